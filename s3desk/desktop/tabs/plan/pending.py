"""Days that a person tries out on the timeline: moved, stretched, and put into the file only when they say so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from s3desk.domain.messages import message
from s3desk.domain.plan import Action, Milestone
from s3desk.services.commands import Edit
from s3desk.services.naming import named
from s3desk.services.outline import Node
from s3desk.services.ports import Questions

FIRST_LENGTH = timedelta(days=27)
"""Of an action that had no days: four weeks, both ends counted."""


@dataclass(frozen=True, slots=True)
class Pending:
    """The days of a line as they would be; of a milestone `end` is its due day."""

    node: Node
    start: date | None
    end: date | None

    @classmethod
    def of(cls, node: Node) -> Pending | None:
        """Return the days of a line as they are; None for a line whose days are gathered from below."""
        record = node.record
        if isinstance(record, Action):
            return cls(node, record.start, record.end)
        return cls(node, None, record.due) if isinstance(record, Milestone) else None

    def moved(self, days: int, today: date) -> Pending:
        """Return it so many days later; without a day yet it is put on today."""
        if self.start is None and self.end is None:
            is_action = isinstance(self.node.record, Action)
            return replace(self, start=today if is_action else None, end=today + FIRST_LENGTH if is_action else today)
        return replace(self, start=_later(self.start, days), end=_later(self.end, days))

    def stretched(self, days: int) -> Pending:
        """Return it with its end so many days later, never before its start; a milestone has no length."""
        if isinstance(self.node.record, Milestone):
            return self
        end = _later(self.end or self.start, days)
        return replace(self, end=max(end, self.start) if end is not None and self.start is not None else end)

    def begun(self, days: int) -> Pending:
        """Return it with its start so many days later, never behind its end."""
        start = _later(self.start or self.end, days)
        return replace(self, start=min(start, self.end) if start is not None and self.end is not None else start)

    @property
    def is_changed(self) -> bool:
        own = Pending.of(self.node)
        return own is not None and (own.start, own.end) != (self.start, self.end)

    def shown(self) -> Node:
        """Return the line as it is drawn meanwhile."""
        record = self.node.record
        if isinstance(record, Action):
            record = replace(record, start=self.start, end=self.end)
        elif isinstance(record, Milestone):
            record = replace(record, due=self.end)
        return replace(self.node, record=record, span=(self.start or self.end, self.end or self.start))

    def command(self, questions: Questions) -> Edit:
        """Return the order that puts these days into the file, as one step."""
        record = self.node.record
        wanted = {"start": self.start, "end": self.end} if isinstance(record, Action) else {"due": self.end}
        values = {name: day for name, day in wanted.items() if day != getattr(record, name)}
        seen = {name: getattr(record, name) for name in values}
        return Edit(record.id, values, seen, message("Move the dates of {0}", named(questions, record.id)))


def _later(day: date | None, days: int) -> date | None:
    if day is None:
        return None
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return day
