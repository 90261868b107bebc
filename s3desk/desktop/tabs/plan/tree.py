"""The tree of the plan: moves from cell to cell, writes in cells, shows as many columns as fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTreeView, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.cells import CellEditing, Go
from s3desk.desktop.look import line_height
from s3desk.desktop.tabs.plan.cells import PlanCells
from s3desk.desktop.tabs.plan.model import Col, OutlineModel
from s3desk.desktop.tabs.plan.sheet import PlanSheet
from s3desk.domain.values import RecordId

Key = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TITLE_LEAST = 230
"""Pixels of the title beside other columns; it takes what they leave."""
FIRST = (Col.END, Col.OWNER, Col.START, Col.STATUS, Col.LIGHT, Col.PROGRESS)
"""Which columns come first where there is little room."""
_SAMPLES = {
    Col.OWNER: "Regional agency",
    Col.START: "00/00/0000",
    Col.END: "00/00/0000",
    Col.STATUS: "Under way!!",
    Col.LIGHT: "Off track!!!!!",
    Col.PROGRESS: "22 of 55 MMM",
}
"""Texts that fit into the columns."""


class PlanTree(QTreeView):
    """Enter and F2 write in a cell, a letter begins anew; left and right go from cell to cell."""

    entered_line = Signal()
    """The current line is to be shown in its form."""

    def __init__(self, desk: Desk, model: OutlineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outline = model
        self._is_own = self._is_fitting = False
        self.fresh: RecordId | None = None
        """A line that was just added: Enter stays on it, so that the next one comes behind it."""
        self.setModel(model)
        self.setItemDelegate(PlanCells(model, self))
        self.sheet = PlanSheet(desk, model)
        self.editing = CellEditing(desk, self.sheet, self)
        self.editing.kept.connect(self._go_on)
        self.setAccessibleName(desk.say("Action plan"))
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setAlternatingRowColors(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda: self.write_cell())
        header = self.header()
        header.setFixedHeight(2 * line_height("small") + 8)
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(40)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionResized.connect(self._notice)
        for news in (header.sectionResized, model.layoutChanged, self.expanded, self.collapsed):
            news.connect(self.editing.place)

    # ---- columns

    def _notice(self) -> None:
        if not self._is_fitting and QApplication.mouseButtons():  # Qt resizes columns by itself too
            self._is_own = True
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()
        if self.currentIndex().isValid() and event.size().height() != event.oldSize().height():
            self.scrollTo(self.currentIndex())

    def fit_columns(self) -> None:
        """Show the columns that fit beside the title, the important ones first; the title takes what is left."""
        if self._is_own:
            return
        self._is_fitting = True
        header, left = self.header(), self.viewport().width() - TITLE_LEAST
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        has_room = True
        for column in FIRST:
            width = self.fontMetrics().horizontalAdvance(_SAMPLES[column]) + 16
            has_room = has_room and width <= left
            self.setColumnHidden(column, not has_room)
            self.setColumnWidth(column, width)
            left -= width if has_room else 0
        self.setColumnWidth(Col.TITLE, TITLE_LEAST + left if left > -TITLE_LEAST else 40)
        self._is_fitting = False
        index = self.currentIndex()
        if index.isValid() and self.isColumnHidden(index.column()):
            self.setCurrentIndex(index.siblingAtColumn(Col.TITLE))

    # ---- keys

    def event(self, event: QEvent) -> bool:
        """Keep F2 from the window: here it writes in the cell."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() == Key.Key_F2:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain, editor = event.modifiers() & ~KEYPAD, self.editing.editor
        if editor is not None:
            if editor.line.hasFocus():  # a key that it does not want
                event.ignore()
            else:  # what cannot be read holds the keyboard
                editor.line.setFocus()
                QApplication.sendEvent(editor.line, event)
        elif event.key() in {Key.Key_F2, Key.Key_Return, Key.Key_Enter}:
            if plain == PLAIN:
                self.write_cell()
            else:
                self.entered_line.emit()
        elif plain == PLAIN and event.key() in {Key.Key_Left, Key.Key_Right}:
            self._step(1 if event.key() == Key.Key_Right else -1)
        elif not self._is_written(event):
            super().keyPressEvent(event)

    def _is_written(self, event: QKeyEvent) -> bool:
        """Begin to write in the cell, if the key is a sign; the title leaves + and - to what lies below."""
        text = event.text()
        is_sign = bool(text) and text.isprintable() and event.modifiers() & ~(KEYPAD | SHIFT) == PLAIN
        folds = self.currentIndex().column() == Col.TITLE and text in {"+", "-", "*"}
        return is_sign and not text.isspace() and not folds and self.write_cell(text)

    def keyboardSearch(self, search: str) -> None:
        """Look for nothing: letters are written."""

    def _step(self, by: int) -> None:
        """Go to the next cell; in the first one open and close what lies below, or go up."""
        index = self.currentIndex()
        if not index.isValid():
            self.setCurrentIndex(self._outline.index(0, 0))
        elif index.column() == Col.TITLE and by < 0:
            if self.isExpanded(index) and self._outline.rowCount(index):
                self.collapse(index)
            elif index.parent().isValid():
                self.setCurrentIndex(index.parent())
        elif index.column() == Col.TITLE and self._outline.rowCount(index) and not self.isExpanded(index):
            self.expand(index)
        else:
            self._go_beside(index, by)

    def _go_beside(self, index: QModelIndex, by: int, *, writable: bool = False) -> bool:
        column = index.column() + by
        while 0 <= column < len(Col):
            beside = index.siblingAtColumn(column)
            if not self.isColumnHidden(column) and (not writable or self._outline.field_at(beside) is not None):
                self.setCurrentIndex(beside)
                return True
            column += by
        return False

    # ---- writing

    def write_cell(self, text: str | None = None) -> bool:
        """Open the cell for writing, with what was typed; what has no cell to write in is shown in its form."""
        index = self.currentIndex()
        if not index.isValid() or not self._outline.flags(index) & Qt.ItemFlag.ItemIsEditable:
            if index.isValid() and text is None:
                self.entered_line.emit()
            return False
        self.editing.open(index.internalId(), index.column(), text)
        return True

    @Slot(object)
    def _go_on(self, go: Go) -> None:
        """Move the keyboard on after a value was kept."""
        index = self.currentIndex()
        if go in {Go.LEFT, Go.RIGHT}:
            self._go_beside(index, go.value[1], writable=True)
        elif go is not Go.NOWHERE and self.editing.record != self.fresh:
            beside = self.indexBelow(index) if go is Go.DOWN else self.indexAbove(index)
            if beside.isValid():
                self.setCurrentIndex(beside.siblingAtColumn(index.column()))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.editing.place()
