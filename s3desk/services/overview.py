"""What a team wants to see when it sits down: where it stands in the pilots' four steps, what is due, what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import cast

from s3desk.domain.diagnosis import FindingKind
from s3desk.domain.funding import Cutoff, Stage
from s3desk.domain.gap import Gap, summed
from s3desk.domain.messages import Message, message
from s3desk.domain.plan import Milestone
from s3desk.domain.team import Task
from s3desk.domain.values import RecordId
from s3desk.services import diagnosis, funding, spans
from s3desk.services.due import DueItem, due_item
from s3desk.services.money import by_year
from s3desk.services.ports import Deed, News, Questions, Title
from s3desk.services.query import Query
from s3desk.services.sieves import Moment, sieve

NEXT_CUTOFFS = 3
COME, AHEAD = 4, 5
"""How many tasks and milestones are named whose day has come, and that lie ahead."""


class Pace(Enum):
    """How far a step is; said in words beside its sign."""

    NOT_BEGUN = message("Not begun")
    UNDER_WAY = message("Under way")
    COMPLETE = message("Nothing missing")


@dataclass(frozen=True, slots=True)
class Step:
    """One of the four steps of the Commission's pilots: the tab it is worked on in, and where the team stands in it."""

    tab: str
    label: Message
    aim: Message
    stands: Message
    pace: Pace


@dataclass(frozen=True, slots=True)
class Counter:
    """How many records a ready-made filter finds; the list behind it shows as many."""

    type: str
    sieve: str
    label: Message
    count: int


@dataclass(frozen=True, slots=True)
class Deadline:
    """A coming cut-off and the call it belongs to."""

    cutoff: Cutoff
    call: Title | None


@dataclass(frozen=True, slots=True)
class DayOfDeeds:
    """What one person did on one day of this laptop's calendar, latest first."""

    author: str
    day: date
    deeds: tuple[Deed, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the Overview shows, as of one moment."""

    at: Moment
    is_empty: bool
    steps: tuple[Step, ...]
    chain: tuple[Counter, ...]
    mine: Counter
    """My own open tasks."""
    spans: tuple[tuple[str, tuple[Counter | None, ...]], ...]
    """For each type that falls due: overdue (None: cannot be), then within 7, 30 and 90 days."""
    deadlines: tuple[Deadline, ...]
    due: tuple[DueItem, ...]
    """Overdue first."""
    money: Mapping[int | None, Gap]
    """By year; None: what names no year."""
    plan: Gap
    """All years together."""
    news: News


TYPES = frozenset(
    "finding evidence objective action milestone task person call cutoff application budget_line financing_share "
    "organisation".split()
)
"""Record types whose changes the Overview shows."""

_CHAIN = (("finding", "no_evidence"), ("finding", "unanswered"), ("action", "no_owner"), ("action", "no_call"))
_MINE = ("task", "mine")
_SPANS = (
    ("task", ("overdue", *spans.SPANS_DAYS)),
    ("milestone", ("overdue", *spans.SPANS_DAYS)),
    ("cutoff", (None, *spans.SPANS_DAYS)),
)
_TOTALS = (
    diagnosis.findings(FindingKind.WEAKNESS, FindingKind.BARRIER),
    diagnosis.findings(FindingKind.ASSET),
    diagnosis.findings(FindingKind.PARTNERSHIP),
    diagnosis.findings(),
    Query("person"),
    Query("task"),
    Query("objective"),
    Query("action"),
    Query("call"),
    funding.applications(Stage.INTERESTED, Stage.PREPARING, Stage.SUBMITTED),
    funding.applications(Stage.GRANTED),
)


@dataclass(frozen=True, slots=True)
class _Totals:
    """Counts in the order of `_TOTALS`."""

    weaknesses: int
    assets: int
    partnerships: int
    findings: int
    people: int
    tasks: int
    objectives: int
    actions: int
    calls: int
    applications: int
    granted: int


def overview(questions: Questions, at: Moment, mark: bytes = b"", deeds: int = 50) -> Overview:
    """Return what the Overview shows; `mark` is where the last visit's news ended, `deeds` the most to be told."""
    keys = [*_CHAIN, _MINE, *((name, each) for name, sieves in _SPANS for each in sieves if each)]
    counts = iter(questions.counts([*_TOTALS, *(_sieved(name, each, at) for name, each in keys)]))
    totals = _Totals(*(next(counts) for _ in _TOTALS))
    found = {key: _counter(*key, next(counts)) for key in keys}
    chain = tuple(found[key] for key in _CHAIN)
    spans = tuple((name, tuple(found[name, each] if each else None for each in sieves)) for name, sieves in _SPANS)
    cutoffs = cast("list[Cutoff]", questions.find(funding.next_cutoffs(at.now, NEXT_CUTOFFS)))
    items, years = list(_due(questions, at.today)), by_year(questions)
    names = questions.titles({each for each in (*(c.call for c in cutoffs), *(i.owner for i in items)) if each})
    return Overview(
        at,
        is_empty=not any((totals.findings, totals.tasks, totals.objectives, totals.actions, totals.calls)),
        steps=_steps(totals, found),
        chain=chain,
        mine=found[_MINE],
        spans=spans,
        deadlines=tuple(Deadline(each, names.get(each.call) if each.call else None) for each in cutoffs),
        due=tuple(due_item(each, at.today, _name(names, each.owner)) for each in items),
        money=years,
        plan=summed(years.values()),
        news=questions.news(mark, deeds),
    )


def _sieved(type_name: str, name: str, at: Moment) -> Query:
    found = sieve(type_name, name)
    assert found is not None
    return replace(found.query(at), order=())


def _counter(type_name: str, name: str, count: int) -> Counter:
    found = sieve(type_name, name)
    assert found is not None
    return Counter(type_name, name, found.label, count)


# The four steps ------------------------------------------------------------------------------------------------------


def _steps(n: _Totals, found: dict[tuple[str, str], Counter]) -> tuple[Step, ...]:
    """Return the steps in the words of the fact sheet of the two pilots."""
    lacking = {key: counter.count for key, counter in found.items()}
    evidence, late = lacking["finding", "no_evidence"], lacking["task", "overdue"]
    owner, call = lacking["action", "no_owner"], lacking["action", "no_call"]
    return (
        Step(
            "diagnosis",
            message("Diagnosis"),
            message("Weaknesses, competitive assets, partnerships to deepen"),
            _diagnosis(n, evidence),
            _pace(n.findings, evidence),
        ),
        Step(
            "team",
            message("Regional team"),
            message("Officials and experts who work together"),
            _team(n, late),
            _pace(n.tasks, late),
        ),
        Step(
            "plan",
            message("Action plan"),
            message("Actions that answer the diagnosis"),
            _plan(n, owner),
            _pace(n.actions, owner),
        ),
        Step(
            "funding",
            message("Funding and projects"),
            message("EU, national, regional; public and private"),
            _funding(n, call),
            _pace(n.calls + n.applications + n.granted, call),
        ),
    )


def _team(n: _Totals, lacking: int) -> Message:
    there = _both(message("{0} people", n.people, count=0), message("{0} tasks", n.tasks, count=0))
    return _with(there, message("{0} overdue", lacking), lacking)


def _plan(n: _Totals, lacking: int) -> Message:
    there = _both(message("{0} objectives", n.objectives, count=0), message("{0} actions", n.actions, count=0))
    return _with(there, message("{0} without an owner", lacking), lacking)


def _funding(n: _Totals, lacking: int) -> Message:
    under_way = message("{0} applications under way", n.applications, count=0)
    there = _both(under_way, message("{0} granted", n.granted))
    return _with(there, message("{0} actions without a call", lacking, count=0), lacking)


def _diagnosis(n: _Totals, lacking: int) -> Message:
    more = _both(message("{0} assets", n.assets, count=0), message("{0} partnerships", n.partnerships, count=0))
    there = _both(message("{0} weaknesses and barriers", n.weaknesses, count=0), more)
    return _with(there, message("{0} without evidence", lacking), lacking)


def _both(one: Message, other: Message) -> Message:
    return message("{0}, {1}", one, other)


def _with(there: Message, missing: Message, count: int) -> Message:
    return message("{0}; {1}.", there, missing) if count else message("{0}.", there)


def _pace(there: int, lacking: int) -> Pace:
    if not there:
        return Pace.NOT_BEGUN
    return Pace.UNDER_WAY if lacking else Pace.COMPLETE


# What is due, and what others did ------------------------------------------------------------------------------------


def _due(questions: Questions, today: date) -> Iterator[Task | Milestone]:
    """Yield the latest of what has come, the oldest of them first, then what is next."""
    kinds = ("task", "milestone")
    come = [each for kind in kinds for each in questions.find(replace(spans.come(kind, today), limit=COME))]
    ahead = [each for kind in kinds for each in questions.find(replace(spans.ahead(kind, today), limit=AHEAD))]
    yield from _by_day(cast("list[Task | Milestone]", come))[-COME:]
    yield from _by_day(cast("list[Task | Milestone]", ahead))[:AHEAD]


def _by_day(items: Sequence[Task | Milestone]) -> list[Task | Milestone]:
    return sorted(items, key=lambda each: (each.due or date.max, each.title))


def _name(names: Mapping[RecordId, Title], record: RecordId | None) -> str:
    return names[record].text if record is not None and record in names else ""


def by_person_and_day(deeds: Sequence[Deed]) -> list[DayOfDeeds]:
    """Return what others did, gathered by person and day; the latest first."""
    gathered: dict[tuple[date, str], list[Deed]] = {}
    for each in deeds:
        gathered.setdefault((each.at.astimezone().date(), each.author), []).append(each)
    latest = sorted(gathered, key=lambda key: max(each.at for each in gathered[key]), reverse=True)
    return [DayOfDeeds(author, day, tuple(gathered[day, author])) for day, author in latest]


def next_instant(overview: Overview) -> datetime | None:
    """Return when the next cut-off passes, so that what is shown is no longer true."""
    return min((each.cutoff.at.utc for each in overview.deadlines if each.cutoff.at is not None), default=None)
