"""Questions about records in words that the store compiles to SQL; no filter ends in Python."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from s3desk.domain.declare import RecordType
from s3desk.domain.values import RecordId


class Test(Enum):
    """How a field is compared. `ANY` asks whether a linked record exists that meets the conditions in `value`."""

    __test__ = False  # not for pytest

    EQUAL = "="
    UNEQUAL = "!="
    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="
    ONE_OF = "in"
    CONTAINS = "contains"
    EMPTY = "empty"
    FILLED = "filled"
    ANY = "any"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Where:
    """A condition on `field`.

    `field` is a field's name; `id`; `circle` (EQUAL or UNEQUAL); or `type.field` for the records of that type whose link points here (with EMPTY,
    FILLED, or ANY and NONE and a tuple of further conditions as value). On `links`, EQUAL means "contains this one".
    On text, EQUAL is exact and CONTAINS ignores case and accents.
    """

    field: str
    test: Test = Test.EQUAL
    value: object = None


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one of the conditions holds."""

    conditions: tuple[Condition, ...]


Condition = Where | AnyOf


@dataclass(frozen=True, slots=True)
class Order:
    """By a field, or by the smallest value of `type.field.other` among the records that link here.

    With `above` only their values beyond it count: by the next deadline, not by the first.
    """

    field: str
    descending: bool = False
    above: object = None


class Among(Enum):
    """Where the records stand that a question is about. A partner's are those of a circle where the file is not at home."""

    HERE = "here"
    """Living, and the file's own: what people count and list."""
    TRASH = "trash"
    SHARED = "shared"
    """Living in a circle with a partner: copies of what was shared, and what the partner adds."""
    LIVING = "living"
    """Here or with a partner: for what belongs to a record that is named."""


@dataclass(frozen=True, slots=True)
class Query:
    """Records of a type, in an order that ends in the id, `limit` of them after the record `after` (keyset paging)."""

    type: str
    where: tuple[Condition, ...] = ()
    order: tuple[Order, ...] = ()
    after: RecordId | None = None
    limit: int | None = None
    among: Among = Among.HERE


def holding(declared: RecordType, words: str) -> tuple[Condition, ...]:
    """Return the conditions that each of the words stands somewhere in a record's texts."""
    texts = [each for each in declared if each.is_text()]
    return tuple(AnyOf(tuple(Where(each.name, Test.CONTAINS, word) for each in texts)) for word in words.split())
