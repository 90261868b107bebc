"""The conditions of a call as a table: answered by Y, N and ?, with a note beside each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.look import M, icon, line_height
from s3desk.desktop.tabs.funding.looks import look_of
from s3desk.domain.bidding import ASKED
from s3desk.domain.funding import Answer, EligibilityAnswer, Requirement
from s3desk.domain.messages import Message, message

QUESTION, ANSWER, NOTE = range(3)
_OPEN = message("open")
_TAKE_BACK = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_WRITE = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}
_NEXT: Mapping[Answer | None, Answer | None] = {
    None: Answer.YES,
    Answer.YES: Answer.NO,
    Answer.NO: Answer.UNKNOWN,
    Answer.UNKNOWN: None,
}
"""What a click on an answer makes of it."""


class Conditions(QObject):
    """Shows the answers in a table widget and says which one a person gives."""

    answered = Signal(object, object)
    """Requirement and Answer (None: taken back)."""
    noted = Signal(object, str)
    """Requirement and its note."""

    def __init__(self, desk: Desk, table: QTableWidget) -> None:
        super().__init__(table)
        self._desk = desk
        self._table = table
        self._answers: Mapping[Requirement, EligibilityAnswer] = {}
        self._is_filling = False
        heads = (message("Condition"), message("Met"), message("Note"))
        table.setColumnCount(len(heads))
        table.setRowCount(len(Requirement))
        table.setHorizontalHeaderLabels([desk.say(each) for each in heads])
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QUESTION, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(ANSWER, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self._keys = self._answer_keys()
        KeyGuard(table, self._key)
        table.installEventFilter(self)
        table.cellClicked.connect(self._click)
        table.itemChanged.connect(self._note)
        self.show_answers({})

    def _answer_keys(self) -> dict[str, Answer]:
        """Return the letters that answer: those of English, and those of the words that are shown."""
        keys = {"y": Answer.YES, "n": Answer.NO, "?": Answer.UNKNOWN}
        own = {self._desk.words.label(each)[:1].casefold(): each for each in (Answer.YES, Answer.NO)}
        return keys | own

    def show_answers(self, answers: Mapping[Requirement, EligibilityAnswer]) -> None:
        """Show what was answered; a condition without an answer is an open question."""
        self._answers = answers
        self._is_filling = True
        for row, question in enumerate(Requirement):
            given = answers.get(question)
            self._fill(row, question, None if given is None else given.answer, "" if given is None else given.note)
        self._is_filling = False
        self._fit()

    def _fill(self, row: int, question: Requirement, answer: Answer | None, note: str) -> None:
        words = self._desk.words
        said = words.label(answer) if answer is not None else words.say(_OPEN) if question in ASKED else "–"
        for column, text in ((QUESTION, words.label(question)), (ANSWER, said), (NOTE, note)):
            if self._is_written(row, column):  # news meanwhile: what is being typed stays
                continue
            item = self._item(row, column)
            item.setText(text)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            may_write = column == NOTE and self._desk.may_change
            item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if may_write else flags)
        tone, name = look_of(answer or Answer.UNKNOWN)
        self._item(row, ANSWER).setIcon(icon(name, tone))
        told = words.say(message("{0}: {1}. {2}", Message(question.label), said, note))
        self._item(row, QUESTION).setData(Qt.ItemDataRole.AccessibleTextRole, told)

    def _is_written(self, row: int, column: int) -> bool:
        """Return whether somebody writes in this cell now."""
        is_here = (self._table.currentRow(), self._table.currentColumn()) == (row, column)
        return is_here and self._table.state() == QTableWidget.State.EditingState

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        item = self._table.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self._table.setItem(row, column, item)
        return item

    def _fit(self) -> None:
        """Make the table as high as its rows: the sheet scrolls, not the table in it."""
        table = self._table
        table.verticalHeader().setDefaultSectionSize(line_height() + M)
        rows = table.rowCount() * table.verticalHeader().defaultSectionSize()
        table.setFixedHeight(rows + table.horizontalHeader().sizeHint().height() + 2 * table.frameWidth())

    # ---- answering

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the keys that answer from being taken as orders of the window: ? and Delete mean something else there."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
        return False

    def _takes(self, event: QKeyEvent) -> bool:
        more = {Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier}
        is_plain = not any(event.modifiers() & each for each in more)
        own = event.text().casefold() in self._keys or event.key() in {*_TAKE_BACK, *_WRITE}
        return is_plain and own and self._desk.may_change

    def _question(self, row: int) -> Requirement:
        return list(Requirement)[row]

    def _key(self, event: QKeyEvent) -> bool:
        row = self._table.currentRow()
        if row < 0 or not self._takes(event):
            return False
        if self._table.state() == QTableWidget.State.EditingState:  # Enter comes back from the note that it ended
            return True
        if event.key() in _WRITE:
            self._table.setCurrentCell(row, NOTE)
            self._table.editItem(self._item(row, NOTE))
        else:
            answer = self._keys.get(event.text().casefold())
            self._answer(row, answer)
            if answer is not None and row + 1 < self._table.rowCount():  # whoever takes one back looks at it again
                self._table.setCurrentCell(row + 1, self._table.currentColumn())
        return True

    def _click(self, row: int, column: int) -> None:
        if column == ANSWER and self._desk.may_change:
            self._answer(row, _NEXT[self._given(row)])

    def _given(self, row: int) -> Answer | None:
        given = self._answers.get(self._question(row))
        return None if given is None else given.answer

    def _answer(self, row: int, answer: Answer | None) -> None:
        if answer is not self._given(row):
            self.answered.emit(self._question(row), answer)

    def _note(self, item: QTableWidgetItem) -> None:
        if item.column() == NOTE and not self._is_filling:
            self.noted.emit(self._question(item.row()), item.text())
