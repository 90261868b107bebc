"""Charts of the findings: ranked by scores, importance by feasibility, a radar of criteria."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.empty_state import EmptyState
from s3desk.desktop.tabs.diagnosis.plot_view import Cell, PlotView
from s3desk.desktop.tabs.diagnosis.said import NO_INFORMATION, mean_said
from s3desk.domain.diagnosis import FindingKind
from s3desk.domain.messages import Message, message
from s3desk.domain.values import format_id, parse_id
from s3desk.services.charts import Chart, placing, profile, ranking
from s3desk.services.ports import Questions
from s3desk.services.scoring import Named, collections, score_sheet

if TYPE_CHECKING:
    from s3desk.desktop.kit.plot import Plot

RANKING, PLACING, RADAR = range(3)
_CHARTS = (message("Ranking by scores"), message("Importance × feasibility"), message("Radar of the criteria"))
_GROUPS = tuple(kind.value for kind in FindingKind)
_SHAPES = ("●", "■", "▲", "◆", "+", "×")
"""The looks of the groups, as the plot draws them, for the table."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What the reader thread brought: the chart, and what may be chosen beside it (with a value each)."""

    chart: Chart
    offered: tuple[tuple[str, str], ...]
    chosen: str


class ChartsView(PlotView):
    """One chart at a time."""

    concerned = frozenset({"finding", "score", "criterion"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        say = desk.say
        empty = EmptyState(
            "chart",
            say("Nothing to draw yet."),
            say("Charts need scores, or findings with importance and feasibility from 1 to 5."),
        )
        super().__init__(desk, empty, parent)
        empty.offer(say("List of findings"), lambda: desk.list_records("finding"))
        self.ui.first.setAccessibleName(say("Which chart"))
        for each in _CHARTS:
            self.ui.first.addItem(say(each))
        self._placing_names = tuple(
            say(desk.catalogue["finding"].fields[name].label) for name in ("importance", "feasibility")
        )

    @staticmethod
    def bring() -> Sequence[type[Plot[Any]]]:
        from s3desk.desktop.tabs.diagnosis.plots import PLOTS

        return PLOTS

    @Slot()
    def load(self) -> None:
        super().load()
        kind, wanted = self.ui.first.currentIndex(), self.ui.second.currentData()
        untitled = self.desk.say("Criteria without a list")

        def read(questions: Questions) -> _Found:
            lists = tuple((each or untitled, each) for each in collections(questions))
            if kind == PLACING:
                return _Found(placing(questions), (), "")
            if kind == RANKING:
                chosen = _one_of(lists, wanted)
                return _Found(ranking(questions, chosen), lists, chosen)
            return _radar(questions, lists, wanted)

        self._asked = self.desk.ask(read, self._take, instead_of=self._asked)

    def _take(self, found: _Found) -> None:
        kind, second = self.ui.first.currentIndex(), self.ui.second
        second.clear()
        for text, value in found.offered:
            second.addItem(text, value)
        second.setCurrentIndex(max(second.findData(found.chosen), 0))
        second.setVisible(len(found.offered) > 1)
        second.setAccessibleName(self.desk.say("List of criteria" if kind == RANKING else "What is shown"))
        values = self._values(kind, second.currentText())
        chart = Chart(()) if kind == RADAR and len(found.chart.marks) < 3 else found.chart
        self.show_chart(kind, (chart, values), self.ui.first.currentText())
        self._show_table(kind, chart, values)
        self.ui.note.setText(self.desk.say(self._note(kind, chart)))

    def _values(self, kind: int, chosen: str) -> tuple[str, ...]:
        """Return what the numbers of a mark are."""
        if kind == PLACING:
            return self._placing_names
        if kind == RANKING:
            return (self.desk.say("Score"),)
        own = chosen if self.ui.second.currentData() else self.desk.say("Chosen")
        return own, self.desk.say("Mean of all")

    def _show_table(self, kind: int, chart: Chart, values: tuple[str, ...]) -> None:
        heads = [self.desk.say("No."), self.desk.say("Criterion" if kind == RADAR else "What")]
        heads += [self.desk.say("Chosen") if kind == RADAR and at == 0 else each for at, each in enumerate(values)]
        rows: list[Sequence[Cell]] = []
        for at, mark in enumerate(chart.marks):
            shape = _SHAPES[_GROUPS.index(mark.group)] + " " if kind == PLACING and mark.group else ""
            numbers = [Cell(self._written(kind, each)) for each in mark.values]
            name = Cell(shape + mark.name, mark.id, mark.type, is_number=False)
            rows.append([Cell(self.desk.words.whole(at + 1)), name, *numbers])
        self.show_numbers(heads, rows)

    def _written(self, kind: int, value: Decimal | None) -> str:
        if value is None:
            return NO_INFORMATION
        return self.desk.words.number(value) if kind == PLACING else mean_said(self.desk.words, value)

    def _note(self, kind: int, chart: Chart) -> Message:
        if kind == PLACING:
            shapes = ", ".join(
                f"{shape} {self.desk.words.label(each)}" for shape, each in zip(_SHAPES, FindingKind, strict=True)
            )
            return message(
                "{0}. Marks at one place are fanned out. {1} without both numbers are left out.",
                shapes,
                chart.left_out,
                count=1,
            )
        if kind == RADAR:
            return message(
                "Filled: “{0}”. Dashed: the mean of all. Nothing is drawn where there is no information.",
                self._values(kind, self.ui.second.currentText())[0],
            )
        return message("Weighted means from 1 to 5. {0} without a score are left out.", chart.left_out, count=0)


def _one_of(offered: Sequence[tuple[str, str]], wanted: object) -> str:
    """Return what was wanted if it is offered, else the first that has a name."""
    values = [value for _, value in offered]
    return str(wanted) if wanted in values else next(filter(None, values), "")


def _radar(questions: Questions, lists: Sequence[tuple[str, str]], wanted: object) -> _Found:
    """Return the profile of one thing; offered is everything that was scored, of every list of criteria."""
    things: list[tuple[str, str, Named]] = []
    for _, collection in lists:
        sheet = score_sheet(questions, collection)
        scored = {thing for thing, _ in sheet.given}
        things += [
            (f"{collection}\n{format_id(each.id)}", collection, each) for each in sheet.things if each.id in scored
        ]
    offered = tuple((each.text, value) for value, _, each in things)
    chosen = _one_of(offered, wanted)
    collection, _, record = chosen.partition("\n")
    return _Found(profile(questions, collection, parse_id(record) if record else None), offered, chosen)
