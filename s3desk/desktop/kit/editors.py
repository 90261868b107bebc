"""An editor per kind of field: shows a value, tells what a person does to it, is named by its field."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.kit.markdown import MarkdownColours
from s3desk.desktop.kit.marks import MOST, Marks
from s3desk.desktop.kit.mime import is_brought
from s3desk.desktop.kit.typed import as_typed, read_typed
from s3desk.desktop.look import XL, L, S
from s3desk.desktop.words import QtWords
from s3desk.domain.declare import Field, Kind
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message, message
from s3desk.domain.plain import checked

PROSE_LINES = 3
MOST_PROSE_LINES = 16


class Editor(QWidget):
    """What all editors have in common.

    `typed` carries the text of a field that is being written letter by letter; `chosen` a value that is final at once.
    """

    typed = Signal(str, str)
    """Field name (with `@language`) and text."""
    chosen = Signal(str, object)
    """Field name and value."""
    ordered = Signal(object)
    """How to make a command for the record that is shown: `Callable[[RecordId], Order]`."""
    left = Signal()
    """The keyboard focus went elsewhere."""
    brought = Signal(str, object)
    """Field name and QMimeData: files or a picture were dropped or pasted into the text."""

    def __init__(self, field: Field, words: QtWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.words = words
        self.name = field.name
        """Under which the editor's news go: the field's name, with `@language` where another one is written."""
        self._control: QWidget = self
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def hold(self, *controls: QWidget) -> None:
        """Lay out the controls; the first is the one a label and the keyboard lead to."""
        for control in controls:
            self._column.addWidget(control)
        self._control = controls[0]
        self.setFocusProxy(controls[0])
        controls[0].setObjectName(self.field.name)
        self.call(self.words.say(Message(self.field.label)))

    def add_below(self, note: QWidget) -> None:
        """Say something below the field."""
        self._column.addWidget(note)

    def call(self, name: str) -> None:
        """Give the control the name that a screen reader says."""
        control = self._control
        control.setAccessibleName(name)
        if self.field.hint:
            hint = self.words.say(Message(self.field.hint))
            control.setAccessibleDescription(hint)
            control.setToolTip(hint)
            if isinstance(control, (QLineEdit, QPlainTextEdit)) and not control.placeholderText():
                control.setPlaceholderText(hint)

    @abstractmethod
    def show_value(self, value: Any) -> None:
        """Show what the file has."""

    def show_typed(self, text: str) -> None:
        """Show what was typed before and is not yet in the file."""

    def read(self, text: str) -> Any:
        """Return the value of what was typed; OfficeError where it has none."""
        return checked(self.field, text)


class _Line(QLineEdit):
    """Shows the beginning of its text when the keyboard goes on."""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.setCursorPosition(0)


class LineEditor(Editor):
    """One line of text."""

    def __init__(self, field: Field, words: QtWords, parent: QWidget | None = None) -> None:
        super().__init__(field, words, parent)
        self.line = _Line(self)
        self.line.textEdited.connect(self._tell)
        self.line.editingFinished.connect(self.left)
        self.hold(self.line)

    def _tell(self, text: str) -> None:
        self.typed.emit(self.name, text)

    def show_value(self, value: Any) -> None:
        text = str(value or "")
        if text != self.line.text():
            self.line.setText(text)
            self.line.setCursorPosition(0)

    def show_typed(self, text: str) -> None:
        if text != self.line.text():
            self.line.setText(text)


class ReadEditor(LineEditor):
    """A line that is read as a number, an amount, a day or a moment; what it was understood as stands below."""

    def __init__(self, field: Field, words: QtWords, parent: QWidget | None = None) -> None:
        super().__init__(field, words, parent)
        self._value: Any = None
        self.today: Callable[[], date] | None = None
        """What `+6w` and a day without a year count from."""
        self.echo = QLabel(self)
        self.echo.setObjectName("echo")
        self.echo.setWordWrap(True)
        self.echo.hide()
        self._column.addWidget(self.echo)
        if field.unit:
            self.line.setPlaceholderText(words.say(Message(field.unit)))
        KeyGuard(self.line, self._pad)

    def _pad(self, event: QKeyEvent) -> bool:
        """Let the dot of the numeric keypad be the decimal separator, as in every spreadsheet."""
        has_decimals = self.field.kind in {Kind.NUMBER, Kind.MONEY}
        is_pad_dot = event.text() == "." and bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
        if not has_decimals or not is_pad_dot or self.line.isReadOnly():
            return False
        self.line.insert(self.words.locale.decimalPoint())
        self._tell(self.line.text())
        return True

    def _tell(self, text: str) -> None:
        super()._tell(text)
        try:
            self._echo(self.read(text), text)
        except OfficeError:
            self.echo.hide()  # not in mid-word; `complain` tells when the person has paused

    def _echo(self, value: Any, text: str) -> None:
        said = self._in_full(value)
        self._say(f"= {said}" if said and said != text.strip() else "", odd=False)

    def _in_full(self, value: Any) -> str:
        if value is not None and self.field.kind is Kind.DAY:
            return self.words.day_in_full(value)
        return self.words.value(self.field, value)

    def complain(self, mishap: OfficeError | None) -> None:
        """Say below the line why it has no value; None: it has one."""
        if mishap is not None:
            self._say(self.words.say(mishap.message), odd=True)
        elif self.echo.property("odd"):
            self._say("", odd=False)

    def _say(self, text: str, *, odd: bool) -> None:
        self.echo.setText(text)
        self.echo.setVisible(bool(text))
        self.echo.setProperty("odd", odd)
        self.line.setProperty("odd", odd)
        for each in (self.echo, self.line):
            each.style().unpolish(each)
            each.style().polish(each)
        self.line.setAccessibleDescription(text or self.words.say(Message(self.field.hint)))

    def show_value(self, value: Any) -> None:
        self._value = value
        if not self.line.hasFocus():  # else when the person leaves it: no text changes under the cursor
            self._settle()

    def _settle(self) -> None:
        self._say("", odd=False)
        super().show_value(as_typed(self.field, self._value, self.words))

    def show_typed(self, text: str) -> None:
        super().show_typed(text)
        try:
            self._echo(self.read(text), text)
        except OfficeError as mishap:
            self.complain(mishap)

    def read(self, text: str) -> Any:
        return read_typed(self.field, text, self.words, None if self.today is None else self.today())


class _Prose(QPlainTextEdit):
    """Paragraphs as Markdown source; Tab goes on to the next field."""

    left = Signal()
    brought = Signal(object)
    """QMimeData with something to attach."""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return is_brought(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if is_brought(source):
            self.brought.emit(source)
        else:
            super().insertFromMimeData(source)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class ProseEditor(Editor):
    """Paragraphs in Markdown."""

    def __init__(self, field: Field, words: QtWords, parent: QWidget | None = None) -> None:
        super().__init__(field, words, parent)
        self.paragraphs = _Prose(self)
        self.paragraphs.setTabChangesFocus(True)
        MarkdownColours(self.paragraphs)
        self._showing = False
        self._known = ""
        """The text last shown or told: colouring it is no typing."""
        self.paragraphs.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()
        self.paragraphs.textChanged.connect(self._tell)
        self.paragraphs.left.connect(self.left)
        self.paragraphs.brought.connect(lambda data: self.brought.emit(self.name, data))
        self.hold(self.paragraphs)

    def _fit(self) -> None:
        """Grow with the text, up to a point."""
        lines = min(max(int(self.paragraphs.document().size().height()) + 1, PROSE_LINES), MOST_PROSE_LINES)
        self.paragraphs.setFixedHeight(lines * self.paragraphs.fontMetrics().lineSpacing() + L)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _tell(self) -> None:
        text = self.paragraphs.toPlainText()
        if not self._showing and text != self._known:
            self._known = text
            self.typed.emit(self.name, text)

    def insert(self, text: str) -> None:
        """Write something where the keyboard is."""
        self.paragraphs.insertPlainText(text)

    def show_value(self, value: Any) -> None:
        self.show_typed(str(value or ""))

    def show_typed(self, text: str) -> None:
        self._known = text
        if text != self.paragraphs.toPlainText():
            self._showing = True
            self.paragraphs.setPlainText(text)
            self._showing = False


class _Unrolled(QObject):
    """Keeps the wheel from changing a choice that the person only scrolls past."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


class ChoiceEditor(Editor):
    """One of several choices; the first is "nothing chosen"."""

    def __init__(self, field: Field, words: QtWords, parent: QWidget | None = None) -> None:
        super().__init__(field, words, parent)
        self.box = QComboBox(self)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.installEventFilter(_Unrolled(self.box))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(8)
        self._values: list[Any] = [None, *(field.choices or ())]
        self.box.addItem(words.say(message("Not chosen")))
        self.box.addItems([words.value(field, value) for value in self._values[1:]])
        self.box.activated.connect(self._tell)
        self.box.view().setMinimumWidth(self.box.view().sizeHintForColumn(0) + XL)
        self.hold(self.box)

    def _tell(self, row: int) -> None:
        self.chosen.emit(self.name, self._values[row])

    def show_value(self, value: Any) -> None:
        self.box.setCurrentIndex(self._values.index(value) if value in self._values else 0)


class ScoreEditor(Editor):
    """Marks from 0, for "no information", to 5, and beside them what they say."""

    def __init__(self, field: Field, words: QtWords, parent: QWidget | None = None) -> None:
        super().__init__(field, words, parent)
        self.marks = Marks(self)
        self.marks.picked.connect(self._tell)
        self.said = QLabel(self)
        self.said.setObjectName("echo")
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.hold(self.marks)
        self._column.removeWidget(self.marks)
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.marks)
        row.addWidget(self.said, 1)
        self._column.addLayout(row)
        self._say(None)

    def _tell(self, score: int | None) -> None:
        self._say(score)
        self.chosen.emit(self.name, score)

    def _say(self, score: int | None) -> None:
        if score:
            text = self.words.say(message("{0} of {1}", score, MOST))
        else:
            text = self.words.say(message("Not judged") if score is None else message("No information"))
        self.said.setText(text)
        self.marks.setAccessibleDescription(text)

    def show_value(self, value: Any) -> None:
        self.marks.show_score(value)
        self._say(value)


class FlagEditor(Editor):
    """Yes or no; the label stands beside the box."""

    def __init__(self, field: Field, words: QtWords, parent: QWidget | None = None) -> None:
        super().__init__(field, words, parent)
        self.box = QCheckBox(words.say(Message(field.label)), self)
        self.box.clicked.connect(self._tell)
        self.hold(self.box)

    def _tell(self, checked: bool) -> None:
        self.chosen.emit(self.name, checked)

    def show_value(self, value: Any) -> None:
        self.box.setChecked(bool(value))


PLAIN: dict[Kind, type[Editor]] = {
    Kind.TEXT: LineEditor,
    Kind.PROSE: ProseEditor,
    Kind.NUMBER: ReadEditor,
    Kind.COUNT: ReadEditor,
    Kind.MONEY: ReadEditor,
    Kind.DAY: ReadEditor,
    Kind.INSTANT: ReadEditor,
    Kind.SCORE: ScoreEditor,
    Kind.CHOICE: ChoiceEditor,
    Kind.FLAG: FlagEditor,
}
"""The editors that need nothing but their field."""
