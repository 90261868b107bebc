"""Lines over the years: gaps stay gaps, breaks are flagged, each line has a dash, a mark and its name at its end."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from s3desk.desktop.kit.plot import Ink, Plot, Spot, elided, put_mark, ticks
from s3desk.desktop.words import QtWords
from s3desk.services.charts import Figure, Line

MOST = 6
"""Lines that can be told apart; the table has the others."""
_CENTRE = Qt.AlignmentFlag.AlignCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a year and a value lie."""

    field: QRectF
    years: list[int]
    marks: list[Decimal]

    def of(self, year: int, value: Decimal) -> QPointF:
        span = max(self.years[-1] - self.years[0], 1)
        share = float((value - self.marks[0]) / (self.marks[-1] - self.marks[0]))
        x = self.field.left() + self.field.width() * (year - self.years[0]) / span
        return QPointF(x, self.field.bottom() - self.field.height() * share)


class LinePlot(Plot):
    """The rows of the table are years."""

    def __init__(self, words: QtWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.figure = Figure("", "", ())

    def show_figure(self, figure: Figure) -> None:
        self.figure = figure
        self.update()

    def _marks(self) -> list[Decimal]:
        """Return the round values of the scale; none without values."""
        values = [point.value for line in self.figure.lines[:MOST] for point in line.points if point.value is not None]
        return ticks(float(min(values)), float(max(values))) if values else []

    def begins_at_zero(self) -> bool:
        marks = self._marks()
        return not marks or marks[0] <= 0

    def draw(self, painter: QPainter, room: QRectF, ink: Ink) -> list[Spot]:
        lines = self.figure.lines[:MOST]
        years, marks = self.figure.years, self._marks()
        if not marks:
            return []
        metrics = QFontMetricsF(painter.font())
        left = max(metrics.horizontalAdvance(self.words.number(each)) for each in marks) + 8
        right = min(max(metrics.horizontalAdvance(each.name) for each in lines) + 16, room.width() * 0.3)
        field = room.adjusted(left, metrics.height(), -right, -1.6 * metrics.height())
        self._scale(painter, field, marks, ink)
        self._years(painter, field, years, ink)
        place = _Place(field, years, marks)
        spots: list[Spot] = []
        ends: list[tuple[QPointF, int]] = []
        for at, line in enumerate(lines):
            spots += self._line(painter, line, at, place, ink)
            last = next((each for each in reversed(line.points) if each.value is not None), None)
            if last is not None and last.value is not None:
                ends.append((place.of(last.year, last.value), at))
        self._names(painter, ends, right, ink)
        return spots

    def _scale(self, painter: QPainter, field: QRectF, marks: list[Decimal], ink: Ink) -> None:
        metrics = QFontMetricsF(painter.font())
        for at, value in enumerate(marks):
            y = field.bottom() - field.height() * at / max(len(marks) - 1, 1)
            painter.setPen(QPen(ink.line))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))
            painter.setPen(ink.quiet)
            box = QRectF(field.left() - 200, y - metrics.height() / 2, 194, metrics.height())
            painter.drawText(box, _RIGHT, self.words.number(value.normalize() + 0))

    def _years(self, painter: QPainter, field: QRectF, years: list[int], ink: Ink) -> None:
        metrics = QFontMetricsF(painter.font())
        span = max(years[-1] - years[0], 1)
        room = field.width() / span
        every = next(each for each in (1, 2, 5, 10, 20, 50, 1000) if each * room > metrics.horizontalAdvance("00000"))
        painter.setPen(ink.quiet)
        for year in range(years[0], years[-1] + 1):
            if (year - years[0]) % every == 0:
                x = field.left() + field.width() * (year - years[0]) / span
                painter.drawText(QRectF(x - 30, field.bottom() + 4, 60, metrics.height()), _CENTRE, str(year))
        if 0 <= self.row < len(years):
            x = field.left() + field.width() * (years[self.row] - years[0]) / span
            painter.setPen(QPen(ink.focus, 1.5))
            painter.drawLine(QPointF(x, field.top()), QPointF(x, field.bottom()))

    def _line(self, painter: QPainter, line: Line, at: int, place: _Place, ink: Ink) -> list[Spot]:
        drawn = ink.series(at)
        for stretch in line.stretches():
            corners = [place.of(each.year, each.value) for each in stretch if each.value is not None]
            painter.setPen(QPen(drawn.colour, 2, drawn.dash))
            for one, other in pairwise(corners):
                painter.drawLine(one, other)
        spots: list[Spot] = []
        for each in line.points:
            if each.value is None:
                continue
            spot = place.of(each.year, each.value)
            row = place.years.index(each.year)
            spots.append(Spot(row, put_mark(painter, spot, drawn, ink, chosen=row == self.row, side=3)))
            if each.is_break:
                painter.setPen(ink.text)
                painter.drawText(spot + QPointF(-3, -8), "b")
        return spots

    def _names(self, painter: QPainter, ends: list[tuple[QPointF, int]], width: float, ink: Ink) -> None:
        """Write each line's name at its end, moved apart where two ends lie close together."""
        height = QFontMetricsF(painter.font()).height()
        lowest = -1.0
        for spot, at in sorted(ends, key=lambda each: each[0].y()):
            y = max(spot.y() - height / 2, lowest)
            lowest = y + height
            painter.setPen(ink.series(at).colour)
            name = elided(painter, self.figure.lines[at].name, width - 12)
            painter.drawText(QRectF(spot.x() + 10, y, width - 10, height), _LEFT, name)
