"""What the workbench reads of a meeting, on the reader thread: agenda, what came of each line, amendments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from s3desk.desktop.kit.extras import Extras, extras_of
from s3desk.domain.declare import Record
from s3desk.domain.minutes import Slot, lines_of, minutes_over, origins, timetable
from s3desk.domain.team import AgendaItem, Amendment, Comment, Decision, Meeting, Task
from s3desk.domain.values import RecordId
from s3desk.services.minutes import Reached, states_reached
from s3desk.services.ports import Questions, Title
from s3desk.services.query import Order, Query, Test, Where
from s3desk.services.team import agenda, amendments

MOST_MEETINGS = 1000


@dataclass(frozen=True, slots=True)
class Outcome:
    """Something that came of a line (None: of the item as a whole), or an open task that the item is about."""

    record: Decision | Task | Comment
    type: str
    line: int | None
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """An amendment with the name of who made it: the person it names, else whoever wrote it."""

    amendment: Amendment
    by: str


@dataclass(frozen=True, slots=True)
class Part:
    """An agenda item as the workbench shows it."""

    item: AgendaItem
    slot: Slot
    presenter: str
    outcomes: tuple[Outcome, ...]
    corrections: tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A meeting with everything that its minutes say."""

    meeting: Meeting
    titles: Mapping[RecordId, Title]
    parts: tuple[Part, ...]
    corrections: tuple[Correction, ...]
    """Those of the meeting as a whole."""
    over: int | None
    reached: tuple[Reached, ...]
    extras: Mapping[RecordId, Extras]
    """Files and conflicts, by the record of the minutes that has any."""


def sheet_of(questions: Questions, record: RecordId) -> Sheet | None:
    """Return a meeting's sheet; None when it is gone."""
    meeting = questions.get(record)
    title = questions.titles([record]).get(record)
    if not isinstance(meeting, Meeting) or title is None or title.deleted:
        return None
    items = [each for each in questions.find(agenda(record)) if isinstance(each, AgendaItem)]
    amended = [each for each in questions.find(amendments(record)) if isinstance(each, Amendment)]
    made = _made(questions, items)
    people = {each.presenter for each in items} | {each.by for each in amended}
    people |= {getattr(each, "owner", None) for some in made.values() for each in some}
    people |= {meeting.chair, *meeting.attendance, *meeting.apologies}
    titles = questions.titles(each for each in people if each is not None)
    begin = None if meeting.starts_at is None else meeting.starts_at.there
    end = None if meeting.ends_at is None else meeting.ends_at.there
    lengths = [each.length for each in items]
    corrections = [Correction(each, _name(titles, each.by) or questions.history(each.id)[0].author) for each in amended]
    parts = tuple(
        _part(each, slot, made[each.id], corrections, titles)
        for each, slot in zip(items, timetable(begin, lengths), strict=True)
    )
    whole = tuple(each for each in corrections if each.amendment.agenda_item is None)
    extras = extras_of(questions, record, *(each.id for each in items))
    over = minutes_over(begin, end, lengths)
    return Sheet(meeting, titles, parts, whole, over, tuple(states_reached(questions, record)), extras)


def _made(questions: Questions, items: list[AgendaItem]) -> dict[RecordId, list[Record]]:
    """Return what was made from each item, and the tasks that it is about."""
    found: dict[RecordId, list[Record]] = {each.id: [] for each in items}
    ids = tuple(found)
    for type_name, link in (("decision", "agenda_item"), ("task", "agenda_item"), ("comment", "about")):
        for each in questions.find(Query(type_name, (Where(link, Test.ONE_OF, ids),))) if ids else ():
            if type_name != "comment" or getattr(each, "thread", None) is None:
                found[getattr(each, link)].append(each)
    for item in items:
        known = {each.id for each in found[item.id]}
        about = questions.get_many(each for each in item.about if each not in known)
        live = questions.titles(about)
        tasks = [each for each in about.values() if isinstance(each, Task) and not live[each.id].deleted]
        tasks.sort(key=lambda task: (task.due or date.max, task.title))
        found[item.id] += tasks
    return found


def _part(
    item: AgendaItem,
    slot: Slot,
    made: list[Record],
    corrections: list[Correction],
    titles: Mapping[RecordId, Title],
) -> Part:
    lines = origins(lines_of(item.discussion), {each.id: getattr(each, "line", "") for each in made})
    outcomes = [
        Outcome(each, _TYPES[type(each)], lines.get(each.id), _name(titles, getattr(each, "owner", None)))
        for each in made
        if isinstance(each, (Decision, Task, Comment))
    ]
    outcomes.sort(key=lambda outcome: len(lines) + 1000 if outcome.line is None else outcome.line)
    own = tuple(each for each in corrections if each.amendment.agenda_item == item.id)
    return Part(item, slot, _name(titles, item.presenter), tuple(outcomes), own)


_TYPES: dict[type, str] = {Decision: "decision", Task: "task", Comment: "comment"}


def _name(titles: Mapping[RecordId, Title], record: RecordId | None) -> str:
    found = None if record is None else titles.get(record)
    return "" if found is None else found.text


def all_meetings(questions: Questions) -> list[Meeting]:
    """Return the meetings, by day."""
    found = questions.find(Query("meeting", (), (Order("date"),), limit=MOST_MEETINGS))
    return [each for each in found if isinstance(each, Meeting)]


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who may be at a meeting, and how often they were at those of its series."""

    id: RecordId
    name: str
    often: int


def guests(questions: Questions, meeting: Meeting) -> list[Guest]:
    """Return the people, those first who were most often at meetings of the series."""
    series = [each for each in all_meetings(questions) if meeting.series and each.series == meeting.series]
    people = questions.titles(questions.ids(Query("person")))
    organisations = questions.titles(each for each in meeting.attendance | meeting.apologies if each not in people)
    found = [
        Guest(each.id, each.text, sum(each.id in other.attendance for other in series))
        for each in (*people.values(), *organisations.values())
        if not each.deleted
    ]
    return sorted(found, key=lambda guest: (-guest.often, guest.name))
