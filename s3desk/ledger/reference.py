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
    """What a set of changes means. `prose_fields` and `set_fields` hold (type, field) of those kinds."""

    def __init__(
        self,
        changes: Mapping[bytes, Change],
        prose_fields: frozenset[tuple[str, str]],
        set_fields: frozenset[tuple[str, str]],
    ) -> None:
        self._prose, self._sets = prose_fields, set_fields
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
            if (birth.type, name) in self._sets:
                for member in value or []:
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
        names = {name for birth in record.births.values() for name in birth.names} | set(record.sets)
        names |= set(record.texts)
        for name in names:
            if (record.type, name) in self._sets:
                continue
            if (record.type, name.partition("@")[0]) in self._prose:
                state.put(name, self._texts(key, record, name))
            else:
                state.put(name, values(self._live(record, name, self._written(record, name))))
        self._memberships(record, state)
        seen = [before for at, before in record.deletions.items() if (None, at) not in record.retired]
        counting = self._counting(record)
        state.deleted = deleted(seen, counting)
        state.torn = bool(seen) and not state.deleted
        return state

    @staticmethod
    def _written(record: _Record, name: str) -> dict[Id, Any]:
        births = {
            at: birth.values[birth.names.index(name)] if name in birth.names else None
            for at, birth in record.births.items()
        }
        return births | record.sets[name]

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

    def _texts(self, key: bytes, record: _Record, name: str) -> list[Any]:
        """Return the texts that are live: one for each different birth text, with all edits made upon it."""
        roots: dict[str, list[Id]] = defaultdict(list)
        for at, value in self._written(record, name).items():
            if at in record.births:
                roots[value or ""].append(at)
        texts = []
        for text, births in roots.items():
            below = self._below(record, name, births)
            if all((name, at) in record.retired for at in [*births, *below]):
                continue
            updates = [(record.texts[name][at].codec, record.texts[name][at].update) for at in below]
            texts.append(prose.merged(prose.born(key, name, text), updates)[1] if updates else text)
        return [text or None for text in sorted(set(texts))]

    def _below(self, record: _Record, name: str, births: list[Id]) -> list[Id]:
        """Return the edits whose first named write leads back to one of the births, in causal order."""
        known, found = set(births), []
        for at in sorted(record.texts[name], key=self._rank):
            if self._first[at] in known:
                known.add(at)
                found.append(at)
        return found
