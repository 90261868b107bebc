"""What a field held at a write: its value, the writes that it replaced and all before them, and prose as it then was."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

import msgspec

from s3desk.domain.declare import Field
from s3desk.ledger import prose
from s3desk.ledger.changes import Insert, Operation, Set, Text, born_value
from s3desk.ledger.wire import from_wire
from s3desk.store.columns import decode
from s3desk.store.connection import Database
from s3desk.store.log import Log
from s3desk.store.schema import INDEX_BITS


class Versions:
    """Looks into the log for the writes of fields."""

    def __init__(self, database: Database, log: Log) -> None:
        self._database, self._log = database, log
        self._named: dict[int, tuple[int, ...]] = {}

    def named(self, write: int) -> tuple[int, ...]:
        """Return the writes that a write names as replaced, in its order."""
        if write not in self._named:
            no = write >> INDEX_BITS
            before = iter(getattr(self._log.operation(write), "before", ()))
            pairs = list(zip(before, before, strict=True))
            refs = self._log.change(no).refs if any(ref for ref, _ in pairs) else []
            numbers = self._log.numbers({refs[ref - 1] for ref, _ in pairs if ref})
            owners = [numbers[refs[ref - 1]] if ref else no for ref, _ in pairs]
            self._named[write] = tuple(owner << INDEX_BITS | at for owner, (_, at) in zip(owners, pairs, strict=True))
        return self._named[write]

    def past(self, writes: Iterable[int]) -> set[int]:
        """Return the writes that these replaced, directly or through others."""
        found: set[int] = set()
        rest = [each for write in writes for each in self.named(write)]
        while rest:
            each = rest.pop()
            if each not in found:
                found.add(each)
                rest += self.named(each)
        return found

    def common(self, writes: Collection[int]) -> list[int]:
        """Return what all of these replaced and nothing they all replaced has replaced in turn."""
        shared = set.intersection(*(self.past([each]) for each in writes)) if writes else set()
        return sorted(shared - self.past(shared))

    def value(self, record: bytes, name: str, field: Field, write: int) -> Any:
        """Return the value that a write gave to a field, prose as its author left it; its empty value where erased."""
        operation = self._log.operation(write)
        if isinstance(operation, Text):
            return self.text(record, name, {write} | self.past([write]))
        return self.told(field, _wire(operation, name))

    def is_here(self, name: str, write: int) -> bool:
        """Return whether a write's value can be told: a personal one may be erased, or not have come."""
        wire = _wire(self._log.operation(write), name)
        return not isinstance(wire, msgspec.msgpack.Ext) or self._personal(wire) is not None

    def _personal(self, wire: msgspec.msgpack.Ext) -> bytes | None:
        sql = "SELECT value FROM personal WHERE hash = ?"
        found: tuple[bytes | None] | None = self._database.execute(sql, (bytes(wire.data),)).fetchone()
        return found[0] if found else None

    def told(self, field: Field, wire: Any) -> Any:
        """Return a value of the log as a domain value."""
        if isinstance(wire, msgspec.msgpack.Ext):
            found = self._personal(wire)
            wire = None if found is None else decode(found)
        return from_wire(field, wire)

    def text(self, record: bytes, name: str, writes: Collection[int]) -> str:
        """Return the prose that these writes, with all that they build on, make."""
        born, edits = "", []
        for write in sorted(writes):
            operation = self._log.operation(write)
            if isinstance(operation, Text):
                edits.append((operation.codec, operation.update))
            else:
                wire = _wire(operation, name)
                born = wire if isinstance(wire, str) else ""
        return prose.merged(prose.born(record, name, born), edits)[1] if edits else born


def _wire(operation: Operation, name: str) -> Any:
    if isinstance(operation, Insert):
        return born_value(operation, name)
    return operation.value if isinstance(operation, Set) else None
