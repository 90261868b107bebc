"""Changes that no program of ours would write, made by hand and signed as they must be."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from typing import Any

from s3desk.ledger.changes import Member, Operation, change_id, encode
from s3desk.ledger.packs import Block, Signed
from s3desk.ledger.signing import Author, member_id, sign
from s3desk.store.log import Log
from tests.ledger.making import change
from tests.replicas.laptop import Laptop, sealed


def some_key(number: int) -> bytes:
    return hashlib.sha256(f"key {number}".encode()).digest()


def word(key: bytes, state: str = "member", *last: bytes, name: str = "Somebody") -> Member:
    return Member("member", member_id(key), key, name, state, list(last))


class Hand:
    """Writes a series of its own on top of what a laptop holds, for one pack."""

    def __init__(self, laptop: Laptop, by: Author | None = None) -> None:
        self.laptop, self.by = laptop, by or laptop.profile.author
        self.signed: list[Signed] = []
        self._series, self._sequence, self._previous = secrets.token_bytes(16), 0, b""
        self._workspace = Log(laptop.database).workspace()

    def write(self, *operations: Operation, after: Iterable[bytes] = (), **other: Any) -> bytes:
        """Write a change, after what the laptop holds or after these changes only; return its id."""
        heads = Log(self.laptop.database).heads("team") if not self._sequence and not after else after
        self._sequence += 1
        made = change(
            *operations,
            workspace=self._workspace,
            series=self._series,
            sequence=self._sequence,
            previous=self._previous,
            seen=sorted({*heads} - {self._previous}),
            action=secrets.token_bytes(16),
            author=self.by.key,
            **other,
        )
        body = encode(made)
        self._previous = change_id(body)
        self.signed.append(Signed(body, sign(self.by, body)))
        return self._previous

    def pack(self, *others: Hand) -> bytes:
        """Return a pack of this person, with what others wrote too."""
        return sealed(self.laptop, [Block([*self.signed, *(each for hand in others for each in hand.signed)], [])])
