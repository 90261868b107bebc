"""What was written into a text and taken out of it, word by word, for people to read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

WORDS_COMPARED = 2000
"""A paragraph with more words than this is shown as rewritten: comparing takes the square of its length."""
_WORD = re.compile(r"\s+|\w+|[^\w\s]")
_LEFT_OUT = " … "


class How(Enum):
    """What happened to a piece of a text."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a text, and what happened to them."""

    how: How
    text: str


def pieces(before: str, after: str) -> tuple[Piece, ...]:
    """Return a text as it became, with what was taken out standing where it stood."""
    found: list[Piece] = []
    for how, old, new in _runs(before.splitlines(keepends=True), after.splitlines(keepends=True)):
        if how is How.SAME:
            found.append(Piece(How.SAME, new))
        else:
            found += _words(old, new)
    return tuple(_joined(found))


def _words(before: str, after: str) -> list[Piece]:
    old, new = _WORD.findall(before), _WORD.findall(after)
    if not old or not new or max(len(old), len(new)) > WORDS_COMPARED:
        return [Piece(How.REMOVED, before), Piece(How.ADDED, after)]
    found = []
    for how, gone, come in _runs(old, new):
        found += [Piece(How.SAME, come)] if how is How.SAME else [Piece(How.REMOVED, gone), Piece(How.ADDED, come)]
    return found


def _runs(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[How, str, str]]:
    """Yield what both have in common and, between, what stood in one and stands in the other."""
    from difflib import SequenceMatcher  # when the first texts are compared

    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        yield How.SAME if tag == "equal" else How.ADDED, "".join(before[a:b]), "".join(after[c:d])


def _joined(found: list[Piece]) -> Iterator[Piece]:
    """Yield the pieces without empty ones, neighbours of one kind as one."""
    last: Piece | None = None
    for each in found:
        if not each.text:
            continue
        if last is not None and last.how is each.how:
            last = Piece(last.how, last.text + each.text)
            continue
        if last is not None:
            yield last
        last = each
    if last is not None:
        yield last


def shortened(found: Sequence[Piece], around: int = 200) -> tuple[Piece, ...]:
    """Return the pieces with long unchanged stretches left out but for so many letters at the changes."""
    if all(each.how is How.SAME for each in found):
        return tuple(found)
    made = []
    for at, each in enumerate(found):
        text = each.text
        begin = text[:around] if at else ""
        end = text[-around:] if at < len(found) - 1 else ""
        is_long = each.how is How.SAME and len(text) > len(begin) + len(end) + around
        made.append(Piece(each.how, f"{begin.rstrip()}{_LEFT_OUT}{end.lstrip()}") if is_long else each)
    return tuple(made)
