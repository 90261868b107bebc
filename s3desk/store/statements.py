"""SQL for questions: made once for each shape, and remembered in the settings folder from one start to the next.

SQLAlchemy, which makes it, takes 170 ms to load; a start that asks what was asked before needs SQLite alone.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from s3desk.domain.declare import Catalogue
from s3desk.services.aside import write_aside
from s3desk.services.edition import edition
from s3desk.services.query import Query
from s3desk.store.schema import FORMAT, signature
from s3desk.store.shapes import Statement, Tallied, What, take_apart

if TYPE_CHECKING:
    from s3desk.store.find import Finder

MOST = 300
"""Shapes that are kept; those of the present session come first."""
LONGEST = 4000
"""Characters of a text worth keeping; a longer one is a list that will hardly come again."""


class Statements:
    """The SQL for the questions of one catalogue, for all threads; `path` is where it is remembered (None: nowhere)."""

    def __init__(self, catalogue: Catalogue, path: Path | None = None) -> None:
        self._catalogue, self._path = catalogue, path
        self._maker = _maker(catalogue) if path is not None else b""
        self._known = _remembered(path, self._maker) if path is not None else {}
        self._used: dict[str, Statement] = {}
        self._is_new = False
        self._one_at_a_time = threading.Lock()
        self._finder: Finder | None = None

    @classmethod
    def of_home(cls, home: Path, catalogue: Catalogue) -> Statements:
        """Return those that this settings folder remembers."""
        return cls(catalogue, home / "statements")

    def of(
        self, what: What | Tallied, query: Query, number: Callable[[str], int | None]
    ) -> tuple[str, tuple[Any, ...]]:
        """Return SQL and its parameters for a query; OfficeError when it asks what cannot be asked."""
        shape, values = take_apart(self._catalogue, query)
        key = f"{what} {shape!r}"
        found = self._used.get(key) or self._known.get(key)
        if found is None:
            with self._one_at_a_time:
                found = self._compiler().compile(what, shape)
            self._is_new = True
        self._used[key] = found
        return found.text, found.fill(values, number)

    def _compiler(self) -> Finder:
        if self._finder is None:
            from s3desk.store.find import Finder

            self._finder = Finder(self._catalogue)
        return self._finder

    def remember(self) -> None:
        """Keep what was made for the next start; without a place to keep it, it is made again then."""
        if self._path is None or not self._is_new:
            return
        self._is_new = False
        both = dict(self._used) | {key: each for key, each in self._known.items() if key not in self._used}
        short = [(key, each) for key, each in both.items() if len(each.text) <= LONGEST]
        body = msgspec.msgpack.encode(dict(short[:MOST]))
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_aside(self._path, _seal(self._maker, body) + body)


def _maker(catalogue: Catalogue) -> bytes:
    """Return what the SQL depends on besides the shape: the build of the program, tables, the age of what compiles."""
    sources = Path(__file__).parent.glob("*.py")  # a frozen program has none: its build says which it is
    age = max((each.stat().st_mtime_ns for each in sources), default=0)
    return f"{edition()} {FORMAT} {age}\n{signature(catalogue)}".encode()


def _seal(maker: bytes, body: bytes) -> bytes:
    return hashlib.sha256(hashlib.sha256(maker).digest() + body).digest()


def _remembered(path: Path, maker: bytes) -> dict[str, Statement]:
    """Return what was kept; nothing when it is damaged or was made by another program: then it is made again."""
    try:
        content = path.read_bytes()
    except OSError:
        return {}
    seal, body = content[:32], content[32:]
    if seal != _seal(maker, body):
        return {}
    try:
        return msgspec.msgpack.decode(body, type=dict[str, Statement])
    except msgspec.MsgspecError:
        return {}
