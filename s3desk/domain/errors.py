"""What a person can mend: one sentence that says what happened, then what to do."""

from __future__ import annotations

from s3desk.domain.messages import Argument, Message


class OfficeError(Exception):
    """A mishap in the office, not a bug: nothing was changed; its message can be shown as it is."""

    def __init__(self, key: str, *arguments: Argument) -> None:
        super().__init__(key, *arguments)
        self.message = Message(key, arguments)

    def __str__(self) -> str:
        return str(self.message)


class Cancelled(Exception):  # not an error: the person asked for it
    """The person cancelled; nothing was changed."""
