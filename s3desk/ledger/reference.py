"""The slow reference merge: the state that a set of changes gives, said as plainly as possible. The tests' oracle."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from s3desk.ledger import prose
from s3desk.ledger.changes import (
    MINE,
    TEAM,
    Add,
    Change,
    Delete,
    Insert,
    Member,
    Remove,
    Restore,
    Set,
    Text,
    born_value,
    is_set,
    pairs,
)
from s3desk.ledger.registers import (
    RETIRED,
    Rank,
    Write,
    deleted,
    home,
    living,
    looped,
    present,
    target,
    values,
)
from s3desk.ledger.state import RecordState, digest
from s3desk.ledger.vouching import Verdicts, founder
from s3desk.ledger.words import Word

Id = tuple[bytes, int]
"""A write: the change's id and the operation's index."""


@dataclass(frozen=True, slots=True)
class _Said:
    """An operation on a record, the circle of its change, and the writes that it names."""

    write: Id
    operation: Any
    circle: str
    before: tuple[Id, ...]

    @property
    def home(self) -> tuple[bool, bool, str, str]:
        return home(self.circle, self.operation.type)


def _past(change: Change) -> list[bytes]:
    return [each for each in (change.previous, *change.seen, *change.refs) if each]


@dataclass(slots=True)
class _Record:
    type: str
    circle: str
    births: dict[Id, Insert] = field(default_factory=dict)
    sets: dict[str, dict[Id, Any]] = field(default_factory=lambda: defaultdict(dict))
    texts: dict[str, dict[Id, Text]] = field(default_factory=lambda: defaultdict(dict))
    first: dict[Id, Id] = field(default_factory=dict)
    """For an edit of prose, the first write that it names: whose document it edits."""
    links: dict[tuple[str, bytes], dict[Id, bool]] = field(default_factory=lambda: defaultdict(dict))
    deletions: dict[Id, frozenset[Id]] = field(default_factory=dict)
    restores: set[Id] = field(default_factory=set)
    retired: set[tuple[Any, Id]] = field(default_factory=set)
    """Register (a field, a membership, or None for life and death) and the write that a later one replaced."""


class Reference:
    """What a set of changes means; it needs no declarations, since operations say what kind of field they write.

    Changes that are held back have no meaning but for who is retired.
    """

    def __init__(self, changes: Mapping[bytes, Change], held: Collection[bytes] = ()) -> None:
        self._said: dict[bytes, list[_Said]] = defaultdict(list)
        self._changes = changes
        self._lamport: dict[bytes, int] = {}
        self._pasts: dict[bytes, set[bytes]] = {}
        self._circles: dict[bytes, set[str]] = defaultdict(set)
        waiting = dict(changes)
        while ready := [key for key, change in waiting.items() if self._complete(change)]:
            for key in sorted(ready):
                change = waiting.pop(key)
                self._place(key, change)
                if key not in held:
                    self._take(key, change)
        self.waiting = frozenset(waiting)
        self.home = self._home()
        self._verdicts = self._judged()
        self._records = {key: record for key, said in sorted(self._said.items()) if (record := self._record(said))}
        self._living = self._all_living()

    def _complete(self, change: Change) -> bool:
        """Return whether a change's past is here and is what it must be; one that does not fit waits for ever."""
        past = [self._changes[each] for each in _past(change) if each in self._lamport]
        if len(past) < len(_past(change)) or any(each.circle != change.circle for each in past):
            return False
        before = self._changes.get(change.previous)
        return before is None or (before.series, before.sequence + 1) == (change.series, change.sequence)

    def _place(self, key: bytes, change: Change) -> None:
        self._lamport[key] = 1 + max((self._lamport[each] for each in _past(change)), default=0)
        self._pasts[key] = {*_past(change)}.union(*(self._pasts[each] for each in _past(change)))

    def _take(self, key: bytes, change: Change) -> None:
        for index, operation in enumerate(change.operations):
            if isinstance(operation, Member):
                self._circles[operation.key].add(change.circle)
            else:
                before = tuple(pairs(change, key, getattr(operation, "before", [])))
                self._said[operation.record].append(_Said((key, index), operation, change.circle, before))

    # Members --------------------------------------------------------------------------------------------------------

    def _home(self) -> str:
        """Return the team's circle, or the partner's of a file that has none; what is one's own is nobody's home."""
        circles = {each.circle for each in self._changes.values() if not _past(each)} - {MINE}
        return TEAM if TEAM in circles else min(circles, default=TEAM)

    def _judged(self) -> Verdicts:
        roots = [(key, each) for key, each in self._changes.items() if not _past(each) and each.circle == self.home]
        workspace = roots[0][1].workspace if roots else b""
        first = founder(workspace, self.home, ((key, each.author, each.action) for key, each in roots))
        words: dict[str, list[Word]] = defaultdict(list)
        for key in self._lamport:
            change = self._changes[key]
            for index, each in enumerate(change.operations):
                if isinstance(each, Member):
                    word = Word(self._rank((key, index)), change.author, each.key, each.state, tuple(each.last))
                    words[change.circle].append(word)
        return Verdicts(self.home, first, words, self)

    def pasts(self, changes: Collection[bytes]) -> Iterator[tuple[bytes, list[bytes]]]:
        return ((key, _past(self._changes[key])) for key in self._lamport)

    def members(self) -> dict[bytes, str]:
        """Return the state of every key that was ever named."""
        said = self._circles.items()
        gone = {key for key, circles in said if all(self._verdicts.is_retired(key, each) for each in circles)}
        return {key: RETIRED if key in gone else "member" for key in self._circles}

    def held(self, own: bytes = b"") -> frozenset[bytes]:
        """Return which changes are held back in a file of this key: of retired keys, and needed by no other change."""
        retired = self._verdicts.retired(own)
        doubtful = {key for key, each in self._changes.items() if retired.holds(each.author, each.circle, key)}
        rising = list(self._changes.keys() - doubtful)
        while rising:
            change = self._changes.get(rising.pop())
            needed = doubtful.intersection(_past(change)) if change is not None else ()
            doubtful -= set(needed)
            rising += needed
        return frozenset(doubtful)

    # Records --------------------------------------------------------------------------------------------------------

    def _record(self, said: list[_Said]) -> _Record | None:
        """Return a record from what was said of it in the circle and type where it is at home; None when never born."""
        homes = [each.home for each in said if isinstance(each.operation, Insert)]
        if not homes:
            return None
        found = _Record(min(homes)[-1], min(homes)[-2])
        for each in said:
            if each.home == min(homes):
                self._follow(found, each)
        return found

    def _follow(self, record: _Record, said: _Said) -> None:
        write, before = said.write, said.before
        register: Any = None
        match said.operation:
            case Insert():
                record.births[write] = said.operation
                self._born_links(record, write, said.operation)
            case Set(field=name, value=value):
                register = name
                record.sets[name][write] = value
            case Text(field=name):
                register = name
                record.texts[name][write] = said.operation
                record.first[write] = before[0] if before else write
            case Add(field=name, member=linked) | Remove(field=name, member=linked):
                register = (name, linked)
                record.links[register][write] = isinstance(said.operation, Add)
            case Delete():
                record.deletions[write] = frozenset(before)
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

    # Life and death -----------------------------------------------------------------------------------------------

    def _all_living(self) -> set[bytes]:
        """Return what lives by itself, and what something living refers to by a write that a deletion had not seen."""
        alive, references = [], []
        for key, record in self._records.items():
            if not deleted(self._deletions(record), self._counting(record)):
                alive.append(key)
            for pointed, write in self._references(record):
                other = self._records.get(pointed)
                if other is None or other.circle != record.circle:
                    continue
                if any(write not in seen for seen in self._deletions(other)):
                    references.append((key, pointed))
        return living(alive, references)

    def _deletions(self, record: _Record) -> list[frozenset[Id]]:
        return [before for at, before in record.deletions.items() if (None, at) not in record.retired]

    def _references(self, record: _Record) -> Iterator[tuple[bytes, Id]]:
        """Yield the records to which live writes refer, and the writes."""
        for name in self._names(record):
            for at, value in self._plain(record, name).items():
                if (name, at) not in record.retired and (pointed := target(value)) is not None:
                    yield pointed, at
        for (name, pointed), writes in record.links.items():
            for at, there in writes.items():
                if there and ((name, pointed), at) not in record.retired:
                    yield pointed, at

    # States ---------------------------------------------------------------------------------------------------------

    def states(self) -> list[RecordState]:
        """Return every record's state, in the order of ids."""
        return [self._state(key, record) for key, record in self._records.items()]

    def digest(self) -> str:
        return digest(self.states(), self.members())

    def loops(self, type_name: str, name: str) -> set[bytes]:
        """Return the records of a type that are shown at the root because their moves made a loop."""
        parents, ranks = {}, {}
        for key, record in self._records.items():
            if record.type == type_name and (live := self._live(record, name, self._plain(record, name))):
                last = max(live, key=lambda write: write.rank)
                if isinstance(last.value, list) and (parent := target(last.value)) is not None:
                    parents[key], ranks[key] = parent, last.rank
        return looped(parents, ranks.__getitem__)

    def _state(self, key: bytes, record: _Record) -> RecordState:
        state = RecordState(key, record.type, record.circle)
        for name in self._names(record):
            state.put(name, values(self._values(key, record, name)))
        self._memberships(record, state)
        state.deleted = key not in self._living
        state.torn = bool(self._deletions(record)) and not state.deleted
        return state

    def _names(self, record: _Record) -> set[str]:
        return {name for birth in record.births.values() for name in birth.names}.union(record.sets, record.texts)

    def _plain(self, record: _Record, name: str) -> dict[Id, Any]:
        """Return the writes of a field that say a value: sets, and births that name it (a set of links is none)."""
        found = dict(record.sets[name]) if name in record.sets else {}
        for at, birth in record.births.items():
            if name in birth.names and not is_set(value := born_value(birth, name)):
                found[at] = value
        return found

    def _values(self, key: bytes, record: _Record, name: str) -> list[Write]:
        """Return the live writes of a field: births that name it, sets, edits of prose (each as its whole text)."""
        found = self._plain(record, name)
        for at in [*found, *record.texts[name]]:
            root = self._root(record, name, at)
            if root is None or (at in found and not isinstance(found[at], str | None)):
                continue
            if edits := self._edits(record, name, root):
                found[at] = prose.merged(prose.born(key, name, root), edits)[1] or None
        return self._live(record, name, found)

    def _edits(self, record: _Record, name: str, root: str) -> list[tuple[int, bytes]]:
        """Return the edits of the document that begins with this text, in causal order."""
        order = sorted(record.texts[name], key=self._rank)
        below = [record.texts[name][at] for at in order if self._root(record, name, at) == root]
        return [(each.codec, each.update) for each in below]

    def _memberships(self, record: _Record, state: RecordState) -> None:
        found: dict[str, tuple[list[bytes], list[bytes]]] = defaultdict(lambda: ([], []))
        for (name, linked), writes in sorted(record.links.items()):
            live = self._live(record, (name, linked), writes)
            if present(live):
                found[name][0].append(linked)
            if len({write.value for write in live}) > 1:
                found[name][1].append(linked)
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
            if record.first[at] == at:
                return None
            at = record.first[at]
        birth = record.births.get(at)
        if birth is None:
            return None
        value = born_value(birth, name)
        return value if isinstance(value, str) else ""
