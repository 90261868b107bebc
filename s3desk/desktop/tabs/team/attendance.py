"""Who is at a meeting: a list of people, ticked by Space."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.look import S, icon, line_height
from s3desk.desktop.tabs.team.minutes_model import Guest
from s3desk.domain.fold import fold
from s3desk.domain.messages import message
from s3desk.domain.values import RecordId

ROLE = Qt.ItemDataRole.UserRole
LINES = 8


class There(Enum):
    """Whether somebody is at a meeting."""

    NO = message("–")
    PRESENT = message("present")
    APOLOGIES = message("apologies")


_NEXT = {There.NO: There.PRESENT, There.PRESENT: There.APOLOGIES, There.APOLOGIES: There.NO}
_ICONS = {There.NO: "person", There.PRESENT: "ok", There.APOLOGIES: "no"}


class Attendance(QFrame):
    """Space goes from nothing to present, to apologies, and round; typing finds a name; Esc ends it."""

    changed = Signal(object, object)
    """Who is present, and who sent apologies."""
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._there: dict[RecordId, There] = {}
        self.setProperty("card", True)
        self.count = QLabel(self)
        self.line = QLineEdit(self)
        said = desk.say("Find a name; Space: present, apologies; Esc: done")
        self.line.setPlaceholderText(said)
        self.line.setAccessibleName(said)
        self.people = QListWidget(self)
        self.people.setAccessibleName(desk.say("People"))
        self.people.setFixedHeight(LINES * (line_height("body") + S) + 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(S, S, S, S)
        for each in (self.count, self.line, self.people):
            column.addWidget(each)
        self.line.textChanged.connect(self._find)
        self.people.itemDoubleClicked.connect(lambda item: self._turn())
        KeyGuard(self.line, self._key)
        KeyGuard(self.people, self._key)
        self.hide()

    def begin(self, guests: Sequence[Guest], present: frozenset[RecordId], apologies: frozenset[RecordId]) -> None:
        """Show the people with what is known of them, the keyboard in the line that finds a name."""
        known = dict.fromkeys(present, There.PRESENT) | dict.fromkeys(apologies, There.APOLOGIES)
        self._there = {each.id: known.get(each.id, There.NO) for each in guests}
        self.people.clear()
        for each in guests:
            item = QListWidgetItem(self.people)
            item.setData(ROLE, (each.id, each.name))
            item.setSizeHint(QSize(0, line_height("body") + S))
            self._show(item)
        self.line.clear()
        self._count()
        self.show()
        if guests:
            self.people.setCurrentRow(0)
        self.people.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, item: QListWidgetItem) -> None:
        record, name = item.data(ROLE)
        there = self._there[record]
        item.setText(f"{name} · {self._desk.say(there.value)}" if there is not There.NO else name)
        item.setIcon(icon(_ICONS[there], "good") if there is There.PRESENT else icon(_ICONS[there]))

    def _count(self) -> None:
        number = {each: sum(there is each for there in self._there.values()) for each in There}
        said = message("Present: {0} · Apologies: {1}", number[There.PRESENT], number[There.APOLOGIES])
        self.count.setText(self._desk.say(said))

    def _find(self, text: str) -> None:
        wanted, first = fold(text), None
        for row in range(self.people.count()):
            item = self.people.item(row)
            fits = all(word in fold(item.data(ROLE)[1]) for word in wanted.split())
            item.setHidden(not fits)
            first = row if fits and first is None else first
        if first is not None:
            self.people.setCurrentRow(first)

    def _turn(self) -> None:
        item = self.people.currentItem()
        if item is None or item.isHidden():
            return
        record = item.data(ROLE)[0]
        self._there[record] = _NEXT[self._there[record]]
        self._show(item)
        self._count()
        self.changed.emit(self._all(There.PRESENT), self._all(There.APOLOGIES))

    def _all(self, wanted: There) -> frozenset[RecordId]:
        return frozenset(each for each, there in self._there.items() if there is wanted)

    def _key(self, event: QKeyEvent) -> bool:
        in_line = self.line.hasFocus()
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.closed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or (event.key() == Qt.Key.Key_Space and not in_line):
            self._turn()
            self.line.selectAll()
        elif in_line and event.key() == Qt.Key.Key_Down:
            self.people.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not in_line and event.text().isalpha():
            self.line.setText(event.text())
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return False
        return True
