"""The action plan as one tree: plan, objectives, actions, sub-actions, milestones, with what is computed for each line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TypeAlias, cast

from s3desk.domain.funding import Cutoff
from s3desk.domain.plan import Action, ActionStatus, Milestone, Objective, Plan
from s3desk.domain.progress import Progress, Standing, progress, standing, worst
from s3desk.domain.values import Instant, Place, RecordId
from s3desk.services.portions import chunks
from s3desk.services.ports import Questions, Title
from s3desk.services.query import Order, Query, Test, Where, holding

MOST = 2000
"""Lines; a screen reader that lists more freezes the window."""
NOTHING, UNJUDGED = Progress(), Standing(None)
TYPES = ("plan", "objective", "action", "milestone")
Planned: TypeAlias = Plan | Objective | Action | Milestone


@dataclass(frozen=True, slots=True)
class Cut:
    """The next cut-off of a call that could fund an action, as a civil day where the call is made."""

    day: date
    call: str


@dataclass(frozen=True, slots=True)
class Node:
    """A line of the plan. `span` is its own first and last day, or what lies below it; `milestones` are its own."""

    record: Planned
    type: str
    number: str = ""
    owner: str = ""
    progress: Progress = NOTHING
    standing: Standing = UNJUDGED
    span: tuple[date | None, date | None] = (None, None)
    milestones: tuple[Milestone, ...] = ()
    cuts: tuple[Cut, ...] = ()
    children: tuple[Node, ...] = ()

    @property
    def id(self) -> RecordId:
        return self.record.id

    def walk(self) -> Iterator[Node]:
        """Yield the line and all lines below it, in reading order."""
        yield self
        for each in self.children:
            yield from each.walk()


@dataclass(frozen=True, slots=True)
class Outline:
    """The tree; `left_out` counts the lines beyond the most that are shown. `actions` are all that were read."""

    roots: tuple[Node, ...] = ()
    actions: Mapping[RecordId, Action] | None = None
    left_out: int = 0
    today: date = date.min

    def walk(self) -> Iterator[Node]:
        for each in self.roots:
            yield from each.walk()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of the plan is to be seen, and when: lines whose texts hold the words, with what stands above them."""

    now: datetime
    today: date
    words: str = ""
    milestones: bool = True
    most: int = MOST


def outline(questions: Questions, wanted: Wanted) -> Outline:
    """Return the plan; a handful of queries, however many lines it has."""
    return _Reading(questions, wanted).outline()


class _Reading:
    def __init__(self, questions: Questions, wanted: Wanted) -> None:
        self._wanted = wanted
        by_place, by_due = (Order("order"), Order("title")), (Order("due"), Order("title"))
        orders = ((Order("title"),), by_place, by_place, by_due)
        found = {name: questions.find(Query(name, (), order)) for name, order in zip(TYPES, orders, strict=True)}
        self._actions = {each.id: each for each in cast("list[Action]", found["action"])}
        self._milestones: dict[RecordId | None, list[Milestone]] = defaultdict(list)
        for each in cast("list[Milestone]", found["milestone"]):
            self._milestones[each.action].append(each)
        self._below: dict[RecordId | None, list[tuple[str, Planned]]] = defaultdict(list)
        self._sort_by_parent(cast("dict[str, list[Planned]]", found))
        owners = {each.owner for some in found.values() for each in some if hasattr(each, "owner") and each.owner}
        self._titles = {each.id: each.text for each in _titles(questions, owners)}
        self._cuts = next_cuts(questions, self._actions.values(), wanted.now)
        self._matches = self._matching(questions) if wanted.words.strip() else None
        self._standings: dict[RecordId, Standing] = {}
        self._count = 0
        self._left, self._left_out = wanted.most, 0

    def _sort_by_parent(self, found: dict[str, list[Planned]]) -> None:
        """Put each record below its parent; one whose parent is not there stands at the top."""
        known = {each.id for some in found.values() for each in some}
        for name, some in found.items():
            for each in some:
                place = getattr(each, "order", None)
                above = (
                    each.action if isinstance(each, Milestone) else place.parent if isinstance(place, Place) else None
                )
                self._below[above if above in known else None].append((name, each))

    def _matching(self, questions: Questions) -> set[RecordId]:
        found: set[RecordId] = set()
        for name in TYPES:
            found |= set(questions.ids(Query(name, holding(questions.catalogue[name], self._wanted.words))))
        return found

    def outline(self) -> Outline:
        made = (self._node(name, each, "") for name, each in self._numbered_below(None))
        roots = [each for each in made if each is not None]
        if self._count > self._left:
            roots = [each for each in map(self._shorten, roots) if each is not None]
        return Outline(tuple(roots), self._actions, self._left_out, self._wanted.today)

    def _numbered_below(self, parent: RecordId | None) -> list[tuple[str, Planned]]:
        """Return what stands below, milestones by their day before actions by their place."""
        return sorted(self._below[parent], key=lambda each: _RANK[each[0]])

    def _node(self, name: str, record: Planned, number: str) -> Node | None:
        """Return a line with all below it; None where neither it nor anything below is wanted."""
        kept, count = [], 0
        for kind, each in self._numbered_below(record.id):
            count += kind != "milestone"
            own = "" if kind == "milestone" else f"{number}.{count}" if number else str(count)
            node = self._node(kind, each, own)
            if node is not None and (kind != "milestone" or self._wanted.milestones):
                kept.append(node)
        if not kept and self._matches is not None and record.id not in self._matches:
            return None
        self._count += 1
        return self._judged(name, record, number, tuple(kept))

    def _owner(self, record: Planned) -> str:
        return "" if isinstance(record, Plan) or record.owner is None else self._titles.get(record.owner, "")

    def _judged(self, name: str, record: Planned, number: str, children: tuple[Node, ...]) -> Node:
        """Return a line with what is computed from it and from what is below it."""
        owner = self._owner(record)
        if isinstance(record, Milestone):
            return Node(record, name, number, owner, span=(record.due, record.due))
        actions = list(self._actions_below(record.id))
        own = tuple(self._milestones[record.id])
        counted = [each for each in actions if each.status is not ActionStatus.STOPPED]
        milestones = [*own, *(one for each in counted for one in self._milestones[each.id])]
        stands = self._standing(record) if isinstance(record, Action) else UNJUDGED
        if actions and stands.light is None:
            stands = worst(map(self._standing, actions))
        return Node(
            record,
            name,
            number,
            owner,
            progress(milestones, actions),
            stands,
            _span(record, actions, milestones),
            own,
            self._cuts.get(record.id, ()),
            children,
        )

    def _standing(self, action: Action) -> Standing:
        if action.id not in self._standings:
            self._standings[action.id] = standing(action, self._milestones[action.id], self._wanted.today)
        return self._standings[action.id]

    def _actions_below(self, parent: RecordId) -> Iterator[Action]:
        for _, each in self._below[parent]:
            if isinstance(each, Action):
                yield each
            if not isinstance(each, Milestone):
                yield from self._actions_below(each.id)

    def _shorten(self, node: Node) -> Node | None:
        """Leave out the lines beyond the most that are shown, in reading order."""
        if self._left <= 0:
            self._left_out += sum(1 for _ in node.walk())
            return None
        self._left -= 1
        children = tuple(each for each in map(self._shorten, node.children) if each is not None)
        return replace(node, children=children)


_RANK = {"plan": 0, "milestone": 1, "objective": 2, "action": 3}


def _span(
    record: Planned, actions: Iterable[Action], milestones: Iterable[Milestone]
) -> tuple[date | None, date | None]:
    """Return an action's own days; of what has none, the first and last day below it."""
    if isinstance(record, Action) and (record.start or record.end):
        return record.start, record.end
    below = [day for each in actions for day in (each.start, each.end) if day is not None]
    below += [each.due for each in milestones if each.due is not None]
    return (min(below), max(below)) if below else (None, None)


def _titles(questions: Questions, records: Iterable[RecordId]) -> Iterator[Title]:
    for some in chunks(records):
        yield from questions.titles(some).values()


def next_cuts(questions: Questions, actions: Iterable[Action], now: datetime) -> dict[RecordId, tuple[Cut, ...]]:
    """Return the next cut-off of each call that could fund an action, by action, the earliest first."""
    wanting = [each for each in actions if each.calls]
    calls = {call for each in wanting for call in each.calls}
    ahead: dict[RecordId, date] = {}
    for some in chunks(calls):
        where = Where("call", Test.ONE_OF, tuple(some)), Where("at", Test.MORE, Instant(now))
        for each in cast("list[Cutoff]", questions.find(Query("cutoff", where, (Order("at"),)))):
            assert each.call is not None
            assert each.at is not None
            ahead.setdefault(each.call, each.at.there.date())
    names = {each.id: each.text for each in _titles(questions, ahead)}
    found = {}
    for action in wanting:
        cuts = [Cut(ahead[call], names.get(call, "")) for call in action.calls if call in ahead]
        found[action.id] = tuple(sorted(cuts, key=lambda cut: (cut.day, cut.call)))
    return found
