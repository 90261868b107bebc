"""The view "Owners": who has how much to do in which quarter, and what exactly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QModelRoleData,
    QModelRoleDataSpan,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QBrush, QColor, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidgetItem, QWidget

from s3desk.desktop.desk import Desk, concerns
from s3desk.desktop.forms.ui_owners_view import Ui_OwnersView
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.empty_state import EmptyState
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.kit.view import View
from s3desk.desktop.look import icon, tone
from s3desk.domain.messages import Message, message
from s3desk.domain.values import RecordId
from s3desk.services.load import KINDS, Apart, Duty, Load, Quarter, Share, When, load
from s3desk.services.ports import Done

Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
CONCERNED = {*KINDS, "person", "organisation"}
_APART = {
    Apart.OVERDUE: message("Overdue"),
    Apart.LATER: message("Later"),
    Apart.UNDATED: message("No day"),
}
_COUNTED = {
    "action": message("{0} actions", count=0),
    "milestone": message("{0} milestones", count=0),
    "task": message("{0} tasks", count=0),
}
NAME_LEAST, HEAD_ROOM = 150, 20


@dataclass(frozen=True, slots=True)
class Column:
    """All duties of a kind (empty: of any), or those that count at a time."""

    label: str
    kind: str = ""
    when: When | None = None


MOST_LISTED = 500
"""Of what a figure counts; the list that can be opened holds all."""


class OwnersModel(QAbstractTableModel):
    """A row for each owner, nobody first; columns by kind, then by time."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.columns: list[Column] = []
        self.shares: tuple[Share, ...] = ()
        self._most = 1

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.shares)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or not self.columns else len(self.columns) + 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        share = self.shares[index.row()]
        if index.column() == 0:
            return self.name(share) if role in {Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole} else None
        count = len(self.duties(index))
        match role:
            case Role.DisplayRole:
                return str(count) if count else ""
            case Role.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case Role.BackgroundRole if count and self.columns[index.column() - 1].when is not None:
                return self._shade(count)
            case Role.ToolTipRole | Role.AccessibleTextRole:
                return self.said(index)
        return None

    def multiData(self, index: Index, roles: QModelRoleDataSpan | QModelRoleData) -> None:
        for each in cast("Iterable[QModelRoleData]", roles):
            found = self.data(index, each.role())
            if found is None:
                each.clearData()
            else:
                each.setData(found)

    def _shade(self, count: int) -> QBrush:
        """Return a ground that is the fuller, the more there is to do; the figure says it too."""
        ground = QColor(tone("accent").surface)
        ground.setAlphaF(min(0.25 + 0.75 * count / self._most, 1.0))
        return QBrush(ground)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole and section == 0:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Role.DisplayRole:
            return None
        if section == 0 or section > len(self.columns):
            return self._desk.say("Owner")
        column = self.columns[section - 1]
        return column.label.replace(" ", "\n") if isinstance(column.when, Quarter) else column.label

    def name(self, share: Share) -> str:
        return share.name or self._desk.say("No owner" if share.owner is None else "Untitled")

    def duties(self, index: Index) -> list[Duty]:
        """Return what a cell counts; the first column counts everything."""
        share = self.shares[index.row()]
        if index.column() == 0:
            return list(share.duties)
        column = self.columns[index.column() - 1]
        return share.of(column.kind, column.when)

    def said(self, index: Index) -> str:
        """Return a cell in words: "Ana, Q3 2026: 2 actions, 1 milestone"."""
        column = self.columns[index.column() - 1] if index.column() else Column("")
        counts = self.shares[index.row()].counted(column.when)
        parts = [
            self._desk.say(Message(_COUNTED[kind].key, (counts[kind],), 0))
            for kind in KINDS
            if counts[kind] and column.kind in {"", kind}
        ]
        name = ", ".join(filter(None, (self.name(self.shares[index.row()]), column.label)))
        return f"{name}: {', '.join(parts) or self._desk.say('nothing')}"

    def show(self, found: Load) -> None:
        """Show another state of the load."""
        self.beginResetModel()
        self.columns = self._columns(found)
        self.shares = found.shares
        counts = [len(each.of("", when)) for each in found.shares for when in found.quarters]
        self._most = max([1, *counts])
        self.endResetModel()

    def _columns(self, found: Load) -> list[Column]:
        kinds = [Column(self._desk.say(self._desk.catalogue[kind].plural), kind) for kind in KINDS]
        times: list[When] = [Apart.OVERDUE, *found.quarters, Apart.LATER, Apart.UNDATED]
        return [*kinds, *(Column(self._time(each), "", each) for each in times)]

    def _time(self, when: When) -> str:
        if isinstance(when, Quarter):
            return self._desk.say(message("Q{0} {1}", when.number, when.year))
        return self._desk.say(_APART[when])


class OwnersView(View):
    """Below the table stands what the chosen figure counts; Enter goes there, and again into the record."""

    wide = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_OwnersView()
        self.ui.setupUi(self)
        self.model = OwnersModel(desk, self)
        self.ui.matrix.setModel(self.model)
        self.empty = EmptyState(
            "owner",
            desk.say("Nothing is open."),
            desk.say("Actions, milestones and tasks are counted here by their owners as soon as there are any."),
            self,
        )
        self.ui.rooms.addWidget(self.empty)
        self._asked: Job | None = None
        self.ui.matrix.verticalHeader().hide()
        self.ui.matrix.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        self.ui.halves.setSizes([320, 260])
        heads = self.ui.duties.header()
        heads.setStretchLastSection(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.ui.matrix.selectionModel().currentChanged.connect(self._show_duties)
        self.ui.matrix.activated.connect(self._go_to_duties)
        KeyGuard(self.ui.matrix, lambda event: event.key() in _ENTER and self._go_to_duties())
        self.ui.duties.currentItemChanged.connect(self._choose)
        self.ui.duties.itemActivated.connect(self._enter)
        self.ui.open_list.clicked.connect(self._open_list)
        desk.changed.connect(self._follow)

    def load(self) -> None:
        today = self.desk.today()
        self._asked = self.desk.ask(lambda questions: load(questions, today), self._show, instead_of=self._asked)

    @Slot(object)
    def _follow(self, done: Done) -> None:
        if concerns(done, CONCERNED):
            self.load()

    def _show(self, found: Load) -> None:
        at = self.ui.matrix.currentIndex()
        owner = self.model.shares[at.row()].owner if at.isValid() else None
        column = at.column() if at.isValid() else 1
        self.model.show(found)
        self.ui.rooms.setCurrentWidget(self.ui.halves if any(each.duties for each in found.shares) else self.empty)
        self._fit()
        row = next((row for row, each in enumerate(found.shares) if each.owner == owner), 0)
        self.ui.matrix.setCurrentIndex(self.model.index(row, column))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the figures what their heads need, and the owners the rest."""
        matrix, metrics = self.ui.matrix, self.fontMetrics()
        left = self.width() - matrix.verticalScrollBar().sizeHint().width() - 2 * matrix.frameWidth()
        for section in range(1, self.model.columnCount()):
            head = str(self.model.headerData(section, Qt.Orientation.Horizontal))
            width = max(metrics.horizontalAdvance(each) for each in head.splitlines()) + HEAD_ROOM
            matrix.setColumnWidth(section, width)
            left -= width
        matrix.setColumnWidth(0, max(left, NAME_LEAST))

    def clear(self) -> None:
        self.model.show(Load((), ()))
        self.ui.duties.clear()

    # ---- what a figure counts

    @Slot(QModelIndex, QModelIndex)
    def _show_duties(self, current: QModelIndex, before: QModelIndex) -> None:
        tree = self.ui.duties
        tree.clear()
        duties = self.model.duties(current) if current.isValid() else []
        for each in duties[:MOST_LISTED]:
            kind = self.desk.say(self.desk.catalogue[each.type].label)
            item = QTreeWidgetItem(tree, [each.title or self.desk.say("Untitled"), kind, self._days(each)])
            item.setIcon(0, icon(each.type))
            item.setSizeHint(0, QSize(0, self.fontMetrics().height() + 10))
            item.setData(0, Role.UserRole, (each.id, each.type))
        self.ui.what.setText(self.model.said(current) if current.isValid() else "")
        self.ui.open_list.setVisible(self._sieve() is not None)

    def _days(self, duty: Duty) -> str:
        days = [self.desk.words.day(each) for each in (duty.start, duty.due) if each is not None]
        return " – ".join(days)

    def _go_to_duties(self) -> bool:
        first = self.ui.duties.topLevelItem(0)
        if first is not None:
            self.ui.duties.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ui.duties.setCurrentItem(first)
        return True

    def _sieve(self) -> tuple[str, str] | None:
        """Return the list, by type and sieve, that has exactly what the chosen figure counts; None: there is none."""
        index = self.ui.matrix.currentIndex()
        if not index.isValid() or index.column() == 0 or self.model.shares[index.row()].owner is not None:
            return None
        kind = self.model.columns[index.column() - 1].kind
        return (kind, "no_owner") if kind in {"action", "task"} else None

    @Slot()
    def _open_list(self) -> None:
        found = self._sieve()
        if found is not None:
            self.desk.list_records(*found)

    # ---- which record

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _choose(self, current: QTreeWidgetItem | None, before: QTreeWidgetItem | None) -> None:
        if current is not None:
            self.chosen.emit(*current.data(0, Role.UserRole))

    @Slot(QTreeWidgetItem)
    def _enter(self, item: QTreeWidgetItem) -> None:
        self.entered.emit(*item.data(0, Role.UserRole))

    def chosen_records(self) -> list[RecordId]:
        item = self.ui.duties.currentItem()
        return [item.data(0, Role.UserRole)[0]] if item is not None and self.ui.duties.hasFocus() else []

    def pane(self) -> QWidget:
        return self.ui.matrix


_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
