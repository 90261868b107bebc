"""A deadline that moved: who noted it, what aimed at it, and which preparation could move along. Nothing moves by itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

from s3desk.domain.errors import OfficeError
from s3desk.domain.funding import Application, Cutoff
from s3desk.domain.messages import Message, message
from s3desk.domain.plan import Action
from s3desk.domain.team import Task
from s3desk.domain.values import Instant, RecordId
from s3desk.services.cells import EditMany
from s3desk.services.commands import Edit
from s3desk.services.funding import cutoffs_of
from s3desk.services.import_plan import ImportPlan
from s3desk.services.naming import named
from s3desk.services.ports import Questions
from s3desk.services.query import Order, Query, Test, Where


@dataclass(frozen=True, slots=True)
class Touched:
    """What aims at a call: actions that name it, our applications for it, open tasks for any of these."""

    actions: tuple[Action, ...]
    applications: tuple[Application, ...]
    tasks: tuple[Task, ...]


def touched_by(questions: Questions, call: RecordId) -> Touched:
    """Return what aims at a call, tasks by their due day."""
    actions = cast("list[Action]", questions.find(Query("action", (Where("calls", Test.EQUAL, call),))))
    bids = cast("list[Application]", questions.find(Query("application", (Where("call", Test.EQUAL, call),))))
    cutoffs = questions.ids(cutoffs_of(call))
    aims = (call, *cutoffs, *(each.id for each in actions), *(each.id for each in bids))
    open_ = Where("done", Test.EQUAL, False), Where("about", Test.ONE_OF, aims)
    tasks = cast("list[Task]", questions.find(Query("task", open_, (Order("due"), Order("title")))))
    return Touched(tuple(actions), tuple(bids), tuple(tasks))


@dataclass(frozen=True, slots=True)
class MovedDeadline:
    """A cut-off that moved by so many civil days, by whom and when that was noted, and the tasks that may follow."""

    cutoff: Cutoff
    days: int
    noted_by: str
    noted_at: datetime | None
    movable: tuple[Task, ...]


def moved_deadlines(questions: Questions, call: RecordId, touched: Touched) -> list[MovedDeadline]:
    """Return the cut-offs of a call that moved, the earliest first."""
    cutoffs = cast("list[Cutoff]", questions.find(cutoffs_of(call)))
    return [_moved(questions, each, touched.tasks) for each in cutoffs if each.days_moved is not None]


def _moved(questions: Questions, cutoff: Cutoff, tasks: Iterable[Task]) -> MovedDeadline:
    noted = next(iter(questions.history(cutoff.id, "moved_from")), None)
    author, at = ("", None) if noted is None else (noted.author, noted.at)
    return MovedDeadline(cutoff, cutoff.days_moved or 0, author, at, tuple(movable(cutoff, tasks)))


def moved_by(questions: Questions, plan: ImportPlan) -> list[str]:
    """Return the titles of the calls whose deadlines an import moved, in the order of the file."""
    moved = [each.record for each in plan.changed if each.type == "cutoff" and "moved_from" in each.fields]
    cutoffs = questions.get_many(moved)
    calls = [each.call for record in moved if isinstance(each := cutoffs.get(record), Cutoff) and each.call is not None]
    titles = questions.titles(calls)
    return [titles[each].text for each in dict.fromkeys(calls) if each in titles]


def movable(cutoff: Cutoff, tasks: Iterable[Task]) -> list[Task]:
    """Return the tasks that prepared the old deadline: due no later than it, and not pinned.

    A task that has moved along is due after it, so that nobody is asked twice; one that has to come forward with an
    earlier deadline is asked for until it is due before that.
    """
    if cutoff.moved_from is None or cutoff.at is None:
        return []
    old, new = cutoff.moved_from.there.date(), cutoff.at.there.date()
    last, first = old, None if new > old else new
    return [
        each
        for each in tasks
        if not each.pinned and each.due is not None and each.due <= last and (first is None or each.due > first)
    ]


def shift_tasks(tasks: Iterable[Task], days: int) -> EditMany:
    """Return the order that moves tasks, with their reminders, by so many days as one step."""
    seen, changes = {}, {}
    for each in tasks:
        kept = {name: value for name in ("due", "remind_on") if (value := getattr(each, name)) is not None}
        seen[each.id] = kept
        changes[each.id] = {name: value + timedelta(days=days) for name, value in kept.items()}
    return EditMany(changes, seen, said_move(len(changes), days))


def said_move(tasks: int, days: int) -> Message:
    """Return how many tasks move, and by how many days."""
    return message("Move {0} tasks by {1}", tasks, message("{0} days", days, count=0), count=0)


def move_deadline(questions: Questions, cutoff: RecordId, at: Instant, note: str = "") -> Edit:
    """Return the order that moves a deadline and keeps the one it had, with reason and source."""
    found = questions.get(cutoff)
    if not isinstance(found, Cutoff) or found.at is None:
        raise OfficeError("This deadline is not there any more; look at the call again.")
    values = {"at": at, "moved_from": found.at, "note": note}
    basis = {name: getattr(found, name) for name in values}
    return Edit(cutoff, values, basis, message("Move the deadline of {0}", named(questions, found.call or cutoff)))
