"""Where a value is written that shall stand in place of those in conflict: the field's own editor."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.conflict_words import field_of
from s3desk.desktop.kit.editors import Editor, ReadEditor
from s3desk.desktop.kit.flow import Flow
from s3desk.desktop.kit.link_editors import DeskEditor
from s3desk.desktop.kit.record_form import editor_for
from s3desk.desktop.look import S
from s3desk.domain.errors import OfficeError
from s3desk.domain.values import RecordId
from s3desk.services.conflicts import Conflict
from s3desk.services.ports import Title


class ConflictEdit(QWidget):
    """Hidden until something is to be written."""

    taken = Signal(object)
    """The value that shall stand."""
    closed = Signal()
    made = Signal()
    """The editor is there: Tab stops in it too."""

    def __init__(
        self, desk: Desk, conflict: Conflict, titles: Mapping[RecordId, Title], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._conflict = conflict
        self._titles = titles
        self._typed: str | None = None
        self._value: Any = None
        self.editor: Editor | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S)
        buttons = QWidget(self)
        row = Flow(buttons, S)
        self.take = QPushButton(desk.say("Let this stand"), buttons)
        self.take.setProperty("primary", True)
        self.take.clicked.connect(self._take)
        self.back = QPushButton(desk.say("Do not write"), buttons)
        self.back.clicked.connect(self._close)
        row.addWidget(self.take)
        row.addWidget(self.back)
        self._column.addWidget(buttons)
        self.hide()

    def begin(self, value: object) -> None:
        """Offer a value to be changed; the keyboard goes there."""
        editor = self._editor()
        self._value, self._typed = value, None
        editor.show_value(value)
        self.show()
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        QTimer.singleShot(0, self, self._come_into_view)  # once it has its place

    @Slot()
    def _come_into_view(self) -> None:
        """Scroll so that the editor can be seen, and its buttons where there is room for both."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None and self.editor is not None:
            for each in (self.take, self.editor):
                around.ensureWidgetVisible(each, 0, S)

    def _editor(self) -> Editor:
        field = field_of(self._desk, self._conflict)
        if self.editor is None:
            assert field is not None
            self.editor = editor_for(field, self._desk, self)
            self.editor.name = self._conflict.field
            if isinstance(self.editor, DeskEditor):
                self.editor.titles = self._titles
            self.editor.typed.connect(self._type)
            self.editor.chosen.connect(self._choose)
            self._column.insertWidget(0, self.editor)
            control = self.editor.focusProxy() or self.editor
            if isinstance(control, QLineEdit):
                control.returnPressed.connect(self._take)
            self.made.emit()
        return self.editor

    def stops(self) -> list[QWidget]:
        """Return where Tab stops, in order."""
        control = [] if self.editor is None else [self.editor.focusProxy() or self.editor]
        return [*control, self.take, self.back]

    def _type(self, name: str, text: str) -> None:
        self._typed = text

    def _choose(self, name: str, value: object) -> None:
        self._value, self._typed = value, None

    def _take(self) -> None:
        assert self.editor is not None
        if self._typed is not None:
            try:
                self._value = self.editor.read(self._typed)
            except OfficeError as mishap:
                if isinstance(self.editor, ReadEditor):
                    self.editor.complain(mishap)
                else:
                    self._desk.tell(mishap)
                self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.taken.emit(self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc leave only what is written here, not the window around."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
