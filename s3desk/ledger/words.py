"""What one operation says of a key."""

from __future__ import annotations

from dataclasses import dataclass

from s3desk.ledger.registers import Rank


@dataclass(frozen=True, slots=True)
class Word:
    """What one operation says of a key: its place in the order, who signed it, of whom, and what.

    `last` are the last changes of the key that a retirement accepts.
    """

    rank: Rank
    author: bytes
    key: bytes
    state: str
    last: tuple[bytes, ...] = ()

    @property
    def change(self) -> bytes:
        return self.rank[1]
