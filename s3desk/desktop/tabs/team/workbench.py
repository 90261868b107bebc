"""A meeting as one document: its head, the agenda that becomes the minutes, what came of each line."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.capture_line import CaptureLine
from s3desk.desktop.kit.extras import NONE
from s3desk.desktop.kit.key_orders import KeyOrder, equip
from s3desk.desktop.kit.link_editors import stepped
from s3desk.desktop.kit.pieces import quiet
from s3desk.desktop.kit.prompt import Prompt
from s3desk.desktop.look import L, M, S
from s3desk.desktop.tabs.team.answers import hours_of, votes_of, wording_of
from s3desk.desktop.tabs.team.attendance import Attendance
from s3desk.desktop.tabs.team.item_part import ItemPart, correction_in_words, votes_in_words
from s3desk.desktop.tabs.team.line_reader import LineReader
from s3desk.desktop.tabs.team.meeting_head import MeetingHead
from s3desk.desktop.tabs.team.minutes_model import Guest, Sheet, guests, sheet_of
from s3desk.domain.capture import Sign
from s3desk.domain.messages import mark, message
from s3desk.domain.minutes import Votes
from s3desk.domain.order import between
from s3desk.domain.team import Decision, MeetingState
from s3desk.domain.values import Place, RecordId
from s3desk.services.capturing import Capturing
from s3desk.services.commands import Edit
from s3desk.services.minutes import Amend, MakeOfLine, SetState, add_point, set_hours
from s3desk.services.ports import Done

WIDEST = 130
"""Letters in a line of the document: no longer one is read with ease."""
POINT = Capturing("agenda_item", {Sign.WHO: "presenter"})


class Workbench(QWidget):
    """Shows one meeting; everything in it is written in its place and sealed like in a form."""

    entered = Signal(object, object)
    """Record and type name: to be shown beside."""
    gone = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.meeting: RecordId | None = None
        self.sheet: Sheet | None = None
        self.parts: dict[RecordId, ItemPart] = {}
        self.reader = LineReader(desk, self)
        self._asked: Job | None = None
        self._wanted: RecordId | None = None
        self._last: ItemPart | None = None
        self._build()
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]
        desk.changed.connect(self._follow)

    def _build(self) -> None:
        self.head = MeetingHead(self.desk, self)
        self.head.stepped.connect(self.step)
        self.head.attendance_wanted.connect(self.show_attendance)
        self.head.hours_wanted.connect(self.ask_hours)
        self.attendance = Attendance(self.desk, self)
        self.attendance.changed.connect(self._set_attendance)
        self.attendance.closed.connect(lambda: self.head.present.setFocus())
        self.corrections = QLabel(self)
        self.corrections.setWordWrap(True)
        self.corrections.setProperty("band", "warning")
        self.corrections.setContentsMargins(S, S, S, S)
        self.capture = CaptureLine(self.desk, POINT, self)
        self._document = QWidget(self)
        self._column = QVBoxLayout(self._document)
        self._column.setContentsMargins(M, M, M, L)
        self._column.setSpacing(M)
        for each in (self.head, self.attendance, self.corrections, self.capture):
            self._column.addWidget(each)
        self._column.addStretch()
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._document.setMaximumWidth(WIDEST * self.fontMetrics().averageCharWidth())
        self.area.setWidget(self._document)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(self.desk.say("Minutes"))
        self.prompt = Prompt(self.desk.words, self)
        self.hint = quiet(self)
        self.hint.setContentsMargins(M, 0, M, S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self.area, 1)
        column.addWidget(self.prompt)
        column.addWidget(self.hint)
        self._tell_keys()

    def equip(self, owner: QWidget) -> None:
        """Give the commands of the workbench to the view that offers them."""
        orders = (
            KeyOrder(mark("Make a decision of the line"), lambda: self.make_of_line("decision"), "Ctrl+D"),
            KeyOrder(mark("Make a task of the line"), lambda: self.make_of_line("task"), "Ctrl+T"),
            KeyOrder(mark("Make a comment of the line"), lambda: self.make_of_line("comment"), "Ctrl+M"),
            KeyOrder(mark("Record the votes on the decision"), self.ask_votes, "Ctrl+Shift+V"),
            KeyOrder(mark("Go to what came of the line"), self.go_to_outcome, "Ctrl+G", changes=False),
            KeyOrder(mark("Add an agenda item below this one"), self.add_below, "Ctrl+Return"),
            KeyOrder(mark("Move the agenda item up"), lambda: self.move_item(-1), "Alt+Up"),
            KeyOrder(mark("Move the agenda item down"), lambda: self.move_item(1), "Alt+Down"),
            KeyOrder(mark("Tick who is there"), self.show_attendance, "Ctrl+Shift+A"),
            KeyOrder(mark("Set the hours of the meeting"), self.ask_hours),
            KeyOrder(mark("Write an amendment to final minutes"), self.ask_amendment, "Ctrl+Shift+M"),
        )
        equip(self.desk, owner, orders)

    # ---- which meeting

    def show_meeting(self, meeting: RecordId | None) -> None:
        """Show a meeting; None: nothing."""
        if meeting != self.meeting:
            self.seal()
            self.meeting, self.sheet, self._last = meeting, None, None
            for record in list(self.parts):
                self._drop(record)
            self.attendance.hide()
            self.prompt.hide()
            self.area.verticalScrollBar().setValue(0)
            self.capture.learn()
            self.reader.learn()
        self.area.setVisible(meeting is not None)
        self.load()

    @Slot()
    def load(self) -> None:
        meeting = self.meeting
        if meeting is not None:
            self._asked = self.desk.ask(
                lambda questions: sheet_of(questions, meeting), partial(self._show, meeting), instead_of=self._asked
            )

    @Slot(object)
    def _follow(self, done: Done) -> None:
        if self.meeting is not None and self.isVisible():
            self.load()

    def _show(self, meeting: RecordId, sheet: Sheet | None) -> None:
        if meeting != self.meeting:
            return
        if sheet is None:
            self.show_meeting(None)
            self.gone.emit()
            return
        self.sheet = sheet
        self._tell_line()
        self.head.show_sheet(sheet)
        locked = sheet.meeting.is_locked
        ids = [each.item.id for each in sheet.parts]
        for record in [each for each in self.parts if each not in ids]:
            self._drop(record)
        for at, part in enumerate(sheet.parts):
            shown = self.parts.get(part.item.id) or self._add(part.item.id)
            if self._column.indexOf(shown) != at + 3:
                self._column.removeWidget(shown)
                self._column.insertWidget(at + 3, shown)
            shown.show_part(part, sheet.titles, sheet.extras.get(part.item.id, NONE), locked)
        self._chain()
        said = "\n".join(correction_in_words(self.desk, each) for each in sheet.corrections)
        self.corrections.setText(said)
        self.corrections.setVisible(bool(said))
        self.capture.setVisible(not locked and self.desk.may_change)
        last = sheet.parts[-1].item.order if sheet.parts else None
        self.capture.give({"order": Place(meeting, between(last.index if last is not None else None, None))})
        if self._wanted in self.parts:
            self.parts[self._wanted].editors["title"].setFocus(Qt.FocusReason.OtherFocusReason)
            self._wanted = None

    def _chain(self) -> None:
        """Let Tab go from above to below, whatever was added when."""
        stops = [*self.head.stops(), self.attendance.line, self.attendance.people]
        assert self.sheet is not None
        for each in self.sheet.parts:
            stops += self.parts[each.item.id].stops()
        stops.append(self.capture.line)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _add(self, record: RecordId) -> ItemPart:
        part = ItemPart(self.desk, self._document)
        part.outcome_entered.connect(self.entered)
        part.outcome_ticked.connect(self._tick)
        part.text.cursorPositionChanged.connect(self._tell_line)
        self.parts[record] = part
        return part

    def _drop(self, record: RecordId) -> None:
        part = self.parts.pop(record)
        self._last = None if self._last is part else self._last
        part.seal.seal()
        self._column.removeWidget(part)
        part.hide()
        part.deleteLater()

    def seal(self) -> None:
        """Make a change of whatever is being typed."""
        if self.meeting is not None and self.sheet is not None:
            self.head.seal.seal()
            for each in self.parts.values():
                each.seal.seal()

    # ---- where the person is

    @Slot(QWidget, QWidget)
    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.capture.isAncestorOf(now):
            self.area.ensureWidgetVisible(self.capture, 0, L)  # with the hint below its line
        for part in self.parts.values():
            if now is not None and part.isAncestorOf(now):
                self._last = part
                if part.height() < self.area.viewport().height():
                    middle = part.geometry().center().y() - self.area.viewport().height() // 2
                    here = self.area.verticalScrollBar().value()
                    if not 0 <= part.y() - here <= self.area.viewport().height() - part.height():
                        self.area.verticalScrollBar().setValue(middle)
                self.area.ensureWidgetVisible(now, 0, L)
                self._tell_line()

    def part(self) -> ItemPart | None:
        """Return the agenda item that the keyboard is in, or was in last."""
        return self._last

    def focus_first(self) -> None:
        """Put the keyboard where the minutes go on: into the first item without a discussion, else the title."""
        is_open = self.sheet is not None and not self.sheet.meeting.is_locked
        part = next((each for each in self.parts.values() if not is_open or not each.text.toPlainText()), None)
        (self.head.editors["title"] if part is None else part.text).setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_keys(self, tokens: str = "") -> None:
        keys = self.desk.say("Line: Ctrl+D decision · Ctrl+T task · Ctrl+M comment · Ctrl+Enter next item")
        if self.sheet is not None and self.sheet.meeting.is_locked:
            keys = self.desk.say("Line: Ctrl+Shift+M amendment · Ctrl+T task · Ctrl+M comment")
        self.hint.setText(f"{tokens}    {keys}" if tokens else keys)

    @Slot()
    def _tell_line(self) -> None:
        """Show how the tokens of the line are understood, before a key makes something of it."""
        part = self._last
        if part is None or not part.text.hasFocus():
            self._tell_keys()
            return
        found, votes = self.reader.read(part.line(), "task")[0], self.reader.read(part.line(), "decision")[1]
        said = [f"{each.sign} {each.name}" for each in found.chips]
        said += [self.desk.say(votes_in_words(votes))] if votes is not None else []
        said += [self.desk.say(each) for each in found.unread[:1]]
        self._tell_keys(" · ".join(said))

    # ---- what comes of a line

    def make_of_line(self, type_name: str) -> None:
        """Make a record of the line that the keyboard is in; the line stays."""
        part = self._last
        if part is None or part.part is None or not part.line():
            self.desk.told.emit(message("Put the cursor into a line of the minutes first."))
            return
        line, item = part.line(), part.part.item.id
        values, found = self.reader.values(line, type_name)
        part.seal.seal()
        for each in found.unread[:1]:
            self.desk.told.emit(each)
        self.desk.submit(lambda questions: MakeOfLine.of(questions, type_name, item, line, values))

    @Slot()
    def go_to_outcome(self) -> None:
        """Show what came of the line beside the minutes."""
        found = self._last.outcome() if self._last is not None else None
        if found is not None:
            self.entered.emit(found.record.id, found.type)

    @Slot(object, bool)
    def _tick(self, task: RecordId, done: bool) -> None:
        on = self.desk.today() if done else None
        self.desk.submit(lambda questions: Edit.of(questions, task, {"done": done, "done_on": on}))

    @Slot()
    def ask_votes(self) -> None:
        """Ask for the votes on the decision of this line."""
        found = self._last.outcome() if self._last is not None else None
        decision = found.record if found is not None else None
        if not isinstance(decision, Decision):
            self.desk.told.emit(message("Put the cursor into a line that became a decision first."))
            return
        record, tally = decision.id, decision.tally

        def record_votes(votes: Votes) -> None:
            values = dict(zip(("votes_for", "votes_against", "abstentions"), votes, strict=True))
            self.desk.submit(lambda questions: Edit.of(questions, record, values))

        self.prompt.ask(
            self.desk.say("Votes for, against, abstaining:"),
            "" if tally is None else "/".join(map(str, tally)),
            votes_of,
            record_votes,
            lambda votes: self.desk.say(votes_in_words(votes)),
        )

    # ---- the agenda

    @Slot()
    def add_below(self) -> None:
        """Add an agenda item behind the one that the keyboard is in."""
        meeting, after = self.meeting, self._last.part.item.id if self._last and self._last.part else None
        if meeting is not None:
            self.seal()
            self.desk.submit(lambda questions: add_point(questions, meeting, "", after), self._go_to_new)

    def _go_to_new(self, done: Done) -> None:
        self._wanted = done.records[0]
        self.load()

    def move_item(self, by: int) -> None:
        """Move the agenda item among the others."""
        if self._last is not None and self._last.part is not None:
            item = self._last.part.item.id
            self.desk.submit(lambda questions: stepped(questions, item, by))

    # ---- the meeting

    @Slot(object)
    def step(self, state: MeetingState) -> None:
        """Take the minutes to a state."""
        meeting = self.meeting
        if meeting is not None:
            self.seal()
            if state is MeetingState.DRAFT:
                self.focus_first()  # the button goes; who begins the minutes writes them now
            self.desk.submit(lambda questions: SetState.of(questions, meeting, state))

    @Slot()
    def show_attendance(self) -> None:
        """Let the person tick who is there."""
        sheet = self.sheet
        if sheet is None or sheet.meeting.is_locked:
            return
        meeting = sheet.meeting

        def show(found: list[Guest]) -> None:
            self.attendance.begin(found, meeting.attendance, meeting.apologies)
            self.area.ensureWidgetVisible(self.attendance)

        self.desk.ask(lambda questions: guests(questions, meeting), show)

    @Slot(object, object)
    def _set_attendance(self, present: frozenset[RecordId], apologies: frozenset[RecordId]) -> None:
        meeting = self.meeting
        if meeting is not None:
            values: dict[str, object] = {"attendance": present, "apologies": apologies}
            self.desk.submit(lambda questions: Edit.of(questions, meeting, values))

    @Slot()
    def ask_hours(self) -> None:
        """Ask when the meeting begins and ends."""
        sheet = self.sheet
        if sheet is None or sheet.meeting.is_locked:
            return
        meeting = sheet.meeting
        shown = [f"{each.there:%H:%M}" for each in (meeting.starts_at, meeting.ends_at) if each is not None]
        self.prompt.ask(
            self.desk.say("From – to (9:30-13:00):"),
            "-".join(shown),
            hours_of,
            lambda hours: self.desk.submit(lambda questions: set_hours(questions, meeting.id, *hours)),
            lambda hours: "–".join(f"{each:%H:%M}" for each in hours if each is not None),
        )

    @Slot()
    def ask_amendment(self) -> None:
        """Ask for the new wording of the line of final minutes that the keyboard is in."""
        sheet, part = self.sheet, self._last
        if sheet is None or not sheet.meeting.is_locked:
            self.desk.told.emit(message("These minutes are not final yet; change them themselves."))
            return
        line = part.line() if part is not None else ""
        item = part.part.item.id if part is not None and part.part is not None else None
        meeting, today, by = sheet.meeting.id, self.desk.today(), self.desk.me
        question = message("Instead of “{0}”:", line[:50]) if line else message("Amendment to the minutes:")
        self.prompt.ask(
            self.desk.say(question),
            line,
            partial(wording_of, line),
            lambda wording: self.desk.submit(Amend(meeting, wording, today, item, line, by)),
        )
