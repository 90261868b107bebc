"""How far an action is, and its traffic light, follow from milestones and days; a judgement needs a reason."""

from __future__ import annotations

from datetime import date

import pytest

from s3desk.domain.plan import Action, ActionStatus, Light, Milestone
from s3desk.domain.progress import Progress, Standing, clashes, progress, standing, too_early, worst
from s3desk.domain.values import RecordId

TODAY = date(2018, 6, 1)
PAST, COMING = date(2018, 5, 31), date(2018, 9, 1)
REACHED, AHEAD, OVERDUE = Milestone(due=PAST, reached_on=PAST), Milestone(due=COMING), Milestone(due=PAST)


def test_three_of_five_milestones_are_sixty_per_cent() -> None:
    found = progress([REACHED, REACHED, REACHED, AHEAD, OVERDUE])
    assert (found, found.share) == (Progress(3, 5), 60)
    assert str(found.said()) == "3 of 5 milestones"


def test_without_a_milestone_the_actions_below_count_but_not_the_stopped_ones() -> None:
    below = [Action(status=each) for each in (ActionStatus.DONE, ActionStatus.IDEA, ActionStatus.STOPPED)]
    found = progress([], below)
    assert (found.share, str(found.said())) == (50, "1 of 2 actions")


def test_where_nothing_can_be_counted_nothing_is_said() -> None:
    assert (progress([]).share, progress([]).said()) == (None, None)


def test_only_all_of_them_are_a_hundred_per_cent() -> None:
    assert Progress(199, 200).share == 99
    assert Progress(200, 200).share == 100


@pytest.mark.parametrize(
    ("action", "milestones", "light"),
    [
        (Action(end=PAST), [], Light.OFF_TRACK),
        (Action(end=TODAY), [], Light.ON_TRACK),
        (Action(end=PAST, status=ActionStatus.DONE), [OVERDUE], None),
        (Action(end=PAST, status=ActionStatus.STOPPED), [], None),
        (Action(end=COMING), [OVERDUE, REACHED], Light.AT_RISK),
        (Action(start=PAST, status=ActionStatus.PLANNED), [], Light.AT_RISK),
        (Action(start=PAST), [], Light.AT_RISK),
        (Action(start=PAST, status=ActionStatus.UNDER_WAY), [AHEAD], Light.ON_TRACK),
        (Action(), [REACHED], Light.ON_TRACK),
        (Action(), [], None),
        (Action(), [Milestone()], None),
    ],
)
def test_the_light_follows_a_rule(action: Action, milestones: list[Milestone], light: Light | None) -> None:
    assert standing(action, milestones, TODAY).light is light


def test_the_rule_says_why() -> None:
    late = Action(start=PAST, status=ActionStatus.IDEA)
    assert [str(each) for each in standing(late, [OVERDUE, OVERDUE], TODAY).why] == [
        "2 milestones are overdue.",
        "Its start has passed and nothing has begun.",
    ]


def test_a_judgement_counts_with_a_reason_only() -> None:
    judged = Action(end=COMING, light=Light.OFF_TRACK, light_reason="The partner left.")
    assert standing(judged, [], TODAY).light is Light.OFF_TRACK
    assert standing(judged, [], TODAY).judged
    bare = standing(Action(end=COMING, light=Light.OFF_TRACK, light_reason=" "), [], TODAY)
    assert (bare.light, bare.judged) == (Light.ON_TRACK, False)
    assert "no reason" in str(bare.why[-1])


def test_what_stands_above_is_as_good_as_the_worst_below() -> None:
    fine, risky, off = Standing(Light.ON_TRACK), Standing(Light.AT_RISK), Standing(Light.OFF_TRACK)
    assert worst([fine, risky, Standing(None)]).light is Light.AT_RISK
    assert str(worst([fine, off, off]).why[0]) == "2 of 3 actions below: Off track"
    assert worst([fine]) == Standing(Light.ON_TRACK)
    assert worst([Standing(None)]) == worst([]) == Standing(None)


def test_actions_that_wait_for_one_that_ends_later_start_too_early() -> None:
    first = Action(id=RecordId(b"1" * 16))
    waits = Action(start=COMING, after=frozenset({first.id}))
    others = [waits, Action(start=COMING), Action(after=frozenset({first.id}))]
    assert too_early(first, COMING, others) == [waits]
    assert too_early(first, date(2018, 8, 31), others) == []
    assert too_early(first, None, others) == []


def test_days_that_do_not_fit_are_said_and_nothing_else() -> None:
    first = Action(id=RecordId(b"1" * 16), title="First", end=COMING)
    second = Action(id=RecordId(b"2" * 16), title="Second", start=COMING, after=frozenset({first.id}))
    both = [first, second]
    assert [str(each) for each in clashes(first, None, COMING, both)] == ["1 actions start before this ends: Second"]
    assert [str(each) for each in clashes(second, COMING, None, both)] == ["It starts before this ends: First"]
    assert [str(each) for each in clashes(second, TODAY, PAST, [])] == ["It ends before it starts."]
    assert clashes(first, PAST, TODAY, both) == clashes(second, None, None, both) == []
