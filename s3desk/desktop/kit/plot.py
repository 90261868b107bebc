"""The ground of our charts: painted, so that they follow the scheme, the text size and a screen of any density.

QPainter and not pyqtgraph: some dozen marks need no array library (numpy and pyqtgraph: 340 ms, 25 MB), and the same
drawing goes to the screen, to PNG and to SVG. The numbers of a chart always stand beside it in a table, which is how
keyboard and screen reader reach its marks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import floor, log10
from pathlib import Path

from PySide6.QtCore import QBuffer, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QMouseEvent,
    QPaintDevice,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from s3desk.desktop.look import SCHEMES, Role, Scheme, Series, current, font, series

PICTURE = QSize(960, 600)
SHARP = 2
"""How many dots of a PNG make one of ours."""
HIT = 6
SIDE = 4.5
"""Half the width of a mark."""


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of a chart in a scheme; a picture that leaves the program is drawn in the light one."""

    scheme: Scheme

    @property
    def text(self) -> QColor:
        return self.scheme.role(Role.Text)

    @property
    def quiet(self) -> QColor:
        return self.scheme.role(Role.PlaceholderText)

    @property
    def ground(self) -> QColor:
        return self.scheme.role(Role.Base)

    @property
    def line(self) -> QColor:
        return self.scheme.colour("line")

    @property
    def focus(self) -> QColor:
        return self.scheme.colour("focus")

    def series(self, at: int) -> Series:
        drawn = series(at)
        return Series(QColor(self.scheme.series[at % len(self.scheme.series)]), drawn.dash, drawn.marker)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the chart that belongs to a row of the table."""

    row: int
    area: QPainterPath


class Plot(QWidget):
    """A chart; which of its marks is chosen, the table beside it says."""

    picked = Signal(int)
    """The row whose mark was pressed."""
    opened = Signal(int)
    """The row whose mark was pressed twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = -1
        self.spots: list[Spot] = []
        self.setMouseTracking(True)
        self.setMinimumSize(240, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def draw(self, painter: QPainter, room: QRectF, ink: Ink) -> list[Spot]:
        """Draw the chart and return where its marks are."""
        return []

    def choose(self, row: int) -> None:
        """Let the mark of a row stand out."""
        self.row = row
        self.update()

    # ---- screen

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.spots = self._draw_all(painter, QRectF(self.rect()), Ink(current()))

    def _draw_all(self, painter: QPainter, room: QRectF, ink: Ink) -> list[Spot]:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(room, ink.ground)
        painter.setPen(QPen(ink.line))
        painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(font("small"))
        return self.draw(painter, room.adjusted(8, 8, -8, -8), ink)

    def row_at(self, place: QPointF) -> int:
        """Return the row of the mark at a place; -1 where there is none."""
        return next((spot.row for spot in reversed(self.spots) if spot.area.contains(place)), -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position())
        if row >= 0:
            self.picked.emit(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position())
        if row >= 0:
            self.opened.emit(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.row_at(event.position()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    # ---- pictures

    def save(self, path: Path, title: str) -> None:
        """Write the chart as PNG or, by its ending, as SVG; OSError where that fails."""
        if path.suffix.lower() == ".svg":
            self._save_svg(path, title)
            return
        image = QImage(PICTURE * SHARP, QImage.Format.Format_ARGB32)
        image.setDevicePixelRatio(SHARP)
        self._draw_on(image)
        if not image.save(str(path)):
            raise OSError(str(path))

    def _draw_on(self, paper: QPaintDevice) -> None:
        painter = QPainter(paper)
        self._draw_all(painter, QRectF(0, 0, PICTURE.width(), PICTURE.height()), Ink(SCHEMES["light"]))
        painter.end()

    def _save_svg(self, path: Path, title: str) -> None:
        from PySide6.QtSvg import QSvgGenerator

        held = QBuffer()
        generator = QSvgGenerator()
        generator.setOutputDevice(held)
        generator.setSize(PICTURE)
        generator.setViewBox(QRect(0, 0, PICTURE.width(), PICTURE.height()))
        generator.setTitle(title)
        self._draw_on(generator)
        path.write_bytes(held.data().data())


# ---- what several charts draw


def put_mark(
    painter: QPainter, at: QPointF, drawn: Series, ink: Ink, *, chosen: bool, side: float = SIDE
) -> QPainterPath:
    """Draw a mark in the shape of its series and return where it can be hit."""
    shape = shape_of(drawn.marker, at, side)
    painter.setPen(QPen(ink.text if chosen else drawn.colour, 2 if chosen else 1.5))
    painter.setBrush(drawn.colour if drawn.marker not in {"+", "x"} else Qt.BrushStyle.NoBrush)
    painter.drawPath(shape)
    if chosen:
        painter.setPen(QPen(ink.focus, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, side + 4, side + 4)
    area = QPainterPath()
    area.addEllipse(at, side + HIT, side + HIT)
    return area


def shape_of(marker: str, at: QPointF, side: float) -> QPainterPath:
    """Return a mark's outline: disc, square, triangle, diamond, plus, cross."""
    path, x, y = QPainterPath(), at.x(), at.y()
    corners: Sequence[tuple[float, float]] = ()
    match marker:
        case "s":
            corners = ((-1, -1), (1, -1), (1, 1), (-1, 1))
        case "t":
            corners = ((0, -1.2), (1.2, 1), (-1.2, 1))
        case "d":
            corners = ((0, -1.4), (1.4, 0), (0, 1.4), (-1.4, 0))
        case "+":
            strokes = (((-1.2, 0), (1.2, 0)), ((0, -1.2), (0, 1.2)))
            return _strokes(strokes, at, side)
        case "x":
            strokes = (((-1, -1), (1, 1)), ((-1, 1), (1, -1)))
            return _strokes(strokes, at, side)
        case _:
            path.addEllipse(at, side, side)
            return path
    path.moveTo(x + corners[0][0] * side, y + corners[0][1] * side)
    for across, down in corners[1:]:
        path.lineTo(x + across * side, y + down * side)
    path.closeSubpath()
    return path


def _strokes(
    strokes: Sequence[tuple[tuple[float, float], tuple[float, float]]], at: QPointF, side: float
) -> QPainterPath:
    path = QPainterPath()
    for (from_x, from_y), (to_x, to_y) in strokes:
        path.moveTo(at.x() + from_x * side, at.y() + from_y * side)
        path.lineTo(at.x() + to_x * side, at.y() + to_y * side)
    return path


def ticks(lowest: float, highest: float, most: int = 6) -> list[Decimal]:
    """Return round numbers that span the values, at most so many and one more."""
    if highest <= lowest:
        highest = lowest + 1
    rough = (highest - lowest) / most
    power = Decimal(10) ** floor(log10(rough))
    step = next(power * each for each in (1, 2, 5, 10) if float(power * each) >= rough)
    first = (Decimal(str(lowest)) / step).to_integral_value(rounding="ROUND_FLOOR") * step
    found = [first]
    while float(found[-1]) < highest:
        found.append(found[-1] + step)
    return found


def elided(painter: QPainter, text: str, width: float) -> str:
    return QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, width)
