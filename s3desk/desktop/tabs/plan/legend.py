"""What the shapes on the timeline mean, in a line under it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.look import M, S, font, line_height
from s3desk.desktop.tabs.plan.drawing import draw_bar, draw_cut, draw_light, draw_milestone
from s3desk.domain.messages import Message, message
from s3desk.domain.plan import ActionStatus, Light, MilestoneState

SIGN = 14
Draw = Callable[[QPainter, QRectF], None]


def _milestone(state: MilestoneState) -> Draw:
    return lambda painter, room: draw_milestone(painter, QPointF(room.center()), SIGN / 2 - 1, state)


def _bar(status: ActionStatus) -> Draw:
    return lambda painter, room: draw_bar(painter, room.adjusted(0, 3, 0, -3), status, None)


_SIGNS: tuple[tuple[Draw, Message], ...] = (
    (_bar(ActionStatus.PLANNED), Message(ActionStatus.PLANNED.label)),
    (_bar(ActionStatus.UNDER_WAY), Message(ActionStatus.UNDER_WAY.label)),
    (_milestone(MilestoneState.REACHED), Message(MilestoneState.REACHED.label)),
    (_milestone(MilestoneState.OVERDUE), Message(MilestoneState.OVERDUE.label)),
    (
        lambda painter, room: draw_light(painter, room.adjusted(2, 2, -2, -2), Light.AT_RISK),
        Message(Light.AT_RISK.label),
    ),
    (
        lambda painter, room: draw_cut(painter, room.left() + 3, room.top(), room.bottom()),
        message("Deadline of a call"),
    ),
)


class Legend(QWidget):
    """Draws the shapes as the timeline does, each with its word; a screen reader gets the words from the rows."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signs = [(draw, desk.say(word)) for draw, word in _SIGNS]
        self.setAccessibleName(", ".join(word for _, word in self._signs))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        self.setFont(font("small"))
        words = sum(self.fontMetrics().horizontalAdvance(word) for _, word in self._signs)
        return QSize(words + len(self._signs) * (SIGN + S + M), max(line_height("small"), SIGN) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("small"))
        x = 0.0
        for draw, word in self._signs:
            draw(painter, QRectF(x, (self.height() - SIGN) / 2, SIGN, SIGN))
            width = painter.fontMetrics().horizontalAdvance(word)
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            room = QRectF(x + SIGN + S / 2, 0, width + S, self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
            x += SIGN + S + width + M
