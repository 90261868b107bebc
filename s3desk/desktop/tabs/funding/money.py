"""The view of the money: planned, secured, hoped for and missing, with what is wrong said in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from s3desk.desktop.desk import Desk, concerns
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.empty_state import EmptyState
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.kit.view import View
from s3desk.desktop.look import XS, M, S, font, icon, line_height, tone
from s3desk.desktop.settings import Setting
from s3desk.desktop.words import QtWords
from s3desk.domain.gap import Gap, summed
from s3desk.domain.messages import Message, message
from s3desk.domain.plan import FundingLevel
from s3desk.domain.values import Money, RecordId
from s3desk.services.money import By, MoneyRow, money_rows
from s3desk.services.ports import Done

MONEY_BY = Setting("funding/money_by", By.ACTION.value)
CONCERNS = {"action", "objective", "budget_line", "financing_share", "application", "call", "cutoff", "instrument"}
NAME, PLANNED, SECURED, HOPED, MISSING, SAID = range(6)
_HEADS = (
    message("Name"),
    message("Planned"),
    message("Secured"),
    message("Named, not secured"),
    message("Missing"),
    message("What to look at"),
)
_BY: dict[By, tuple[Message, Message]] = {
    By.ACTION: (message("By action"), message("Under no action")),
    By.OBJECTIVE: (message("By objective"), message("Under no objective")),
    By.YEAR: (message("By year"), message("Without a year")),
    By.SOURCE: (message("By source"), message("Source not settled")),
}
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Role = Qt.ItemDataRole


class MoneyModel(QAbstractTableModel):
    """One line for each thing the money is added up by, and one for the whole."""

    def __init__(self, words: QtWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.rows: list[MoneyRow] = []
        self._total = summed(())
        self._nothing = Message("")

    def show(self, rows: Sequence[MoneyRow], nothing: Message) -> None:
        """Show these lines; `nothing` is what a line is called that names none of what is added up by."""
        self.beginResetModel()
        self.rows = list(rows)
        self._total = summed(each.gap for each in rows)
        self._nothing = nothing
        self.endResetModel()

    # ---- what Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or not self.rows else len(self.rows) + 1

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(_HEADS):
            return None
        if role == Role.TextAlignmentRole:
            return self._alignment(section)
        return self._words.say(_HEADS[section]) if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()] if index.row() < len(self.rows) else None
        found = self._total if row is None else row.gap
        match role:
            case Role.DisplayRole | Role.ToolTipRole:
                return self._text(index.column(), row, found)
            case Role.TextAlignmentRole:
                return self._alignment(index.column())
            case Role.FontRole if row is None:
                return font("body", strong=True)
            case Role.DecorationRole if index.column() == SAID and row is not None:
                return icon("warning", "bad" if found.is_overfunded else "warning") if warnings(row) else None
            case Role.ForegroundRole if index.column() == MISSING and found.is_overfunded:
                return tone("bad").text
        return None

    @staticmethod
    def _alignment(column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if PLANNED <= column <= MISSING else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _text(self, column: int, row: MoneyRow | None, found: Gap) -> str:
        if column == NAME:
            return self._words.say(message("All together")) if row is None else self._name(row)
        if column == SAID:
            return "" if row is None else " ".join(self._words.say(each) for each in warnings(row, self._words))
        cents = {
            PLANNED: found.cost_cents,
            SECURED: found.secured_cents,
            HOPED: found.open_cents,
            MISSING: found.gap_cents,
        }[column]
        return self._words.money(Money(cents))

    def _name(self, row: MoneyRow) -> str:
        if row.key is None:
            return self._words.say(self._nothing)
        return self._words.label(row.key) if isinstance(row.key, FundingLevel) else row.name


def warnings(row: MoneyRow, words: QtWords | None = None) -> list[Message]:
    """Return what should be looked at, in words."""
    found = []
    if row.gap.is_overfunded:
        over = "" if words is None else words.money(Money(-row.gap.gap_cents))
        found.append(message("Over-funded by {0}: more is financed than it costs.", over))
    if row.claimed_twice:
        found.append(message("More is applied for than is missing: the same cost may be claimed twice."))
    if row.calls_undated:
        found.append(message("Its matched call has no date."))
    if row.gap.unknown:
        found.append(message("{0} amounts cannot be added up.", row.gap.unknown, count=0))
    return found


class MoneyView(View):
    """A table whose lines always add up to the same whole."""

    wide = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._asked: Job | None = None
        self._is_loaded = False
        self.by = QComboBox(self)
        self.by.setAccessibleName(desk.say(message("Add up")))
        for each, (label, _) in _BY.items():
            self.by.addItem(desk.say(label), each.value)
        self.by.setCurrentIndex(max(self.by.findData(desk.settings.get(MONEY_BY)), 0))
        self.by.activated.connect(self._add_up)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.model = MoneyModel(desk.words, self)
        self.table = self._make_table()
        nothing = message("No money is planned yet.")
        first = message("Budget lines of actions and financing shares are added up here, to the cent.")
        self.empty = EmptyState("gap", desk.say(nothing), desk.say(first), self)
        self.empty.offer(desk.say(message("To the budget lines")), lambda: desk.list_records("budget_line"))
        self.empty.hide()
        self._lay_out()
        desk.changed.connect(self.follow)

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.model)
        table.setAccessibleName(self.desk.say(message("The money of the plan")))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(line_height() + M)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        for column in range(PLANNED, SAID):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        table.activated.connect(self._enter)
        KeyGuard(table, self._key)
        return table

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(M)
        above.addWidget(self.by)
        above.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(S, S, S, XS)
        column.setSpacing(S)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)

    # ---- what is in it

    @property
    def _chosen_by(self) -> By:
        return By(self.by.currentData())

    @Slot()
    def load(self) -> None:
        self._is_loaded = True
        by, now = self._chosen_by, self.desk.now()
        self._asked = self.desk.ask(
            lambda questions: money_rows(questions, by, now), self._show, instead_of=self._asked
        )

    @Slot(object)
    def follow(self, done: Done) -> None:
        """Add up again after a change of anything that costs or pays."""
        if self._is_loaded and concerns(done, CONCERNS):
            self.load()

    def clear(self) -> None:
        self._is_loaded = False
        self.model.show((), Message(""))
        self.said.clear()

    @Slot()
    def _add_up(self) -> None:
        self.desk.settings.set(MONEY_BY, self._chosen_by.value)
        self.load()

    def _show(self, rows: Sequence[MoneyRow]) -> None:
        kept = self.chosen_records()
        self.model.show(rows, _BY[self._chosen_by][1])
        self.table.setHidden(not rows)
        self.empty.setHidden(bool(rows))
        self.said.setText(self.desk.say(self._summary(rows)) if rows else "")
        self._share_width()
        at = next((at for at, row in enumerate(rows) if kept and row.key == kept[0]), 0)
        self.table.setCurrentIndex(self.model.index(at, NAME))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave to the warnings what they need, and the rest to the names."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        self.table.setColumnHidden(SAID, not any(map(warnings, self.model.rows)))
        needed = self.table.sizeHintForColumn(SAID) + M
        heading = self.table.horizontalHeader().sectionSizeHint(SAID)
        self.table.setColumnWidth(SAID, max(heading, min(needed, self.width() // 3)))

    def _summary(self, rows: Sequence[MoneyRow]) -> Message:
        found, money = summed(each.gap for each in rows), self.desk.words.money
        over = sum(each.gap.is_overfunded for each in rows)
        missing = message("{0} of {1} is still missing.", money(Money(found.gap_cents)), money(Money(found.cost_cents)))
        if not over:
            return missing
        return message("{0} {1}", missing, message("{0} lines are over-funded.", over, count=0))

    # ---- which record

    def _record(self, index: QModelIndex) -> RecordId | None:
        rows = self.model.rows
        key = rows[index.row()].key if index.isValid() and index.row() < len(rows) else None
        return key if isinstance(key, bytes) else None

    def chosen_records(self) -> list[RecordId]:
        found = self._record(self.table.currentIndex())
        return [] if found is None else [found]

    def _enter(self, index: QModelIndex) -> None:
        found = self._record(index)
        if found is not None:
            self.desk.show_record(found)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return False
        self._enter(self.table.currentIndex())
        return True

    def pane(self) -> QWidget:
        return self.table if self.empty.isHidden() else self.empty.step
