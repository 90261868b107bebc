"""Field values as they stand in the log: empty is nil, equal values are equal bytes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from s3desk.domain.declare import Field, Kind
from s3desk.domain.plain import LONGEST_LINE
from s3desk.domain.values import FileRef, Money, Place, RecordId, is_sound, normal, parse_instant

_LONGEST_NUMBER = 500
_LONGEST_CURRENCY = 10
"""Characters, both."""


def to_wire(field: Field, value: Any) -> Any:
    """Return the value for the log; None when it is the field's empty value."""
    if value is None or value == field.default:
        return None
    convert = _TO_WIRE.get(field.kind)
    return value if convert is None else convert(value)


def _money(value: Money) -> Any:
    if value.currency == "EUR" and value.rate is None and value.rate_day is None:
        return value.cents
    rate = None if value.rate is None else f"{normal(value.rate):f}"
    return [value.cents, value.currency, rate, None if value.rate_day is None else value.rate_day.isoformat()]


_TO_WIRE: dict[Kind, Callable[[Any], Any]] = {
    Kind.NUMBER: lambda value: f"{normal(value):f}",
    Kind.MONEY: _money,
    Kind.DAY: lambda value: value.isoformat(),
    Kind.INSTANT: str,
    Kind.CHOICE: lambda value: str(value.value),
    Kind.LINKS: sorted,
    Kind.PLACE: lambda value: [value.parent, value.index],
    Kind.FILE: lambda value: [value.sha256, value.name, value.size, value.media],
}
"""Kinds whose values do not stand in the log as they are."""


def from_wire(field: Field, wire: Any) -> Any:
    """Return the value that `to_wire` wrote; the field's empty value where a newer or hostile one cannot be read."""
    if wire is None:
        return field.default
    try:
        return _from_wire(field, wire)
    except (ValueError, TypeError, AttributeError, ArithmeticError):
        return field.default


def _from_wire(field: Field, wire: Any) -> Any:
    match field.kind:
        case Kind.NUMBER:
            return _number(wire)
        case Kind.MONEY:
            return Money(wire) if isinstance(wire, int) else _read_money(wire)
        case Kind.DAY:
            return date.fromisoformat(wire)
        case Kind.INSTANT:
            return parse_instant(wire)
        case Kind.CHOICE:
            assert field.choices is not None
            return field.choices(wire)
        case Kind.LINK:
            return RecordId(wire)
        case Kind.LINKS:
            return frozenset(RecordId(each) for each in wire)
        case Kind.PLACE:
            parent, index = wire
            return Place(None if parent is None else RecordId(parent), index)
        case Kind.FILE:
            return _read_file(wire)
        case _:
            return wire


def _number(text: str) -> Decimal:
    """Return a number; ValueError for one that nobody can mean, and that would take for ever to count with."""
    if len(text) <= _LONGEST_NUMBER and is_sound(number := Decimal(text)):
        return number
    raise ValueError(text[:_LONGEST_NUMBER])


def _read_money(wire: list[Any]) -> Money:
    cents, currency, rate, day = wire
    read = Money(
        cents, currency, None if rate is None else _number(rate), None if day is None else date.fromisoformat(day)
    )
    if abs(read.eur_cents or 0) >= 2**63 or not 0 < len(currency) <= _LONGEST_CURRENCY:
        raise ValueError(rate)
    return read


def _read_file(wire: list[Any]) -> FileRef:
    found = FileRef(*wire)
    if len(found.sha256) != 32 or found.size < 0 or len(found.name) > LONGEST_LINE or len(found.media) > LONGEST_LINE:
        raise ValueError(found.name[:LONGEST_LINE])
    return found
