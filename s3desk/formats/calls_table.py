"""Reads call lists that people keep in a spreadsheet (CSV or XLSX), by their call id."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from s3desk.domain.funding import CallKind, DeadlineModel
from s3desk.domain.messages import mark
from s3desk.domain.plan import FundingLevel
from s3desk.domain.values import BRUSSELS, Instant, Money, keyed_id
from s3desk.formats import cells
from s3desk.formats.markup import line, prose
from s3desk.formats.source import Unreadable, damaged, foreign, malformed
from s3desk.formats.tables import LIMIT_BYTES, Cell, Sheet, delimiter_of, first_line, is_xlsx, read_sheets
from s3desk.services.outside import Row
from s3desk.services.ports import Progress, silent

CALL_LIST = "Call list"
"""The source of calls whose list names none: so a newer list updates what an older one brought."""

_NAMES = {
    "reference": {"call_id", "callid", "call", "reference", "ref"},
    "source": {"source", "list"},
    "identifier": {"identifier", "topic", "topic_id"},
    "title": {"title", "name", "call_title"},
    "programme": {"programme", "program", "fund"},
    "level": {"level"},
    "opening": {"opens", "opening", "opening_date", "open_from", "start"},
    "deadline": {"deadline_local", "deadline", "closes", "closing_date"},
    "cutoffs": {"cutoffs", "cut_offs", "deadlines"},
    "zone": {"tz", "time_zone", "timezone", "zone"},
    "stages": {"stages"},
    "rate": {"rate_pct", "rate", "funding_rate"},
    "budget": {"budget_eur", "budget", "budget_total"},
    "url": {"link", "url", "web_address"},
    "checked_on": {"checked_on", "checked"},
    "description": {"description", "summary"},
    "kind": {"kind"},
}
_COLUMN = {alias: name for name, aliases in _NAMES.items() for alias in aliases}
_LEVELS = {
    "eu": FundingLevel.EU,
    "european": FundingLevel.EU,
    "national": FundingLevel.NATIONAL,
    "regional": FundingLevel.REGIONAL,
    "private": FundingLevel.PRIVATE,
}


class CallsTable:
    kind = "calls-table"
    label = mark("Calls: list from a spreadsheet (CSV, XLSX)")
    limit_bytes: int | None = LIMIT_BYTES

    def recognises(self, name: str, head: bytes) -> bool:
        """Tell a CSV by its head line; an XLSX cannot be told by its first bytes: records_table hands it over."""
        if is_xlsx(head):
            return False
        line = first_line(head)
        return _is_list(_columns(line.split(delimiter_of(line))))

    def rows(self, path: Path, progress: Progress = silent) -> Iterator[Row]:
        yield from sheets_rows(path.name, read_sheets(path, LIMIT_BYTES), progress)


def sheets_rows(name: str, sheets: Sequence[Sheet], progress: Progress) -> Iterator[Row]:
    """Yield the calls of the first sheet that is a call list; OfficeError when none is."""
    for sheet in sheets:
        if sheet.rows and _is_list(columns := _columns(sheet.rows[0])):
            yield from _sheet_rows(name, sheet, columns, progress)
            return
    raise foreign(name, "a call list (its first row names no call_id and title)")


def _columns(header: Sequence[Cell]) -> dict[str, int]:
    named = (re.sub(r"[\W]+", "_", cells.text(cell).strip('"').lower()).strip("_") for cell in header)
    found: dict[str, int] = {}
    for at, name in enumerate(named):
        if name in _COLUMN:
            found.setdefault(_COLUMN[name], at)
    return found


def _is_list(columns: Mapping[str, int]) -> bool:
    return {"reference", "title"} <= columns.keys() and bool({"deadline", "cutoffs", "programme"} & columns.keys())


def _sheet_rows(name: str, sheet: Sheet, columns: Mapping[str, int], progress: Progress) -> Iterator[Row]:
    body = sheet.rows[1:]
    marks = {
        column: cells.decimal_mark(row[columns[column]] for row in body if columns[column] < len(row))
        for column in ("budget", "rate")
        if column in columns
    }
    seen: dict[tuple[str, str], str] = {}
    for number, row in enumerate(body, 2):
        at = f"row {number}"
        told = {column: row[place] if place < len(row) else None for column, place in columns.items()}
        if not any(cells.text(cell) for cell in row):
            continue
        if not sheet.name and len(row) != len(sheet.rows[0]):
            raise damaged(name, at)
        try:
            rows = _rows(told, marks, at)
            key = (str(rows[0].values["source"]), str(rows[0].values["reference"]))
            if key in seen:
                raise Unreadable(f'the call id "{key[1]}" (it stands in {seen[key]} too)')
        except Unreadable as odd:
            raise malformed(name, at, odd) from odd
        seen[key] = at
        yield from rows
        progress(number, len(sheet.rows))


def _rows(told: Mapping[str, Cell], marks: Mapping[str, str], at: str) -> list[Row]:
    reference = line(cells.text(told.get("reference")))
    source = line(cells.text(told.get("source"))) or CALL_LIST
    moments = _moments(told)
    stages = cells.number(told.get("stages"), "the number of stages")
    values: dict[str, object] = {
        "source": source,
        "reference": reference,
        "identifier": line(cells.text(told.get("identifier"))) or reference,
        "title": line(cells.text(told.get("title"))),
        "programme": line(cells.text(told.get("programme"))),
        "level": _level(cells.text(told.get("level"))),
        "kind": _kind(cells.text(told.get("kind"))),
        "opening": cells.day(told.get("opening"), "the opening date"),
        "deadline_model": _model(stages, moments),
        "rate": cells.number(told.get("rate"), "the rate", marks.get("rate", "")),
        "budget": _money(told.get("budget"), marks.get("budget", "")),
        "url": line(cells.text(told.get("url"))),
        "checked_on": cells.day(told.get("checked_on"), "the day of checking"),
        "description": prose(cells.text(told.get("description"))),
    }
    if not reference or not values["title"]:
        raise Unreadable("the title" if reference else "the call id")
    call = keyed_id("call", source, reference)
    rows = [Row("call", {name: value for name, value in values.items() if value not in (None, "")}, at)]
    for position, moment in enumerate(moments, 1):
        cutoff: dict[str, object] = {"call": call, "position": position, "at": moment}
        if stages is not None and stages > 1 and len(moments) == stages:
            cutoff["stage"] = position
        rows.append(Row("cutoff", cutoff, at))
    return rows


def _moments(told: Mapping[str, Cell]) -> list[Instant]:
    """Return the cut-offs in the order listed; the deadline alone where the list has none."""
    zone = line(cells.text(told.get("zone"))) or BRUSSELS
    listed = told.get("cutoffs")
    several = listed.split("|") if isinstance(listed, str) else [listed]
    found = [cells.moment(_stripped(each), zone, "the cut-off") for each in several]
    deadline = cells.moment(_stripped(told.get("deadline")), zone, "the deadline")
    return [each for each in found if each is not None] or ([deadline] if deadline else [])


def _stripped(cell: Cell) -> Cell:
    return cell.strip() if isinstance(cell, str) else cell


def _model(stages: object, moments: Sequence[Instant]) -> DeadlineModel | None:
    if stages == 2:
        return DeadlineModel.TWO_STAGE
    if len(moments) > 1:
        return DeadlineModel.MULTIPLE
    return DeadlineModel.SINGLE_STAGE if moments else None


def _level(written: str) -> FundingLevel | None:
    if not written:
        return None
    if written.lower() not in _LEVELS:
        raise Unreadable(f'the level "{written[:40]}" (EU, national, regional or private)')
    return _LEVELS[written.lower()]


def _kind(written: str) -> CallKind | None:
    wanted = written.strip().lower()
    return next((each for each in CallKind if wanted in {each.value, each.label.lower()}), None)


def _money(cell: Cell, mark: str) -> Money | None:
    amount = cells.number(cell, "the budget", mark)
    if amount is None:
        return None
    if abs(amount) >= 10**14:
        raise Unreadable("the budget")
    return Money(int((amount * 100).to_integral_value()))
