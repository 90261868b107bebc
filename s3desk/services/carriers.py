"""Ways to a target of exchange: a folder, a WebDAV address, a hub. What the rooms above implement."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from s3desk.domain.messages import Message
from s3desk.services.exchanging import Carried, Giving, How, Outgoing
from s3desk.services.ports import Progress, silent

if TYPE_CHECKING:
    from s3desk.ledger.packs import Pack


@dataclass(frozen=True, slots=True)
class Target:
    """A place to exchange at, as this laptop knows it; kept in the settings folder, its password in the keyring."""

    name: str
    how: How
    address: str
    """A path, an http(s) address, a postgresql:// address without password."""
    user: str = ""
    circle: str = ""
    """Only this circle; empty: everything that the team shares."""
    every_minutes: int = 0
    """Exchanges by itself so often while the file is open; 0: only when asked."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What lies at a target for this copy: packs opened, and what was noticed on the way."""

    packs: tuple[Pack, ...]
    carried: tuple[Carried, ...]
    """To be noted once the packs are in."""
    notices: tuple[Message, ...] = ()


class Carrier(Protocol):
    """A way to a target. Never touches the workspace: it reads through `Giving` and leaves packs to `Taking`.

    Everything it raises for want of a network, a right, a password, room is an OfficeError of one sentence.
    """

    @property
    def target(self) -> Target: ...

    def fetch(self, giving: Giving, progress: Progress = silent) -> AbstractContextManager[Fetched]:
        """Fetch what this copy lacks; the packs can be read inside the `with`. Cancelling leaves nothing behind."""

    def refuse(self, pack: Pack) -> None:
        """Let a fetched pack that was not taken in count for nothing at the target."""

    def outgoing(self, giving: Giving) -> Outgoing:
        """Return what `give` would write, as far as the last `fetch` saw; for the list before it goes."""

    def give(self, giving: Giving, progress: Progress = silent) -> Given:
        """Write what the target lacks; complete or nothing, file by file."""

    def contents(self, giving: Giving, progress: Progress = silent) -> Iterator[tuple[bytes, int, bytes, int]]:
        """Yield wanted attachments in pieces: hash, where the piece begins, piece, size of the whole."""

    def close(self) -> None:
        """Let go of connections; using the carrier again opens them again."""


@dataclass(frozen=True, slots=True)
class Given:
    """What was written to a target; `outgoing` is None where the target had everything."""

    changes: int
    outgoing: Outgoing | None
    carried: tuple[Carried, ...] = ()
    notices: tuple[Message, ...] = ()
