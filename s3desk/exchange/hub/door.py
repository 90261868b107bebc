"""The way into a hub's database: address, encryption, and what goes wrong in words."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import parse_qsl, unquote, urlsplit

import psycopg
import sqlalchemy as sa
from psycopg.abc import PQGen
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from s3desk.domain.errors import Cancelled, OfficeError
from s3desk.domain.messages import mark
from s3desk.exchange.hub.tables import State, state
from s3desk.services.carriers import Target
from s3desk.services.exchanging import PasswordWanted
from s3desk.services.waiting import ASK_EVERY_S, ask, waited

T = TypeVar("T")
_LOOPBACK = {"", "localhost", "127.0.0.1", "::1"}
_CONNECT_S = 15
_AGAIN = {"40001", "40P01"}
"""Two who write the same rows at once: one of them begins again."""
_NO_HUB = mark("{0} holds no hub that you may use; ask its IT department to prepare one.")
_UNREACHABLE = ("refused", "timeout", "timed out", "could not translate", "resolve", "unreachable", "no such file")


class Heeding(psycopg.Connection[Any]):
    """A connection that is given up as soon as the person has had enough, however long the hub is silent."""

    def wait(self, gen: PQGen[T], interval: float = ASK_EVERY_S, timeout: float | None = None) -> T:
        return super().wait(self._heeded(gen), interval, timeout)

    def _heeded(self, gen: PQGen[T]) -> PQGen[T]:
        try:
            wanted = next(gen)
            while True:
                ready = yield wanted
                ask()
                wanted = gen.send(ready)
        except StopIteration as done:
            found: T = done.value
            return found
        except Cancelled:
            self.pgconn.finish()  # else it would be asked to roll back, and be waited for
            raise


def _connected(dialect: object, record: object, arguments: list[Any], named: dict[str, Any]) -> Heeding:
    """Connect as the engine would, for as long as the person wants to wait."""
    return waited(lambda: Heeding.connect(*arguments, **named))


class Busy(OfficeError):
    """Two wrote at once and one was turned away; trying again helps."""


class Door:
    """Opens connections for one piece of work each; none is kept."""

    def __init__(self, target: Target, password: str) -> None:
        parts = urlsplit(target.address)
        asked = dict(parse_qsl(parts.query, keep_blank_values=True))
        self._host = parts.hostname or asked.get("host", "")
        self._shown = self._host or "the hub on this computer"
        self._url = sa.URL.create(
            "postgresql+psycopg",
            username=target.user or None,
            password=password or None,
            host=parts.hostname,
            port=parts.port,
            database=unquote(parts.path.lstrip("/")) or None,
            query=asked,
        )
        self._options = {"connect_timeout": _CONNECT_S, "application_name": "S3Desk", **self._tls(asked)}
        self._engine: sa.Engine | None = None
        self._is_looked_over = False

    def _tls(self, asked: dict[str, str]) -> dict[str, str]:
        """Return how the way is guarded: the server must prove its name, unless the address says otherwise."""
        mode = asked.get("sslmode")
        if mode is None and not (self._host in _LOOPBACK or self._host.startswith("/")):
            mode = "verify-full"
        if mode not in {"verify-full", "verify-ca"} or "sslrootcert" in asked:
            return {"sslmode": mode} if mode else {}
        return {"sslmode": mode, "sslrootcert": _authorities()}

    def close(self) -> None:
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None

    @contextmanager
    def opened(self) -> Iterator[sa.Connection]:
        """Give a connection in a transaction, rolled back where the work does not commit it."""
        if self._engine is None:
            self._engine = sa.create_engine(self._url, poolclass=sa.NullPool, connect_args=self._options)
            sa.event.listen(self._engine, "do_connect", _connected)
        try:
            with self._engine.connect() as connection:
                if not self._is_looked_over:
                    self._look_over(connection)
                yield connection
        except DBAPIError as odd:
            ask()  # whoever stopped it broke the connection off
            raise self._in_words(odd) from None  # its text could hold what was written
        except (SQLAlchemyError, UnicodeError) as odd:
            raise OfficeError(
                "{0} gave an answer that cannot be understood; nothing was changed.", self._shown
            ) from odd

    def _look_over(self, hub: sa.Connection) -> None:
        """Complain about tables that are not there, or are not those of a hub."""
        match state(hub):
            case State.ABSENT:
                raise OfficeError(_NO_HUB, self._shown)
            case State.OUTDATED:
                found = hub.execute(sa.text("SELECT current_database(), current_schema()")).one()
                raise OfficeError(
                    "{0} was prepared for an older S3Desk; nothing was changed. Ask its IT department to run this once "
                    "more, with the scripts of this version: {1}",
                    self._shown,
                    f"psql -d {found[0]} -v team={found[1]} -f team.sql",
                )
            case State.ALTERED:
                raise OfficeError(
                    "The tables of {0} were altered and cannot be used; nothing was changed. Ask its IT department to "
                    "put them back as the scripts make them.",
                    self._shown,
                )
        hub.rollback()
        self._is_looked_over = True

    def _in_words(self, odd: DBAPIError) -> OfficeError:
        state = getattr(odd.orig, "sqlstate", None) or ""
        if not state:
            return self._unconnected(str(odd.orig))
        if state in _AGAIN:
            return Busy("Several people write to {0} at once; try again.", self._shown)
        match state[:2], state:
            case _, "42P01" | "3F000" | "42703":
                return OfficeError(_NO_HUB, self._shown)
            case _, "42501" | "25006":
                return OfficeError("{0} does not let you do that; ask its IT department for the right.", self._shown)
            case "53", _:
                return OfficeError(
                    "{0} is full or has too many connections; nothing is lost. Try again later.", self._shown
                )
            case "57" | "08", _:
                return self._cut()
            case _:
                return OfficeError("{0} refuses with the code {1}; ask its IT department.", self._shown, state)

    def _cut(self) -> OfficeError:
        return OfficeError(
            "The connection to {0} broke off; nothing is lost. Try again: all that was left goes then.", self._shown
        )

    def _unconnected(self, told: str) -> OfficeError:
        """Tell why there is no connection; servers say so in their own language, so only what the client says is read."""
        low = told.lower()
        if "certificate" in low or "ssl" in low:
            return OfficeError(
                "The way to {0} is not safe: its certificate is not trusted by this computer, or it has none. Nothing "
                "was sent. Ask its IT department.",
                self._shown,
            )
        if any(each in low for each in _UNREACHABLE):
            return OfficeError(
                "{0} cannot be reached; check the network and the address. Your changes are kept.", self._shown
            )
        if "connection failed" in low or "fe_sendauth" in low or "password" in low:
            return PasswordWanted("{0} does not accept this name and password; enter them again.", self._shown)
        return self._cut()


def _authorities() -> str:
    """Return the file of certificate authorities: the system's, with a region's own, else the usual ones."""
    import certifi

    system = ssl.get_default_verify_paths()
    known = (
        str(Path("~/.postgresql/root.crt").expanduser()),
        system.cafile,
        "/etc/ssl/certs/ca-certificates.crt",
        "/etc/pki/tls/certs/ca-bundle.crt",
    )
    return next((each for each in known if each and Path(each).is_file()), certifi.where())
