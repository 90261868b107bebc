"""What the views of the tab read of the file, on the reader thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from s3desk.domain.messages import Message, message
from s3desk.domain.team import DueGroup, Task, due_group, working_days_until
from s3desk.domain.values import RecordId
from s3desk.services.ports import MINE, Questions, Title
from s3desk.services.query import Query
from s3desk.services.sieves import Moment

MOST_TASKS = 1000
"""Lines in a list of tasks: a screen reader that lists more freezes the window."""


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A task as one line says it; `days` are working days until it is due."""

    task: Task
    owner: str
    concerns: tuple[Title, ...]
    group: DueGroup
    days: int | None
    private: bool


def task_lines(questions: Questions, query: Query, at: Moment) -> list[TaskLine]:
    """Return the tasks that a question finds, with all that their lines say, in its order."""
    found = [each for each in questions.find(limited(query, MOST_TASKS)) if isinstance(each, Task)]
    titles = questions.titles({link for each in found for link in (*each.about, each.owner) if link is not None})
    return [_line(questions, each, titles, at) for each in found]


def limited(query: Query, limit: int) -> Query:
    return replace(query, limit=limit)


def _line(questions: Questions, task: Task, titles: Mapping[RecordId, Title], at: Moment) -> TaskLine:
    concerns = sorted((titles[each] for each in task.about if each in titles), key=lambda title: title.text)
    owner = titles.get(task.owner) if task.owner is not None else None
    days = None if task.due is None else working_days_until(at.today, task.due, at.holidays)
    return TaskLine(
        task,
        "" if owner is None else owner.text,
        tuple(each for each in concerns if not each.deleted),
        due_group(task, at.today, at.holidays),
        days,
        questions.circle(task.id) == MINE,
    )


def due_in_words(task: Task, days: int | None, today: date) -> Message | None:
    """Return how far the due day is, counted in working days; None for a task without one or that is done."""
    if task.due is None or days is None or task.done:
        return None
    if task.due == today:
        return message("today")
    if task.due < today:
        return message("{0} working days late", -days, count=0) if days else message("late")
    return message("in {0} working days", days, count=0) if days else message("before the next working day")


def grouped(lines: Sequence[TaskLine]) -> list[tuple[DueGroup, list[TaskLine]]]:
    """Return the lines group by group, the most pressing first; empty groups are left out."""
    return [(group, found) for group in DueGroup if (found := [each for each in lines if each.group is group])]
