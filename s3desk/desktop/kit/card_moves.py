"""How cards move: into another column, or up and down among their siblings; each move is one step to undo."""

from __future__ import annotations

from collections.abc import Sequence

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.arrangement import Card, Column
from s3desk.domain.declare import RecordType
from s3desk.domain.messages import message
from s3desk.domain.values import Place, RecordId
from s3desk.services.belonging import place_field
from s3desk.services.commands import Edit, Move, Together
from s3desk.services.ports import Command, Questions


class CardMoves:
    """Remembers which cards are on their way, so that a second press goes on from where the first one led."""

    def __init__(self, desk: Desk, declared: RecordType) -> None:
        self._desk = desk
        self._declared = declared
        self.on_the_way: tuple[list[RecordId], int] | None = None
        """Cards that are not seen in their new column yet, and the number of that column."""

    def to_column(self, records: Sequence[RecordId], column: Column, at: int) -> None:
        """Give the records what the cards of a column have."""
        values = column.values
        assert values is not None

        def order(questions: Questions) -> Command:
            edits = tuple(Edit.of(questions, each, values) for each in records)
            several = message("Move {0} cards to {1}", len(edits), column.label, count=0)
            return edits[0] if len(edits) == 1 else Together(edits, several)

        self.on_the_way = list(records), at
        self._desk.submit(order, None, self._stay)

    def _stay(self, mishap: Exception) -> None:
        self.on_the_way = None
        self._desk.tell(mishap)

    def arrive(self, columns: Sequence[Sequence[Card]]) -> None:
        """Notice, by what lies in the columns, that the cards are where they should be, or nowhere."""
        if self.on_the_way is not None:
            (first, *_), at = self.on_the_way
            others = (cards for to, cards in enumerate(columns) if to != at)
            if not any(card.id == first for cards in others for card in cards):
                self.on_the_way = None

    # ---- among siblings

    @property
    def has_order(self) -> bool:
        """Return whether the records have an order of their own."""
        return place_field(self._declared) is not None

    def step(self, cards: Sequence[Card], record: RecordId, step: int) -> None:
        """Put a record before or behind the next card that has the same parent."""
        shown = [each.id for each in cards]

        def submit(move: Move | None) -> None:
            if move is not None:
                self._desk.submit(move)

        self._desk.ask(lambda questions: self._planned(questions, shown, record, step), submit)

    def _planned(self, questions: Questions, shown: list[RecordId], record: RecordId, step: int) -> Move | None:
        field = place_field(self._declared)
        if field is None:
            return None
        places = {each: getattr(found, field.name) for each, found in questions.get_many(shown).items()}
        parents = {each: place.parent if isinstance(place, Place) else None for each, place in places.items()}
        siblings = [each for each in shown if parents.get(each) == parents.get(record)]
        to = siblings.index(record) + step
        if not 0 <= to < len(siblings):
            return None
        rest = [each for each in siblings if each != record]
        return Move.of(questions, record, parents[record], rest[to] if to < len(rest) else None)
