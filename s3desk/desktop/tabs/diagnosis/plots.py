"""The charts of the diagnosis: ranked bars, importance by feasibility, a radar, lines over the years."""

from __future__ import annotations

from collections import Counter
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from s3desk.desktop.kit.plot import Ink, Plot, Spot, elided, put_mark
from s3desk.desktop.tabs.diagnosis.said import mean_said
from s3desk.desktop.words import QtWords
from s3desk.services.charts import Chart

HIGHEST = 5
"""Of a score."""
NAMED = 5
"""How many marks bear their name, the foremost ones; all bear the number of their row."""
FAN = 13.0
"""How far marks at one and the same place are fanned out, in pixels."""
_CENTRE = Qt.AlignmentFlag.AlignCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ChartPlot(Plot):
    """A chart of marks from 0 to 5."""

    def __init__(self, words: QtWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.chart = Chart(())
        self.axes: tuple[str, ...] = ()
        self.groups: tuple[str, ...] = ()
        """The kinds of marks in the order of their looks."""

    def show_chart(self, chart: Chart, axes: tuple[str, ...], groups: tuple[str, ...] = ()) -> None:
        self.chart, self.axes, self.groups = chart, axes, groups
        self.update()

    def look(self, group: str) -> int:
        """Return the number of a group's looks."""
        return self.groups.index(group) if group in self.groups else 0


class BarPlot(ChartPlot):
    """A bar for each mark, longest first; its name stands in the bar's line."""

    def draw(self, painter: QPainter, room: QRectF, ink: Ink) -> list[Spot]:
        marks = self.chart.marks
        metrics = QFontMetricsF(painter.font())
        below = metrics.height() + 4
        line = min(max((room.height() - below) / max(len(marks), 1), 1.0), 3 * metrics.height())
        numbers = metrics.horizontalAdvance(f"{len(marks)}  ")
        bars = QRectF(room.left() + numbers, room.top(), room.width() - numbers, line * len(marks))
        self._scale(painter, bars, below, ink)
        drawn = ink.series(0)
        spots: list[Spot] = []
        is_roomy = line >= 2 * metrics.height() + 4
        for row, mark in enumerate(marks):
            top = bars.top() + row * line
            value = mark.values[0]
            width = bars.width() * float(value or 0) / HIGHEST
            height = line - metrics.height() - 6 if is_roomy else line - 3
            bar = QRectF(bars.left(), top + (metrics.height() + 2 if is_roomy else 1), width, max(height, 2))
            painter.setPen(QPen(ink.focus, 3) if row == self.row else QPen(drawn.colour))
            painter.setBrush(QBrush(drawn.colour))
            painter.drawRect(bar)
            painter.setPen(ink.text)
            said = f"{mean_said(self.words, value)}  {mark.name}" if value is not None else mark.name
            if is_roomy:
                text = QRectF(bars.left() + 2, top, bars.width(), metrics.height() + 2)
                painter.drawText(text, _LEFT, elided(painter, said, text.width()))
            painter.drawText(QRectF(room.left(), top, numbers - 4, line), _RIGHT, self.words.whole(row + 1))
            spots.append(_spot(row, QRectF(room.left(), top, room.width(), line)))
        return spots

    def _scale(self, painter: QPainter, bars: QRectF, below: float, ink: Ink) -> None:
        for value in range(HIGHEST + 1):
            x = bars.left() + bars.width() * value / HIGHEST
            painter.setPen(QPen(ink.line))
            painter.drawLine(QPointF(x, bars.top()), QPointF(x, bars.bottom()))
            painter.setPen(ink.quiet)
            painter.drawText(QRectF(x - 20, bars.bottom(), 40, below), _CENTRE, self.words.whole(value))


class PlacePlot(ChartPlot):
    """Marks by two scores; those at the same place are fanned out around it."""

    def draw(self, painter: QPainter, room: QRectF, ink: Ink) -> list[Spot]:
        metrics = QFontMetricsF(painter.font())
        edge = metrics.height()
        field = room.adjusted(2.4 * edge, 0, 0, -2.6 * edge)
        self._grid(painter, field, ink, edge)
        spots: list[Spot] = []
        crowd = Counter(mark.values for mark in self.chart.marks)
        met: Counter[tuple[object, ...]] = Counter()
        places: list[QPointF] = []
        for row, mark in enumerate(self.chart.marks):
            plain = self._at(field, *(float(each or 0) for each in mark.values))
            at = _fanned(plain, met[mark.values], crowd[mark.values])
            met[mark.values] += 1
            places.append(at)
            drawn = ink.series(self.look(mark.group))
            spots.append(Spot(row, put_mark(painter, at, drawn, ink, chosen=row == self.row)))
        self._label(painter, room, places, ink)
        return spots

    @staticmethod
    def _at(field: QRectF, importance: float, feasibility: float) -> QPointF:
        step_x, step_y = field.width() / HIGHEST, field.height() / HIGHEST
        return QPointF(field.left() + (feasibility - 0.5) * step_x, field.bottom() - (importance - 0.5) * step_y)

    def _grid(self, painter: QPainter, field: QRectF, ink: Ink, edge: float) -> None:
        for value in range(1, HIGHEST + 1):
            corner = self._at(field, value, value)
            painter.setPen(QPen(ink.line))
            painter.drawLine(QPointF(field.left(), corner.y()), QPointF(field.right(), corner.y()))
            painter.drawLine(QPointF(corner.x(), field.top()), QPointF(corner.x(), field.bottom()))
            painter.setPen(ink.quiet)
            painter.drawText(
                QRectF(field.left() - edge * 1.4, corner.y() - edge, edge * 1.2, 2 * edge), _RIGHT, str(value)
            )
            painter.drawText(QRectF(corner.x() - edge, field.bottom(), 2 * edge, edge * 1.3), _CENTRE, str(value))
        painter.setPen(ink.text)
        painter.drawText(
            QRectF(field.left(), field.bottom() + edge * 1.2, field.width(), edge * 1.3), _CENTRE, f"{self.axes[1]} →"
        )
        painter.save()
        painter.translate(field.left() - 2.4 * edge, field.bottom())
        painter.rotate(-90)
        painter.drawText(QRectF(0, 0, field.height(), edge * 1.2), _CENTRE, f"{self.axes[0]} →")
        painter.restore()

    def _label(self, painter: QPainter, room: QRectF, places: list[QPointF], ink: Ink) -> None:
        """Write each row's number beside its mark, and the name of the foremost where there is room for it."""
        taken = [QRectF(at.x() - 6, at.y() - 6, 12, 12) for at in places]
        painter.setPen(ink.text)
        by_rank = sorted(range(len(places)), key=lambda row: (row != self.row, row))
        for row in by_rank:
            number = self.words.whole(row + 1)
            name = elided(painter, f"{number} {self.chart.marks[row].name}", room.width() * 0.42)
            texts = (name, number) if row < NAMED or row == self.row else (number,)
            for text in texts:
                box = _free_box(painter, text, places[row], room, taken)
                if box is not None:
                    taken.append(box)
                    painter.drawText(box, _LEFT, text)
                    break


def _free_box(painter: QPainter, text: str, at: QPointF, room: QRectF, taken: list[QRectF]) -> QRectF | None:
    """Return where a text stands beside a mark without covering anything; None where it does not."""
    metrics = QFontMetricsF(painter.font())
    width, height = metrics.horizontalAdvance(text) + 1, metrics.height()
    for left in (at.x() + 8, at.x() - 8 - width, at.x() - width / 2):
        for top in (at.y() - height / 2, at.y() - height - 2, at.y() + 2, at.y() - height - 8, at.y() + 8):
            box = QRectF(left, top, width, height)
            if room.contains(box) and not any(box.intersects(other) for other in taken):
                return box
    return None


class RadarPlot(ChartPlot):
    """An axis for each criterion: the chosen thing as a filled outline, the mean of all as a dashed one."""

    def draw(self, painter: QPainter, room: QRectF, ink: Ink) -> list[Spot]:
        marks = self.chart.marks
        if len(marks) < 3:
            return []
        metrics = QFontMetricsF(painter.font())
        radius = min(room.width() * 0.30, room.height() / 2 - 2.5 * metrics.height())
        centre = room.center()
        self._rings(painter, centre, radius, ink)
        for at, dashed in ((1, True), (0, False)):
            self._outline(painter, centre, radius, at, ink, dashed=dashed)
        spots: list[Spot] = []
        for row, mark in enumerate(marks):
            end = self._toward(centre, radius + metrics.height() * 0.9, row)
            self._name(painter, room, centre, end, f"{self.words.whole(row + 1)} {mark.name}", ink)
            value = mark.values[0] if mark.values[0] is not None else mark.values[1]
            tip = self._toward(centre, radius * float(value or 0) / HIGHEST, row)
            drawn = ink.series(0 if mark.values[0] is not None else 1)
            if value is not None:
                spots.append(Spot(row, put_mark(painter, tip, drawn, ink, chosen=row == self.row, side=3.5)))
        return spots

    def _toward(self, centre: QPointF, length: float, row: int) -> QPointF:
        angle = 2 * pi * row / len(self.chart.marks) - pi / 2
        return QPointF(centre.x() + length * cos(angle), centre.y() + length * sin(angle))

    def _rings(self, painter: QPainter, centre: QPointF, radius: float, ink: Ink) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink.line))
        rows = range(len(self.chart.marks))
        for ring in range(1, HIGHEST + 1):
            painter.drawPolygon(QPolygonF([self._toward(centre, radius * ring / HIGHEST, row) for row in rows]))
        for row in rows:
            painter.drawLine(centre, self._toward(centre, radius, row))
        painter.setPen(ink.quiet)
        for ring in range(1, HIGHEST + 1):
            painter.drawText(self._toward(centre, radius * ring / HIGHEST, 0) + QPointF(3, 4), str(ring))

    def _outline(self, painter: QPainter, centre: QPointF, radius: float, at: int, ink: Ink, *, dashed: bool) -> None:
        """Join the values; where one is missing the outline is open, for nothing was said there."""
        drawn = ink.series(at)
        painter.setPen(QPen(drawn.colour, 2, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
        tips = [
            None
            if mark.values[at] is None
            else self._toward(centre, radius * float(mark.values[at] or 0) / HIGHEST, row)
            for row, mark in enumerate(self.chart.marks)
        ]
        if None not in tips and not dashed:
            filling = drawn.colour
            filling.setAlpha(40)
            painter.setBrush(filling)
            painter.drawPolygon(QPolygonF([tip for tip in tips if tip is not None]))
            return
        for one, other in zip(tips, [*tips[1:], tips[0]], strict=True):
            if one is not None and other is not None:
                painter.drawLine(one, other)

    @staticmethod
    def _name(painter: QPainter, room: QRectF, centre: QPointF, end: QPointF, said: str, ink: Ink) -> None:
        metrics = QFontMetricsF(painter.font())
        painter.setPen(ink.text)
        is_right = end.x() >= centre.x() - 1
        width = room.right() - end.x() if is_right else end.x() - room.left()
        if abs(end.x() - centre.x()) < 8:
            width = room.width() * 0.4
            box = QRectF(end.x() - width / 2, end.y() - metrics.height() / 2, width, metrics.height())
            painter.drawText(box, _CENTRE, elided(painter, said, width))
            return
        left = end.x() if is_right else end.x() - width
        box = QRectF(left, end.y() - metrics.height() / 2, width, metrics.height())
        painter.drawText(box, _LEFT if is_right else _RIGHT, elided(painter, said, width))


def _spot(row: int, area: QRectF) -> Spot:
    path = QPainterPath()
    path.addRect(area)
    return Spot(row, path)


def _fanned(at: QPointF, number: int, whole: int) -> QPointF:
    if whole == 1:
        return at
    angle = 2 * pi * number / whole - pi / 2
    reach = FAN * max(1.0, whole / 6)
    return QPointF(at.x() + reach * cos(angle), at.y() + reach * sin(angle))
