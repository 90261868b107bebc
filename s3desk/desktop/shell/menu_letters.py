"""The underlined letters of an open menu: they are the menu's, also where the list below has orders by letters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QMenuBar


class MenuLetters(QObject):
    """Keeps the letters typed into the menus of a bar; Qt gives them to the shortcuts of whatever has the keyboard."""

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        for menu in bar.findChildren(QMenu):
            menu.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        is_letter = event.text().isalnum() and event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        }
        if is_letter:
            event.accept()
        return is_letter
