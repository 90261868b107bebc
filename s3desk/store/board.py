"""The one write path: registers laid out in memory, changes applied to them, and what differs written back in bulk.

Local commands, undo, rebuilding and reception all end here, so tables and log cannot part ways.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
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
from s3desk.ledger.registers import Write, home, shown, target
from s3desk.store import beside
from s3desk.store.columns import decode, encode, mark_root
from s3desk.store.connection import Database
from s3desk.store.contested import Contested
from s3desk.store.documents import Documents
from s3desk.store.home import away, home_circle
from s3desk.store.lives import Lives
from s3desk.store.log import Log
from s3desk.store.loops import Loops
from s3desk.store.names import Names, Row, select_in
from s3desk.store.pending import Membership, Pending, Register
from s3desk.store.pointers import Pointers
from s3desk.store.schema import INDEX_BITS
from s3desk.store.settling import Settlements
from s3desk.store.strays import Strays
from s3desk.store.tables import Tables

_MASK = (1 << INDEX_BITS) - 1


class Board:
    """The registers that a batch of changes touches; `flush` writes everything at once. Only inside a transaction."""

    def __init__(self, database: Database, catalogue: Catalogue, names: Names, log: Log) -> None:
        self._database, self.catalogue, self.names, self._log = database, catalogue, names, log
        self.tables, self._home = Tables(database, catalogue), home_circle(log)
        self.documents, self.lives = Documents(database, names, log, self.births), Lives(database, names, self.births)
        self.pointers, self.strays = Pointers(database), Strays(database)
        self.loops = Loops(database, catalogue, names, log)
        self.settlements = Settlements(database, log)
        self._pending, self._contested = Pending(database), Contested(database)
        self._again = {no for (no,) in database.execute("SELECT DISTINCT record FROM birth")}
        """Records born more than once: rare, and the only ones with rows in `birth`."""
        self.turned: dict[bytes, str] = {}
        """Records that died or came back, with their types, since this was made."""
        self._next = 1 + (database.execute("SELECT max(no) FROM record").fetchone()[0] or 0)
        self.clear()

    def clear(self) -> None:
        """Forget what is laid out (it has been flushed, or the transaction was rolled back)."""
        self.rows: dict[bytes, Row | None] = {}
        self.live: dict[Register, dict[int, Any]] = {}
        self.members: dict[Membership, dict[int, bool]] = {}
        for each in (self.documents, self.pointers, self.loops, self.settlements, self._pending, self._contested):
            each.clear()
        self._fresh: set[int] = set()
        """Records that are not in the file yet, so that nothing of them can be asked there."""
        self._judge: dict[int, Row] = {}
        self._stale: dict[Register, tuple[Row, str]] = {}
        """Fields that were written: what is shown of each is worked out once, when all is written back."""
        self._erased: list[bytes] = []

    # Laying out what operations will touch ------------------------------------------------------------------------

    def load_rows(self, records: Iterable[bytes]) -> None:
        """Lay out the lines of these records; a record that is not there is known to be absent."""
        wanted = [record for record in dict.fromkeys(records) if record not in self.rows]
        if not wanted:
            return
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
        """Lay out all that these operations touch: those of one change, or of many that are applied one after the other.

        What is laid out stays until the next `flush`.
        """
        operations = list(operations)
        self.names.meet_all(operations)
        operations = [each for each in operations if not isinstance(each, Member)]
        self.load_rows(each.record for each in operations)
        registers: list[Register] = []
        members: list[Membership] = []
        for each in operations:
            row = self.rows[each.record]
            if row is None or row.no in self._fresh:
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
        return sorted(flushed | self._pending.births[row.no])

    def writers(self, row: Row, field: int) -> list[int]:
        """Return the live writes of a laid-out register."""
        return list(self.live[row.no, field]) or self.births(row)

    # Applying -----------------------------------------------------------------------------------------------------

    def apply(self, no: int, key: bytes, change: Change, numbers: Mapping[bytes, int] | None = None) -> None:
        """Apply a change whose past has been applied; `no` is its number in this file and `key` its id.

        `numbers` gives those of the changes in `refs`, where somebody has them at hand and has laid out a whole batch.
        """
        if numbers is None or any(each.record not in self.rows for each in change.operations):
            self.load(change.operations)  # nothing is laid out any longer behind a record that moved to its home
        owners = self._owners(no, change, numbers)
        for index, operation in enumerate(change.operations):
            self._take(operation, no << INDEX_BITS | index, owners, change)

    def _owners(self, no: int, change: Change, numbers: Mapping[bytes, int] | None = None) -> list[int]:
        """Return by what the index of a predecessor is completed to its number, by ref."""
        found = self._log.numbers(change.refs) if numbers is None and change.refs else numbers or {}
        return [no << INDEX_BITS, *(found[each] << INDEX_BITS for each in change.refs)]

    def _take(self, operation: Operation, write: int, owners: list[int], change: Change) -> None:
        if isinstance(operation, Member):
            self._pending.spoken_of.add(operation.key)
            return
        if isinstance(operation, Erase):
            self.tables.erase(operation.hashes)
            self._erased += operation.hashes
        row = self.rows[operation.record]
        if row is not None and (row.circle, row.type) != (change.circle, operation.type):
            row = self._moved_here(row, operation, change)
            if row is not None:
                self.strays.keep(operation.record, write)
                return
        if isinstance(operation, Insert):
            self._insert(operation, row, write, change.circle)
        elif row is None:
            self.strays.keep(operation.record, write)
        else:
            pairs = iter(getattr(operation, "before", ()))
            self._write(row, operation, write, [owners[ref] | at for ref, at in zip(pairs, pairs, strict=True)])
            if row.deleted:
                self._judge[row.no] = row

    def _moved_here(self, row: Row, operation: Operation, change: Change) -> Row | None:
        """Return the record's line, or None where this is a birth in its true home, and all else was said elsewhere."""
        if not isinstance(operation, Insert) or home(change.circle, operation.type) > home(row.circle, row.type):
            return row
        self.flush()
        self.pointers.drop_all(row.no)
        self.strays.evict(row, self.catalogue)
        self.loops.forget(row.type)
        self._again.discard(row.no)
        self.load(change.operations)
        return None

    # Births ---------------------------------------------------------------------------------------------------------

    def _insert(self, birth: Insert, row: Row | None, write: int, circle: str) -> None:
        if row is not None:
            self._born_again(row, birth, write)
            return
        row = Row(self._next, birth.record, birth.type, circle, write, 0)
        self._next += 1
        self.rows[birth.record] = row
        self._pending.rows.append(row)
        self._fresh.add(row.no)
        self.tables.insert(row.no, birth.type, birth.names, birth.values, self._away(row))
        self._born_links(row, birth, write)
        for stray in self.strays.take(birth.record):
            no = stray >> INDEX_BITS
            change = self._log.change(no)
            self._take(change.operations[stray & _MASK], stray, self._owners(no, change), change)

    def _born_links(self, row: Row, birth: Insert, write: int) -> None:
        """Note what a birth's values refer to."""
        for name, value in zip(birth.names, birth.values, strict=True):
            if type(value) is list and is_set(value):
                for member in dict.fromkeys(value):
                    self._join((row.no, self.names.number(name), member), write)
            elif type(value) is list or type(value) is bytes:
                self.pointers.put(row.no, self.names.number(name), write, value)
                if write == row.birth:
                    self._move(row, name, value)

    def _join(self, key: Membership, write: int) -> None:
        """Note a member with which a record was born."""
        if key[0] not in self._fresh:
            self.load_members([key])
        live = self.members.setdefault(key, {})
        live[write] = True
        self._contested.weigh_member(key, live)
        self._pending.members.append((*key, write, True))
        self.pointers.touched.add(key[2])

    def _born_again(self, row: Row, birth: Insert, write: int) -> None:
        """The same key was born twice: the fields of both births become registers that merge one by one."""
        first = self.births(row)
        earlier = {at: self._log.operation(at) for at in first}
        self._pending.births[row.no] |= {*first, write}
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
            self._stale[register] = row, name
        self._born_links(row, birth, write)
        self._judge[row.no] = row

    # Writes ---------------------------------------------------------------------------------------------------------

    def _put(self, register: Register, write: int, value: Any) -> None:
        live = self.live[register]
        live[write] = encode(value)
        self._pending.writes.append((*register, write, live[write]))
        self._contested.weigh(register, live)

    def _write(self, row: Row, operation: Operation, write: int, before: list[int]) -> None:
        match operation:
            case Set(field=name, value=value):
                register = self._retire(row, name, write, before)
                self._put(register, write, value)
                self.pointers.put(*register, write, value)
                self._stale[register] = row, name
            case Text(field=name):
                self._retire(row, name, write, before)
                self._edit(row, operation, write, before)
            case Add(field=name, member=member) | Remove(field=name, member=member):
                self._member(row, name, member, write, isinstance(operation, Add), before)
            case Delete() | Restore():
                self._pending.lives.append((row.no, write, encode(before) if isinstance(operation, Delete) else None))
                self._pending.retired_lives += [(row.no, each) for each in before]
                self.settlements.life(write, row.no, before)
                self._judge[row.no] = row
            case Erase(field=name):
                self._pending.marks.append((row.no, self.names.number(name), write))
                self._stale[row.no, self.names.number(name)] = row, name

    def _retire(self, row: Row, name: str, write: int, before: list[int]) -> Register:
        register, live = self._laid_out(row, name)
        if not live and row.no not in self._again:
            if row.birth in before:
                self.pointers.drop_birth(*register, row.birth)
            elif _names(birth := self._log.operation(row.birth), name):
                self._put(register, row.birth, born_value(birth, name))
        self._contested.weigh(register, live)
        for each in before:
            packed = live.pop(each, None)
            if packed is not None:
                self._pending.retired.append((*register, each))
                self.pointers.drop(*register, each, packed)
        self.settlements.value(write, *register, before)
        return register

    def _laid_out(self, row: Row, name: str) -> tuple[Register, dict[int, Any]]:
        """Return a register and its live writes, asking the file where they are not at hand."""
        register = (row.no, self.names.number(name))
        if register not in self.live and row.no not in self._fresh:
            self.load_registers([register])
        return register, self.live.setdefault(register, {})

    def _member(self, row: Row, name: str, member: bytes, write: int, there: bool, before: list[int]) -> None:
        key = (row.no, self.names.number(name), member)
        if key not in self.members and row.no not in self._fresh:
            self.load_members([key])
        live = self.members.setdefault(key, {})
        self._contested.weigh_member(key, live)
        for each in before:
            if live.pop(each, None) is not None:
                self._pending.retired_members.append((*key, each))
        live[write] = there
        self._contested.weigh_member(key, live)
        self._pending.members.append((*key, write, there))
        self.settlements.member(write, *key, before)
        self.pointers.touched.add(member)

    def show_again(self, record: bytes, name: str) -> None:
        """Show a field anew: a personal value that it names has arrived, or was erased."""
        self.load_rows([record])
        row = self.rows[record]
        if row is not None:
            self._stale[row.no, self.names.number(name)] = row, name

    def _show(self, row: Row, name: str) -> None:
        """Put the value that is shown into the type's table."""
        _, live = self._laid_out(row, name)
        if len(live) == 1:
            ((write, packed),) = live.items()
            value = self._told(row, name, write, packed)
        elif live:
            value = shown(
                Write(self._log.rank(write), self._told(row, name, write, each)) for write, each in live.items()
            )
        else:
            value = born_value(self._log.operation(row.birth), name)
        self.tables.show(row.no, row.type, name, value)
        self._move(row, name, value)

    def _move(self, row: Row, name: str, value: Any) -> None:
        """Note where a record lies, if that is what this field says."""
        if self.loops.fields.get(row.type) == name:
            self.loops.move(row.type, row.id, target(value) if isinstance(value, list) else None)

    # Prose --------------------------------------------------------------------------------------------------------

    def leading(self, row: Row, name: str) -> int:
        """Return the write of laid-out prose whose text is shown; the birth where nothing was written since."""
        live = self.live[row.no, self.names.number(name)]
        rooted = [write for write in live if self.documents.root(row, name, write)]
        return max(rooted, key=self._log.rank, default=row.birth)

    def _edit(self, row: Row, edit: Text, write: int, before: list[int]) -> None:
        root = self.documents.edit(row, edit, write, before)
        register = (row.no, self.names.number(edit.field))
        self._put(register, write, mark_root(root))
        self._stale[register] = row, edit.field

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
        for record, name in beside.naming(self._database, self._log.change, self._erased):
            self.show_again(record, name)
        for row, name in self._stale.values():
            self._show(row, name)
        self._pending.flush(self.names.number)
        self._database.executemany("INSERT OR REPLACE INTO document VALUES(?,?,?,?)", self.documents.changed())
        self._contested.flush(self.live, self.members)
        self.settlements.flush()
        self.pointers.flush()
        self._pronounce()
        self.loops.loosen(self._show)
        self.tables.flush()
        self.loops.tighten()
        self.clear()

    def _away(self, row: Row) -> int:
        return away(row.circle, self._home, row.deleted)

    def _pronounce(self) -> None:
        """Decide which records are dead, alive, or alive although someone deleted them."""
        judged, turned = self.lives.pronounce(self._judge.values(), self.pointers.touched)
        for row in judged:
            self.tables.move(row.no, row.type, self._away(row))
        self.turned.update((row.id, row.type) for row in turned)


def _names(birth: Operation, name: str) -> bool:
    """Return whether a birth writes this field; a set of links is written member by member."""
    return isinstance(birth, Insert) and name in birth.names and not is_set(born_value(birth, name))
