"""A board with a line above it: what is typed there becomes a card of the column where one is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.arrangement import Arrangement
from s3desk.desktop.kit.board import Board
from s3desk.desktop.kit.capture_line import CaptureLine
from s3desk.desktop.kit.key_orders import KeyOrder, equip
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.kit.paste_list import PasteList
from s3desk.domain.messages import Message, mark, message
from s3desk.domain.values import RecordId
from s3desk.services.capturing import Capturing


class CapturingBoard(Board):
    """Takes lines one by one, or a pasted list."""

    def __init__(
        self, arrangements: Sequence[Arrangement], capturing: Capturing, desk: Desk, parent: QWidget | None = None
    ) -> None:
        super().__init__(arrangements, desk, parent)
        self._capturing = capturing
        self._just_made: RecordId | None = None
        self._is_bare = False
        """Whether it is known that there is no card."""
        self.line = CaptureLine(desk, capturing, self)
        self.line.takes_lists = True
        self.line.setVisible(desk.may_change)
        self.ui.board_column.insertWidget(1, self.line)
        self.line.captured.connect(self._show_made)
        self.line.pasted.connect(self.paste)
        KeyGuard(self.line.line, self._key_in_line)
        orders = (
            KeyOrder(mark("Go to the capture line"), self.line.setFocus, "Ctrl+L", from_beside=True),
            KeyOrder(mark("Paste a list…"), self.paste, "Ctrl+V"),
        )
        equip(desk, self, orders)
        self.follow_column()

    # ---- where the line puts its cards

    def follow_column(self) -> None:
        """Let the line make cards of the column where the keyboard is."""
        self.line.give({**self.linked_values(), **(self.column.values or {})})
        takes = self.column.values is not None
        what = message("Add to {0}", self.column.label) if takes else message("New: {0}", Message(self.declared.label))
        self.line.call_it(what)

    def _key_in_line(self, event: QKeyEvent) -> bool:
        """Go down to the cards, or, with Alt, choose another column for the line."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape and not self.line.line.text():
            self.pane().setFocus()
        elif step is not None and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.go_to_column(step)
        elif event.key() == Qt.Key.Key_Down:
            self._go_down()
        else:
            return False
        return True

    def _go_down(self) -> None:
        """Go to the card that was captured last, or else to the one where the person was."""
        self.pane().setFocus()
        if self._just_made is not None:
            self._choose(self._just_made)
            self._just_made = None

    def _show_made(self, record: RecordId, type_name: str) -> None:
        self._just_made = record

    def shown(self) -> None:
        """Scroll to the card that was just captured; the keyboard stays in the line, or goes there while no card is."""
        self.follow_column()
        self._is_bare = not any(each.model.cards for each in self.columns)
        if self._is_bare and any(each.cards.hasFocus() for each in self.columns):
            self.pane().setFocus()
        if self._just_made is not None:
            self.scroll_to(self._just_made)

    def clear(self) -> None:
        super().clear()
        self._is_bare = False

    def pane(self) -> QWidget:
        return self.line.line if self._is_bare and self.desk.may_change else super().pane()

    # ---- lists

    @Slot()
    def paste(self, text: str = "") -> PasteList:
        """Offer what is on the clipboard as a list of cards."""
        values = {**self.linked_values(), **(self.column.values or {})}
        dialog = PasteList(self.desk, self._capturing, values, self)
        dialog.begin(text or QGuiApplication.clipboard().text())
        dialog.open()
        return dialog
