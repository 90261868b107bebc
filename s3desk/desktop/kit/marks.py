"""A score as a row of marks: 0 for "no information", then 1 to 5, filled up to what was given."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from s3desk.desktop.look import RADIUS, XS, S, colour, font, line_height

NOTHING = -1
MOST = 5
Role = QPalette.ColorRole
_BY = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}
_TAKING_BACK = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class Marks(QSlider):
    """Takes a digit, an arrow or a click; Delete, or the chosen mark once more, takes the score back.

    A slider, so that a screen reader says and sets its value; -1 stands for "not judged".
    """

    picked = Signal(object)
    """The score that the person gave, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._showing = False
        self.setRange(NOTHING, MOST)
        self.setValue(NOTHING)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._tell)

    def show_score(self, score: int | None) -> None:
        """Show what the file has."""
        self._showing = True
        self.setValue(NOTHING if score is None else score)
        self._showing = False

    def score(self) -> int | None:
        return None if self.value() == NOTHING else self.value()

    def _tell(self) -> None:
        if not self._showing:
            self.picked.emit(self.score())

    # ---- keys and clicks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = Qt.Key(event.key()), event.text()
        if text.isdigit() and int(text) <= MOST:
            self.setValue(int(text))
        elif key in _TAKING_BACK:
            self.setValue(NOTHING)
        elif key in _BY:
            self.setValue(self.value() + _BY[key])
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for score in range(MOST + 1):
            if self.mark(score).contains(event.position().toPoint()):
                self.setValue(NOTHING if score == self.value() else score)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Nothing is dragged."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to whoever scrolls past."""
        event.ignore()

    # ---- how it looks

    def sizeHint(self) -> QSize:
        side = line_height() + S
        return QSize((MOST + 1) * side + MOST * XS + S, side)

    def minimumSizeHint(self) -> QSize:
        return QSize((MOST + 1) * line_height("small"), self.sizeHint().height())

    def mark(self, score: int) -> QRect:
        """Return where a mark is; the one for "no information" stands apart."""
        height = self.sizeHint().height()
        side = min(height, (self.width() - MOST * XS - S) // (MOST + 1))
        return QRect(score * (side + XS) + (S if score else 0), 0, side, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for score in range(MOST + 1):
            self._paint_mark(painter, score)

    def _paint_mark(self, painter: QPainter, score: int) -> None:
        palette, given = self.palette(), self.value()
        is_filled = score == given or 1 <= score <= given
        place = self.mark(score).adjusted(1, 1, -1, -1)
        rim = colour("border" if self.isEnabled() else "line")
        if self.hasFocus():
            rim = colour("focus")
        painter.setPen(QPen(rim, 2 if self.hasFocus() else 1, Qt.PenStyle.SolidLine if score else Qt.PenStyle.DashLine))
        painter.setBrush(palette.color(Role.Highlight if is_filled else Role.Base))
        painter.drawRoundedRect(place, RADIUS, RADIUS)
        painter.setPen(palette.color(Role.HighlightedText if is_filled else Role.PlaceholderText))
        painter.setFont(font("body", strong=score == given))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.locale().toString(score))
