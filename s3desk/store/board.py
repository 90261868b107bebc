"""The one write path: registers laid out in memory, changes applied to them, and what differs written back in bulk.

Local commands, undo, rebuilding and reception all end here, so tables and log cannot part ways.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from s3desk.domain.declare import Catalogue, Kind
from s3desk.ledger.changes import (
    Add,
    Change,
    Delete,
    Erase,
    Insert,
    Member,
    Operation,
    Remove,
    Restore,
    Set,
    Text,
    born_value,
    is_set,
)
from s3desk.ledger.registers import Write, deleted, shown
from s3desk.store import contested
from s3desk.store.columns import decode, encode, mark_root
from s3desk.store.connection import Database
from s3desk.store.documents import Documents
from s3desk.store.lives import Lives
from s3desk.store.log import Log
from s3desk.store.names import Names, Row, select_in
from s3desk.store.schema import INDEX_BITS
from s3desk.store.tables import Tables

Register = tuple[int, int]
"""Record number and name number."""


class Board:
    """The registers that a batch of changes touches; `flush` writes everything at once. Only inside a transaction."""

    def __init__(self, database: Database, catalogue: Catalogue, names: Names, log: Log) -> None:
        self._database, self.catalogue, self.names, self._log = database, catalogue, names, log
        self.tables = Tables(database, catalogue)
        self.documents = Documents(database, names, log, self.births)
        self.lives = Lives(database, catalogue, names, self.births)
        self._again = {no for (no,) in database.execute("SELECT DISTINCT record FROM birth")}
        """Records born more than once: rare, and the only ones with rows in `birth`."""
        self._next = 1 + (database.execute("SELECT max(no) FROM record").fetchone()[0] or 0)
        self.clear()

    def clear(self) -> None:
        """Forget what is laid out (it has been flushed, or the transaction was rolled back)."""
        self.rows: dict[bytes, Row | None] = {}
        self.live: dict[Register, dict[int, Any]] = {}
        self.members: dict[tuple[int, int, bytes], dict[int, bool]] = {}
        self.documents.clear()
        self._new_rows: list[Row] = []
        self._new_writes: list[tuple[int, int, int, Any]] = []
        self._marks: list[tuple[int, int, int]] = []
        self._retired: list[tuple[int, int, int]] = []
        self._new_members: list[tuple[int, int, bytes, int, bool]] = []
        self._retired_members: list[tuple[int, int, bytes, int]] = []
        self._lives: list[tuple[int, int, bytes | None]] = []
        self._retired_lives: list[tuple[int, int]] = []
        self._births: list[tuple[int, int]] = []
        self._judge: set[int] = set()

    # Laying out what operations will touch ------------------------------------------------------------------------

    def load_rows(self, records: Iterable[bytes]) -> None:
        """Lay out the lines of these records; a record that is not there is known to be absent."""
        wanted = [record for record in dict.fromkeys(records) if record not in self.rows]
        self.rows.update(dict.fromkeys(wanted))
        sql = "SELECT no, id, type, circle, birth, deleted FROM record WHERE id IN ({})"
        for no, record, type_no, circle, birth, gone in select_in(self._database, sql, wanted):
            self.rows[record] = Row(no, record, self.names.text(type_no), circle, birth, gone)

    def load_registers(self, keys: Iterable[Register]) -> None:
        """Lay out the live writes of these registers."""
        wanted = [key for key in dict.fromkeys(keys) if key not in self.live]
        for key in wanted:
            self.live[key] = {}
        by_field: dict[int, list[int]] = defaultdict(list)
        for record, field in wanted:
            by_field[field].append(record)
        for field, records in by_field.items():
            sql = f"SELECT record, write, value FROM register WHERE record IN ({{}}) AND field = {field} AND live"
            for record, write, value in select_in(self._database, sql, records):
                self.live[record, field][write] = value

    def load_members(self, keys: Iterable[tuple[int, int, bytes]]) -> None:
        """Lay out the live writes of these memberships."""
        for key in dict.fromkeys(keys):
            if key not in self.members:
                sql = "SELECT write, present FROM membership WHERE record = ? AND field = ? AND member = ? AND live"
                self.members[key] = {write: bool(there) for write, there in self._database.execute(sql, key)}

    def load(self, operations: Iterable[Operation]) -> None:
        """Lay out all that these operations touch."""
        operations = [each for each in operations if not isinstance(each, Member)]
        self.load_rows(each.record for each in operations)
        registers: list[Register] = []
        members: list[tuple[int, int, bytes]] = []
        for each in operations:
            row = self.rows[each.record]
            if row is None:
                continue
            if isinstance(each, Set | Text):
                registers.append((row.no, self.names.number(each.field)))
            elif isinstance(each, Add | Remove):
                members.append((row.no, self.names.number(each.field), each.member))
        self.load_registers(registers)
        self.load_members(members)

    def births(self, row: Row) -> list[int]:
        """Return the writes by which the record was born: one, but for records that two laptops made by one key."""
        if row.no not in self._again:
            return [row.birth]
        sql = "SELECT write FROM birth WHERE record = ?"
        flushed = {write for (write,) in self._database.execute(sql, (row.no,))}
        return sorted(flushed | {write for no, write in self._births if no == row.no})

    def writers(self, row: Row, field: int) -> list[int]:
        """Return the live writes of a laid-out register."""
        return list(self.live[row.no, field]) or self.births(row)

    # Applying -----------------------------------------------------------------------------------------------------

    def apply(self, no: int, key: bytes, change: Change) -> None:
        """Apply a change whose past has been applied; `no` is its number in this file and `key` its id."""
        self.names.meet((each.type, getattr(each, "field", "")) for each in change.operations)
        self.load(change.operations)
        numbers = self._log.numbers(change.refs)
        owners = [no << INDEX_BITS, *(numbers[each] << INDEX_BITS for each in change.refs)]
        for index, operation in enumerate(change.operations):
            write = no << INDEX_BITS | index
            if isinstance(operation, Member):
                self._log.put_member(operation.key, operation.name, operation.state)
                continue
            if isinstance(operation, Insert):
                self._insert(operation, write, change.circle)
                continue
            row = self.rows[operation.record]
            if row is None:
                continue  # names a record that was never born: kept in the log only
            pairs = iter(getattr(operation, "before", ()))
            before = [owners[ref] | at for ref, at in zip(pairs, pairs, strict=True)]
            self._write(row, operation, write, before)
            if row.deleted:
                self._judge.add(row.no)

    def _insert(self, birth: Insert, write: int, circle: str) -> None:
        row = self.rows[birth.record]
        if row is not None:
            self._born_again(row, birth, write)
            return
        row = Row(self._next, birth.record, birth.type, circle, write, 0)
        self._next += 1
        self.rows[birth.record] = row
        self._new_rows.append(row)
        self.tables.insert(row.no, birth.type, birth.names, birth.values)
        self._born_members(row, birth, write)

    def _born_members(self, row: Row, birth: Insert, write: int) -> None:
        for name, value in zip(birth.names, birth.values, strict=True):
            if type(value) is list and is_set(value):
                for member in value:
                    key = (row.no, self.names.number(name), member)
                    self.members.setdefault(key, {})[write] = True
                    self._new_members.append((*key, write, True))

    def _born_again(self, row: Row, birth: Insert, write: int) -> None:
        """The same key was born twice: the fields of both births become registers that merge one by one."""
        first = self.births(row)
        earlier = {at: self._log.operation(at) for at in first}
        self._births += [(row.no, at) for at in first] + [(row.no, write)]
        self._again.add(row.no)
        names = {name for each in [*earlier.values(), birth] if isinstance(each, Insert) for name in each.names}
        for name in sorted(names):
            register = (row.no, self.names.number(name))
            self.load_registers([register])
            if not self.live[register]:
                for at, each in earlier.items():
                    if _names(each, name):
                        self._put(register, at, born_value(each, name))
            if _names(birth, name):
                self._put(register, write, born_value(birth, name))
            self._show(row, name)
        self._born_members(row, birth, write)
        self._judge.add(row.no)

    def _put(self, register: Register, write: int, value: Any) -> None:
        self.live[register][write] = encode(value)
        self._new_writes.append((*register, write, self.live[register][write]))

    def _write(self, row: Row, operation: Operation, write: int, before: list[int]) -> None:
        match operation:
            case Set(field=name, value=value):
                self._retire(row, name, before)
                self._put((row.no, self.names.number(name)), write, value)
                self._show(row, name)
            case Text(field=name):
                self._retire(row, name, before)
                self._edit(row, operation, write, before)
            case Add(field=name, member=member) | Remove(field=name, member=member):
                self._member(row, name, member, write, isinstance(operation, Add), before)
            case Delete():
                self._lives.append((row.no, write, encode(before)))
                self._retired_lives += [(row.no, each) for each in before]
                self._judge.add(row.no)
            case Restore():
                self._lives.append((row.no, write, None))
                self._retired_lives += [(row.no, each) for each in before]
                self._judge.add(row.no)
            case Erase(hashes=hashes):
                sql = "UPDATE personal SET value = NULL WHERE hash = ? AND value IS NOT NULL"
                if self._database.executemany(sql, [(each,) for each in hashes]).rowcount > 0:
                    self.tables.forget_words = True
                self._marks.append((row.no, self.names.number(operation.field), write))
                self._show(row, operation.field)

    def _retire(self, row: Row, name: str, before: list[int]) -> None:
        register = (row.no, self.names.number(name))
        live = self.live.setdefault(register, {})  # nothing is laid out for a record that this very change bears
        for each in before:
            if live.pop(each, None) is not None:
                self._retired.append((*register, each))

    def _member(self, row: Row, name: str, member: bytes, write: int, there: bool, before: list[int]) -> None:
        key = (row.no, self.names.number(name), member)
        live = self.members.setdefault(key, {})
        for each in before:
            if live.pop(each, None) is not None:
                self._retired_members.append((*key, each))
        live[write] = there
        self._new_members.append((*key, write, there))

    def _show(self, row: Row, name: str) -> None:
        """Put the value that is shown into the type's table."""
        live = self.live.get((row.no, self.names.number(name)))
        if live is None:
            self.load_registers([(row.no, self.names.number(name))])
            live = self.live[row.no, self.names.number(name)]
        if len(live) == 1:
            ((write, packed),) = live.items()
            self.tables.show(row.no, row.type, name, self._told(row, name, write, packed))
        elif live:
            found = [Write(self._log.rank(write), self._told(row, name, write, each)) for write, each in live.items()]
            self.tables.show(row.no, row.type, name, shown(found))
        else:
            birth = self._log.operation(row.birth)
            self.tables.show(row.no, row.type, name, born_value(birth, name))

    # Prose --------------------------------------------------------------------------------------------------------

    def leading(self, row: Row, name: str) -> int:
        """Return the write of laid-out prose whose text is shown; the birth where nothing was written since."""
        live = self.live[row.no, self.names.number(name)]
        rooted = [write for write in live if self.documents.root(row, name, write)]
        return max(rooted, key=self._log.rank, default=row.birth)

    def _edit(self, row: Row, edit: Text, write: int, before: list[int]) -> None:
        root = self.documents.edit(row, edit, write, before)
        self._put((row.no, self.names.number(edit.field)), write, mark_root(root))
        self._show(row, edit.field)

    def _told(self, row: Row, name: str, write: int, packed: bytes) -> Any:
        """Return the value that a live write stands for: the text, where it is one of prose."""
        declared = self.catalogue.get(row.type)
        field = declared.field(name) if declared else None
        value = decode(packed)
        if field is None or field.kind is not Kind.PROSE:
            return value
        return self.documents.text(row, name, write, value)

    # Writing back -------------------------------------------------------------------------------------------------

    def flush(self) -> None:
        """Write back everything that differs."""
        many = self._database.executemany
        number = self.names.number
        many(
            "INSERT INTO record VALUES(?,?,?,?,?,?)",
            [(r.no, r.id, number(r.type), r.circle, r.birth, r.deleted) for r in self._new_rows],
        )
        many("INSERT OR IGNORE INTO birth VALUES(?,?)", self._births)
        writes = sorted(self._new_writes, key=_position)
        many("INSERT INTO register VALUES(?,?,?,1,?)", writes)
        many("INSERT INTO register VALUES(?,?,?,0,NULL)", self._marks)
        many("UPDATE register SET live = 0 WHERE record = ? AND field = ? AND write = ?", sorted(self._retired))
        many("INSERT INTO membership VALUES(?,?,?,?,1,?)", self._new_members)
        many(
            "UPDATE membership SET live = 0 WHERE record = ? AND field = ? AND member = ? AND write = ?",
            self._retired_members,
        )
        many("INSERT INTO life VALUES(?,?,1,?)", self._lives)
        many("UPDATE life SET live = 0 WHERE record = ? AND write = ?", self._retired_lives)
        many("INSERT OR REPLACE INTO document VALUES(?,?,?,?)", self.documents.changed())
        contested.follow(self._database, self.live, self.members)
        judged = [row for row in self.rows.values() if row is not None and row.no in self._judge]
        self._pronounce(sorted(judged, key=lambda row: row.no))
        self.tables.flush()
        self.clear()

    def _pronounce(self, rows: Sequence[Row]) -> None:
        """Decide which records are dead, alive, or alive although someone deleted them."""
        counting, found = self.lives.counting(rows), self.lives.deletions(rows)
        for row in rows:
            gone = deleted(list(found[row.no].values()), frozenset(counting[row.no]))
            latest = max(found[row.no], default=0) >> INDEX_BITS
            row.deleted = latest if gone else -latest
            self.tables.bury(row.no, row.type, gone)
        verdicts = [(row.deleted, row.no) for row in rows]
        self._database.executemany("UPDATE record SET deleted = ? WHERE no = ?", verdicts)


def _position(row: tuple[int, int, int, Any]) -> tuple[int, int, int]:
    return row[0], row[1], row[2]


def _names(birth: Operation, name: str) -> bool:
    """Return whether a birth writes this field; a set of links is written member by member."""
    return isinstance(birth, Insert) and name in birth.names and not is_set(born_value(birth, name))
