"""Changing fields of many records at once: what filling, pasting and emptying cells of a table does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from s3desk.domain.messages import Message
from s3desk.domain.values import RecordId
from s3desk.services.commands import check_links
from s3desk.services.locking import refuse_change
from s3desk.services.naming import declared_of
from s3desk.services.ports import Transaction

MANY = 200
"""Records; changing more at once makes a restore point first."""

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class EditMany:
    """Set fields of many records as one step. `seen` holds, by record, what the person was looking at."""

    changes: Mapping[RecordId, Values]
    seen: Mapping[RecordId, Values]
    label: Message

    @property
    def bulk(self) -> bool:
        return len(self.changes) > MANY

    def apply(self, to: Transaction) -> None:
        found = to.get_many(self.changes)
        as_seen: dict[RecordId, Values] = {}
        for record, values in self.changes.items():
            before = found.get(record)
            check_links(to, declared_of(to, record), before, record, values)
            refuse_change(to, record, values)
            seen = self.seen.get(record, {})
            if all(getattr(before, name, None) == seen.get(name) for name in values):
                as_seen[record] = values
        to.set_many(as_seen)
        for record, values in self.changes.items():
            if record not in as_seen:  # someone else wrote meanwhile: both values are kept
                to.set(record, values, basis=self.seen.get(record))
