"""What a command sees: reading that includes its own writing, and writing that becomes changes of the log."""

from __future__ import annotations

import hashlib
import secrets
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from s3desk.domain import plain
from s3desk.domain.attached import check_size
from s3desk.domain.declare import Catalogue, Field, Kind, Record, RecordType
from s3desk.domain.errors import About, OfficeError
from s3desk.domain.messages import Message
from s3desk.domain.values import FileRef, RecordId, format_id, new_id
from s3desk.ledger.changes import (
    PERSONAL,
    TEAM,
    Add,
    Delete,
    Erase,
    Insert,
    Remove,
    Restore,
    Set,
    Text,
)
from s3desk.ledger.wire import to_wire
from s3desk.services.naming import no_field, type_named
from s3desk.services.ports import Progress, Title
from s3desk.services.query import Query
from s3desk.store.board import Board
from s3desk.store.columns import decode, encode, to_columns
from s3desk.store.connection import Database
from s3desk.store.deciding import combined, decision, personal_hashes, writes_of
from s3desk.store.home import home_circle
from s3desk.store.log import Log
from s3desk.store.names import Names, select_in
from s3desk.store.questions import FileQuestions
from s3desk.store.reach import followed, guard_links, has_partners
from s3desk.store.schema import columns, table_name
from s3desk.store.sealing import Intent, Sealer
from s3desk.store.statements import Statements

_SEAL_AT = 1_000
"""Intents in one change: one record of a large import is read by unpacking the whole change that bore it."""
_LINKING = {Kind.LINK, Kind.LINKS, Kind.PLACE}


class FileTransaction(FileQuestions):
    """Intents gathered until something is read or many have come together; then sealed as changes of one action."""

    def __init__(
        self,
        database: Database,
        catalogue: Catalogue,
        path: Path,
        sealer: Sealer,
        names: Names,
        label: Message,
        progress: Progress,
        log: Log,
        board: Board,
        statements: Statements,
    ) -> None:
        super().__init__(database, catalogue, path, statements=statements)
        self._names, self._log, self.board = names, log, board
        self._home = home_circle(log)
        self._shares = has_partners(database, self._home)
        self._sealer, self._label, self._progress = sealer, label, progress
        self.action = secrets.token_bytes(16)
        self.reverses = b""
        self._intents: list[Intent] = []
        self._pending: dict[bytes, str] = {}
        """Records that the intents will make, and their circles."""
        self._written: set[bytes] = set()
        self._shapes: dict[tuple[str, tuple[str, ...]], list[Field]] = {}
        self.touched: dict[bytes, str] = {}
        """Records written, in order, and their types."""

    # Reading sees what was written -------------------------------------------------------------------------------

    def take(self, intents: Iterable[Intent]) -> None:
        """Take in intents that somebody else has worked out (undo)."""
        for intent in intents:
            self._put(intent)

    def settle(self) -> None:
        """Seal what has been gathered, so that it can be read."""
        intents, self._intents = self._intents, []
        self._pending.clear()
        self._written.clear()
        if intents:
            self._sealer.seal(intents, self._label, self.action, self.reverses)
            self._progress(len(self.touched), None)

    def get_many(self, records: Iterable[RecordId]) -> dict[RecordId, Record]:
        self.settle()
        return super().get_many(records)

    def find(self, query: Query) -> list[Record]:
        self.settle()
        return super().find(query)

    def ids(self, query: Query) -> list[RecordId]:
        self.settle()
        return super().ids(query)

    def titles(self, records: Iterable[RecordId]) -> dict[RecordId, Title]:
        self.settle()
        return super().titles(records)

    def deletions(self, records: Iterable[RecordId]) -> dict[RecordId, bytes]:
        self.settle()
        return super().deletions(records)

    def count(self, query: Query) -> int:
        self.settle()
        return super().count(query)

    def _line(self, record: RecordId) -> tuple[int, int, str, int] | None:
        self.settle()
        return super()._line(record)

    # Writing ------------------------------------------------------------------------------------------------------

    def _put(self, intent: Intent) -> None:
        self._intents.append(intent)
        self._written.add(intent.record)
        self.touched.setdefault(intent.record, intent.type)
        if len(self._intents) >= _SEAL_AT:
            self.settle()

    def insert(
        self, type_name: str, values: Mapping[str, object], *, record: RecordId | None = None, circle: str = TEAM
    ) -> RecordId:
        """Add a record; by its key where its type declares one, and then what differs is set if it is there already."""
        declared = self._declared(type_name)
        fields = self._shape(declared, tuple(values))
        clean = {name: plain.checked(field, value) for field, (name, value) in zip(fields, values.items(), strict=True)}
        if circle != TEAM:
            self._shares = True
        else:
            circle = followed(declared, clean, self._home, self._lives) if self._shares else ""
            circle = circle or self._home
        if record is None:
            record = plain.record_key(declared, clean)
        if record is None:
            record = new_id()
        elif record in self._pending or self._there(record):
            self._revive(record)
            self.set(record, clean)
            return record
        names, wires = [], []
        for field, (name, value) in zip(fields, clean.items(), strict=True):
            wire = self._wire(field, value) if field.personal else to_wire(field, value)
            if wire is not None:
                names.append(name)
                wires.append(wire)
                if field.kind in _LINKING:
                    self._guard_circle(circle, field, value)
        self._pending[record] = circle
        self._put(Intent(Insert, type_name, record, value=(names, wires, circle)))
        return record

    def _revive(self, record: RecordId) -> None:
        if record not in self._pending and self.is_deleted(record):
            self.restore(record)

    def set(self, record: RecordId, values: Mapping[str, object], *, basis: Mapping[str, object] | None = None) -> None:
        self.set_many({record: values}, basis=basis)

    def set_many(
        self, values: Mapping[RecordId, Mapping[str, object]], *, basis: Mapping[str, object] | None = None
    ) -> None:
        if not self._written.isdisjoint(values):
            self.settle()
        found = {}
        sql = "SELECT id, no, type, circle, deleted FROM record WHERE id IN ({})"
        for record, *line in select_in(self._database, sql, list(values)):
            found[record] = line
        groups: dict[tuple[str, str, tuple[str, ...]], dict[int, RecordId]] = defaultdict(dict)
        for record, wanted in values.items():
            if record not in found:
                raise _no_record(record)
            no, type_no, circle, gone = found[record]
            if gone > 0:
                raise OfficeError("This record lies in the trash; restore it before you change it.")
            groups[self._names.text(type_no), circle, tuple(wanted)][no] = record
        for (type_name, circle, names), records in groups.items():
            declared = self._declared(type_name)
            fields = [(name, self._field(declared, name)) for name in names]
            self._set_group(declared, circle, fields, records, values, basis or {})

    def _set_group(
        self,
        declared: RecordType,
        circle: str,
        fields: Sequence[tuple[str, Field]],
        records: Mapping[int, RecordId],
        values: Mapping[RecordId, Mapping[str, object]],
        basis: Mapping[str, Any],
    ) -> None:
        """Write what differs from the columns as they stand; the records are of one type and name the same fields."""
        shown = [column for name, field in fields if "@" not in name for column, _ in columns(field)]
        listed = "".join(f', "{column}"' for column in shown)
        sql = f"SELECT no, translations{listed} FROM {table_name(declared)} WHERE no IN ({{}})"
        sets = self._members(declared, list(records)) if any(f.kind is Kind.LINKS for _, f in fields) else {}
        elsewhere = self._shown_elsewhere(records) if any(f.kind is Kind.PLACE for _, f in fields) else set()
        for no, packed, *row in select_in(self._database, sql, list(records)):
            record, at = records[no], 0
            translated = decode(packed) if packed else {}
            for name, field in fields:
                new = plain.checked(field, values[record][name])
                if field.kind in _LINKING:
                    self._guard_circle(circle, field, new)
                if field.kind is Kind.LINKS:
                    self._set_members(declared.name, record, name, sets.get(no, {}).get(name, frozenset()), new)
                    continue
                if "@" in name:
                    old: tuple[Any, ...] = (translated.get(name),)  # one column, like every text
                else:
                    width = len(columns(field))
                    old, at = tuple(row[at : at + width]), at + width
                if to_columns(field, to_wire(field, new)) != old or (field.kind is Kind.PLACE and no in elsewhere):
                    if field.kind is Kind.PROSE:
                        text = combined(record, name, str(old[0] or ""), str(new), basis)
                        self._put(Intent(Text, declared.name, record, name, text))
                    else:
                        seen = self._seen_write(no, name, field, old, basis)
                        self._put(Intent(Set, declared.name, record, name, self._wire(field, new), seen))

    def _shown_elsewhere(self, records: Mapping[int, RecordId]) -> frozenset[int]:
        """Return those of these records that are shown at the root because of a loop, wherever they were put."""
        found = select_in(self._database, "SELECT record FROM loop WHERE record IN ({})", list(records))
        return frozenset(no for (no,) in found)

    def _seen_write(
        self, no: int, name: str, field: Field, shown: tuple[Any, ...], basis: Mapping[str, Any]
    ) -> list[int] | None:
        """Return the writes that a person was looking at; None when they are what is shown now."""
        if name not in basis or to_columns(field, wire := to_wire(field, basis[name])) == shown:
            return None
        return writes_of(self._database, no, self._names.known(name), field, wire)

    def _set_members(
        self, type_name: str, record: RecordId, name: str, old: frozenset[RecordId], new: frozenset[RecordId]
    ) -> None:
        for member in sorted(new - old):
            self._put(Intent(Add, type_name, record, name, member))
        for member in sorted(old - new):
            self._put(Intent(Remove, type_name, record, name, member))

    def _there(self, record: RecordId) -> bool:
        return self._database.execute("SELECT 1 FROM record WHERE id = ?", (record,)).fetchone() is not None

    def link(self, record: RecordId, field: str, member: RecordId) -> None:
        self._member(record, field, member, present=True)

    def unlink(self, record: RecordId, field: str, member: RecordId) -> None:
        self._member(record, field, member, present=False)

    def _member(self, record: RecordId, name: str, member: RecordId, *, present: bool) -> None:
        old = self.get(record)
        if old is None:
            raise _no_record(record)
        field = self._field(self._declared(self._type(record)), name)
        if field.kind is not Kind.LINKS:
            raise OfficeError("{0} holds no set of links; set it instead.", name)
        before: frozenset[RecordId] = getattr(old, field.name)
        self.set(record, {name: before | {member} if present else before - {member}})

    def delete(self, record: RecordId) -> None:
        if record in self._written:
            self.settle()
        if record not in self.touched and self.is_deleted(record):
            return
        self._put(Intent(Delete, self._quick_type(record), record))

    def restore(self, record: RecordId) -> None:
        if self.is_deleted(record):
            self._put(Intent(Restore, self._quick_type(record), record))

    def decide(self, record: RecordId, field: str, value: object, member: RecordId | None = None) -> None:
        self.settle()
        if not field:
            self._decide_life(record, keep=bool(value))
            return
        declared = self._declared(self._type(record))
        spec = self._field(declared, field)
        if self.is_deleted(record):
            raise OfficeError("This record lies in the trash; restore it before you change it.")
        intent = decision(declared, record, spec, field, value, member)
        if spec.kind in _LINKING:
            self._guard_circle(self.circle(record) or TEAM, spec, {member} if member else intent.value)
        if intent.kind is Set:
            intent.value = self._wire(spec, intent.value)
        self._put(intent)

    def _decide_life(self, record: RecordId, *, keep: bool) -> None:
        sql = "SELECT deleted FROM record WHERE id = ?"
        (verdict,) = self._database.execute(sql, (record,)).fetchone() or (0,)
        if not keep:
            self.delete(record)
        elif verdict:  # deleted, or alive although somebody deleted it
            self._put(Intent(Restore, self._quick_type(record), record))

    def erase(self, record: RecordId, field: str) -> None:
        from s3desk.store.history import History

        declared = self._declared(self._type(record))
        spec = self._field(declared, field)
        if not spec.personal:
            raise OfficeError("{0} is not a personal field; empty it instead, its history stays.", field)
        numbers = History(self._database, self._catalogue, self._names, self._log).changes(record)
        hashes = personal_hashes(map(self._log.change, numbers), record, field)
        if hashes:
            self._put(Intent(Erase, declared.name, record, field, hashes))
            self.settle()

    def attach(self, name: str, content: bytes, media: str) -> FileRef:
        check_size(name, len(content))
        digest = hashlib.sha256(content).digest()
        self._database.execute("INSERT OR IGNORE INTO attachment VALUES(?,?)", (digest, content))
        return FileRef(digest, name[:200], len(content), media[:100])

    # Checks -------------------------------------------------------------------------------------------------------

    def _declared(self, type_name: str) -> RecordType:
        return type_named(self._catalogue, type_name)

    def _shape(self, declared: RecordType, names: tuple[str, ...]) -> list[Field]:
        """Return the fields of these names; large imports ask for the same ones again and again."""
        key = declared.name, names
        if key not in self._shapes:
            self._shapes[key] = [self._field(declared, name) for name in names]
        return self._shapes[key]

    def _field(self, declared: RecordType, name: str) -> Field:
        field = declared.field(name)
        if field is None:
            raise no_field(declared, name)
        return field

    def _quick_type(self, record: RecordId) -> str:
        """Return the type of a record without sealing what is gathered (it does not concern this record)."""
        sql = "SELECT n.text FROM record r JOIN name n ON n.no = r.type WHERE r.id = ?"
        found = self._database.execute(sql, (record,)).fetchone()
        if found is None:
            raise _no_record(record)
        return str(found[0])

    def is_deleted(self, record: RecordId) -> bool:
        if record in self._written:
            self.settle()
        found = self._database.execute("SELECT deleted FROM record WHERE id = ?", (record,)).fetchone()
        return found is not None and found[0] > 0

    def _type(self, record: RecordId) -> str:
        name = self.type_name(record)
        if name is None:
            raise _no_record(record)
        return name

    def _guard_circle(self, circle: str, field: Field, value: Any) -> None:
        guard_links(circle, field, value, self._home, self._lives)

    def _lives(self, record: RecordId) -> str:
        """Return the circle of a record without sealing what is gathered; empty for one that is not here."""
        if record in self._pending:
            return self._pending[record]
        found = self._database.execute("SELECT circle FROM record WHERE id = ?", (record,)).fetchone()
        return str(found[0]) if found else ""

    # Personal values ----------------------------------------------------------------------------------------------

    def _wire(self, field: Field, value: Any) -> Any:
        wire = to_wire(field, value)
        if wire is None or not field.personal:
            return wire
        salt, packed = secrets.token_bytes(16), encode(wire)
        digest = hashlib.sha256(salt + packed).digest()
        self._database.execute("INSERT INTO personal VALUES(?,?,?)", (digest, salt, packed))
        return msgspec.msgpack.Ext(PERSONAL, digest)


def _no_record(record: RecordId) -> OfficeError:
    return OfficeError("There is no record {0}.", format_id(record), about=About.RECORD)
