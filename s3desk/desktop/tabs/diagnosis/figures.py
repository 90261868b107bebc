"""Figures: the values of an indicator over the years, a line for each region, and the table of the same numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.empty_state import EmptyState
from s3desk.desktop.tabs.diagnosis.plot_view import Cell, PlotView
from s3desk.domain.declare import RecordType
from s3desk.domain.messages import Message, message
from s3desk.domain.values import format_id, parse_id
from s3desk.services.charts import Figure, Line, Point, breakdowns, figure, measured
from s3desk.services.ports import Questions
from s3desk.services.scoring import Named

if TYPE_CHECKING:
    from s3desk.desktop.kit.plot import Plot

MISSING = "–"
MOST = 6
"""Lines that can be told apart; the table has the others."""
NEAR_ZERO = 4
"""An axis begins at 0 where its highest value is so many times the lowest."""


@dataclass(frozen=True, slots=True)
class _Found:
    figure: Figure | None
    indicators: tuple[Named, ...]
    breakdowns: tuple[str, ...]
    indicator: str
    breakdown: str


class FiguresView(PlotView):
    """One indicator at a time, in one breakdown."""

    concerned = frozenset({"indicator", "observation", "region"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        say = desk.say
        empty = EmptyState(
            "line_chart",
            say("No figures yet."),
            say(
                "Values of an indicator are drawn here over the years. Import a file of Eurostat (Ctrl+I), or add values to an indicator."
            ),
        )
        super().__init__(desk, empty, parent)
        empty.offer(say("List of indicators"), lambda: desk.list_records("indicator"))
        self.ui.first.setAccessibleName(say("Indicator"))
        self.ui.second.setAccessibleName(say("Breakdown"))
        self.ui.first.setSizeAdjustPolicy(self.ui.second.sizeAdjustPolicy())
        self.ui.tools.setStretch(0, 2)
        self.ui.panes.setSizes([480, 400])

    @property
    def declared(self) -> RecordType:
        return self.desk.catalogue["observation"]

    @staticmethod
    def bring() -> Sequence[type[Plot[Any]]]:
        from s3desk.desktop.tabs.diagnosis.line_plot import PLOTS

        return PLOTS

    @Slot()
    def load(self) -> None:
        super().load()
        wanted, part = self.ui.first.currentData(), self.ui.second.currentData()

        def read(questions: Questions) -> _Found:
            there = tuple(measured(questions))
            ids = [format_id(each.id) for each in there]
            chosen = wanted if wanted in ids else next(iter(ids), "")
            if not chosen:
                return _Found(None, there, (), "", "")
            parts = tuple(breakdowns(questions, parse_id(chosen)))
            breakdown = part if part in parts and chosen == wanted else parts[0]
            return _Found(figure(questions, parse_id(chosen), breakdown), there, parts, chosen, breakdown)

        self._asked = self.desk.ask(read, self._take, instead_of=self._asked)

    def _take(self, found: _Found) -> None:
        self.ui.first.clear()
        for each in found.indicators:
            self.ui.first.addItem(each.text, format_id(each.id))
        self.ui.first.setCurrentIndex(max(self.ui.first.findData(found.indicator), 0))
        self.ui.first.setVisible(bool(found.indicators))
        self.ui.second.clear()
        for part in found.breakdowns:
            self.ui.second.addItem(part or self.desk.say("All together"), part)
        self.ui.second.setCurrentIndex(max(self.ui.second.findData(found.breakdown), 0))
        self.ui.second.setVisible(len(found.breakdowns) > 1)
        shown = found.figure or Figure("", "", ())
        drawn = shown.lines[:MOST]
        self.show_chart(0, (shown.years, drawn, _beginning(drawn)), shown.name)
        self._show_table(shown)
        self.ui.note.setText(" ".join(map(self.desk.say, self._note(shown))))

    def _show_table(self, shown: Figure) -> None:
        heads = [self.desk.say("Year"), *(line.name for line in shown.lines)]
        by_year = [{point.year: point for point in line.points} for line in shown.lines]
        rows: list[Sequence[Cell]] = []
        for year in shown.years:
            cells = [self._cell_of(points.get(year)) for points in by_year]
            rows.append([Cell(str(year)), *cells])
        self.show_numbers(heads, rows)

    def _cell_of(self, point: Point | None) -> Cell:
        if point is None:
            return Cell(MISSING)
        text = self.desk.words.number(point.value) if point.value is not None else point.said or MISSING
        return Cell(f"{text} {point.flag}".strip(), point.id, "observation")

    def _note(self, shown: Figure) -> list[Message]:
        """Say what must be known to read the lines."""
        broken = any(point.is_break for line in shown.lines for point in line.points)
        unit = shown.unit or self.desk.say("no unit given")
        known = [message("Unit: {0}.", unit), message("Lines stop where a year is missing.")]
        if broken:
            known.append(message("They also stop where the method changed (flag b)."))
        if _beginning(shown.lines[:MOST]) != 0:
            known.append(message("The axis does not begin at 0."))
        if len(shown.lines) > MOST:
            known.append(message("The first {0} of {1} regions are drawn.", MOST, len(shown.lines)))
        return known


def _beginning(lines: Sequence[Line]) -> float:
    """Return where the axis of values begins: at the lowest, or at 0 where that is near."""
    values = [float(point.value) for line in lines for point in line.points if point.value is not None]
    lowest, highest = min(values, default=0.0), max(values, default=0.0)
    return 0.0 if 0 <= lowest <= highest / NEAR_ZERO else lowest
