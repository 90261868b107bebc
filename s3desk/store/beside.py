"""What lies beside the log and is named in it by its hash: attachments and personal values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from s3desk.ledger.changes import Change, Insert, Set
from s3desk.store.connection import Database


def follow(database: Database, changes: Iterable[tuple[int, Change]]) -> None:
    """Keep the table of what is named in step with changes of the log, given by their numbers."""
    rows = [(each, no, size) for no, change in changes for each, size in named_by(change).items()]
    database.executemany("INSERT OR IGNORE INTO named VALUES(?,?,?)", rows)


def named_by(change: Change) -> dict[bytes, int | None]:
    """Return the hashes that a change names; with the size that it claims for an attachment, None for the others."""
    found: dict[bytes, int | None] = {bytes(each.data): None for each in _values(change) if _is_personal(each)}
    if change.attachments:
        sizes = {each[0]: each[2] for each in _values(change) if _is_file(each)}
        found |= {each: sizes.get(each, 0) for each in change.attachments}
    return found


def _values(change: Change) -> Iterator[Any]:
    for each in change.operations:
        if isinstance(each, Insert):
            yield from each.values
        elif isinstance(each, Set):
            yield each.value


def _is_personal(value: Any) -> bool:
    return type(value) is msgspec.msgpack.Ext


def _is_file(value: Any) -> bool:
    return type(value) is list and len(value) == 4 and type(value[0]) is bytes and type(value[2]) is int
