"""What the plan lacks, what is due, and what is still to be found for it."""

from datetime import date
from decimal import Decimal

import pytest

from s3desk.domain.values import Place
from s3desk.services import plan

TODAY = date(2026, 11, 6)


@pytest.fixture
def titles(workspace):
    return lambda query: [record.title for record in workspace.questions.find(query)]


def test_actions_that_lack_something(add, titles):
    call = add("call", source="portal", reference="1", title="Call")
    ana = add("person", name="Ana")
    full = add("action", title="Full", owner=ana, calls=frozenset({call}), start=TODAY, end=TODAY)
    add("action", title="Bare")
    add("action", title="Stopped", status="stopped")
    add("milestone", title="Half", action=full)
    assert titles(plan.current_actions()) == ["Bare", "Full"]
    for query in (plan.without_owner(), plan.without_call(), plan.without_dates(), plan.without("milestone.action")):
        assert titles(query) == ["Bare"]
    assert titles(plan.answering_nothing()) == ["Bare", "Full"]


def test_a_financing_share_is_as_good_as_a_call(add, titles):
    action = add("action", title="Bare")
    assert titles(plan.without_call()) == ["Bare"]
    add("financing_share", title="Own money", action=action)
    assert titles(plan.without_call()) == []


def test_objectives_and_actions_stand_in_their_order(add, titles):
    made = add("plan", title="Plan")
    add("objective", title="Second", order=Place(made, "r"))
    first = add("objective", title="First", order=Place(made, "i"))
    add("action", title="Act", order=Place(first, "i"))
    assert titles(plan.objectives(made)) == ["First", "Second"]
    assert titles(plan.actions(first)) == ["Act"]
    assert titles(plan.objectives_without_action()) == ["Second"]


def test_milestones_overdue_due_and_undated(add, titles):
    add("milestone", title="Late", due=date(2026, 11, 5))
    add("milestone", title="Today", due=TODAY)
    add("milestone", title="Soon", due=date(2026, 11, 12))
    add("milestone", title="Far", due=date(2027, 11, 12))
    add("milestone", title="Reached", due=date(2026, 1, 1), reached_on=TODAY)
    add("milestone", title="Some day")
    assert titles(plan.milestones_overdue(TODAY)) == ["Late"]
    assert titles(plan.milestones_due(TODAY, 7)) == ["Late", "Today", "Soon"]
    assert titles(plan.milestones_undated()) == ["Some day"]


def test_targets_and_risks_that_are_not_finished(add, titles):
    indicator = add("indicator", code="I1", name="R&D")
    add("indicator_target", title="No figure", indicator=indicator)
    add("indicator_target", title="In words", indicator=indicator, in_words="More of it")
    add("indicator_target", title="No indicator", target=Decimal(12))
    assert titles(plan.targets_incomplete()) == ["No figure", "No indicator"]
    add("risk", title="Open", state="open")
    add("risk", title="Answered", response="Watch it")
    add("risk", title="Over", state="closed")
    assert titles(plan.risks_unanswered()) == ["Open"]


def test_actions_past_their_end(add, titles):
    add("action", title="Late", end=date(2026, 11, 5))
    add("action", title="Done", end=date(2026, 11, 5), status="done")
    add("action", title="Today", end=TODAY)
    assert titles(plan.past_their_end(TODAY)) == ["Late"]
