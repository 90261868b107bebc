"""The charts of the diagnosis: ranked bars, importance by feasibility, a radar."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from math import ceil, cos, pi, sin
from typing import TypeAlias

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor

from s3desk.desktop.kit.plot import SIDE, Plot, Spot
from s3desk.desktop.tabs.diagnosis.said import mean_said
from s3desk.domain.diagnosis import FindingKind
from s3desk.services.charts import Chart

HIGHEST = 5
"""Of a score."""
NAMED = 5
"""How many marks bear their name, the foremost ones; the others bear the number of their row."""
FAN = 13.0
"""How far marks at one and the same place are fanned out, in pixels."""
_KINDS = [kind.value for kind in FindingKind]


Marks: TypeAlias = "tuple[Chart, tuple[str, ...]]"
"""Marks from 0 to 5, and what their numbers are."""


class BarPlot(Plot[Marks]):
    """A bar for each mark, longest first; its value and name stand above it where there is room."""

    def draw(self) -> None:
        marks, line = self.content[0].marks, self.metrics.height()
        self.field.invertY(True)
        self.scale("top", [(value, self.words.whole(value)) for value in range(HIGHEST + 1)])
        shown = max(len(marks), self.room.height() / (3 * line))
        each = self.room.height() / shown
        numbered = range(0, len(marks), ceil(line / each))
        self.scale("left", [(row + 0.5, self.words.whole(row + 1)) for row in numbered], lines=False)
        self.field.setRange(xRange=(-0.1, HIGHEST + 0.1), yRange=(0, shown), padding=0)
        is_roomy = each >= 2 * line + 4
        above = ((line + 2 if is_roomy else 0) + 1) / each
        values = [mark.values[0] or Decimal() for mark in marks]
        if 0 <= self.row < len(marks):
            self._bars([self.row], [HIGHEST], 0, self.scheme.colour("chosen"))
        self._bars(list(range(len(marks))), [float(value) for value in values], above, self.series(0).colour)
        for row, (mark, value) in enumerate(zip(marks, values, strict=True)):
            place = QRectF(self.pixel(0, row), self.pixel(HIGHEST, row + 1))
            self.spots.append(Spot(row, place.adjusted(-place.left(), 0, 0, 0)))
            if is_roomy:
                said = f"{mean_said(self.words, value)}  {mark.name}"
                self.write(said, place.adjusted(3, 1, 0, 0), self.text)

    def _bars(self, rows: list[int], lengths: list[float], above: float, colour: QColor) -> None:
        top, bottom = [row + above for row in rows], [row + 0.96 for row in rows]
        self.field.addItem(pg.BarGraphItem(x0=[0] * len(rows), x1=lengths, y0=top, y1=bottom, brush=colour, pen=colour))


class PlacePlot(Plot[Marks]):
    """Marks by two scores; those at the same place are fanned out around it."""

    def draw(self) -> None:
        steps = [(value, self.words.whole(value)) for value in range(1, HIGHEST + 1)]
        for side, name in zip(("left", "bottom"), self.content[1], strict=False):
            self.scale(side, steps, f"{name} →")
        self.field.setRange(xRange=(0.5, HIGHEST + 0.5), yRange=(0.5, HIGHEST + 0.75), padding=0)
        marks = self.content[0].marks
        crowd = Counter(mark.values for mark in marks)
        met: Counter[tuple[object, ...]] = Counter()
        places: list[QPointF] = []
        for mark in marks:
            importance, feasibility = (float(each or 0) for each in mark.values)
            places.append(_fanned(self.pixel(feasibility, importance), met[mark.values], crowd[mark.values]))
            met[mark.values] += 1
        looks = [_KINDS.index(mark.group) if mark.group else 0 for mark in marks]
        within = [self.field.mapSceneToView(each) for each in places]
        self.put_marks(list(zip(range(len(marks)), within, looks, strict=True)))
        self._label(places)

    def _label(self, places: list[QPointF]) -> None:
        """Write each row's number beside its mark, and the name of the foremost where nobody else's number stands."""
        wide, high = SIDE + self.width_of(self.words.whole(len(places))), self.metrics.height()
        taken = [[QRectF(at.x() - SIDE / 2, at.y() - high / 2, wide, high)] for at in places]
        for row in sorted(range(len(places)), key=lambda row: (row != self.row, row)):
            number = self.words.whole(row + 1)
            name = f"{number} {self.content[0].marks[row].name}"
            others = [box for at, boxes in enumerate(taken) if at != row for box in boxes]
            for text in (name, number) if row < NAMED or row == self.row else (number,):
                box = self._free_box(min(self.width_of(text) + 1, self.room.width() * 0.42), places[row], others)
                if box is not None:
                    taken[row].append(box)
                    self.write(text, box, self.text)
                    break

    def _free_box(self, width: float, at: QPointF, taken: list[QRectF]) -> QRectF | None:
        """Return where a text stands beside a mark without covering anything; None where it does not."""
        height = self.metrics.height()
        for left in (at.x() + 8, at.x() - 8 - width, at.x() - width / 2):
            for top in (at.y() - height / 2, at.y() - height - 2, at.y() + 2, at.y() - height - 8, at.y() + 8):
                box = QRectF(left, top, width, height)
                if self.room.contains(box) and not any(box.intersects(other) for other in taken):
                    return box
        return None


class RadarPlot(Plot[Marks]):
    """An axis for each criterion: the chosen thing as a filled outline, the mean of all as a dashed one."""

    def draw(self) -> None:
        marks = self.content[0].marks
        if not marks:
            return
        room = self.room
        radius = max(min(room.width() * 0.30, room.height() / 2 - 2.5 * self.metrics.height()), 1)
        across, up = (HIGHEST * side / 2 / radius for side in (room.width(), room.height()))
        self.field.setRange(xRange=(-across, across), yRange=(-up, up), padding=0)
        for row, mark in enumerate(marks):
            self._name(row, f"{self.words.whole(row + 1)} {mark.name}", radius)
        self._web()
        self._outlines()
        tips = []
        for row, mark in enumerate(marks):
            look = 0 if mark.values[0] is not None else 1
            value = mark.values[look]
            if value is not None:
                tips.append((row, self._toward(float(value), row), look))
        self.put_marks(tips, side=8)

    def _toward(self, length: float, row: int) -> QPointF:
        angle = 2 * pi * row / len(self.content[0].marks)
        return QPointF(length * sin(angle), length * cos(angle))

    def _web(self) -> None:
        """Draw a ring for each score, and a spoke for each criterion."""
        line, rows = self.metrics.height(), range(len(self.content[0].marks))
        for ring in range(1, HIGHEST + 1):
            self._join([ring for _ in rows], pen=self.scheme.colour("line"))
            tip = self._toward(ring, 0)
            at = self.pixel(tip.x(), tip.y())
            self.write(self.words.whole(ring), QRectF(at.x() + 3, at.y() - line / 2, line, line), self.quiet)
        tips = [each for row in rows for each in (QPointF(0, 0), self._toward(HIGHEST, row))]
        x, y = [tip.x() for tip in tips], [tip.y() for tip in tips]
        self.field.addItem(pg.PlotCurveItem(x, y, connect="pairs", pen=self.scheme.colour("line")))

    def _join(self, values: list[float], **look: object) -> None:
        """Join values around the middle; what is not a number leaves the outline open."""
        tips = [self._toward(value, row) for row, value in enumerate([*values, *values[:1]])]
        x, y = [tip.x() for tip in tips], [tip.y() for tip in tips]
        self.field.addItem(pg.PlotCurveItem(x, y, connect="finite", **look))

    def _outlines(self) -> None:
        """Draw the mean of all, and over it the chosen thing; filled only where nothing is missing."""
        for at, dash in ((1, Qt.PenStyle.DashLine), (0, Qt.PenStyle.SolidLine)):
            values = [
                float("nan") if mark.values[at] is None else float(mark.values[at] or 0)
                for mark in self.content[0].marks
            ]
            colour = self.series(at).colour
            pen = self.pen(colour, dash)
            if at == 0 and not any(value != value for value in values):
                filling = self.series(at).colour
                filling.setAlpha(40)
                self._join(values, pen=pen, brush=filling, fillLevel="enclosed")
            else:
                self._join(values, pen=pen)

    def _name(self, row: int, said: str, radius: float) -> None:
        """Write a name beyond its spoke, unless it would cover one of those before it."""
        room, high = self.room, self.metrics.height()
        beyond = self._toward(HIGHEST * (1 + 0.9 * high / radius), row)
        at = self.pixel(beyond.x(), beyond.y())
        left, right, side = at.x(), room.right(), Qt.AlignmentFlag.AlignLeft
        if abs(beyond.x()) < 0.2:
            left, right, side = at.x() - room.width() / 5, at.x() + room.width() / 5, Qt.AlignmentFlag.AlignHCenter
        elif beyond.x() < 0:
            left, right, side = room.left(), at.x(), Qt.AlignmentFlag.AlignRight
        self.write(said, QRectF(left, at.y() - high / 2, right - left, high), self.text, side)
        written = self.texts[-1]
        written.setVisible(not any(other.isVisible() and written.collidesWithItem(other) for other in self.texts[:-1]))


def _fanned(at: QPointF, number: int, whole: int) -> QPointF:
    if whole == 1:
        return at
    angle = 2 * pi * number / whole - pi / 2
    reach = FAN * max(1.0, whole / 6)
    return QPointF(at.x() + reach * cos(angle), at.y() + reach * sin(angle))


PLOTS: tuple[type[Plot[Marks]], ...] = (BarPlot, PlacePlot, RadarPlot)
