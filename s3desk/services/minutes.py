"""What is done to meetings: their states, the next of a series, what comes of a line of the minutes, amendments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message, mark, message
from s3desk.domain.minutes import NEXT_STATES, next_in_rhythm
from s3desk.domain.order import between, spread
from s3desk.domain.team import AgendaItem, Meeting, MeetingState
from s3desk.domain.values import BRUSSELS, Instant, Place, RecordId, new_id
from s3desk.services.commands import Add, Edit, last_place, siblings
from s3desk.services.naming import LONGEST_NAME, named
from s3desk.services.ports import Questions, Transaction
from s3desk.services.query import Order, Query, Test, Where
from s3desk.services.team import agenda, carried_over

OPENING = mark("Opening")
OPEN_ITEMS = mark("Open items")
NEXT_TIME = mark("Any other business and next meeting")


# ---- states


_STEPS = {
    MeetingState.DRAFT: mark("Begin the minutes of {0}"),
    MeetingState.CIRCULATED: mark("Circulate the minutes of {0}"),
    MeetingState.AMENDED: mark("Amend the minutes of {0}"),
    MeetingState.FINAL: mark("Make the minutes of {0} final"),
}


@dataclass(frozen=True, slots=True)
class SetState:
    """Take minutes one step on: draft, circulated, amended, final. Who did it when stands in the history."""

    meeting: RecordId
    state: MeetingState
    label: Message
    bulk: bool = False

    @classmethod
    def of(cls, questions: Questions, meeting: RecordId, state: MeetingState) -> SetState:
        return cls(meeting, state, Message(_STEPS[state], (named(questions, meeting),)))

    def apply(self, to: Transaction) -> None:
        found = meeting_of(to, self.meeting)
        if self.state not in NEXT_STATES[found.state or MeetingState.PLANNED]:
            now = Message((found.state or MeetingState.PLANNED).label)
            raise OfficeError(
                "These minutes are: {0}. From there they cannot become: {1}.", now, Message(self.state.label)
            )
        Edit(self.meeting, {"state": self.state}).apply(to)


def meeting_of(questions: Questions, record: RecordId) -> Meeting:
    """Return a meeting; OfficeError when there is none with this id."""
    found = questions.get(record)
    if not isinstance(found, Meeting):
        raise OfficeError("This meeting is not here any more.")
    return found


@dataclass(frozen=True, slots=True)
class Reached:
    """A state that minutes reached: when by whose clock, and who took them there."""

    state: str
    at: datetime
    by: str


def states_reached(questions: Questions, meeting: RecordId) -> list[Reached]:
    """Return the states that minutes went through, oldest first."""
    entries = questions.history(meeting, "state")
    return [Reached(str(each.change.after), each.at, each.author) for each in entries if each.change.after]


# ---- amendments


_AMEND = message("Amend final minutes")


@dataclass(frozen=True, slots=True)
class Amend:
    """Correct final minutes: what they said stays, the correction stands below with name and day."""

    meeting: RecordId
    wording: str
    amended_on: date
    agenda_item: RecordId | None = None
    instead_of: str = ""
    by: RecordId | None = None
    label: Message = _AMEND
    bulk: bool = False

    def apply(self, to: Transaction) -> None:
        if not meeting_of(to, self.meeting).is_locked:
            raise OfficeError("These minutes are not final yet; change them themselves.")
        values: dict[str, object] = {
            "meeting": self.meeting,
            "agenda_item": self.agenda_item,
            "wording": self.wording,
            "instead_of": self.instead_of,
            "by": self.by,
            "amended_on": self.amended_on,
        }
        Add("amendment", values).apply(to)


# ---- what comes of a line


@dataclass(frozen=True, slots=True)
class MakeOfLine:
    """Make a decision, task or comment of a line of the minutes; the line itself stays as it is."""

    type: str
    agenda_item: RecordId
    line: str
    values: Mapping[str, object]
    label: Message

    bulk: bool = False

    @classmethod
    def of(
        cls, questions: Questions, type_name: str, item: RecordId, line: str, values: Mapping[str, object]
    ) -> MakeOfLine:
        label = message("{0} from the minutes: {1}", Message(questions.catalogue[type_name].label), line[:LONGEST_NAME])
        return cls(type_name, item, line, values, label)

    def apply(self, to: Transaction) -> None:
        item = to.get(self.agenda_item)
        if not isinstance(item, AgendaItem) or item.order is None or item.order.parent is None:
            raise OfficeError("This agenda item is not here any more.")
        meeting = meeting_of(to, item.order.parent)
        values: dict[str, object] = {"line": self.line}
        if self.type == "comment":
            values |= {"about": self.agenda_item, "field": "discussion"}
        else:
            values |= {"meeting": meeting.id, "agenda_item": self.agenda_item, "about": item.about}
        if self.type == "decision":
            values["decided_on"] = meeting.date
        Add(self.type, {**values, **self.values}, to.circle(self.agenda_item) or "team").apply(to)


# ---- the next meeting of a series


@dataclass(frozen=True, slots=True)
class Point:
    """An agenda item of a meeting to come, and the one that it carries on."""

    title: str
    length: int | None = None
    about: frozenset[RecordId] = frozenset()
    carried_from: RecordId | None = None


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """What the next meeting of a series would be, to be looked at before it is made; `day` None: to be chosen."""

    title: str
    series: str
    day: date | None
    before: Meeting
    points: tuple[Point, ...]
    open_tasks: int


def propose_next(questions: Questions, meeting: RecordId, opening: str, open_items: str, closing: str) -> NextMeeting:
    """Return the next meeting of a series: its day by the rhythm, open tasks and points not reached on its agenda.

    A meeting without a series begins one, under its title. The three texts are the standing points, in the reader's
    language.
    """
    before = meeting_of(questions, meeting)
    series = before.series or before.title
    met = _series(questions, before)
    latest = met[-1]
    tasks = frozenset(each for other in {series, before.series} - {""} for each in _open_tasks(questions, other))
    tasks |= frozenset(questions.ids(Query("task", (_OPEN, Where("meeting", Test.EQUAL, meeting)))))
    items = [each for each in questions.find(agenda(latest.id)) if isinstance(each, AgendaItem)]
    carried = next((each for each in items if _is_carrier(questions, each)), None)
    points = [
        Point(opening, 5),
        Point(open_items, carried.length if carried else 15, tasks, carried.id if carried else None),
        *(
            Point(each.title, each.length, each.about, each.id)
            for each in _not_reached(items, {opening, open_items, closing})
        ),
        Point(closing, 10),
    ]
    days = [each.date for each in met if each.date is not None]
    return NextMeeting(series, series, next_in_rhythm(days), latest, tuple(points), len(tasks))


_OPEN = Where("done", Test.EQUAL, False)


def _open_tasks(questions: Questions, series: str) -> list[RecordId]:
    return questions.ids(carried_over(questions, series))


def _series(questions: Questions, meeting: Meeting) -> list[Meeting]:
    """Return the meetings of the same series in the order of their days; the meeting alone where it has none."""
    if not meeting.series:
        return [meeting]
    found = questions.find(Query("meeting", (Where("series", Test.EQUAL, meeting.series),), (Order("date"),)))
    dated = [each for each in found if isinstance(each, Meeting) and each.date is not None]
    return dated or [meeting]


def _is_carrier(questions: Questions, item: AgendaItem) -> bool:
    """Return whether an item held the open tasks of a series before: all it concerns are tasks."""
    return bool(item.about) and all(questions.type_name(each) == "task" for each in item.about)


def _not_reached(items: list[AgendaItem], standing: set[str]) -> list[AgendaItem]:
    """Return the items nothing was said about, of a meeting that said something about others."""
    if not any(each.discussion for each in items):
        return []
    return [each for each in items if not each.discussion and each.title not in standing]


@dataclass(frozen=True, slots=True)
class AddNext:
    """Make the next meeting of a series with its agenda, as it was proposed and looked at."""

    proposed: NextMeeting
    day: date | None
    title: str
    label: Message
    bulk: bool = False

    @classmethod
    def of(cls, questions: Questions, proposed: NextMeeting, day: date | None, title: str) -> AddNext:
        return cls(proposed, day, title, message("Next meeting of {0}", proposed.series[:LONGEST_NAME]))

    def apply(self, to: Transaction) -> None:
        before, meeting = self.proposed.before, new_id()
        if before.series != self.proposed.series and not before.is_locked:
            Edit(before.id, {"series": self.proposed.series}).apply(to)
        starts, ends = (_moved(each, before, self.day) for each in (before.starts_at, before.ends_at))
        values: dict[str, Any] = {
            "title": self.title,
            "series": self.proposed.series,
            "kind": before.kind,
            "date": self.day,
            "starts_at": starts,
            "ends_at": ends,
            "venue": before.venue,
            "chair": before.chair,
            "state": MeetingState.PLANNED,
        }
        circle = to.circle(before.id) or "team"
        Add("meeting", values, circle, meeting).apply(to)
        for point, index in zip(self.proposed.points, spread(len(self.proposed.points)), strict=True):
            item: dict[str, Any] = {
                "title": point.title,
                "length": point.length,
                "about": point.about,
                "carried_from": point.carried_from,
                "order": Place(meeting, index),
            }
            Add("agenda_item", item, circle).apply(to)


def _moved(moment: Instant | None, before: Meeting, day: date | None) -> Instant | None:
    """Return the same time on the clock of the same zone, on another day; None where no day is known."""
    if moment is None or day is None:
        return None
    there = moment.there
    later = day + timedelta(days=(there.date() - before.date).days if before.date is not None else 0)
    return Instant.local(later.year, later.month, later.day, there.hour, there.minute, moment.zone)


# ---- the agenda


def add_point(questions: Questions, meeting: RecordId, title: str = "", after: RecordId | None = None) -> Add:
    """Return the command that adds an agenda item behind another one, or at the end."""
    declared = questions.catalogue["agenda_item"]
    place = last_place(questions, declared, meeting)
    around = siblings(questions, declared, meeting)
    at = next((at for at, (record, _) in enumerate(around) if record == after), None)
    if at is not None and at + 1 < len(around) and around[at][1] < around[at + 1][1]:
        place = Place(meeting, between(around[at][1], around[at + 1][1]))
    return Add.of(questions, "agenda_item", {"title": title, "order": place}, questions.circle(meeting) or "team")


def set_hours(questions: Questions, meeting: RecordId, begin: time, end: time | None) -> Edit:
    """Return the command that says when a meeting begins and ends, on its day and on the clock of its zone."""
    found = meeting_of(questions, meeting)
    if found.date is None:
        raise OfficeError("Give the meeting a day first.")
    zone = found.starts_at.zone if found.starts_at is not None else BRUSSELS
    values: dict[str, object] = {"starts_at": _on(found.date, begin, zone)}
    if end is not None:
        values["ends_at"] = _on(found.date, end, zone)
    return Edit.of(questions, meeting, values)


def _on(day: date, at: time, zone: str) -> Instant:
    return Instant.local(day.year, day.month, day.day, at.hour, at.minute, zone)
