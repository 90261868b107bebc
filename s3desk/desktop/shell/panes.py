"""Where the keyboard is: F6 and Shift+F6 from pane to pane, and back into a field that was made anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QSplitter, QWidget


@dataclass(frozen=True, slots=True)
class Hand:
    """A field by its name, and where in its text one writes."""

    field: str
    cursor: int

    @classmethod
    def at(cls, widget: QWidget) -> Hand:
        if isinstance(widget, QLineEdit):
            return cls(widget.objectName(), widget.cursorPosition())
        if isinstance(widget, QPlainTextEdit):
            return cls(widget.objectName(), widget.textCursor().position())
        return cls(widget.objectName(), 0)

    def back_in(self, page: QWidget) -> None:
        """Take up writing again in the field of this name on a page."""
        found = page.findChild(QWidget, self.field) if self.field else None
        if found is None or not found.isVisible():
            return
        found.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(found, QLineEdit):
            found.setCursorPosition(self.cursor)
        elif isinstance(found, QPlainTextEdit):
            cursor = found.textCursor()
            cursor.setPosition(min(self.cursor, len(found.toPlainText())))
            found.setTextCursor(cursor)


def next_pane(panes: Sequence[QWidget], step: int) -> None:
    """Put the keyboard into the next pane (or, with -1, the one before)."""
    here = QApplication.focusWidget()
    at = _pane_of(panes, here)
    panes[(at + step) % len(panes) if at >= 0 else 0].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _pane_of(panes: Sequence[QWidget], here: QWidget | None) -> int:
    """Return the pane that holds a widget, or that shares with it a part of the page; -1: none."""
    if here is None:
        return -1
    for at, pane in enumerate(panes):
        if pane is here or pane.focusProxy() is here or pane.isAncestorOf(here):
            return at
    part = _part(here)
    return next((at for at, pane in enumerate(panes) if part is not None and _part(pane) is part), -1)


def _part(widget: QWidget) -> QWidget | None:
    """Return the part of a splitter that a widget stands in: beside a list, its filter is of the same pane."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QSplitter):
        widget, above = above, above.parentWidget()
    return None if above is None else widget
