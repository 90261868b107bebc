"""Between the log's values, the columns of a type's table, and the snapshots that leave the store."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

import msgspec

from s3desk.domain.declare import Field, Kind, Record, RecordType
from s3desk.domain.fold import fold
from s3desk.domain.plain import LONGEST_LINE, beginning
from s3desk.domain.values import RecordId
from s3desk.ledger.wire import from_wire
from s3desk.store.schema import columns

encode = msgspec.msgpack.Encoder().encode
decode = msgspec.msgpack.Decoder().decode

NOTHING: Mapping[str, str] = MappingProxyType({})
_ROOT = 2
"""Extension code in registers only; 1 is that of personal values in the log."""
LONGEST_KEY = 80
"""Characters of a title that count for sorting and filtering by it."""


def to_columns(field: Field, wire: Any) -> tuple[Any, ...]:
    """Return what the field's columns hold for a value of the log; values of another shape are shown as empty."""
    if field.kind is Kind.LINKS:
        return ()
    width = len(columns(field))
    if wire is None or isinstance(wire, msgspec.msgpack.Ext):
        return (None,) * width
    match field.kind:
        case Kind.PLACE:
            good = isinstance(wire, list) and len(wire) == 2 and isinstance(wire[1], str)
            return tuple(wire) if good and len(wire[1]) <= LONGEST_LINE else (None, None)
        case Kind.MONEY if isinstance(wire, int):
            return wire, None
        case Kind.MONEY:
            value = from_wire(field, wire)
            return (None, None) if value is None else (value.eur_cents, encode(wire))
        case Kind.FILE:
            return (None,) if from_wire(field, wire) is None else (encode(wire),)
        case Kind.COUNT | Kind.SCORE | Kind.FLAG:
            return (int(wire),) if isinstance(wire, int) else (None,)
        case Kind.LINK:
            return (wire,) if isinstance(wire, bytes) and len(wire) == 16 else (None,)
        case Kind.TEXT:
            return (beginning(wire),) if isinstance(wire, str) else (None,)
        case Kind.PROSE:
            return (wire,) if isinstance(wire, str) else (None,)
        case _:
            return (wire,) if isinstance(wire, str) and len(wire) <= LONGEST_LINE else (None,)


def from_column(field: Field, value: Any) -> Any:
    """Return the value of a field that one column holds."""
    return _from_columns(field)[1](value)


def _from_columns(field: Field) -> tuple[int, Callable[..., Any]]:
    """Return how many columns a field takes and what makes its value of them."""

    def same(value: Any) -> Any:
        return field.default if value is None else value

    def through_wire(value: Any) -> Any:
        return field.default if value is None else from_wire(field, value)

    match field.kind:
        case Kind.TEXT | Kind.PROSE | Kind.COUNT | Kind.SCORE:
            return 1, same
        case Kind.FLAG:
            return 1, bool
        case Kind.FILE:
            return 1, lambda value: None if value is None else from_wire(field, decode(value))
        case Kind.MONEY:
            return 2, lambda cents, more: through_wire(cents if more is None else decode(more))
        case Kind.PLACE:
            return 2, lambda parent, index: None if index is None else from_wire(field, [parent, index])
        case _:
            return 1, through_wire


@cache
def _plan(declared: RecordType) -> tuple[list[tuple[str, int, int, Callable[..., Any]]], list[str]]:
    steps, at = [], 0
    for field in declared:
        if field.kind is not Kind.LINKS:
            width, make = _from_columns(field)
            steps.append((field.name, at, at + width, make))
            at += width
    return steps, [field.name for field in declared if field.kind is Kind.LINKS]


def snapshot(
    declared: RecordType, record: bytes, row: tuple[Any, ...], members: Mapping[str, frozenset[RecordId]]
) -> Record:
    """Return the record of a table row (all columns in order) and its sets of links."""
    steps, sets = _plan(declared)
    values: dict[str, Any] = {name: make(*row[start:end]) for name, start, end, make in steps}
    for name in sets:
        if name in members:
            values[name] = members[name]
    translations = NOTHING if row[-1] is None else MappingProxyType(decode(row[-1]))
    return declared.cls(id=RecordId(record), translations=translations, **values)


def mark_root(root: bytes) -> msgspec.msgpack.Ext:
    """Return what a register holds for an edit of prose: the name of the document that it belongs to."""
    return msgspec.msgpack.Ext(_ROOT, root)


def root_of(value: Any) -> bytes | None:
    """Return the document's name that `mark_root` marked; None for every other value."""
    return bytes(value.data) if isinstance(value, msgspec.msgpack.Ext) and value.code == _ROOT else None


def title_key(text: Any) -> str | None:
    return fold(text)[:LONGEST_KEY] if isinstance(text, str) and text else None
