"""Choosing in a table of records: cells, columns, whole records; what is chosen and where the keyboard is can be seen."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from s3desk.desktop.kit.cell_orders import CellAt
from s3desk.desktop.kit.record_table import RecordTable
from s3desk.desktop.look import XL, M, colour
from s3desk.domain.values import RecordId

Index = QModelIndex | QPersistentModelIndex
Flag = QItemSelectionModel.SelectionFlag
_LENGTHENING = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


class ChoosingView(QTableView):
    """Knows whether cells or whole records are chosen: what Delete means depends on it."""

    chosen = Signal(object)
    """Record id: the keyboard is on its line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_by_records = False
        """Whether whole records are chosen (by Shift+Space, the head of a line, from elsewhere), not cells."""
        self._was_by_records = False
        self._choosing = False
        self._column = 0
        """Where the keyboard was last; a list that is laid out anew forgets it."""
        self._told: RecordId | None = None
        self.setShowGrid(True)
        self.setAlternatingRowColors(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)  # our own editors lie over the cells
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        heads = self.verticalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setFixedWidth(XL)
        heads.sectionPressed.connect(self._choose_by_head)
        heads.sectionEntered.connect(self._choose_by_head)
        self._fit_rows()
        self._dye()

    def show_table(self, table: RecordTable) -> None:
        """Show a table."""
        self._table = table
        table.rowsAboutToBeRemoved.connect(self._note_manner)  # before Qt chooses the next cell
        self.setModel(table)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.selectionModel().selectionChanged.connect(self._follow_selection)
        table.rowsRemoved.connect(self._choose_next)

    # ---- what is chosen

    def chosen_records(self) -> list[RecordId]:
        """Return the records whose cells are chosen, from above; the one with the keyboard where none is."""
        rows = {row for each in self._ranges() for row in range(each.top(), each.bottom() + 1)}
        if not rows and self.currentIndex().isValid():
            rows = {self.currentIndex().row()}
        return [self._table.id_at(row) for row in sorted(rows)]

    def _ranges(self) -> list[QItemSelectionRange]:
        found = self.selectionModel().selection()
        return [found.at(each) for each in range(found.count())]

    def chosen_block(self) -> list[list[CellAt]]:
        """Return the cells of the smallest block around what is chosen, as they are seen: rows of cells."""
        chosen = self._ranges()
        rows = sorted({row for each in chosen for row in range(each.top(), each.bottom() + 1)})
        columns = {at for each in chosen for at in range(each.left(), each.right() + 1)}
        if not rows and self.currentIndex().isValid():
            rows, columns = [self.currentIndex().row()], {self.currentIndex().column()}
        seen = [at for at in self.seen_columns() if at in columns]
        return [[(row, at) for at in seen] for row in rows] if seen else []

    def chosen_cells(self) -> list[CellAt]:
        """Return the cells that are chosen, and none between them."""
        chosen = self.selectionModel()
        cells = [at for line in self.chosen_block() for at in line]
        if len(cells) == 1:
            return cells
        return [at for at in cells if chosen.isSelected(self._table.index(*at))]

    def seen_columns(self) -> list[int]:
        """Return the columns that are shown, from the left."""
        header = self.horizontalHeader()
        places = map(header.logicalIndex, range(header.count()))
        return [at for at in places if not header.isSectionHidden(at)]

    def choose_record(self, row: int) -> None:
        """Choose a whole record; the keyboard stays in its column."""
        self.selectRow(row)
        self.scrollTo(self.currentIndex())

    def selectRow(self, row: int) -> None:
        self._choosing = True
        flags = Flag.ClearAndSelect | Flag.Rows
        self.selectionModel().setCurrentIndex(self._table.index(row, self._column), flags)
        self._choosing = False
        self.is_by_records = True

    def choose_again(self, row: int) -> None:
        """Choose a line in the way in which it was chosen before the list was laid out anew."""
        if self.is_by_records:
            self.choose_record(row)
        else:
            self.choose_cell(row, self._column)
            self.scrollTo(self.currentIndex())

    def is_chosen(self, row: int) -> bool:
        """Return whether a line is chosen: as a record where records are chosen, else anything in it."""
        chosen, nowhere = self.selectionModel(), QModelIndex()
        return chosen.isRowSelected(row, nowhere) if self.is_by_records else chosen.rowIntersectsSelection(row, nowhere)

    def choose_cell(self, row: int, column: int) -> None:
        self.selectionModel().setCurrentIndex(self._table.index(row, column), Flag.ClearAndSelect)

    def choose_column(self) -> None:
        """Choose all cells of the columns that are chosen."""
        chosen, last = QItemSelection(), self._table.rowCount() - 1
        for each in self._ranges():
            chosen.select(self._table.index(0, each.left()), self._table.index(last, each.right()))
        self.selectionModel().select(chosen, Flag.ClearAndSelect)

    def selectAll(self) -> None:
        """Choose all cells, also of the lines that the list has not yet asked for, as far as a view may hold them."""
        if self._table.canFetchMore(QModelIndex()):
            self._table.loaded.connect(super().selectAll, Qt.ConnectionType.SingleShotConnection)
            self._table.reach()
        else:
            super().selectAll()

    def choose_lines(self) -> None:
        """Choose the whole records whose cells are chosen."""
        self._choosing = True
        self.selectionModel().select(self.selectionModel().selection(), Flag.ClearAndSelect | Flag.Rows)
        self._choosing = False
        self.is_by_records = True

    def _choose_by_head(self) -> None:
        self.is_by_records = True

    def _note_manner(self) -> None:
        self._was_by_records = self.is_by_records

    def _choose_next(self) -> None:
        """Choose what took the place of a record that is gone, in the way the other was chosen."""
        current = self.currentIndex()
        if current.isValid() and self._was_by_records:
            self.selectRow(current.row())

    def _follow_selection(self) -> None:
        self.is_by_records = self._choosing

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.viewport().update()
        if not current.isValid():
            self._told = None
            return
        self._column = current.column()
        if (record := self._table.id_at(current.row())) != self._told:
            self._told = record
            self.chosen.emit(record)

    def tell_again(self) -> None:
        """Say which record the keyboard is on: the list comes back to the front."""
        if self._told is not None:
            self.chosen.emit(self._told)

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> Flag:
        """Let Shift and an arrow choose more records where records are chosen."""
        flags = super().selectionCommand(index, event)
        return flags | Flag.Rows if isinstance(event, QKeyEvent) and self._lengthens(event) else flags

    def _lengthens(self, event: QKeyEvent) -> bool:
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return self.is_by_records and is_shifted and event.key() in _LENGTHENING

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._choosing = self._lengthens(event)
        super().keyPressEvent(event)
        self._choosing = False

    # ---- looks

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + M)

    def _dye(self) -> None:
        """Show what is chosen as a quiet ground; the frame around a cell shows where the keyboard is."""
        mine = QPalette()
        mine.setColor(QPalette.ColorRole.Highlight, colour("chosen"))
        mine.setColor(QPalette.ColorRole.HighlightedText, mine.color(QPalette.ColorRole.Text))
        self.setPalette(mine)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()
        elif event.type() == QEvent.Type.StyleChange:
            self._dye()

    def paintEvent(self, event: QPaintEvent) -> None:
        index = self.currentIndex()
        if not index.isValid():
            super().paintEvent(event)
            return
        cell = self.visualRect(index)
        painter = QPainter(self.viewport())
        painter.fillRect(0, cell.top(), self.viewport().width(), cell.height(), colour("hover"))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(colour("focus" if self.hasFocus() else "border"), 2))
        painter.drawRect(cell.adjusted(1, 1, -1, -1))
        painter.end()
