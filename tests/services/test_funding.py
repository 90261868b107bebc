"""Cut-offs by their true instant, calls that are open, stale or unclear, applications that wait for something."""

from datetime import UTC, date, datetime, timedelta

import pytest

from s3desk.domain.funding import CallState, DeadlineModel
from s3desk.domain.values import Instant
from s3desk.services import funding
from s3desk.services.commands import Link
from s3desk.services.query import Query

NOW = datetime(2026, 11, 6, 12, 0, tzinfo=UTC)


@pytest.fixture
def call(add):
    """Add a call with cut-offs so many days away, and return its id."""

    def made(title, *days, **values):
        record = add("call", source="portal", reference=title, title=title, **values)
        for position, away in enumerate(days, 1):
            at = None if away is None else Instant(NOW + timedelta(days=away))
            add("cutoff", call=record, position=position, at=at)
        return record

    return made


@pytest.fixture
def titles(workspace):
    return lambda query: [record.title for record in workspace.questions.find(query)]


def test_what_is_due_falls_under_the_nearest_horizon(workspace, call):
    call("Month", 20, 200)
    call("Week", 7, -3)
    call("Quarter", 90)
    call("Over", -1)
    found = funding.due(workspace.questions, NOW)
    assert [(each.days, each.call.title) for each in found] == [(7, "Week"), (30, "Month"), (90, "Quarter")]


def test_cutoffs_are_sorted_by_the_true_instant(workspace, add):
    record = add("call", source="portal", reference="1")
    athens = Instant.local(2026, 11, 10, 17, zone="Europe/Athens")
    canary = Instant.local(2026, 11, 10, 16, zone="Atlantic/Canary")
    brussels = Instant.local(2026, 11, 10, 16, 30)
    for position, at in enumerate((canary, brussels, athens), 1):
        add("cutoff", call=record, position=position, at=at)
    found = workspace.questions.find(funding.next_cutoffs(NOW))
    assert [each.at for each in found] == [athens, brussels, canary]
    assert len(workspace.questions.find(funding.cutoffs_of(record))) == 3


def test_open_and_forthcoming_calls(call, titles):
    call("Later", 30)
    call("Sooner", -5, 10)
    call("Not yet", 60, opening=date(2026, 12, 1))
    call("Over", -1)
    call("Undated", None)
    assert titles(funding.open_calls(NOW)) == ["Sooner", "Later"]
    assert titles(funding.forthcoming_calls(NOW)) == ["Not yet"]


def test_what_is_listed_as_open_is_what_is_open(workspace, call, titles):
    """The query and the call itself follow one rule, also around midnight in Brussels."""
    call("Ahead", 30)
    call("Since today", 30, opening=date(2026, 11, 6))
    call("From tomorrow", 30, opening=date(2026, 11, 7))
    call("All year", opening=date(2026, 1, 1), deadline_model=DeadlineModel.CONTINUOUS)
    call("All next year", opening=date(2027, 1, 1), deadline_model=DeadlineModel.CONTINUOUS)
    call("Some day", deadline_model=DeadlineModel.CONTINUOUS)
    call("No longer", -1, opening=date(2026, 1, 1), deadline_model=DeadlineModel.CONTINUOUS)
    for now in (NOW, NOW.replace(hour=22, minute=59), NOW.replace(hour=23)):
        calls = workspace.questions.find(Query("call"))
        state = {each.title: each.state(workspace.questions.find(funding.cutoffs_of(each.id)), now) for each in calls}
        assert set(titles(funding.open_calls(now))) == {title for title in state if state[title] is CallState.OPEN}
        forthcoming = {title for title in state if state[title] is CallState.FORTHCOMING}
        assert set(titles(funding.forthcoming_calls(now))) == forthcoming


def test_a_call_is_stale_on_the_91st_day_and_never_once_over(call, titles):
    def checked(days):
        return NOW.date() - timedelta(days=days)

    call("Old", 10, checked_on=checked(91))
    call("Fresh", 10, checked_on=checked(90))
    call("Unseen", 10)
    call("Undated", None, checked_on=checked(158))
    call("Over", -1, checked_on=checked(200))
    assert titles(funding.stale_calls(NOW)) == ["Undated", "Old", "Unseen"]


def test_eligibility_is_asked_only_of_calls_we_use(workspace, add, call, titles):
    used = call("Used", 10)
    call("Not ours", 10)
    action = add("action", title="Act")
    workspace.run(Link(action, "calls", used))
    assert titles(funding.eligibility_open(NOW)) == ["Used"]


def test_applications_that_wait(add, titles):
    add("application", title="Ready", stage="preparing", bid="bid")
    add("application", title="Undecided", stage="preparing")
    add("application", title="Granted", stage="granted")
    assert titles(funding.applications_undecided()) == ["Undecided"]
    assert titles(funding.applications_without_owner()) == ["Ready", "Undecided"]
    assert titles(funding.applications(funding.Stage.GRANTED)) == ["Granted"]
    assert len(titles(funding.applications())) == 3


def test_calls_without_a_cutoff_and_moved_cutoffs(workspace, add, call, titles):
    call("None")
    record = call("One", 3)
    moved = add("cutoff", call=record, position=9, moved_from=Instant(NOW))
    assert titles(funding.without_cutoff()) == ["None"]
    assert workspace.questions.ids(funding.moved_cutoffs()) == [moved]
