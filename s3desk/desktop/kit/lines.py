"""The lines of a record table: what is read of each record, page by page, on the reader thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from s3desk.desktop.kit.record_form import linked
from s3desk.desktop.words import QtWords
from s3desk.domain.declare import Field, Kind, Record, RecordType
from s3desk.domain.messages import Message
from s3desk.domain.values import RecordId
from s3desk.services.ports import Questions, Title
from s3desk.services.query import Query, Test, Where

LONGEST = 200
"""Characters of a cell; nobody reads more of them in a table."""

_LEADING = {Kind.LINK, Kind.LINKS, Kind.PLACE}


@dataclass(frozen=True, slots=True)
class Cell:
    """What a computed column shows of a record; a tone is never alone: the text or the icon says the same."""

    text: str
    tone: str = ""
    """One of the tones of `look`: good, warning, bad, info, quiet, accent; empty for none."""
    icon: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """In which language and when a table is read."""

    words: QtWords
    now: datetime
    today: date


Cells = Callable[[Questions, Sequence[Record], Reading], Sequence[Cell]]


@dataclass(frozen=True, slots=True)
class Extra:
    """A computed column: `cells` is asked on the reader thread, once for each page of records.

    `concerns` names the other record types that it is computed from. With `of_line`, its tone is that of the record as
    a whole and stands at the head of the line too.
    """

    name: str
    label: Message
    cells: Cells
    concerns: frozenset[str] = frozenset()
    of_line: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table: a field of the record type, or a computed one (its place among the extras)."""

    name: str
    label: str
    field: Field | None = None
    extra: int = -1


@dataclass(frozen=True, slots=True)
class Line:
    """A record as the table shows it; a stray one no longer fits the list and stays until it is loaded anew."""

    record: Record
    texts: tuple[str, ...]
    """By column."""
    extras: tuple[Cell, ...] = ()
    is_stray: bool = False

    @property
    def id(self) -> RecordId:
        return self.record.id

    def looks_like(self, other: Line) -> bool:
        return (self.texts, self.extras, self.is_stray) == (other.texts, other.extras, other.is_stray)


@dataclass(frozen=True, slots=True)
class Page:
    """Lines from somewhere in the list; `whole` counts all that fit the list, `total` all records of the type."""

    lines: list[Line]
    whole: int
    total: int


@dataclass(frozen=True, slots=True)
class News:
    """What a change made of a list: its first lines (none: where they are sure to be known), and the other lines that
    were asked for and still live; `total` is None where no record came."""

    page: list[Line]
    rest: list[Line]
    whole: int
    total: int | None


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of a table and how they are read."""

    declared: RecordType
    columns: tuple[Column, ...]
    extras: tuple[Extra, ...]
    concerns: frozenset[str] = field(init=False)
    """The record types whose changes may change what is shown."""

    def __post_init__(self) -> None:
        targets = {name for each in self.columns if each.field is not None for name in each.field.targets}
        others = {name for each in self.extras for name in each.concerns}
        object.__setattr__(self, "concerns", frozenset({self.declared.name} | targets | others))

    @classmethod
    def of(cls, declared: RecordType, extras: Sequence[Extra], words: QtWords) -> Layout:
        """Lay out the title, what is computed, then what is neither rare nor long."""
        title = declared.fields[declared.title]
        rest = [each for each in declared if each is not title and not each.rare and each.kind is not Kind.PROSE]
        first, *others = (Column(each.name, words.say(Message(each.label)), each) for each in (title, *rest))
        computed = (Column(each.name, words.say(each.label), None, at) for at, each in enumerate(extras))
        return cls(declared, (first, *computed, *others), tuple(extras))

    # ---- on the reader thread

    def page(self, questions: Questions, query: Query, reading: Reading) -> Page:
        """Return what a query finds, and how many it would find without its limit."""
        lines = self.lines(questions, questions.find(query), reading)
        whole = len(lines)
        if query.after is not None or whole >= (query.limit or 0):
            whole = questions.count(replace(query, after=None, limit=None, order=()))
        total = questions.count(Query(query.type, among=query.among)) if query.where else whole
        return Page(lines, whole, total)

    def news(
        self, questions: Questions, query: Query, records: Sequence[RecordId], reading: Reading, *, with_page: bool
    ) -> News:
        """Read again what a change may have touched: the records that are listed, and with them the first page."""
        if not with_page:
            whole = questions.count(replace(query, limit=None, order=()))
            return News([], self.again(questions, query, records, reading), whole, None)
        page = self.page(questions, query, reading)
        on_page = {each.id for each in page.lines}
        rest = self.again(questions, query, [each for each in records if each not in on_page], reading)
        return News(page.lines, rest, page.whole, page.total)

    def again(self, questions: Questions, query: Query, records: Sequence[RecordId], reading: Reading) -> list[Line]:
        """Return those of the records that live; they are stray where the query no longer finds them."""
        alive = [each.id for each in questions.titles(records).values() if not each.deleted]
        if not alive:
            return []
        inside = (*query.where, Where("id", Test.ONE_OF, tuple(alive)))
        fit = set(questions.ids(Query(query.type, inside, among=query.among)))
        lines = self.lines(questions, list(questions.get_many(alive).values()), reading)
        return [each if each.id in fit else replace(each, is_stray=True) for each in lines]

    def lines(self, questions: Questions, records: Sequence[Record], reading: Reading) -> list[Line]:
        fields = [each.field for each in self.columns if each.field is not None]
        leading = [each for each in fields if each.kind in _LEADING]
        wanted = {each for record in records for each in linked(leading, record)}
        titles = questions.titles(wanted) if wanted else {}
        computed = [each.cells(questions, records, reading) for each in self.extras]
        lines = []
        for at, record in enumerate(records):
            extras = tuple(cells[at] for cells in computed)
            first, *rest = cells_of(fields, record, titles, reading.words)
            lines.append(Line(record, (first, *(each.text for each in extras), *rest), extras))
        return lines


def cells_of(fields: Iterable[Field], record: Record, titles: Mapping[RecordId, Title], words: QtWords) -> list[str]:
    """Return a record's values as the reader of a language reads them, links by title."""
    return [_cell(field, getattr(record, field.name), titles, words) for field in fields]


def _cell(field: Field, value: Any, titles: Mapping[RecordId, Title], words: QtWords) -> str:
    match field.kind:
        case Kind.LINK:
            return words.title(titles[value]) if value in titles else ""
        case Kind.PLACE:
            return titles[value.parent].text if value is not None and value.parent in titles else ""
        case Kind.LINKS:
            return ", ".join(sorted(words.title(titles[each]) for each in value if each in titles))[:LONGEST]
        case _:
            return words.value(field, value)[:LONGEST]
