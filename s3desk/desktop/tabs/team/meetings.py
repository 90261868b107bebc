"""The meetings: those to come and the past ones by series at the left, the chosen one as a document beside."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QWidget,
)

from s3desk.desktop.desk import Desk, concerns
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.empty_state import EmptyState
from s3desk.desktop.kit.first_steps import first_step
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.kit.pieces import beside, list_side, one_of
from s3desk.desktop.kit.view import View
from s3desk.desktop.look import S, icon, line_height
from s3desk.desktop.tabs.team.meeting_head import STEPS
from s3desk.desktop.tabs.team.minutes_model import all_meetings
from s3desk.desktop.tabs.team.next_meeting import NextMeetingDialog
from s3desk.desktop.tabs.team.workbench import Workbench
from s3desk.domain.declare import RecordType
from s3desk.domain.messages import message
from s3desk.domain.team import Meeting, MeetingState
from s3desk.domain.values import RecordId
from s3desk.services.commands import Add
from s3desk.services.minutes import NEXT_TIME, OPEN_ITEMS, OPENING, AddNext, NextMeeting, propose_next
from s3desk.services.ports import MINE, TEAM, Done
from s3desk.services.query import Query

ROLE = Qt.ItemDataRole.UserRole
LIST_WIDTH = 210


class Meetings(View):
    """Enter goes from the list into the minutes, Esc back."""

    wide = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._declared = desk.catalogue["meeting"]
        self._asked: Job | None = None
        self._wanted: RecordId | None = None
        self._filling = False
        self._write = False
        """Whether the keyboard goes into the meeting as soon as it is shown."""
        self.meetings: list[Meeting] = []
        self._build()
        self._add_actions()
        desk.changed.connect(self._follow)

    def _build(self) -> None:
        say = self.desk.say
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(S)
        self.tree.setAccessibleName(say("Meetings"))
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.currentItemChanged.connect(self._choose)
        self.tree.itemActivated.connect(lambda item: self._go_in())
        self.next = QPushButton(say("Next meeting…"), self)
        self.next.setIcon(icon("add"))
        self.next.clicked.connect(self.propose)
        self._side = list_side(self, self.tree, self.next, grows=self.tree)
        self.workbench = Workbench(self.desk, self)
        self.workbench.entered.connect(self.entered)
        self.panes = beside(self, self._side, self.workbench, LIST_WIDTH)
        self.empty = EmptyState("meeting", say("No meetings yet."), say(first_step("meeting")), self)
        self.empty.offer(say("New meeting"), self.add_record)
        self.empty.step.setEnabled(self.desk.may_change)
        self.rooms = one_of(self, self.panes, self.empty)

    def _add_actions(self) -> None:
        say = self.desk.say
        propose = QAction(say("Next meeting of the series…"), self)
        propose.setShortcut("Ctrl+Alt+N")  # wherever the keyboard is while the meetings are seen
        propose.setEnabled(self.desk.may_change)
        propose.triggered.connect(self.propose)
        KeyGuard(self.workbench, self._leave_minutes)
        self.workbench.equip(self)
        self.addAction(propose)
        for state, text in STEPS.items():
            step = QAction(say(message("Minutes: {0}", say(text))), self)
            step.setEnabled(self.desk.may_change)
            step.triggered.connect(lambda checked, state=state: self.workbench.step(state))
            self.addAction(step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the width to the minutes where there is little."""
        super().resizeEvent(event)
        self._side.setMaximumWidth(max(self.next.sizeHint().width() + S, event.size().width() // 3))

    # ---- what is in it

    @property
    def declared(self) -> RecordType:
        return self._declared

    def load(self) -> None:
        self._asked = self.desk.ask(all_meetings, self._show, instead_of=self._asked)
        self.workbench.load()

    def clear(self) -> None:
        self.meetings = []
        self.tree.clear()
        self.workbench.show_meeting(None)

    @Slot(object)
    def _follow(self, done: Done) -> None:
        if concerns(done, {"meeting"}) and self.isVisible():
            self._asked = self.desk.ask(all_meetings, self._show, instead_of=self._asked)

    def _show(self, meetings: list[Meeting]) -> None:
        here = self._wanted or self.workbench.meeting
        self.meetings = meetings
        self._filling = True
        self.tree.clear()
        for heading, some in self._grouped(meetings):
            head = QTreeWidgetItem(self.tree, [heading])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setSizeHint(0, QSize(0, line_height("body") + 2 * S))
            font = QFont(self.font())
            font.setBold(True)
            head.setFont(0, font)
            for each in some:
                self._add_line(head, each)
            head.setExpanded(True)
        self._filling = False
        self.rooms.setCurrentWidget(self.panes if meetings else self.empty)
        items = list(self._items())
        found = next((each for each in items if each.data(0, ROLE) == here), items[0] if items else None)
        if found is not None:
            self._wanted = None
            self.tree.setCurrentItem(found)
        elif not meetings:
            self.workbench.show_meeting(None)

    def _grouped(self, meetings: list[Meeting]) -> Iterator[tuple[str, list[Meeting]]]:
        """Yield what is to come, the next first; then the past by series, latest first; then what has no day."""
        today = self.desk.today()
        coming = [each for each in meetings if each.date is not None and each.date >= today]
        undated = [each for each in meetings if each.date is None]
        past = [each for each in reversed(meetings) if each.date is not None and each.date < today]
        if coming:
            yield self.desk.say("To come"), coming
        if undated:
            yield self.desk.say("Without a day"), undated
        for series in dict.fromkeys(each.series for each in past):
            yield series or self.desk.say("Single meetings"), [each for each in past if each.series == series]

    def _add_line(self, head: QTreeWidgetItem, meeting: Meeting) -> None:
        day = self.desk.say("no day") if meeting.date is None else self.desk.words.day(meeting.date)
        title = meeting.title or self.desk.say("Untitled")
        state = self.desk.words.label(meeting.state or MeetingState.PLANNED)
        item = QTreeWidgetItem(head, [f"{title}\n{day} · {state}"])
        item.setData(0, ROLE, meeting.id)
        item.setIcon(0, icon("minutes" if meeting.is_locked else "meeting"))
        item.setSizeHint(0, QSize(0, 2 * line_height("body") + S))
        item.setToolTip(0, f"{title}\n{day}, {state}")
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{title}, {day}, {state}")

    # ---- which meeting

    def _items(self) -> Iterator[QTreeWidgetItem]:
        walk = QTreeWidgetItemIterator(self.tree)
        while item := walk.value():
            if item.data(0, ROLE) is not None:
                yield item
            walk += 1

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _choose(self, item: QTreeWidgetItem | None, before: QTreeWidgetItem | None) -> None:
        record = None if item is None else item.data(0, ROLE)
        if record is not None and not self._filling:
            if record != self.workbench.meeting:
                self.workbench.show_meeting(record)
            self.chosen.emit(record, "meeting")
            if self._write:
                self._write = False
                self.workbench.head.editors["title"].setFocus(Qt.FocusReason.OtherFocusReason)

    def select(self, record: RecordId, type_name: str) -> None:
        if type_name == "meeting":
            self._wanted = record
            for item in self._items():
                if item.data(0, ROLE) == record:
                    self._wanted = None
                    self.tree.setCurrentItem(item)
                    return
            self.load()

    def _go_in(self) -> None:
        self.workbench.focus_first()

    def _leave_minutes(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    def chosen_records(self) -> list[RecordId]:
        part = self.workbench.part()
        if part is not None and part.part is not None and not self.tree.hasFocus():
            return [part.part.item.id]
        return [] if self.workbench.meeting is None else [self.workbench.meeting]

    # ---- orders

    def add_record(self, *, private: bool = False) -> None:
        circle = MINE if private else TEAM
        values = {"state": MeetingState.PLANNED, "date": self.desk.today()}
        self.desk.submit(lambda questions: Add.of(questions, "meeting", values, circle), self._show_new)

    def _show_new(self, done: Done) -> None:
        self._write = True
        self.select(done.records[0], "meeting")

    @Slot()
    def propose(self) -> None:
        """Show what the next meeting of the series would be."""
        meeting = self.workbench.meeting
        if meeting is not None:
            self.workbench.seal()
            say = self.desk.say
            standing = say(OPENING), say(OPEN_ITEMS), say(NEXT_TIME)
            self.desk.ask(lambda questions: propose_next(questions, meeting, *standing), self._confirm)

    def _confirm(self, proposed: NextMeeting) -> None:
        dialog = NextMeetingDialog(self.desk, proposed, self.window())
        dialog.confirmed.connect(self._make)
        dialog.open()

    def _make(self, proposed: NextMeeting, day: object, title: str) -> None:
        self.desk.submit(
            lambda questions: AddNext.of(questions, proposed, day, title),  # type: ignore[arg-type]
            lambda done: self.select(next(each for each in done.records if each != proposed.before.id), "meeting"),
        )

    def query(self) -> Query:
        return Query("meeting")

    def pane(self) -> QWidget:
        return self.empty.step if self.rooms.currentWidget() is self.empty else self.tree

    def seal(self) -> None:
        self.workbench.seal()
