"""Rows and columns of the scoring table: findings by criteria, then total and rank once they are revealed."""

from __future__ import annotations

from decimal import Decimal
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from s3desk.desktop.desk import Desk
from s3desk.desktop.tabs.diagnosis.said import NO_INFORMATION, mean_in_full, mean_said
from s3desk.domain.diagnosis import Mean, ranks
from s3desk.domain.messages import mark, message
from s3desk.domain.scoring import Cell, by_thing, means, totals
from s3desk.domain.values import RecordId
from s3desk.services.scoring import Named, ScoreSheet

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Role = Qt.ItemDataRole
CENTRE = Qt.AlignmentFlag.AlignCenter


class Result(IntEnum):
    """The columns behind the criteria."""

    TOTAL = 0
    RANK = 1


class ScoresModel(QAbstractTableModel):
    """Shows one assessor's points, and with `revealed` the means of all."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.sheet = ScoreSheet("", (), {}, (), (), {})
        self.assessor: RecordId | None = None
        self.revealed = False
        self.on_the_way: dict[tuple[Cell, RecordId], int | None] = {}
        """Points that were typed and are not in the file yet."""
        self._means: dict[Cell, Mean] = {}
        self._totals: dict[RecordId, Decimal | None] = {}
        self._ranks: dict[RecordId, int] = {}

    def show(self, sheet: ScoreSheet, assessor: RecordId | None, *, revealed: bool) -> None:
        """Take new points; rows and columns stay where they are when they are the same."""
        same = (sheet.things, sheet.criteria, revealed) == (self.sheet.things, self.sheet.criteria, self.revealed)
        if not same:
            self.beginResetModel()
        self.sheet, self.assessor, self.revealed = sheet, assessor, revealed
        self._means = means(sheet.given)
        weights = sheet.sound_weights()
        self._totals = totals(self._means, weights)
        self._ranks = ranks(by_thing(self._means), weights)
        if not same:
            self.endResetModel()
        elif sheet.things:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    # ---- what Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.sheet.things)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 1 + len(self.sheet.criteria) + (len(Result) if self.revealed else 0)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Role.TextAlignmentRole and index.column():
            return CENTRE
        thing = self.sheet.things[index.row()]
        if role in {Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole}:
            if not index.column():
                return thing.text or self._desk.say("Untitled")
            cell = self.cell(index)
            if cell is None:
                return self._result(Result(index.column() - 1 - len(self.sheet.criteria)), thing.id)
            return self._shown(cell) if role == Role.DisplayRole else self._said(cell)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section < 0:
            return None
        if role == Role.TextAlignmentRole and not section:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role not in {Role.DisplayRole, Role.ToolTipRole}:
            return None
        if not section:
            return self._desk.say("What is scored")
        criterion = self.criterion(section)
        if criterion is None:
            said = mark("Total") if section == 1 + len(self.sheet.criteria) else mark("Rank")
            return self._desk.say(said)
        weight = self.sheet.weights[criterion.id]
        said = f"{self._desk.words.number(weight.normalize() + 0)} %" if weight is not None else ""
        return f"{criterion.text}\n{said}" if role == Role.DisplayRole and said else criterion.text

    # ---- what the view asks

    def criterion(self, column: int) -> Named | None:
        """Return the criterion of a column; None for the others."""
        return self.sheet.criteria[column - 1] if 0 < column <= len(self.sheet.criteria) else None

    def cell(self, index: Index) -> Cell | None:
        """Return what a place in the table scores; None where nothing is scored."""
        criterion = self.criterion(index.column()) if index.isValid() else None
        return None if criterion is None else (self.sheet.things[index.row()].id, criterion.id)

    def expect(self, cell: Cell, points: int | None) -> None:
        """Show points at once that are on their way into the file."""
        if self.assessor is not None:
            self.on_the_way[cell, self.assessor] = points
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def arrive(self, sheet: ScoreSheet) -> None:
        """Forget the points on their way that the file has now."""
        self.on_the_way = {
            (cell, who): points
            for (cell, who), points in self.on_the_way.items()
            if sheet.given.get(cell, {}).get(who) != points
        }

    def _own(self, cell: Cell) -> str:
        """Return the assessor's own points; "–" for no information, nothing where none were given."""
        if self.assessor is None:
            return ""
        points = self.sheet.given.get(cell, {}).get(self.assessor)
        points = self.on_the_way.get((cell, self.assessor), points)
        return "" if points is None else str(points) if points else NO_INFORMATION

    def _shown(self, cell: Cell) -> str:
        found = self._means.get(cell)
        if not self.revealed or found is None or found.value is None:
            return self._own(cell)
        value = mean_said(self._desk.words, found.value)
        return f"{value}  ({found.lowest}–{found.highest})" if found.lowest != found.highest else value

    def _said(self, cell: Cell) -> str:
        found, own = self._means.get(cell), self._own(cell)
        mine = self._desk.say("No information") if own == NO_INFORMATION else own or self._desk.say("Not scored yet")
        if not self.revealed or found is None:
            return mine
        whole = mean_in_full(self._desk.words, found)
        return self._desk.say(message("{0}, lowest {1}, highest {2}", whole, found.lowest or 0, found.highest or 0))

    def _result(self, column: Result, thing: RecordId) -> str:
        if column is Result.RANK:
            return str(self._ranks.get(thing, ""))
        value = self._totals.get(thing)
        return "" if value is None else mean_said(self._desk.words, value)
