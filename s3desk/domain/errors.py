"""What a person can mend: one sentence that says what happened, then what to do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum

from s3desk.domain.messages import Argument, Message


class About(Enum):
    """What was not found, so that each face of the program can add where one finds it there."""

    AUTHOR, DAMAGE, FIELD, FILE, KIND, RECORD, TYPE = range(7)


class OfficeError(Exception):
    """A mishap in the office, not a bug: nothing was changed; its message can be shown as it is."""

    def __init__(self, key: str, *arguments: Argument, about: About | None = None) -> None:
        super().__init__(key, *arguments)
        self.message = Message(key, arguments)
        self.about = about

    @classmethod
    def of(cls, told: Message) -> OfficeError:
        """Return the mishap of which a message tells."""
        return cls(told.key, *told.arguments)

    def __str__(self) -> str:
        return str(self.message)


class Cancelled(Exception):  # not an error: the person asked for it
    """The person cancelled; nothing was changed."""


class Panicked(RuntimeError):
    """A library gave up by what is no Exception in Python (a panic of Rust): a mistake like others; its cause says more."""


@contextmanager
def panics_are_mistakes() -> Iterator[None]:
    """Raise Panicked for a library's panic, where every mistake is met: threads, the helper, the command line."""
    try:
        yield
    except (Exception, KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except BaseException as panic:
        raise Panicked from panic
