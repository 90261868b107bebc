"""Who has how much to do: open actions, milestones and tasks per owner and quarter."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TypeAlias, cast

from s3desk.domain.plan import Action, Milestone
from s3desk.domain.team import Task
from s3desk.domain.values import RecordId
from s3desk.services import plan, team
from s3desk.services.belonging import every
from s3desk.services.portions import chunks
from s3desk.services.ports import Questions
from s3desk.services.query import Query, Test, Where

QUARTERS = 6
"""From the present one on; what comes after them is later."""
KINDS = ("action", "milestone", "task")


class Apart(Enum):
    """Where something counts that lies in none of the quarters."""

    OVERDUE, LATER, UNDATED = range(3)


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """A quarter of a calendar year; `number` is 1 to 4."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> Quarter:
        return cls(day.year, (day.month + 2) // 3)

    def following(self, count: int) -> Quarter:
        at = self.year * 4 + self.number - 1 + count
        return Quarter(at // 4, at % 4 + 1)


When: TypeAlias = Quarter | Apart


@dataclass(frozen=True, slots=True)
class Duty:
    """Something to be done; `due` is an action's end or the day on which a milestone or task is due."""

    id: RecordId
    type: str
    title: str
    owner: RecordId | None
    start: date | None
    due: date | None

    def falls(self, today: date, quarters: tuple[Quarter, ...]) -> frozenset[When]:
        """Return where it counts: an action in each quarter that it lasts, all else in the one it is due in."""
        last = self.due or self.start
        if last is None:
            return frozenset({Apart.UNDATED})
        if self.due is not None and self.due < today:
            return frozenset({Apart.OVERDUE})
        first = Quarter.of(self.start or last)
        touched: set[When] = {each for each in quarters if first <= each <= Quarter.of(last)}
        if Quarter.of(last) > quarters[-1]:
            touched.add(Apart.LATER)
        return frozenset(touched or {quarters[0]})


@dataclass(frozen=True, slots=True)
class Share:
    """What one owner (None: nobody) has to do."""

    owner: RecordId | None
    name: str
    duties: tuple[Duty, ...]
    when: Mapping[RecordId, frozenset[When]]

    def of(self, kind: str = "", when: When | None = None) -> list[Duty]:
        """Return the duties of a kind (empty: all) that count at a time (None: all)."""
        return [
            each for each in self.duties if kind in {"", each.type} and (when is None or when in self.when[each.id])
        ]

    def counted(self, when: When | None = None) -> Counter[str]:
        """Return how many duties of each kind count at a time."""
        return Counter(each.type for each in self.of("", when))


@dataclass(frozen=True, slots=True)
class Load:
    """The shares: nobody's first, then the largest first."""

    quarters: tuple[Quarter, ...]
    shares: tuple[Share, ...]


def load(questions: Questions, today: date) -> Load:
    """Return what is open, by owner; a milestone without an owner of its own is its action's owner's."""
    first = Quarter.of(today)
    quarters = tuple(first.following(at) for at in range(QUARTERS))
    by_owner: dict[RecordId | None, list[Duty]] = defaultdict(list)
    by_owner[None] = []
    for each in _duties(questions):
        by_owner[each.owner].append(each)
    names = _names(questions, by_owner)
    shares = []
    for owner, duties in by_owner.items():
        duties.sort(key=lambda each: (each.due or each.start or date.max, each.title))
        when = {each.id: each.falls(today, quarters) for each in duties}
        shares.append(Share(owner, names.get(owner, ""), tuple(duties), when))
    shares.sort(key=lambda share: (share.owner is not None, -len(share.duties), share.name))
    return Load(quarters, tuple(shares))


def _duties(questions: Questions) -> Iterator[Duty]:
    owners: dict[RecordId | None, RecordId | None] = {}
    for action in cast("Iterable[Action]", every(questions, Query("action"))):
        owners[action.id] = action.owner
    for action in cast("Iterable[Action]", every(questions, plan.current_actions())):
        yield Duty(action.id, "action", action.title, action.owner, action.start, action.end)
    ahead = Query("milestone", (Where("reached_on", Test.EMPTY),))
    for milestone in cast("Iterable[Milestone]", every(questions, ahead)):
        owner = milestone.owner or owners.get(milestone.action)
        yield Duty(milestone.id, "milestone", milestone.title, owner, None, milestone.due)
    for task in cast("Iterable[Task]", every(questions, team.open_tasks())):
        yield Duty(task.id, "task", task.title, task.owner, None, task.due)


def _names(questions: Questions, owners: Iterable[RecordId | None]) -> dict[RecordId | None, str]:
    names: dict[RecordId | None, str] = {}
    for some in chunks(each for each in owners if each is not None):
        names |= {each.id: each.text for each in questions.titles(some).values()}
    return names
