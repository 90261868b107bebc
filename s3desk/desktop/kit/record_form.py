"""The form of a record, built from the declaration of its type: an editor per field, grouped, rare ones behind More."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.editors import PLAIN, Editor, FlagEditor, ReadEditor
from s3desk.desktop.kit.form_rows import FieldRows
from s3desk.desktop.kit.link_editors import LEADING, DeskEditor
from s3desk.desktop.kit.marks import Marks
from s3desk.desktop.look import XL, XS, L, M, S, icon
from s3desk.desktop.settings import RARE
from s3desk.domain.declare import Field, Kind, Record, RecordType
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import message
from s3desk.domain.values import RecordId
from s3desk.services.ports import Title

ROOMY = 38
"""Characters of width from which short fields stand two in a row."""
SHORT = {Kind.NUMBER, Kind.COUNT, Kind.MONEY, Kind.DAY, Kind.INSTANT, Kind.CHOICE, Kind.FLAG}


def editor_for(field: Field, desk: Desk, parent: QWidget | None = None) -> Editor:
    """Return the editor of a field, chosen by its kind alone."""
    plain = PLAIN.get(field.kind)
    if plain is None:
        return LEADING[field.kind](field, desk, parent)
    made = plain(field, desk.words, parent)
    if isinstance(made, ReadEditor):
        made.today = desk.today
    return made


READABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class Writing(QWidget):
    """Where fields of one record are written, wherever they stand; a `Seal` makes changes of what is typed."""

    typed = Signal(str, str)
    """Field name and the text being written."""
    chosen = Signal(str, object)
    """Field name and final value."""
    ordered = Signal(object)
    """How to make a command for the record: `Callable[[RecordId], Order]`."""
    left = Signal()
    brought = Signal(str, object)
    """Field name and QMimeData: files or a picture were dropped or pasted into a text."""

    def __init__(self, desk: Desk, declared: RecordType, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.declared = declared
        self.editors: dict[str, Editor] = {}

    def add_editor(self, name: str) -> Editor:
        """Make the editor of a field, to be laid out by whoever shows it."""
        editor = editor_for(self.declared.fields[name], self._desk, self)
        editor.typed.connect(self.typed)
        editor.chosen.connect(self.chosen)
        editor.ordered.connect(self.ordered)
        editor.left.connect(self.left)
        editor.brought.connect(self.brought)
        self.editors[name] = editor
        return editor

    def show_record(
        self, record: Record, titles: Mapping[RecordId, Title], typed: Mapping[str, str] | None = None
    ) -> None:
        """Show a record; fields in which something is being typed keep what is typed."""
        kept = typed or {}
        for editor in self.editors.values():
            if isinstance(editor, DeskEditor):
                editor.titles = titles
            if editor.name in kept:
                editor.show_typed(kept[editor.name])
            else:
                editor.show_value(value_of(record, editor.name))

    def read(self, name: str, text: str) -> Any:
        """Return the value of what was typed; OfficeError, also said below the field, where it has none."""
        editor = self.editors[name.partition("@")[0]]
        try:
            value = editor.read(text)
        except OfficeError as mishap:
            if isinstance(editor, ReadEditor):
                editor.complain(mishap)
            raise
        if isinstance(editor, ReadEditor):
            editor.complain(None)
        return value

    def lock(self, names: Collection[str]) -> None:
        """Let these fields be read and no longer written, and the others be written."""
        for name, editor in self.editors.items():
            control = editor.focusProxy()
            if isinstance(control, (QLineEdit, QPlainTextEdit)) and not isinstance(editor, DeskEditor):
                control.setReadOnly(name in names or not self._desk.may_change)
                if isinstance(control, QPlainTextEdit) and control.isReadOnly():  # Qt leaves it to the mouse alone
                    control.setTextInteractionFlags(READABLE)
            elif self._desk.may_change:
                editor.setEnabled(name not in names)


class RecordForm(Writing):
    """One form for all types. Its editors bear the names of their fields."""

    def __init__(self, desk: Desk, declared: RecordType, parent: QWidget | None = None) -> None:
        super().__init__(desk, declared, parent)
        self.language = ""
        self._groups: dict[str, FieldRows] = {}
        self._headings: dict[str, QLabel] = {}
        self._labels: dict[str, QLabel] = {}
        self._filled: set[str] = set()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(XS, S, M, L)
        self._column.setSpacing(0)
        for group in dict.fromkeys(each.group for each in declared):
            self._add_group(group, [each for each in declared if each.group == group])
        self.more = QToolButton(self)
        self.more.setCheckable(True)
        self.more.setChecked(desk.settings.get(RARE))
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.toggled.connect(self._show_rare)
        self._column.addWidget(self.more)
        self._column.addStretch()
        self._arrange()

    def _add_group(self, group: str, fields: list[Field]) -> None:
        """Add the fields of a group; the first one needs no heading, for the record's own stands above it."""
        heading = QLabel(self._desk.say(group), self)
        heading.setObjectName("group_heading")
        heading.setContentsMargins(0, M if self._groups else 0, 0, S)
        self._headings[group] = heading
        self._column.addWidget(heading)
        rows = FieldRows()
        self._column.addLayout(rows)
        self._groups[group] = rows
        for field in fields:
            self._add_field(rows, field)

    def _add_field(self, rows: FieldRows, field: Field) -> None:
        editor = self.add_editor(field.name)
        control = editor.focusProxy()
        if control is not None:
            control.installEventFilter(self)
        label = QLabel("" if isinstance(editor, FlagEditor) else self._desk.say(field.label), self)
        label.setObjectName("field_label")
        label.setWordWrap(True)
        label.setBuddy(control if control is not None else editor)
        self._labels[field.name] = label
        rows.add(field.name, label, editor, is_short=field.kind in SHORT)

    # ---- what is shown

    def show_record(
        self, record: Record, titles: Mapping[RecordId, Title], typed: Mapping[str, str] | None = None
    ) -> None:
        super().show_record(record, titles, typed)
        self._filled = {each.name for each in self.declared if getattr(record, each.name) != each.default}
        self._arrange()

    def write_in(self, language: str, record: Record, typed: Mapping[str, str]) -> None:
        """Show and write the translatable fields in a language; "" is the text's own."""
        self.language = language
        for field in self.declared:
            if field.translatable:
                editor = self.editors[field.name]
                editor.name = f"{field.name}@{language}" if language else field.name
                label = self._desk.say(field.label)
                said = f"{label} ({language})" if language else label
                editor.call(said)
                self._labels[field.name].setText(said)
                if editor.name in typed:
                    editor.show_typed(typed[editor.name])
                else:
                    editor.show_value(value_of(record, editor.name))

    def make_read_only(self) -> None:
        """Let everything be read and copied, and nothing be changed."""
        for line in self.findChildren(QLineEdit):
            line.setReadOnly(True)
        for text in self.findChildren(QPlainTextEdit):
            text.setReadOnly(True)
        for control in [*self.findChildren(QAbstractButton), *self.findChildren(QComboBox), *self.findChildren(Marks)]:
            control.setEnabled(control is self.more)

    def label_of(self, name: str) -> QLabel | None:
        """Return the label of a field; None where the form has none."""
        return self._labels.get(name)

    def field_with_focus(self) -> str:
        """Return the field that the keyboard is in; empty: in none."""
        here = self.focusWidget()
        return next((name for name, editor in self.editors.items() if here and editor.isAncestorOf(here)), "")

    def focus_first(self) -> None:
        """Put the keyboard where a new record begins."""
        self.editors[self.declared.title].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ---- rare fields

    def _show_rare(self, shown: bool) -> None:
        self._desk.settings.set(RARE, shown)
        self._arrange()

    def _arrange(self) -> None:
        """Hide the rare fields that hold nothing, unless they were asked for, and headings over nothing."""
        shown: Collection[str] = [
            each.name for each in self.declared if not each.rare or self.more.isChecked() or each.name in self._filled
        ]
        roomy = self.width() >= ROOMY * self.fontMetrics().averageCharWidth()
        for at, (group, rows) in enumerate(self._groups.items()):
            rows.arrange(shown, 2 if roomy else 1)
            has_fields = any(each.name in shown for each in self.declared if each.group == group)
            self._headings[group].setVisible(at > 0 and bool(group) and has_fields)
        hidden = sum(each.rare and each.name not in self._filled for each in self.declared)
        self.more.setVisible(hidden > 0)
        said = message("Fewer fields") if self.more.isChecked() else message("More fields ({0})", hidden, count=0)
        self.more.setText(self._desk.say(said))
        self.more.setIcon(icon("chevron_up" if self.more.isChecked() else "chevron_down"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put short fields beside each other where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._groups:
            self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return the width that one column needs: it comes in time."""
        hint = super().minimumSizeHint()
        widest = max((editor.minimumSizeHint().width() for editor in self.editors.values()), default=0)
        return QSize(min(hint.width(), widest + XS + M), hint.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to the field that the keyboard comes to."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            area: QObject | None = self.parent()
            while area is not None and not isinstance(area, QScrollArea):
                area = area.parent()
            if isinstance(area, QScrollArea):
                area.ensureWidgetVisible(watched, 0, XL)
        return False


def value_of(record: Record, name: str) -> Any:
    """Return a field's value, also of `field@language`."""
    return record.translations.get(name, "") if "@" in name else getattr(record, name)


def linked(fields: Iterable[Field], record: Record) -> set[RecordId]:
    """Return all records to which these fields of a record lead."""
    found: set[RecordId] = set()
    for field in fields:
        value = getattr(record, field.name)
        if value is None:
            continue
        if field.kind is Kind.LINK:
            found.add(value)
        elif field.kind is Kind.LINKS:
            found |= value
        elif field.kind is Kind.PLACE and value.parent is not None:
            found.add(value.parent)
    return found
