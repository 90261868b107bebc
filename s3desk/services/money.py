"""The money of the plan as a table: planned, secured, hoped for and missing, by action, objective, year or source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TypeVar, cast

from s3desk.domain.funding import Application, Bid, CallState, FinancingShare, Gap, Stage, gap
from s3desk.domain.plan import Action, BudgetLine, FundingLevel, total
from s3desk.domain.values import RecordId
from s3desk.services.belonging import every
from s3desk.services.funding import calls_in
from s3desk.services.ports import Questions
from s3desk.services.query import Query, Test, Where


class By(Enum):
    """What the money is added up by."""

    ACTION = "action"
    OBJECTIVE = "objective"
    YEAR = "year"
    SOURCE = "source"


Key = RecordId | int | FundingLevel | None
T = TypeVar("T", BudgetLine, FinancingShare)


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

    @property
    def hoped_cents(self) -> int:
        """Return the financing that is not secured."""
        return self.gap.financed_cents - self.gap.secured_cents


def money_rows(questions: Questions, by: By, now: datetime) -> list[MoneyRow]:
    """Return the lines by name, years in order; their amounts add up to those of the whole, to the cent."""
    lines = cast("list[BudgetLine]", list(every(questions, Query("budget_line"))))
    shares = cast("list[FinancingShare]", list(every(questions, Query("financing_share"))))
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


def whole(rows: Iterable[MoneyRow]) -> Gap:
    """Return the sum of all lines."""
    given = [row.gap for row in rows]
    return Gap(
        sum(each.cost_cents for each in given),
        sum(each.financed_cents for each in given),
        sum(each.secured_cents for each in given),
        sum(each.unknown for each in given),
    )


def _sorted_out(records: Iterable[T], key_of: Callable[[T], Key]) -> dict[Key, list[T]]:
    found: dict[Key, list[T]] = defaultdict(list)
    for each in records:
        found[key_of(each)].append(each)
    return found


def _keys(questions: Questions, by: By) -> Callable[[BudgetLine | FinancingShare], Key]:
    if by is By.YEAR:
        return lambda each: each.year
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
