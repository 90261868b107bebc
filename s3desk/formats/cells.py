"""What a cell of somebody's table says: numbers, days and clock times as European offices write them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal

from s3desk.domain.values import BRUSSELS, Instant, normal, parse_instant
from s3desk.formats.source import Unreadable
from s3desk.formats.tables import Cell

_SPACES = re.compile(r"[\s\u00a0\u202f\u2009']+")
_CURRENCY = re.compile(r"(?i)\s*(€|eur|euros?|%)\s*")
_DAY = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})", re.ASCII)
_MOMENT = re.compile(r"(\S+?)(?:[ T](\d{1,2})[:.h](\d{2})(?::\d{2}(?:\.\d+)?)?)?(?: ?(Z|[+-]\d{2}:?\d{2}))?", re.ASCII)


def text(cell: Cell) -> str:
    """Return a cell as text; a whole number without the decimals that spreadsheets add."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, datetime) and not (cell.hour or cell.minute or cell.second):
        return cell.date().isoformat()
    return str(cell).strip()


def decimal_mark(cells: Iterable[Cell]) -> str:
    """Return the decimal mark of a column, `,` or `.`, from the cells that leave no doubt; empty when none does."""
    marks = set()
    for cell in cells:
        if isinstance(cell, str):
            found = _bare(cell)
            dots, commas = found.count("."), found.count(",")
            if dots and commas:
                marks.add("," if found.rfind(",") > found.rfind(".") else ".")
            elif dots + commas == 1 and not re.fullmatch(r"-?[1-9]\d{0,2}[.,]\d{3}", found):
                marks.add("," if commas else ".")
            elif dots + commas > 1:
                marks.add("." if commas else ",")
    return marks.pop() if len(marks) == 1 else ""


def number(cell: Cell, what: str, mark: str = "") -> Decimal | None:
    """Return a number; None for an empty cell.

    `mark` is the decimal mark of the column. Unreadable for 1.234 when the column does not show which it is.
    """
    if cell is None or isinstance(cell, (bool, date)):
        if cell is None:
            return None
        raise Unreadable(what)
    if isinstance(cell, (int, float)):
        return normal(Decimal(repr(cell)))
    if not isinstance(cell, str):
        raise Unreadable(what)
    found = _bare(cell)
    if not found:
        return None
    mark = decimal_mark([cell]) or mark
    if not mark and re.search("[.,]", found):
        raise Unreadable(f'{what} "{cell.strip()[:40]}" (thousands or decimals?)')
    other = "." if mark == "," else ","
    grouped = re.fullmatch(rf"-?\d{{1,3}}(?:{re.escape(other)}\d{{3}})*(?:{re.escape(mark or ',')}\d+)?", found)
    if not grouped and not re.fullmatch(rf"-?\d+(?:{re.escape(mark or ',')}\d+)?", found):
        raise Unreadable(f'{what} "{cell.strip()[:40]}"')
    if len(found) > 400:
        raise Unreadable(what)
    return normal(Decimal(found.replace(other, "").replace(",", ".")))


def _bare(written: str) -> str:
    return _SPACES.sub("", _CURRENCY.sub("", written)).replace("\u2212", "-")


def day(cell: Cell, what: str) -> date | None:
    """Return a day; None for an empty cell. 03/04/2020 is 3 April."""
    if cell is None or cell == "":
        return None
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, str):
        try:
            return _day(cell.strip())
        except ValueError as odd:
            raise Unreadable(f'{what} "{cell.strip()[:40]}"') from odd
    raise Unreadable(what)


def _day(written: str) -> date:
    if found := _DAY.fullmatch(written):
        return date(int(found[3]), int(found[2]), int(found[1]))
    return date.fromisoformat(written[:10] if written[10:11] in {"T", " "} else written)


def moment(cell: Cell, zone: str, what: str) -> Instant | None:
    """Return an instant by the clock of a zone; None for an empty cell; a day without a time ends at 17:00."""
    if cell is None or cell == "":
        return None
    try:
        if isinstance(cell, datetime):
            there = cell if cell.hour or cell.minute else cell.replace(hour=17)
            return parse_instant(f"{there:%Y-%m-%dT%H:%M} {zone or BRUSSELS}")
        if isinstance(cell, date):
            return parse_instant(f"{cell:%Y-%m-%d}T17:00 {zone or BRUSSELS}")
        if isinstance(cell, str) and (found := _MOMENT.fullmatch(cell.strip())):
            on = _day(found[1])
            clock = f"{int(found[2]):02}:{found[3]}" if found[2] else "17:00"
            return parse_instant(f"{on:%Y-%m-%d}T{clock}{found[4] or ''} {zone or BRUSSELS}")
    except (ValueError, OverflowError) as odd:
        raise Unreadable(f'{what} "{text(cell)[:40]}"') from odd
    raise Unreadable(f'{what} "{text(cell)[:40]}"')
