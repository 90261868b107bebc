"""Editing in a cell of a record table: an editor of the forms lies over the cell until its value is kept or given up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QApplication, QBoxLayout

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.cell_finder import FinderEditor
from s3desk.desktop.kit.editors import LineEditor, ReadEditor
from s3desk.desktop.kit.on_the_way import Place, Refused
from s3desk.domain.declare import Field, Kind
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message, message
from s3desk.domain.values import NO_ID, RecordId

_FOUND = {Kind.CHOICE, Kind.SCORE, Kind.LINK}
LEAST_WIDTH = 200
"""Of an editor with a list or a sentence below its line."""
Reason = Qt.FocusReason
_COMING_BACK = {Reason.PopupFocusReason, Reason.ActiveWindowFocusReason}


class Go(Enum):
    """Where the keyboard goes when a cell's value has been kept: rows down, columns to the right."""

    NOWHERE = 0, 0
    DOWN = 1, 0
    UP = -1, 0
    RIGHT = 0, 1
    LEFT = 0, -1


_ENDING = {Qt.Key.Key_Return: Go.DOWN, Qt.Key.Key_Enter: Go.DOWN, Qt.Key.Key_Tab: Go.RIGHT, Qt.Key.Key_Backtab: Go.LEFT}


class Sheet(Protocol):
    """Cells that can be written in; a row is any number by which they know a record."""

    def field_at(self, row: int, column: int) -> Field | None: ...
    def id_at(self, row: int) -> RecordId: ...
    def row_of(self, record: RecordId) -> int | None: ...
    def column_of(self, name: str) -> int: ...
    def index(self, row: int, column: int) -> QModelIndex: ...
    def value(self, row: int, column: int) -> Any: ...
    def text(self, row: int, column: int) -> str: ...
    def write(
        self, wishes: Mapping[Place, tuple[object, str]], label: Message | None, then: Callable[[Refused], None]
    ) -> None: ...


class CellEditing(QObject):
    """The one editor that is open over a table; it belongs to a record, so that no coming or going of rows loses it."""

    kept = Signal(object)
    """Go: the value is on its way, and this is where the person wants to be."""
    given_up = Signal()
    """The person took back what was typed."""

    def __init__(self, desk: Desk, table: Sheet, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._desk, self._table, self._view = desk, table, view
        self.editor: LineEditor | None = None
        self.record: RecordId = NO_ID
        self._go: Go | None = None
        """Where to go as soon as the editor has found what was typed."""
        self._held: list[QKeyEvent] = []
        """Keys that were pressed meanwhile."""

    # ---- opening

    def open(self, row: int, column: int, typed: str | None = None) -> None:
        """Open a cell's editor; what is `typed` replaces what it holds."""
        field = self._table.field_at(row, column)
        if field is None or not self.keep(Go.NOWHERE):
            return
        editor = self._made(field)
        self.editor, self.record = editor, self._table.id_at(row)
        editor.show_value(self._table.value(row, column))
        if isinstance(editor, FinderEditor):
            editor.show_text(self._table.text(row, column))
        editor.typed.connect(self._draft)
        editor.installEventFilter(self)
        editor.line.installEventFilter(self)
        self._view.scrollTo(self._table.index(row, column))
        self.place()
        editor.show()
        editor.line.setFocus(Reason.OtherFocusReason)
        editor.line.selectAll()
        if typed is not None:
            editor.line.insert(typed)
            editor.line.textEdited.emit(editor.line.text())

    def _made(self, field: Field) -> LineEditor:
        viewport = self._view.viewport()
        if field.kind in _FOUND:
            made: LineEditor = FinderEditor(field, self._desk, viewport)
            made.chosen.connect(lambda: self.keep(Go.NOWHERE))
        elif field.kind is Kind.TEXT:
            made = LineEditor(field, self._desk.words, viewport)
        else:
            made = ReadEditor(field, self._desk.words, viewport)
        if isinstance(made, FinderEditor):
            made.settled.connect(self._go_on)
        if isinstance(made, ReadEditor):
            made.today = self._desk.today
        made.setAutoFillBackground(True)
        made.setBackgroundRole(QPalette.ColorRole.Base)
        return made

    def place(self) -> None:
        """Lay the editor over its cell; what it says or offers hangs below, or stands above where that has no room."""
        editor, row = self.editor, self._table.row_of(self.record)
        if editor is None or row is None:
            return
        cell = self._view.visualRect(self._table.index(row, self._table.column_of(editor.field.name)))
        editor.line.setMinimumHeight(cell.height())
        layout, room = editor.layout(), self._view.viewport().rect()
        assert layout is not None
        more = editor.sizeHint().height() > cell.height() + editor.line.sizeHint().height() // 2
        width = max(cell.width(), LEAST_WIDTH if more else 0)
        wanted = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else editor.sizeHint().height()
        above = more and cell.top() + wanted > room.bottom() and cell.bottom() >= wanted
        if isinstance(layout, QBoxLayout):
            layout.setDirection(QBoxLayout.Direction.BottomToTop if above else QBoxLayout.Direction.TopToBottom)
        left = max(min(cell.left(), room.right() - width), 0)
        editor.setGeometry(QRect(left, cell.bottom() - wanted + 1 if above else cell.top(), width, wanted))

    # ---- ending

    def keep(self, go: Go) -> bool:
        """Write what was typed and close; where it cannot be read it stays, with a sentence, and nothing is closed."""
        editor, row = self.editor, self._table.row_of(self.record)
        if editor is None:
            return True
        if isinstance(editor, FinderEditor) and editor.is_waiting:
            self._go = go
            return False
        if row is None:  # the record is gone; its draft stays for whoever brings it back
            self._close()
            return True
        column = self._table.column_of(editor.field.name)
        try:
            value = editor.read(editor.line.text())
        except OfficeError as mishap:
            self._complain(editor, mishap)
            return False
        text = editor.text_of(value) if isinstance(editor, FinderEditor) else ""
        place, seen = (self.record, editor.field.name), self._table.value(row, column)
        text = text or self._desk.words.value(editor.field, value)
        self._close()
        if value == seen:
            self._settle_draft(place)
        else:
            self._table.write({place: (value, text)}, None, lambda refused: self._written(place, refused))
        self.kept.emit(go)
        return True

    def _complain(self, editor: LineEditor, mishap: OfficeError) -> None:
        if isinstance(editor, ReadEditor):
            editor.complain(mishap)
        else:
            self._desk.tell(mishap)
        self.place()

    def _written(self, place: tuple[RecordId, str], refused: Refused) -> None:
        if not refused:
            self._settle_draft(place)
            return
        drafts = self._desk.drafts
        if drafts is not None:
            drafts.left_over.add(place[0])
        self._desk.tell(refused[0][1])

    def give_up(self) -> None:
        """Close without a change."""
        editor = self.editor
        if editor is not None:
            self._settle_draft((self.record, editor.field.name))
            self._close()
            self.given_up.emit()

    def seal(self) -> None:
        """End the editing, whatever becomes of the view; what cannot be read is kept as a draft for the form."""
        editor = self.editor
        if editor is None or self.keep(Go.NOWHERE):
            return
        if self._desk.drafts is not None:
            self._desk.drafts.left_over.add(self.record)
            said = message(
                "What was typed in {0} is kept in the form of its record.", self._desk.say(editor.field.label)
            )
            self._desk.told.emit(said)
        self._close()

    def _close(self) -> None:
        editor, self.editor = self.editor, None
        self._go = None
        if editor is not None:
            had_keyboard = editor.line.hasFocus()
            editor.line.removeEventFilter(self)
            editor.removeEventFilter(self)
            if had_keyboard:
                self._view.setFocus(Reason.OtherFocusReason)
            editor.hide()
            editor.deleteLater()

    # ---- drafts

    def _draft(self, name: str, text: str) -> None:
        drafts = self._desk.drafts
        if drafts is not None:
            drafts.keep(self.record, {**drafts.of(self.record), name: text})

    def _settle_draft(self, place: tuple[RecordId, str]) -> None:
        drafts, (record, name) = self._desk.drafts, place
        if drafts is not None:
            drafts.keep(record, {each: text for each, text in drafts.of(record).items() if each != name})

    # ---- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        editor = self.editor
        if editor is None:
            return False
        if watched is editor:
            if event.type() == QEvent.Type.LayoutRequest:
                self.place()
            return False
        if isinstance(event, QKeyEvent):
            return self._key(editor, event)
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _COMING_BACK:
            self.keep(Go.NOWHERE)
        return False

    def _key(self, editor: LineEditor, event: QKeyEvent) -> bool:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.type() == QEvent.Type.ShortcutOverride:
            if key == Qt.Key.Key_Escape or self._go is not None:
                event.accept()
            return False
        if event.type() != QEvent.Type.KeyPress:
            return False
        if self._go is not None and key != Qt.Key.Key_Escape:
            self._held.append(event.clone())
            return True
        is_shifted = modifiers == Qt.KeyboardModifier.ShiftModifier
        go = _ENDING.get(key) if is_shifted or not modifiers else None
        if go is not None:
            self.keep(Go.UP if go is Go.DOWN and is_shifted else go)
        elif key == Qt.Key.Key_Escape:
            self._held.clear()
            self.give_up()
        elif key == Qt.Key.Key_Semicolon and modifiers == Qt.KeyboardModifier.ControlModifier:
            return self._type_today(editor)
        else:
            return False
        return True

    def _type_today(self, editor: LineEditor) -> bool:
        if editor.field.kind is not Kind.DAY:
            return False
        editor.line.setText(self._desk.words.day(self._desk.today()))
        editor.line.textEdited.emit(editor.line.text())
        return True

    def _go_on(self) -> None:
        """Keep what was found, and let the keys that were pressed meanwhile act where they were meant to."""
        go, self._go = self._go, None
        if go is None:
            return
        held, self._held = self._held, []
        self.keep(go)
        for event in held:
            where = QApplication.focusWidget()
            if where is not None:
                QApplication.sendEvent(where, event)
