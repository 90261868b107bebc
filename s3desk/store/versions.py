"""What a field of a record held at a write: its value, what it replaced and all before that, prose as it then was."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

import msgspec

from s3desk.domain.declare import Field, Kind
from s3desk.domain.plain import beginning
from s3desk.ledger import prose
from s3desk.ledger.changes import Insert, Operation, Set, Text, born_value
from s3desk.ledger.wire import from_wire
from s3desk.store.columns import decode, root_of
from s3desk.store.connection import Database
from s3desk.store.log import Log
from s3desk.store.schema import INDEX_BITS

_WRITES = "SELECT write, value FROM register WHERE record = :no AND field = :field AND value IS NOT NULL"
_BIRTHS = "SELECT birth FROM record WHERE no = :no UNION SELECT write FROM birth WHERE record = :no"


def named(log: Log, write: int) -> list[int]:
    """Return what a write names as replaced; whether there is anything at these places is not said."""
    no = write >> INDEX_BITS
    before = iter(getattr(log.operation(write), "before", ()))
    pairs = list(zip(before, before, strict=True))
    refs = log.change(no).refs if any(ref for ref, _ in pairs) else []
    numbers = log.numbers({refs[ref - 1] for ref, _ in pairs if ref})
    owners = [numbers[refs[ref - 1]] if ref else no for ref, _ in pairs]
    return [owner << INDEX_BITS | at for owner, (_, at) in zip(owners, pairs, strict=True)]


class Versions:
    """The writes of one field of one record."""

    def __init__(self, database: Database, log: Log, no: int, record: bytes, name: str, field: Field) -> None:
        self._database, self._log, self._record, self._name, self._field = database, log, record, name, field
        sql = "SELECT no FROM name WHERE text = ?"
        (number,) = database.execute(sql, (name,)).fetchone() or (0,)
        self._births = [int(birth) for (birth,) in database.execute(_BIRTHS, {"no": no})]
        self._writes: dict[int, bytes | None] = dict.fromkeys(self._births)
        self._writes |= dict(database.execute(_WRITES, {"no": no, "field": number}))
        """What the register holds of each write, which may be nothing of a birth."""
        self._named: dict[int, list[int]] = {}

    def named(self, write: int) -> list[int]:
        """Return the writes of the field that a write replaced; what else it names has no effect."""
        if write not in self._named:
            self._named[write] = [each for each in named(self._log, write) if each in self._writes]
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

    def is_edit(self, write: int) -> bool:
        """Return whether a write edited prose."""
        return isinstance(self._log.operation(write), Text)

    def is_here(self, write: int) -> bool:
        """Return whether a write's value can be told: a personal one may be erased, or not have come."""
        wire = self._wire(self._log.operation(write))
        return not isinstance(wire, msgspec.msgpack.Ext) or self._personal(wire) is not None

    def value(self, write: int) -> Any:
        """Return the value that a write gave to the field, prose as its author left it; the empty one where erased."""
        operation = self._log.operation(write)
        if isinstance(operation, Text):
            return self.text([write])
        wire = self._wire(operation)
        if isinstance(wire, msgspec.msgpack.Ext):
            found = self._personal(wire)
            wire = None if found is None else decode(found)
        value = from_wire(self._field, wire)
        return beginning(value) if self._field.kind is Kind.TEXT else value

    def text(self, writes: Collection[int]) -> str:
        """Return the prose that these writes make, with all that they build on; of several texts the one last written.

        A record that was born more than once may have a text of each birth, and no edit goes into two of them.
        """
        last = self._root(max(writes, key=self._log.rank))
        there = sorted(each for each in {*writes, *self.past(writes)} if self._root(each) == last)
        edits = [(each.codec, each.update) for each in map(self._log.operation, there) if isinstance(each, Text)]
        born = next((wire for each in self._births if prose.root(wire := self._born(each)) == last), "")
        return prose.merged(prose.born(self._record, self._name, born), edits)[1] if edits else born

    def _root(self, write: int) -> bytes:
        """Return the name of the document that a write of prose belongs to."""
        packed = self._writes.get(write)
        marked = root_of(decode(packed)) if packed is not None else None
        return prose.root(self._wire(self._log.operation(write))) if marked is None else marked

    def _born(self, birth: int) -> str:
        wire = self._wire(self._log.operation(birth))
        return wire if isinstance(wire, str) else ""

    def _wire(self, operation: Operation) -> Any:
        if isinstance(operation, Insert):
            return born_value(operation, self._name)
        return operation.value if isinstance(operation, Set) else None

    def _personal(self, wire: msgspec.msgpack.Ext) -> bytes | None:
        sql = "SELECT value FROM personal WHERE hash = ?"
        found: tuple[bytes | None] | None = self._database.execute(sql, (bytes(wire.data),)).fetchone()
        return found[0] if found else None
