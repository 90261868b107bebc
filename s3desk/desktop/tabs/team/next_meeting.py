"""The dialog that shows the next meeting of a series before it is made."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.typed import as_typed, read_typed
from s3desk.desktop.look import M
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import message
from s3desk.services.minutes import NextMeeting

WIDTH, HEIGHT = 480, 420


class NextMeetingDialog(QDialog):
    """Proposes day, title and agenda; nothing is made before Enter."""

    confirmed = Signal(object, object, str)
    """The proposal, the day (None: open) and the title."""

    def __init__(self, desk: Desk, proposed: NextMeeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._proposed = proposed
        self._field = desk.catalogue["meeting"].fields["date"]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(desk.say(message("Next meeting: {0}", proposed.series)))
        self.title = QLineEdit(proposed.title, self)
        self.day = QLineEdit(as_typed(self._field, proposed.day, desk.words), self)
        self.echo = QLabel(self)
        self.echo.setWordWrap(True)
        self.agenda = self._list()
        self.buttons = QDialogButtonBox(self)
        self.make = self.buttons.addButton(desk.say("Make the meeting"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.make.setDefault(True)
        self.make.setProperty("primary", True)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self.buttons.accepted.connect(self._make)
        self.buttons.rejected.connect(self.reject)
        self.day.textChanged.connect(self._echo)
        self.resize(WIDTH, HEIGHT)
        self._echo()
        self.day.setFocus()
        self.day.selectAll()

    def _list(self) -> QListWidget:
        listed = QListWidget(self)
        listed.setAccessibleName(self._desk.say("On its agenda"))
        for each in self._proposed.points:
            carried = message("{0} (carried over)", each.title) if each.carried_from is not None else None
            said = self._desk.say(carried) if carried is not None else each.title
            if each.about and len(each.about) == self._proposed.open_tasks:
                tasks = message("{0} open tasks", len(each.about), count=0)
                said = f"{said}: {self._desk.say(tasks)}"
            listed.addItem(said)
        return listed

    def _lay_out(self) -> None:
        say = self._desk.say
        rows = QFormLayout()
        rows.addRow(say("&Title"), self.title)
        rows.addRow(say("&Day"), self.day)
        rows.addRow("", self.echo)
        label = QLabel(say("On its &agenda"), self)
        label.setBuddy(self.agenda)
        column = QVBoxLayout(self)
        column.setSpacing(M)
        column.addLayout(rows)
        column.addWidget(label)
        column.addWidget(self.agenda, 1)
        column.addWidget(self.buttons)

    def _echo(self) -> None:
        text, words = self.day.text(), self._desk.words
        if not text.strip():
            said = self._desk.say("No day is set yet.")
        else:
            try:
                said = words.day_in_full(read_typed(self._field, text, words, self._desk.today()))
            except OfficeError as mishap:
                said = words.say(mishap.message)
            else:
                proposed = as_typed(self._field, self._proposed.day, words) == text
                said = self._desk.say(message("{0}, by the rhythm of the series", said)) if proposed else said
        self.echo.setText(said)
        self.day.setAccessibleDescription(said)

    def _make(self) -> None:
        try:
            day = read_typed(self._field, self.day.text(), self._desk.words, self._desk.today())
        except OfficeError:
            self.day.setFocus()  # the reason stands below the line
            return
        self.confirmed.emit(self._proposed, day, self.title.text().strip())
        self.accept()
