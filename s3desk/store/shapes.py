"""A question taken apart: its shape, for which a statement is made once, and its values, which go in at every asking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import msgspec

from s3desk.domain import plain
from s3desk.domain.declare import Catalogue, Field, Kind, RecordType
from s3desk.domain.errors import OfficeError
from s3desk.domain.fold import fold
from s3desk.domain.values import RecordId
from s3desk.ledger.wire import to_wire
from s3desk.services.naming import no_field, type_named
from s3desk.services.query import Among, AnyOf, Condition, Order, Query, Test, Where
from s3desk.store.columns import to_columns
from s3desk.store.searching import match_expression

COMPARED = frozenset({Test.LESS, Test.AT_MOST, Test.MORE, Test.AT_LEAST})
_UNVALUED = frozenset({Test.EMPTY, Test.FILLED})
_FILLED_UP = 512


@dataclass(frozen=True, slots=True)
class Slot:
    """Stands where a value stood; None stands where a value meant that the field is empty."""

    at: int


@dataclass(frozen=True, slots=True)
class Slots:
    """Stands where a list stood: so many values from `at` on; `or_empty`: one of the list meant an empty field.

    A list is filled up with its last value to 1, 2, 4, 8 … 512, so that lists of most lengths share few shapes.
    """

    at: int
    count: int
    or_empty: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """A query with slots for its values: two that differ in their values only have one shape, and one SQL text."""

    type: str
    where: tuple[Condition, ...]
    order: tuple[Order, ...]
    after: Slot | None
    limit: Slot | None
    among: Among


class What(StrEnum):
    """What a question wants of the records it finds."""

    ROWS = "rows"
    """The id, then the number and the whole row of the type's table."""
    IDS = "ids"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Tallied:
    """Wants, instead of the records, how many share the values of some fields, and the sum of an amount."""

    by: tuple[str, ...]
    amount: str


LARGE = 10**9
"""Amounts are added up in two parts, multiples of this and the rest: SQLite counts no further than 64 bits."""


class Parameter(msgspec.Struct, frozen=True, array_like=True):
    """What goes into a place of the SQL: the value of a slot, the number of a field's name in the file, or the same always."""

    slot: int | None = None
    field: str | None = None
    constant: int | float | str | None = None


class Statement(msgspec.Struct, frozen=True, array_like=True):
    """SQL and what goes into its places, in order."""

    text: str
    parameters: tuple[Parameter, ...]

    def fill(self, values: list[Any], number: Callable[[str], int | None]) -> tuple[Any, ...]:
        """Return the parameters; `number` gives that of a field's name, None when the file never used it."""
        return tuple(
            values[each.slot]
            if each.slot is not None
            else each.constant
            if each.field is None
            else number(each.field) or 0
            for each in self.parameters
        )


def take_apart(catalogue: Catalogue, query: Query) -> tuple[Shape, list[Any]]:
    """Return the shape of a query and the values for its slots, as the columns hold them."""
    declared = type_named(catalogue, query.type)
    taken = _Taken(catalogue)
    where = tuple(taken.condition(declared, each) for each in query.where)
    after = None if query.after is None else taken.slot(query.after)
    limit = None if query.limit is None else taken.slot(query.limit)
    order = tuple(taken.order(each) for each in query.order)
    return Shape(query.type, where, order, after, limit, query.among), taken.values


class _Taken:
    """The values taken out so far. What cannot be asked is left for the compiler to refuse."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self.values: list[Any] = []

    def slot(self, value: Any) -> Slot:
        self.values.append(value)
        return Slot(len(self.values) - 1)

    def _slots(self, values: list[Any], *, or_empty: bool = False) -> Slots:
        first, count = len(self.values), len(values)
        if 0 < count <= _FILLED_UP:
            count = 1 << (count - 1).bit_length()
        self.values += values + values[-1:] * (count - len(values))
        return Slots(first, count, or_empty)

    def condition(self, declared: RecordType, condition: Condition) -> Condition:
        """Return the condition with slots for its values."""
        if isinstance(condition, AnyOf):
            return AnyOf(tuple(self.condition(declared, each) for each in condition.conditions))
        return Where(condition.field, condition.test, self._value(declared, condition))

    def order(self, order: Order) -> Order:
        """Return the order with a slot for the value above which linked values count."""
        if order.above is None:
            return order
        source, _, name = linking(self._catalogue, order.field, 3)
        field = source.field(name)
        if field is None or field.kind is Kind.LINKS:
            raise no_field(source, name)
        return Order(order.field, order.descending, self.slot(_wire(field, order.above)))

    def _value(self, declared: RecordType, condition: Where) -> object:
        value = condition.value
        if condition.field == "*":
            return self.slot(match_expression(str(value)) or '""')
        if condition.field == "id":
            return self._slots(_listed(value))
        if condition.field == "circle":
            return self.slot(value)
        if "." in condition.field:
            return self._linked(condition)
        field = declared.field(condition.field)
        if field is None or "@" in condition.field or condition.test in _UNVALUED:
            return None
        if field.kind is Kind.LINKS:
            return self._slots(_listed(value or ()))
        return self._of_field(field, condition)

    def _linked(self, condition: Where) -> object:
        more = condition.value if condition.test in {Test.ANY, Test.NONE} else None
        if not isinstance(more, tuple):
            return more
        source, _, _ = linking(self._catalogue, condition.field, 2)
        return tuple(self.condition(source, each) for each in more)

    def _of_field(self, field: Field, condition: Where) -> object:
        value = condition.value
        if condition.test is Test.ONE_OF:
            wires = [_wire(field, one) if field.kind is not Kind.LINK else one for one in _listed(value)]
            known = [wire for wire in wires if wire is not None]
            return self._slots(known, or_empty=len(known) < len(wires))
        if condition.test is Test.CONTAINS:
            wanted = fold(str(value))
            return self.slot(wanted) if wanted else None
        wire = _wire(field, value)
        if wire is None:
            return None
        return self.slot(float(wire) if field.kind is Kind.NUMBER and condition.test in COMPARED else wire)


def _listed(value: Any) -> list[Any]:
    return [value] if isinstance(value, bytes) else list(value)


def _wire(field: Field, value: object) -> Any:
    """Return what the column holds for a value; a text is read as the command line writes it."""
    if field.kind is Kind.PLACE:
        return RecordId(value) if isinstance(value, bytes) else None
    if isinstance(value, str) and not field.is_text():
        value = plain.read(field, value)
    return to_columns(field, to_wire(field, plain.checked(field, value)))[0]


# Names in questions ---------------------------------------------------------------------------------------------------


def linking(catalogue: Catalogue, path: str, parts: int) -> tuple[RecordType, Field, str]:
    """Return the type and the linking field that a path names, and what stands behind them."""
    pieces = path.split(".")
    if len(pieces) != parts:
        raise OfficeError('"{0}" does not name linked records; write it as TYPE.FIELD.', path[:80])
    source = type_named(catalogue, pieces[0])
    field = source.fields.get(pieces[1])
    if field is None or field.kind not in {Kind.LINK, Kind.LINKS, Kind.PLACE}:
        raise no_field(source, pieces[1])
    return source, field, pieces[-1]
