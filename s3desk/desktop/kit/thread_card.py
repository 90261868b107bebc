"""A thread of comments as a card: who said what when, a line to answer, a button to resolve it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.pieces import quiet
from s3desk.desktop.look import XS, S, icon
from s3desk.domain.messages import message
from s3desk.services.comments import Remark, Thread

MOST_LINES = 8


class CommentBox(QPlainTextEdit):
    """A few lines of text that Ctrl+Enter sends; Tab goes on."""

    sent = Signal()

    def __init__(self, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(said)
        self.setAccessibleName(said)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        lines = min(max(int(self.document().size().height()), 1), MOST_LINES)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 2 * S + 4)

    def text(self) -> str:
        return self.toPlainText().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sent.emit()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(120, self.minimumHeight())


class ThreadCard(QFrame):
    """Shows one thread; what is typed into it and pressed on it is told."""

    replied = Signal(object, str)
    """Thread and text."""
    resolved = Signal(object)
    """Thread: to be resolved as it is shown."""
    reopened = Signal(object)

    def __init__(self, desk: Desk, thread: Thread, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.shown = thread
        self.setProperty("card", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(S, S, S, S)
        column.setSpacing(XS)
        column.addLayout(self._head(place))
        if thread.partner:
            column.addLayout(self._partner(thread.partner))
        for each in (thread.first, *thread.replies):
            column.addWidget(self._remark(each, indented=each is not thread.first))
        self.box = CommentBox(desk.say("Reply (Ctrl+Enter)"), self)
        self.box.sent.connect(self._reply)
        self.settle = QPushButton(desk.say("Resolve") if thread.is_open else desk.say("Reopen"), self)
        self.settle.setIcon(icon("done" if thread.is_open else "undo"))
        self.settle.setAccessibleName(f"{self.settle.text()}: {thread.first.comment.text[:80]}")
        self.settle.clicked.connect(self._settle)
        self.setFocusProxy(self.box)
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.box, 1)
        row.addWidget(self.settle, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        for control in (self.box, self.settle):
            control.setVisible(desk.may_change)

    def _head(self, place: str) -> QHBoxLayout:
        row = QHBoxLayout()
        about = quiet(self, place)
        row.addWidget(about, 1)
        chip = QLabel(self._desk.say("Open") if self.shown.is_open else self._desk.say("Resolved"), self)
        chip.setProperty("chip", "warning" if self.shown.is_open else "quiet")
        row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _partner(self, name: str) -> QHBoxLayout:
        """Return the mark of a thread that a partner reads; a long name is cut, and the tip tells it."""
        chip = QLabel(self._desk.say(message("With {0}", name)), self)
        chip.setProperty("chip", "info")
        chip.setToolTip(self._desk.say(message("{0} reads this thread and answers it.", name)))
        chip.setMinimumWidth(1)
        row = QHBoxLayout()
        row.addWidget(chip)
        row.addStretch(1)
        return row

    def _remark(self, remark: Remark, *, indented: bool) -> QWidget:
        who = self._desk.say(message("{0}, {1}", remark.author, self._desk.words.moment(remark.at)))
        held = QWidget(self)
        column = QVBoxLayout(held)
        column.setContentsMargins(2 * S if indented else 0, XS, 0, 0)
        column.setSpacing(0)
        name, said = quiet(held, who, wraps=False), QLabel(remark.comment.text, held)
        said.setWordWrap(True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        said.setAccessibleName(f"{who}: {remark.comment.text}")
        column.addWidget(name)
        column.addWidget(said)
        return held

    def _reply(self) -> None:
        if self.box.text():
            self.replied.emit(self.shown, self.box.text())

    def _settle(self) -> None:
        (self.resolved if self.shown.is_open else self.reopened).emit(self.shown)
