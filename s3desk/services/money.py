"""The money of the plan: planned, secured, named but open, and missing, by action, objective, year or source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TypeVar, cast

from s3desk.domain.funding import Application, Bid, CallState, FinancingShare, Stage
from s3desk.domain.gap import Gap, gap
from s3desk.domain.plan import Action, BudgetKind, BudgetLine, FundingLevel, total
from s3desk.domain.values import RecordId
from s3desk.services.belonging import every
from s3desk.services.funding import calls_in
from s3desk.services.ports import Questions, Tally
from s3desk.services.query import Among, AnyOf, Condition, Order, Query, Test, Where


class By(Enum):
    """What the money is added up by."""

    ACTION = "action"
    OBJECTIVE = "objective"
    YEAR = "year"
    SOURCE = "source"


Key = RecordId | int | FundingLevel | None
T = TypeVar("T", BudgetLine, FinancingShare)
K = TypeVar("K")
_PLANNED = AnyOf((Where("kind", Test.EMPTY), Where("kind", Test.EQUAL, BudgetKind.PLANNED)))


@dataclass(frozen=True, slots=True)
class MoneyRow:
    """One line of the table. `key` is a record, a year, a level, or None for what names none of these.

    `claimed_twice`: financing and running applications together ask for more than it costs, though financing alone
    does not. `calls_undated`: it is named with calls, and none of them has a date.
    """

    key: Key
    name: str
    gap: Gap
    claimed_twice: bool = False
    calls_undated: bool = False


def money_rows(questions: Questions, by: By, now: datetime) -> list[MoneyRow]:
    """Return the lines by name, years in order; their amounts add up to those of the whole, to the cent."""
    if by is By.YEAR:
        return [MoneyRow(year, "" if year is None else str(year), each) for year, each in by_year(questions).items()]
    lines, shares = _lines(questions), _shares(questions)
    key_of = _keys(questions, by)
    planned, given = _sorted_out(lines, key_of), _sorted_out(shares, key_of)
    undated = _undated(questions, now) if by is By.ACTION else set()
    keys = list({**planned, **given, **dict.fromkeys(undated)})
    names = questions.titles({each for each in keys if isinstance(each, bytes)})
    claims = _claims(questions, shares) if by is By.ACTION else {}
    rows = []
    for key in keys:
        found = gap(planned[key], given[key])
        asked = found.financed_cents + claims.get(key, 0)
        twice = not found.is_overfunded and asked > found.cost_cents > 0 and key in claims
        name = names[key].text if isinstance(key, bytes) and key in names else "" if key is None else str(key)
        rows.append(MoneyRow(key, name, found, twice, key in undated))
    return sorted(rows, key=lambda row: (row.key is None, row.name.casefold()))


def gap_of(questions: Questions, action: RecordId) -> Gap:
    """Return what is still to be found for an action: planned budget less financing."""
    own = (Where("action", Test.EQUAL, action),)
    lines = cast("list[BudgetLine]", questions.find(Query("budget_line", own, among=Among.LIVING)))
    return gap(lines, cast("list[FinancingShare]", questions.find(Query("financing_share", own, among=Among.LIVING))))


def gaps(questions: Questions) -> dict[RecordId | None, Gap]:
    """Return the gap of every action that has a budget line or a share.

    Under None stands what names no action, so that the gaps add up to the whole.
    """
    lines, shares = _lines(questions), _shares(questions)
    planned, given = _sorted_out(lines, lambda each: each.action), _sorted_out(shares, lambda each: each.action)
    return {each: gap(planned[each], given[each]) for each in list({**planned, **given})}


def _lines(questions: Questions) -> list[BudgetLine]:
    return cast("list[BudgetLine]", list(every(questions, Query("budget_line"))))


def _shares(questions: Questions) -> list[FinancingShare]:
    return cast("list[FinancingShare]", list(every(questions, Query("financing_share"))))


def _sorted_out(records: Iterable[T], key_of: Callable[[T], K]) -> dict[K, list[T]]:
    found: dict[K, list[T]] = defaultdict(list)
    for each in records:
        found[key_of(each)].append(each)
    return found


# ---- by year, added up by the store: the Overview asks at every start


def by_year(questions: Questions) -> dict[int | None, Gap]:
    """Return the years that have a planned cost or a share, in order; what names no year comes last."""
    cost: dict[int | None, Tally] = {
        _year(each): each for each in questions.tally(Query("budget_line", (_PLANNED,)), ["year"], "amount")
    }
    paid: dict[int | None, dict[bool, Tally]] = defaultdict(dict)
    for each in questions.tally(Query("financing_share"), ["year", "secured"], "amount"):
        paid[_year(each)][bool(each.values[1])] = each
    years = sorted({*cost, *paid}, key=lambda year: (year is None, year or 0))
    return {year: _gap(cost.get(year), paid[year].get(True), paid[year].get(False)) for year in years}


def _year(tally: Tally) -> int | None:
    year = tally.values[0]
    return year if isinstance(year, int) else None


def _gap(*parts: Tally | None) -> Gap:
    cost, secured, named = (0 if each is None else each.eur_cents for each in parts)
    return Gap(cost, secured + named, secured, sum(each.unknown for each in parts if each is not None))


def in_year(year: int | None) -> Condition:
    """Return the condition that a line or share is of a year; None: that it names none."""
    return Where("year", Test.EMPTY) if year is None else Where("year", Test.EQUAL, year)


def planned(*when: Condition) -> Query:
    """Return the planned budget lines, all or of a year."""
    return Query("budget_line", (_PLANNED, *when), (Order("title"),))


def shares(*when: Condition, secured: bool) -> Query:
    """Return the financing shares that are promised in writing, or those that are not yet."""
    return Query("financing_share", (Where("secured", Test.EQUAL, secured), *when), (Order("title"),))


# ---- what the money is added up by


def _keys(questions: Questions, by: By) -> Callable[[BudgetLine | FinancingShare], Key]:
    if by is By.SOURCE:
        return lambda each: each.source or each.level
    if by is By.OBJECTIVE:
        above = _objectives(questions)
        return lambda each: above.get(each.action) if each.action is not None else None
    return lambda each: each.action


def _objectives(questions: Questions) -> dict[RecordId, RecordId]:
    """Return the objective that each action serves, also through the action it is part of."""
    actions = cast("list[Action]", list(every(questions, Query("action"))))
    parents = {each.id: None if each.order is None else each.order.parent for each in actions}
    return {each: top for each in parents if (top := _top(each, parents)) is not None}


def _top(action: RecordId, parents: dict[RecordId, RecordId | None]) -> RecordId | None:
    seen: set[RecordId] = set()
    at: RecordId | None = action
    while at in parents and at not in seen:  # two laptops may have put each under the other
        seen.add(at)
        at = parents[at]
    return None if at in seen else at


def _claims(questions: Questions, shares: Iterable[FinancingShare]) -> dict[Key, int]:
    """Return what running applications ask for by action, those left out whose money stands among the shares."""
    counted = {each.application for each in shares}
    running = Where("stage", Test.UNEQUAL, Stage.REFUSED), Where("bid", Test.UNEQUAL, Bid.NO_BID)
    claims: dict[Key, int] = defaultdict(int)
    for each in cast("list[Application]", questions.find(Query("application", running))):
        if each.id not in counted and each.action is not None:
            claims[each.action] += total([each.granted or each.requested]).eur_cents
    return claims


def _undated(questions: Questions, now: datetime) -> set[Key]:
    """Return the actions that name calls none of which has a date."""
    actions = cast("list[Action]", questions.find(Query("action", (Where("calls", Test.FILLED),))))
    unknown = set(questions.ids(calls_in(CallState.UNKNOWN, now)))
    return {each.id for each in actions if each.calls <= unknown}
