"""States of calls follow from dates, ceilings from the category of region, the gap from cents."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from s3desk.domain.bidding import ASKED, Eligibility, bid_sheet, eligibility, fit
from s3desk.domain.funding import (
    Answer,
    Bid,
    Call,
    CallState,
    Cutoff,
    DeadlineModel,
    Freshness,
    Instrument,
    Requirement,
    ordered,
    upcoming,
)
from s3desk.domain.region import Region, RegionCategory
from s3desk.domain.values import Instant, keyed_id

CALL_02 = Cutoff(position=1, at=Instant.local(2020, 4, 22, 17), moved_from=Instant.local(2020, 3, 26, 17))
OPENING = date(2019, 10, 15)


def utc(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


def test_the_state_changes_by_itself_at_midnight_of_the_opening_day_in_brussels() -> None:
    call = Call(opening=OPENING)
    assert call.state([CALL_02], utc(2019, 10, 14, 21, 59)) is CallState.FORTHCOMING
    assert call.state([CALL_02], utc(2019, 10, 14, 22, 0)) is CallState.OPEN


def test_the_opening_day_begins_for_all_calls_alike_wherever_their_deadline_is() -> None:
    """A list of open calls is asked for in one question, and must name those whose badge says open."""
    canary = Cutoff(at=Instant.local(2020, 3, 27, 14, zone="Atlantic/Canary"))
    assert Call(opening=date(2020, 1, 15)).state([canary], utc(2020, 1, 14, 22, 59)) is CallState.FORTHCOMING
    assert Call(opening=date(2020, 1, 15)).state([canary], utc(2020, 1, 14, 23)) is CallState.OPEN


def test_a_call_closes_at_its_last_deadline_to_the_minute() -> None:
    call, first = Call(opening=OPENING), Cutoff(position=2, at=Instant.local(2020, 3, 1, 17))
    assert call.state([CALL_02, first], utc(2020, 4, 22, 14, 59)) is CallState.OPEN
    assert call.state([CALL_02, first], utc(2020, 4, 22, 15, 0)) is CallState.CLOSED


@pytest.mark.parametrize(
    ("call", "cutoffs", "state"),
    [
        (Call(), [], CallState.UNKNOWN),
        (Call(opening=OPENING), [], CallState.UNKNOWN),
        (Call(opening=OPENING), [Cutoff(position=1)], CallState.UNKNOWN),
        (Call(opening=OPENING), [Cutoff(at=Instant.local(2020, 1, 1)), Cutoff()], CallState.UNKNOWN),
        (Call(opening=date(2020, 6, 1)), [], CallState.FORTHCOMING),
        (Call(), [CALL_02], CallState.OPEN),
        (Call(), [Cutoff(at=Instant.local(2020, 1, 1))], CallState.CLOSED),
        (Call(opening=OPENING, deadline_model=DeadlineModel.CONTINUOUS), [], CallState.OPEN),
        (Call(deadline_model=DeadlineModel.CONTINUOUS), [], CallState.UNKNOWN),
    ],
)
def test_without_dates_the_state_is_not_guessed(call: Call, cutoffs: list[Cutoff], state: CallState) -> None:
    assert call.state(cutoffs, utc(2020, 3, 16, 8)) is state


@pytest.mark.parametrize(
    ("days", "fresh"),
    [(0, Freshness.FRESH), (30, Freshness.FRESH), (31, Freshness.AMBER), (90, Freshness.AMBER), (91, Freshness.STALE)],
)
def test_a_call_is_amber_after_30_days_and_stale_after_90(days: int, fresh: Freshness) -> None:
    checked = date(2020, 1, 1)
    assert Call(checked_on=checked).freshness(date.fromordinal(checked.toordinal() + days)) is fresh


def test_a_call_nobody_looked_at_says_so() -> None:
    assert Call().freshness(OPENING) is Freshness.UNCHECKED


def test_a_moved_deadline_counts_civil_days_across_summer_time() -> None:
    assert CALL_02.days_moved == 27
    assert CALL_02.days_left(date(2020, 3, 16)) == 37
    assert CALL_02.days_left(date(2020, 4, 23)) == -1
    assert Cutoff().days_moved is None
    assert Cutoff(at=CALL_02.at).days_moved is None
    assert Cutoff().days_left(date(2020, 3, 16)) is None


def test_a_moved_deadline_is_the_same_cutoff() -> None:
    call = keyed_id("call", "list", "CALL-02")
    assert keyed_id("cutoff", call.hex(), 1) == keyed_id("cutoff", call.hex(), "1") != keyed_id("cutoff", call.hex(), 2)


def test_cutoffs_come_by_true_instant_and_the_unknown_last() -> None:
    athens = Cutoff(position=1, at=Instant.local(2020, 3, 26, 17, zone="Europe/Athens"))
    brussels = Cutoff(position=2, at=Instant.local(2020, 3, 26, 17))
    second, first = Cutoff(position=2), Cutoff()
    assert ordered([second, brussels, first, athens]) == [athens, brussels, first, second]
    assert upcoming([second, brussels, athens], utc(2020, 3, 26, 15, 30)) == [brussels]


ERDF = Instrument(
    rate_less_developed=Decimal(85),
    rate_transition=Decimal(60),
    rate_transition_risen=Decimal(70),
    rate_more_developed=Decimal(40),
    rate_more_developed_risen=Decimal(50),
    rate_outermost=Decimal(85),
)
LESS, TRANSITION, MORE = RegionCategory


@pytest.mark.parametrize(
    ("category", "before", "ceiling"),
    [
        (LESS, None, 85),
        (LESS, TRANSITION, 85),
        (TRANSITION, None, 60),
        (TRANSITION, MORE, 60),
        (TRANSITION, LESS, 70),
        (MORE, MORE, 40),
        (MORE, LESS, 40),
        (MORE, TRANSITION, 50),
        (None, None, None),
    ],
)
def test_the_ceiling_follows_the_category_now_and_before(
    category: RegionCategory | None, before: RegionCategory | None, ceiling: int | None
) -> None:
    assert ERDF.ceiling(Region(category=category, category_before=before)) == ceiling


def test_other_ceilings() -> None:
    assert ERDF.ceiling(Region(category=MORE, outermost=True)) == 85
    interreg = Instrument(rate=Decimal(80))
    assert interreg.ceiling(Region(category=MORE, outermost=True)) == 80
    assert interreg.ceiling(Region()) == 80
    only_plain = Instrument(rate_transition=Decimal(70))
    assert only_plain.ceiling(Region(category=TRANSITION, category_before=LESS)) == 70


def test_one_unknown_is_an_open_question_and_never_a_no() -> None:
    yes, no, unknown = Answer
    assert eligibility([yes, unknown]) == Eligibility(Answer.UNKNOWN, 1)
    assert eligibility([yes, None, unknown]) == Eligibility(Answer.UNKNOWN, 2)
    assert eligibility([yes, yes]) == Eligibility(Answer.YES, 0)
    assert eligibility([no, unknown]) == Eligibility(Answer.NO, 1)
    assert eligibility([]) == Eligibility(Answer.UNKNOWN, 0)


def test_a_call_is_for_us_when_all_its_conditions_are_met() -> None:
    yes, no, unknown = Answer
    met: dict[Requirement, Answer | None] = dict.fromkeys(ASKED, yes)
    assert fit(None, met) == Eligibility(yes, 0)
    assert fit(None, met | {Requirement.THEME: unknown}) == Eligibility(unknown, 1)
    assert fit(None, met | {Requirement.THEME: None}) == Eligibility(unknown, 1)
    assert fit(yes, met | {Requirement.OTHER: no}) == Eligibility(no, 0)
    assert fit(yes, {Requirement.THEME: yes}) == Eligibility(unknown, 5)


def test_what_was_said_of_a_call_as_a_whole_counts_while_no_condition_is_answered() -> None:
    assert fit(Answer.NO, {}) == Eligibility(Answer.NO, 0)
    assert fit(None, {}) == Eligibility(Answer.UNKNOWN, 0)


def test_5_5_2_with_threshold_3_is_no_bid_because_of_the_third() -> None:
    sheet = bid_sheet([(5, 3), (5, 3), (2, 3)], Decimal(10))
    assert (sheet.total, sheet.highest, sheet.failed, sheet.total_failed) == (12, 15, (2,), False)
    assert sheet.advice is Bid.NO_BID


def test_4_3_2_fails_the_third_and_the_whole() -> None:
    sheet = bid_sheet([(4, 3), (3, 3), (2, 3)], Decimal(10))
    assert (sheet.total, sheet.failed, sheet.total_failed, sheet.advice) == (9, (2,), True, Bid.NO_BID)


def test_points_that_are_missing_leave_the_bid_open() -> None:
    assert bid_sheet([(5, 3), (0, 3)], Decimal(8)).advice is Bid.OPEN
    assert bid_sheet([(5, 3), (None, 3)], None).missing == (1,)
    assert bid_sheet([(3, 3), (3, None)], Decimal(10)).advice is Bid.NO_BID
    assert bid_sheet([(5, 3), (5, 0)], None).advice is Bid.BID
