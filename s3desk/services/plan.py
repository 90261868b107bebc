"""Questions about the action plan: what is due, what is missing, what it costs."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypeVar

from s3desk.domain.funding import FinancingShare
from s3desk.domain.plan import ActionStatus, BudgetLine, RiskState
from s3desk.domain.values import RecordId
from s3desk.services.query import AnyOf, Condition, Order, Query, Test, Where

_CURRENT: tuple[Condition, ...] = (
    Where("status", Test.UNEQUAL, ActionStatus.DONE),
    Where("status", Test.UNEQUAL, ActionStatus.STOPPED),
)
_IN_ORDER = (Order("order"), Order("title"))
T = TypeVar("T", BudgetLine, FinancingShare)


def objectives(plan: RecordId) -> Query:
    return Query("objective", (Where("order", Test.EQUAL, plan),), (Order("order"),))


def actions(parent: RecordId | None = None) -> Query:
    """Return the actions directly under an objective or action, or all of them."""
    where = () if parent is None else (Where("order", Test.EQUAL, parent),)
    return Query("action", where, _IN_ORDER)


def current_actions() -> Query:
    """Return the actions that are neither done nor stopped."""
    return Query("action", _CURRENT, _IN_ORDER)


def without_owner() -> Query:
    return Query("action", (*_CURRENT, Where("owner", Test.EMPTY)), _IN_ORDER)


def without_call() -> Query:
    """Return the actions that name no call that could fund them and that no financing share pays for."""
    unfunded = Where("calls", Test.EMPTY), Where("financing_share.action", Test.EMPTY)
    return Query("action", (*_CURRENT, *unfunded), _IN_ORDER)


def without_dates() -> Query:
    either = AnyOf((Where("start", Test.EMPTY), Where("end", Test.EMPTY)))
    return Query("action", (*_CURRENT, either), _IN_ORDER)


def without(part: str) -> Query:
    """Return the actions to which no record points by `part`, written as `type.field`."""
    return Query("action", (*_CURRENT, Where(part, Test.EMPTY)), _IN_ORDER)


def answering_nothing() -> Query:
    """Return the actions that answer no finding."""
    return Query("action", (*_CURRENT, Where("answers", Test.EMPTY)), _IN_ORDER)


def past_their_end(today: date) -> Query:
    return Query("action", (*_CURRENT, Where("end", Test.LESS, today)), (Order("end"),))


def objectives_without_action() -> Query:
    return Query("objective", (Where("action.order", Test.EMPTY),), _IN_ORDER)


def milestones_overdue(today: date) -> Query:
    return Query("milestone", (Where("reached_on", Test.EMPTY), Where("due", Test.LESS, today)), (Order("due"),))


def milestones_due(today: date, days: int) -> Query:
    """Return the milestones not reached and due within so many days from today, overdue included."""
    last = today + timedelta(days=days)
    return Query("milestone", (Where("reached_on", Test.EMPTY), Where("due", Test.AT_MOST, last)), (Order("due"),))


def milestones_undated() -> Query:
    return Query("milestone", (Where("reached_on", Test.EMPTY), Where("due", Test.EMPTY)), (Order("title"),))


def targets_incomplete() -> Query:
    """Return the indicator targets that lack an indicator, or a target in figures and in words."""
    silent = Where("target", Test.EMPTY), Where("in_words", Test.EMPTY)
    return Query(
        "indicator_target",
        (AnyOf((Where("indicator", Test.EMPTY), silent[0])), AnyOf((Where("indicator", Test.EMPTY), silent[1]))),
        (Order("title"),),
    )


def risks_unanswered() -> Query:
    """Return the open risks for which nothing is written about what is done."""
    open_ = Where("state", Test.UNEQUAL, RiskState.CLOSED)
    return Query("risk", (open_, Where("response", Test.EMPTY)), (Order("title"),))
