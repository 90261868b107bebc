"""`[[` in a text completes the title of a record; whoever holds the text links it."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPlainTextEdit

from s3desk.desktop.desk import Desk
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.look import S, icon, line_height
from s3desk.domain.fold import fold
from s3desk.domain.messages import Message
from s3desk.services.ports import Questions, Title

ROLE = Qt.ItemDataRole.UserRole
_OPEN = re.compile(r"\[\[([^\[\]\n]*)$")
MOST = 8
ASKED = 60
"""Hits looked through for titles with the words."""
AFTER_MS = 120
WIDTH = 360


class Mentions(QListWidget):
    """The titles that fit what was typed behind `[[`; the keyboard stays in the text."""

    mentioned = Signal(object)
    """Title of the record whose name was written into the text."""

    def __init__(self, desk: Desk, text: QPlainTextEdit) -> None:
        super().__init__(text)
        self._desk = desk
        self._text = text
        self._asked: Job | None = None
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(desk.say("Records to mention"))
        self.hide()
        text.destroyed.connect(self.deleteLater)  # shown, it is the window's child
        self._waiting = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._waiting.timeout.connect(self.look)
        text.textChanged.connect(self._consider)
        text.cursorPositionChanged.connect(self._consider)
        self.itemClicked.connect(self.take)
        KeyGuard(text, self._key)

    def _begun(self) -> str | None:
        """Return what was typed behind `[[`; None where nothing is being completed."""
        cursor = self._text.textCursor()
        found = _OPEN.search(cursor.block().text()[: cursor.positionInBlock()])
        return found[1] if found is not None and not self._text.isReadOnly() else None

    @Slot()
    def _consider(self) -> None:
        if self._begun() is None or not self._text.hasFocus():
            self.hide()
        else:
            self._waiting.start()

    @Slot()
    def look(self) -> None:
        """Ask for the titles that fit."""
        begun = self._begun()
        if begun:
            self._asked = self._desk.ask(
                lambda questions: _titles(questions, begun), self._show, instead_of=self._asked
            )

    def _show(self, found: list[Title]) -> None:
        self.clear()
        if not found or self._begun() is None:
            self.hide()
            return
        for title in found:
            declared = self._desk.catalogue[title.type]
            item = QListWidgetItem(
                icon(declared.icon), f"{title.text}  ({self._desk.say(Message(declared.label))})", self
            )
            item.setData(ROLE, title)
            item.setSizeHint(QSize(0, line_height("body") + S))
        self.setCurrentRow(0)
        self._place(len(found))

    def _place(self, lines: int) -> None:
        """Stand below the cursor, or above it where there is no room below, inside the window."""
        window, cursor = self._text.window(), self._text.cursorRect()
        self.setParent(window)
        self.resize(min(WIDTH, window.width()), lines * (line_height("body") + S) + 6)
        below = self._text.viewport().mapTo(window, cursor.bottomLeft() + QPoint(0, 4))
        above = self._text.viewport().mapTo(window, cursor.topLeft() - QPoint(0, self.height() + 4))
        at = below if below.y() + self.height() <= window.height() else above
        self.move(max(0, min(at.x(), window.width() - self.width())), at.y())
        self.show()
        self.raise_()

    def _key(self, event: QKeyEvent) -> bool:
        if not self.isVisible():
            return False
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.setCurrentRow((self.currentRow() + step) % self.count())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}:
            self.take(self.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    @Slot(QListWidgetItem)
    def take(self, item: QListWidgetItem) -> None:
        """Write the title in the place of what was typed."""
        begun, title = self._begun(), item.data(ROLE)
        self.hide()
        if begun is None:
            return
        cursor = self._text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(begun))
        cursor.insertText(f"{title.text}]]")
        self._text.setTextCursor(cursor)
        self.mentioned.emit(title)


def _titles(questions: Questions, words: str) -> list[Title]:
    """Return records whose title has the words, those that begin with them first."""
    wanted = fold(words)
    found = [hit.title for hit in questions.search(words, ASKED) if wanted in fold(hit.title.text)]
    return sorted(found, key=lambda title: not fold(title.text).startswith(wanted))[:MOST]
