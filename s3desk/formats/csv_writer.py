"""Writes records of one type as CSV that Excel in Europe opens right by double click.

UTF-8 with its mark, semicolons, decimal commas, days as 2018-03-14. Texts that a spreadsheet would take for a formula
get an apostrophe before them, which records_table takes away again. The last columns, `(exact)`, hold what the readable
ones cannot: ids, zones, currencies.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from s3desk.domain.declare import Choice, Field, Kind, Record
from s3desk.domain.errors import OfficeError
from s3desk.domain.plain import pointed, write
from s3desk.domain.values import RecordId, format_id
from s3desk.formats.outgoing import batches, shown_titles, translations, whole
from s3desk.services.outside import Sheet
from s3desk.services.ports import Progress, silent

ID = "id"
TRANSLATIONS = "translations"
EXACT = " (exact)"
EXACT_KINDS = {Kind.MONEY, Kind.INSTANT, Kind.LINK, Kind.LINKS, Kind.PLACE, Kind.FILE}
"""Kinds of which a readable cell does not hold all."""

_FORMULA = re.compile(r"'*\s*[=+\-@＝＋－＠\t\r\n]")


def guard(text: str) -> str:
    """Return a text that a spreadsheet leaves a text: an apostrophe before what it would take for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguard(text: str) -> str:
    """Return the text that `guard` was given."""
    return text[1:] if text[:1] == "'" and _FORMULA.match(text) else text


class CsvWriter:
    ending = ".csv"

    def write(self, path: Path, sheets: Sequence[Sheet], progress: Progress = silent) -> int:
        if len(sheets) != 1:
            raise OfficeError(
                "A CSV file holds records of one type, not of {0}; name one type, or choose XLSX or JSON.", len(sheets)
            )
        sheet = sheets[0]
        count = 0
        with whole(path) as part, part.open("w", encoding="utf-8-sig", newline="") as out:
            writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
            exact = [each for each in sheet.columns if each.kind in EXACT_KINDS]
            translated = any(each.translatable for each in sheet.columns)
            header = [f"{ID} ({sheet.type.name})", *(each.name for each in sheet.columns)]
            header += [TRANSLATIONS] * translated + [f"{each.name}{EXACT}" for each in exact]
            writer.writerow(header)
            for records, titles in batches(sheet):
                for record in records:
                    row = [format_id(record.id), *(_cell(each, record, titles) for each in sheet.columns)]
                    if translated:
                        others = translations(record, sheet.columns)
                        row.append(json.dumps(others, ensure_ascii=False) if others else "")
                    writer.writerow(row + [guard(write(each, getattr(record, each.name))) for each in exact])
                count += len(records)
                progress(count, None)
        return count


def _cell(field: Field, record: Record, titles: Mapping[RecordId, str]) -> str:
    value: Any = getattr(record, field.name)
    if value is None:
        return ""
    match field.kind:
        case Kind.TEXT | Kind.PROSE:
            return guard(value)
        case Kind.NUMBER:
            return f"{value:f}".replace(".", ",")
        case Kind.MONEY:
            return str(value).split(" ", 1)[0].replace(".", ",")
        case Kind.INSTANT:
            return f"{value.there:%Y-%m-%d %H:%M:%S}"
        case Kind.LINK | Kind.LINKS | Kind.PLACE:
            return guard(shown_titles(pointed(field, value), titles))
        case Kind.FILE:
            return guard(value.name)
        case Kind.CHOICE:
            return value.label if isinstance(value, Choice) else str(value)
        case _:
            return write(field, value)
