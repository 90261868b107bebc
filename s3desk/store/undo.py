"""Undo and redo: the opposite of an own action as a new one, leaving and naming what others have changed since."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message, message
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
    born_value,
)
from s3desk.ledger.registers import Write, shown
from s3desk.services.ports import Skipped
from s3desk.store.board import Board
from s3desk.store.connection import Database
from s3desk.store.log import Log
from s3desk.store.names import Row
from s3desk.store.schema import INDEX_BITS
from s3desk.store.sealing import Intent
from s3desk.store.settling import LIFE

_MASK = (1 << INDEX_BITS) - 1


class Reversal:
    """Finds, for one own action, the intents that take it back. Only inside a transaction."""

    def __init__(self, database: Database, board: Board, log: Log, own_key: bytes) -> None:
        self._database, self._board, self._log, self._key = database, board, log, own_key
        self.skipped: list[Skipped] = []
        self._counting: dict[int, set[int]] = {}
        self._authors: dict[int, bytes] = {}
        self._deleted: dict[int, bool] = {}
        """Records that the intents found so far delete or bring back."""
        self._standing: dict[tuple[int, str, bytes], list[int]] = {}
        """Registers that the intents found so far write, and the writes whose value they bring back."""
        self._texts: set[tuple[int, str]] = set()
        """Prose of which an edit was looked at: a step's earlier ones lie below it."""
        self._owners: list[int] = []

    def intents(self, action: bytes) -> list[Intent]:
        """Return the intents that reverse the action, last operation first."""
        sql = "SELECT no FROM change WHERE action = ? ORDER BY no DESC"
        found: list[Intent] = []
        for (no,) in self._database.execute(sql, (action,)).fetchall():
            change = self._log.change(no)
            self._lay_out(no, change)
            for index in reversed(range(len(change.operations))):
                found += self._opposite(change.operations[index], no << INDEX_BITS | index)
        return found

    def _lay_out(self, no: int, change: Change) -> None:
        self._board.load(change.operations)
        numbers = self._log.numbers(change.refs)
        self._owners = [no << INDEX_BITS, *(numbers[each] << INDEX_BITS for each in change.refs)]
        born = [
            row
            for each in change.operations
            if isinstance(each, Insert) and (row := self._board.laid.rows[each.record])
        ]
        self._counting = self._board.lives.counting(born)

    def _opposite(self, operation: Operation, write: int) -> Iterator[Intent]:
        row = self._board.laid.rows.get(operation.record)
        if row is None:
            return
        head = operation.type, operation.record
        match operation:
            case Insert():
                if not self._is_deleted(row) and self._mine_alone(row):
                    self._deleted[row.no] = True
                    yield Intent(Delete, *head)
            case Restore() if self._kept(write):
                self._skip(row, "", message("It was there before, too; delete it if it is to go."))
            case Restore():
                if not self._is_deleted(row):
                    self._deleted[row.no] = True
                    yield Intent(Delete, *head)
            case Delete():
                yield from self._return(row, operation, write)
            case Set(field=name):
                if self._stands(row, operation, write):
                    yield Intent(Set, *head, name, self._before(name, operation))
            case Text(field=name):
                if (edited := self._beside(row, operation, write)) is not None:
                    live = self._live(row, operation)
                    yield Intent(Text, *head, name, edited, [write] if write in live else None)
                elif self._stands(row, operation, write):
                    yield Intent(Text, *head, name, self._text_before(row, name, write))
            case Add(field=name, member=member) | Remove(field=name, member=member):
                if self._stands(row, operation, write):
                    yield Intent(Remove if isinstance(operation, Add) else Add, *head, name, member)
            case Erase(field=name):
                self._skip(row, name, message("An erased personal value cannot be brought back."))

    def _kept(self, write: int) -> bool:
        """Return whether a restore decided that a record stays which lived although somebody had deleted it."""
        sql = "SELECT 1 FROM settled WHERE write = ? AND field = ?"
        settled = self._database.execute(sql, (write, LIFE)).fetchone() is not None
        return settled and not self._log.change(write >> INDEX_BITS).reverses

    def _return(self, row: Row, deletion: Delete, write: int) -> Iterator[Intent]:
        """Take an own deletion back, also where the record lives in spite of it; those of others stay."""
        if row.no in self._deleted:
            if self._deleted[row.no]:
                self._deleted[row.no] = False
                yield Intent(Restore, deletion.type, deletion.record)
            return
        live = self._board.lives.deletions([row])[row.no]
        own = [each for each in live if self._author_key(each) == self._key]
        others = [each for each in live if each not in own]
        if others and row.deleted > 0:
            self._skip(row, "", message("{0} has deleted it, too.", self._author(others[0])))
        elif row.deleted > 0 or write in live:
            self._deleted[row.no] = False
            yield Intent(Restore, deletion.type, deletion.record, basis=own if others else None)

    # Whether a register still says what the action wrote ----------------------------------------------------------

    def _is_deleted(self, row: Row) -> bool:
        return self._deleted.get(row.no, row.deleted > 0)

    def _live(self, row: Row, operation: Set | Text | Add | Remove) -> list[int]:
        number = self._board.names.number(operation.field)
        if isinstance(operation, Add | Remove):
            return list(self._board.laid.members[row.no, number, operation.member])
        return list(self._board.laid.live[row.no, number])

    def _stands(self, row: Row, operation: Set | Text | Add | Remove, write: int) -> bool:
        name, register = operation.field, (row.no, *_register(operation))
        live = self._standing[register] if register in self._standing else self._live(row, operation)
        if self._is_deleted(row):
            self._skip(row, name, message("The record lies in the trash."))
            return False
        known = register in self._standing
        if (
            len(live) == 1
            and self._stood_for(live[0], write) == write
            and (known or self._reads(row, operation, write))
        ):
            self._standing[register] = self._replaced(operation)
            return True
        own = [each for each in live if self._author_key(each) == self._key]
        others = [each for each in live if each not in own]
        who = self._author(others[0]) if others else ""
        self._skip(row, name, message("{0} has changed it since.", who) if who else message("It was changed since."))
        return False

    def _stood_for(self, write: int, wanted: int) -> int:
        """Return the write whose value a write brought back, through any number of undos and redos."""
        while write != wanted:
            change = self._log.change(write >> INDEX_BITS)
            if not change.reverses:
                break
            operation = change.operations[write & _MASK]
            opposed = self._opposed(operation, change.reverses)
            if opposed is None:
                break
            write = opposed
        return write

    def _opposed(self, operation: Operation, reverses: bytes) -> int | None:
        """Return the write that the action reversed by this operation had itself replaced."""
        sql = "SELECT no FROM change WHERE action = ?"
        for (no,) in self._database.execute(sql, (reverses,)):
            change = self._log.change(no)
            for each in change.operations:
                if each.record == operation.record and _register(each) == _register(operation):
                    before: list[int] = getattr(each, "before", [])
                    if len(before) == 2:
                        ref, at = before
                        owner: int = no if ref == 0 else self._log.numbers([change.refs[ref - 1]])[change.refs[ref - 1]]
                        return owner << INDEX_BITS | at
        return None

    def _mine_alone(self, row: Row) -> bool:
        """Return whether nobody else has written on a record since it was born."""
        for write in self._counting[row.no]:
            if self._author_key(write) != self._key:
                self._skip(row, "", message("{0} has changed it since.", self._author(write)))
                return False
        return True

    def _author_key(self, write: int) -> bytes:
        no = write >> INDEX_BITS
        if no not in self._authors:
            self._authors[no] = self._log.change(no).author
        return self._authors[no]

    def _beside(self, row: Row, edit: Text, write: int) -> prose.Edited | None:
        """Return what takes back an own edit of prose beside or below those of others; None where that is not clean.

        It is clean when nothing of one's own came later, and others left the lines alone that it had changed.
        """
        live, documents = self._live(row, edit), self._board.documents
        if live == [write] or self._is_deleted(row) or (row.no, edit.field) in self._texts or edit.codec != prose.LORO:
            return None
        self._texts.add((row.no, edit.field))
        root, leading = documents.root(row, edit.field, write), self._board.showing.leading(row, edit.field)
        number = self._board.names.number(edit.field)
        sql = "SELECT write FROM register WHERE record = ? AND field = ? AND write > ?"
        later = [each for (each,) in self._database.execute(sql, (row.no, number, write))]
        if not root or documents.root(row, edit.field, leading) != root or not later + live:
            return None
        if any(self._author_key(each) == self._key for each in later):
            return None
        return prose.taken_back(documents.state(row, edit.field, write), edit.update, edit.frontier)

    # What was there before ----------------------------------------------------------------------------------------

    def _before(self, name: str, operation: Set) -> Any:
        """Return the value of the log that a write had replaced."""
        replaced = self._replaced(operation)
        return shown(Write(self._log.rank(write), _value(self._log.operation(write), name)) for write in replaced)

    def _replaced(self, operation: Set | Text | Add | Remove) -> list[int]:
        """Return the writes that an operation of the change laid out had named."""
        pairs = iter(operation.before)
        return [self._owners[ref] | at for ref, at in zip(pairs, pairs, strict=True)]

    def _reads(self, row: Row, operation: Operation, write: int) -> bool:
        """Return whether prose reads as it did after an edit; other registers say what their one live write says."""
        if not isinstance(operation, Text):
            return True
        now = prose.text(self._board.documents.state(row, operation.field, write))
        return now == self._text_before(row, operation.field, write, after=True)

    def _text_before(self, row: Row, name: str, edit: int, *, after: bool = False) -> str:
        """Return the prose as it was before (or after) an edit, by replaying those that came earlier in this file."""
        root, number = self._board.documents.root(row, name, edit), self._board.names.number(name)
        text = next((each for each in self._board.documents.born_texts(row, name) if prose.root(each) == root), "")
        updates = []
        sql = "SELECT write FROM register WHERE record = ? AND field = ? AND write < ? ORDER BY write"
        for (earlier,) in self._database.execute(sql, (row.no, number, edit + after)).fetchall():
            operation = self._log.operation(earlier)
            if isinstance(operation, Text) and self._board.documents.root(row, name, earlier) == root:
                updates.append((operation.codec, operation.update))
        return prose.merged(prose.born(row.id, name, text), updates)[1] if updates else text

    def _author(self, write: int) -> str:
        sql = "SELECT name FROM member WHERE key = ?"
        found = self._database.execute(sql, (self._author_key(write),)).fetchone()
        return str(found[0]) if found else "?"

    def _skip(self, row: Row, name: str, reason: Message) -> None:
        self.skipped.append(Skipped(RecordId(row.id), name, reason))


def _register(operation: Operation) -> tuple[str, bytes]:
    return getattr(operation, "field", ""), getattr(operation, "member", b"")


def _value(operation: Operation, name: str) -> Any:
    return operation.value if isinstance(operation, Set) else born_value(operation, name)


def nothing_to(what: str) -> OfficeError:
    if what == "undo":
        return OfficeError("There is nothing of yours to undo.")
    return OfficeError("There is nothing of yours to redo.")
