"""The conflicts of one record as cards, in a part of its panel that is there while there are any."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.conflict_card import ConflictCard
from s3desk.desktop.kit.conflict_words import Told
from s3desk.desktop.look import XS, S
from s3desk.services.conflicts import Conflict


class ConflictCards(QScrollArea):
    """Shows the cards below each other."""

    left = Signal()
    """Nothing is left to be done here now."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.cards: dict[str, ConflictCard] = {}
        self._held = QWidget(self)
        self._column = QVBoxLayout(self._held)
        self._column.setContentsMargins(0, S, XS, 0)
        self._column.setSpacing(S)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(self._held)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(desk.say("Conflicts of this record"))

    def show_conflicts(self, found: Sequence[Told]) -> None:
        """Show these conflicts; a card that stays as it was keeps what is being written on it."""
        wanted = {each.conflict.id: each for each in found}
        here = self.focusWidget()
        had_keyboard = here is not None and self._held.isAncestorOf(here)
        for name in [name for name, card in self.cards.items() if wanted.get(name) != card.told]:
            card = self.cards.pop(name)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for at, (name, each) in enumerate(wanted.items()):
            if name not in self.cards:
                card = ConflictCard(self._desk, each, self._held, leads=False)
                card.postponed.connect(lambda conflict: self.left.emit())
                self.cards[name] = card
                self._column.insertWidget(at, card)
                card.show()
        if had_keyboard and not self._held.isAncestorOf(self.focusWidget() or self):
            if self.cards:
                next(iter(self.cards.values())).setFocus()
            else:
                self.left.emit()

    def go_to(self, conflict: Conflict) -> None:
        """Put the keyboard into the card of a conflict."""
        card = self.cards.get(conflict.id)
        if card is not None:
            card.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.ensureWidgetVisible(card)
