"""What is seen where nothing is yet: an icon, what belongs here, and a button for the first step.

    empty = EmptyState("board", desk.say("Nothing is on the board yet."), desk.say("Type into the line above."), self)
    empty.offer(desk.say("New weakness"), self.add_record)

The widget fills its place and stays readable in it, however narrow; F6 may put the keyboard on `empty.step`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from s3desk.desktop.look import L, M, S, icon, line_height, tone

WIDEST = 420


class EmptyState(QWidget):
    """Tells what belongs into an empty place and offers to begin."""

    def __init__(self, icon_name: str, heading: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._emblem = _Emblem(icon_name, self)
        self.heading = self._label("heading")
        self.sentence = self._label("body")
        self.sentence.setProperty("quiet", True)
        self.step = QPushButton(self)
        self.step.setProperty("primary", True)
        self.step.hide()
        self.step.clicked.connect(self._take_step)
        self._act: Callable[[], object] | None = None
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(L, L, L, L)
        column.setSpacing(S)
        column.addStretch(2)
        column.addWidget(self._emblem, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(M)
        column.addWidget(self.heading)
        column.addWidget(self.sentence)
        column.addSpacing(M)
        column.addWidget(self.step, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.tell(heading, sentence)

    def _label(self, step: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("step", step)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return label

    def tell(self, heading: str, sentence: str) -> None:
        """Say what is missing, and how it comes here."""
        self.heading.setText(heading)
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.setAccessibleName(f"{heading} {sentence}".strip())

    def offer(self, said: str, act: Callable[[], object]) -> None:
        """Offer the first step as a button."""
        self._act = act
        self.step.setText(said)
        self.step.show()

    def _take_step(self) -> None:
        if self._act is not None:
            self._act()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines short enough to be read in one go."""
        side = max(L, (self.width() - max(WIDEST, 40 * self.fontMetrics().averageCharWidth())) // 2)
        self._column.setContentsMargins(side, L, side, L)


class _Emblem(QWidget):
    """The icon on a disc of the accent's quiet ground."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = 2 * line_height("display")
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone("accent").surface)
        painter.drawEllipse(QRectF(self.rect()))
        room = QRect(QPoint(), self.size() / 2)
        room.moveCenter(self.rect().center())
        icon(self._name, "accent").paint(painter, room)
