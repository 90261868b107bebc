"""What is due: deadlines of calls, tasks, milestones and unfinished applications as one agenda, overdue first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import cast

from s3desk.domain.funding import Application, Bid, Call, CallState, Cutoff, Stage, ordered, upcoming
from s3desk.domain.plan import Action, Milestone
from s3desk.domain.team import Task
from s3desk.domain.values import Instant, RecordId
from s3desk.services import funding
from s3desk.services.plan import milestones_due
from s3desk.services.portions import chunks
from s3desk.services.ports import Questions
from s3desk.services.query import Order, Query, Test, Where
from s3desk.services.spans import LAST_DAYS, Horizon, horizon

MOST = 500
"""Things of one kind that are listed; nobody reads more."""


@dataclass(frozen=True, slots=True)
class DueItem:
    """One line of the agenda. `day` and `days` are None where no date is known; `at` only deadlines of calls have.

    `concerns` names the call or action that it belongs to, `call` is that of a deadline; `is_ours` tells calls that
    something of ours names.
    """

    record: RecordId
    type: str
    title: str
    horizon: Horizon
    day: date | None = None
    days: int | None = None
    at: Instant | None = None
    moved_from: Instant | None = None
    who: str = ""
    concerns: str = ""
    call: RecordId | None = None
    is_ours: bool = True

    @property
    def moment(self) -> datetime:
        """Return by what the agenda is sorted: the true instant of a deadline, the end of any other day."""
        if self.at is not None:
            return self.at.utc
        return datetime.combine(self.day or date.max, time(23, 59), UTC)


def agenda(questions: Questions, now: datetime, today: date, *, only_ours: bool = False) -> list[DueItem]:
    """Return what is overdue, due within 7, 30 and 90 days, and the calls without a date, in this order."""
    last = today + timedelta(days=LAST_DAYS)
    found = [*_tasks(questions, today, last), *_milestones(questions, today), *_deadlines(questions, now, today)]
    found += _missed(questions, now, today)
    wanted = [each for each in found if each.is_ours or not only_ours]
    return sorted(wanted, key=lambda each: (each.horizon, each.moment, each.title))


def due_item(record: Task | Milestone, today: date, who: str = "", concerns: str = "") -> DueItem:
    """Return the line of a task or milestone."""
    days = None if record.due is None else (record.due - today).days
    name = "task" if isinstance(record, Task) else "milestone"
    return DueItem(record.id, name, record.title, horizon(days), record.due, days, who=who, concerns=concerns)


def _tasks(questions: Questions, today: date, last: date) -> list[DueItem]:
    due = Where("done", Test.EQUAL, False), Where("due", Test.AT_MOST, last)
    tasks = cast("list[Task]", questions.find(Query("task", due, (Order("due"),), limit=MOST)))
    who = _titles(questions, (each.owner for each in tasks))
    return [due_item(each, today, who.get(each.owner, "")) for each in tasks]


def _milestones(questions: Questions, today: date) -> list[DueItem]:
    query = replace(milestones_due(today, LAST_DAYS), limit=MOST)
    milestones = cast("list[Milestone]", questions.find(query))
    actions = _records(questions, (each.action for each in milestones))
    owners: dict[RecordId | None, RecordId | None] = {
        key: each.owner for key, each in actions.items() if isinstance(each, Action)
    }
    names = _titles(questions, [*owners.values(), *actions, *(each.owner for each in milestones)])
    return [
        due_item(each, today, names.get(each.owner or owners.get(each.action), ""), names.get(each.action, ""))
        for each in milestones
    ]


def _deadlines(questions: Questions, now: datetime, today: date) -> list[DueItem]:
    coming = funding.due(questions, now)[:MOST]
    undated = replace(funding.calls_in(CallState.UNKNOWN, now), limit=MOST)
    waiting = cast("list[Call]", questions.find(undated))
    calls = {each.call.id for each in coming if each.call is not None} | {each.id for each in waiting}
    owners = _owners(questions, calls)
    found = [
        DueItem(
            each.cutoff.id,
            "cutoff",
            "" if each.call is None else each.call.title,
            each.horizon,
            day=None if each.cutoff.at is None else each.cutoff.at.there.date(),
            days=each.cutoff.days_left(today),
            at=each.cutoff.at,
            moved_from=each.cutoff.moved_from,
            who=owners.get(each.call.id, "") if each.call is not None else "",
            concerns="" if each.call is None else each.call.programme,
            call=each.cutoff.call,
            is_ours=each.call is not None and each.call.id in owners,
        )
        for each in coming
    ]
    return found + [
        DueItem(
            each.id,
            "call",
            each.title,
            Horizon.UNDATED,
            who=owners.get(each.id, ""),
            concerns=each.programme,
            is_ours=each.id in owners,
        )
        for each in waiting
    ]


def _owners(questions: Questions, calls: Iterable[RecordId]) -> dict[RecordId, str]:
    """Return who is behind the calls that an application or action of ours names; empty where nobody owns that."""
    found: dict[RecordId, RecordId | None] = {}
    for some in chunks(calls):
        among = Test.ONE_OF, tuple(some)
        for bid in cast("list[Application]", questions.find(Query("application", (Where("call", *among),)))):
            if bid.call is not None:
                found[bid.call] = found.get(bid.call) or bid.owner
        for action in cast("list[Action]", questions.find(Query("action", (Where("calls", *among),)))):
            for call in action.calls & set(some):
                found[call] = found.get(call) or action.owner
    names = _titles(questions, found.values())
    return {call: names.get(owner, "") for call, owner in found.items()}


def _missed(questions: Questions, now: datetime, today: date) -> list[DueItem]:
    """Return the applications not handed in though the last deadline of their call has passed."""
    where = Where("stage", Test.ONE_OF, (Stage.INTERESTED, Stage.PREPARING)), Where("call", Test.FILLED)
    running = cast("list[Application]", questions.find(Query("application", where, limit=MOST)))
    running = [each for each in running if each.bid is not Bid.NO_BID]
    cutoffs: dict[RecordId | None, list[Cutoff]] = defaultdict(list)
    for some in chunks({each.call for each in running if each.call is not None}):
        for cutoff in questions.find(Query("cutoff", (Where("call", Test.ONE_OF, tuple(some)),))):
            cutoffs[cast("Cutoff", cutoff).call].append(cast("Cutoff", cutoff))
    names = _titles(questions, [each for bid in running for each in (bid.owner, bid.call)])
    found = []
    for bid in running:
        last = _last_passed(cutoffs[bid.call], now)
        if last is not None and last.at is not None:
            item = DueItem(bid.id, "application", bid.title, Horizon.OVERDUE, day=last.at.there.date())
            who, concerns = names.get(bid.owner, ""), names.get(bid.call, "")
            found.append(replace(item, days=last.days_left(today), at=last.at, who=who, concerns=concerns))
    return found


def _last_passed(cutoffs: Sequence[Cutoff], now: datetime) -> Cutoff | None:
    """Return the last cut-off where all have passed; None while one is ahead or has no date."""
    if upcoming(cutoffs, now) or any(each.at is None for each in cutoffs):
        return None
    return next(reversed(ordered(cutoffs)), None)


def _records(questions: Questions, wanted: Iterable[RecordId | None]) -> dict[RecordId, object]:
    found: dict[RecordId, object] = {}
    for some in chunks({each for each in wanted if each is not None}):
        found |= questions.get_many(some)
    return found


def _titles(questions: Questions, wanted: Iterable[RecordId | None]) -> dict[RecordId | None, str]:
    found = questions.titles({each for each in wanted if each is not None})
    return {each: title.text for each, title in found.items()}
