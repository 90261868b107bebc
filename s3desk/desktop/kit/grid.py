"""A record table as a spreadsheet: cells are chosen and written by keyboard; which record is meant is always known."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.cell_orders import CellOrders
from s3desk.desktop.kit.cells import CellEditing, Go
from s3desk.desktop.kit.choosing import ChoosingView
from s3desk.desktop.kit.clipboard import from_tabs
from s3desk.desktop.kit.record_table import RecordTable
from s3desk.domain.declare import Kind
from s3desk.domain.messages import message

Key, Modifier = Qt.Key, Qt.KeyboardModifier
_ENTER = {Key.Key_Return, Key.Key_Enter}
_UNTYPED = Modifier.ControlModifier | Modifier.AltModifier | Modifier.MetaModifier


class GridView(ChoosingView):
    """Shows a RecordTable.

    Delete empties the chosen cells; where whole records are chosen it is left to the window, which puts them into the
    trash.
    """

    entered = Signal(object)
    """Record id: to be seen whole, with the keyboard in its form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: int | None = None
        """The column in which the filling of a row was begun, until the keyboard is moved: Tab goes to the next cell,
        Enter down to this column."""

    def serve(self, desk: Desk, table: RecordTable) -> None:
        """Show a table, and let it be written in."""
        self._desk = desk
        self.show_table(table)
        self.editing = CellEditing(desk, table, self)
        self.editing.kept.connect(self._go)
        self.editing.given_up.connect(self._end_run)
        self.orders = CellOrders(desk, table)
        self.setAccessibleName(desk.say(table.declared.plural))
        self.horizontalHeader().sectionResized.connect(self.editing.place)
        for news in (table.rowsInserted, table.rowsRemoved, table.modelReset):
            news.connect(self.editing.place)

    # ---- editing

    def seal(self) -> None:
        self.editing.seal()

    def edit_cell(self, typed: str | None = None) -> None:
        """Open the editor of the cell with the keyboard; what has no editor here is written in the record's form."""
        index = self.currentIndex()
        if not index.isValid():
            return
        field = self._table.columns[index.column()].field
        if field is None or not self._table.is_typed_in(index.column()):
            if typed is None:
                self.enter()
        elif not self._desk.may_change:
            return
        elif field.kind is Kind.FLAG:
            self.toggle()
        else:
            if self.is_by_records:
                self.choose_cell(index.row(), index.column())
            self.editing.open(index.row(), index.column(), typed)

    def enter(self) -> None:
        """Go to the record's form."""
        if self.currentIndex().isValid():
            self.entered.emit(self._table.id_at(self.currentIndex().row()))

    def toggle(self) -> None:
        """Turn the chosen flags over, all to what the first one is not."""
        cells = [at for at in self.chosen_cells() if self._kind(at[1]) is Kind.FLAG]
        if cells and self._desk.may_change:
            self._begin_run()
            value = not self._table.value(*cells[0])
            self.orders.set_all(cells, value, self._desk.say("Yes") if value else "")

    def _kind(self, column: int) -> Kind | None:
        field = self._table.columns[column].field
        return None if field is None else field.kind

    def _score(self, digit: str) -> None:
        self._begin_run()
        field = self._table.columns[self.currentIndex().column()].field
        assert field is not None
        cells = [at for at in self.chosen_cells() if self._kind(at[1]) is Kind.SCORE]
        self.orders.set_all(cells, int(digit), self._desk.words.value(field, int(digit)))

    def _go(self, go: Go) -> None:
        """Move the keyboard on after a value was kept."""
        index = self.currentIndex()
        down, along = go.value
        if not index.isValid() or go is Go.NOWHERE:
            return
        row, columns = index.row(), self.seen_columns()
        at = columns.index(index.column()) if index.column() in columns else 0
        if along:
            self._begin_run()
        start = columns.index(self._run) if self._run in columns else 0
        if down and self._run is not None:
            at = start
        at += along
        if not 0 <= at < len(columns):
            down, at = along, start if along > 0 else len(columns) - 1
        if 0 <= row + down < self._table.rowCount():
            self.choose_cell(row + down, columns[at])
            self.scrollTo(self.currentIndex())

    def _begin_run(self) -> None:
        if self._run is None:
            self._run = self.currentIndex().column()

    def _end_run(self) -> None:
        self._run = None

    # ---- keys

    def event(self, event: QEvent) -> bool:
        """Take the keys that mean something else in a cell than in the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_plain = not event.modifiers() & ~Modifier.KeypadModifier
            is_ours = event.key() in {Key.Key_F2, Key.Key_Backspace}
            if is_plain and (is_ours or (event.key() == Key.Key_Delete and not self.is_by_records)):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editor = self.editing.editor
        if editor is not None and editor.line.hasFocus():  # it came up from there: nothing to it, nor to the table
            event.ignore()
        elif editor is not None:  # what cannot be read holds the keyboard
            editor.line.setFocus()
            if editor.line.hasFocus():
                QApplication.sendEvent(editor.line, event)
        elif not self._act(event):
            if event.key() not in {Key.Key_Shift, Key.Key_Control}:
                self._end_run()
            super().keyPressEvent(event)

    def _act(self, event: QKeyEvent) -> bool:
        """Do what a key says in a cell; False where it is one of Qt's own."""
        key, modifiers = event.key(), event.modifiers() & ~Modifier.KeypadModifier
        index = self.currentIndex()
        if not index.isValid():
            return False
        if modifiers == Modifier.ControlModifier and key in _ENTER:
            self.enter()
        elif key == Key.Key_F2 or (key == Key.Key_Space and not modifiers):
            self.edit_cell()
        elif key in _ENTER:
            self._enter_key(back=modifiers == Modifier.ShiftModifier)
        elif key == Key.Key_Delete and not modifiers and not self.is_by_records:
            self.empty()
        elif modifiers & _UNTYPED:
            return False
        elif key == Key.Key_Backspace:
            self.edit_cell("")
        elif key == Key.Key_Space:
            self.choose_lines()
        elif event.text() and event.text().isprintable():
            self._type(event.text(), is_pad=bool(event.modifiers() & Modifier.KeypadModifier))
        else:
            return False
        return True

    def _enter_key(self, *, back: bool) -> None:
        """Go on where something was just written (and over flags, which Space turns); else begin to write."""
        is_flag = self._kind(self.currentIndex().column()) is Kind.FLAG
        if back or self._run is not None or is_flag:
            self._go(Go.UP if back else Go.DOWN)
        else:
            self.edit_cell()

    def _type(self, text: str, *, is_pad: bool = False) -> None:
        kind = self._kind(self.currentIndex().column())
        if kind is Kind.SCORE and text in set("012345") and self._desk.may_change:
            self._score(text)
        elif kind is not Kind.FLAG:
            self.edit_cell(self._desk.words.locale.decimalPoint() if text == "." and is_pad else text)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Begin to write with what an input method composed: an accent, a letter of another script."""
        if event.commitString() and self.currentIndex().isValid():
            self._type(event.commitString())
            event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Let Tab go from cell to cell while a row is being filled; else it leaves the table."""
        if self._run is not None and self.currentIndex().isValid():
            self._go(Go.RIGHT if next else Go.LEFT)
            return True
        return super().focusNextPrevChild(next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.editing.editor is not None:
            self.editing.editor.line.setFocus()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.editing.editor is None:
            self._end_run()
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._end_run()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.edit_cell()

    # ---- orders

    def empty(self) -> None:
        """Empty the chosen cells."""
        if self._desk.may_change:
            self.orders.empty(self.chosen_cells())

    def fill_down(self) -> None:
        """Give the chosen cells the value of the uppermost; a single one that of the cell above it."""
        block = self.chosen_block()
        if len(block) == 1 and block[0][0][0] > 0:
            block = [[(row - 1, at) for row, at in block[0]], *block]
        if len(block) > 1 and self._desk.may_change:
            self.orders.fill_down([list(column) for column in zip(*block, strict=True)])

    def put_today(self) -> None:
        """Put today into the chosen days."""
        cells = [at for at in self.chosen_cells() if self._kind(at[1]) is Kind.DAY]
        if cells and self._desk.may_change:
            self._begin_run()
            today = self._desk.today()
            self.orders.set_all(cells, today, self._desk.words.day(today))

    def copy(self) -> None:
        """Put the block around the chosen cells on the clipboard."""
        block = self.chosen_block()
        if block:
            QGuiApplication.clipboard().setMimeData(self.orders.copied(block))
            rows, whole = len(block), self._table.whole
            if rows == self._table.rowCount() < whole:
                self._desk.told.emit(message("{0} of {1} records were copied; an export holds all.", rows, whole))

    def cut(self) -> None:
        self.copy()
        self.empty()

    def paste(self) -> None:
        """Write the clipboard into the cells from the first chosen one on; a range it divides is filled with it."""
        rows, block = from_tabs(QGuiApplication.clipboard().text()), self.chosen_block()
        if not rows or not block or not self._desk.may_change:
            return
        high, wide = len(rows), max(map(len, rows))
        is_larger = len(block) * len(block[0]) > high * wide
        fits = is_larger and len(block) % high == 0 and len(block[0]) % wide == 0
        if not fits:
            first_row, first = block[0][0]
            seen = self.seen_columns()
            columns = seen[seen.index(first) :]
            block = [[(row, at) for at in columns] for row in range(first_row, self._table.rowCount())]
        self.orders.paste(rows, block, fits=fits)

    def sort_here(self) -> None:
        """Sort by the column with the keyboard, the other way round if it is sorted so already."""
        header, column = self.horizontalHeader(), self.currentIndex().column()
        ascending, descending = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        if column >= 0:
            again = header.sortIndicatorSection() == column and header.sortIndicatorOrder() == ascending
            self.sortByColumn(column, descending if again else ascending)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.model() is not None:
            self.editing.place()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if self.model() is not None:
            self.editing.place()
