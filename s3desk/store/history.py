"""What happened to a record: every change from the first, with the values before and after."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import msgspec

from s3desk.domain.declare import Catalogue, Field, RecordType
from s3desk.domain.messages import Message
from s3desk.domain.plain import beginning
from s3desk.domain.values import RecordId
from s3desk.ledger import prose
from s3desk.ledger.changes import (
    Add,
    Change,
    Delete,
    Erase,
    Insert,
    Operation,
    Remove,
    Restore,
    Set,
    Text,
    pairs,
)
from s3desk.ledger.wire import from_wire
from s3desk.services.ports import Entry, FieldChange, Step
from s3desk.store.columns import decode
from s3desk.store.connection import Database
from s3desk.store.log import REDO, Log
from s3desk.store.names import Names
from s3desk.store.schema import INDEX_BITS

Place = tuple[bytes, int]
"""Where a write stands: the id of its change, and its index there."""

_WHAT = {
    Insert: "insert",
    Set: "set",
    Delete: "delete",
    Restore: "restore",
    Add: "add",
    Remove: "remove",
    Text: "text",
    Erase: "erase",
}


def label_of(parts: list[Any]) -> Message:
    """Return the message that a label of the log says, in whatever language it will be read; of endless texts a part."""
    said = (beginning(each) if isinstance(each, str) else each for each in parts[1:])
    return Message(beginning(str(parts[0])), tuple(label_of(each) if isinstance(each, list) else each for each in said))


def moment(wall: int) -> datetime:
    """Return an author's claim of when as a moment; it may be wrong by years."""
    return datetime.fromtimestamp(min(wall / 1000, 253_402_300_799), UTC)


def step(action: bytes, label: bytes, wall: int) -> Step:
    return Step(action, label_of(decode(label)), moment(wall))


def deed(database: Database, change: Change) -> Message:
    """Return what the author of a change did, as the label says, or undid or redid."""
    label = label_of(change.label)
    if not change.reverses:
        return label
    (turn,) = database.execute("SELECT turn FROM action WHERE id = ?", (change.action,)).fetchone()
    return Message("Redo: {0}" if turn == REDO else "Undo: {0}", (label,))


class _Texts:
    """The documents of one record's prose while its changes are replayed: one for each text it was born with."""

    def __init__(self, record: RecordId) -> None:
        self._record = record
        self._births: dict[tuple[bytes, int], Insert] = {}
        self._texts: dict[tuple[bytes, int], str] = {}
        self._states: dict[tuple[str, str], bytes] = {}
        self.before = self.latest = ""
        """The text before the last edit, and after it, with what others had written by then."""

    def follow(self, operation: Operation, write: Place, before: Sequence[Place]) -> None:
        if isinstance(operation, Insert):
            self._births[write] = operation
        elif isinstance(operation, Text):
            name, first = operation.field, next(iter(before), write)
            born = self._births.get(first)
            if born is not None:
                value = born.values[born.names.index(name)] if name in born.names else ""
            else:
                value = self._texts.get(first, "")
            text = self._texts[write] = value if isinstance(value, str) else ""
            state = self._states.get((name, text)) or prose.born(self._record, name, text)
            self.before = prose.text(state)
            self._states[name, text], self.latest, _ = prose.merged(state, [(operation.codec, operation.update)])


class _Values:
    """The values of one record's fields while its changes are replayed, by the writes that gave them."""

    def __init__(self) -> None:
        self._said: dict[tuple[Place, str], tuple[int, Any]] = {}
        self.before: Any = None
        """What the last write had replaced, which another laptop's write in between did not change."""

    def follow(self, operation: Operation, write: Place, before: Sequence[Place]) -> None:
        if isinstance(operation, Insert):
            for name, value in zip(operation.names, operation.values, strict=True):
                self._said[write, name] = len(self._said), value
        elif isinstance(operation, Set):
            named = [self._said[each, operation.field] for each in before if (each, operation.field) in self._said]
            self.before = max(named, key=lambda said: said[0])[1] if named else None
            self._said[write, operation.field] = len(self._said), operation.value


class History:
    """Replays the changes that touched one record."""

    def __init__(self, database: Database, catalogue: Catalogue, names: Names, log: Log) -> None:
        self._database, self._catalogue, self._names, self._log = database, catalogue, names, log

    def changes(self, record: RecordId) -> list[int]:
        """Return the numbers of the changes that touched a record, in causal order."""
        row = self._database.execute("SELECT no, birth FROM record WHERE id = ?", (record,)).fetchone()
        if row is None:
            return []
        sql = (
            "SELECT write FROM register WHERE record = :no UNION SELECT write FROM membership WHERE record = :no "
            "UNION SELECT write FROM life WHERE record = :no UNION SELECT write FROM birth WHERE record = :no"
        )
        writes = [row[1], *(write for (write,) in self._database.execute(sql, {"no": row[0]}))]
        return sorted({write >> INDEX_BITS for write in writes}, key=lambda no: self._log.rank(no << INDEX_BITS))

    def of(self, record: RecordId, wanted: str | None = None) -> list[Entry]:
        """Return the record's history, or that of one field, from the first save on."""
        members = dict(self._database.execute("SELECT key, name FROM member"))
        values = _Values()
        texts = _Texts(record)
        entries: list[Entry] = []
        numbers = self.changes(record)
        ids = self._log.ids(numbers)
        for no in numbers:
            change = self._log.change(no)
            for index, operation in enumerate(change.operations):
                if operation.record != record:
                    continue
                before = list(pairs(change, ids[no], getattr(operation, "before", [])))
                texts.follow(operation, (ids[no], index), before)
                values.follow(operation, (ids[no], index), before)
                entries += [
                    self._entry(change, members, _WHAT[type(operation)], found)
                    for found in self._told(operation, values, texts)
                    if wanted is None or wanted in {found.field, found.field.partition("@")[0]}
                ]
        return entries

    def _told(self, operation: Operation, values: _Values, texts: _Texts) -> list[FieldChange]:
        declared = self._catalogue.get(operation.type)
        record = RecordId(operation.record)
        match operation:
            case Insert(names=names, values=born):
                told = [FieldChange(record, operation.type, "", None, operation.type)]
                for name, wire in zip(names, born, strict=True):
                    if wire is not None:
                        told.append(self._change(declared, operation, name, None, wire))
                return told
            case Set(field=name, value=wire):
                return [self._change(declared, operation, name, values.before, wire)]
            case Text(field=name):
                return [FieldChange(record, operation.type, name, texts.before, texts.latest)]
            case Add(field=name, member=member):
                return [FieldChange(record, operation.type, name, None, RecordId(member))]
            case Remove(field=name, member=member):
                return [FieldChange(record, operation.type, name, RecordId(member), None)]
            case Erase(field=name):
                return [FieldChange(record, operation.type, name, None, None)]
            case _:
                return [FieldChange(record, operation.type, "", None, None)]

    def _change(
        self, declared: RecordType | None, operation: Operation, name: str, before: Any, after: Any
    ) -> FieldChange:
        field = declared.field(name) if declared else None
        old, new = (self._value(field, wire) for wire in (before, after))
        return FieldChange(RecordId(operation.record), operation.type, name, old, new)

    def _value(self, field: Field | None, wire: Any) -> Any:
        """Return a value as history shows it; the raw one for a field of a newer program."""
        if isinstance(wire, msgspec.msgpack.Ext):
            sql = "SELECT value FROM personal WHERE hash = ?"
            found = self._database.execute(sql, (bytes(wire.data),)).fetchone()
            wire = None if found is None or found[0] is None else decode(found[0])
        return wire if field is None else from_wire(field, wire)

    def _entry(self, change: Change, members: dict[bytes, str], what: str, told: FieldChange) -> Entry:
        author = members.get(change.author, "?")
        label = deed(self._database, change)
        return Entry(change.action, moment(change.wall), author, change.device, label, what, told)
