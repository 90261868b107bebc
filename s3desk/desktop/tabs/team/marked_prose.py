"""The edge of a discussion: beside each line the sign of what became of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from s3desk.desktop.look import XS, ToneName, icon

SIDE = 16
SIGNS: Mapping[str, ToneName] = {"decision": "good", "task": "accent", "comment": "warning"}


class Edge(QWidget):
    """Lies at the left of a text and follows it."""

    def __init__(self, text: QPlainTextEdit) -> None:
        super().__init__(text)
        self._text = text
        self._marks: Mapping[int, tuple[str, ...]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        text.setViewportMargins(SIDE + 2 * XS, 0, 0, 0)
        text.updateRequest.connect(lambda rect, by: self.update())
        text.installEventFilter(self)

    def show_marks(self, marks: Mapping[int, tuple[str, ...]]) -> None:
        """Show by line the types of the records that were made from it."""
        self._marks = marks
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIDE + 2 * XS, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            inside = self._text.contentsRect()
            self.setGeometry(QRect(inside.left(), inside.top(), SIDE + 2 * XS, inside.height()))
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        block = self._text.firstVisibleBlock()
        while block.isValid():
            where = self._text.blockBoundingGeometry(block).translated(self._text.contentOffset())
            if where.top() > self.height():
                break
            for at, name in enumerate(self._marks.get(block.blockNumber(), ())[:1]):
                room = QRect(XS + at * SIDE, int(where.top()), SIDE, self._text.fontMetrics().lineSpacing())
                icon(name, SIGNS[name]).paint(painter, room)
            block = block.next()
