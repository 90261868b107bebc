"""All about one call beside the list: deadlines, one that moved and what to do about it, conditions, who counts on it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from s3desk.desktop.desk import Desk, concerns
from s3desk.desktop.forms.ui_call_sheet import Ui_CallSheet
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.deadlines import NONE, deadline, said_days
from s3desk.desktop.kit.flow import Flow
from s3desk.desktop.look import S, icon
from s3desk.desktop.tabs.funding.call_cards import badges
from s3desk.desktop.tabs.funding.conditions import Conditions
from s3desk.desktop.tabs.funding.looks import said_fit
from s3desk.desktop.tabs.funding.move_deadline import MoveDeadline
from s3desk.desktop.tabs.funding.moved import MovedBand
from s3desk.domain.declare import type_of
from s3desk.domain.funding import Answer, Application, Cutoff, Freshness, Requirement, Stage
from s3desk.domain.matching import Reason
from s3desk.domain.messages import message
from s3desk.domain.plan import Action
from s3desk.domain.team import Task
from s3desk.domain.values import RecordId, format_id, parse_id
from s3desk.services.calls import CallSheet as Sheet
from s3desk.services.calls import call_sheet
from s3desk.services.commands import Add, Edit
from s3desk.services.eligibility import AnswerCondition
from s3desk.services.ports import Done

_SIGNS = {Answer.YES: "✓", Answer.NO: "✗", Answer.UNKNOWN: "?"}
CONCERNS = {"budget_line", "call", "cutoff", "eligibility_answer", "action", "application", "task"}


class CallSheet(QWidget):
    """Shows one call at a time; what a person answers here goes to the desk at once."""

    wanted = Signal(object, object)
    """Record id and type name: someone asked to see a record that counts on the call."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CallSheet()
        self.ui.setupUi(self)
        self._desk = desk
        self._asked: Job | None = None
        self.call: RecordId | None = None
        self.sheet: Sheet | None = None
        self._chips = Flow(self.ui.chips)
        self._orders = Flow(self.ui.orders, S)
        self.checked = self._order(self.tr("Source checked today"), "done", self.note_check)
        self.apply = self._order(self.tr("New application"), "application", self.add_application)
        self.shift = self._order(self.tr("Move a deadline…"), "move", self.move_deadline)
        self.moved = MovedBand(desk, self.ui)
        self.conditions = Conditions(desk, self.ui.conditions)
        self.conditions.answered.connect(self._answer)
        self.conditions.noted.connect(self._note)
        self.ui.users.linkActivated.connect(self._go)
        desk.changed.connect(self.follow)
        self.ui.area.hide()

    def _order(self, said: str, name: str, then: object) -> QPushButton:
        button = QPushButton(icon(name), said, self)
        button.clicked.connect(then)
        button.setEnabled(self._desk.may_change)
        self._orders.addWidget(button)
        return button

    # ---- which call

    def show_call(self, call: RecordId | None) -> None:
        """Show a call, or nothing."""
        if call != self.call:
            self.seal()
            self.call = call
            self.ui.area.verticalScrollBar().setValue(0)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the call as it is now."""
        call, at = self.call, self._desk.moment()
        if call is None:
            self.ui.area.hide()
            self.sheet = None
            return
        self._asked = self._desk.ask(
            lambda questions: call_sheet(questions, call, at.now, at.today), self._show, instead_of=self._asked
        )

    def follow(self, done: Done) -> None:
        """Refresh after a change that concerns the call."""
        if self.call is not None and concerns(done, CONCERNS):
            self.refresh()

    def seal(self) -> None:
        """Make a change of the reason that is being typed."""
        self.moved.seal()

    # ---- what is seen

    def _show(self, sheet: Sheet | None) -> None:
        if sheet is None or sheet.row.call.id != self.call:
            self.show_call(None)
            return
        self.sheet = sheet
        words, row = self._desk.words, sheet.row
        self.ui.title.setText(row.call.title or self._desk.say("Untitled"))
        level = "" if row.call.level is None else words.label(row.call.level)
        budget = "" if row.call.budget is None else words.money(row.call.budget)
        parts = (row.call.programme, level, row.call.identifier or row.call.reference, budget)
        self.ui.facts.setText(" · ".join(each for each in parts if each))
        self._show_chips(sheet)
        self._show_deadlines(sheet)
        self.moved.show_moved(sheet)
        self.ui.verdict.setText(said_fit(words, row.fit))
        self.conditions.show_answers(sheet.answers)
        self._show_users(sheet)
        self.shift.setVisible(any(each.at is not None for each in row.cutoffs))
        self.checked.setVisible(row.freshness is not Freshness.FRESH)
        self.ui.area.show()

    def _show_chips(self, sheet: Sheet) -> None:
        while (old := self._chips.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.deleteLater()
        for each in badges(self._desk.words, sheet.row):
            if not each.struck:
                label = QLabel(each.text, self.ui.chips)
                label.setProperty("chip", each.tone)
                self._chips.addWidget(label)
                label.show()

    def _show_deadlines(self, sheet: Sheet) -> None:
        lines = [self._line(each) for each in sheet.row.cutoffs] or [escape(self._desk.say(NONE))]
        self.ui.deadlines.setText("<br>".join(lines))

    def _line(self, cutoff: Cutoff) -> str:
        """Return a deadline: the one it was struck through, the one it is by both clocks, the days left."""
        words = self._desk.words
        said = f"<b>{escape(deadline(words, cutoff.at))}</b>"
        if cutoff.moved_from is not None:
            said = f"<s>{escape(words.instant(cutoff.moved_from))}</s> {said}"
        days = said_days(words, cutoff, self._desk.today())
        return f"{said} · {escape(days)}" if days else said

    def _show_users(self, sheet: Sheet) -> None:
        touched = sheet.touched
        users: list[Action | Application | Task] = [*touched.actions, *touched.applications, *touched.tasks]
        kinds = {each.id: self._desk.say(type_of(type(each)).label) for each in users}
        lines = []
        for each in users:
            lines.append(f'{escape(kinds[each.id])}: <a href="{format_id(each.id)}">{escape(each.title)}</a>')
            lines += map(self._reason, sheet.reasons.get(each.id, ()))
        nobody = message("No action names this call. Link it in an action, under Funding.")
        self.ui.users.setText("<br>".join(lines) if lines else escape(self._desk.say(nobody)))

    def _reason(self, reason: Reason) -> str:
        """Return what speaks for the call or against it: a sign and the sentence."""
        return f"&nbsp;&nbsp;<b>{_SIGNS[reason.verdict]}</b> {escape(self._desk.say(reason.said))}"

    # ---- what is done here

    def _answer(self, question: Requirement, answer: Answer | None) -> None:
        call = self.call
        if call is not None:
            self._desk.submit(lambda questions: AnswerCondition.of(questions, call, question, answer))

    def _note(self, question: Requirement, note: str) -> None:
        call = self.call
        if call is not None:
            self._desk.submit(lambda questions: AnswerCondition.note(questions, call, question, note))

    def note_check(self) -> None:
        """Note that somebody looked at the source of the call today."""
        call, today = self.call, self._desk.today()
        if call is not None:
            self._desk.submit(lambda questions: Edit.of(questions, call, {"checked_on": today}))

    def move_deadline(self) -> MoveDeadline | None:
        """Ask for the new deadline, its reason and source."""
        if self.sheet is None:
            return None
        dialog = MoveDeadline(self._desk, self.sheet.row.cutoffs, self.window())
        dialog.open()
        return dialog

    def add_application(self) -> None:
        """Begin an application for the call, and show it."""
        if self.sheet is None:
            return
        row, actions = self.sheet.row, self.sheet.touched.actions
        values: dict[str, object] = {"title": row.call.title, "call": row.call.id, "stage": Stage.INTERESTED}
        if row.next is not None:
            values["cutoff"] = row.next.id
        if len(actions) == 1:
            values |= {"action": actions[0].id, "owner": actions[0].owner}
        self._desk.submit(
            lambda questions: Add.of(questions, "application", values),
            lambda done: self.wanted.emit(done.records[0], "application"),
        )

    def _go(self, link: str) -> None:
        self._desk.show_record(parse_id(link))
