"""Values as plain text and JSON, free of any locale: what the command line and files for programs use."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from s3desk.domain.declare import Choice, Field, Kind, RecordType
from s3desk.domain.errors import OfficeError
from s3desk.domain.values import (
    FileRef,
    Instant,
    Money,
    Place,
    RecordId,
    format_id,
    is_sound,
    keyed_id,
    normal,
    parse_file,
    parse_id,
    parse_instant,
    parse_money,
    parse_number,
    parse_place,
)

LONGEST_TEXT = 10_000_000
"""Characters; a text beyond this is a mistake (a file typed into a field)."""

LONGEST_LINE = 4_000
"""Characters of a field of one line; of a longer one, which somebody else's program wrote, the beginning is shown."""

_EXAMPLES = {
    Kind.NUMBER: "1250000.5",
    Kind.COUNT: "12",
    Kind.MONEY: "1250000.50 (or 100.00 CHF @0.95 2024-01-31)",
    Kind.SCORE: "0 to 5, 0 for no information",
    Kind.DAY: "2018-03-14",
    Kind.INSTANT: "2020-04-22T17:00 Europe/Brussels",
    Kind.FLAG: "true or false",
    Kind.LINK: "the id of a record",
    Kind.LINKS: "ids of records with commas between",
    Kind.PLACE: "the id of the parent, or -, and a position",
    Kind.FILE: "a file attached by the program",
}

_UNCLEAN = re.compile("[\0\ud800-\udfff]")


def _is_text(value: Any) -> bool:
    """Return whether the text can be stored: not endless, no NUL, no half of a surrogate pair."""
    return isinstance(value, str) and len(value) <= LONGEST_TEXT and _UNCLEAN.search(value) is None


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and -(2**63) <= value < 2**63


def _is_id(value: Any) -> bool:
    return isinstance(value, bytes) and len(value) == 16


def _is_amount(value: Any) -> bool:
    """Return whether this is an amount that can be counted, also in euros."""
    if not isinstance(value, Money) or abs(value.cents) >= 10**17:
        return False
    return value.rate is None or (is_sound(value.rate) and _is_whole(value.eur_cents))


_SOUND: dict[Kind, Callable[[Any], bool]] = {
    Kind.TEXT: lambda value: _is_text(value) and "\n" not in value and len(value) <= LONGEST_LINE,
    Kind.PROSE: _is_text,
    Kind.NUMBER: lambda value: isinstance(value, Decimal) and is_sound(value),
    Kind.COUNT: _is_whole,
    Kind.MONEY: _is_amount,
    Kind.SCORE: lambda value: _is_whole(value) and 0 <= value <= 5,
    Kind.DAY: lambda value: isinstance(value, date) and not isinstance(value, datetime),
    Kind.INSTANT: lambda value: isinstance(value, Instant),
    Kind.CHOICE: lambda value: False,
    Kind.FLAG: lambda value: isinstance(value, bool),
    Kind.LINK: _is_id,
    Kind.LINKS: lambda value: isinstance(value, frozenset) and all(map(_is_id, value)),
    Kind.PLACE: lambda value: isinstance(value, Place),
    Kind.FILE: lambda value: isinstance(value, FileRef),
}


def beginning(line: str) -> str:
    """Return a line as it is shown: whole, or the beginning of one that is longer than a line may be."""
    return line if len(line) <= LONGEST_LINE else line[: LONGEST_LINE - 1] + "…"


def checked(field: Field, value: Any) -> Any:
    """Return the value in its normal form; OfficeError when a field of this kind cannot hold it.

    None empties any field.
    """
    if value is None:
        return field.default
    if field.choices is not None and isinstance(value, str):
        if isinstance(value, field.choices):
            return value
        return _choice(field, value.strip()) if value.strip() else field.default
    if not _SOUND[field.kind](value):
        raise _unreadable(field, str(value))
    return normal(value) if isinstance(value, Decimal) else value


def read(field: Field, text: str) -> Any:
    """Return the value that a locale-free text writes; the empty text empties the field; OfficeError otherwise."""
    if field.is_text():
        return checked(field, text)
    if not text.strip():
        return field.default
    try:
        return checked(field, _READ[field.kind](field, text.strip()))
    except (ValueError, OverflowError) as odd:
        raise _unreadable(field, text) from odd


def write(field: Field, value: Any) -> str:
    """Return the locale-free text of a value; `read` gives the value back."""
    if value is None:
        return ""
    match field.kind:
        case Kind.NUMBER:
            return f"{value:f}"
        case Kind.DAY:
            return str(value.isoformat())
        case Kind.FLAG:
            return "true" if value else "false"
        case Kind.LINK:
            return format_id(value)
        case Kind.LINKS:
            return ",".join(sorted(format_id(each) for each in value))
        case _:
            return str(value)


def to_json(field: Field, value: Any) -> Any:
    """Return the value for JSON: numbers that fit as numbers, everything else as the locale-free text."""
    if value is None or field.kind in {Kind.COUNT, Kind.SCORE, Kind.FLAG}:
        return value
    if field.kind is Kind.LINKS:
        return sorted(format_id(each) for each in value)
    return write(field, value)


def from_json(field: Field, value: Any) -> Any:
    """Return the value that `to_json` wrote; OfficeError when the field cannot hold it."""
    if field.kind is Kind.LINKS and isinstance(value, list):
        return checked(field, frozenset(parse_id(str(each)) for each in value))
    return checked(field, value) if value is None or isinstance(value, (bool, int)) else read(field, str(value))


def pointed(field: Field, value: Any) -> list[RecordId]:
    """Return the records that a value points to, in a stable order: of a link, a set of links, a place's parent."""
    if field.kind is Kind.LINKS:
        return sorted(value or ())
    if isinstance(value, Place):
        return [] if value.parent is None else [value.parent]
    return [value] if field.kind is Kind.LINK and value is not None else []


def _choice(field: Field, text: str) -> Choice:
    assert field.choices is not None
    for member in field.choices:
        if text == member.value:
            return member
    raise OfficeError(
        '"{0}" is not a choice for {1}; it takes one of: {2}.', text[:80], field.name, ", ".join(field.choices)
    )


def _flag(field: Field, text: str) -> bool:
    if text.lower() not in {"true", "false"}:
        raise ValueError(text)
    return text.lower() == "true"


def _whole(field: Field, text: str) -> int:
    if not re.fullmatch(r"[+-]?\d{1,20}", text, re.ASCII):
        raise ValueError(text)
    return int(text)


_READ: dict[Kind, Callable[[Field, str], Any]] = {
    Kind.NUMBER: lambda field, text: parse_number(text),
    Kind.COUNT: _whole,
    Kind.MONEY: lambda field, text: parse_money(text),
    Kind.SCORE: _whole,
    Kind.DAY: lambda field, text: date.fromisoformat(text),
    Kind.INSTANT: lambda field, text: parse_instant(text),
    Kind.CHOICE: _choice,
    Kind.FLAG: _flag,
    Kind.LINK: lambda field, text: parse_id(text),
    Kind.LINKS: lambda field, text: frozenset(parse_id(part.strip()) for part in text.split(",") if part.strip()),
    Kind.PLACE: lambda field, text: parse_place(text),
    Kind.FILE: lambda field, text: parse_file(text),
}


def record_key(declared: RecordType, values: Mapping[str, Any]) -> RecordId | None:
    """Return the id that a record with these values has by its key; None when its type has none or a part is empty.

    Two calls of one source without a reference are two calls; only parts declared `key_blank` may be empty.
    """
    parts = [write(declared.fields[name], values.get(name)) for name in declared.key]
    whole = all(part or declared.fields[name].key_blank for name, part in zip(declared.key, parts, strict=True))
    return keyed_id(declared.name, *parts) if whole and any(parts) else None


def _unreadable(field: Field, text: str) -> OfficeError:
    if field.kind is Kind.TEXT and len(text) > LONGEST_LINE:
        return OfficeError(
            "{0} holds one line of at most {1} characters, and this text has {2}; shorten it, or put it into a note.",
            field.name,
            LONGEST_LINE,
            len(text),
        )
    if field.is_text():
        return OfficeError("{0} cannot hold this text; it must be one piece of readable text.", field.name)
    return OfficeError(
        '"{0}" cannot be read as {1} for {2}; write it like {3}.',
        text[:80],
        field.kind.value,
        field.name,
        _EXAMPLES.get(field.kind, "one of its choices"),
    )
