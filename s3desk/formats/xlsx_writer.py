"""Writes records as XLSX: numbers are numbers, days are days, money shows its currency, texts never turn into formulas.

A colleague without the program may change cells and send the file back: hidden columns and a hidden sheet keep what a
readable cell cannot hold (ids, zones, rates, texts too long for Excel), so that reading it back finds just the changes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from s3desk.domain.declare import Choice, Field, Kind, Record
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message
from s3desk.domain.plain import pointed, write
from s3desk.domain.values import Instant, Money, RecordId, format_id
from s3desk.formats.outgoing import batches, shown_titles, translations, whole
from s3desk.services.outside import Sheet
from s3desk.services.ports import Progress, silent

HIDDEN = "s3desk"
"""Name of the hidden sheet. Its rows: column, sheet, type, header, field, part; title, id, title; text, sheet, id,
what, number, piece."""
TRANSLATIONS = "translations"
EXACT = " (exact)"
MOST_ROWS = 1_048_575
LONGEST_CELL = 32_767
EXACT_KINDS = {
    Kind.NUMBER, Kind.COUNT, Kind.MONEY, Kind.DAY, Kind.INSTANT, Kind.LINK, Kind.LINKS, Kind.PLACE, Kind.FILE
}  # fmt: skip
FIRST_DAY = date(1900, 3, 1)
"""Excel counts a 29 February 1900 that never was; days before 1 March are written as text."""

_PIECE = 30_000
_WRAPPED = 60
_ODD = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")
_WIDTHS = {Kind.PROSE: 60, Kind.TEXT: 36, Kind.LINK: 30, Kind.LINKS: 36, Kind.MONEY: 18, Kind.INSTANT: 18}


def shown_text(text: str) -> str:
    """Return what a cell shows of a text: without characters that XLSX cannot keep, cut where Excel cuts."""
    clean = _ODD.sub("\u00b7", text)
    clean = clean.strip() if clean != clean.strip() else clean
    return clean if len(clean) <= LONGEST_CELL else clean[: LONGEST_CELL - 1] + "…"


def is_exact(value: Decimal | int) -> bool:
    """Return whether a cell, of 15 digits, holds the number as it is."""
    return Decimal(f"{float(value):.15G}") == value


class XlsxWriter:
    ending = ".xlsx"

    def write(self, path: Path, sheets: Sequence[Sheet], progress: Progress = silent) -> int:
        import xlsxwriter
        from xlsxwriter.exceptions import FileCreateError

        count = 0
        with whole(path) as part, TemporaryDirectory(prefix="s3desk-") as rows:
            options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "tmpdir": rows}
            book = xlsxwriter.Workbook(str(part), options)
            try:
                out = _Book(book)
                for sheet in sheets:
                    for written in out.sheet(sheet):
                        count += written
                        progress(count, None)
                out.finish(bool(sheets))
                book.close()
            except FileCreateError as odd:
                raise OSError(str(odd)) from odd
            finally:
                _release(book)
        return count


def _release(book: Any) -> None:
    """Close what a workbook that was given up holds open, and keep its destructor from writing it after all."""
    book.fileclosed = True
    for page in book.worksheets():
        if page.row_data_fh is not None:
            page.row_data_fh.close()


@dataclass
class _Book:
    """A workbook being written; rows of the hidden sheet are gathered along the way."""

    book: Any
    columns: list[tuple[str, ...]] = field(default_factory=list)
    titles: dict[RecordId, str] = field(default_factory=dict)
    texts: list[tuple[str, ...]] = field(default_factory=list)
    names: set[str] = field(default_factory=lambda: {HIDDEN})

    def __post_init__(self) -> None:
        self.head = self.book.add_format({"bold": True, "bg_color": "#E3ECF7", "bottom": 1, "valign": "top"})
        self.wrap = self.book.add_format({"text_wrap": True, "valign": "top"})
        self.day = self.book.add_format({"num_format": 14, "valign": "top"})
        self.moment = self.book.add_format({"num_format": "yyyy-mm-dd hh:mm", "valign": "top"})
        self.plain = self.book.add_format({"valign": "top"})
        self._money: dict[str, Any] = {}

    def money(self, currency: str) -> Any:
        if currency not in self._money:
            sign = "€" if currency == "EUR" else currency
            self._money[currency] = self.book.add_format({"num_format": f'#,##0.00 "{sign}"', "valign": "top"})
        return self._money[currency]

    def sheet(self, sheet: Sheet) -> Iterator[int]:
        """Write a sheet; yields how many records each batch had."""
        name = self._name(sheet.type.plural)
        page = self.book.add_worksheet(name)
        exact = [each for each in sheet.columns if each.kind in EXACT_KINDS]
        self._head(page, name, sheet, exact)
        row = 0
        for records, titles in batches(sheet):
            self.titles |= titles
            for record in records:
                row += 1
                if row > MOST_ROWS:
                    raise OfficeError(
                        "An Excel sheet holds {0} rows, and there are more {1}; export them as CSV or JSON.",
                        MOST_ROWS,
                        Message(sheet.type.plural),
                    )
                self._row(page, name, row, sheet, exact, record, titles)
            yield len(records)
        page.autofilter(0, 0, max(row, 1), len(sheet.columns))

    def _name(self, wanted: str) -> str:
        """Return a sheet name that Excel takes: at most 31 characters, none of []:*?/\\, each but once."""
        clean = re.sub(r"[\[\]:*?/\\']", " ", wanted).strip()[:31] or "Records"
        name, number = clean, 1
        while name.lower() in self.names:
            number += 1
            name = f"{clean[:27]} {number}"
        self.names.add(name.lower())
        return name

    def _head(self, page: Any, name: str, sheet: Sheet, exact: Sequence[Field]) -> None:
        page.freeze_panes(1, 0)
        page.set_column(0, 0, 34, None, {"hidden": True})
        parts = [("id", "", "id"), *((each.label, each.name, "value") for each in sheet.columns)]
        if any(each.translatable for each in sheet.columns):
            parts.append(("Translations", "", "translations"))
        parts += [(f"{each.label} (exact)", each.name, "exact") for each in exact]
        for place, each in enumerate(sheet.columns, 1):
            page.set_column(place, place, _WIDTHS.get(each.kind, 14))
        if len(parts) > len(sheet.columns) + 1:
            page.set_column(len(sheet.columns) + 1, len(parts) - 1, 20, None, {"hidden": True})
        seen: set[str] = {"id"}
        for place, (label, field_name, part) in enumerate(parts):
            header = label
            while place and header.lower() in seen:
                header += " *"
            seen.add(header.lower())
            page.write_string(0, place, header, self.head)
            self.columns.append(("column", name, sheet.type.name, header, field_name, part))

    def _row(
        self,
        page: Any,
        name: str,
        row: int,
        sheet: Sheet,
        exact: Sequence[Field],
        record: Record,
        titles: Mapping[RecordId, str],
    ) -> None:
        page.write_string(row, 0, format_id(record.id))
        for place, each in enumerate(sheet.columns, 1):
            self._cell(page, name, row, place, each, record, titles)
        place = len(sheet.columns) + 1
        if any(each.translatable for each in sheet.columns):
            others = translations(record, sheet.columns)
            if others:
                self._text(page, name, row, place, record, TRANSLATIONS, json.dumps(others))
            place += 1
        for place, each in enumerate(exact, place):  # noqa: B020
            if text := _exact(each, getattr(record, each.name)):
                self._text(page, name, row, place, record, each.name + EXACT, text)

    def _text(self, page: Any, name: str, row: int, place: int, record: Record, of: str, text: str) -> None:
        """Write a text; what a cell cannot keep goes to the hidden sheet, in pieces of plain ASCII."""
        shown = shown_text(text)
        page.write_string(row, place, shown, self.wrap if "\n" in shown or len(shown) > _WRAPPED else self.plain)
        if shown != text:
            told = json.dumps(text).replace("_", "\\u005f")
            for number, start in enumerate(range(0, len(told), _PIECE)):
                piece = told[start : start + _PIECE]
                self.texts.append(("text", name, format_id(record.id), of, str(number), piece))

    def _cell(
        self,
        page: Any,
        name: str,
        row: int,
        place: int,
        field: Field,
        record: Record,
        titles: Mapping[RecordId, str],
    ) -> None:
        value: Any = getattr(record, field.name)
        if value is None or value == "":
            return
        match value:
            case bool():
                page.write_boolean(row, place, value, self.plain)
            case Choice():
                page.write_string(row, place, value.label, self.plain)
            case str():
                self._text(page, name, row, place, record, field.name, value)
            case int() | Decimal():
                page.write_number(row, place, float(value), self.plain)
            case Money():
                page.write_number(row, place, value.cents / 100, self.money(value.currency))
            case Instant():
                self._moment(page, row, place, value)
            case date():
                if value < FIRST_DAY:
                    page.write_string(row, place, value.isoformat(), self.plain)
                else:
                    page.write_datetime(row, place, value, self.day)
            case _:
                shown = value.name if field.kind is Kind.FILE else shown_titles(pointed(field, value), titles)
                if shown:
                    page.write_string(row, place, shown_text(shown), self.plain)

    def _moment(self, page: Any, row: int, place: int, value: Instant) -> None:
        there = value.there.replace(tzinfo=None)
        if there.date() < FIRST_DAY:
            page.write_string(row, place, f"{there:%Y-%m-%d %H:%M:%S}", self.plain)
        else:
            page.write_datetime(row, place, there, self.moment)

    def finish(self, has_sheets: bool) -> None:
        """Write the hidden sheet."""
        if not has_sheets:
            self.book.add_worksheet("Empty")
        page = self.book.add_worksheet(HIDDEN)
        page.very_hidden()
        titles = (("title", format_id(each), shown_text(text)) for each, text in self.titles.items())
        for row, told in enumerate(islice((*self.columns, *self.texts, *titles), MOST_ROWS)):
            for place, text in enumerate(told):
                page.write_string(row, place, text)


def _exact(field: Field, value: Any) -> str:
    """Return what a hidden column keeps of a value: nothing where the readable cell holds it all."""
    match value:
        case None:
            return ""
        case Money():
            return (
                "" if value.currency == "EUR" and value.rate is None and is_exact(value.cents) else write(field, value)
            )
        case int() | Decimal():
            return "" if is_exact(value) else write(field, value)
        case Instant():
            return write(field, value)
        case date():
            return "" if value >= FIRST_DAY else write(field, value)
        case _:
            return write(field, value)
