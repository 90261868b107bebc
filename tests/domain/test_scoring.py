"""Where assessors differ, who stands apart, and whether the order holds."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from s3desk.domain.scoring import (
    Apart,
    Moved,
    by_thing,
    furthest_apart,
    means,
    robustness,
    sound_weights,
    stands_apart,
    totals,
)

PORT, JOBS = "port", "jobs"
EFFECT, EASE = "effect", "ease"
ANA, GIL, EVA = "ana", "gil", "eva"


def given(**cells: dict[str, int | None]) -> Any:
    return {tuple(name.split("_")): points for name, points in cells.items()}


THREE = given(
    port_effect={ANA: 4, GIL: 3, EVA: 0},
    port_ease={ANA: 2, GIL: 2},
    jobs_effect={ANA: 5, GIL: 1},
    jobs_ease={ANA: None},
)


def test_no_information_is_left_out_of_a_mean():
    found = means(THREE)[PORT, EFFECT]
    assert (found.value, found.informed, found.asked) == (Decimal("3.5"), 2, 3)


def test_the_widest_range_is_named():
    assert furthest_apart(means(THREE)) == Apart((JOBS, EFFECT), 1, 5)
    assert furthest_apart(means(given(port_ease={ANA: 2, GIL: 2}))) is None


def test_who_stands_apart_is_measured_against_the_others():
    far = given(port_ease={ANA: 2, GIL: 2, EVA: 5}, jobs_ease={ANA: 3, GIL: 3, EVA: 5})
    assert stands_apart(far) == (EVA, Decimal("2.5"))
    assert stands_apart(given(port_ease={ANA: 2, GIL: 2})) is None
    assert stands_apart(given(port_ease={ANA: 2, GIL: 0})) is None


def test_without_weights_all_criteria_weigh_the_same():
    assert sound_weights({EFFECT: None, EASE: None}) == {EFFECT: Decimal(50), EASE: Decimal(50)}
    assert sound_weights({EFFECT: Decimal(70), EASE: None}) == {EFFECT: Decimal(70), EASE: Decimal(0)}
    assert sound_weights({}) == {}


def test_totals_and_ranks_that_move():
    found = means(given(port_effect={ANA: 4}, port_ease={ANA: 2}, jobs_effect={ANA: 2}, jobs_ease={ANA: 4}))
    weights = {EFFECT: Decimal(52), EASE: Decimal(48)}
    assert by_thing(found)[PORT] == {EFFECT: Decimal(4), EASE: Decimal(2)}
    assert totals(found, weights)[PORT] == Decimal("3.04")
    assert Moved(EFFECT, Decimal(-10), PORT, 1, 2) in robustness(found, weights)
    assert robustness(found, {EFFECT: Decimal(90), EASE: Decimal(10)}) == []
