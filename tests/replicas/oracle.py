"""The oracle of the replica machine: what must be shown, by happens-before alone.

It knows what was written where (a record, a field, a value) and what each laptop held at that moment; it never looks at
predecessors, references, Lamport numbers or signatures, nor at the tables.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import msgspec

from s3desk.domain.declare import Catalogue, Kind
from s3desk.ledger.changes import Add, Change, Delete, Insert, Operation, Remove, Restore, Set, Text, is_set

Register = tuple[Any, ...]
LIFE: Register = ("life",)
GONE = object()


@dataclass(frozen=True, slots=True)
class Written:
    """One write: in which change, on what, and the kind of what it wrote."""

    change: bytes
    index: int
    record: bytes
    register: Register
    what: str
    value: Any = None
    author: bytes = b""
    takes_back: bool = False
    """Undo or redo: of deletions it ends those of its own author only."""

    def ends(self, deletion: Written) -> bool:
        return not self.takes_back or self.what == "delete" or self.author == deletion.author

    def refers(self) -> bytes | None:
        """Return the record that this write points to while it is live."""
        if self.what == "member":
            return bytes(self.register[1]) if self.value else None
        if isinstance(self.value, bytes) and len(self.value) == 16:
            return self.value
        if isinstance(self.value, list) and len(self.value) == 2 and isinstance(self.value[0], bytes):
            return self.value[0]
        return None


@dataclass(slots=True)
class Expected:
    """What a record must look like."""

    type: str
    circle: str
    deleted: bool = False
    torn: bool = False
    values: dict[str, list[Any]] = field(default_factory=dict)
    """By field (not prose): the values that stand."""
    members: dict[str, tuple[set[bytes], set[bytes]]] = field(default_factory=dict)
    """By field: present, and added and removed at once."""
    edits: dict[str, int] = field(default_factory=dict)
    """By field of prose: how many edits nobody has replaced."""


class Oracle:
    """Remembers every write ever made by any laptop, and what was known where it was made."""

    def __init__(self) -> None:
        self._past: dict[bytes, frozenset[bytes]] = {}
        self._writes: dict[bytes, list[Written]] = {}
        self._born: dict[bytes, tuple[str, str]] = {}

    def knows(self, change: bytes) -> bool:
        return change in self._past

    def learn(self, held: Collection[bytes], made: Mapping[bytes, Change]) -> None:
        """Remember changes just made, one after the other, on a laptop that held these."""
        past = set(held)
        for key, change in made.items():
            self._past[key] = frozenset(past)
            self._writes[key] = list(self._read(key, change))
            past.add(key)

    def _read(self, key: bytes, change: Change) -> Iterable[Written]:
        for index, each in enumerate(change.operations):
            if isinstance(each, Insert):
                self._born.setdefault(each.record, (each.type, change.circle))
            for write in _writes(key, index, each):
                yield replace(write, author=change.author, takes_back=bool(change.reverses))

    def _before(self, one: Written, other: Written) -> bool:
        """Tell whether whoever made the other write had seen this one."""
        if one.change == other.change:
            return one.index < other.index
        return one.change in self._past[other.change]

    def expected(self, applied: Collection[bytes]) -> dict[bytes, Expected]:
        """Return what the records must look like where these changes are applied."""
        by_register: dict[tuple[bytes, Register], list[Written]] = defaultdict(list)
        for key in applied:
            for each in self._writes[key]:
                by_register[each.record, each.register].append(each)
        live = {
            where: [w for w in found if not any(self._before(w, o) for o in found)]
            for where, found in by_register.items()
            if where[1] != LIFE
        }
        births: dict[bytes, list[Written]] = defaultdict(list)
        deletions: dict[bytes, list[Written]] = {}
        restores: dict[bytes, list[Written]] = {}
        for (record, register), found in by_register.items():
            if register == LIFE:
                births[record] = [w for w in found if w.what == "birth"]
                deletions[record] = self._standing(found, "delete", ("delete", "restore"))
                restores[record] = self._standing(found, "restore", ("delete",))
        records = {r: Expected(*self._born[r]) for r, found in births.items() if found}
        counting: dict[bytes, list[Written]] = {r: [*births[r], *restores[r]] for r in records}
        for (record, register), found in live.items():
            if record in records:
                counting[record] += found
                _fill(records[record], register, found)
        self._lives(records, deletions, counting, live)
        return records

    def _standing(self, found: list[Written], what: str, ending: tuple[str, ...]) -> list[Written]:
        """Return the deletions (or restores) that nothing has ended since."""
        enders = [w for w in found if w.what in ending]
        return [w for w in found if w.what == what and not any(self._before(w, o) and o.ends(w) for o in enders)]

    def _lives(
        self,
        records: dict[bytes, Expected],
        deletions: dict[bytes, list[Written]],
        counting: dict[bytes, list[Written]],
        live: dict[tuple[bytes, Register], list[Written]],
    ) -> None:
        """Decide who is deleted: whom all deletions had seen whole, and whom nobody living points to unseen."""
        for key, state in records.items():
            gone = deletions[key]
            state.deleted = bool(gone) and all(self._before(w, d) for d in gone for w in counting[key])
        pointing = [(w, target) for found in live.values() for w in found if (target := w.refers()) in records]
        again = True
        while again:
            again = False
            for write, target in pointing:
                source, state = records.get(write.record), records[target]
                if source is None or source.deleted or not state.deleted or source.circle != state.circle:
                    continue
                if any(not self._before(write, d) for d in deletions[target]):
                    state.deleted, again = False, True
        for key, state in records.items():
            state.torn = bool(deletions[key]) and not state.deleted


def _writes(key: bytes, index: int, each: Operation) -> Iterable[Written]:
    match each:
        case Insert(record=record, names=names, values=values):
            yield Written(key, index, record, LIFE, "birth")
            for name, value in zip(names, values, strict=True):
                if is_set(value):
                    for member in value:
                        yield Written(key, index, record, (name, member), "member", True)
                else:
                    yield Written(key, index, record, (name,), "value", value)
        case Set(record=record, field=name, value=value):
            yield Written(key, index, record, (name,), "value", value)
        case Text(record=record, field=name):
            yield Written(key, index, record, (name,), "text")
        case Add(record=record, field=name, member=member):
            yield Written(key, index, record, (name, member), "member", True)
        case Remove(record=record, field=name, member=member):
            yield Written(key, index, record, (name, member), "member", False)
        case Delete(record=record):
            yield Written(key, index, record, LIFE, "delete")
        case Restore(record=record):
            yield Written(key, index, record, LIFE, "restore")


def _fill(state: Expected, register: Register, found: list[Written]) -> None:
    name = register[0]
    if len(register) == 2:
        present, both = state.members.setdefault(name, (set(), set()))
        said = {w.value for w in found}
        if True in said:
            present.add(register[1])
        if len(said) == 2:
            both.add(register[1])
        return
    texts = [w for w in found if w.what == "text"]
    if texts:
        state.edits[name] = len(texts)
    state.values[name] = [w.value for w in found if w.what == "value"]


# What a person must look at ---------------------------------------------------------------------------------------------


def waiting(
    records: Mapping[bytes, Expected], declared: Catalogue, personal: Mapping[bytes, Any]
) -> tuple[set[str], set[str]]:
    """Return the ids of the conflicts that a person must decide, and those of merged prose, but for places."""
    decide, merged = set(), set()
    for key, state in records.items():
        known = declared.get(state.type)
        if state.deleted or known is None:
            continue
        if state.torn:
            decide.add(f"{key.hex()}:")
        for name, values in state.values.items():
            found = known.field(name)
            if found is None or found.kind in (Kind.PLACE, Kind.PROSE, Kind.LINKS):
                continue
            if len({_plain(v, personal) for v in values} - {GONE}) > 1:
                decide.add(f"{key.hex()}:{name}")
        for name, (_, both) in state.members.items():
            if known.field(name) is not None:
                decide |= {f"{key.hex()}:{name}:{member.hex()}" for member in both}
        for name, edits in state.edits.items():
            if known.field(name) is not None and edits > 1:
                merged.add(f"{key.hex()}:{name}")
    return decide, merged


def _plain(value: Any, personal: Mapping[bytes, Any]) -> Any:
    if isinstance(value, msgspec.msgpack.Ext):
        held = personal.get(bytes(value.data))
        return GONE if held is None else msgspec.msgpack.encode(held)
    return msgspec.msgpack.encode(value)
