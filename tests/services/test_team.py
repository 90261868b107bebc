"""Tasks: mine, overdue, waiting, due within working days; what the next meeting takes over."""

from datetime import date

import pytest

from s3desk.services import team

FRIDAY = date(2026, 11, 6)


@pytest.fixture
def titles(workspace):
    return lambda query: [record.title for record in workspace.questions.find(query)]


def test_mine_overdue_and_waiting(add, titles):
    ana, ben = add("person", name="Ana"), add("person", name="Ben")
    add("task", title="Late", owner=ana, due=date(2026, 11, 5))
    add("task", title="Today", owner=ana, due=FRIDAY)
    add("task", title="Theirs", owner=ben, due=date(2026, 11, 4))
    add("task", title="Held up", owner=ana, waiting_for="the ministry")
    add("task", title="Done", owner=ana, due=date(2026, 11, 1), done=True)
    assert titles(team.open_tasks(ana)) == ["Late", "Today", "Held up"]
    assert titles(team.overdue(FRIDAY)) == ["Theirs", "Late"]
    assert titles(team.overdue(FRIDAY, ana)) == ["Late"]
    assert titles(team.waiting()) == ["Held up"]
    assert titles(team.without_due_day()) == ["Held up"]
    assert titles(team.without_owner()) == []


def test_weekends_and_holidays_do_not_count(add, titles):
    for day in (6, 9, 10, 11):
        add("task", title=str(day), due=date(2026, 11, day))
    assert titles(team.due_within(2, FRIDAY)) == ["6", "9", "10"]
    assert titles(team.due_within(2, FRIDAY, holidays=[date(2026, 11, 9)])) == ["6", "9", "10", "11"]


def test_a_reminder_comes_on_its_day(add, titles):
    add("task", title="Soon", remind_on=FRIDAY, due=date(2026, 11, 20))
    add("task", title="Later", remind_on=date(2026, 11, 7))
    assert titles(team.to_remind(FRIDAY)) == ["Soon"]


def test_open_tasks_of_a_series_carry_over(workspace, add, titles):
    first = add("meeting", title="January", series="Team", date=date(2026, 1, 10))
    other = add("meeting", title="Steering", series="Steering")
    add("task", title="Open", meeting=first)
    add("task", title="Closed", meeting=first, done=True)
    add("task", title="Elsewhere", meeting=other)
    assert titles(team.carried_over(workspace.questions, "Team")) == ["Open"]
    assert titles(team.carried_over(workspace.questions, "No such series")) == []
    assert titles(team.tasks_of(first)) == ["Closed", "Open"]
    assert titles(team.meetings_without_minutes(FRIDAY)) == ["January"]


def test_threads_and_notes_of_a_record(workspace, add, titles):
    action = add("action", title="Act")
    first = add("comment", text="Why?", about=action)
    add("comment", text="Because", about=action, thread=first)
    add("note", title="Aside", about=frozenset({action}))
    assert workspace.questions.count(team.comments_on(action)) == 2
    assert workspace.questions.ids(team.open_threads()) == [first]
    assert titles(team.notes_on(action)) == ["Aside"]
