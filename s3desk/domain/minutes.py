"""Rules of agendas and minutes: what begins when, when a series meets next, which line became what, how votes are written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from difflib import SequenceMatcher
from itertools import pairwise
from statistics import median
from typing import TypeVar

from s3desk.domain.fold import fold
from s3desk.domain.team import MeetingState

Key = TypeVar("Key")

NEXT_STATES: dict[MeetingState, tuple[MeetingState, ...]] = {
    MeetingState.PLANNED: (MeetingState.DRAFT,),
    MeetingState.DRAFT: (MeetingState.CIRCULATED,),
    MeetingState.CIRCULATED: (MeetingState.AMENDED, MeetingState.FINAL),
    MeetingState.AMENDED: (MeetingState.CIRCULATED, MeetingState.FINAL),
    MeetingState.FINAL: (),
}
"""What the minutes of a meeting may become by one step; corrections of circulated minutes may go round once more."""

ALIKE = 0.6
"""From here on two wordings are taken for the same line, one of them edited since."""


# ---- the agenda


@dataclass(frozen=True, slots=True)
class Slot:
    """When an agenda item begins (None where the meeting's own beginning is not known) and how long it takes."""

    start: datetime | None
    minutes: int | None


def timetable(begin: datetime | None, lengths: Sequence[int | None]) -> list[Slot]:
    """Return the slots of agenda items one after the other; an item without a length takes no time."""
    found, at = [], begin
    for each in lengths:
        found.append(Slot(at, each))
        at = None if at is None else at + timedelta(minutes=each or 0)
    return found


def minutes_over(begin: datetime | None, end: datetime | None, lengths: Iterable[int | None]) -> int | None:
    """Return by how many minutes the agenda is longer than the meeting, negative for time to spare; None: not known."""
    if begin is None or end is None:
        return None
    return sum(each or 0 for each in lengths) - int((end - begin).total_seconds() // 60)


def next_in_rhythm(days: Iterable[date]) -> date | None:
    """Return when a series would meet again, judging by the days it met; None for fewer than two.

    A series that met on the same weekday of its month (the second Tuesday) goes on so; else the usual distance counts,
    in whole weeks where there is at least one.
    """
    met = sorted(set(days))[-6:]
    if len(met) < 2:
        return None
    gaps = [(later - earlier).days for earlier, later in pairwise(met)]
    usual, last = round(median(gaps)), met[-1]
    months = round(usual / 30.44)
    if months and len({(each.weekday(), (each.day - 1) // 7) for each in met}) == 1:
        return _nth_weekday(last, months)
    return last + timedelta(days=round(usual / 7) * 7 or usual)


def _nth_weekday(last: date, months: int) -> date:
    """Return the same weekday, counted within the month, so many months on."""
    year, month = divmod(last.year * 12 + last.month - 1 + months, 12)
    first = date(year, month + 1, 1)
    found = first + timedelta(days=(last.weekday() - first.weekday()) % 7 + (last.day - 1) // 7 * 7)
    return found if found.month == first.month else found - timedelta(days=7)


# ---- the lines of the minutes


def lines_of(text: str) -> list[str]:
    """Return the lines of a discussion with their list marks taken off; empty ones stay, so that numbers agree."""
    return [re.sub(r"^\s*(?:[-*+•]|\d{1,3}[.)])\s+", "", line).strip() for line in text.split("\n")]


def origins(lines: Sequence[str], made: Mapping[Key, str]) -> dict[Key, int]:
    """Return the line that each record was made from, by the words it had then, also where those were edited since.

    A record whose line is gone is left out.
    """
    found: dict[Key, int] = {}
    folded = [fold(each) for each in lines]
    for key, wording in made.items():
        wanted = fold(wording)
        if not wanted:
            continue
        if wanted in folded:
            found[key] = folded.index(wanted)
            continue
        close = [(SequenceMatcher(None, wanted, each).ratio(), -at) for at, each in enumerate(folded) if each]
        best = max(close, default=(0.0, 0))
        if best[0] >= ALIKE:
            found[key] = -best[1]
    return found


# ---- votes

_FIGURES = re.compile(r"(?<![\d/!])(\d{1,4})\s?/\s?(\d{1,4})(?:\s?/\s?(\d{1,4}))?(?![\d/])", re.ASCII)
_NUMBERS = re.compile(r"\d{1,4}", re.ASCII)
Votes = tuple[int, int, int]


def read_votes(text: str) -> Votes | None:
    """Read `9/2/1` or `9 for, 2 against, 1 abstention`: for, against, abstentions; None where it is no count."""
    found = [int(each) for each in _NUMBERS.findall(text)]
    return (found[0], found[1], found[2] if len(found) == 3 else 0) if len(found) in {2, 3} else None


def taken_votes(line: str) -> tuple[str, Votes | None]:
    """Return a line without a count of votes in figures at its end (`9/2/1`), and that count; `!15/10` is a day."""
    found = next(reversed([*_FIGURES.finditer(line)]), None)
    if found is None or line[found.end() :].strip(" .)]"):
        return line, None
    votes = (int(found[1]), int(found[2]), int(found[3] or 0))
    return line[: found.start()].rstrip(" ,;:([–-"), votes


# ---- hours

_HOURS = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*(?:[-–—]\s*(\d{1,2})(?:[:.h](\d{2}))?)?", re.ASCII)


def read_hours(text: str) -> tuple[time, time | None] | None:
    """Read `9:30-13`: when a meeting begins and (None: left open) ends; None where these are no hours in that order."""
    found = _HOURS.fullmatch(text.strip())
    if found is None:
        return None
    try:
        begin = time(int(found[1]), int(found[2] or 0))
        end = time(int(found[3]), int(found[4] or 0)) if found[3] else None
    except ValueError:
        return None
    return None if end is not None and end <= begin else (begin, end)
