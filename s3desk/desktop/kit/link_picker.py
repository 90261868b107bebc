"""The dialog that finds the record to link to, or makes it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMenu, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_link_picker import Ui_LinkPicker
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.conflict_words import record_said
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.domain.declare import ANY, Field, RecordType
from s3desk.domain.messages import Message, message
from s3desk.services.commands import Add
from s3desk.services.naming import targets_of, titles_with
from s3desk.services.ports import Done, Questions, Title
from s3desk.services.query import Among
from s3desk.services.region import with_region
from s3desk.services.sieves import shares

MOST = 100


class LinkPicker(QDialog):
    """Search as you type; the arrow keys walk through what was found while the focus stays in the line."""

    picked = Signal(object)
    """Title."""

    def __init__(self, desk: Desk, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_LinkPicker()
        self.ui.setupUi(self)
        self._desk = desk
        self._any = field.targets == ANY
        self._targets = targets_of(desk.catalogue, field)
        self._found: list[Title] = []
        self._asked: Job | None = None
        self._model = QStringListModel(self)
        self.ui.found.setModel(self._model)
        self.setWindowTitle(desk.say(field.label))
        self.ui.words.textChanged.connect(self.look)
        self.ui.found.activated.connect(self._take)
        self.ui.buttons.accepted.connect(self._take_current)
        self.ui.buttons.rejected.connect(self.reject)
        KeyGuard(self.ui.words, self._key)
        self._offer_creation()

    def _offer_creation(self) -> None:
        makes = [each for each in self._targets if each.fields[each.title].is_text()]
        self.ui.create.setVisible(not self._any and bool(makes))
        if len(makes) == 1:
            self.ui.create.clicked.connect(lambda: self.create_record(makes[0]))
        elif not self._any:
            menu = QMenu(self)
            for each in makes:
                menu.addAction(self._desk.say(each.label), partial(self.create_record, each))
            self.ui.create.setMenu(menu)

    def begin(self, text: str) -> None:
        """Start with a text that was typed already."""
        self.ui.words.setText(text)
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask for the records whose titles hold the words."""
        words = self.ui.words.text().strip()
        self.ui.create.setEnabled(bool(words))
        self._asked = self._desk.ask(lambda questions: self._find(questions, words), self._show, instead_of=self._asked)

    def _find(self, questions: Questions, words: str) -> list[Title]:
        if self._any:
            return [hit.title for hit in questions.search(words, MOST)] if words else []
        found: list[Title] = []
        for each in self._targets:
            found += titles_with(questions, each, words, MOST)
        if len(found) < MOST and shares(questions):
            for each in self._targets:
                found += titles_with(questions, each, words, MOST, Among.SHARED)
        return found[:MOST]

    def _show(self, found: list[Title]) -> None:
        self._found = found
        several = len(self._targets) > 1
        self._model.setStringList([self._line(each, several) for each in found])
        ok = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(found))
        if found:
            self.ui.found.setCurrentIndex(self._model.index(0))
        self.ui.nothing.setText("" if found else self._desk.say(self._why_nothing()))

    def _why_nothing(self) -> Message:
        if self._any and not self.ui.words.text().strip():
            return message("Type a word of the record you mean.")
        return message("Nothing found. Type fewer letters, or create it.")

    def _line(self, title: Title, several: bool) -> str:
        text = record_said(self._desk, title)
        declared = self._desk.catalogue.get(title.type)
        return f"{text}  ({self._desk.say(declared.label)})" if several and declared else text

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._found:
            return False
        row = min(max(self.ui.found.currentIndex().row() + step, 0), len(self._found) - 1)
        self.ui.found.setCurrentIndex(self._model.index(row))
        return True

    def _take_current(self) -> None:
        self._take(self.ui.found.currentIndex())

    def _take(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._found):
            self.picked.emit(self._found[index.row()])
            self.accept()

    def create_record(self, declared: RecordType) -> None:
        """Add a record with what was typed as its title, and choose it."""
        text = self.ui.words.text().strip()
        if not text:
            return

        def chosen(done: Done) -> None:
            self.picked.emit(Title(done.records[0], declared.name, text))
            self.accept()

        self.ui.create.setEnabled(False)
        name, values = declared.name, {declared.title: text}
        self._desk.submit(lambda questions: Add.of(questions, name, with_region(questions, name, values)), chosen)
