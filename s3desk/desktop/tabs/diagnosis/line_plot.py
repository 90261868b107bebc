"""Lines over the years: gaps stay gaps, breaks are flagged, each line has a dash, a mark and its name at its end."""

from __future__ import annotations

from decimal import Decimal
from typing import TypeAlias

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt

from s3desk.desktop.kit.plot import Plot
from s3desk.services.charts import Line

NOTHING = float("nan")
EVERY = (1, 2, 5, 10, 20, 50, 1000)
"""Years between two that are written."""
Lines: TypeAlias = "tuple[list[int], tuple[Line, ...], float]"
"""The years of the table, the lines, and where the axis of values begins."""


class LinePlot(Plot[Lines]):
    """The rows of the table are years."""

    def draw(self) -> None:
        years, lines, lowest = self.content
        values = [float(point.value) for line in lines for point in line.points if point.value is not None]
        if not values:
            return
        self._scales(years, lowest, max(values), lines)
        if 0 <= self.row < len(years):
            self.field.addItem(pg.InfiniteLine(years[self.row], pen=self.pen(self.scheme.colour("focus"))))
        marks: list[tuple[int, QPointF, int]] = []
        ends: list[tuple[QPointF, int]] = []
        for at, line in enumerate(lines):
            marks += [(years.index(year), place, at) for year, place in self._line(line, at)]
            last = next((each for each in reversed(line.points) if each.value is not None), None)
            if last is not None and last.value is not None:
                ends.append((self.pixel(last.year, float(last.value)), at))
        self.put_marks(marks, side=7)
        self._names(ends, lines)

    def _scales(self, years: list[int], lowest: float, highest: float, lines: tuple[Line, ...]) -> None:
        """Spread years and values over the field; at the right the names of the lines have their room."""
        highest = highest if highest > lowest else lowest + 1
        padding = (highest - lowest) * 0.04
        steps = self.axis("left").tickValues(lowest - padding, highest + padding, self.height())[0][1]
        self.scale("left", [(value, self.words.number(Decimal(f"{value:.10g}"))) for value in steps])
        names = min(max(self.width_of(line.name) for line in lines) + 16, self.room.width() * 0.3)
        span = max(years[-1] - years[0], 1)
        edge = self.width_of("00000") / 2
        of_year = max(self.room.width() - names - edge, 1) / span
        every = next((each for each in EVERY if each * of_year > 2 * edge), EVERY[-1])
        self.scale("bottom", [(year, str(year)) for year in range(years[0], years[-1] + 1, every)])
        self.field.setRange(
            xRange=(years[0] - edge / of_year, years[0] + span + names / of_year),
            yRange=(lowest - padding, highest + padding),
            padding=0,
        )

    def _line(self, line: Line, at: int) -> list[tuple[int, QPointF]]:
        """Draw the stretches of a line, and return where its marks go, by year."""
        drawn, height = self.series(at), self.metrics.height()
        joined = [each for stretch in line.stretches() for each in (*stretch, None)]
        x = [each.year if each else NOTHING for each in joined]
        y = [float(each.value or 0) if each else NOTHING for each in joined]
        self.field.addItem(pg.PlotCurveItem(x, y, connect="finite", pen=self.pen(drawn.colour, drawn.dash)))
        for each in line.points:
            if each.is_break and each.value is not None:
                spot = self.pixel(each.year, float(each.value))
                box = QRectF(spot.x() - 10, spot.y() - height - 6, 20, height)
                self.write("b", box, self.text, Qt.AlignmentFlag.AlignHCenter)
        known = [each for each in joined if each]
        return [(each.year, QPointF(each.year, float(each.value or 0))) for each in known]

    def _names(self, ends: list[tuple[QPointF, int]], lines: tuple[Line, ...]) -> None:
        """Write each line's name at its end, moved apart where two ends lie close together."""
        height = self.metrics.height()
        lowest = -1.0
        for spot, at in sorted(ends, key=lambda each: each[0].y()):
            y = max(spot.y() - height / 2, lowest)
            lowest = y + height
            self.write(
                lines[at].name,
                QRectF(spot.x() + 10, y, self.room.right() - spot.x() - 12, height),
                self.series(at).colour,
            )


PLOTS: tuple[type[Plot[Lines]], ...] = (LinePlot,)
