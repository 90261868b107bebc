"""Which records a list shows and in which order: a ready-made question, filters, words, a sorted column."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from s3desk.domain.declare import Field, Kind, RecordType
from s3desk.services.query import Among, AnyOf, Condition, Order, Query, Test, Where

_UNSORTED = {Kind.LINK, Kind.LINKS, Kind.FILE, Kind.PROSE}

_TYPED_IN = {
    Kind.TEXT,
    Kind.NUMBER,
    Kind.COUNT,
    Kind.MONEY,
    Kind.SCORE,
    Kind.DAY,
    Kind.INSTANT,
    Kind.CHOICE,
    Kind.FLAG,
    Kind.LINK,
}


@dataclass(slots=True)
class Listing:
    """All of it together is one query; no filter ends in Python."""

    declared: RecordType
    words: str = ""
    """All of them stand in the texts of each record."""
    filters: tuple[Condition, ...] = ()
    base: Query | None = None
    """A ready-made question; its order holds until the person sorts."""
    order: tuple[Order, ...] = field(init=False)

    def __post_init__(self) -> None:
        self.order = self.first_order

    @property
    def first_order(self) -> tuple[Order, ...]:
        place = next((each for each in self.declared if each.kind is Kind.PLACE), None)
        return (Order((place or self.declared.fields[self.declared.title]).name),)

    def query(self) -> Query:
        worded = tuple(self._holding(word) for word in self.words.split())
        base = self.base or Query(self.declared.name)
        order = base.order if base.order and self.order == self.first_order else self.order
        return replace(base, where=(*base.where, *self.filters, *worded), order=order, limit=None)

    def _holding(self, word: str) -> Condition:
        """Return the condition that a word is part of the title, or begins a word of any text; both are indexed."""
        title = self.declared.fields[self.declared.title]
        plain = [each.name for each in self.declared if each.is_text() and (each is title or not each.searched)]
        return AnyOf((Where("*", Test.CONTAINS, word), *(Where(each, Test.CONTAINS, word) for each in plain)))

    @property
    def is_filtered(self) -> bool:
        is_sifted = self.base is not None and (self.base.where or self.base.among is not Among.HERE)
        return bool(self.words.split() or self.filters or is_sifted)


def is_sortable(field: Field | None) -> bool:
    """Return whether a field has an order of its own; what is computed, links and long texts have none."""
    return field is not None and field.kind not in _UNSORTED


def is_typed_in(field: Field | None) -> bool:
    """Return whether a field is written in the cell itself; for every other one the record's form is opened."""
    return field is not None and field.kind in _TYPED_IN
