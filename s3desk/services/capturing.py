"""What a line typed in haste becomes, and which texts look like one that is there already."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from rapidfuzz import fuzz, process

from s3desk.domain.capture import Capture, Meaning, Named, Sign, among
from s3desk.domain.declare import Field, Kind, RecordType
from s3desk.domain.fold import fold
from s3desk.domain.messages import Message, message
from s3desk.domain.values import RecordId
from s3desk.services.ports import TEAM, Questions, Title, Transaction
from s3desk.services.query import Query
from s3desk.services.region import with_region

ALIKE = 88
"""How many of 100 two folded texts have in common at least to look like the same statement."""
LEAST_LETTERS = 8
"""Shorter texts look alike only when they are the same."""
COMPARED = 5000
"""How many records at most a text is compared with."""
_HEARD = "heard"
_BULLET = re.compile(r"^\s*(?:[-*•–—‣▪]|\d{1,3}[.)])\s+")


@dataclass(frozen=True, slots=True)
class Capturing:
    """What a captured line makes, and which field each sign fills."""

    type: str
    fields: Mapping[Sign, str] = field(default_factory=dict)

    def several(self, declared: RecordType) -> frozenset[Sign]:
        """Return the signs that may be given more than once."""
        return frozenset(sign for sign, name in self.fields.items() if declared.fields[name].kind is Kind.LINKS)


CAPTURES = {
    "task": Capturing("task", {Sign.WHO: "owner", Sign.WHEN: "due", Sign.THEME: "about"}),
    "finding": Capturing("finding", {Sign.WHO: "said_by", Sign.THEME: "theme", Sign.KIND: "kind"}),
    "note": Capturing("note", {Sign.WHO: "about", Sign.THEME: "theme"}),
    "decision": Capturing("decision", {Sign.WHO: "about", Sign.WHEN: "decided_on", Sign.THEME: "about"}),
}
_TYPES = {Sign.WHO: {"person", "organisation"}, Sign.THEME: {"theme"}}
"""What a sign may name, where the field it fills takes more."""


def vocabulary(questions: Questions, capturing: Capturing) -> dict[Sign, tuple[Named, ...]]:
    """Return what the signs may name in this file: people, bodies, themes. Days and kinds need no asking."""
    declared = questions.catalogue[capturing.type]
    found: dict[Sign, tuple[Named, ...]] = {}
    for sign, name in capturing.fields.items():
        if sign in _TYPES:
            found[sign] = tuple(_linkable(questions, declared.fields[name], sign))
    return found


def _linkable(questions: Questions, link: Field, sign: Sign) -> Iterable[Named]:
    for type_name in sorted(_TYPES[sign] if "*" in link.targets else _TYPES[sign] & set(link.targets)):
        title = questions.catalogue[type_name].title
        for each in questions.find(Query(type_name)):
            if getattr(each, title) and not getattr(each, "retired", False):
                short = getattr(each, "short_name", "")
                yield Named(each.id, getattr(each, title), (short,) if short else ())


def kinds(field: Field, say: Callable[[str], str]) -> Meaning:
    """Return the meaning of a field's choices, by their own names and by what they are called in a language."""
    return among(Named(each, say(each.label), (each.label, each.value)) for each in field.choices or ())


def values_of(
    declared: RecordType, capturing: Capturing, captured: Capture, given: Mapping[str, object] | None = None
) -> dict[str, object]:
    """Return what the line says of its record: what is given, and over it or beside it what the tokens say."""
    values: dict[str, object] = {**(given or {}), declared.title: captured.text}
    for chip in captured.chips:
        name = capturing.fields[chip.sign]
        if declared.fields[name].kind is Kind.LINKS:
            before = values.get(name, frozenset())
            assert isinstance(before, frozenset)
            values[name] = before | {chip.value}
        else:
            values[name] = chip.value
    return values


# ---- what looks alike


def twin_of(text: str, texts: Sequence[str]) -> int | None:
    """Return which of the folded texts looks most like this one; None when none does."""
    wanted = fold(text)
    if len(wanted) < LEAST_LETTERS:
        return next((at for at, each in enumerate(texts) if each == wanted), None) if wanted else None
    best = process.extractOne(wanted, texts, scorer=fuzz.ratio, score_cutoff=ALIKE)
    return None if best is None else best[2]


def find_twin(questions: Questions, type_name: str, text: str, but: RecordId | None = None) -> Title | None:
    """Return a record of the type whose title looks like a text."""
    there = [each for each in _titled(questions, type_name) if each.id != but]
    at = twin_of(text, [fold(each.text) for each in there])
    return None if at is None else there[at]


def _titled(questions: Questions, type_name: str) -> list[Title]:
    title = questions.catalogue[type_name].title
    found = questions.find(Query(type_name, limit=COMPARED))
    return [Title(each.id, type_name, getattr(each, title)) for each in found if getattr(each, title)]


# ---- a list of lines


class Fate(Enum):
    """What becomes of a line that looks like another."""

    KEEP = message("Keep both")
    JOIN = message("Keep one, count both")
    LEAVE = message("Leave out")


@dataclass(frozen=True, slots=True)
class PastedLine:
    """A line, and what it looks like: an earlier line, or the title of a record."""

    text: str
    twin: int | Title | None = None


@dataclass(frozen=True, slots=True)
class Pasted:
    """A pasted list: every line of it, in its order."""

    type: str
    lines: tuple[PastedLine, ...]

    @property
    def alike(self) -> list[int]:
        """Return which lines look like another."""
        return [at for at, each in enumerate(self.lines) if each.twin is not None]

    def twin_text(self, line: PastedLine) -> str:
        twin = line.twin
        return "" if twin is None else twin.text if isinstance(twin, Title) else self.lines[twin].text

    def summary(self) -> Message:
        """Return "70 lines. New: 64; much like others: 6"."""
        whole, alike = len(self.lines), len(self.alike)
        return message("{0} lines. New: {1}; much like others: {2}", whole, whole - alike, alike, count=0)


def lines_of(text: str) -> list[str]:
    """Return the items of a pasted text: its lines without bullets, numbers and needless spaces; empty ones are none."""
    bare = (_BULLET.sub("", line) for line in text.splitlines())
    return [" ".join(line.split()) for line in bare if line.strip()]


def plan_list(questions: Questions, type_name: str, text: str) -> Pasted:
    """Say what a pasted list would bring: each line is compared with what is there and with the lines before it."""
    there = _titled(questions, type_name)
    texts = [fold(each.text) for each in there]
    origins: list[int | Title] = list(there)
    lines: list[PastedLine] = []
    for at, line in enumerate(lines_of(text)):
        twin = twin_of(line, texts)
        lines.append(PastedLine(line, None if twin is None else origins[twin]))
        if twin is None:
            texts.append(fold(line))
            origins.append(at)
    return Pasted(type_name, tuple(lines))


_ADD_LIST = message("Paste a list")


@dataclass(frozen=True, slots=True)
class AddList:
    """Add the lines of a pasted list, all with the same values, as one step.

    `fates` says what becomes of a line that looks like another (by its number; KEEP where nothing is said). What is
    joined is counted in `heard`, where the type counts it.
    """

    pasted: Pasted
    values: Mapping[str, object]
    fates: Mapping[int, Fate]
    circle: str = TEAM
    label: Message = _ADD_LIST
    bulk: bool = False

    @classmethod
    def of(
        cls, questions: Questions, pasted: Pasted, values: Mapping[str, object], fates: Mapping[int, Fate]
    ) -> AddList:
        kept = sum(fates.get(at, Fate.KEEP) is Fate.KEEP for at in range(len(pasted.lines)))
        declared = questions.catalogue[pasted.type]
        what = Message(declared.label if kept == 1 else declared.plural)
        whole = with_region(questions, pasted.type, values)
        return cls(pasted, whole, fates, label=message("Paste a list: {0} {1}", kept, what))

    def apply(self, to: Transaction) -> None:
        declared = to.catalogue[self.pasted.type]
        counted = Counter(line.twin for at, line in enumerate(self.pasted.lines) if self._fate(at) is Fate.JOIN)
        counts = _HEARD in declared.fields
        for at, line in enumerate(self.pasted.lines):
            if self._fate(at) is Fate.KEEP:
                heard = {_HEARD: 1 + counted[at]} if counts and counted[at] else {}
                to.insert(declared.name, {**self.values, declared.title: line.text, **heard}, circle=self.circle)
        for twin, number in counted.items():
            if isinstance(twin, Title) and counts:
                before = getattr(to.get(twin.id), _HEARD, None)
                to.set(twin.id, {_HEARD: (before or 1) + number})

    def _fate(self, at: int) -> Fate:
        return self.fates.get(at, Fate.KEEP) if self.pasted.lines[at].twin is not None else Fate.KEEP
