"""Filters of a list by values that a person ticks: mine, kept for each list until they are cleared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from s3desk.domain import plain
from s3desk.domain.declare import ANY, Field, Kind, RecordType
from s3desk.domain.errors import OfficeError
from s3desk.services.query import AnyOf, Condition, Order, Query, Test, Where

_TICKED = {Kind.CHOICE, Kind.FLAG, Kind.SCORE}
_LINKING = {Kind.LINK, Kind.LINKS}
MOST = 500
"""Linked records that can be ticked."""


@dataclass(frozen=True, slots=True)
class Filter:
    """The values of a field that are wanted; None stands for an empty field."""

    field: Field
    values: tuple[object, ...]

    def condition(self) -> Condition:
        name = self.field.name
        if self.field.kind is Kind.FLAG:
            return AnyOf(tuple(Where(name, Test.FILLED if each else Test.EMPTY) for each in self.values))
        filled = tuple(each for each in self.values if each is not None)
        empty = (Where(name, Test.EMPTY),) if None in self.values else ()
        return AnyOf((*((Where(name, Test.ONE_OF, filled),) if filled else ()), *empty))

    def kept(self) -> str:
        """Return the filter for the settings."""
        linking = Field(self.field.name, Kind.LINK, "") if self.field.kind is Kind.LINKS else self.field
        return "|".join((self.field.name, *(plain.write(linking, each) for each in self.values)))


def filterable(declared: RecordType) -> list[Field]:
    """Return the fields of a type whose values can be ticked."""
    return [
        each
        for each in declared
        if each.kind in _TICKED or (each.kind in _LINKING and each.targets and each.targets != ANY)
    ]


def offered(field: Field) -> list[object]:
    """Return all values of a field that does not lead to other records."""
    if field.kind is Kind.FLAG:
        return [True, False]
    if field.kind is Kind.SCORE:
        return [5, 4, 3, 2, 1, 0, None]
    return [*(field.choices or ()), None]


def linked_from(declared: RecordType, field: Field, target: RecordType) -> Query:
    """Return the question for those records of a type to which this field leads at all."""
    leads_here = Where(f"{declared.name}.{field.name}", Test.FILLED)
    return Query(target.name, (leads_here,), (Order(target.title),), limit=MOST)


def kept_filters(declared: RecordType, kept: Iterable[str]) -> list[Filter]:
    """Return the filters that the settings know; what this program cannot read is left out."""
    known = {each.name: each for each in filterable(declared)}
    found = []
    for text in kept:
        name, *values = text.split("|")
        field = known.get(name)
        if field is None or not values:
            continue
        single = Field(name, Kind.LINK, "") if field.kind is Kind.LINKS else field
        try:
            found.append(Filter(field, tuple(_value(single, each) for each in values)))
        except OfficeError:
            continue
    return found


def _value(field: Field, text: str) -> object:
    return plain.read(field, text) if text else None
