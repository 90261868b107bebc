"""Reads back what csv_writer and xlsx_writer wrote, changed cells included: what was not changed keeps its exact value.

An XLSX without the program's hidden sheet may still be a call list; it is then read as one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from s3desk.domain.declare import Catalogue, Field, Kind, RecordType
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import mark
from s3desk.domain.plain import checked, read
from s3desk.domain.subjects import catalogue
from s3desk.domain.values import Instant, Money, RecordId, parse_id
from s3desk.formats import calls_table, cells
from s3desk.formats.csv_writer import EXACT, TRANSLATIONS, unguard
from s3desk.formats.outgoing import SEPARATOR
from s3desk.formats.source import Unreadable, damaged, foreign, malformed
from s3desk.formats.tables import LIMIT_BYTES, Cell, Sheet, first_line, is_xlsx, read_sheets
from s3desk.formats.xlsx_writer import HIDDEN, shown_text
from s3desk.services.outside import Row
from s3desk.services.ports import Progress, silent

_FIRST_HEADER = re.compile(r'"?id \(([a-z_]+)\)"?(?:[;,\t]|$)')


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of a table: the field it belongs to, and whether it shows it or keeps its exact value."""

    place: int
    field: str
    part: str


@dataclass(slots=True)
class _Kept:
    """What the hidden sheet of a workbook keeps."""

    columns: dict[str, dict[str, tuple[str, str, str]]] = field(default_factory=dict)
    """By sheet and header: type, field, part."""
    titles: dict[RecordId, str] = field(default_factory=dict)
    by_title: dict[str, list[RecordId]] = field(default_factory=dict)
    pieces: dict[tuple[str, str, str], list[str]] = field(default_factory=dict)

    def text(self, sheet: str, record: str, of: str, shown: str) -> str:
        """Return the whole text behind what a cell shows, as long as nobody changed the cell."""
        if (pieces := self.pieces.get((sheet, record, of))) is None:
            return shown
        whole = json.loads("".join(pieces))
        return whole if isinstance(whole, str) and shown_text(whole) == shown else shown


class RecordsTable:
    kind = "records-table"
    label = mark("Records exported by S3Desk (XLSX, CSV)")
    limit_bytes: int | None = LIMIT_BYTES

    def __init__(self, types: Catalogue | None = None) -> None:
        self._types = types

    def recognises(self, name: str, head: bytes) -> bool:
        return is_xlsx(head) or _FIRST_HEADER.match(first_line(head)) is not None

    def rows(self, path: Path, progress: Progress = silent) -> Iterator[Row]:
        types = catalogue() if self._types is None else self._types
        sheets = read_sheets(path, LIMIT_BYTES)
        kept = _kept(path.name, sheets)
        if kept is None and sheets and sheets[0].name:
            yield from calls_table.sheets_rows(path.name, sheets, progress)
            return
        done = 0
        whole = sum(len(sheet.rows) for sheet in sheets)
        for sheet in sheets:
            found = _workbook_columns(kept, sheet) if kept else _csv_columns(path.name, sheet)
            if found is not None:
                declared = types.get(found[0])
                if declared is None:
                    raise foreign(path.name, "an export of this version of S3Desk")
                yield from _Rows(path.name, declared, sheet, found[1], kept or _Kept()).rows()
            done += len(sheet.rows)
            progress(done, whole)


def _kept(name: str, sheets: Sequence[Sheet]) -> _Kept | None:
    hidden = next((sheet for sheet in sheets if sheet.name == HIDDEN), None)
    if hidden is None:
        return None
    kept = _Kept()
    try:
        for row in hidden.rows:
            told = ["" if cell is None else str(cell) for cell in row]
            if told[0] == "column":
                kept.columns.setdefault(told[1], {})[told[3]] = (told[2], told[4], told[5])
            elif told[0] == "title":
                record = parse_id(told[1])
                kept.titles[record] = told[2]
                kept.by_title.setdefault(told[2], []).append(record)
            elif told[0] == "text":
                kept.pieces.setdefault((told[1], told[2], told[3]), []).append(told[5])
    except (IndexError, OfficeError) as odd:
        raise damaged(name, f"the sheet {HIDDEN}") from odd
    return kept


def _workbook_columns(kept: _Kept, sheet: Sheet) -> tuple[str, list[_Column]] | None:
    """Return type and columns of a sheet by its headers, wherever somebody moved them; None for other sheets."""
    told = kept.columns.get(sheet.name)
    if told is None or not sheet.rows:
        return None
    found = [(place, told[str(cell)]) for place, cell in enumerate(sheet.rows[0]) if str(cell) in told]
    if not found:
        return None
    return found[0][1][0], [_Column(place, field_name, part) for place, (_, field_name, part) in found]


def _csv_columns(name: str, sheet: Sheet) -> tuple[str, list[_Column]]:
    header = [str(cell) for cell in sheet.rows[0]] if sheet.rows else []
    found = _FIRST_HEADER.fullmatch(header[0]) if header else None
    if found is None:
        raise foreign(name, "a table that S3Desk exported (its first column must be the id)")
    columns = [_Column(0, "", "id")]
    for place, title in enumerate(header[1:], 1):
        if title == TRANSLATIONS:
            columns.append(_Column(place, "", "translations"))
        elif title:
            exact = title.endswith(EXACT)
            columns.append(_Column(place, title.removesuffix(EXACT), "exact" if exact else "value"))
    return found[1], columns


class _Rows:
    """Reads the rows of one sheet."""

    def __init__(self, name: str, declared: RecordType, sheet: Sheet, columns: Sequence[_Column], kept: _Kept) -> None:
        self._name, self._declared, self._sheet, self._kept = name, declared, sheet, kept
        self._ids = next((each.place for each in columns if each.part == "id"), None)
        self._others = next((each.place for each in columns if each.part == "translations"), None)
        self._values = [each for each in columns if each.part == "value"]
        self._exact = {each.field: each.place for each in columns if each.part == "exact"}
        for each in self._values:
            if declared.field(each.field) is None:
                raise malformed(name, "the first row", Unreadable(f'the column "{each.field[:40]}"'))

    def rows(self) -> Iterator[Row]:
        width = len(self._sheet.rows[0])
        for number, row in enumerate(self._sheet.rows[1:], 2):
            at = f"row {number}"
            if not any(cell not in (None, "") for cell in row):
                continue
            if not self._sheet.name and len(row) != width:
                raise damaged(self._name, at)
            try:
                yield Row(self._declared.name, self._row(row), f"{self._sheet.name}, {at}".removeprefix(", "))
            except Unreadable as odd:
                raise malformed(self._name, at, odd) from odd
            except (OfficeError, ValueError, RecursionError, OverflowError) as odd:
                raise OfficeError('"{0}", {1}: {2} Nothing was imported.', self._name, at, str(odd)[:300]) from odd

    def _row(self, row: Sequence[Cell]) -> dict[str, object]:
        values: dict[str, object] = {}
        written = cells.text(_at(row, self._ids))
        if written:
            values["id"] = parse_id(written)
        for column in self._values:
            declared = self._declared.fields[column.field]
            exact = self._text(row, written, self._exact.get(column.field), column.field + EXACT)
            values[column.field] = self._value(declared, _at(row, column.place), exact, written)
        told = self._text(row, written, self._others, TRANSLATIONS)
        if told:
            others = json.loads(told)
            if not isinstance(others, dict):
                raise Unreadable("the translations")
            for field_name, text in others.items():
                found = self._declared.field(field_name)
                if found is None or not isinstance(text, str):
                    raise Unreadable(f'the translation "{field_name[:40]}"')
                values[field_name] = checked(found, text)
        return values

    def _text(self, row: Sequence[Cell], record: str, place: int | None, of: str) -> str:
        cell = _at(row, place)
        shown = cell if isinstance(cell, str) else cells.text(cell)
        return self._kept.text(self._sheet.name, record, of, shown) if self._sheet.name else unguard(shown)

    def _value(self, field: Field, cell: Cell, exact: str, record: str) -> object:
        """Return the value of a cell: the exact one as long as the cell shows it, else what somebody typed."""
        if field.is_text():
            shown = cell if isinstance(cell, str) else cells.text(cell)
            if not self._sheet.name:
                return checked(field, unguard(shown))
            return checked(field, self._kept.text(self._sheet.name, record, field.name, shown))
        if field.kind in {Kind.LINK, Kind.LINKS, Kind.PLACE}:
            return self._linked(field, cell, exact)
        kept = read(field, exact) if exact else None
        if cell in (None, ""):
            return field.default
        if kept is not None and _shows(field, cell, kept):
            return kept
        return checked(field, self._typed(field, cell, kept))

    def _typed(self, field: Field, cell: Cell, kept: Any) -> object:
        match field.kind:
            case Kind.NUMBER:
                return cells.number(cell, field.name, self._sheet.decimal_mark)
            case Kind.COUNT | Kind.SCORE:
                return _whole(cells.number(cell, field.name, self._sheet.decimal_mark), field)
            case Kind.MONEY:
                amount = cells.number(cell, field.name, self._sheet.decimal_mark)
                return None if amount is None else _money(amount, kept, field)
            case Kind.DAY:
                return cells.day(cell, field.name)
            case Kind.INSTANT:
                return _moment(cell, kept, field)
            case Kind.FLAG:
                return cell if isinstance(cell, bool) else read(field, cells.text(cell))
            case Kind.CHOICE:
                return _chosen(field, cells.text(cell))
            case _:
                if kept is None:
                    raise Unreadable(f"{field.name} (an attachment cannot be typed)")
                return kept

    def _linked(self, field: Field, cell: Cell, exact: str) -> object:
        shown = " ".join(cells.text(cell).split())
        kept = read(field, exact) if exact else None
        if not self._sheet.name:
            if kept is None and shown:
                raise Unreadable(f"{field.name} (the column {field.name}{EXACT} must hold the id)")
            return field.default if kept is None else kept
        if kept is not None and (field.kind is Kind.PLACE or shown == self._titles(field, kept)):
            return kept
        parts = [shown] if shown in self._kept.by_title else [part.strip() for part in shown.split(SEPARATOR)]
        found = frozenset(self._by_title(field, part) for part in parts if part)
        if field.kind is Kind.LINKS:
            return found
        if len(found) > 1 or (found and field.kind is Kind.PLACE):
            raise Unreadable(f'{field.name} "{shown[:60]}"')
        return next(iter(found), None)

    def _titles(self, field: Field, kept: Any) -> str:
        linked = sorted(kept) if field.kind is Kind.LINKS else [kept]
        return " ".join(shown_text(SEPARATOR.join(self._title(each) for each in linked)).split())

    def _title(self, record: RecordId) -> str:
        return " ".join(self._kept.titles.get(record, "").split()) or record.hex()[:8]

    def _by_title(self, field: Field, title: str) -> RecordId:
        if re.fullmatch("[0-9a-f]{32}", title):
            return parse_id(title)
        found = self._kept.by_title.get(title, [])
        if len(found) != 1:
            raise Unreadable(f'{field.name} "{title[:60]}" (the title of exactly one record linked in this file)')
        return found[0]


def _at(row: Sequence[Cell], place: int | None) -> Cell:
    return row[place] if place is not None and place < len(row) else None


def _shows(field: Field, cell: Cell, kept: Any) -> bool:
    """Return whether a readable cell is the one that was written for this value."""
    match kept:
        case Instant():
            there = kept.there.replace(tzinfo=None)
            found = cell
            if isinstance(cell, str):
                return cell.strip() in {f"{there:%Y-%m-%d %H:%M:%S}", f"{there:%Y-%m-%d %H:%M}"}
            if isinstance(found, date) and not isinstance(found, datetime):
                found = datetime(found.year, found.month, found.day)  # noqa: DTZ001
            return isinstance(found, datetime) and abs(found - there) < timedelta(seconds=1)
        case Money():
            if isinstance(cell, str):
                return cell.replace(",", ".") == str(kept).split(" ", 1)[0]
            return isinstance(cell, (int, float)) and _near(float(cell), kept.cents / 100)
        case int() | Decimal():
            return isinstance(cell, (int, float)) and _near(float(cell), float(kept))
        case date():
            return cell == kept.isoformat()
        case _:
            return False


def _near(shown: float, kept: float) -> bool:
    return shown == kept or abs(shown - kept) <= abs(kept) * 1e-14


def _whole(amount: Decimal | None, field: Field) -> int | None:
    if amount is None:
        return None
    if amount != amount.to_integral_value() or not -(2**63) <= amount < 2**63:
        raise Unreadable(f"{field.name} (a whole number)")
    return int(amount)


def _money(amount: Decimal, kept: Any, field: Field) -> Money:
    if abs(amount) >= 10**15:
        raise Unreadable(field.name)
    cents = int((amount * 100).to_integral_value())
    return Money(cents, kept.currency, kept.rate, kept.rate_day) if isinstance(kept, Money) else Money(cents)


def _moment(cell: Cell, kept: Any, field: Field) -> Instant | None:
    return cells.moment(cell, kept.zone if isinstance(kept, Instant) else "", field.name)


def _chosen(field: Field, written: str) -> object:
    assert field.choices is not None
    wanted = written.strip()
    found = [each for each in field.choices if wanted in {each.label, each.value}]
    if len(found) != 1:
        raise Unreadable(f'{field.name} "{wanted[:40]}" (one of: {", ".join(each.label for each in field.choices)})')
    return found[0]
