"""Minutes are locked when final, tasks know when they are due, threads open again when someone answers."""

from __future__ import annotations

from datetime import date

import pytest

from s3desk.domain.team import (
    Comment,
    Decision,
    DueGroup,
    Meeting,
    MeetingState,
    Task,
    due_group,
    thread_is_open,
    working_day,
    working_days_until,
)
from s3desk.domain.values import RecordId

WEDNESDAY = date(2018, 3, 28)
GOOD_FRIDAY, EASTER_MONDAY = date(2018, 3, 30), date(2018, 4, 2)
FIRST, REPLY, LATE_REPLY = (RecordId(letter * 16) for letter in (b"a", b"b", b"c"))


def test_only_final_minutes_are_locked() -> None:
    assert [state for state in MeetingState if Meeting(state=state).is_locked] == [MeetingState.FINAL]
    assert not Meeting().is_locked


def test_votes_read_for_against_and_abstentions() -> None:
    assert Decision(votes_for=9, votes_against=2, abstentions=1).tally == (9, 2, 1)
    assert Decision(votes_for=9).tally == (9, 0, 0)
    assert Decision(votes_for=0).tally == (0, 0, 0)
    assert Decision().tally is None


def test_a_task_is_overdue_the_day_after_it_was_due() -> None:
    assert not Task(due=WEDNESDAY).is_overdue(WEDNESDAY)
    assert Task(due=WEDNESDAY).is_overdue(date(2018, 3, 29))
    assert not Task(due=WEDNESDAY, done=True).is_overdue(date(2018, 3, 29))
    assert not Task().is_overdue(WEDNESDAY)


def test_a_task_waits_until_it_is_done() -> None:
    assert Task(waiting_for="reply of the managing authority").is_waiting
    assert not Task(waiting_for="reply", done=True).is_waiting
    assert not Task().is_waiting


@pytest.mark.parametrize(
    ("days", "holidays", "reached"),
    [
        (0, (), WEDNESDAY),
        (2, (), GOOD_FRIDAY),
        (3, (), EASTER_MONDAY),
        (2, (GOOD_FRIDAY, EASTER_MONDAY), date(2018, 4, 3)),
        (-3, (), date(2018, 3, 23)),
    ],
)
def test_weekends_and_public_holidays_are_not_working_days(
    days: int, holidays: tuple[date, ...], reached: date
) -> None:
    assert working_day(WEDNESDAY, days, holidays) == reached


def test_due_within_14_working_days_includes_what_is_overdue() -> None:
    holidays = (GOOD_FRIDAY, EASTER_MONDAY)
    assert Task(due=date(2018, 4, 19)).is_due_within(14, WEDNESDAY, holidays)
    assert not Task(due=date(2018, 4, 20)).is_due_within(14, WEDNESDAY, holidays)
    assert not Task(due=date(2018, 4, 18)).is_due_within(14, WEDNESDAY)
    assert Task(due=date(2018, 1, 1)).is_due_within(14, WEDNESDAY)
    assert not Task(due=WEDNESDAY, done=True).is_due_within(14, WEDNESDAY)
    assert not Task().is_due_within(14, WEDNESDAY)


def test_a_reply_that_was_not_seen_opens_a_resolved_thread_again() -> None:
    reply, late = Comment(id=REPLY, thread=FIRST), Comment(id=LATE_REPLY, thread=FIRST)
    assert thread_is_open(Comment(id=FIRST), [])
    resolved = Comment(id=FIRST, resolved=True, settled=frozenset({REPLY}))
    assert not thread_is_open(resolved, [reply])
    assert thread_is_open(resolved, [reply, late])


@pytest.mark.parametrize(
    ("due", "group"),
    [
        (None, DueGroup.NO_DAY),
        (date(2018, 3, 27), DueGroup.OVERDUE),
        (WEDNESDAY, DueGroup.WEEK),
        (date(2018, 4, 1), DueGroup.WEEK),
        (EASTER_MONDAY, DueGroup.SOON),
        (date(2018, 4, 19), DueGroup.SOON),
        (date(2018, 4, 20), DueGroup.LATER),
    ],
)
def test_tasks_are_grouped_by_how_soon_they_are_due(due: date | None, group: DueGroup) -> None:
    assert due_group(Task(due=due), WEDNESDAY, (GOOD_FRIDAY, EASTER_MONDAY)) is group
    assert due_group(Task(due=due, done=True), WEDNESDAY) is DueGroup.DONE


def test_working_days_are_counted_up_to_the_due_day() -> None:
    assert working_days_until(WEDNESDAY, WEDNESDAY) == 0
    assert working_days_until(WEDNESDAY, EASTER_MONDAY) == 3
    assert working_days_until(WEDNESDAY, date(2018, 4, 3), (GOOD_FRIDAY, EASTER_MONDAY)) == 2
    assert working_days_until(WEDNESDAY, date(2018, 3, 23)) == -3
