"""Findings are sorted, values added up and scores weighed as the methods of the field ask."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from s3desk.domain.diagnosis import (
    Finding,
    FindingKind,
    Mean,
    Observation,
    Quadrant,
    mean,
    moved_ranks,
    percentage,
    ranks,
    total_share,
    weighted,
)
from s3desk.domain.values import RecordId, keyed_id

A, B, C = (RecordId(letter * 16) for letter in (b"a", b"b", b"c"))
IMPACT, COST = RecordId(b"i" * 16), RecordId(b"k" * 16)


def test_every_kind_of_finding_has_its_field_in_the_swot_table() -> None:
    assert {Finding(kind=kind).quadrant for kind in FindingKind} == set(Quadrant)
    assert Finding(kind=FindingKind.BARRIER).quadrant is Quadrant.WEAKNESSES
    assert Finding().quadrant is None


def test_12_of_80_are_15_per_cent() -> None:
    assert Observation(numerator=Decimal(12), denominator=Decimal(80)).share == 15


@pytest.mark.parametrize(("above", "below"), [(None, 80), (12, None), (12, 0)])
def test_a_share_without_both_counts_is_not_known(above: int | None, below: int | None) -> None:
    counts = [None if each is None else Decimal(each) for each in (above, below)]
    assert percentage(*counts) is None


def test_the_total_is_recomputed_from_counts_and_says_what_it_left_out() -> None:
    rows = [
        Observation(numerator=Decimal(12), denominator=Decimal(80)),
        Observation(numerator=Decimal(10), denominator=Decimal(20)),
        Observation(value=Decimal(99)),
        Observation(numerator=Decimal(99)),
    ]
    found = total_share(rows)
    assert found.share == 22
    assert (found.counted, found.left_out) == (2, 2)
    assert total_share([]).share is None


def test_4_and_3_and_0_have_the_mean_3_5_of_2_of_3_assessors() -> None:
    assert mean([4, 3, 0]) == Mean(Decimal("3.5"), 2, 3, 3, 4)
    assert mean([0, None]) == Mean(None, 0, 2)


@given(st.lists(st.none() | st.integers(0, 5)))
def test_a_mean_lies_between_lowest_and_highest(points: list[int | None]) -> None:
    found = mean(points)
    assert found.asked == len(points)
    assert (found.value is None) == (not any(points))
    if found.value is not None and found.lowest is not None and found.highest is not None:
        assert 1 <= found.lowest <= found.value <= found.highest <= 5


def test_a_weighted_score_leaves_out_criteria_without_information_or_weight() -> None:
    weights = {IMPACT: Decimal(60), COST: Decimal(40), C: Decimal(0)}
    assert weighted({IMPACT: Decimal(4), COST: Decimal(2)}, weights) == Decimal("3.2")
    assert weighted({IMPACT: Decimal(4), COST: None, C: Decimal(1)}, weights) == 4
    assert weighted({COST: None}, weights) is None
    assert weighted({IMPACT: Decimal(4), A: Decimal(5)}, weights) == 4


TABLE: dict[RecordId, dict[RecordId, Decimal | None]] = {
    A: {IMPACT: Decimal(5), COST: Decimal(1)},
    B: {IMPACT: Decimal(3), COST: Decimal(4)},
    C: {IMPACT: None, COST: None},
}


def test_equal_values_share_a_rank_and_the_unknown_has_none() -> None:
    assert ranks(TABLE, {IMPACT: Decimal(80), COST: Decimal(20)}) == {A: 1, B: 2}
    assert ranks(TABLE, {IMPACT: Decimal(60), COST: Decimal(40)}) == {A: 1, B: 1}


def test_a_weight_that_moves_by_ten_points_shows_which_ranks_change() -> None:
    weights = {IMPACT: Decimal(62), COST: Decimal(38)}
    assert moved_ranks(TABLE, weights, IMPACT, Decimal(-10)) == {A: (1, 2), B: (2, 1)}
    assert moved_ranks(TABLE, weights, IMPACT, Decimal(10)) == {}
    assert moved_ranks({A: {IMPACT: Decimal(5)}}, {IMPACT: Decimal(5)}, IMPACT, Decimal(-10)) == {}


def test_the_same_observation_has_the_same_id_on_every_laptop() -> None:
    indicator = keyed_id("indicator", "I01", "Eurostat")
    assert keyed_id("observation", indicator.hex(), "ES13", "2016", 1999, "") == keyed_id(
        "observation", indicator.hex(), "ES13", "2016", "1999", None
    )
