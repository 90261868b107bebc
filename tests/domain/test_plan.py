"""Milestones, targets, risks and sums of a plan follow from what was entered, to the cent."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from s3desk.domain.diagnosis import Accumulation
from s3desk.domain.plan import IndicatorTarget, Milestone, MilestoneState, Risk, Sum, rounding_left, split, total
from s3desk.domain.values import Money

DUE = date(2018, 6, 1)


@pytest.mark.parametrize(
    ("due", "reached_on", "state"),
    [
        (DUE, None, MilestoneState.AHEAD),
        (date(2018, 5, 31), None, MilestoneState.OVERDUE),
        (None, None, MilestoneState.UNDATED),
        (DUE, DUE, MilestoneState.REACHED),
        (None, DUE, MilestoneState.REACHED),
        (DUE, date(2018, 6, 2), MilestoneState.REACHED_LATE),
    ],
)
def test_a_milestone_knows_where_it_stands(due: date | None, reached_on: date | None, state: MilestoneState) -> None:
    assert Milestone(due=due, reached_on=reached_on).state(DUE) is state


@pytest.mark.parametrize(
    ("baseline", "target", "value", "done"),
    [(0, 200, 50, 25), (None, 200, 50, 25), (10, 5, 8, 40), (100, 200, 90, -10)],
)
def test_progress_is_the_way_from_baseline_to_target(baseline: int | None, target: int, value: int, done: int) -> None:
    aim = IndicatorTarget(baseline=None if baseline is None else Decimal(baseline), target=Decimal(target))
    assert aim.achieved(Decimal(value)) == done


def test_progress_without_a_way_to_go_is_not_known() -> None:
    assert IndicatorTarget(baseline=Decimal(5)).achieved(Decimal(5)) is None
    assert IndicatorTarget(baseline=Decimal(5), target=Decimal(5)).achieved(Decimal(5)) is None
    assert IndicatorTarget(target=Decimal(0)).achieved(Decimal(1)) is None


def test_80_reported_after_50_are_130_if_cumulative() -> None:
    reports = [Decimal(50), Decimal(80)]
    assert IndicatorTarget(accumulation=Accumulation.CUMULATIVE).reported(reports) == 130
    assert IndicatorTarget(accumulation=Accumulation.PERIODIC).reported(reports) == 80
    assert IndicatorTarget().reported([]) is None


def test_the_severity_of_a_risk_is_not_known_while_a_part_is_not() -> None:
    assert Risk(probability=3, impact=4).severity == 12
    assert Risk(probability=0, impact=4).severity is None
    assert Risk(impact=4).severity is None
    assert Risk(probability=4).severity is None


def test_a_sum_names_the_amounts_it_could_not_count() -> None:
    assert total([Money(10), None, Money(5, "CHF"), Money(100, "CHF", Decimal("0.95"))]) == Sum(105, 2)


def test_shares_rounded_line_by_line_miss_the_total_by_two_cents() -> None:
    assert rounding_left(10000, [3333, 3333, 3332]) == 2
    assert rounding_left(10000, [3334, 3334, 3334]) == -2


@given(st.integers(-(10**12), 10**12), st.lists(st.decimals(0, 1000, places=3), min_size=1).filter(any))
def test_a_split_adds_up_to_the_cent_and_stays_within_a_cent_of_each_share(cents: int, shares: list[Decimal]) -> None:
    parts = split(cents, shares)
    assert rounding_left(cents, parts) == 0
    for part, share in zip(parts, shares, strict=True):
        assert abs(part - cents * share / sum(shares)) < Decimal("1.001")
        assert share or not part


def test_the_first_of_equals_gets_the_cent_that_is_left() -> None:
    assert split(100, [Decimal(1)] * 3) == [34, 33, 33]
    assert split(-100, [Decimal(1)] * 3) == [-34, -33, -33]


@pytest.mark.parametrize("shares", [[], [Decimal(0)], [Decimal(2), Decimal(-1)]])
def test_without_a_share_there_is_nothing_to_split_by(shares: list[Decimal]) -> None:
    with pytest.raises(ValueError, match="shares"):
        split(100, shares)
