"""Days and deadlines as people type them, read in the manner of a country."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from typing import cast

from s3desk.domain.fold import fold
from s3desk.domain.messages import message
from s3desk.domain.reading import LONGEST, SPACES, Manner, Odd, Order, Read
from s3desk.domain.team import working_day
from s3desk.domain.values import BRUSSELS, Instant

_ENGLISH = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_ENGLISH_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_FIGURES = re.compile(r"(\d{1,4})([./-]|\s)\s?(\d{1,2})(?:\2\s?(\d{1,4}))?\.?", re.ASCII)
_MIDNIGHT = re.compile(r"[T\s]00:00(:00)?(\.0+)?Z?$")
_RELATIVE = re.compile(r"([+-])\s?(\d{1,4})\s?(wd|\w)", re.IGNORECASE)
_QUARTER = re.compile(r"[QTK]([1-4])[\s/.-]*(\d{4})|(\d{4})[\s/.-]*[QTK]([1-4])", re.ASCII | re.IGNORECASE)
_MONTH = re.compile(r"(\d{1,2})[./-](\d{4})|(\d{4})[./-](\d{1,2})", re.ASCII)
_CLOCK = re.compile(r"(.+?)[T\s,]+(\d{1,2})[:.h](\d{2})(?::00)?(?:\s?h| Uhr)?", re.ASCII)

Day = Read[date] | Odd


def read_day(text: str, manner: Manner, *, base: date | None = None, end: bool = False) -> Day:
    """Read a day; `base` is the day that `+6w`, `+10wd` (working days) and a date without a year count from.

    A weekday (`fri`) is the next one after `base`. A quarter, month or year alone is its first day, or its last with
    `end` (for due days and ends). Two-figure years lie between 1970 and 2069. Day and month are never swapped to make a
    date possible.
    """
    plain = " ".join(_MIDNIGHT.sub("", text.strip()).split())
    if not plain or len(plain) > LONGEST:
        return _odd(text)
    found = _relative(plain, manner, base) or _span(plain, end) or _weekday(plain, manner, base)
    found = found or _named(plain, manner, base)
    if found is not None:
        return found
    if re.fullmatch(r"\d{8}", plain, re.ASCII):
        return _day(text, int(plain[:4]), int(plain[4:6]), int(plain[6:]))
    parts = _FIGURES.fullmatch(plain)
    return _odd(text) if parts is None else _figures(text, parts, manner, base)


def read_instant(text: str, manner: Manner, zone: str = BRUSSELS) -> Read[Instant] | Odd:
    """Read a day and a clock time in a zone, such as `26.03.2020 17:00`."""
    parts = _CLOCK.fullmatch(text.strip())
    if parts is None or int(parts[2]) > 23 or int(parts[3]) > 59:
        return Odd(message('"{0}" cannot be read as a day and a time.', text.strip()[:LONGEST]))
    found = read_day(parts[1], manner)
    if isinstance(found, Odd):
        return found
    day = found.value
    try:
        return Read(Instant.local(day.year, day.month, day.day, int(parts[2]), int(parts[3]), zone), found.foreign)
    except OverflowError:  # the first or last day of all in a far zone
        return _odd(text)


def guess_order(texts: Iterable[str]) -> Order | None:
    """Return the order of day, month and year that fits most dates of a column; None when several fit as well."""
    fits = {"dmy": 0, "mdy": 0, "ymd": 0}
    for text in texts:
        for order in fits:
            found = read_day(text, Manner(order=cast("Order", order)))
            fits[order] += isinstance(found, Read) and not found.foreign
    best = max(fits.values())
    leaders = [order for order, number in fits.items() if number == best]
    return cast("Order", leaders[0]) if len(leaders) == 1 else None


def _relative(plain: str, manner: Manner, base: date | None) -> Day | None:
    parts = _RELATIVE.fullmatch(plain)
    if parts is None:
        return None
    letter = parts[3].lower()
    if letter == "wd":
        return _working(plain, base, int(parts[1] + parts[2]))
    unit = manner.units.find(letter) if letter in manner.units else "dwmy".find(letter)
    if unit < 0:
        return _odd(plain)
    if base is None:
        return Odd(message('"{0}" needs a day to count from.', plain))
    amount = int(parts[1] + parts[2])
    try:
        return Read(base + timedelta(days=amount * (1, 7)[unit]) if unit < 2 else _months_on(base, amount, unit))
    except (OverflowError, ValueError):
        return _odd(plain)


def _working(plain: str, base: date | None, days: int) -> Day:
    """Count Mondays to Fridays; holidays are not known here."""
    if base is None:
        return Odd(message('"{0}" needs a day to count from.', plain))
    try:
        return Read(working_day(base, days))
    except OverflowError:
        return _odd(plain)


def _months_on(base: date, amount: int, unit: int) -> date:
    """Return the same day so many months (unit 2) or years (3) on, or the last of a shorter month."""
    months = base.year * 12 + base.month - 1 + amount * (12 if unit == 3 else 1)
    year, month = divmod(months, 12)
    return date(year, month + 1, min(base.day, monthrange(year, month + 1)[1]))


def _weekday(plain: str, manner: Manner, base: date | None) -> Day | None:
    wanted = fold(plain).rstrip(".")
    names = [*enumerate(manner.weekdays), *enumerate(manner.short_weekdays)]
    found = {number for number, name in names if fold(name).rstrip(".") == wanted}
    if not found and len(wanted) >= 3:
        found = {number for number, name in enumerate(_ENGLISH_WEEK) if name.startswith(wanted)}
    if len(found) != 1:
        return None
    if base is None:
        return Odd(message('"{0}" needs a day to count from.', plain))
    try:
        return Read(base + timedelta(days=(found.pop() - base.weekday() - 1) % 7 + 1))
    except OverflowError:
        return _odd(plain)


def _span(plain: str, end: bool) -> Day | None:
    """Read a quarter, a month or a year alone."""
    quarter, month = _QUARTER.fullmatch(plain), _MONTH.fullmatch(plain)
    if quarter is not None:
        year, number = int(quarter[2] or quarter[3]), int(quarter[1] or quarter[4])
        first, last = number * 3 - 2, number * 3
    elif month is not None:
        year, first = int(month[2] or month[3]), int(month[1] or month[4])
        last = first
    elif re.fullmatch(r"\d{4}", plain, re.ASCII):
        year, first, last = int(plain), 1, 12
    else:
        return None
    if not 1 <= first <= 12 or year < 1:
        return _odd(plain)
    return Read(date(year, last, monthrange(year, last)[1]) if end else date(year, first, 1))


def _named(plain: str, manner: Manner, base: date | None) -> Day | None:
    """Read a date with the month as a word: `15 March 2018`, `15 Mar 2018`, `15 de marzo de 2018`."""
    words = re.findall(r"[^\W\d]+|\d+", plain)
    names = [month for word in words if (month := _month(word, manner)) is not None]
    if len(names) != 1:
        return None
    month = names[0]
    days = [int(word) for word in words if word.isdigit()]
    if len(days) == 2 and days[0] > 31:  # the year first
        days.reverse()
    year = days.pop() if len(days) == 2 and days[-1] > 31 else None
    if year is None and len(days) == 2:
        year = _full_year(str(days.pop()))
    if year is None and base is not None:
        year = base.year
    if year is None or len(days) != 1:
        return _odd(plain)
    return _day(plain, year, month, days[0])


def _month(word: str, manner: Manner) -> int | None:
    wanted = word.casefold()
    for names in (manner.months, manner.short_months):
        for number, name in enumerate(names, 1):
            if name.casefold().rstrip(".") == wanted:
                return number
    for number, name in enumerate(_ENGLISH, 1):
        if len(wanted) >= 3 and name.startswith(wanted):
            return number
    return None


def _figures(text: str, parts: re.Match[str], manner: Manner, base: date | None) -> Day:
    first, middle, last = parts[1], parts[3], parts[4]
    if last is None:
        if base is None or len(first) > 2:
            return _odd(text)
        day, month = (middle, first) if manner.order != "dmy" else (first, middle)
        return _day(text, base.year, int(month), int(day))
    if len(first) > 2 or (manner.order == "ymd" and len(last) <= 2):
        if len(first) == 3 or len(last) > 2:
            return _odd(text)
        return _day(text, _full_year(first), int(middle), int(last))
    if len(last) == 3:
        return _odd(text)
    day, month = (middle, first) if manner.order == "mdy" else (first, middle)
    return _day(text, _full_year(last), int(month), int(day), foreign=manner.order == "ymd")


def _full_year(figures: str) -> int:
    year = int(figures)
    return year if len(figures) > 2 else year + (2000 if year < 70 else 1900)


def _day(text: str, year: int, month: int, day: int, foreign: bool = False) -> Day:
    shown = text.strip()
    if not 1 <= month <= 12:
        return Odd(message('"{0}" is not a day: there is no month {1}.', shown, month))
    if not 1 <= year <= 9999:
        return _odd(text)
    longest = monthrange(year, month)[1]
    if not 1 <= day <= longest:
        return Odd(message('"{0}" is not a day: month {1} of {2} has {3} days.', shown, month, year, longest))
    return Read(date(year, month, day), foreign)


def _odd(text: str) -> Odd:
    if not text.strip():
        return Odd(message("Nothing was entered."))
    return Odd(message('"{0}" cannot be read as a day.', text.strip(SPACES)[:LONGEST]))
