"""What an import would do: told before anything is written, row by row and in numbers."""

from __future__ import annotations

import pickle
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import islice
from typing import Any, TypeVar, overload

from s3desk.domain.messages import Message, message
from s3desk.domain.values import RecordId


class Fate(Enum):
    """What becomes of a row's record; RECHECKED differs only in the day on which somebody looked at the source."""

    NEW = "new"
    CHANGED = "changed"
    RECHECKED = "rechecked"
    UNCHANGED = "unchanged"
    TRASHED = "trashed"


T = TypeVar("T")
PACKET = 500
COUNTED_WITH = {"cutoff": "call"}
"""Parts that a person does not count by themselves, and the link to what they are counted with."""
WITH_PARTS = frozenset({"call"})


@dataclass(frozen=True, slots=True)
class New:
    """A record that the file brings; `id` is None where it gets a random one."""

    type: str
    id: RecordId | None
    values: Mapping[str, object]
    at: str


@dataclass(frozen=True, slots=True)
class Changed:
    """A record whose values differ: by field, what the workspace has and what the file says."""

    type: str
    record: RecordId
    fields: Mapping[str, tuple[object, object]]
    at: str


@dataclass(frozen=True, slots=True)
class Note:
    """Something about a row that a person should know."""

    at: str
    text: Message


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do. `counts` are those a person expects: a call with its cut-offs is one record.

    `repeated` rows were replaced by later rows of the same key.
    """

    source: str
    kind: str
    new: Sequence[New]
    changed: Sequence[Changed]
    counts: Mapping[Fate, int]
    repeated: int
    notes: tuple[Note, ...]

    @property
    def records(self) -> int:
        return sum(self.counts.values())

    @property
    def is_empty(self) -> bool:
        return not self.new and not self.changed

    def summary(self) -> Message:
        """Return "723 records: 700 new, 12 changed, 11 unchanged"."""
        new, changed, again, same, _ = (self.counts.get(fate, 0) for fate in Fate)
        if again:
            return message(
                "{0} records: {1} new, {2} changed, {3} only checked again, {4} unchanged",
                *(self.records, new, changed, again, same),
                count=0,
            )
        return message("{0} records: {1} new, {2} changed, {3} unchanged", self.records, new, changed, same, count=0)

    def remarks(self) -> list[Message]:
        """Return what else should be said: rows named twice, what lies in the trash, values not taken."""
        said = []
        if self.repeated:
            said.append(message("{0} rows named a record a second time; the later row counts.", self.repeated, count=0))
        if trashed := self.counts.get(Fate.TRASHED, 0):
            said.append(message("{0} records lie in the trash and stay there.", trashed, count=0))
        if self.notes:
            said.append(
                message("{0} values could not be taken; they are listed with their rows.", len(self.notes), count=0)
            )
        return said


class Packed(Sequence[T]):
    """Many things in packets, unpacked as they are read: a hundred thousand at once hold up whoever throws them away.

    For packets from this program only.
    """

    def __init__(self, packets: Sequence[bytes], size: int) -> None:
        self._packets = packets
        self._size = size

    @staticmethod
    def packets(things: Iterable[T]) -> Iterator[bytes]:
        """Yield the things in packets."""
        rest = iter(things)
        while some := list(islice(rest, PACKET)):
            yield pickle.dumps(some, pickle.HIGHEST_PROTOCOL)

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[T]:
        for packet in self._packets:
            yield from pickle.loads(packet)

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> list[T]: ...
    def __getitem__(self, at: int | slice) -> Any:
        wanted = range(self._size)[at]
        if isinstance(wanted, int):
            return pickle.loads(self._packets[wanted // PACKET])[wanted % PACKET]
        if not wanted:
            return []
        first = min(wanted[0], wanted[-1]) // PACKET
        last = max(wanted[0], wanted[-1]) // PACKET
        open_ones = [each for packet in self._packets[first : last + 1] for each in pickle.loads(packet)]
        return [open_ones[each - first * PACKET] for each in wanted]


class Tally:
    """Counts fates, parts together with what they are part of."""

    def __init__(self) -> None:
        self._counted: Counter[Fate] = Counter()
        self._wholes: dict[RecordId, Fate] = {}
        self._parts: list[tuple[RecordId, Fate]] = []

    def count(self, type_name: str, record: RecordId | None, values: Mapping[str, object], fate: Fate) -> None:
        whole = values.get(COUNTED_WITH.get(type_name, ""))
        if isinstance(whole, bytes):
            self._parts.append((RecordId(whole), fate))
        elif type_name in WITH_PARTS and record is not None:
            self._wholes[record] = fate
        else:
            self._counted[fate] += 1

    def counts(self) -> Mapping[Fate, int]:
        fates = dict(self._wholes)
        for whole, part in self._parts:
            fate = fates.setdefault(whole, Fate.UNCHANGED)  # a part whose whole is not in the file
            if fate in {Fate.UNCHANGED, Fate.RECHECKED} and part in {Fate.NEW, Fate.CHANGED}:
                fates[whole] = Fate.CHANGED
        return self._counted + Counter(fates.values())
