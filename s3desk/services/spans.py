"""The spans in which people look ahead, and the tasks and milestones that fall due in them."""

from __future__ import annotations

from datetime import date, timedelta
from enum import IntEnum

from s3desk.services.query import AnyOf, Condition, Order, Query, Test, Where


class Horizon(IntEnum):
    """How soon something is due; the number of the coming ones is that of their days."""

    OVERDUE = 0
    WEEK = 7
    MONTH = 30
    QUARTER = 90
    UNDATED = 1000


SPANS_DAYS = {"week": Horizon.WEEK, "month": Horizon.MONTH, "quarter": Horizon.QUARTER}
"""By the names of their ready-made filters."""
LAST_DAYS = max(SPANS_DAYS.values())
_OPEN: dict[str, Condition] = {
    "task": Where("done", Test.EQUAL, False),
    "milestone": Where("reached_on", Test.EMPTY),
}


def horizon(days: int | None) -> Horizon:
    """Return under which heading something so many days away stands; None: it has no day."""
    if days is None:
        return Horizon.UNDATED
    if days < 0:
        return Horizon.OVERDUE
    return next((each for each in (Horizon.WEEK, Horizon.MONTH) if days <= each), Horizon.QUARTER)


def within(type_name: str, today: date, days: int) -> Query:
    """Return the open tasks or milestones due from today on and within so many days; what is overdue is left out."""
    last = today + timedelta(days=days)
    span = Where("due", Test.AT_LEAST, today), Where("due", Test.AT_MOST, last)
    return Query(type_name, (_OPEN[type_name], *span), (Order("due"), Order("title")))


def come(type_name: str, today: date) -> Query:
    """Return the open tasks or milestones whose due day, or reminder, has come; the latest first."""
    days: tuple[Condition, ...] = (Where("due", Test.AT_MOST, today),)
    if type_name == "task":
        days = (*days, Where("remind_on", Test.AT_MOST, today))
    return Query(type_name, (_OPEN[type_name], AnyOf(days)), (Order("due", descending=True), Order("title")))


def ahead(type_name: str, today: date) -> Query:
    """Return the open tasks or milestones that are due after today, the next one first."""
    return Query(type_name, (_OPEN[type_name], Where("due", Test.MORE, today)), (Order("due"), Order("title")))
