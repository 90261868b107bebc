"""Labels as they go into the log: a title is told only where its record is."""

from __future__ import annotations

from typing import Any

from s3desk.domain.messages import Message
from s3desk.ledger.changes import MINE
from s3desk.services.naming import Name
from s3desk.store.home import home_circle
from s3desk.store.log import Log


def label_parts(label: Message) -> list[Any]:
    """Return a label for the log: its text and its arguments, a text within a text as a label in turn."""
    return [label.key, *map(_part, label.arguments)][:12]


def _part(argument: str | int | Message) -> Any:
    if isinstance(argument, Message):
        return label_parts(argument)
    return str(argument) if isinstance(argument, str) else argument


class Labels:
    """Makes the labels of one file's changes."""

    def __init__(self, log: Log) -> None:
        self._log = log

    def of(self, label: Message, circle: str) -> list[Any]:
        """Return a label for a change of this circle: a record that is not told of there is called by its type."""
        arguments = tuple(
            Message(each.kind) if isinstance(each, Name) and not self._is_told(each.record, circle) else each
            for each in label.arguments
        )
        return label_parts(Message(label.key, arguments))

    def of_reversal(self, action: bytes, label: Message, circle: str) -> list[Any]:
        """Return for an undo or redo the label that the action has in this circle, which may not be the one shown."""
        return self._log.label_of(action, circle) or self.of(label, circle)

    def _is_told(self, record: bytes, circle: str) -> bool:
        """Return whether a circle may read of a record: its own ones, and at home all but the private ones."""
        lies_in = self._log.circle_of(record)
        if lies_in is None or circle in (MINE, lies_in):
            return True
        return lies_in != MINE and circle == home_circle(self._log)
