"""Questions about calls, cut-offs, applications and the money of the plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import cast

from s3desk.domain.declare import Record
from s3desk.domain.funding import Bid, Call, Cutoff, DeadlineModel, Stage
from s3desk.domain.values import Instant, RecordId
from s3desk.services.belonging import chunks
from s3desk.services.ports import Questions
from s3desk.services.query import AnyOf, Condition, Order, Query, Test, Where

STALE_DAYS = 90
AMBER_DAYS = 30
HORIZONS_DAYS = (7, 30, 90)
_BY_DEADLINE = (Order("at"),)


def cutoffs_of(call: RecordId) -> Query:
    return Query("cutoff", (Where("call", Test.EQUAL, call),), (Order("at"), Order("position")))


def cutoffs_within(now: datetime, days: int) -> Query:
    """Return the cut-offs that are still ahead and no more than so many days away, the next one first."""
    last = now + timedelta(days=days)
    ahead = Where("at", Test.MORE, Instant(now)), Where("at", Test.AT_MOST, Instant(last))
    return Query("cutoff", ahead, _BY_DEADLINE)


def next_cutoffs(now: datetime, limit: int = 3) -> Query:
    return Query("cutoff", (Where("at", Test.MORE, Instant(now)),), _BY_DEADLINE, limit=limit)


@dataclass(frozen=True, slots=True)
class Due:
    """A cut-off that comes within `days`, with its call."""

    days: int
    cutoff: Cutoff
    call: Call | None


def due(questions: Questions, now: datetime, horizons_days: tuple[int, ...] = HORIZONS_DAYS) -> list[Due]:
    """Return the coming cut-offs, each under the nearest horizon (7, 30 or 90 days) that it falls into."""
    found = cast("list[Cutoff]", questions.find(cutoffs_within(now, max(horizons_days))))
    calls: dict[RecordId, Record] = {}
    for some in chunks({each.call for each in found if each.call is not None}):
        calls |= questions.get_many(some)
    rows = []
    for each in found:
        assert each.at is not None
        days = min(limit for limit in horizons_days if each.at.utc <= now + timedelta(days=limit))
        rows.append(Due(days, each, cast("Call | None", calls.get(each.call) if each.call else None)))
    return rows


def moved_cutoffs() -> Query:
    return Query("cutoff", (Where("moved_from", Test.FILLED),), _BY_DEADLINE)


def moved(before: Record, fields: Mapping[str, tuple[object, object]]) -> dict[str, tuple[object, object]]:
    """Return what else changes when a file moves a cut-off: the deadline it had is kept as "moved from"."""
    if not isinstance(before, Cutoff) or before.at is None or "at" not in fields or "moved_from" in fields:
        return {}
    return {"moved_from": (before.moved_from, before.at)}


def open_calls(now: datetime) -> Query:
    """Return the calls that are open (see `Call.state`), the next deadline first; days are those of Brussels."""
    ahead = Where("cutoff.call", Test.ANY, (Where("at", Test.MORE, Instant(now)),))
    begun = Where("opening", Test.AT_MOST, _day(now))
    continuous = Where("deadline_model", Test.EQUAL, DeadlineModel.CONTINUOUS), Where("cutoff.call", Test.EMPTY), begun
    still = tuple(AnyOf((ahead, each)) for each in continuous)  # ahead, or all three of them
    return Query(
        "call",
        (AnyOf((Where("opening", Test.EMPTY), begun)), *still),
        (Order("cutoff.call.at"), Order("title")),
    )


def forthcoming_calls(now: datetime) -> Query:
    return Query("call", (Where("opening", Test.MORE, _day(now)),), (Order("opening"), Order("title")))


def _day(now: datetime) -> date:
    return Instant(now).there.date()


def stale_calls(now: datetime, days: int = STALE_DAYS) -> Query:
    """Return the calls that are not over and whose source nobody has looked at for more than so many days."""
    oldest = now.date() - timedelta(days=days)
    unseen = AnyOf((Where("checked_on", Test.EMPTY), Where("checked_on", Test.LESS, oldest)))
    return Query("call", (unseen, _not_over(now)), (Order("checked_on"), Order("title")))


def _not_over(now: datetime) -> Condition:
    ahead = Where("cutoff.call", Test.ANY, (Where("at", Test.MORE, Instant(now)),))
    unknown = Where("cutoff.call", Test.ANY, (Where("at", Test.EMPTY),))
    return AnyOf((ahead, unknown, Where("cutoff.call", Test.EMPTY)))


def without_cutoff() -> Query:
    return Query("call", (Where("cutoff.call", Test.EMPTY),), (Order("title"),))


def eligibility_open(now: datetime) -> Query:
    """Return the calls named by an action for which nobody has said whether we may apply."""
    unknown = AnyOf((Where("eligibility", Test.EMPTY), Where("eligibility", Test.EQUAL, "unknown")))
    return Query("call", (unknown, Where("action.calls", Test.FILLED), _not_over(now)), (Order("title"),))


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


def shares_of(action: RecordId) -> Query:
    return Query("financing_share", (Where("action", Test.EQUAL, action),), (Order("year"), Order("title")))
