"""Each rule says in words whether a call fits an action; what is not known is never a miss."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from s3desk.domain.funding import Answer, Call, Cutoff, Requirement
from s3desk.domain.matching import Known, reasons
from s3desk.domain.plan import Action
from s3desk.domain.values import Instant, Money, new_id

YES, NO, UNKNOWN = Answer
NOW = datetime(2020, 3, 16, 8, tzinfo=UTC)
ENERGY, FOOD = new_id(), new_id()
CUTOFF = Cutoff(at=Instant.local(2020, 4, 22, 17))
KNOWN = Known({ENERGY: "Energy", FOOD: "Food"}, None, {}, ())
THEME, REGION, READINESS, SIZE, DATES = range(5)


def verdicts(call: Call, action: Action, known: Known = KNOWN) -> list[Answer]:
    return [each.verdict for each in reasons(call, action, known, NOW)]


def test_what_nobody_has_written_is_unknown() -> None:
    assert verdicts(Call(), Action()) == [UNKNOWN] * 5


def test_a_match_can_be_read_aloud() -> None:
    call = Call(theme=ENERGY, readiness_from=5, readiness_to=7, min_contribution=Money(1), max_contribution=Money(9))
    action = Action(theme=ENERGY, readiness=6, start=date(2020, 5, 1))
    known = replace(KNOWN, cost=Money(5), answers={Requirement.CATEGORY: YES}, cutoffs=(CUTOFF,))
    assert [str(each.said) for each in reasons(call, action, known, NOW)] == [
        "Theme: both are about Energy.",
        "Region: its category is eligible.",
        "Technology readiness: level 6 lies between 5 and 7.",
        "Size: the cost of the action lies within the limits of the call.",
        "Dates: the action starts after the deadline.",
    ]
    assert verdicts(call, action, known) == [YES] * 5


@pytest.mark.parametrize(
    ("call", "action", "verdict"),
    [
        ({"theme": ENERGY}, {"theme": FOOD}, NO),
        ({"theme": ENERGY}, {}, UNKNOWN),
        ({"domains": frozenset({ENERGY, FOOD})}, {"domains": frozenset({FOOD})}, YES),
        ({"domains": frozenset({ENERGY})}, {"theme": FOOD}, NO),
    ],
)
def test_theme(call: dict[str, Any], action: dict[str, Any], verdict: Answer) -> None:
    assert verdicts(Call(**call), Action(**action))[THEME] is verdict


@pytest.mark.parametrize(
    ("lowest", "highest", "own", "verdict"),
    [
        (5, 7, 4, NO),
        (5, 7, 8, NO),
        (5, None, 9, YES),
        (None, 3, 1, YES),
        (5, 7, None, UNKNOWN),
        (None, None, 5, UNKNOWN),
    ],
)
def test_readiness(lowest: int | None, highest: int | None, own: int | None, verdict: Answer) -> None:
    assert verdicts(Call(readiness_from=lowest, readiness_to=highest), Action(readiness=own))[READINESS] is verdict


@pytest.mark.parametrize(
    ("lowest", "highest", "cost", "verdict"),
    [
        (5, 9, 4, NO),
        (5, 9, 10, NO),
        (5, None, 5, YES),
        (None, 9, 9, YES),
        (5, 9, None, UNKNOWN),
        (None, None, 5, UNKNOWN),
    ],
)
def test_size(lowest: int | None, highest: int | None, cost: int | None, verdict: Answer) -> None:
    low, high, own = (None if each is None else Money(each) for each in (lowest, highest, cost))
    call = Call(min_contribution=low, max_contribution=high)
    assert verdicts(call, Action(), replace(KNOWN, cost=own))[SIZE] is verdict


@pytest.mark.parametrize(
    ("start", "cutoffs", "verdict"),
    [
        (date(2020, 4, 22), (CUTOFF,), NO),
        (date(2020, 4, 23), (CUTOFF,), YES),
        (None, (CUTOFF,), UNKNOWN),
        (date(2020, 5, 1), (Cutoff(),), UNKNOWN),
        (date(2020, 5, 1), (Cutoff(at=Instant.local(2020, 3, 1, 17)),), NO),
    ],
)
def test_dates(start: date | None, cutoffs: tuple[Cutoff, ...], verdict: Answer) -> None:
    assert verdicts(Call(), Action(start=start), replace(KNOWN, cutoffs=cutoffs))[DATES] is verdict


def test_a_region_that_is_not_eligible_is_a_miss() -> None:
    assert verdicts(Call(), Action(), replace(KNOWN, answers={Requirement.CATEGORY: NO}))[REGION] is NO
