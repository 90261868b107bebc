"""The one write path: changes applied to registers laid out in memory, and what differs written back in bulk.

Local commands, undo, rebuilding and reception all end here, so tables and log cannot part ways.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from s3desk.domain.declare import Catalogue
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
from s3desk.ledger.registers import home
from s3desk.store import beside
from s3desk.store.columns import encode, mark_root
from s3desk.store.connection import Database
from s3desk.store.contested import Contested
from s3desk.store.documents import Documents
from s3desk.store.home import away, home_circle
from s3desk.store.laid import Laid
from s3desk.store.lives import Lives
from s3desk.store.log import Log
from s3desk.store.loops import Loops
from s3desk.store.names import Names, Row
from s3desk.store.pending import Membership, Pending, Register
from s3desk.store.pointers import Pointers
from s3desk.store.schema import INDEX_BITS
from s3desk.store.settling import Settlements
from s3desk.store.showing import Showing
from s3desk.store.strays import Strays
from s3desk.store.tables import Tables

_MASK = (1 << INDEX_BITS) - 1


class Board:
    """The registers that a batch of changes touches; `flush` writes everything at once. Only inside a transaction."""

    def __init__(self, database: Database, catalogue: Catalogue, names: Names, log: Log) -> None:
        self._database, self.catalogue, self.names, self._log = database, catalogue, names, log
        self._home = home_circle(log)
        self._pending, self._contested = Pending(database), Contested(database)
        self.laid = Laid(database, names, self._pending)
        self.documents = Documents(database, catalogue, names, log, self.laid.births)
        self.lives = Lives(database, names, self.laid.births)
        self.tables, self.loops = Tables(database, catalogue), Loops(database, catalogue, names, log)
        self.showing = Showing(catalogue, names, log, self.laid, self.documents, self.loops, self.tables)
        self.pointers, self.strays = Pointers(database), Strays(database)
        self.settlements = Settlements(database, log)
        self.turned: dict[bytes, str] = {}
        """Records that died or came back, with their types, since this was made."""
        self._next = 1 + (database.execute("SELECT max(no) FROM record").fetchone()[0] or 0)
        self.clear()

    def clear(self) -> None:
        """Forget what is laid out (it has been flushed, or the transaction was rolled back)."""
        for each in (self.laid, self.documents, self.pointers, self.loops, self.settlements, self.showing):
            each.clear()
        self._pending.clear()
        self._contested.clear()
        self._judge: dict[int, Row] = {}
        self._erased: list[bytes] = []
        self._homes: dict[bytes, tuple[str, str]] = {}
        """Of the records born in the change at hand: circle and type where they are at home by it."""

    def load(self, operations: Iterable[Operation]) -> None:
        """Lay out all that these operations touch: those of one change, or of many that are applied one after the other.

        What is laid out stays until the next `flush`.
        """
        operations = list(operations)
        self.names.meet_all(operations)
        operations = [each for each in operations if not isinstance(each, Member)]
        self.laid.load_rows(each.record for each in operations)
        registers: list[Register] = []
        members: list[Membership] = []
        for each in operations:
            row = self.laid.rows[each.record]
            if row is None or row.no in self.laid.fresh:
                continue
            if isinstance(each, Set | Text):
                registers.append((row.no, self.names.number(each.field)))
            elif isinstance(each, Add | Remove):
                members.append((row.no, self.names.number(each.field), each.member))
        self.laid.load_registers(registers)
        self.laid.load_members(members)

    # Applying -----------------------------------------------------------------------------------------------------

    def apply(self, no: int, key: bytes, change: Change, numbers: Mapping[bytes, int] | None = None) -> None:
        """Apply a change whose past has been applied; `no` is its number in this file and `key` its id.

        `numbers` gives those of the changes in `refs`, where somebody has them at hand and has laid out a whole batch.
        """
        if numbers is None or any(each.record not in self.laid.rows for each in change.operations):
            self.load(change.operations)  # nothing is laid out any longer behind a record that moved to its home
        owners = self._owners(no, change, numbers)
        self._homes = self._move(change)
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
        row = self.laid.rows[operation.record]
        here = change.circle, operation.type
        if isinstance(operation, Insert) and self._homes.get(operation.record, here) == here and row is None:
            self._insert(operation, write, change.circle)
        elif row is None or (row.circle, row.type) != here:
            self.strays.keep(operation.record, *here, write)
        elif isinstance(operation, Insert):
            self._born_again(row, operation, write)
        else:
            pairs = iter(getattr(operation, "before", ()))
            self._write(row, operation, write, [owners[ref] | at for ref, at in zip(pairs, pairs, strict=True)])
            if row.deleted:
                self._judge[row.no] = row

    def _move(self, change: Change) -> dict[bytes, tuple[str, str]]:
        """Return where the records born in a change are at home by it; one that lies elsewhere is forgotten there."""
        homes: dict[bytes, tuple[str, str]] = {}
        for each in change.operations:
            if isinstance(each, Insert):
                there = homes.get(each.record)
                homes[each.record] = change.circle, min(each.type, there[1]) if there else each.type
        rows = self.laid.rows
        moving = [row for each, at in homes.items() if (row := rows[each]) and home(*at) < home(row.circle, row.type)]
        if moving:
            self.flush()
            for row in moving:
                self.pointers.drop_all(row.no)
                self.strays.evict(row, self.catalogue)
                self.loops.forget(row.type)
                self.laid.again.discard(row.no)
            self.load(change.operations)
        return homes

    # Births ---------------------------------------------------------------------------------------------------------

    def _insert(self, birth: Insert, write: int, circle: str) -> None:
        row = Row(self._next, birth.record, birth.type, circle, write, 0)
        self._next += 1
        self.laid.rows[birth.record] = row
        self._pending.rows.append(row)
        self.laid.fresh.add(row.no)
        self.tables.insert(row.no, birth.type, birth.names, birth.values, self._away(row))
        self._born_links(row, birth, write)
        for stray in self.strays.take(birth.record, circle, birth.type):
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
                    self.loops.follow(row, name, value)

    def _join(self, key: Membership, write: int) -> None:
        """Note a member with which a record was born."""
        live = self.laid.membership(key)
        live[write] = True
        self._contested.weigh_member(key, live)
        self._pending.members.append((*key, write, True))
        self.pointers.touched.add(key[2])

    def _born_again(self, row: Row, birth: Insert, write: int) -> None:
        """The same key was born twice: the fields of both births become registers that merge one by one."""
        names = dict.fromkeys(birth.names)
        if row.no not in self.laid.again:
            first = self._log.operation(row.birth)
            for name in first.names if isinstance(first, Insert) else ():
                names.setdefault(name)
                register, live = self.laid.register(row, name)
                if not live and _names(first, name):
                    self._put(register, row.birth, born_value(first, name))
        self.laid.born_again(row, write)
        for name in sorted(names):
            if _names(birth, name):
                self._put(self.laid.register(row, name)[0], write, born_value(birth, name))
            self.showing.later(row, name)
        self._born_links(row, birth, write)
        self._judge[row.no] = row

    # Writes ---------------------------------------------------------------------------------------------------------

    def _put(self, register: Register, write: int, value: Any) -> None:
        live = self.laid.live[register]
        live[write] = encode(value)
        self._pending.writes.append((*register, write, live[write]))
        self._contested.weigh(register, live)

    def _write(self, row: Row, operation: Operation, write: int, before: list[int]) -> None:
        match operation:
            case Set(field=name, value=value):
                register = self._retire(row, name, write, before)
                self._put(register, write, value)
                self.pointers.put(*register, write, value)
                self.showing.later(row, name)
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
                self.showing.later(row, name)

    def _retire(self, row: Row, name: str, write: int, before: list[int]) -> Register:
        register, live = self.laid.register(row, name)
        if not live and row.no not in self.laid.again:
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

    def _member(self, row: Row, name: str, member: bytes, write: int, there: bool, before: list[int]) -> None:
        key = (row.no, self.names.number(name), member)
        live = self.laid.membership(key)
        self._contested.weigh_member(key, live)
        for each in before:
            if live.pop(each, None) is not None:
                self._pending.retired_members.append((*key, each))
        live[write] = there
        self._contested.weigh_member(key, live)
        self._pending.members.append((*key, write, there))
        self.settlements.member(write, *key, before)
        self.pointers.touched.add(member)

    def _edit(self, row: Row, edit: Text, write: int, before: list[int]) -> None:
        root = self.documents.edit(row, edit, write, before)
        self._put((row.no, self.names.number(edit.field)), write, mark_root(root))
        self.showing.later(row, edit.field)

    # Writing back -------------------------------------------------------------------------------------------------

    def show_again(self, record: bytes, name: str) -> None:
        """Show a field anew: a personal value that it names has arrived, or was erased."""
        self.laid.load_rows([record])
        row = self.laid.rows[record]
        if row is not None:
            self.showing.later(row, name)

    def flush(self) -> None:
        """Write back everything that differs."""
        for record, name in beside.naming(self._database, self._log.change, self._erased):
            self.show_again(record, name)
        self.showing.flush()
        self._pending.flush(self.names.number)
        self._database.executemany("INSERT OR REPLACE INTO document VALUES(?,?,?,?)", self.documents.changed())
        self._contested.flush(self.laid.live, self.laid.members)
        self.settlements.flush()
        self.pointers.flush()
        self._pronounce()
        self.loops.loosen(self.showing.show)
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
