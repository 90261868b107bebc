"""Questions about meetings, tasks and comments."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from s3desk.domain.fold import fold
from s3desk.domain.team import working_day
from s3desk.domain.values import RecordId
from s3desk.services.ports import Questions
from s3desk.services.query import Among, AnyOf, Condition, Order, Query, Test, Where

_OPEN = Where("done", Test.EQUAL, False)
_BY_DUE = (Order("due"), Order("title"))


def open_tasks(owner: RecordId | None = None) -> Query:
    """Return the open tasks, of one owner or of all, the next due first."""
    return Query("task", (_OPEN, *_owned(owner)), _BY_DUE)


def _owned(owner: RecordId | None) -> tuple[Condition, ...]:
    return () if owner is None else (Where("owner", Test.EQUAL, owner),)


def me(questions: Questions, author: str) -> RecordId | None:
    """Return the person of this name, however it is written; None when nobody bears it."""
    wanted = fold(author)
    people = questions.titles(questions.ids(Query("person")))
    return next((each.id for each in people.values() if fold(each.text) == wanted), None)


def mine(person: RecordId | None) -> Query:
    """Return a person's open tasks; none for somebody without a record."""
    if person is None:
        return Query("task", (Where("owner", Test.ONE_OF, ()),), _BY_DUE)
    return open_tasks(person)


def overdue(today: date, owner: RecordId | None = None) -> Query:
    return Query("task", (_OPEN, Where("due", Test.LESS, today), *_owned(owner)), _BY_DUE)


def waiting(owner: RecordId | None = None) -> Query:
    """Return the open tasks that wait for someone or something."""
    return Query("task", (_OPEN, Where("waiting_for", Test.FILLED), *_owned(owner)), _BY_DUE)


def due_within(working_days: int, today: date, owner: RecordId | None = None, holidays: Collection[date] = ()) -> Query:
    """Return the open tasks due no later than so many working days from today, overdue included."""
    last = working_day(today, working_days, holidays)
    return Query("task", (_OPEN, Where("due", Test.AT_MOST, last), *_owned(owner)), _BY_DUE)


def to_remind(today: date) -> Query:
    """Return the open tasks whose reminder day, or due day, has come."""
    come = AnyOf((Where("remind_on", Test.AT_MOST, today), Where("due", Test.AT_MOST, today)))
    return Query("task", (_OPEN, come), _BY_DUE)


def without_owner() -> Query:
    return Query("task", (_OPEN, Where("owner", Test.EMPTY)), _BY_DUE)


def without_due_day() -> Query:
    return Query("task", (_OPEN, Where("due", Test.EMPTY)), (Order("title"),))


def carried_over(questions: Questions, series: str) -> Query:
    """Return the open tasks that come from meetings of a series."""
    meetings = questions.ids(Query("meeting", (Where("series", Test.EQUAL, series),)))
    return Query("task", (_OPEN, Where("meeting", Test.ONE_OF, tuple(meetings))), _BY_DUE)


def agenda(meeting: RecordId) -> Query:
    return Query("agenda_item", (Where("order", Test.EQUAL, meeting),), (Order("order"),), among=Among.LIVING)


def amendments(meeting: RecordId) -> Query:
    return Query("amendment", (Where("meeting", Test.EQUAL, meeting),), (Order("amended_on"),), among=Among.LIVING)


def decisions(meeting: RecordId) -> Query:
    return Query("decision", (Where("meeting", Test.EQUAL, meeting),), among=Among.LIVING)


def tasks_of(meeting: RecordId) -> Query:
    return Query("task", (Where("meeting", Test.EQUAL, meeting),), _BY_DUE, among=Among.LIVING)


def comments_on(*records: RecordId) -> Query:
    return Query("comment", (Where("about", Test.ONE_OF, records),), among=Among.LIVING)


def open_threads() -> Query:
    """Return the comments that open a thread which waits for someone: as `thread_is_open` says it, for the store.

    A partner who writes to us waits for an answer like anybody: their threads are among them.
    """
    unseen = Where("comment.thread", Test.ANY, (Where("comment.settled", Test.EMPTY),))
    waiting = AnyOf((Where("resolved", Test.EQUAL, False), unseen))
    return Query("comment", (Where("thread", Test.EMPTY), waiting), among=Among.LIVING)


def notes_on(record: RecordId) -> Query:
    return Query("note", (Where("about", Test.EQUAL, record),), (Order("title"),), among=Among.LIVING)


def meetings_without_minutes(today: date) -> Query:
    """Return the meetings of past days whose minutes are empty."""
    return Query("meeting", (Where("date", Test.LESS, today), Where("minutes", Test.EMPTY)), (Order("date"),))
