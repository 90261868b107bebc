"""What the timeline draws: its head with years, quarters, months, and a bar or diamond for each row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette, QPen

from s3desk.desktop.desk import Desk
from s3desk.desktop.look import colour, font, tone
from s3desk.desktop.tabs.plan.drawing import (
    draw_bar,
    draw_cut,
    draw_light,
    draw_milestone,
    draw_summary,
    polygon,
)
from s3desk.desktop.tabs.plan.scale import Scale, Unit, stretches
from s3desk.domain.messages import message
from s3desk.domain.plan import Action, Light, Milestone
from s3desk.domain.values import RecordId
from s3desk.services.outline import Node

ELBOW = 6
"""Pixels that the line to a waiting action runs beside the bars."""
STUB = 14
"""Pixels of a bar of which only one end is known."""
DIAMOND = 6.5


class Bars:
    """Draws on one painter, with everything placed by one scale shifted to the left by `shift` pixels."""

    def __init__(self, painter: QPainter, scale: Scale, shift: int, today: date) -> None:
        self._painter, self._scale, self._shift, self._today = painter, scale, shift, today

    def x(self, day: date) -> float:
        return self._scale.x(day) - self._shift

    def draw_ground(self, room: QRectF) -> None:
        """Draw a line where each stretch of the head begins."""
        upper, lower = self._scale.units()
        first, last = self._seen(room.width())
        self._painter.setPen(QPen(colour("line"), 1))
        for start, _ in stretches(lower or upper, first, last):
            x = round(self.x(start)) + 0.5
            self._painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))

    def _seen(self, width: float) -> tuple[date, date]:
        return self._scale.day(self._shift), self._scale.day(self._shift + width)

    def draw_today(self, room: QRectF) -> None:
        x = round(self.x(self._today) + self._scale.per_day / 2) + 0.5
        self._painter.setPen(QPen(colour("focus"), 2))
        self._painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))

    def draw_row(self, node: Node, room: QRectF, *, with_milestones: bool) -> None:
        """Draw a row; the diamonds of an action's milestones too, where they have no rows of their own."""
        record, middle = node.record, room.center().y()
        if isinstance(record, Milestone):
            self._draw_milestone(record, middle)
            return
        start, end = node.span
        if isinstance(record, Action) and (record.start or record.end):
            self._draw_action(node, record, room)
        elif start is not None and end is not None:
            draw_summary(self._painter, self.x(start), self.x(end) + self._scale.per_day, middle)
        for cut in node.cuts:
            draw_cut(self._painter, self.x(cut.day), room.top() + 3, room.bottom() - 3)
        if with_milestones:
            for each in node.milestones:
                self._draw_milestone(each, middle)

    def _draw_action(self, node: Node, action: Action, room: QRectF) -> None:
        left, right = (each - self._shift for each in ends(self._scale, action.start, action.end))
        bar = QRectF(left, room.center().y() - room.height() * 0.27, max(right - left, 3), room.height() * 0.54)
        draw_bar(self._painter, bar, action.status, node.progress.share)
        light = node.standing.light
        if light in {Light.AT_RISK, Light.OFF_TRACK}:
            draw_light(self._painter, QRectF(bar.right() + 4, bar.center().y() - 5, 10, 10), light)

    def draw_waits(self, rows: Mapping[RecordId, tuple[Node, QRectF]]) -> None:
        """Draw a line from the end of each action to the start of those that wait for it, where both are seen."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(tone("quiet").mark, 1.2))
        for node, room in rows.values():
            if isinstance(node.record, Action) and node.record.start is not None:
                to = QPointF(self.x(node.record.start), room.center().y())
                for each in node.record.after & rows.keys():
                    first, there = rows[each]
                    if first.span[1] is not None:
                        self._draw_wait(QPointF(self.x(first.span[1]) + self._scale.per_day, there.center().y()), to)

    def _draw_wait(self, out: QPointF, to: QPointF) -> None:
        bend = max(out.x() + ELBOW, to.x() - ELBOW) if to.x() >= out.x() + 2 * ELBOW else out.x() + ELBOW
        half = (out.y() + to.y()) / 2
        way = [(out.x(), out.y()), (bend, out.y())]
        if to.x() < out.x() + 2 * ELBOW:  # it starts too early: the line goes back between the rows
            way += [(bend, half), (to.x() - ELBOW, half), (to.x() - ELBOW, to.y())]
        else:
            way += [(bend, to.y())]
        self._painter.drawPolyline(polygon(*way, (to.x(), to.y())))
        self._painter.drawPolyline(polygon((to.x() - 4, to.y() - 3), (to.x(), to.y()), (to.x() - 4, to.y() + 3)))

    def _draw_milestone(self, milestone: Milestone, middle: float) -> None:
        if milestone.due is not None:
            x = self.x(milestone.due) + self._scale.per_day / 2
            draw_milestone(self._painter, QPointF(x, middle), DIAMOND, milestone.state(self._today))

    # ---- the head

    def draw_head(self, room: QRectF, desk: Desk, palette: QPalette) -> None:
        """Name the stretches in two lines, and today."""
        upper, lower = self._scale.units()
        half = room.height() / 2
        self._painter.setFont(font("small"))
        flag = self._today_flag(room, desk.say("Today"))
        self._name(upper, QRectF(room.left(), room.top(), room.width(), half), desk, palette, flag)
        if lower is not None:
            self._name(lower, QRectF(room.left(), room.top() + half, room.width(), half), desk, palette, QRectF())
        if not flag.isNull():
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(tone("accent").surface)
            self._painter.drawRoundedRect(flag, 3, 3)
            self._painter.setPen(tone("accent").text)
            self._painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, desk.say("Today"))

    def _today_flag(self, room: QRectF, text: str) -> QRectF:
        """Return where today is named in the upper line; null where it is not seen."""
        x, width = self.x(self._today), QFontMetricsF(self._painter.font()).horizontalAdvance(text) + 8
        if not -width < x < room.width():
            return QRectF()
        left = min(max(x - width / 2, room.left()), room.right() - width)
        return QRectF(left, room.top() + 1, width, room.height() / 2 - 2)

    def _name(self, unit: Unit, line: QRectF, desk: Desk, palette: QPalette, taken: QRectF) -> None:
        first, last = self._seen(line.width())
        metrics = QFontMetricsF(self._painter.font())
        for start, following in stretches(unit, first, last):
            left, right = self.x(start), self.x(following)
            text = _named(unit, start, desk)
            shown = QRectF(max(left, line.left()) + 4, line.top(), 0, line.height())
            shown.setRight(min(right, line.right()) - 2)
            if (
                not taken.isNull()
                and shown.left() < taken.right()
                and taken.left() < shown.left() + metrics.horizontalAdvance(text)
            ):
                shown.setLeft(taken.right() + 4)
            self._painter.setPen(QPen(colour("line"), 1))
            self._painter.drawLine(QPointF(round(left) + 0.5, line.top()), QPointF(round(left) + 0.5, line.bottom()))
            if metrics.horizontalAdvance(text) <= shown.width():
                self._painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
                self._painter.drawText(shown, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _named(unit: Unit, start: date, desk: Desk) -> str:
    match unit:
        case Unit.YEAR:
            return str(start.year)
        case Unit.QUARTER:
            quarter = (start.month + 2) // 3
            return desk.say(message("Q{0}", quarter))
        case Unit.MONTH:
            return desk.words.locale.standaloneMonthName(start.month, desk.words.locale.FormatType.ShortFormat)
        case _:
            return str(start.day)


def around(days: Sequence[date], today: date) -> tuple[date, date]:
    """Return the first and last day that the timeline holds: all that are given, today, and some room beside them."""
    first, last = min([*days, today]), max([*days, today])
    room = timedelta(days=max(30, (last - first).days // 20))
    return (first - room if first.year > 1 else first), (last + room if last.year < 9999 else last)


def ends(scale: Scale, start: date | None, end: date | None) -> tuple[float, float]:
    """Return where a bar begins and ends; one of which only one end is known is a stub."""
    left = None if start is None else scale.x(start)
    right = None if end is None else scale.x(end) + scale.per_day
    if left is None:
        left = (right or 0) - STUB
    return left, left + STUB if right is None else right
