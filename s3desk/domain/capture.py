"""One line typed in haste: what it says, and the tokens in it (`@owner !date #theme /kind`)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from s3desk.domain.fold import fold
from s3desk.domain.messages import Message, message
from s3desk.domain.reading import Manner, Read
from s3desk.domain.reading_days import read_day

LONGEST = 6
"""Words of a name after a sign: no longer name is looked for."""
_SIGN = re.compile(r"(?:^|(?<=\s))([@!#/])(?=[^\s@!#/])")
_QUOTED = re.compile(r'"([^"]+)"')
_WORD = re.compile(r"\S+")
_TRAILING = ".,;:)"


class Sign(StrEnum):
    """What begins a token, at the beginning of a word."""

    WHO = "@"
    WHEN = "!"
    THEME = "#"
    KIND = "/"


@dataclass(frozen=True, slots=True)
class Named:
    """Something a token may mean; `also` holds other names that are understood."""

    value: object
    name: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chip:
    """A token that was understood."""

    sign: Sign
    value: object
    name: str


@dataclass(frozen=True, slots=True)
class Capture:
    """A line as it was understood: tokens that were not stay in the text, and `unread` says why."""

    text: str
    chips: tuple[Chip, ...] = ()
    unread: tuple[Message, ...] = ()


Meaning = Callable[[str], Sequence[Named]]
"""What a text after a sign may mean: nothing, one thing, or several of which none is the one."""


def among(names: Iterable[Named]) -> Meaning:
    """Return the meaning of names: the same name, else those that begin so, or have a word that does."""
    known = [(each, [fold(name) for name in (each.name, *each.also) if name]) for each in names]

    def meaning(text: str) -> list[Named]:
        wanted = fold(text)
        same = [each for each, folded in known if wanted in folded]
        if same or " " not in wanted:
            return same or [each for each, folded in known if any(_has(name, wanted) for name in folded)]
        return [each for each, folded in known if any(name.startswith(wanted) for name in folded)]

    return meaning


def _has(name: str, wanted: str) -> bool:
    return any(word.startswith(wanted) for word in name.split())


def days(manner: Manner, today: date, write: Callable[[date], str]) -> Meaning:
    """Return the meaning of days; of a month or a quarter the last day, since it is when something is due."""

    def read(text: str) -> date | None:
        found = read_day(text, manner, base=today, end=True)
        return found.value if isinstance(found, Read) else None

    def meaning(text: str) -> list[Named]:
        day = read(text)
        before, _, last = text.rpartition(" ")
        is_needless = last.isalpha() and read(before) == day  # "28 March to": words after a day are no part of it
        return [] if day is None or is_needless else [Named(day, write(day))]

    return meaning


def read_capture(line: str, meanings: Mapping[Sign, Meaning], several: Set[Sign] = frozenset()) -> Capture:
    """Read a line; a sign without meaning here is text. Signs not in `several` are understood once, the first time."""
    kept: list[str] = []
    chips: list[Chip] = []
    unread: list[Message] = []
    done = 0
    for found in _SIGN.finditer(line):
        sign = Sign(found[1])
        if found.start() < done or sign not in meanings:
            continue
        named, end, reason = _understood(line, found.end(), meanings[sign])
        if named is not None and sign not in several and any(each.sign is sign for each in chips):
            named, reason = (
                None,
                message('"{0}" stays text: only one {1} can be given.', line[found.start() : end], sign),
            )
        if named is None:
            unread += [] if reason is None else [reason]
            continue
        chips.append(Chip(sign, named.value, named.name))
        kept.append(line[done : found.start()])
        done = end
    return Capture(" ".join("".join([*kept, line[done:]]).split()), tuple(chips), tuple(unread))


def _understood(line: str, start: int, meaning: Meaning) -> tuple[Named | None, int, Message | None]:
    """Return what the token means and where it ends, or why it means nothing."""
    quoted = _QUOTED.match(line, start)
    if quoted is not None:
        found = meaning(quoted[1])
        return (found[0], quoted.end(), None) if len(found) == 1 else (None, quoted.end(), _why(quoted[1], found))
    following = _SIGN.search(line, start)
    words = list(_WORD.finditer(line, start, len(line) if following is None else following.start()))[:LONGEST]
    for last in reversed(words):
        for phrase in dict.fromkeys((line[start : last.end()], line[start : last.end()].rstrip(_TRAILING))):
            found = meaning(phrase) if phrase else []
            if len(found) == 1:
                return found[0], start + len(phrase), None
    word = words[0][0].rstrip(_TRAILING)
    return None, words[0].end(), _why(word, meaning(word))


def _why(word: str, found: Sequence[Named]) -> Message:
    if found:
        names = ", ".join(each.name for each in found[:3])
        return message('"{0}" may mean {1}; it stays text until it is clear.', word, names)
    return message('"{0}" is not known here; it stays text.', word)
