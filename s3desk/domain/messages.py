"""Texts a person will read, named in one place and rendered by whoever shows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Argument: TypeAlias = "str | int | Message"
"""A Message as an argument is rendered in the same language as the text around it."""


@dataclass(frozen=True, slots=True)
class Message:
    """An English text with numbered places and what to put there; its English text is its key in every catalogue.

    A counted message names the place of its number in `count`, so that a language can choose its plural form.
    """

    key: str
    arguments: tuple[Argument, ...] = ()
    count: int | None = None

    @property
    def number(self) -> int | None:
        """The number that chooses the plural form; a label from the log no longer says which of its numbers counts."""
        counts = self.arguments if self.count is None else self.arguments[self.count : self.count + 1]
        return next((abs(each) for each in counts if isinstance(each, int)), None)

    def __str__(self) -> str:
        """Return the English reading in its plural form, for logs and tests."""
        return self.key.format(*self.arguments) if self.arguments else self.key


def message(key: str, *arguments: Argument, count: int | None = None) -> Message:
    """Mark an English text for translation; packaging/words.py finds it here, so `key` must be a literal."""
    return Message(key, arguments, count)


def mark(text: str) -> str:
    """Mark an English text that stands in a table until it becomes a Message; returns it unchanged."""
    return text
