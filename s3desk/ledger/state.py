"""The shared state of a workspace in one form, and its digest: equal digests mean equal states."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from s3desk.ledger.changes import MINE, encode


@dataclass(slots=True)
class RecordState:
    """A record as everybody sees it.

    `fields` holds, by name, the distinct values that are live (texts for prose), in the order of their bytes; a
    single empty value is left out. `members` holds, by name, who is in the set, and who was added and removed at once.
    """

    id: bytes
    type: str
    circle: str
    deleted: bool = False
    torn: bool = False
    """A deletion is live, and so is a write that it had not seen."""
    fields: dict[str, list[Any]] = field(default_factory=dict)
    members: dict[str, tuple[list[bytes], list[bytes]]] = field(default_factory=dict)

    def put(self, name: str, values: list[Any]) -> None:
        """Set the live values of a field, leaving out what is simply empty."""
        if values not in ([], [None]):
            self.fields[name] = values

    def canonical(self) -> bytes:
        return encode(
            [
                self.id,
                self.type,
                self.circle,
                self.deleted,
                self.torn,
                [[name, self.fields[name]] for name in sorted(self.fields)],
                [[name, *self.members[name]] for name in sorted(self.members)],
            ]
        )


def digest(records: Iterable[RecordState], members: Mapping[bytes, str]) -> str:
    """Return the digest of the records (in any order) and members (key: state) of the shared circles.

    Canonical bytes begin with the record's id, so their order is that of the ids.
    """
    whole = hashlib.sha256(encode(sorted(members.items())))
    for canonical in sorted(each.canonical() for each in records if each.circle != MINE):
        whole.update(canonical)
    return whole.hexdigest()
