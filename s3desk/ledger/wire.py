"""Field values as they stand in the log: empty is nil, equal values are equal bytes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from s3desk.domain.declare import Field, Kind
from s3desk.domain.plain import LONGEST_LINE
from s3desk.domain.values import FileRef, Money, Place, RecordId, is_sound, normal, parse_instant

T = TypeVar("T")
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
        case Kind.TEXT | Kind.PROSE:
            return _of(str, wire)
        case Kind.COUNT | Kind.SCORE:
            return int(_of(int, wire))
        case Kind.FLAG:
            return bool(_of(int, wire))
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
            return _read_id(wire)
        case Kind.LINKS:
            return frozenset(map(_read_id, wire))
        case Kind.PLACE:
            parent, index = wire
            return Place(None if parent is None else _read_id(parent), _of(str, index))
        case Kind.FILE:
            return _read_file(wire)


def _of(kind: type[T], wire: Any) -> T:
    """Return a value that is of this type; TypeError for another."""
    if not isinstance(wire, kind):
        raise TypeError(kind)
    return wire


def _read_id(wire: Any) -> RecordId:
    if len(_of(bytes, wire)) != 16:
        raise ValueError(wire[:16])
    return RecordId(wire)


def _number(text: str) -> Decimal:
    """Return a number; ValueError for one that nobody can mean, and that would take for ever to count with."""
    if len(_of(str, text)) <= _LONGEST_NUMBER and is_sound(number := Decimal(text)):
        return number
    raise ValueError(text[:_LONGEST_NUMBER])


def _read_money(wire: list[Any]) -> Money:
    cents, currency, rate, day = wire
    read = Money(
        cents, currency, None if rate is None else _number(rate), None if day is None else date.fromisoformat(day)
    )
    if abs(_of(int, read.eur_cents or 0)) >= 2**63 or not 0 < len(_of(str, currency)) <= _LONGEST_CURRENCY:
        raise ValueError(rate)
    return read


def _read_file(wire: list[Any]) -> FileRef:
    found = FileRef(*wire)
    names = _of(str, found.name), _of(str, found.media)
    if len(_of(bytes, found.sha256)) != 32 or _of(int, found.size) < 0 or max(map(len, names)) > LONGEST_LINE:
        raise ValueError(found.name[:LONGEST_LINE])
    return found
