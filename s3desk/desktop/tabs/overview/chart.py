"""The money of the plan, whole and by year, as bars: secured, named but not secured, without a source.

Painted with QPainter, not with pyqtgraph: the Overview is what a start shows, and pyqtgraph with numpy would cost it
340 ms and 25 MB. Each part of a bar is a button of its own, so that keyboard and screen reader find it; parts differ by
pattern, and carry their amount, so that a print in grey can be read.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.look import XS, M, S, ink_on, line_height, series
from s3desk.desktop.tabs.overview.items import LEFT, MIDDLE, RIGHT, Item, width_of, write
from s3desk.desktop.tabs.overview.ring import Ring
from s3desk.desktop.tabs.overview.wording import short_amount
from s3desk.domain.gap import Gap
from s3desk.domain.messages import Message, message
from s3desk.domain.values import Money
from s3desk.services.overview import Overview
from s3desk.services.sieves import WHOLE, of_year

PARTS: dict[str, Message] = {
    "secured": message("Secured"),
    "not_secured": message("Named, not secured"),
    "planned": message("No source named"),
}
"""By the sieve that finds the records behind: what has no source leads to the planned budget."""
_LEAST = 8
"""Pixels of the smallest part: it must still be seen and hit."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A line of the chart: its label, the sieves' word for its span, its money."""

    label: str
    span: int | str | None
    money: Gap


def bars(desk: Desk, found: Overview) -> list[Bar]:
    """Return the whole plan, then each year: sources that name no year count in the whole only."""
    if not found.money:
        return []
    years = [Bar(desk.say("No year") if year is None else str(year), year, each) for year, each in found.money.items()]
    return [Bar(desk.say("Whole plan"), WHOLE, found.plan), *years]


def amounts(money: Gap) -> dict[str, int]:
    """Return the cents of each part of a bar."""
    return {"secured": money.secured_cents, "not_secured": money.open_cents, "planned": money.missing_cents}


def brush(name: str, ground: QColor) -> QBrush:
    """Return the filling of a part: solid, hatched, or empty."""
    if name == "planned":
        return QBrush(ground)
    pattern = Qt.BrushStyle.SolidPattern if name == "secured" else Qt.BrushStyle.BDiagPattern
    return QBrush(series(0 if name == "secured" else 1).colour, pattern)


def paint_part(painter: QPainter, room: QRect, name: str, ground: QColor) -> None:
    edge = series(0 if name == "secured" else 1).colour
    style = Qt.PenStyle.DashLine if name == "planned" else Qt.PenStyle.SolidLine
    painter.setPen(QPen(edge, 1, style))
    painter.setBrush(brush(name, ground))
    painter.drawRect(room.adjusted(1, 1, -2, -2))


class Part(Item):
    """One part of a year's bar."""

    def __init__(self, name: str, said: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name, self.said = name, said

    def draw(self, painter: QPainter, room: QRect) -> None:
        ground = self.palette().color(self.backgroundRole())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        paint_part(painter, room, self.name, ground)
        if width_of(self.said, "small") + 2 * XS > room.width():
            return
        if self.name == "secured":
            write(painter, room, self.said, "small", ink_on(series(0).colour), MIDDLE)
        else:
            plate = QRect(0, 0, width_of(self.said, "small") + XS, line_height("small"))
            plate.moveCenter(room.center())
            painter.fillRect(plate, ground)
            write(painter, plate, self.said, "small", self.ink(), MIDDLE)


class MoneyChart(QWidget):
    """A bar for each year; arrow keys go from part to part, Enter opens the records behind."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bars: list[Bar] = []
        self.parts: list[tuple[int, int, Part]] = []
        """Row, cents and button of each part that is not empty."""
        self.ring = Ring(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(desk.say("Money of the plan by year"))

    def show_money(self, found: Overview) -> None:
        if bars(self._desk, found) == self._bars:
            return
        self._bars = bars(self._desk, found)
        for _, _, part in self.parts:
            part.hide()
            part.deleteLater()
        self.parts = [
            (row, cents, self._part(bar, name, cents))
            for row, bar in enumerate(self._bars)
            for name, cents in amounts(bar.money).items()
            if cents > 0
        ]
        self.ring.take([part for _, _, part in self.parts])
        self.updateGeometry()
        self._lay_out()

    def _part(self, bar: Bar, name: str, cents: int) -> Part:
        part = Part(name, short_amount(self._desk.words, cents), self)
        type_name = "budget_line" if name == "planned" else "financing_share"
        said = f"{bar.label}, {self._desk.say(PARTS[name])}: {self._desk.words.money(Money(cents))}"
        part.tell(said, partial(self._desk.list_records, type_name, of_year(name, bar.span)))
        part.show()
        return part

    # ---- where things lie

    def sizeHint(self) -> QSize:
        return QSize(30 * self.fontMetrics().averageCharWidth(), len(self._bars) * self._row() + self._key_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def _row(self) -> int:
        return line_height("small") + S

    def _key_height(self) -> int:
        return line_height("small") + XS

    def _span(self) -> tuple[int, int]:
        """Return where the bars begin and how wide the longest may be."""
        left = max((width_of(each.label, "small") for each in self._bars), default=0) + S
        totals = (short_amount(self._desk.words, each.money.cost_cents) for each in self._bars)
        right = max((width_of(each, "small") for each in totals), default=0) + S
        return left, max(self.width() - left - right, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def _lay_out(self) -> None:
        left, width = self._span()
        longest = max((sum(amounts(each.money).values()) for each in self._bars), default=0)
        at = [left] * len(self._bars)
        for row, cents, part in self.parts:
            wide = max(_LEAST, round(cents * (width - 3 * _LEAST) / longest))
            part.setGeometry(at[row], row * self._row() + XS // 2, wide, self._row() - XS)
            at[row] += wide
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left, _ = self._span()
        ink, quiet = self.palette().windowText().color(), self.palette().placeholderText().color()
        for row, bar in enumerate(self._bars):
            line = QRect(0, row * self._row(), self.width(), self._row())
            write(painter, line.adjusted(0, 0, left - self.width(), 0), bar.label, "small", ink)
            write(painter, line, short_amount(self._desk.words, bar.money.cost_cents), "small", ink, RIGHT)
        side, at = line_height("small") - XS, left
        top = len(self._bars) * self._row() + XS
        for name, label in PARTS.items():
            said = self._desk.say(label)
            paint_part(painter, QRect(at, top, side, side), name, self.palette().color(self.backgroundRole()))
            room = QRect(at + side + XS, top - XS // 2, width_of(said, "small") + XS, line_height("small"))
            write(painter, room, said, "small", quiet, LEFT)
            at = room.right() + M
