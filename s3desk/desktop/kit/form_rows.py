"""The fields of one group of a form: each label above its field, short fields two in a row where there is room."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from s3desk.desktop.look import XS, M

Align = Qt.AlignmentFlag
_LABEL, _FIELD, _GAP = range(3)
"""The lines of the grid that each row of fields takes."""


@dataclass(frozen=True, slots=True)
class _Cell:
    label: QLabel
    field: QWidget
    is_short: bool


class FieldRows(QGridLayout):
    """Lays its fields out anew when others are to be shown, or in another number of columns."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: dict[str, _Cell] = {}
        self._laid_out: tuple[list[str], int] | None = None
        self.setVerticalSpacing(0)
        self.setHorizontalSpacing(M)
        for column in range(2):
            self.setColumnStretch(column, 1)

    def add(self, name: str, label: QLabel, field: QWidget, *, is_short: bool) -> None:
        """Take in a field; `arrange` puts it in its place. A label without a text gets no room of its own."""
        label.setContentsMargins(0, 0, 0, XS)
        self._cells[name] = _Cell(label, field, is_short)

    def arrange(self, shown: Collection[str], columns: int) -> None:
        """Show these fields, in one or two columns."""
        names = [name for name in self._cells if name in shown]
        if self._laid_out == (names, columns):
            return
        self._laid_out = names, columns
        while self.count():
            self.takeAt(0)
        for row in range(self.rowCount()):
            self.setRowMinimumHeight(row, 0)
        for name, cell in self._cells.items():
            cell.label.setVisible(name in shown and bool(cell.label.text()))
            cell.field.setVisible(name in shown)
        row = column = 0
        for name in names:
            cell = self._cells[name]
            span = 1 if cell.is_short and columns == 2 else 2
            if column + span > 2:
                row, column = row + 1, 0
            self._put(cell, 3 * row, column, span)
            column += span

    def _put(self, cell: _Cell, row: int, column: int, span: int) -> None:
        has_label = bool(cell.label.text())
        if has_label:
            self.addWidget(cell.label, row + _LABEL, column, 1, span, Align.AlignBottom)
        across = Align.AlignTop if has_label else Align.AlignVCenter  # a tick stands in the middle of its neighbour
        self.addWidget(cell.field, row + _FIELD, column, 1, span, across)
        self.setRowMinimumHeight(row + _GAP, M)
