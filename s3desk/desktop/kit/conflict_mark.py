"""Beside a field: that it has several values at once, or a text that was merged; a button leads to the card."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.conflict_words import Told, field_said, in_brief
from s3desk.desktop.kit.editors import Editor
from s3desk.desktop.kit.flow import Flow
from s3desk.desktop.look import XS, S
from s3desk.services.conflicts import Conflict, Matter
from s3desk.services.deciding import Decide


class ConflictMark(QFrame):
    """One conflict in a line or two; the field can be written in meanwhile."""

    wanted = Signal(object)
    """Conflict: its card is to be shown."""

    def __init__(self, desk: Desk, each: Told, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.told = each
        conflict = each.conflict
        self.setProperty("band", "warning" if conflict.waits else "info")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        text = in_brief(desk, each)
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QWidget(self)
        row = Flow(buttons, S)
        self.look = QPushButton(desk.say("Decide…") if conflict.waits else desk.say("Compare…"), buttons)
        self.look.setAccessibleName(f"{self.look.text()} {field_said(desk, conflict)}")
        self.look.setAccessibleDescription(text)
        self.look.clicked.connect(lambda: self.wanted.emit(conflict))
        row.addWidget(self.look)
        self.read = QPushButton(desk.say("Read"), buttons)
        self.read.setAccessibleName(f"{self.read.text()}: {field_said(desk, conflict)}")
        self.read.setToolTip(desk.say("It may stay as it was merged"))
        self.read.setVisible(conflict.matter is Matter.PROSE and desk.may_change)
        self.read.clicked.connect(self._read)
        row.addWidget(self.read)
        column = QVBoxLayout(self)
        column.setContentsMargins(S, XS, S, XS)
        column.setSpacing(XS)
        column.addWidget(label)
        column.addWidget(buttons)

    def _read(self) -> None:
        conflict: Conflict = self.told.conflict
        self.read.setEnabled(False)
        self._desk.submit(lambda questions: Decide.read(questions, conflict), None, self._refused)

    def _refused(self, mishap: Exception) -> None:
        self.read.setEnabled(True)
        self._desk.tell(mishap)


class ConflictMarks:
    """The marks at the fields of one record, wherever its fields are written."""

    def __init__(self, desk: Desk, editors: Mapping[str, Editor], go: Callable[[Conflict], object]) -> None:
        self._desk = desk
        self._editors = editors
        self._go = go
        self.marks: dict[str, ConflictMark] = {}
        """By conflict id."""

    def show(self, found: Sequence[Told]) -> None:
        """Mark the fields that these conflicts are about, and no others."""
        wanted = {each.conflict.id: each for each in found}
        for name in [name for name, mark in self.marks.items() if wanted.get(name) != mark.told]:
            mark = self.marks.pop(name)
            mark.hide()
            mark.deleteLater()
        for name, each in wanted.items():
            editor = self._editors.get(each.conflict.field.partition("@")[0])
            if name not in self.marks and editor is not None:
                mark = ConflictMark(self._desk, each, editor)
                mark.wanted.connect(self._go)
                editor.add_below(mark)
                self.marks[name] = mark
