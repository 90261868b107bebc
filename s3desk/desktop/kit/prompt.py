"""One question answered in one line, in the view itself: Enter takes the answer, Esc goes back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.look import XS, S
from s3desk.desktop.words import QtWords
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import message


class Prompt(QFrame):
    """Hidden until something is asked; what the answer is understood as stands below it."""

    def __init__(self, words: QtWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._read: Callable[[str], Any] = str
        self._say: Callable[[Any], str] = str
        self._then: Callable[[Any], object] = lambda value: None
        self._back: QWidget | None = None
        self.setProperty("band", "info")
        self.question = QLabel(self)
        self.line = QLineEdit(self)
        self.line.setAccessibleName(words.say(message("Answer")))
        self.question.setBuddy(self.line)
        self.echo = QLabel(self)
        self.echo.setProperty("step", "small")
        self.echo.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.question)
        row.addWidget(self.line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(S, S, S, S)
        column.setSpacing(XS)
        column.addLayout(row)
        column.addWidget(self.echo)
        self.line.textEdited.connect(self._echo)
        KeyGuard(self.line, self._key)
        self.hide()

    def ask(
        self,
        question: str,
        text: str,
        read: Callable[[str], Any],
        then: Callable[[Any], object],
        say: Callable[[Any], str] = str,
    ) -> None:
        """Ask; `read` makes a value of the answer or raises OfficeError, `say` writes it in full below."""
        self._back = self.window().focusWidget()
        self._read, self._then, self._say = read, then, say
        self.question.setText(question)
        self.line.setAccessibleName(question)
        self.line.setText(text)
        self._echo(text)
        self.show()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _echo(self, text: str) -> None:
        try:
            value = self._read(text)
        except OfficeError as mishap:
            said = self._words.say(mishap.message) if text.strip() else ""
        else:
            said = "" if value is None else self._say(value)
        self.echo.setText(said if said != text.strip() else "")
        self.echo.setVisible(bool(self.echo.text()))
        self.line.setAccessibleDescription(self.echo.text())

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
            return True
        return False

    def _take(self) -> None:
        try:
            value = self._read(self.line.text())
        except OfficeError as mishap:
            self.echo.setText(self._words.say(mishap.message))
            self.echo.show()
            return
        self.close_it()
        self._then(value)

    def close_it(self) -> None:
        """Hide, with the keyboard back where it was."""
        self.hide()
        if self._back is not None:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
