"""The shapes of the plan: lights, milestones, bars. Each means something by its shape, so that it can be read in grey."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from s3desk.desktop.look import Tone, ToneName, colour, tone
from s3desk.domain.plan import ActionStatus, Light, MilestoneState

LIGHT_TONES: dict[Light, ToneName] = {Light.ON_TRACK: "good", Light.AT_RISK: "warning", Light.OFF_TRACK: "bad"}
STATE_TONES: dict[MilestoneState, ToneName] = {
    MilestoneState.REACHED: "good",
    MilestoneState.REACHED_LATE: "good",
    MilestoneState.AHEAD: "accent",
    MilestoneState.OVERDUE: "bad",
    MilestoneState.UNDATED: "quiet",
}


def polygon(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def draw_light(painter: QPainter, room: QRectF, light: Light) -> None:
    """Draw a disc for on track, a triangle for at risk, a square for off track."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone(LIGHT_TONES[light]).mark)
    side = min(room.width(), room.height())
    spot = QRectF(room.center().x() - side / 2, room.center().y() - side / 2, side, side)
    if light is Light.ON_TRACK:
        painter.drawEllipse(spot)
    elif light is Light.AT_RISK:
        painter.drawPolygon(
            polygon((spot.center().x(), spot.top()), (spot.right(), spot.bottom()), (spot.left(), spot.bottom()))
        )
    else:
        painter.drawRect(spot)


def draw_milestone(painter: QPainter, middle: QPointF, half: float, state: MilestoneState) -> None:
    """Draw a diamond: full with a tick when reached, empty while ahead, full with a bar when overdue."""
    ink = tone(STATE_TONES[state])
    is_full = state not in {MilestoneState.AHEAD, MilestoneState.UNDATED}
    pen = QPen(ink.mark, 1.6)
    pen.setStyle(Qt.PenStyle.DotLine if state is MilestoneState.UNDATED else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.setBrush(ink.mark if is_full else colour("card"))
    x, y = middle.x(), middle.y()
    painter.drawPolygon(polygon((x, y - half), (x + half, y), (x, y + half), (x - half, y)))
    painter.setPen(QPen(colour("card"), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state is MilestoneState.OVERDUE:
        painter.drawLine(QPointF(x, y - half * 0.5), QPointF(x, y + half * 0.15))
        painter.drawPoint(QPointF(x, y + half * 0.5))
    elif is_full:
        painter.drawPolyline(
            polygon((x - half * 0.4, y), (x - half * 0.1, y + half * 0.35), (x + half * 0.45, y - half * 0.3))
        )


def draw_bar(painter: QPainter, bar: QRectF, status: ActionStatus | None, share: int | None) -> None:
    """Draw an action: an outline while it is an idea (broken) or planned, filled under way, ticked done, hatched stopped."""
    ink = tone("quiet" if status is ActionStatus.STOPPED else "accent")
    pen = QPen(ink.mark, 1.4)
    if status in {None, ActionStatus.IDEA}:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(_fill(status, ink))
    painter.drawRoundedRect(bar, 3, 3)
    if status is ActionStatus.STOPPED:
        painter.setBrush(QBrush(ink.mark, Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(bar, 3, 3)
    elif status is ActionStatus.DONE:
        x, y = bar.center().x(), bar.center().y()
        painter.setPen(QPen(colour("card"), 1.8))
        painter.drawPolyline(polygon((x - 4, y), (x - 1, y + 3), (x + 5, y - 3)))
    elif share:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.mark)
        painter.drawRoundedRect(QRectF(bar.left(), bar.bottom() - 4, bar.width() * share / 100, 4), 1, 1)


def _fill(status: ActionStatus | None, ink: Tone) -> QColor:
    if status is ActionStatus.DONE:
        return ink.mark
    return ink.surface if status in {ActionStatus.UNDER_WAY, ActionStatus.STOPPED} else colour("card")


def draw_summary(painter: QPainter, left: float, right: float, middle: float) -> None:
    """Draw the thin bracket over what lies below a line."""
    ink = tone("quiet").mark
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRect(QRectF(left, middle - 3, right - left, 4))
    for x, inward in ((left, 5), (right, -5)):
        painter.drawPolygon(polygon((x, middle - 3), (x + inward, middle - 3), (x, middle + 5)))


def draw_cut(painter: QPainter, x: float, top: float, bottom: float) -> None:
    """Draw the deadline of a call: a flag on a pole."""
    ink = tone("warning").mark
    painter.setPen(QPen(ink, 1.4))
    painter.drawLine(QPointF(x, top), QPointF(x, bottom))
    painter.setBrush(ink)
    painter.drawPolygon(polygon((x, top), (x + 7, top + 3), (x, top + 6)))


def draw_share(painter: QPainter, room: QRectF, share: int) -> None:
    """Draw a share as a bar in its groove."""
    painter.setPen(QPen(colour("border"), 1))
    painter.setBrush(colour("sunken"))
    painter.drawRoundedRect(room, 2, 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone("accent").mark)
    painter.drawRoundedRect(room.adjusted(0, 0, (share - 100) * room.width() / 100, 0), 2, 2)
