"""What a board shows: columns that find their cards, and what a card says of its record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from s3desk.desktop.look import ToneName
from s3desk.desktop.words import QtWords
from s3desk.domain.declare import Record, RecordType
from s3desk.domain.messages import Message
from s3desk.domain.values import RecordId
from s3desk.services.ports import Questions
from s3desk.services.query import Condition, Order, Query
from s3desk.services.sieves import Moment

SHOWN = 200
"""Cards of a column; the rest stands in its list."""


@dataclass(frozen=True, slots=True)
class Badge:
    """A fact on a card: an icon or a word beside the colour, always. `said` is what is read aloud where `text` is short.

    What is `struck` held once, as a deadline that was moved.
    """

    text: str
    tone: ToneName = "quiet"
    icon: str = ""
    said: str = ""
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Face:
    """What a card says below its title, in the reader's language."""

    facts: str = ""
    badges: tuple[Badge, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """A record as a column shows it."""

    id: RecordId
    title: str
    face: Face = Face()


@dataclass(frozen=True, slots=True)
class Column:
    """The cards that meet `where`; moving a card here gives it `values` (None: nothing can be moved or added here).

    `hints` are what the column can be asked about; `quiet` columns hold what belongs elsewhere or nowhere.
    """

    name: str
    label: Message
    where: tuple[Condition, ...]
    values: Mapping[str, object] | None = None
    icon: str = ""
    tone: ToneName = "accent"
    hints: tuple[Message, ...] = ()
    quiet: bool = False


Describe = Callable[[Questions, Sequence[Record], QtWords, Moment], Mapping[RecordId, Face]]
"""Says of many records at once what their cards show; runs on the reader thread."""


def say_nothing(questions: Questions, records: Sequence[Record], words: QtWords, at: Moment) -> Mapping[RecordId, Face]:
    """Describe cards that show their title only."""
    return {}


@dataclass(frozen=True, slots=True)
class Arrangement:
    """One way to lay out the records of a type as cards.

    `columns` depends on the moment, so that "overdue" can be one; its length does not. `rows` of them lie above each
    other (2 for a table of four fields). `where` holds for all columns. `links` names links to choose by above the
    board ("theme", "owner").
    """

    name: str
    label: Message
    type: str
    columns: Callable[[Moment], tuple[Column, ...]]
    describe: Describe = say_nothing
    order: tuple[Order, ...] = ()
    where: tuple[Condition, ...] = ()
    links: tuple[str, ...] = ()
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Filled:
    """A column's cards, and how many there are in all."""

    cards: tuple[Card, ...]
    whole: int


def fill(
    questions: Questions, arrangement: Arrangement, more: Iterable[Condition], words: QtWords, at: Moment
) -> list[Filled]:
    """Return what lies in each column, all cards described at once."""
    declared = questions.catalogue[arrangement.type]
    where = (*arrangement.where, *more)
    wholes: list[int] = []
    found: list[list[Record]] = []
    for column in arrangement.columns(at):
        query = Query(
            declared.name, (*where, *column.where), arrangement.order or (Order(declared.title),), limit=SHOWN
        )
        records = questions.find(query)
        found.append(records)
        wholes.append(questions.count(replace(query, limit=None, order=())) if len(records) == SHOWN else len(records))
    faces = arrangement.describe(questions, [each for some in found for each in some], words, at)
    return [
        Filled(tuple(_card(declared, each, faces) for each in some), whole)
        for some, whole in zip(found, wholes, strict=True)
    ]


def _card(declared: RecordType, record: Record, faces: Mapping[RecordId, Face]) -> Card:
    return Card(record.id, str(getattr(record, declared.title) or ""), faces.get(record.id, Face()))
