"""What the command line prints: aligned tables for people, JSON for programs, one sentence for a mistake."""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any

from s3desk.cli.english import say
from s3desk.domain.declare import Field, Kind, Record, RecordType
from s3desk.domain.messages import Message
from s3desk.domain.plain import pointed, to_json, write
from s3desk.domain.sizes import size_of
from s3desk.domain.values import Place, RecordId, format_id
from s3desk.services.portions import chunks
from s3desk.services.ports import Questions, Title

WIDEST = 48
"""Characters of a cell in a table; longer ones end in an ellipsis. Ids are never cut."""

_COMMANDING = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def tell_error(text: str, code: int) -> int:
    """Print one sentence on standard error and return the exit code."""
    with suppress(OSError, ValueError):  # nobody listens; the exit code still tells
        print(" ".join(text.split()), file=sys.stderr, flush=True)
    return code


def tell_notices(notices: Iterable[Message]) -> None:
    """Print on standard error what a person should know besides the result."""
    for each in notices:
        print(" ".join(say(each).split()), file=sys.stderr)


def print_json(value: Any) -> None:
    encoding = (getattr(sys.stdout, "encoding", None) or "ascii").lower().replace("-", "")
    print(json.dumps(value, ensure_ascii=not encoding.startswith("utf"), indent=2))


def print_json_list(values: Iterable[Any]) -> None:
    """Print a list one element a line, so that a long one is never in memory as a whole."""
    encoding = (getattr(sys.stdout, "encoding", None) or "ascii").lower().replace("-", "")
    opened = False
    for each in values:
        print(
            "[" if not opened else ",", json.dumps(each, ensure_ascii=not encoding.startswith("utf")), sep="\n", end=""
        )
        opened = True
    print("\n]" if opened else "[]")


def print_table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print an aligned table; the first column (ids) is never cut, later pages may set other widths."""
    for page, some in enumerate(chunks(rows)):
        lines = [[_cut(cell) if at else cell for at, cell in enumerate(row)] for row in some]
        heads = [list(head)] if not page else []
        widths = [max(map(_width, column)) for column in zip(head, *lines, strict=True)]
        for line in [*heads, *lines]:
            cells = [cell + " " * (width - _width(cell)) for cell, width in zip(line, widths, strict=True)]
            print("  ".join(cells).rstrip())


def harmless(text: str) -> str:
    """Return a text without the characters by which a terminal takes commands or changes the direction of writing."""
    return _COMMANDING.sub("·", text)


def _cut(text: str) -> str:
    """Return a text as one line of at most WIDEST columns."""
    line = harmless(" ".join(text.split()))
    width = fits = 0
    for at, letter in enumerate(line, 1):
        width += _columns(letter)
        if width > WIDEST:
            return line[:fits].rstrip() + "…"
        if width < WIDEST:
            fits = at
    return line


def _width(text: str) -> int:
    """Return the columns of a terminal that a text takes."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(letter: str) -> int:
    if letter.isascii():
        return 1
    return 0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def record_json(declared: RecordType, record: Record) -> dict[str, Any]:
    """Return a record for programs: its id, type, every field, and its translations as `field@language`."""
    found: dict[str, Any] = {"id": format_id(record.id), "type": declared.name}
    for field in declared:
        found[field.name] = to_json(field, getattr(record, field.name))
    return found | dict(record.translations)


Titles = Mapping[RecordId, Title]


def cell(field: Field, value: Any, titles: Titles) -> str:
    """Return a value for people: titles instead of ids, a place as its parent."""
    if field.kind is Kind.LINKS:
        return ", ".join(sorted(titled(each, titles) for each in value or ()))
    if field.kind is Kind.LINK and value is not None:
        return titled(value, titles)
    if isinstance(value, Place):
        return "top" if value.parent is None else titled(value.parent, titles)
    if field.kind is Kind.FILE and value is not None:
        return f"{value.name} ({say(size_of(value.size, str))})"
    text = write(field, value)
    return f"{text} {field.unit}" if text and field.unit else text


def said(title: Title) -> str:
    """Return a title with where the record stands, where that is not among the file's own."""
    if title.deleted:
        return f"{title.text} (in the trash)"
    return f"{title.text} (shared with {title.shared_with})" if title.shared_with else title.text


def titled(record: RecordId, titles: Titles) -> str:
    found = titles.get(record)
    if found is None or not found.text:
        return format_id(record)
    return said(found)


def linked(declared: RecordType, records: Iterable[Record]) -> set[RecordId]:
    """Return everything that the records point to."""
    found: set[RecordId] = set()
    for record in records:
        for field in declared:
            found.update(pointed(field, getattr(record, field.name)))
    return found


def history_cell(questions: Questions, field: Field | None, value: Any) -> str:
    """Return an old or new value of history for people; members of a set come one by one."""
    if value is None or value == "":
        return "-"
    if isinstance(value, bytes) and len(value) == 16:
        return titled(RecordId(value), questions.titles([RecordId(value)]))
    if field is None or isinstance(value, str):
        return str(value)
    return cell(field, value, questions.titles(pointed(field, value))) or "-"


def history_json(field: Field | None, value: Any) -> Any:
    if value is None or isinstance(value, (bool, int, str)):
        return str(value) if isinstance(value, str) else value
    if isinstance(value, bytes):
        return value.hex()
    return str(value) if field is None else to_json(field, value)


def counted(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"
