"""What lies beside the log and is named in it by its hash: attachments and personal values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import msgspec

from s3desk.ledger.changes import Change, Insert, Operation, Set
from s3desk.ledger.packs import Personal
from s3desk.store.connection import Database
from s3desk.store.names import select_in


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


def naming(database: Database, change: Callable[[int], Change], hashes: Sequence[bytes]) -> Iterator[tuple[bytes, str]]:
    """Yield the fields (record, name) to which changes of the log, read by `change`, give these personal values."""
    sql = "SELECT change, hash FROM named WHERE hash IN ({}) AND size IS NULL"
    for no, digest in list(select_in(database, sql, list(dict.fromkeys(hashes)))):
        for operation in change(no).operations:
            for name in given(operation, digest):
                yield operation.record, name


def given(operation: Operation, digest: bytes) -> Iterator[str]:
    """Return the fields to which an operation gives the personal value with this hash."""
    pairs: Iterable[tuple[str, Any]] = ()
    if isinstance(operation, Insert):
        pairs = zip(operation.names, operation.values, strict=True)
    elif isinstance(operation, Set):
        pairs = [(operation.field, operation.value)]
    return (name for name, value in pairs if _is_personal(value) and bytes(value.data) == digest)


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


def values(database: Database, circles: Sequence[str]) -> list[bytes]:
    """Return the hashes of the personal values that changes of these circles name and this file holds."""
    marks = ",".join("?" * len(circles))
    sql = f"""SELECT hash FROM personal p WHERE value IS NOT NULL AND EXISTS (SELECT 1 FROM named n
      JOIN change c ON c.no = n.change WHERE n.hash = p.hash AND n.size IS NULL AND c.circle IN ({marks}))"""
    return [digest for (digest,) in database.execute(sql, list(circles))]


def personal(database: Database, hashes: Sequence[bytes]) -> dict[bytes, Personal | None]:
    """Return those of these personal values that ever came; None for those that were erased."""
    rows = select_in(database, "SELECT hash, salt, value FROM personal WHERE hash IN ({})", list(hashes))
    return {digest: None if value is None else Personal(digest, salt, value) for digest, salt, value in rows}
