"""From what a command wants to what the log says: intents become operations with predecessors, sealed and signed."""

from __future__ import annotations

import secrets
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message
from s3desk.ledger import prose
from s3desk.ledger.changes import (
    FORMAT,
    MINE,
    MOST_BYTES,
    MOST_OPERATIONS,
    MOST_REFS,
    MOST_SEEN,
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
    change_id,
    encode,
    is_set,
)
from s3desk.ledger.registers import target
from s3desk.ledger.signing import Author, member_id, sign
from s3desk.store.board import Board
from s3desk.store.labels import Labels
from s3desk.store.log import Log
from s3desk.store.names import Row
from s3desk.store.schema import INDEX_BITS

_HEAVY = 4_000_000
"""Characters of text after which a new change is begun."""


@dataclass(slots=True)
class Intent:
    """An operation that does not name its predecessors yet; `kind` is the operation's class.

    `name` is the field; `value` the value, the member of a set, the text of prose (None: as it stands) or an edit of it,
    names and values of a birth, or the hashes to erase. `basis` holds the writes that the person was looking at, where that is not what the file holds.
    """

    kind: type[Operation]
    type: str
    record: bytes
    name: str = ""
    value: Any = None
    basis: list[int] | None = None


class Sealer:
    """Makes changes of one author on one copy of the file. Only inside a transaction."""

    def __init__(
        self, log: Log, board: Board, author: Author, workspace: bytes, clock: Callable[[], float] = time.time
    ):
        self._log, self._board, self._author, self._workspace, self._clock = log, board, author, workspace, clock
        self._labels = Labels(log)
        self.heads: dict[str, str] = {}
        """The last own change by own series, hexadecimal, for the lease."""

    def seal(self, intents: Sequence[Intent], label: Message, action: bytes, reverses: bytes) -> None:
        """Write the intents as changes, one series for each circle, and apply them."""
        self._board.laid.load_rows(intent.record for intent in intents)
        by_circle: dict[str, list[Intent]] = defaultdict(list)
        born: dict[bytes, str] = {}
        for intent in intents:
            row = self._board.laid.rows[intent.record]
            if row is None and intent.kind is Insert:
                born[intent.record] = intent.value[2]
            circle = row.circle if row is not None else born[intent.record]
            by_circle[circle].append(intent)
        for circle, found in by_circle.items():
            for portion in _portions(found):
                done = 0
                while done < len(portion):
                    done += self._seal(portion[done:], circle, label, action, reverses)

    def _seal(self, intents: Sequence[Intent], circle: str, label: Message, action: bytes, reverses: bytes) -> int:
        """Write the first of the intents, as many as name no more changes than one change may; return how many."""
        own = _Own(self._log, self._board)
        operations = self._introduction(circle)
        self._meet(operations, intents)
        self._prepare(intents)
        own.look_up(intents)
        taken = 0
        for intent in intents:
            operations.append(own.operation(intent, len(operations)))
            taken += 1
            if own.named > MOST_REFS // 2:
                break
        attached = sorted(set(_attached(intents[:taken])))
        self._write(operations, own.refs, attached, circle, label, action, reverses)
        return taken

    def declare(self, operations: Sequence[Operation], circle: str, label: Message, action: bytes) -> None:
        """Write operations that have no predecessors: memberships."""
        written = [*self._introduction(circle), *operations]
        self._board.names.meet(each.type for each in written)
        self._write(written, [], [], circle, label, action, b"")

    def _write(
        self,
        operations: list[Operation],
        refs: list[bytes],
        attachments: list[bytes],
        circle: str,
        label: Message,
        action: bytes,
        reverses: bytes,
    ) -> None:
        """Write one change at the end of the own series of a circle, and apply it."""
        if len(refs) > MOST_REFS:
            raise OfficeError("This follows more changes than can be named at once; do it in several steps.")
        series = self._series(circle)
        previous, sequence = self._log.last(series)
        change = Change(
            FORMAT,
            FORMAT,
            self._workspace,
            circle,
            series,
            sequence + 1,
            previous,
            sorted(key for key in self._log.heads(circle) if key != previous)[:MOST_SEEN],
            action,
            reverses,
            int(self._clock() * 1000),
            self._author.key,
            self._author.device[:200],
            self._labels.of_reversal(reverses, label, circle) if reverses else self._labels.of(label, circle),
            refs,
            operations,
            attachments,
        )
        body = encode(change)
        if len(body) > MOST_BYTES:
            raise OfficeError("This is more text than a field can hold; shorten it, or attach it as a file.")
        key = change_id(body)
        no = self._log.append(change, key, body, sign(self._author, body))
        self._board.apply(no, key, change)
        self._board.flush()
        self.heads[series.hex()] = key.hex()

    def _meet(self, operations: Sequence[Operation], intents: Sequence[Intent]) -> None:
        """Number names as they will be when the change is applied."""
        names = self._board.names
        names.meet(each.type for each in operations)
        for each in intents:
            names.meet((each.type, each.name))
            if each.kind is Insert:
                names.meet_birth(each.value[0])

    def _introduction(self, circle: str) -> list[Operation]:
        """Return the operation by which an author whom a circle does not know yet, or by another name, enters it."""
        key = self._author.key
        if circle == MINE or self._log.called(key, circle) == self._author.name:
            return []
        return [Member("member", member_id(key), key, self._author.name, "member", [])]

    def _series(self, circle: str) -> bytes:
        name = f"series {circle}"
        series: bytes | None = self._log.meta(name)
        if series is None:
            series = secrets.token_bytes(16)
            self._log.put_meta(name, series)
        return series

    def _prepare(self, intents: Sequence[Intent]) -> None:
        """Lay out the registers that the intents will write."""
        number, rows = self._board.names.number, self._board.laid.rows
        self._board.laid.load_rows(intent.record for intent in intents)
        registers, members = [], []
        for intent in intents:
            row = rows[intent.record]
            if row is None:
                continue
            if intent.kind in (Set, Text):
                registers.append((row.no, number(intent.name)))
            elif intent.kind in (Add, Remove):
                members.append((row.no, number(intent.name), intent.value))
        self._board.laid.load_registers(registers)
        self._board.laid.load_members(members)


def _portions(intents: Sequence[Intent]) -> Iterator[list[Intent]]:
    """Yield the intents by as many as one change holds."""
    portion: list[Intent] = []
    weight = 0
    for intent in intents:
        values = intent.value[1] if intent.kind is Insert else [intent.value]
        own = sum(len(value) for value in values if type(value) is str)
        if portion and (len(portion) == MOST_OPERATIONS - 1 or weight + own > _HEAVY):
            yield portion
            portion, weight = [], 0
        portion.append(intent)
        weight += own
    yield portion


def _attached(intents: Sequence[Intent]) -> Iterator[bytes]:
    """Yield the content hashes of the attachments that the intents bring."""
    for intent in intents:
        if intent.kind is Set or intent.kind is Insert:
            for value in intent.value[1] if intent.kind is Insert else [intent.value]:
                if isinstance(value, list) and len(value) == 4 and isinstance(value[0], bytes) and len(value[0]) == 32:
                    yield value[0]


def _targets(operation: Operation) -> set[bytes]:
    """Return the records to which an operation makes its own record refer."""
    if isinstance(operation, Add):
        return {operation.member}
    values = operation.values if isinstance(operation, Insert) else [getattr(operation, "value", None)]
    found = [each for value in values if type(value) is list and is_set(value) for each in value]
    return {*found, *(each for value in values if (each := target(value)) is not None)}


class _Own:
    """Predecessors as one change writes them: numbers of this file become references by id."""

    def __init__(self, log: Log, board: Board) -> None:
        self._log, self._board = log, board
        self._refs: dict[int, int] = {}
        self._ids: dict[int, bytes] = {}
        self._latest: dict[Any, int] = {}
        """The operation of this very change that last wrote a register."""
        self._written: dict[bytes, list[int]] = defaultdict(list)
        """The operations of this very change on a record, all of which a deletion names."""
        self._texts: dict[tuple[bytes, str], bytes] = {}
        self._counting: dict[int, set[int]] = {}
        self._references: dict[int, set[int]] = {}
        self._pointing: dict[bytes, list[int]] = defaultdict(list)
        """The operations of this very change that refer to a record."""
        self._deletions: dict[int, dict[int, frozenset[int]]] = {}

    def look_up(self, intents: Sequence[Intent]) -> None:
        """Find out at once what the deletions and restores among the intents must name."""
        rows = self._board.laid.rows
        fading = [row for each in intents if each.kind is Delete and (row := rows[each.record])]
        rising = [row for each in intents if each.kind is Restore and (row := rows[each.record])]
        torn = [row for row in rising if row.deleted < 0]
        self._counting = self._board.lives.counting([*fading, *torn])
        self._references = self._board.lives.references([*fading, *torn])
        self._deletions = self._board.lives.deletions([*fading, *rising])

    @property
    def named(self) -> int:
        """Return how many changes the operations so far name."""
        return len(self._refs)

    @property
    def refs(self) -> list[bytes]:
        known = self._log.ids(self._refs)
        return [known[no] for no in self._refs]

    def _pairs(self, writes: list[int]) -> list[int]:
        flat: list[int] = []
        for write in sorted(writes):
            flat.append(self._refs.setdefault(write >> INDEX_BITS, len(self._refs) + 1))
            flat.append(write & (1 << INDEX_BITS) - 1)
        return flat

    def operation(self, intent: Intent, index: int) -> Operation:
        made = self._operation(intent, index)
        self._written[intent.record].append(index)
        for pointed in _targets(made):
            self._pointing[pointed].append(index)
        return made

    def _operation(self, intent: Intent, index: int) -> Operation:
        row = self._board.laid.rows[intent.record]
        head = intent.type, intent.record
        if intent.kind is Insert:
            return Insert(*head, intent.value[0], intent.value[1])
        if intent.kind is Erase:
            return Erase(*head, intent.name, intent.value)
        if intent.kind is Delete:
            return Delete(*head, self._before_death(intent, row))
        if intent.kind is Restore:
            return Restore(*head, self._before_return(intent, row))
        register = (intent.record, intent.name, intent.value if intent.kind in (Add, Remove) else None)
        before = self._before(intent, row, register)
        self._latest[register] = index
        if intent.kind is Text:
            return self._text(intent, row, before)
        if intent.kind is Set:
            return Set(*head, intent.name, intent.value, before)
        make = Add if intent.kind is Add else Remove
        return make(*head, intent.name, intent.value, before)

    def _before(self, intent: Intent, row: Row | None, register: Any) -> list[int]:
        if register in self._latest:
            return [0, self._latest[register]]
        assert row is not None  # what is born in this batch is sealed before it is written again
        if intent.basis is not None:
            return self._pairs(intent.basis)
        name = self._board.names.number(intent.name)
        if intent.kind in (Add, Remove):
            return self._pairs(list(self._board.laid.members[row.no, name, intent.value]))
        writers = self._board.laid.writers(row, name)
        if intent.kind is Text:  # the first write named says whose document is edited
            leading = self._board.showing.leading(row, intent.name)
            return [*self._pairs([leading]), *self._pairs([each for each in writers if each != leading])]
        return self._pairs(writers)

    def _before_death(self, intent: Intent, row: Row | None) -> list[int]:
        assert row is not None
        seen = self._counting[row.no] | self._references[row.no] | set(self._deletions[row.no])
        return [*self._here(intent), *self._pairs(list(seen))]

    def _before_return(self, intent: Intent, row: Row | None) -> list[int]:
        assert row is not None
        deletions = self._deletions[row.no]
        named = set(deletions if intent.basis is None else intent.basis)
        if row.deleted < 0 and intent.basis is None:  # a decision: names what stands against the deletions, too
            standing = self._counting[row.no] | self._references[row.no]
            named |= {write for write in standing if any(write not in seen for seen in deletions.values())}
        return [*self._here(intent), *self._pairs(list(named))]

    def _here(self, intent: Intent) -> list[int]:
        """Return what this very change has written before on the record or to refer to it, as pairs."""
        own = {*self._written[intent.record], *self._pointing[intent.record]}
        return [each for at in sorted(own) for each in (0, at)]

    def _text(self, intent: Intent, row: Row | None, before: list[int]) -> Text:
        key = intent.record, intent.name
        if key not in self._texts:
            assert row is not None
            self._texts[key] = self._board.documents.state(
                row, intent.name, self._board.showing.leading(row, intent.name)
            )
        state, value = self._texts[key], intent.value
        if isinstance(value, prose.Edited):
            edited = replace(value, state=prose.merged(state, [(prose.LORO, value.update)])[0])
        else:
            edited = prose.edit(state, prose.text(state) if value is None else value)
        self._texts[key] = edited.state
        return Text(intent.type, intent.record, intent.name, prose.LORO, edited.update, edited.frontier, before)


def founding(author: Author) -> Operation:
    """Return the founder's membership, the first change of every workspace."""
    key = author.key
    return Member("member", member_id(key), key, author.name, "member", [])
