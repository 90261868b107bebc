"""One agenda of everything that is due, by horizon, deadlines by their true instant."""

from datetime import UTC, date, datetime, timedelta

import pytest

from s3desk.domain.values import Instant
from s3desk.services import funding
from s3desk.services.due import agenda
from s3desk.services.spans import Horizon, horizon

NOW = datetime(2026, 11, 6, 12, 0, tzinfo=UTC)
TODAY = date(2026, 11, 6)


def away(days):
    return TODAY + timedelta(days=days)


@pytest.fixture
def listed(workspace):
    """Return titles by horizon."""

    def found(**how):
        by: dict[str, list[str]] = {}
        for each in agenda(workspace.questions, NOW, TODAY, **how):
            by.setdefault(each.horizon.name, []).append(each.title)
        return by

    return found


@pytest.fixture
def call(add):
    def made(title, *ats, **values):
        record = add("call", source="portal", reference=title, title=title, **values)
        for position, at in enumerate(ats, 1):
            add("cutoff", call=record, position=position, at=at)
        return record

    return made


def test_tasks_milestones_and_deadlines_stand_under_their_horizon(add, call, listed):
    add("task", title="Late", due=away(-1))
    add("task", title="Today", due=TODAY)
    add("task", title="Done", due=TODAY, done=True)
    add("task", title="Next year", due=away(91))
    add("milestone", title="Month", due=away(8))
    add("milestone", title="Reached", due=away(8), reached_on=TODAY)
    call("Quarter", Instant(NOW + timedelta(days=90)))
    call("Over", Instant(NOW - timedelta(days=1)))
    call("No date")
    assert listed() == {
        "OVERDUE": ["Late"],
        "WEEK": ["Today"],
        "MONTH": ["Month"],
        "QUARTER": ["Quarter"],
        "UNDATED": ["No date"],
    }


@pytest.mark.parametrize(
    ("days", "found"),
    [(-1, Horizon.OVERDUE), (0, Horizon.WEEK), (7, Horizon.WEEK), (8, Horizon.MONTH), (30, Horizon.MONTH)],
)
def test_a_horizon_ends_with_its_day(days, found):
    assert horizon(days) is found
    assert horizon(31) is horizon(90) is Horizon.QUARTER


def test_the_lists_of_cutoffs_hold_what_the_agenda_groups(workspace, call, listed):
    """In seven days means the whole of that day, in Brussels, in the list as in the agenda."""
    call("Within", Instant.local(2026, 11, 13, 23, 59))
    call("Beyond", Instant.local(2026, 11, 14, 0, 0))
    assert (listed()["WEEK"], listed()["MONTH"]) == (["Within"], ["Beyond"])
    assert workspace.questions.count(funding.cutoffs_within(NOW, 7)) == 1


def test_deadlines_are_sorted_by_the_true_instant(call, listed):
    call("Canary", Instant.local(2026, 11, 10, 16, zone="Atlantic/Canary"))
    call("Brussels", Instant.local(2026, 11, 10, 16, 30))
    call("Athens", Instant.local(2026, 11, 10, 17, zone="Europe/Athens"))
    assert listed()["WEEK"] == ["Athens", "Brussels", "Canary"]


def test_what_is_ours_is_known_by_actions_and_applications(workspace, add, call, listed):
    ana, ben = add("person", name="Ana"), add("person", name="Ben")
    soon = Instant(NOW + timedelta(days=3))
    named, applied, other = call("Named", soon), call("Applied", soon), call("Other", soon)
    ownerless = call("Nobody's", soon)
    add("action", title="Act", calls=frozenset({named, applied}), owner=ana)
    add("action", title="Ownerless", calls=frozenset({ownerless}))
    add("application", title="Bid", call=applied, owner=ben)
    found = {each.title: (each.is_ours, each.who) for each in agenda(workspace.questions, NOW, TODAY)}
    assert found == {
        "Named": (True, "Ana"),
        "Applied": (True, "Ben"),
        "Other": (False, ""),
        "Nobody's": (True, ""),
    }
    assert listed(only_ours=True) == {"WEEK": ["Applied", "Named", "Nobody's"]}
    assert other


def test_an_application_not_handed_in_is_overdue_once_the_last_deadline_has_passed(add, call, listed):
    past, ahead = Instant(NOW - timedelta(hours=1)), Instant(NOW + timedelta(days=3))
    over, running, partly = call("Over", past), call("Running", past, ahead), call("Partly", past, None)
    for title, of, stage, bid in (
        ("Forgotten", over, "preparing", None),
        ("Given up", over, "preparing", "no_bid"),
        ("Sent", over, "submitted", None),
        ("Next one", running, "interested", None),
        ("Not known", partly, "interested", None),
    ):
        add("application", title=title, call=of, stage=stage, bid=bid)
    assert listed()["OVERDUE"] == ["Forgotten"]


def test_a_milestone_is_of_its_owner_or_of_who_owns_the_action(workspace, add):
    ana, ben = add("person", name="Ana"), add("person", name="Ben")
    act = add("action", title="Act", owner=ana)
    add("milestone", title="Hers", action=act, due=TODAY)
    add("milestone", title="His", action=act, due=TODAY, owner=ben)
    add("milestone", title="Nobody's", due=TODAY)
    found = {each.title: (each.who, each.concerns) for each in agenda(workspace.questions, NOW, TODAY)}
    assert found == {"Hers": ("Ana", "Act"), "His": ("Ben", "Act"), "Nobody's": ("", "")}
