"""What stands below the fields of a record where it is written outside its panel: its files, and what is to decide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.brought import take_into
from s3desk.desktop.kit.conflict_mark import ConflictMarks
from s3desk.desktop.kit.conflict_words import BRIEF, Told, conflicts_on
from s3desk.desktop.kit.flow import Flow
from s3desk.desktop.kit.opening import open_file
from s3desk.desktop.kit.record_form import Writing
from s3desk.desktop.look import XS, icon
from s3desk.domain.attached import is_harmful
from s3desk.domain.messages import message
from s3desk.domain.values import RecordId
from s3desk.services.attaching import Attached, attached_to
from s3desk.services.ports import Questions


@dataclass(frozen=True, slots=True)
class Extras:
    """The files of a record, and its conflicts."""

    files: tuple[Attached, ...] = ()
    conflicts: tuple[Told, ...] = ()


NONE = Extras()


def extras_of(questions: Questions, *records: RecordId) -> Mapping[RecordId, Extras]:
    """Return the files and conflicts of records that have any; on the reader thread."""
    files: dict[RecordId, list[Attached]] = {}
    for attached in attached_to(questions, *records):
        if attached.attachment.about is not None:
            files.setdefault(attached.attachment.about, []).append(attached)
    conflicts: dict[RecordId, list[Told]] = {}
    for each in conflicts_on(questions, *records):
        conflicts.setdefault(each.conflict.record.id, []).append(each)
    return {
        each: Extras(tuple(files.get(each, ())), tuple(conflicts.get(each, ())))
        for each in dict.fromkeys([*files, *conflicts])
    }


class ExtrasStrip(QWidget):
    """Shows the files as buttons that open them, marks the fields in conflict, and takes what is dropped and pasted."""

    def __init__(self, desk: Desk, writing: Writing) -> None:
        super().__init__(writing)
        self._desk = desk
        self._writing = writing
        self._record: RecordId | None = None
        self._shown = NONE
        self.files: list[QToolButton] = []
        self._row = Flow(self, XS)
        self._marks = ConflictMarks(desk, writing.editors, lambda conflict: desk.conflict_wanted.emit(conflict.id))
        writing.brought.connect(self._take)
        self.hide()

    def show_extras(self, record: RecordId, extras: Extras) -> None:
        """Show what a record has."""
        self._record = record
        self._marks.show(extras.conflicts)
        if extras.files != self._shown.files:
            for button in self.files:
                self._row.removeWidget(button)
                button.deleteLater()
            self.files = [self._button(each) for each in extras.files]
        self._shown = extras
        self.setVisible(bool(self.files))

    def stops(self) -> list[QWidget]:
        """Return where Tab stops, in order."""
        marks = [each for mark in self._marks.marks.values() for each in (mark.look, mark.read)]
        return [*marks, *self.files]

    def _button(self, each: Attached) -> QToolButton:
        text = self._desk.words.file(each.file)
        button = QToolButton(self)
        button.setText(text if len(text) <= BRIEF else f"{text[: BRIEF - 20]}…{text[-19:]}")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIcon(icon("attach" if each.is_here else "waiting"))
        tip = text
        if is_harmful(each.file.name):
            button.setIcon(icon("warning", "warning"))
            tip = f"{text} · {self._desk.say('may run a program')}"
        if not each.is_here:
            tip = f"{text} · {self._desk.say('not here yet: it comes with the next exchange')}"
        button.setToolTip(tip)
        button.setAccessibleName(self._desk.say(message("Open {0}", tip)))
        button.clicked.connect(lambda: open_file(self._desk, each.file, self.window()))
        self._row.addWidget(button)
        return button

    def _take(self, name: str, data: QMimeData) -> None:
        if self._record is not None:
            take_into(self._desk, self._record, self._writing, name, data)
