"""The files that belong to a record: dropped, pasted or chosen; opened as copies, saved, taken away."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QPushButton, QScrollArea, QVBoxLayout, QWidget

from s3desk.desktop.desk import Desk, concerns
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.brought import Brought, attach, brought_in
from s3desk.desktop.kit.empty_state import EmptyState
from s3desk.desktop.kit.flow import Flow
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.kit.mime import is_brought
from s3desk.desktop.kit.opening import open_file, save_copy
from s3desk.desktop.kit.pieces import quiet
from s3desk.desktop.look import S, icon
from s3desk.domain.attached import is_harmful
from s3desk.domain.values import FileRef, RecordId
from s3desk.services.attaching import Attached, attached_to
from s3desk.services.ports import Done
from s3desk.services.trash import Delete

ROLE = Qt.ItemDataRole.UserRole


class Attachments(QWidget):
    """Shows the files of one record at a time."""

    counted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.record: RecordId | None = None
        self._asked: Job | None = None
        self._shown: Mapping[RecordId, Attached] = {}
        say = desk.say
        how = say("Drop a file here, paste a picture (Ctrl+V), or choose a file. A copy is kept in this file.")
        self.empty = EmptyState(
            "attach", say("No files belong to this record yet."), how if desk.may_change else "", self
        )
        if desk.may_change:
            self.empty.offer(say("Attach a file…"), self.choose)
        self._nothing = QScrollArea(self)
        self._nothing.setWidgetResizable(True)
        self._nothing.setFrameShape(QScrollArea.Shape.NoFrame)
        self._nothing.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing.setAccessibleName(say("Files of this record"))
        self._nothing.setWidget(self.empty)
        self.explain = quiet(self, how)
        self.list = QListWidget(self)
        self.list.setProperty("roomy", True)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(say("Files of this record"))
        self.list.itemActivated.connect(lambda item: self.open())
        self.list.itemSelectionChanged.connect(self._allow)
        KeyGuard(self.list, self._key)
        buttons = QWidget(self)
        row = Flow(buttons, S)
        self.add = self._button(buttons, say("Attach a file…"), "attach")
        self.look = self._button(buttons, say("Open"), "open")
        self.save = self._button(buttons, say("Save a copy…"), "download")
        self.remove = self._button(buttons, say("Remove"), "delete")
        for button, act in (
            (self.add, self.choose),
            (self.look, self.open),
            (self.save, self.save_copy),
            (self.remove, self.take_away),
        ):
            button.clicked.connect(act)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, S, 0, 0)
        column.setSpacing(S)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.explain)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self._buttons = buttons
        self.setAcceptDrops(desk.may_change)
        self.add.setVisible(desk.may_change)
        self.remove.setVisible(desk.may_change)
        self._show({})
        desk.changed.connect(self._follow)
        desk.exchanged.connect(self.load)

    def _button(self, parent: QWidget, text: str, drawn: str) -> QPushButton:
        button = QPushButton(text, parent)
        button.setIcon(icon(drawn))
        return button

    # ---- which record

    def show_record(self, record: RecordId | None) -> None:
        """Show the files of a record; None: of nothing."""
        if record != self.record:
            self.record = record
            self._show({})
            self.load()

    @Slot()
    def load(self) -> None:
        record = self.record
        if record is not None and self._desk.is_open:
            self._asked = self._desk.ask(
                lambda questions: attached_to(questions, record), partial(self._take, record), instead_of=self._asked
            )

    @Slot(object)
    def _follow(self, done: Done) -> None:
        if concerns(done, {"attachment"}):
            self.load()

    def _take(self, record: RecordId, found: list[Attached]) -> None:
        shown = {each.attachment.id: each for each in found}
        if record == self.record and shown != self._shown:
            self._show(shown)

    def _show(self, found: Mapping[RecordId, Attached]) -> None:
        row = self.list.currentRow()
        self._shown = found
        self.list.clear()
        for name, each in found.items():
            item = QListWidgetItem(icon("attach"), self._line(each), self.list)
            item.setData(ROLE, name)
            item.setToolTip(item.text())
            if is_harmful(each.file.name):
                item.setIcon(icon("warning", "warning"))
            elif not each.is_here:
                item.setIcon(icon("waiting", "quiet"))
        self.list.setCurrentRow(min(max(row, 0), len(found) - 1))
        had_keyboard = self.isAncestorOf(self.window().focusWidget() or self.window())
        self._nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        self._buttons.setVisible(bool(found))
        self.explain.setVisible(bool(found) and self._desk.may_change)
        self._allow()
        if had_keyboard and self.isVisible():
            (self.list if found else self.empty.step).setFocus()
        self.counted.emit(len(found))

    def _line(self, each: Attached) -> str:
        """Return name and size, and what one should know before opening it."""
        said = [self._desk.words.file(each.file)]
        if each.attachment.name not in {"", each.file.name}:
            said.insert(0, each.attachment.name)
        if not each.is_here:
            said.append(self._desk.say("not here yet: it comes with the next exchange"))
        if is_harmful(each.file.name):
            said.append(self._desk.say("may run a program"))
        return " · ".join(said)

    def _allow(self) -> None:
        chosen = self.chosen()
        for button in (self.look, self.save):
            button.setEnabled(chosen is not None and chosen.is_here)
        self.remove.setEnabled(chosen is not None)

    def chosen(self) -> Attached | None:
        """Return the file that the keyboard is on."""
        item = self.list.currentItem()
        return None if item is None else self._shown.get(item.data(ROLE))

    # ---- what is done

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Delete and self._desk.may_change:
            self.take_away()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what is on the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        if event.matches(QKeySequence.StandardKey.Paste) and self._desk.may_change and is_brought(data):
            self.bring(brought_in(data, self._desk.words, self._desk.now()))
        else:
            super().keyPressEvent(event)

    def bring(self, found: list[Brought]) -> None:
        """Attach something to the record."""
        if self.record is not None:
            attach(self._desk, self.record, found, self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if is_brought(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.bring(brought_in(event.mimeData(), self._desk.words, self._desk.now()))
        event.acceptProposedAction()

    @Slot()
    def choose(self) -> None:
        """Let the person choose files."""
        paths, _ = QFileDialog.getOpenFileNames(self.window(), self._desk.say("Attach a file"))
        self.bring([Brought(Path(each).name, Path(each)) for each in paths])

    @Slot()
    def open(self) -> None:
        """Open the chosen file."""
        if (file := self._file()) is not None:
            open_file(self._desk, file, self.window())

    @Slot()
    def save_copy(self) -> None:
        """Save a copy of the chosen file."""
        if (file := self._file()) is not None:
            save_copy(self._desk, file, self)

    def _file(self) -> FileRef | None:
        chosen = self.chosen()
        return None if chosen is None else chosen.file

    @Slot()
    def take_away(self) -> None:
        """Put the chosen file into the trash; Undo brings it back."""
        chosen = self.chosen()
        if chosen is not None:
            record = chosen.attachment.id
            self._desk.submit(lambda questions: Delete.of(questions, record))
