"""The files that belong to a record: dropped, pasted or chosen; opened as copies, saved, taken away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
        self.empty = self._empty_state(how if desk.may_change else "")
        self._nothing = self._scrolled(self.empty)
        self.explain = quiet(self, how)
        self.list = self._file_list()
        self._buttons = QWidget(self)
        row = Flow(self._buttons, S)
        self.add = self._button(row, say("Attach a file…"), "attach", self.choose)
        self.look = self._button(row, say("Open"), "open", self.open)
        self.save = self._button(row, say("Save a copy…"), "download", self.save_copy)
        self.remove = self._button(row, say("Remove"), "delete", self.take_away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, S, 0, 0)
        column.setSpacing(S)
        column.addWidget(self._nothing, 1)
        column.addWidget(self.explain)
        column.addWidget(self.list, 1)
        column.addWidget(self._buttons)
        self.setAcceptDrops(desk.may_change)
        self.add.setVisible(desk.may_change)
        self.remove.setVisible(desk.may_change)
        self._show({})
        desk.changed.connect(self._follow)
        desk.exchanged.connect(self.load)

    def _empty_state(self, how: str) -> EmptyState:
        """Return what stands there while there is no file."""
        empty = EmptyState("attach", self._desk.say("No files belong to this record yet."), how, self)
        if self._desk.may_change:
            empty.offer(self._desk.say("Attach a file…"), self.choose)
        return empty

    def _scrolled(self, widget: QWidget) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self._desk.say("Files of this record"))
        area.setWidget(widget)
        return area

    def _file_list(self) -> QListWidget:
        files = QListWidget(self)
        files.setProperty("roomy", True)
        files.setWordWrap(True)
        files.setAccessibleName(self._desk.say("Files of this record"))
        files.itemActivated.connect(lambda item: self.open())
        files.itemSelectionChanged.connect(self._allow)
        KeyGuard(files, self._key)
        return files

    def _button(self, row: Flow, text: str, drawn: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self._buttons)
        button.setIcon(icon(drawn))
        button.clicked.connect(act)
        row.addWidget(button)
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
