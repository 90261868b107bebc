"""The editor of a cell that takes one of several values: type to find it in the list that hangs below the line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.editors import ReadEditor
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.domain.declare import ANY, Field, Kind
from s3desk.domain.errors import OfficeError
from s3desk.domain.fold import fold
from s3desk.domain.messages import message
from s3desk.services.naming import targets_of, titles_with
from s3desk.services.ports import Questions, Title

MOST = 50
"""Records offered; more letters find the others."""
LINES = 7
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: LINES, Qt.Key.Key_PageUp: -LINES}


@dataclass(frozen=True, slots=True)
class Option:
    """Something that can be chosen, and how it is called."""

    text: str
    value: Any


class FinderEditor(ReadEditor):
    """Choices, scores and links: what the list marks is taken; an emptied line takes nothing."""

    settled = Signal()
    """What fits the typed text is known."""

    def __init__(self, field: Field, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(field, desk.words, parent)
        self._desk = desk
        self._options: list[Option] = []
        self._asked: Job | None = None
        self._chosen: Any = None
        self._was = ""
        self.is_waiting = False
        """Whether the records that fit what was typed are still being looked for."""
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(desk.say(field.label))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._take)
        self.list.currentItemChanged.connect(self._say_current)
        self._column.addWidget(self.list)
        KeyGuard(self.line, self._step)

    # ---- what can be chosen

    def show_value(self, value: Any) -> None:
        """Show the value that the cell has, and all that could stand there."""
        self._chosen = value
        self._look("")

    def show_text(self, text: str) -> None:
        """Show how the value is called."""
        self._was = text
        self.line.setText(text)

    def _tell(self, text: str) -> None:
        self.typed.emit(self.name, text)
        self._chosen = None
        self._look(text)

    def _look(self, text: str) -> None:
        if self.field.kind is Kind.LINK:
            self.is_waiting = True
            self._asked = self._desk.ask(lambda it: self._find(it, text.strip()), self._found, instead_of=self._asked)
            return
        values: list[Any] = list(range(6) if self.field.choices is None else self.field.choices)
        wanted = fold(text)
        named = [Option(self.words.value(self.field, value), value) for value in values]
        first = [each for each in named if fold(each.text).startswith(wanted)]
        self._offer([*first, *(each for each in named if each not in first and wanted in fold(each.text))])

    def _find(self, questions: Questions, text: str) -> list[Title]:
        if self.field.targets == ANY:
            return [hit.title for hit in questions.search(text, MOST)] if text else []
        types = targets_of(questions.catalogue, self.field)
        found = [each for declared in types for each in titles_with(questions, declared, text, MOST)]
        return sorted(found, key=lambda each: not fold(each.text).startswith(fold(text)))[:MOST]

    def _found(self, titles: list[Title]) -> None:
        self._offer([Option(self._desk.words.title(each) or self._desk.say("Untitled"), each.id) for each in titles])
        self.is_waiting = False
        self.settled.emit()

    def _offer(self, options: list[Option]) -> None:
        self._options = options
        self.list.clear()
        for each in options:
            QListWidgetItem(each.text, self.list)
        values = [each.value for each in options]
        typed = self.line.text().strip() and self._chosen is None
        if self._chosen in values:
            self.list.setCurrentRow(values.index(self._chosen))
        elif typed and options:
            self.list.setCurrentRow(0)
        rows = min(len(options), LINES)
        self.list.setFixedHeight(rows * max(self.list.sizeHintForRow(0), 1) + 2 * self.list.frameWidth())
        self.list.setVisible(bool(options))
        nothing = self._desk.say(message('Nothing here is called "{0}".', self.line.text().strip()[:40]))
        self._say("" if options or not typed else nothing, odd=not options and bool(typed))

    # ---- choosing

    def _step(self, event: QKeyEvent) -> bool:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._options:
            return False
        row = min(max(self.list.currentRow() + step, 0), len(self._options) - 1)
        self.list.setCurrentRow(row)
        self._chosen = self._options[row].value
        self.line.setText(self._options[row].text)
        self.line.selectAll()
        return True

    def _take(self, item: QListWidgetItem) -> None:
        option = self._options[self.list.row(item)]
        self._chosen = option.value
        self.line.setText(option.text)
        self.chosen.emit(self.name, option.value)

    def _say_current(self, item: QListWidgetItem | None) -> None:
        self.line.setAccessibleDescription("" if item is None else item.text())

    def read(self, text: str) -> Any:
        """Return the value that the list marks; OfficeError where nothing is called like the text."""
        if not text.strip():
            return None
        row = self.list.currentRow()
        if self._chosen is not None and text in {self._was, *(each.text for each in self._options)}:
            return self._chosen
        if 0 <= row < len(self._options):
            return self._options[row].value
        raise OfficeError('Nothing here is called "{0}".', text.strip()[:40])

    def text_of(self, value: Any) -> str:
        """Return how a value that was chosen here is called."""
        return next((each.text for each in self._options if each.value == value), self.line.text())
