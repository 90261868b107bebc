"""How a regional team works together: meetings, decisions, tasks, comments, notes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable

from s3desk.domain.declare import (
    ANY,
    Choice,
    Record,
    choice,
    count,
    day,
    file,
    flag,
    instant,
    link,
    links,
    place,
    prose,
    record,
    text,
)
from s3desk.domain.values import FileRef, Instant, Place, RecordId


class MeetingKind(Choice):
    TEAM = "team", "Regional team"
    STEERING = "steering", "Steering group"
    FOCUS_GROUP = "focus_group", "Entrepreneurial discovery focus group"
    MATCHMAKING = "matchmaking", "Matchmaking"
    PEER_REVIEW = "peer_review", "Peer review"
    OTHER = "other", "Other meeting"


class MeetingState(Choice):
    """Where the minutes stand; final minutes are locked, what follows is an amendment."""

    PLANNED = "planned", "Planned"
    DRAFT = "draft", "Draft minutes"
    CIRCULATED = "circulated", "Circulated"
    AMENDED = "amended", "Amended"
    FINAL = "final", "Final"


class Outcome(Choice):
    ADOPTED = "adopted", "Adopted"
    CONDITIONS = "conditions", "Adopted with conditions"
    REJECTED = "rejected", "Rejected"
    POSTPONED = "postponed", "Postponed"


LINE_HINT = "The words in the minutes that it was made from."


@record("meeting", subject="team", label="Meeting", plural="Meetings", title="title")
class Meeting(Record):
    """A meeting with its minutes; agenda items, decisions and tasks point to it."""

    title: str = text("Title", translatable=True, group="Meeting")
    kind: MeetingKind | None = choice("Kind", MeetingKind, group="Meeting")
    series: str = text("Series", group="Meeting", hint="Open tasks carry over to the next meeting of the same series.")
    date: dt.date | None = day("Date", group="Meeting")
    starts_at: Instant | None = instant("Starts at", group="Meeting", rare=True)
    ends_at: Instant | None = instant("Ends at", group="Meeting", rare=True)
    venue: str = text("Place", group="Meeting")
    chair: RecordId | None = link("Chair", "person", group="Attendance")
    attendance: frozenset[RecordId] = links("Present", "person", "organisation", group="Attendance")
    also_present: str = text(
        "Also present", personal=True, group="Attendance", hint="Names of people who have no record of their own."
    )
    apologies: frozenset[RecordId] = links("Apologies", "person", "organisation", group="Attendance", rare=True)
    participants: int | None = count(
        "Number of participants", group="Attendance", hint="Counts for RCO16 where stakeholders took part."
    )
    minutes: str = prose("Minutes", translatable=True, group="Minutes")
    minutes_by: RecordId | None = link("Minutes by", "person", group="Minutes", rare=True)
    state: MeetingState | None = choice("State", MeetingState, group="Minutes")
    document: FileRef | None = file("Signed minutes", group="Minutes", rare=True)

    @property
    def is_locked(self) -> bool:
        """Return whether the minutes are final, so that a change of them is an amendment."""
        return self.state is MeetingState.FINAL


@record("agenda_item", subject="team", label="Agenda item", plural="Agenda items", title="title")
class AgendaItem(Record):
    """A point of the agenda and what was said about it."""

    title: str = text("Title", translatable=True, group="Agenda item")
    order: Place | None = place("Position", "meeting", group="Agenda item")
    presenter: RecordId | None = link("Presented by", "person", "organisation", group="Agenda item")
    length: int | None = count("Time", unit="min", group="Agenda item")
    about: frozenset[RecordId] = links("Concerns", *ANY, group="Agenda item")
    discussion: str = prose("Discussion", translatable=True, group="Agenda item")
    carried_from: RecordId | None = link("Carried over from", "agenda_item", group="Agenda item", rare=True)


@record("amendment", subject="team", label="Amendment", plural="Amendments", title="wording")
class Amendment(Record):
    """A later correction of final minutes; what they said stays as it is and is read together with it."""

    wording: str = prose("Wording", translatable=True, group="Amendment")
    instead_of: str = prose("Instead of", translatable=True, group="Amendment", hint="The words that it corrects.")
    meeting: RecordId | None = link("Minutes of", "meeting", group="Amendment")
    agenda_item: RecordId | None = link("Agenda item", "agenda_item", group="Amendment")
    by: RecordId | None = link("Amended by", "person", group="Amendment")
    amended_on: dt.date | None = day("Amended on", group="Amendment")


@record("decision", subject="team", label="Decision", plural="Decisions", title="title")
class Decision(Record):
    """What was decided, where, and by how many votes."""

    title: str = text("Decision", translatable=True, group="Decision")
    description: str = prose("Wording and reasons", translatable=True, group="Decision")
    outcome: Outcome | None = choice("Outcome", Outcome, group="Decision")
    conditions: str = prose("Conditions", translatable=True, group="Decision", rare=True)
    about: frozenset[RecordId] = links("Concerns", *ANY, group="Decision")
    meeting: RecordId | None = link("Meeting", "meeting", group="Where and when")
    agenda_item: RecordId | None = link("Agenda item", "agenda_item", group="Where and when")
    decided_on: dt.date | None = day("Decided on", group="Where and when")
    votes_for: int | None = count("Votes for", group="Votes")
    votes_against: int | None = count("Votes against", group="Votes")
    abstentions: int | None = count("Abstentions", group="Votes")
    replaces: RecordId | None = link("Replaces", "decision", group="Where and when", rare=True)
    line: str = text("Line of the minutes", group="Where and when", rare=True, hint=LINE_HINT)

    @property
    def tally(self) -> tuple[int, int, int] | None:
        """Return votes for, against and abstentions; None when no vote was recorded."""
        votes = (self.votes_for, self.votes_against, self.abstentions)
        return None if votes == (None, None, None) else (votes[0] or 0, votes[1] or 0, votes[2] or 0)


@record("task", subject="team", label="Task", plural="Tasks", title="title")
class Task(Record):
    """Something someone has to do, and what it is for."""

    title: str = text("Task", translatable=True, group="Task")
    owner: RecordId | None = link("Owner", "person", "organisation", group="Task")
    due: dt.date | None = day("Due", group="Task")
    done: bool = flag("Done", group="Task")
    done_on: dt.date | None = day("Done on", group="Task", rare=True)
    about: frozenset[RecordId] = links("Concerns", *ANY, group="Task")
    description: str = prose("Description", translatable=True, group="Task")
    waiting_for: str = text("Waiting for", group="Planning", hint="Whom or what the task waits for; empty: nothing.")
    pinned: bool = flag("Pinned", group="Planning", hint="Never proposed for moving when a deadline moves.")
    remind_on: dt.date | None = day("Remind on", group="Planning", rare=True)
    meeting: RecordId | None = link("From meeting", "meeting", group="Planning")
    decision: RecordId | None = link("From decision", "decision", group="Planning", rare=True)
    agenda_item: RecordId | None = link("From agenda item", "agenda_item", group="Planning", rare=True)
    line: str = text("Line of the minutes", group="Planning", rare=True, hint=LINE_HINT)

    @property
    def is_waiting(self) -> bool:
        return not self.done and bool(self.waiting_for)

    def is_overdue(self, today: dt.date) -> bool:
        """Return whether the due day has passed and the task is not done; False without a due day."""
        return not self.done and self.due is not None and self.due < today

    def is_due_within(self, working_days: int, today: dt.date, holidays: Collection[dt.date] = ()) -> bool:
        """Return whether it is open and due no later than so many working days from today, overdue included."""
        return not self.done and self.due is not None and self.due <= working_day(today, working_days, holidays)


@record("comment", subject="team", label="Comment", plural="Comments", title="text")
class Comment(Record):
    """A remark on a record or one of its fields; replies name the comment that opened the thread."""

    about: RecordId | None = link("On", *ANY, group="Comment")
    field: str = text("Field", group="Comment", hint="Empty: the record as a whole.", rare=True)
    thread: RecordId | None = link("In reply to", "comment", group="Comment", rare=True)
    line: str = text("Line of the minutes", group="Comment", rare=True, hint=LINE_HINT)
    text: str = prose("Comment", group="Comment")
    resolved: bool = flag("Resolved", group="Comment", hint="Set on the comment that opened the thread.")
    settled: frozenset[RecordId] = links(
        "Replies seen when resolved",
        "comment",
        group="Comment",
        rare=True,
        hint="A later reply opens the thread again.",
    )
    in_reports: bool = flag("Print in reports", group="Comment", rare=True)


@record("note", subject="team", label="Note", plural="Notes", title="title")
class Note(Record):
    """Free text tied to any records; whether it is private follows from the circle it lives in."""

    title: str = text("Title", translatable=True, group="Note")
    about: frozenset[RecordId] = links("Concerns", *ANY, group="Note")
    theme: RecordId | None = link("Theme", "theme", group="Note", rare=True)
    text: str = prose("Text", translatable=True, group="Note")
    file: FileRef | None = file("Attachment", group="Note")


@record("attachment", subject="team", label="Attachment", plural="Attachments", title="name", icon="attach")
class Attachment(Record):
    """A file that belongs to another record; its content is kept once, however many records have it."""

    name: str = text("Name", group="Attachment")
    file: FileRef | None = file("File", group="Attachment")
    about: RecordId | None = link("Belongs to", *ANY, group="Attachment")


def thread_is_open(first: Comment, replies: Iterable[Comment]) -> bool:
    """Return whether a thread waits for someone: not resolved, or answered by a reply not seen when it was.

    So a reply written on one laptop while the thread is resolved on another opens it again on both.
    """
    return not first.resolved or any(each.id not in first.settled for each in replies)


class DueGroup(Choice):
    """How soon a task is due, as a list of tasks is divided."""

    OVERDUE = "overdue", "Overdue"
    WEEK = "week", "This week"
    SOON = "soon", "Within 14 working days"
    LATER = "later", "Later"
    NO_DAY = "no_day", "No day"
    DONE = "done", "Done"


SOON_WORKING_DAYS = 14


def due_group(task: Task, today: dt.date, holidays: Collection[dt.date] = ()) -> DueGroup:
    """Return the part of the list in which a task stands; a week ends on Sunday."""
    due = task.due
    if task.done:
        return DueGroup.DONE
    if due is None:
        return DueGroup.NO_DAY
    if due < today:
        return DueGroup.OVERDUE
    if due <= today + dt.timedelta(days=6 - today.weekday()):
        return DueGroup.WEEK
    return DueGroup.SOON if due <= working_day(today, SOON_WORKING_DAYS, holidays) else DueGroup.LATER


def working_days_until(today: dt.date, due: dt.date, holidays: Collection[dt.date] = ()) -> int:
    """Return how many working days lie after today up to the due day itself; negative once it has passed."""
    first, last = min(today, due), max(today, due)
    days = (first + dt.timedelta(days=each) for each in range(1, (last - first).days + 1))
    number = sum(is_working_day(each, holidays) for each in days)
    return number if due >= today else -number


def is_working_day(each: dt.date, holidays: Collection[dt.date] = ()) -> bool:
    return each.weekday() < 5 and each not in holidays


def working_day(start: dt.date, days: int, holidays: Collection[dt.date] = ()) -> dt.date:
    """Return the day that lies so many working days (Monday to Friday, no holiday) after the start; 0: the start."""
    step = dt.timedelta(days=1 if days >= 0 else -1)
    reached, left = start, abs(days)
    while left:
        reached += step
        if is_working_day(reached, holidays):
            left -= 1
    return reached
