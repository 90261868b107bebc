"""The money of the plan year by year: what is planned, what is secured, what is named but open, what is missing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from s3desk.domain.plan import BudgetKind
from s3desk.services.ports import Questions, Tally
from s3desk.services.query import AnyOf, Condition, Order, Query, Test, Where

_PLANNED = AnyOf((Where("kind", Test.EMPTY), Where("kind", Test.EQUAL, BudgetKind.PLANNED)))


def in_year(year: int | None) -> Condition:
    """Return the condition that a line or share is of a year; None: that it names none."""
    return Where("year", Test.EMPTY) if year is None else Where("year", Test.EQUAL, year)


def planned(*when: Condition) -> Query:
    """Return the planned budget lines, all or of a year."""
    return Query("budget_line", (_PLANNED, *when), (Order("title"),))


def shares(*when: Condition, secured: bool) -> Query:
    """Return the financing shares that are promised in writing, or those that are not yet."""
    return Query("financing_share", (Where("secured", Test.EQUAL, secured), *when), (Order("title"),))


@dataclass(frozen=True, slots=True)
class YearMoney:
    """What a year is to cost and who pays, in euro cents; `year` is None for what names none."""

    year: int | None
    planned_cents: int
    secured_cents: int
    open_cents: int
    """Named as a source, but not promised in writing."""
    unknown: int
    """Amounts left out: not entered, or in a currency without a rate."""

    @property
    def missing_cents(self) -> int:
        """Return the cost for which no source of this year is named; never negative."""
        return max(0, self.planned_cents - self.secured_cents - self.open_cents)

    @property
    def surplus_cents(self) -> int:
        """Return by how much the sources exceed the cost; never negative."""
        return max(0, self.secured_cents + self.open_cents - self.planned_cents)


def by_year(questions: Questions) -> tuple[YearMoney, ...]:
    """Return the years that have a planned cost or a share, in order; what names no year comes last."""
    cost: dict[int | None, Tally] = {
        _year(each): each for each in questions.tally(Query("budget_line", (_PLANNED,)), ["year"], "amount")
    }
    paid: dict[int | None, dict[bool, Tally]] = defaultdict(dict)
    for each in questions.tally(Query("financing_share"), ["year", "secured"], "amount"):
        paid[_year(each)][bool(each.values[1])] = each
    years = sorted({*cost, *paid}, key=lambda year: (year is None, year or 0))
    return tuple(_money(year, cost.get(year), paid[year].get(True), paid[year].get(False)) for year in years)


def whole(years: Iterable[YearMoney]) -> YearMoney:
    """Return the sum of the years and of what names none: only there do sources without a year meet their cost."""
    given = list(years)
    return YearMoney(
        None,
        sum(each.planned_cents for each in given),
        sum(each.secured_cents for each in given),
        sum(each.open_cents for each in given),
        sum(each.unknown for each in given),
    )


def _year(tally: Tally) -> int | None:
    year = tally.values[0]
    return year if isinstance(year, int) else None


def _money(year: int | None, *parts: Tally | None) -> YearMoney:
    cost, secured, named = (0 if each is None else each.eur_cents for each in parts)
    return YearMoney(year, cost, secured, named, sum(each.unknown for each in parts if each is not None))
