"""The view of what is due: overdue first, then within 7, 30 and 90 days, each with who and the days left in words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from s3desk.desktop.desk import Desk, concerns
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.deadlines import TONES, days_left, deadline
from s3desk.desktop.kit.empty_state import EmptyState
from s3desk.desktop.kit.flow import Flow
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.kit.view import View
from s3desk.desktop.look import XS, M, S, font, icon, line_height, tone
from s3desk.desktop.settings import Setting
from s3desk.domain.messages import Message, message
from s3desk.domain.values import RecordId
from s3desk.services.due import DueItem, agenda
from s3desk.services.ports import Done
from s3desk.services.spans import Horizon

ONLY_OURS = Setting("funding/only_ours", False)
CONCERNS = {"call", "cutoff", "task", "milestone", "application", "action", "person", "organisation"}
WHAT, WHO, WHEN, LEFT = range(4)
LEAST_LETTERS = 120
"""How many letters wide the view is at least where it says who in a column of its own."""
ROLE = Qt.ItemDataRole.UserRole
_HEADS: dict[Horizon, tuple[Message, str]] = {
    Horizon.OVERDUE: (message("Overdue"), "overdue"),
    Horizon.WEEK: (message("Within 7 days"), "deadline"),
    Horizon.MONTH: (message("Within 30 days"), "deadline"),
    Horizon.QUARTER: (message("Within 90 days"), "deadline"),
    Horizon.UNDATED: (message("Calls with no deadline known"), "unknown"),
}
_KINDS = {"cutoff": message("Deadline of a call"), "application": message("Application not handed in")}


class DueView(View):
    """An agenda of deadlines, tasks, milestones and unfinished applications."""

    wide = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._asked: Job | None = None
        self._is_loaded = False
        self._items: list[DueItem] = []
        self.ours = QCheckBox(desk.say(message("Only calls that we count on")), self)
        self.ours.setChecked(desk.settings.get(ONLY_OURS))
        self.ours.toggled.connect(self._narrow)
        self.next = QLabel(self)
        self.next.setWordWrap(True)
        self.next.setTextFormat(Qt.TextFormat.PlainText)
        self.tree = self._make_tree()
        said = message("Nothing is due within 90 days.")
        more = message("Deadlines of calls, tasks and milestones come here by themselves once they have a day.")
        self.empty = EmptyState("agenda", desk.say(said), desk.say(more), self)
        self.empty.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(S, S, S, XS)
        column.setSpacing(S)
        above = Flow(spacing=S)
        above.addWidget(self.ours)
        column.addWidget(self.next)
        column.addLayout(above)
        column.addWidget(self.tree, 1)
        column.addWidget(self.empty, 1)
        desk.changed.connect(self.follow)

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setAccessibleName(self.desk.say(message("What is due")))
        heads = (message("What"), message("Who"), message("When"), message("Days left"))
        tree.setHeaderLabels([self.desk.say(each) for each in heads])
        tree.setUniformRowHeights(False)
        tree.setRootIsDecorated(True)
        tree.setIndentation(M)
        tree.setAllColumnsShowFocus(True)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        for column in (WHEN, LEFT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        tree.itemActivated.connect(self._enter)
        tree.currentItemChanged.connect(self._follow_choice)
        KeyGuard(tree, self._key)
        return tree

    # ---- what is in it

    @Slot()
    def load(self) -> None:
        self._is_loaded = True
        at, only_ours = self.desk.moment(), self.ours.isChecked()
        self._asked = self.desk.ask(
            lambda questions: agenda(questions, at.now, at.today, only_ours=only_ours),
            self._show,
            instead_of=self._asked,
        )

    @Slot(object)
    def follow(self, done: Done) -> None:
        """Ask again after a change of anything that can be due."""
        if self._is_loaded and concerns(done, CONCERNS):
            self.load()

    def clear(self) -> None:
        self._is_loaded = False
        self._items = []
        self.tree.clear()
        self.next.clear()

    @Slot(bool)
    def _narrow(self, only_ours: bool) -> None:
        self.desk.settings.set(ONLY_OURS, only_ours)
        if self._is_loaded:
            self.load()

    def _show(self, items: Sequence[DueItem]) -> None:
        kept = self.chosen_records()
        closed = {head.data(WHAT, ROLE) for head in self._headings() if not head.isExpanded()}
        self._items = list(items)
        self.tree.blockSignals(True)
        self.tree.clear()
        for horizon, some in groupby(self._items, key=lambda each: each.horizon):
            self._add_group(horizon, list(some), is_open=horizon not in closed)
        self.tree.blockSignals(False)
        self.tree.setHidden(not self._items)
        self.empty.setHidden(bool(self._items))
        self._say_next()
        chosen = (self._item_of(kept[0]) if kept else None) or self._first()
        if chosen is not None:
            self.tree.setCurrentItem(chosen)

    def _headings(self) -> list[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount()))
        return [each for each in found if each is not None]

    def _first(self) -> QTreeWidgetItem | None:
        return next((head.child(0) for head in self._headings()), None)

    def _add_group(self, horizon: Horizon, items: Sequence[DueItem], *, is_open: bool) -> None:
        (label, name), tone_name = _HEADS[horizon], TONES[horizon]
        head = QTreeWidgetItem(self.tree)
        head.setText(WHAT, self.desk.say(message("{0} ({1})", label, len(items))))
        head.setIcon(WHAT, icon(name, tone_name))
        head.setFont(WHAT, font("body", strong=True))
        head.setForeground(WHAT, tone(tone_name).text)
        head.setData(WHAT, ROLE, horizon)
        head.setSizeHint(WHAT, QSize(0, line_height() + M))
        head.setFirstColumnSpanned(True)
        head.setExpanded(is_open)
        for each in items:
            self._add_item(head, each)
        head.setExpanded(is_open)

    def _add_item(self, head: QTreeWidgetItem, item: DueItem) -> None:
        words = self.desk.words
        when = deadline(words, item.at) if item.day is None or item.at else words.day(item.day)
        left = "" if item.days is None else words.say(days_left(item.days))
        title = item.title or self.desk.say("Untitled")
        what = f"{title} – {item.concerns}" if item.concerns else title
        if item.type in {"cutoff", "call"} and item.is_ours:
            what = self.desk.say(message("{0} (ours)", what))
        line = QTreeWidgetItem(head, [what, item.who, when, left])
        line.setData(WHAT, ROLE, item)
        line.setSizeHint(WHAT, QSize(0, line_height() + S))
        line.setIcon(WHAT, icon("deadline" if item.type == "cutoff" else item.type))
        kind = self.desk.say(_KINDS.get(item.type, Message(self.desk.catalogue[item.type].label)))
        told = [kind, *(() if item.is_ours else (self.desk.say(message("nothing of ours names it")),))]
        if item.moved_from is not None:
            line.setIcon(WHEN, icon("move", "warning"))
            told.append(self.desk.say(message("moved from {0}", words.instant(item.moved_from))))
        who = item.who or self.desk.say(message("nobody"))
        line.setToolTip(WHAT, f"{what}\n{'; '.join((*told, who))}")
        line.setToolTip(WHEN, "; ".join(told))
        line.setData(WHAT, Qt.ItemDataRole.AccessibleTextRole, f"{kind}: {what}. {who}")
        if not item.is_ours:
            quiet = self.palette().color(QPalette.ColorRole.PlaceholderText)
            for column in range(self.tree.columnCount()):
                line.setForeground(column, quiet)
        if item.horizon is Horizon.OVERDUE:
            line.setForeground(LEFT, tone("bad").text)

    def _say_next(self) -> None:
        """Say the next three deadlines in one line, by their true instant."""
        words = self.desk.words
        coming = [each for each in self._items if each.type == "cutoff" and each.day is not None][:3]
        said = ", ".join(f"{each.title} {words.day(each.day)}" for each in coming if each.day is not None)
        self.next.setText(self.desk.say(message("Next deadlines: {0}", said)) if coming else "")
        self.next.setVisible(bool(coming))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of the width to what is due."""
        super().resizeEvent(event)
        self.tree.setColumnHidden(WHO, self.width() < self.fontMetrics().averageCharWidth() * LEAST_LETTERS)
        self.tree.setColumnWidth(WHO, self.width() // 6)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours anew when they change."""
        if event.type() == QEvent.Type.PaletteChange and self._items:
            self._show(self._items)
        super().changeEvent(event)

    # ---- which record

    def _item_of(self, record: RecordId) -> QTreeWidgetItem | None:
        for head in self._headings():
            for at in range(head.childCount()):
                line = head.child(at)
                item = self._at(line)
                if item is not None and record in {item.record, item.call}:
                    return line
        return None

    def _at(self, line: QTreeWidgetItem | None) -> DueItem | None:
        found = None if line is None else line.data(WHAT, ROLE)
        return found if isinstance(found, DueItem) else None

    def chosen_records(self) -> list[RecordId]:
        item = self._at(self.tree.currentItem())
        return [] if item is None else [item.record]

    def select(self, record: RecordId, type_name: str) -> None:
        line = self._item_of(record)
        if line is not None:
            self.tree.setCurrentItem(line)

    def _follow_choice(self, line: QTreeWidgetItem | None, before: QTreeWidgetItem | None) -> None:
        item = self._at(line)
        if item is not None:
            self.chosen.emit(item.record, item.type)

    def _enter(self, line: QTreeWidgetItem, column: int = WHAT) -> None:
        item = self._at(line)
        if item is None:
            line.setExpanded(not line.isExpanded())
        elif item.call is not None:
            self.desk.show_record(item.call, "call")
        else:
            self.desk.show_record(item.record, item.type)

    def _key(self, event: QKeyEvent) -> bool:
        line = self.tree.currentItem()
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or line is None:
            return False
        self._enter(line)
        return True

    def pane(self) -> QWidget:
        return self.tree if self._items else self.ours
