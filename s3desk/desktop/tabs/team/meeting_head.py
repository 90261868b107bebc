"""The head of a meeting's sheet: what, when, where, who was there, and where its minutes stand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.extras import NONE, ExtrasStrip
from s3desk.desktop.kit.pieces import quiet
from s3desk.desktop.kit.record_form import Writing
from s3desk.desktop.kit.seal import Seal
from s3desk.desktop.look import XS, S, icon
from s3desk.desktop.tabs.team.minutes_model import Sheet
from s3desk.domain.messages import Message, mark, message
from s3desk.domain.minutes import NEXT_STATES
from s3desk.domain.team import Meeting, MeetingState

FIELDS = ("title", "date", "venue", "minutes")
DAY_LETTERS = 16
STEPS = {
    MeetingState.DRAFT: mark("Begin the minutes"),
    MeetingState.CIRCULATED: mark("Circulate"),
    MeetingState.AMENDED: mark("Take in corrections"),
    MeetingState.FINAL: mark("Make final"),
}
"""What the buttons say that take minutes to a state."""
_CHIPS = {MeetingState.FINAL: "good", MeetingState.PLANNED: "quiet"}


class MeetingHead(Writing):
    """Writes the few fields of a meeting that its minutes begin with."""

    stepped = Signal(object)
    """The state that the minutes are to reach."""
    attendance_wanted = Signal()
    hours_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, desk.catalogue["meeting"], parent)
        self._meeting: Meeting | None = None
        self._build()
        self.seal = Seal(desk, self, self)

    def _build(self) -> None:
        title, day, venue, minutes = (self._paper(name) for name in FIELDS)
        self.hours = self._button("deadline", self.hours_wanted)
        self.present = self._button("people", self.attendance_wanted)
        self.names = quiet(self, small=False)
        grid = QGridLayout()
        grid.setHorizontalSpacing(S)
        grid.setVerticalSpacing(XS)
        grid.addWidget(title, 0, 0, 1, 3)
        grid.addWidget(day, 1, 0)
        grid.addWidget(self.hours, 1, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(venue, 1, 2)
        day.setMinimumWidth(DAY_LETTERS * self.fontMetrics().averageCharWidth())
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 3)
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.present, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.names, 1)
        said = self._desk.say("These minutes are final. What changes now is written as an amendment.")
        self.locked = QLabel(said, self)
        self.locked.setWordWrap(True)
        self.locked.setProperty("band", "info")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addLayout(grid)
        column.addLayout(row)
        column.addLayout(self._make_steps())
        column.addWidget(self.locked)
        column.addWidget(minutes)
        self.extras = ExtrasStrip(self._desk, self)
        column.addWidget(self.extras)

    def _paper(self, name: str) -> QWidget:
        """Return an editor that looks like the paper it is written on, and says what belongs there."""
        editor = self.add_editor(name)
        line = editor.focusProxy()
        if isinstance(line, (QLineEdit, QPlainTextEdit)):
            label = Message(self.declared.fields[name].label)
            said = message("The meeting in short") if name == "minutes" else label
            line.setPlaceholderText(self._desk.say(said))
            line.setProperty("paper", "heading" if name == "title" else "true")
        return editor

    def _button(self, name: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(self)
        button.setIcon(icon(name))
        button.clicked.connect(wanted)
        return button

    def _make_steps(self) -> QHBoxLayout:
        """Return the line that says where the minutes stand and leads on."""
        self.state = QLabel(self)
        self.state.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.reached = quiet(self)
        self.steps: dict[MeetingState, QPushButton] = {}
        states = QHBoxLayout()
        states.setSpacing(S)
        states.addWidget(self.state)
        states.addWidget(self.reached, 1)
        for state, text in STEPS.items():
            button = QPushButton(self._desk.say(text), self)
            button.clicked.connect(lambda checked, state=state: self.stepped.emit(state))
            self.steps[state] = button
            states.addWidget(button)
        return states

    def stops(self) -> list[QWidget]:
        """Return where Tab stops, in order."""
        title, day, venue, minutes = (self.editors[name].focusProxy() or self for name in FIELDS)
        return [title, day, self.hours, venue, self.present, *self.steps.values(), minutes, *self.extras.stops()]

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a meeting as it is now; what is being typed stays."""
        meeting, same = sheet.meeting, self._meeting is not None and self._meeting.id == sheet.meeting.id
        (self.seal.renew if same else self.seal.begin)(meeting)
        self._meeting = meeting
        self.show_record(meeting, sheet.titles, self.seal.typed)
        self.lock(FIELDS if meeting.is_locked else ())
        self.locked.setVisible(meeting.is_locked)
        self.extras.show_extras(meeting.id, sheet.extras.get(meeting.id, NONE))
        state = meeting.state or MeetingState.PLANNED
        self.editors["minutes"].setVisible(bool(meeting.minutes) or state is not MeetingState.PLANNED)
        self.state.setText(self._desk.words.label(state))
        self.state.setProperty("chip", _CHIPS.get(state, "info"))
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)
        for each, button in self.steps.items():
            button.setVisible(each in NEXT_STATES[state] and self._desk.may_change)
        self.reached.setText(self._last_step(sheet))
        self._show_people(sheet)
        self._show_hours(sheet)

    def _last_step(self, sheet: Sheet) -> str:
        if not sheet.reached:
            return ""
        last = sheet.reached[-1]
        moment = self._desk.words.moment(last.at)
        return self._desk.say(message("since {0}, {1}", moment, last.by))

    def _show_people(self, sheet: Sheet) -> None:
        meeting, say = sheet.meeting, self._desk.say
        present = sorted(sheet.titles[each].text for each in meeting.attendance if each in sheet.titles)
        sorry = sorted(sheet.titles[each].text for each in meeting.apologies if each in sheet.titles)
        counted = say(message("Present: {0}", len(present)))
        self.present.setText(counted)
        self.present.setToolTip(say("Tick who is there (Ctrl+Shift+A)"))
        self.present.setEnabled(not meeting.is_locked and self._desk.may_change)
        said = [", ".join(present)] if present else []
        said += [meeting.also_present] if meeting.also_present else []
        said += [say(message("Apologies: {0}", ", ".join(sorry)))] if sorry else []
        self.names.setText("; ".join(said))

    def _show_hours(self, sheet: Sheet) -> None:
        meeting, over, say = sheet.meeting, sheet.over, self._desk.say
        shown = [f"{each.there:%H:%M}" for each in (meeting.starts_at, meeting.ends_at) if each is not None]
        text = "–".join(shown) if shown else say("Set the hours")
        if over:
            late = message("{0} min too long", over) if over > 0 else message("{0} min to spare", -over)
            text = f"{text} ({say(late)})"
        self.hours.setText(text)
        self.hours.setAccessibleName(say(message("Hours: {0}", text)))
        self.hours.setEnabled(not meeting.is_locked and self._desk.may_change)
