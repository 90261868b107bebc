"""The ground of our charts: pyqtgraph draws; colours, what a press means and how a picture leaves are ours.

pyqtgraph with numpy takes a third of a second and 45 MB, so whoever shows a chart lets another thread load the modules
that draw (PlotView). It never sees the mouse: nothing can be dragged, zoomed or lost. The numbers of a chart always
stand beside it in a table, which is how keyboard and screen reader reach its marks.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Generic, TypeVar

import pyqtgraph as pg
from PySide6.QtCore import QBuffer, QByteArray, QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QMouseEvent,
    QPaintDevice,
    QPainter,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QGraphicsSimpleTextItem, QVBoxLayout, QWidget

from s3desk.desktop.look import SCHEMES, XS, Role, S, Series, current, font, series
from s3desk.desktop.words import QtWords
from s3desk.services.aside import write_aside

T = TypeVar("T")
PICTURE = QSize(960, 600)
SHARP = 2
"""How many dots of a PNG make one of ours."""
HIT = 11
"""How far from its middle a mark can be pressed."""
SIDE = 10
_SIDES = {"top": (0, 1), "left": (1, 0), "bottom": (2, 1)}
_RESTYLED = {QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange}

pg.setConfigOptions(antialias=True)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the chart, in pixels, that belongs to a row of the table."""

    row: int
    area: QRectF


class Plot(QWidget, Generic[T]):
    """A chart of some content; which of its marks is chosen, the table beside it says."""

    picked = Signal(int)
    """The row whose mark was pressed."""
    opened = Signal(int)
    """The row whose mark was pressed twice."""

    def __init__(self, words: QtWords, content: T) -> None:
        super().__init__()
        self.words, self.content = words, content
        self.scheme = current()
        self._dots = 1.0
        self.row = -1
        self.spots: list[Spot] = []
        self.texts: list[QGraphicsSimpleTextItem] = []
        self._view: Any = pg.GraphicsView(self)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._layout: Any = pg.GraphicsLayout()  # and no PlotItem: its menus of switches take most of the time
        self._layout.setSpacing(0)
        self._layout.setContentsMargins(XS, XS, XS, XS)
        self._view.setCentralItem(self._layout)
        self.field: Any = self._layout.addViewBox(1, 1, enableMenu=False, enableMouse=False)
        self.axes: dict[str, Any] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 200)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._draw_seen)
        self.field.sigResized.connect(self._later.start)

    def show_content(self, content: T) -> None:
        self.content = content
        self._later.start()

    def choose(self, row: int) -> None:
        """Let the mark of a row stand out."""
        self.row = row
        self._later.start()

    @abstractmethod
    def draw(self) -> None:
        """Draw the content; the field is empty."""

    # ---- screen

    def showEvent(self, event: QShowEvent) -> None:
        self._later.start()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in _RESTYLED:
            self._later.start()
        super().changeEvent(event)

    @Slot()
    def _draw_seen(self) -> None:
        if self.isVisible():
            self._draw_all()

    def _draw_all(self, paper: QPaintDevice | None = None) -> None:
        self.scheme = SCHEMES["light"] if paper else current()
        self._dots = (paper or self).devicePixelRatioF()
        self._view.setBackground(self.scheme.role(Role.Base))
        self.field.clear()
        for text in self.texts:
            text.scene().removeItem(text)
        self.texts.clear()
        self.spots.clear()
        self.draw()

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

    # ---- what several charts draw

    def scale(self, side: str, steps: Sequence[tuple[float, str]], name: str = "", *, lines: bool = True) -> None:
        """Write steps along a side, with lines across the field."""
        axis, line = self.axis(side), self.metrics.height()
        axis.setStyle(tickFont=font("small"), tickAlpha=255, tickLength=0, hideOverlappingLabels=False)
        axis.setPen(self.scheme.colour("line") if lines else None)
        axis.setTextPen(self.quiet)
        axis.setGrid(255 if lines else False)
        axis.setTicks([steps])
        axis.label.setFont(font("small"))
        axis.setLabel(name, color=self.text.name())
        named = line + XS if name else 0
        if side in {"top", "bottom"}:
            axis.setHeight(line + XS + named)
        else:
            axis.setWidth(max((self.width_of(step) for _, step in steps), default=0) + S + named)
        self._layout.layout.activate()

    def axis(self, side: str) -> Any:
        """Return the axis of a side, made when first needed."""
        if side not in self.axes:
            self.axes[side] = pg.AxisItem(side, linkView=self.field)
            self.axes[side].setZValue(self.field.zValue() - 1)
            self._layout.addItem(self.axes[side], *_SIDES[side])
        return self.axes[side]

    @property
    def room(self) -> QRectF:
        """Return the field in pixels."""
        found: QRectF = self.field.sceneBoundingRect()
        return found

    @property
    def metrics(self) -> QFontMetricsF:
        return QFontMetricsF(font("small"))

    @property
    def text(self) -> QColor:
        return self.scheme.role(Role.Text)

    @property
    def quiet(self) -> QColor:
        return self.scheme.role(Role.PlaceholderText)

    def series(self, at: int) -> Series:
        return replace(series(at), colour=QColor(self.scheme.series[at % len(self.scheme.series)]))

    def pen(self, colour: QColor, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        """Return a pen of a width that no scaling of the field changes, and every screen's does."""
        made: QPen = pg.mkPen(colour, width=2 * self._dots, style=style)
        return made

    def width_of(self, text: str) -> float:
        return self.metrics.horizontalAdvance(text)

    def pixel(self, x: float, y: float) -> QPointF:
        """Return where a place of the field lies on the screen."""
        found: QPointF = self.field.mapViewToScene(QPointF(x, y))
        return found

    def put_marks(self, marks: Sequence[tuple[int, QPointF, int]], side: float = SIDE) -> None:
        """Draw marks, each with its row, its place in the field and the number of its series; they can be pressed."""
        spots: list[dict[str, object]] = []
        for row, at, look in marks:
            drawn = self.series(look)
            self.spots.append(Spot(row, _around(self.pixel(at.x(), at.y()))))
            place = {"pos": at, "symbol": drawn.marker}
            spots.append({**place, "size": side, "brush": drawn.colour, "pen": drawn.colour})
            if row == self.row:
                spots.append(
                    {
                        **place,
                        "symbol": "o",
                        "size": side + 9,
                        "brush": None,
                        "pen": self.pen(self.scheme.colour("focus")),
                    }
                )
        self.field.addItem(pg.ScatterPlotItem(spots, useCache=False), ignoreBounds=True)

    def write(self, text: str, box: QRectF, ink: QColor, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        """Write one line into a box of pixels, shortened to its width."""
        item = QGraphicsSimpleTextItem(
            self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width()), self._layout
        )
        item.setFont(font("small"))
        item.setBrush(ink)
        rest = box.width() - self.width_of(item.text())
        item.setPos(
            box.left() + {Qt.AlignmentFlag.AlignRight: rest, Qt.AlignmentFlag.AlignHCenter: rest / 2}.get(side, 0),
            box.top(),
        )
        self.texts.append(item)

    # ---- pictures

    def save(self, path: Path, title: str) -> None:
        """Write the chart as PNG or, by its ending, as SVG; OSError where that fails."""
        picture = type(self)(self.words, self.content)
        picture.deleteLater()
        if path.suffix.lower() == ".svg":
            write_aside(path, picture.svg(title))
            return
        image = QImage(PICTURE * SHARP, QImage.Format.Format_ARGB32)
        image.setDevicePixelRatio(SHARP)
        picture.render_on(image)
        written = QBuffer()
        written.open(QBuffer.OpenModeFlag.WriteOnly)
        if not QImageWriter(written, QByteArray(path.suffix[1:].encode())).write(image):
            raise OSError(str(path))
        write_aside(path, bytes(written.data().data()))

    def render_on(self, paper: QPaintDevice) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.resize(PICTURE)
        self.show()
        self._draw_all(paper)
        painter = QPainter(paper)
        whole = QRectF(0, 0, PICTURE.width(), PICTURE.height())
        self._view.render(painter, whole, whole.toRect())
        painter.end()

    def svg(self, title: str) -> bytes:
        from PySide6.QtSvg import QSvgGenerator

        held = QBuffer()
        generator = QSvgGenerator()
        generator.setOutputDevice(held)
        generator.setSize(PICTURE)
        generator.setResolution(self.logicalDpiX())  # else the axes, which are replayed, shrink
        generator.setViewBox(QRect(0, 0, PICTURE.width(), PICTURE.height()))
        generator.setTitle(title)
        self.render_on(generator)
        return bytes(held.data().data())


def _around(place: QPointF) -> QRectF:
    return QRectF(place.x() - HIT, place.y() - HIT, 2 * HIT, 2 * HIT)
