"""Tables that people save from a spreadsheet: CSV and XLSX as rows of cells, with limits against hostile files."""

from __future__ import annotations

import csv
import io
import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from s3desk.domain.errors import OfficeError
from s3desk.domain.plain import LONGEST_TEXT
from s3desk.formats.source import damaged, decoded, encoding_of, foreign, limited, too_large

Cell = str | float | bool | date | datetime | time | timedelta | None

LIMIT_BYTES = 128 * 2**20
UNPACKED_LIMIT_BYTES = 1024 * 2**20
MOST_CELLS = 12_000_000
"""Cells of the rectangle a sheet spans, empty ones included: the parser holds them all."""
_ZIP = b"PK\x03\x04"
_MOST_DEFLATED = 1032
"""Deflate packs at most so many bytes into one."""
_BROKEN_ARCHIVE = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    KeyError,
    ValueError,
    RuntimeError,
    OSError,
)
_FAR_CELL = re.compile(rb"""\br=["']([A-Z]{2,}\d+|[A-Z]?\d{6,})["']""", re.IGNORECASE)
"""A cell beyond column Z, or a cell or row beyond number 99,999."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet with its rows; a CSV file is one sheet without a name, and says by its delimiter how it writes 1.5."""

    name: str
    rows: Sequence[Sequence[Cell]]
    decimal_mark: str = "."


def is_xlsx(head: bytes) -> bool:
    return head.startswith(_ZIP)


def read_sheets(path: Path, limit_bytes: int = LIMIT_BYTES) -> list[Sheet]:
    """Return the sheets of an XLSX or CSV file; OfficeError when it is too large, damaged or neither."""
    data = limited(path, limit_bytes)
    if is_xlsx(data):
        return _xlsx(path.name, data)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise OfficeError(
            '"{0}" is an old or password-protected Excel file; nothing was imported. '
            "Save it as XLSX without a password.",
            path.name,
        )
    return [_csv(path.name, data)]


def first_line(head: bytes) -> str:
    """Return the first line of a text file from its first bytes; empty for files that are not text."""
    if is_xlsx(head) or (b"\0" in head[:256] and not encoding_of(head).startswith("utf-16")):
        return ""
    text = head.decode(encoding_of(head), errors="replace")
    return text.lstrip("\ufeff").split("\n", 1)[0].rstrip("\r")


def delimiter_of(line: str) -> str:
    """Return the character that parts the cells of a head line; a semicolon where none does."""
    return max(";\t,", key=lambda each: (line.count(each), each == ";"))


def _csv(name: str, data: bytes) -> Sheet:
    try:
        text = decoded(data)
    except UnicodeError:
        text = data.decode("cp1252", errors="replace")  # what Excel saves as "CSV" in Western Europe
    if "\0" in text:
        raise foreign(name, "a table")
    text = text.lstrip("\ufeff")
    csv.field_size_limit(max(csv.field_size_limit(), 2 * LONGEST_TEXT))
    delimiter = delimiter_of(text.split("\n", 1)[0])
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        return Sheet("", list(reader), "." if delimiter == "," else ",")
    except csv.Error as odd:
        raise damaged(name, f"line {reader.line_num}") from odd


def _xlsx(name: str, data: bytes) -> list[Sheet]:
    _check_archive(name, data)
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        return [
            Sheet(title, book.get_sheet_by_name(title).to_python(skip_empty_area=False)) for title in book.sheet_names
        ]
    except (CalamineError, OSError, ValueError, OverflowError) as odd:
        raise damaged(name) from odd
    except BaseException as odd:  # the parser's own panics are no Exceptions
        if type(odd).__name__ == "PanicException":
            raise damaged(name) from odd
        raise


def _check_archive(name: str, data: bytes) -> None:
    """Refuse, before the parser unpacks anything, what would not fit into memory: real sizes, and far-away cells."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if sum(each.file_size for each in members) > UNPACKED_LIMIT_BYTES or len(members) > 10_000:
                raise too_large(name, UNPACKED_LIMIT_BYTES)
            if "[Content_Types].xml" not in archive.namelist():
                raise foreign(name, "a table that Excel saved (XLSX)")
            left = UNPACKED_LIMIT_BYTES
            for each in members:
                if each.flag_bits & 1:
                    raise damaged(name)
                is_sheet = re.fullmatch(r"xl/worksheets/[^/]+\.xml", each.filename, re.IGNORECASE)
                if is_sheet or each.compress_size * _MOST_DEFLATED > left:
                    left -= _checked_member(name, archive, each, left)
    except _BROKEN_ARCHIVE as odd:
        raise damaged(name) from odd


def _checked_member(name: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo, most: int) -> int:
    """Return the unpacked size of a member; OfficeError when it is beyond `most` or its cells lie too far apart."""
    size, rows, columns, rest = 0, 100_000, 26, b""
    with archive.open(member) as opened:
        while piece := opened.read(2**20):
            size += len(piece)
            if size > most:
                raise too_large(name, UNPACKED_LIMIT_BYTES)
            for found in _FAR_CELL.findall(rest + piece):
                letters = found.rstrip(b"0123456789").upper()
                columns = max(columns, _column(letters[:6]))
                rows = max(rows, int(found[len(letters) : len(letters) + 12]))
            if rows * columns > MOST_CELLS or columns > 16_384:
                raise OfficeError(
                    '"{0}" has a sheet that spans {1} rows and {2} columns, too many; nothing was imported. '
                    "Delete the empty rows and columns around the table and save it again.",
                    name,
                    rows,
                    columns,
                )
            rest = piece[-32:]
    return size


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
