"""The slow reference merge: the state that a set of changes gives, said as plainly as possible. The tests' oracle."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from s3desk.ledger import prose
from s3desk.ledger.changes import (
    Add,
    Change,
    Delete,
    Insert,
    Member,
    Remove,
    Restore,
    Set,
    Text,
    is_set,
    pairs,
)
from s3desk.ledger.registers import Rank, Write, deleted, present, values
from s3desk.ledger.state import RecordState, digest

Id = tuple[bytes, int]
"""A write: the change's id and the operation's index."""


@dataclass(slots=True)
class _Record:
    type: str
    circle: str
    births: dict[Id, Insert] = field(default_factory=dict)
    sets: dict[str, dict[Id, Any]] = field(default_factory=lambda: defaultdict(dict))
    texts: dict[str, dict[Id, Text]] = field(default_factory=lambda: defaultdict(dict))
    links: dict[tuple[str, bytes], dict[Id, bool]] = field(default_factory=lambda: defaultdict(dict))
    deletions: dict[Id, frozenset[Id]] = field(default_factory=dict)
    restores: set[Id] = field(default_factory=set)
    retired: set[tuple[Any, Id]] = field(default_factory=set)
    """Register (a field, a membership, or None for life and death) and the write that a later one replaced."""


class Reference:
    """What a set of changes means; it needs no declarations, since operations say what kind of field they write."""

    def __init__(self, changes: Mapping[bytes, Change]) -> None:
        self._records: dict[bytes, _Record] = {}
        self._members: dict[bytes, str] = {}
        self._lamport: dict[bytes, int] = {}
        self._first: dict[Id, Id] = {}
        """For an edit of prose, the first write that it names: whose document it edits."""
        waiting = dict(changes)
        while ready := [key for key, change in waiting.items() if self._complete(change)]:
            for key in sorted(ready):
                self._take(key, waiting.pop(key))
        self.waiting = frozenset(waiting)

    def _complete(self, change: Change) -> bool:
        past = [change.previous, *change.seen, *change.refs]
        return all(each in self._lamport for each in past if each)

    def _take(self, key: bytes, change: Change) -> None:
        past = [change.previous, *change.seen, *change.refs]
        self._lamport[key] = 1 + max((self._lamport[each] for each in past if each), default=0)
        for index, operation in enumerate(change.operations):
            if isinstance(operation, Member):
                self._members[operation.key] = operation.state
                continue
            write = (key, index)
            record = self._records.setdefault(operation.record, _Record(operation.type, change.circle))
            before = frozenset(pairs(change, key, getattr(operation, "before", [])))
            register: Any = None
            match operation:
                case Insert():
                    record.births[write] = operation
                    self._born_links(record, write, operation)
                case Set(field=name, value=value):
                    register = name
                    record.sets[name][write] = value
                case Text(field=name):
                    register = name
                    record.texts[name][write] = operation
                    self._first[write] = next(pairs(change, key, operation.before), write)
                case Add(field=name, member=member) | Remove(field=name, member=member):
                    register = (name, member)
                    record.links[register][write] = isinstance(operation, Add)
                case Delete():
                    record.deletions[write] = before
                case Restore():
                    record.restores.add(write)
            record.retired |= {(register, each) for each in before}

    def _born_links(self, record: _Record, write: Id, birth: Insert) -> None:
        for name, value in zip(birth.names, birth.values, strict=True):
            if is_set(value):
                for member in value:
                    record.links[name, member][write] = True

    def _rank(self, write: Id) -> Rank:
        return self._lamport[write[0]], *write

    def _live(self, record: _Record, register: Any, found: Mapping[Id, Any]) -> list[Write]:
        return [Write(self._rank(at), value) for at, value in found.items() if (register, at) not in record.retired]

    def states(self) -> list[RecordState]:
        """Return every record's state, in the order of ids."""
        return [self._state(key, self._records[key]) for key in sorted(self._records) if self._records[key].births]

    def digest(self) -> str:
        return digest(self.states(), self._members)

    def _state(self, key: bytes, record: _Record) -> RecordState:
        state = RecordState(key, record.type, record.circle)
        names = {name for birth in record.births.values() for name in birth.names}
        for name in names | set(record.sets) | set(record.texts):
            state.put(name, values(self._values(key, record, name)))
        self._memberships(record, state)
        seen = [before for at, before in record.deletions.items() if (None, at) not in record.retired]
        counting = self._counting(record)
        state.deleted = deleted(seen, counting)
        state.torn = bool(seen) and not state.deleted
        return state

    def _values(self, key: bytes, record: _Record, name: str) -> list[Write]:
        """Return the live writes of a field: births that name it, sets, edits of prose (each as its whole text)."""
        found: dict[Id, Any] = dict(record.sets[name])
        for at in [*record.births, *record.texts[name]]:
            birth = record.births.get(at)
            if birth is None or (name in birth.names and not is_set(birth.values[birth.names.index(name)])):
                root = self._root(record, name, at)
                edits = [] if root is None else self._edits(record, name, root)
                if edits:
                    found[at] = prose.merged(prose.born(key, name, root or ""), edits)[1] or None
                elif birth is not None:
                    found[at] = birth.values[birth.names.index(name)]
        return self._live(record, name, found)

    def _edits(self, record: _Record, name: str, root: str) -> list[tuple[int, bytes]]:
        """Return the edits of the document that begins with this text, in causal order."""
        order = sorted(record.texts[name], key=self._rank)
        below = [record.texts[name][at] for at in order if self._root(record, name, at) == root]
        return [(each.codec, each.update) for each in below]

    def _memberships(self, record: _Record, state: RecordState) -> None:
        found: dict[str, tuple[list[bytes], list[bytes]]] = defaultdict(lambda: ([], []))
        for (name, member), writes in sorted(record.links.items()):
            live = self._live(record, (name, member), writes)
            if present(live):
                found[name][0].append(member)
            if len({write.value for write in live}) > 1:
                found[name][1].append(member)
        state.members = {name: both for name, both in found.items() if both != ([], [])}

    def _counting(self, record: _Record) -> frozenset[Id]:
        """Return the writes that keep a record alive against a deletion that has not seen them."""
        registers: list[tuple[Any, Mapping[Id, Any]]] = [*record.sets.items(), *record.texts.items()]
        registers += list(record.links.items())
        live = {at for name, writes in registers for at in writes if (name, at) not in record.retired}
        return frozenset(live | set(record.births) | {at for at in record.restores if (None, at) not in record.retired})

    def _root(self, record: _Record, name: str, at: Id) -> str | None:
        """Return the birth text to which an edit leads back by the first write that each names."""
        while at in record.texts[name]:
            if self._first[at] == at:
                return None
            at = self._first[at]
        birth = record.births.get(at)
        if birth is None:
            return None
        value = birth.values[birth.names.index(name)] if name in birth.names else None
        return value if isinstance(value, str) else ""
