"""A chart with its numbers beside it: choosing a row marks the chart, pressing a mark chooses its row."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHeaderView, QLabel, QTableWidgetItem, QWidget

from s3desk.desktop.desk import Desk, concerns
from s3desk.desktop.forms.ui_charts_view import Ui_ChartsView
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.empty_state import EmptyState
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.kit.view import View
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import message
from s3desk.domain.values import RecordId
from s3desk.services.ports import Done

if TYPE_CHECKING:
    from s3desk.desktop.kit.plot import Plot

CHART, EMPTY = range(2)
NARROW = 640
"""Below this width the numbers stand under the chart."""
WIDEST = 40
"""Letters of a column at most."""
PICTURES = "PNG (*.png);;SVG (*.svg)"


@dataclass(frozen=True, slots=True)
class Cell:
    """A number as it is read, and the record behind it."""

    text: str
    record: RecordId | None = None
    type: str = ""
    is_number: bool = True


class PlotView(View):
    """Keeps chart and table together; what they show, the charts and the figures say."""

    wide = True
    concerned: frozenset[str] = frozenset()
    """Types whose changes are to be seen."""

    def __init__(self, desk: Desk, empty: EmptyState, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_ChartsView()
        self.ui.setupUi(self)
        self._kinds: Sequence[type[Plot[Any]]] = ()
        self._plots: dict[int, Plot[Any]] = {}
        self._wanted: tuple[int, object, str] | None = None
        self._cells: list[list[Cell]] = []
        self._asked: Job | None = None
        self._is_loaded = False
        self.empty = empty
        self.ui.rooms.addWidget(empty)
        waiting = QLabel(desk.say("Drawing …"), alignment=Qt.AlignmentFlag.AlignCenter)
        waiting.setProperty("quiet", True)
        self.ui.plots.addWidget(waiting)
        numbers = self.ui.numbers
        numbers.currentCellChanged.connect(self._follow_choice)
        numbers.cellDoubleClicked.connect(self._open_cell)
        KeyGuard(numbers, self._key)
        self.ui.save.clicked.connect(self.choose_picture)
        self.ui.first.activated.connect(self.load)
        self.ui.second.activated.connect(self.load)
        self.ui.panes.setSizes([500, 380])
        desk.changed.connect(self.follow)

    # ---- the charts

    @staticmethod
    @abstractmethod
    def bring() -> Sequence[type[Plot[Any]]]:
        """Load what draws, on another thread, and return the kinds of charts."""

    def load(self) -> None:
        self._is_loaded = True
        if not self._kinds:
            self.desk.errand(lambda questions, progress: self.bring(), self._begin)

    def _begin(self, kinds: Sequence[type[Plot[Any]]]) -> None:
        self._kinds = kinds
        if self._wanted is not None:
            self.show_chart(*self._wanted)
        self.show_chosen(self.ui.numbers.currentRow())

    def show_chart(self, at: int, content: object, name: str) -> None:
        """Bring a chart to the front; it is drawn as soon as there is what draws it."""
        self._wanted = at, content, name
        if self._kinds:
            plot = self._plots.get(at) or self._make_plot(at, content)
            plot.show_content(content)
            plot.setAccessibleName(self.desk.say(message("{0}; its numbers stand beside it", name)))
            self.ui.plots.setCurrentWidget(plot)

    def _make_plot(self, at: int, content: object) -> Plot[Any]:
        plot = self._plots[at] = self._kinds[at](self.desk.words, content)
        plot.picked.connect(self.choose_row)
        plot.opened.connect(self._open_row)
        self.ui.plots.addWidget(plot)
        return plot

    @property
    def plot(self) -> Plot[Any] | None:
        """Return the chart in front; None while it is being brought."""
        return None if self._wanted is None else self._plots.get(self._wanted[0])

    def show_chosen(self, row: int) -> None:
        """Let the mark of a row stand out."""
        if self.plot is not None:
            self.plot.choose(row)
        self.ui.save.setEnabled(self.plot is not None and bool(self._cells))

    @Slot(object)
    def follow(self, done: Done) -> None:
        """Refresh after a change that concerns the chart."""
        if self._is_loaded and concerns(done, self.concerned):
            self.load()

    def clear(self) -> None:
        self._is_loaded = False
        self.show_numbers((), [])

    # ---- the numbers

    def show_numbers(self, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        """Fill the table; the row that was chosen stays chosen while it is about the same record."""
        table, before = self.ui.numbers, self._record_of(self.ui.numbers.currentRow())
        table.blockSignals(True)
        self._cells = [list(each) for each in rows]
        table.setColumnCount(len(heads))
        table.setHorizontalHeaderLabels(list(heads))
        table.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                item = QTableWidgetItem(cell.text)
                item.setToolTip(cell.text)
                side = Qt.AlignmentFlag.AlignRight if cell.is_number else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                table.setItem(at, column, item)
        header = table.horizontalHeader()
        header.setMaximumSectionSize(WIDEST * table.fontMetrics().averageCharWidth())
        for column in range(len(heads)):
            is_text = bool(rows) and not rows[0][column].is_number
            wide = QHeaderView.ResizeMode.Stretch if is_text else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, wide)
        again = next((at for at in range(len(rows)) if before and self._record_of(at) == before), -1)
        table.setCurrentCell(again, 0)
        table.blockSignals(False)
        self.show_chosen(again)
        self.ui.rooms.setCurrentIndex(CHART if rows else EMPTY)
        self.ui.note.setVisible(bool(rows))

    def _cell(self, row: int, column: int) -> Cell | None:
        """Return a number that has a record, at a place of the table or else in its row."""
        if not 0 <= row < len(self._cells):
            return None
        cells = self._cells[row]
        here = cells[column] if 0 <= column < len(cells) else None
        return here if here is not None and here.record else next((each for each in cells if each.record), None)

    def _record_of(self, row: int) -> RecordId | None:
        found = self._cell(row, -1)
        return None if found is None else found.record

    def choose_row(self, row: int) -> None:
        """Choose the row of a mark that was pressed."""
        self.ui.numbers.setFocus()
        self.ui.numbers.setCurrentCell(row, max(self.ui.numbers.currentColumn(), 0))

    @Slot(int, int, int, int)
    def _follow_choice(self, row: int, column: int, row_before: int, column_before: int) -> None:
        self.show_chosen(row)
        found = self._cell(row, column)
        if found is not None and found.record is not None:
            self.chosen.emit(found.record, found.type)

    def _open_row(self, row: int) -> None:
        self._open_cell(row, -1)

    @Slot(int, int)
    def _open_cell(self, row: int, column: int) -> None:
        found = self._cell(row, column)
        if found is not None and found.record is not None:
            self.entered.emit(found.record, found.type)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return False
        self._open_cell(self.ui.numbers.currentRow(), self.ui.numbers.currentColumn())
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the numbers under the chart where it is narrow."""
        narrow = event.size().width() < NARROW
        self.ui.panes.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        super().resizeEvent(event)

    def pane(self) -> QWidget:
        return self.empty.step if self.ui.rooms.currentIndex() == EMPTY else self.ui.numbers

    # ---- pictures

    @Slot()
    def choose_picture(self) -> None:
        """Ask where the picture shall lie, and write it."""
        path, kind = QFileDialog.getSaveFileName(self, self.desk.say("Save as a picture"), "", PICTURES)
        if path:
            ending = ".svg" if kind.startswith("SVG") else ".png"
            self.save_picture(Path(path) if Path(path).suffix else Path(path + ending))

    def save_picture(self, path: Path) -> None:
        """Write the chart as it is drawn on white paper."""
        assert self.plot is not None  # else there is no button
        try:
            self.plot.save(path, self.ui.first.currentText())
        except OSError:
            self.desk.tell(OfficeError("The picture could not be written to {0}; choose another folder.", str(path)))
        else:
            self.desk.told.emit(message("The picture was saved as {0}.", path.name))
