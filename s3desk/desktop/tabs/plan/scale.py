"""Days and pixels: where a day lies on the timeline, and which years, quarters, months and days its head names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

LEAST, MOST = 0.05, 40.0
"""Pixels for a day."""
STEP = 1.4
"""By which one step zooms."""


class Unit(Enum):
    """A stretch of the head; the value is the width in pixels that its name needs."""

    YEAR = 34
    QUARTER = 22
    MONTH = 32
    DAY = 20


_DAYS = {Unit.YEAR: 365, Unit.QUARTER: 91, Unit.MONTH: 30, Unit.DAY: 1}


@dataclass(frozen=True, slots=True)
class Scale:
    """`first` lies at x = 0."""

    first: date
    per_day: float

    def x(self, day: date) -> float:
        """Return where a day begins."""
        return (day - self.first).days * self.per_day

    def day(self, x: float) -> date:
        return self.first + timedelta(days=int(x // self.per_day))

    def zoomed(self, steps: float) -> Scale:
        return Scale(self.first, min(max(self.per_day * STEP**steps, LEAST), MOST))

    def units(self) -> tuple[Unit, Unit | None]:
        """Return what the two lines of the head name: the finest unit that fits below, the one above it on top."""
        fits = [each for each in (Unit.DAY, Unit.MONTH, Unit.QUARTER) if _DAYS[each] * self.per_day >= each.value]
        if not fits:
            return Unit.YEAR, None
        return (Unit.MONTH if fits[0] is Unit.DAY else Unit.YEAR), fits[0]

    @classmethod
    def fitting(cls, first: date, last: date, width: float) -> Scale:
        """Return the scale at which both days are seen."""
        return cls(first, min(max(width / max((last - first).days + 1, 1), LEAST), MOST))


def stretches(unit: Unit, first: date, last: date) -> Iterator[tuple[date, date]]:
    """Yield the years, quarters, months or days that touch a span: the first day of each and of the next one."""
    start = _begin(unit, first)
    while start <= last:
        following = _next(unit, start)
        yield start, following
        start = following


def _begin(unit: Unit, day: date) -> date:
    match unit:
        case Unit.YEAR:
            return date(day.year, 1, 1)
        case Unit.QUARTER:
            return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
        case Unit.MONTH:
            return date(day.year, day.month, 1)
        case _:
            return day


def _next(unit: Unit, start: date) -> date:
    if unit is Unit.DAY:
        return start + timedelta(days=1)
    months = start.year * 12 + start.month - 1 + {Unit.YEAR: 12, Unit.QUARTER: 3}.get(unit, 1)
    return date(months // 12, months % 12 + 1, 1)
