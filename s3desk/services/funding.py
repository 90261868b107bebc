"""Questions about calls, cut-offs, applications and the money of the plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import cast

from s3desk.domain.bidding import ASKED
from s3desk.domain.declare import Record
from s3desk.domain.funding import (
    Answer,
    Bid,
    Call,
    CallState,
    Cutoff,
    DeadlineModel,
    Freshness,
    Requirement,
    Stage,
)
from s3desk.domain.values import Instant, RecordId
from s3desk.services.portions import chunks
from s3desk.services.ports import Questions
from s3desk.services.query import Among, AnyOf, Condition, Order, Query, Test, Where
from s3desk.services.spans import LAST_DAYS, SPANS_DAYS, Horizon

STALE_DAYS = 90
AMBER_DAYS = 30
_BY_DEADLINE = (Order("at"),)


def cutoffs_of(call: RecordId) -> Query:
    return Query("cutoff", (Where("call", Test.EQUAL, call),), (Order("at"), Order("position")), among=Among.LIVING)


def cutoffs_within(now: datetime, days: int) -> Query:
    """Return the cut-offs still ahead, up to the end of the day that lies so many days from today in Brussels."""
    ahead = Where("at", Test.MORE, Instant(now)), Where("at", Test.LESS, _end_of(now, days))
    return Query("cutoff", ahead, _BY_DEADLINE)


def _end_of(now: datetime, days: int) -> Instant:
    next_day = Instant(now).there.date() + timedelta(days=days + 1)
    return Instant.local(next_day.year, next_day.month, next_day.day)


def next_cutoffs(now: datetime, limit: int = 3) -> Query:
    return Query("cutoff", (Where("at", Test.MORE, Instant(now)),), _BY_DEADLINE, limit=limit)


@dataclass(frozen=True, slots=True)
class Due:
    """A coming cut-off with its call, under the nearest horizon that it falls into."""

    horizon: Horizon
    cutoff: Cutoff
    call: Call | None


def due(questions: Questions, now: datetime) -> list[Due]:
    """Return the cut-offs that come within the longest span."""
    found = cast("list[Cutoff]", questions.find(cutoffs_within(now, LAST_DAYS)))
    calls: dict[RecordId, Record] = {}
    for some in chunks({each.call for each in found if each.call is not None}):
        calls |= questions.get_many(some)
    rows = []
    for each in found:
        assert each.at is not None
        nearest = min(limit for limit in SPANS_DAYS.values() if each.at < _end_of(now, limit))
        rows.append(Due(nearest, each, cast("Call | None", calls.get(each.call) if each.call else None)))
    return rows


def moved_cutoffs() -> Query:
    return Query("cutoff", (Where("moved_from", Test.FILLED),), _BY_DEADLINE)


def moved(before: Record, fields: Mapping[str, tuple[object, object]]) -> dict[str, tuple[object, object]]:
    """Return what else changes when a file moves a cut-off: the deadline it had is kept as "moved from"."""
    if not isinstance(before, Cutoff) or before.at is None or "at" not in fields or "moved_from" in fields:
        return {}
    return {"moved_from": (before.moved_from, before.at)}


def calls_in(state: CallState, now: datetime) -> Query:
    """Return the calls in a state (see `Call.state`), those with the next deadline first."""
    return Query("call", in_state(state, now), by_next_deadline(now))


def by_next_deadline(now: datetime) -> tuple[Order, ...]:
    """Return the order by the true instant of the next cut-off; calls without one ahead come last."""
    return Order("cutoff.call.at", above=Instant(now)), Order("title")


def in_state(state: CallState, now: datetime) -> tuple[Condition, ...]:
    """Return the conditions under which `Call.state` is this state: a list and the badges in it follow one rule."""
    today = Instant(now).there.date()  # in Brussels
    is_ahead = (Where("at", Test.MORE, Instant(now)),)
    ahead, passed = Where("cutoff.call", Test.ANY, is_ahead), Where("cutoff.call", Test.NONE, is_ahead)
    bare, undated = Where("cutoff.call", Test.EMPTY), Where("cutoff.call", Test.ANY, (_UNDATED,))
    begun = AnyOf((Where("opening", Test.EMPTY), Where("opening", Test.AT_MOST, today)))
    always = Where("deadline_model", Test.EQUAL, DeadlineModel.CONTINUOUS), bare, Where("opening", Test.FILLED)
    never = Where("deadline_model", Test.UNEQUAL, DeadlineModel.CONTINUOUS), Where("opening", Test.EMPTY)
    conditions: dict[CallState, tuple[Condition, ...]] = {
        CallState.FORTHCOMING: (Where("opening", Test.MORE, today),),
        CallState.OPEN: (begun, *(AnyOf((ahead, each)) for each in always)),  # ahead, or all three of them
        CallState.CLOSED: (
            begun,
            passed,
            Where("cutoff.call", Test.FILLED),
            Where("cutoff.call", Test.NONE, (_UNDATED,)),
        ),
        CallState.UNKNOWN: (
            *(begun, passed, AnyOf((bare, undated))),
            AnyOf((*never, Where("cutoff.call", Test.FILLED))),
        ),
    }
    return conditions[state]


_UNDATED = Where("at", Test.EMPTY)


def looked_at(freshness: Freshness, today: date) -> tuple[Condition, ...]:
    """Return the conditions under which `Call.freshness` is this one."""
    amber, stale = today - timedelta(days=AMBER_DAYS), today - timedelta(days=STALE_DAYS)
    conditions: dict[Freshness, tuple[Condition, ...]] = {
        Freshness.FRESH: (Where("checked_on", Test.AT_LEAST, amber),),
        Freshness.AMBER: (Where("checked_on", Test.LESS, amber), Where("checked_on", Test.AT_LEAST, stale)),
        Freshness.STALE: (Where("checked_on", Test.LESS, stale),),
        Freshness.UNCHECKED: (Where("checked_on", Test.EMPTY),),
    }
    return conditions[freshness]


def stale_calls(now: datetime, today: date) -> Query:
    """Return the calls that are not over and whose source nobody has looked at for more than 90 days."""
    unseen = AnyOf((*looked_at(Freshness.STALE, today), *looked_at(Freshness.UNCHECKED, today)))
    return Query("call", (unseen, _not_over(now)), (Order("checked_on"), Order("title")))


def _not_over(now: datetime) -> Condition:
    ahead = Where("cutoff.call", Test.ANY, (Where("at", Test.MORE, Instant(now)),))
    return AnyOf((ahead, Where("cutoff.call", Test.ANY, (_UNDATED,)), Where("cutoff.call", Test.EMPTY)))


def without_cutoff() -> Query:
    return Query("call", (Where("cutoff.call", Test.EMPTY),), (Order("title"),))


def for_us(answer: Answer) -> tuple[Condition, ...]:
    """Return the conditions under which `fit` gives this answer: by those on its conditions, else by the whole."""
    bare, asked = Where(_ANSWERS, Test.EMPTY), Where(_ANSWERS, Test.FILLED)
    refused, doubted = (_is(Answer.NO),), _is(Answer.YES, Test.UNEQUAL)
    others_doubted = (Where("question", Test.EQUAL, Requirement.OTHER), doubted)
    met = [(Where("question", Test.EQUAL, each), _is(Answer.YES)) for each in ASKED]
    said = Where("eligibility", Test.EQUAL, answer)
    if answer is Answer.NO:
        some = Where(_ANSWERS, Test.ANY, refused)
        return AnyOf((some, said)), AnyOf((some, bare))
    if answer is Answer.YES:
        whole = (*(Where(_ANSWERS, Test.ANY, each) for each in met), Where(_ANSWERS, Test.NONE, others_doubted))
        return (AnyOf((asked, said)), *(AnyOf((bare, each)) for each in whole))
    open_ = (*(Where(_ANSWERS, Test.NONE, each) for each in met), Where(_ANSWERS, Test.ANY, others_doubted))
    silent = AnyOf((asked, said, Where("eligibility", Test.EMPTY)))
    return Where(_ANSWERS, Test.NONE, refused), silent, AnyOf((bare, *open_))


def answers_of(call: RecordId) -> Query:
    return Query("eligibility_answer", (Where("call", Test.EQUAL, call),), among=Among.LIVING)


_ANSWERS = "eligibility_answer.call"


def _is(answer: Answer, test: Test = Test.EQUAL) -> Where:
    return Where("answer", test, answer)


def eligibility_open(now: datetime) -> Query:
    """Return the calls named by an action for which it is not settled whether we may apply."""
    used = Where("action.calls", Test.FILLED)
    return Query("call", (*for_us(Answer.UNKNOWN), used, _not_over(now)), (Order("title"),))


def applications(*stages: Stage) -> Query:
    """Return the applications at some stages, or all."""
    where = (Where("stage", Test.ONE_OF, stages),) if stages else ()
    return Query("application", where, (Order("title"),))


def applications_without_owner() -> Query:
    return Query("application", (*_RUNNING, Where("owner", Test.EMPTY)), (Order("title"),))


def applications_undecided() -> Query:
    """Return the applications in preparation for which bid or no bid is not decided."""
    undecided = AnyOf((Where("bid", Test.EMPTY), Where("bid", Test.EQUAL, Bid.OPEN)))
    return Query("application", (Where("stage", Test.EQUAL, Stage.PREPARING), undecided), (Order("title"),))


_RUNNING: tuple[Condition, ...] = (
    Where("stage", Test.UNEQUAL, Stage.GRANTED),
    Where("stage", Test.UNEQUAL, Stage.REFUSED),
)
