"""The plots of the diagnosis by themselves: honest lines, labels that can be read, late loading."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from pyqtgraph import PlotCurveItem
from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from s3desk.desktop.kit.plot import Plot
from s3desk.desktop.look import series
from s3desk.desktop.tabs.diagnosis.line_plot import LinePlot
from s3desk.desktop.tabs.diagnosis.plots import BarPlot, PlacePlot, RadarPlot
from s3desk.desktop.words import QtWords
from s3desk.services.charts import Chart, Line, Mark, Point


def drawn(plot: Plot[Any], qtbot: QtBot) -> Any:
    qtbot.addWidget(plot)
    plot.resize(420, 360)
    plot.show()
    qtbot.waitUntil(lambda: len(plot.spots) > 0)
    return plot


def test_lines_stop_at_missing_years_and_at_breaks(qtbot: QtBot):
    years = (2010, 2011, 2013, 2014, 2015)
    points = (Point(b"", year, Decimal(100 + year), "b" if year == 2015 else "") for year in years)
    plot = drawn(LinePlot(QtWords("en"), (list(years), (Line("ES13", tuple(points)),), 0.0)), qtbot)
    curve = next(each for each in plot.field.addedItems if isinstance(each, PlotCurveItem))
    assert [round(x) if x == x else None for x in curve.xData] == [2010, 2011, None, 2013, 2014, None, 2015, None]
    assert [plot.row_at(spot.area.center()) for spot in plot.spots] == [0, 1, 2, 3, 4]
    assert {text.text() for text in plot.texts} == {"ES13", "b"}


def test_names_in_a_crowd_cover_nothing(qtbot: QtBot):
    marks = tuple(Mark(b"", "finding", f"A crowded finding {at}", (Decimal(3), Decimal(3))) for at in range(9))
    plot = drawn(PlacePlot(QtWords("en"), (Chart(marks), ("Importance", "Feasibility"))), qtbot)
    boxes = [text.sceneBoundingRect() for text in plot.texts]
    assert len(boxes) > 4
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
    assert all(plot.room.contains(box) for box in boxes)
    assert plot.texts[0].text().startswith("1 A crowded finding")


def test_names_around_a_crowded_radar_cover_none(qtbot: QtBot):
    marks = tuple(Mark(b"", "criterion", f"A criterion {at}", (Decimal(4), Decimal(3))) for at in range(40))
    plot = drawn(RadarPlot(QtWords("en"), (Chart(marks), ("Own", "Mean"))), qtbot)
    names = [text for text in plot.texts if "crit" in text.text() and text.isVisible()]
    assert names[0].text().startswith("1 A crit")
    assert len(names) > 8
    assert not any(one.collidesWithItem(other) for one, other in combinations(names, 2))


def test_a_hundred_bars_have_numbers_that_can_be_read(qtbot: QtBot):
    marks = tuple(Mark(b"", "finding", f"Finding {at}", (Decimal(4),)) for at in range(100))
    plot = drawn(BarPlot(QtWords("en"), (Chart(marks), ("Score",))), qtbot)
    one, other = plot.axis("left")._tickLevels[0][:2]
    assert plot.pixel(0, other[0]).y() - plot.pixel(0, one[0]).y() >= plot.metrics.height()
    assert not plot.texts
    assert len(plot.spots) == 100


def test_views_of_charts_are_built_without_what_draws_them():
    code = (
        "import sys, s3desk.desktop.tabs.diagnosis.charts, s3desk.desktop.tabs.diagnosis.figures;"
        "sys.exit(bool({'pyqtgraph', 'numpy'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_pyqtgraph_knows_the_marks_of_our_series():
    assert {series(at).marker for at in range(6)} <= set(Symbols)


@pytest.mark.parametrize("kind", [BarPlot, PlacePlot])
def test_both_pictures_show_the_same(kind: type[Plot[Any]], qtbot: QtBot, tmp_path: Path):
    marks = tuple(Mark(b"", "finding", f"Finding {at}", (Decimal(at), Decimal(at))) for at in (2, 4, 5))
    plot = drawn(kind(QtWords("en"), (Chart(marks), ("Importance", "Feasibility"))), qtbot)
    plot.save(tmp_path / "x.png", "")
    plot.save(tmp_path / "x.svg", "")
    png = QImage(str(tmp_path / "x.png"))
    svg = QImage(png.size(), QImage.Format.Format_ARGB32)
    svg.fill(Qt.GlobalColor.white)
    painter = QPainter(svg)
    QSvgRenderer(str(tmp_path / "x.svg")).render(painter)
    painter.end()
    assert [each.name for each in sorted(tmp_path.iterdir())] == ["x.png", "x.svg"]
    apart = sum(one != other for one, other in zip(ink_in(png), ink_in(svg), strict=True))
    assert apart <= 12  # of 640: letters are not drawn alike to a dot


def ink_in(picture: QImage) -> list[bool]:
    """Return which of the parts of a picture, 32 by 20, have anything drawn in them."""
    wide, high = picture.width() // 32, picture.height() // 20
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    blank = QImage(wide, high, plain.format())
    blank.fill(Qt.GlobalColor.white)
    return [plain.copy(x * wide, y * high, wide, high) != blank for y in range(20) for x in range(32)]
