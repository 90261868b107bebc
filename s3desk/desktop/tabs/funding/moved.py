"""The band about a deadline that moved: by how much, who noted it and why, what aims at it, what could move along."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_call_sheet import Ui_CallSheet
from s3desk.desktop.kit.flow import Flow
from s3desk.desktop.look import S
from s3desk.desktop.tabs.funding.move_tasks import MoveTasks
from s3desk.domain.messages import Message, message
from s3desk.domain.team import Task
from s3desk.domain.values import RecordId
from s3desk.services.calls import CallSheet
from s3desk.services.commands import Edit
from s3desk.services.deadlines import MovedDeadline, Touched, said_move, shift_tasks


class MovedBand(QObject):
    """Proposes; nothing moves before somebody says so, and leaving all as it is stays possible."""

    def __init__(self, desk: Desk, ui: Ui_CallSheet) -> None:
        super().__init__(ui.moved)
        self._desk = desk
        self._ui = ui
        self._moved: MovedDeadline | None = None
        self._pinned: list[Task] = []
        self._left: set[tuple[RecordId, object]] = set()
        """Cut-offs for which somebody has said, at this desk, that all stays as it is."""
        self._offers = Flow(ui.offers, S)
        self.leave = self._offer(self.leave_all)
        self.leave.setText(desk.say(message("Leave as they are")))
        self.move = self._offer(self.move_all)
        self.choose = self._offer(self.choose_some)
        self.choose.setText(desk.say(message("Choose…")))
        ui.reason.editingFinished.connect(self.seal)
        ui.reason.setReadOnly(not desk.may_change)
        ui.moved.hide()

    def _offer(self, then: object) -> QPushButton:
        button = QPushButton(self._ui.offers)
        button.clicked.connect(then)
        button.setEnabled(self._desk.may_change)
        self._offers.addWidget(button)
        return button

    def show_moved(self, sheet: CallSheet) -> None:
        """Show the next deadline that moved, or else the last; nothing where none did."""
        ahead = [each for each in sheet.moved if each.cutoff.is_ahead(self._desk.now())]
        found = next(iter(ahead), sheet.moved[-1] if sheet.moved else None)
        is_same = self._moved is not None and found is not None and self._moved.cutoff.id == found.cutoff.id
        self._moved = found
        self._ui.moved.setVisible(found is not None)
        if found is None:
            return
        self._pinned = [each for each in sheet.touched.tasks if each.pinned]
        self._ui.moved_text.setText(self._desk.say(self._said(found)))
        if not (is_same and self._ui.reason.hasFocus()):
            self._ui.reason.setText(found.cutoff.note)
        self._ui.touched.setText(self._desk.say(said_touched(sheet.touched)))
        self.move.setText(self._desk.say(said_move(len(found.movable), found.days)))
        is_open = bool(found.movable) and (found.cutoff.id, found.cutoff.at) not in self._left
        self._ui.offers.setVisible(is_open)

    def _said(self, moved: MovedDeadline) -> Message:
        later = message("The deadline is {0} days later now", moved.days, count=0)
        earlier = message("The deadline is {0} days earlier now", -moved.days, count=0)
        same = message("The deadline moved within its day")
        how = later if moved.days > 0 else earlier if moved.days < 0 else same
        if moved.noted_at is None:
            return message("{0}.", how)
        return message("{0}. Noted by {1}, {2}.", how, moved.noted_by, self._desk.words.moment(moved.noted_at))

    # ---- what is done here

    def seal(self) -> None:
        """Keep the reason and source that were typed."""
        typed = self._ui.reason.text().strip()
        if self._moved is None or typed == self._moved.cutoff.note or not self._desk.is_open:
            return
        cutoff, basis = self._moved.cutoff.id, {"note": self._moved.cutoff.note}
        self._moved = None  # what comes back tells the new one
        self._desk.submit(lambda questions: Edit.of(questions, cutoff, {"note": typed}, basis))

    def leave_all(self) -> None:
        """Let all tasks stay as they are, and do not ask again for this deadline."""
        if self._moved is not None:
            self._left.add((self._moved.cutoff.id, self._moved.cutoff.at))
            self._ui.reason.setFocus()
            self._ui.offers.hide()

    def move_all(self) -> None:
        """Move every task that may, by as many days as the deadline moved."""
        if self._moved is not None:
            self._ui.reason.setFocus()
            self._desk.submit(shift_tasks(self._moved.movable, self._moved.days))

    def choose_some(self) -> MoveTasks | None:
        """Ask which tasks move along."""
        if self._moved is None:
            return None
        moved = self._moved
        dialog = MoveTasks(self._desk, moved.movable, moved.days, self._pinned, self._ui.moved.window())
        dialog.accepted.connect(partial(self._move_chosen, dialog, moved.days))
        dialog.open()
        return dialog

    def _move_chosen(self, dialog: MoveTasks, days: int) -> None:
        self._desk.submit(shift_tasks(dialog.chosen, days))


def said_touched(touched: Touched) -> Message:
    """Return "1 action, 3 tasks touch this call", with applications where there are some."""
    actions = message("{0} actions", len(touched.actions), count=0)
    tasks = message("{0} tasks", len(touched.tasks), count=0)
    if not touched.applications:
        return message("{0}, {1} touch this call.", actions, tasks)
    applications = message("{0} applications", len(touched.applications), count=0)
    return message("{0}, {1}, {2} touch this call.", actions, applications, tasks)
