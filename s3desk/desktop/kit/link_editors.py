"""Editors that lead to other records and files: link, set of links, place among siblings, attachment."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QWidget,
)

from s3desk.desktop.desk import Desk, Order
from s3desk.desktop.kit.editors import Editor
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.kit.link_picker import LinkPicker
from s3desk.desktop.kit.opening import open_file, save_copy, save_to
from s3desk.desktop.look import XS, S, icon
from s3desk.domain.declare import Field, Kind
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import mark, message
from s3desk.domain.values import FileRef, Place, RecordId
from s3desk.services.commands import Attach, Link, Move, Unlink, siblings
from s3desk.services.naming import declared_of
from s3desk.services.ports import Command, Questions, Title

ROLE = Qt.ItemDataRole.UserRole
LINKS_LINES = 4
MakeOrder = Callable[[RecordId], Order]


class DeskEditor(Editor):
    """An editor that asks for more than its own value."""

    def __init__(self, field: Field, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(field, desk.words, parent)
        self.desk = desk
        self.titles: Mapping[RecordId, Title] = {}

    def title(self, record: RecordId) -> str:
        """Return how a person recognises the record."""
        found = self.titles.get(record)
        if found is None:
            return self.desk.say("A record that is not here")
        text = self.words.title(found) or self.desk.say("Untitled")
        return self.desk.say(message("{0} (in the trash)", text)) if found.deleted else text

    def drawn(self, record: RecordId) -> str:
        """Return the name of the icon of the record's type; empty for a record or type that is not here."""
        found = self.titles.get(record)
        return self.desk.catalogue[found.type].icon if found and found.type in self.desk.catalogue else ""

    def pick(self, then: Callable[[Title], None], begin: str = "") -> None:
        """Let the person choose a record; `then` gets its title."""
        picker = LinkPicker(self.desk, self.field, self.window())
        picker.picked.connect(lambda title: self._take(title, then))
        picker.begin(begin)
        picker.open()

    def _take(self, title: Title, then: Callable[[Title], None]) -> None:
        self.titles = {**self.titles, title.id: title}
        then(title)

    def tool(self, text: str, act: Callable[[], None], drawn: str) -> QToolButton:
        """Return a small button with an icon, and a name for those who do not see it."""
        button = QToolButton(self)
        said = self.desk.say(text)
        button.setIcon(icon(drawn))
        button.setToolTip(said)
        button.setAccessibleName(f"{said}: {self.desk.say(self.field.label)}")
        button.clicked.connect(act)
        return button

    def follow_keys(self, control: QWidget) -> None:
        """Let `_key` have the keys of a control, unless the record is only to be read."""
        KeyGuard(control, lambda event: self.desk.may_change and self._key(event))

    def _key(self, event: QKeyEvent) -> bool:
        """Do what a key orders; False where it orders nothing."""
        return False

    def row(self, *controls: QWidget) -> QWidget:
        held = QWidget(self)
        line = QHBoxLayout(held)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(XS)
        for control in controls:
            line.addWidget(control)
        return held

    def hold_row(self, control: QWidget, *buttons: QWidget) -> None:
        """Lay out one control with its buttons beside it."""
        self.hold(control)
        control.setMinimumWidth(48)
        self._column.removeWidget(control)
        self._column.addWidget(self.row(control, *buttons))


class LinkEditor(DeskEditor):
    """One record: Enter or a letter looks for another, Delete empties it."""

    def __init__(self, field: Field, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(field, desk, parent)
        self._record: RecordId | None = None
        self.line = QLineEdit(self)
        self.line.setReadOnly(True)
        self.line.setProperty("link", True)
        self.line.setPlaceholderText(desk.say("Nothing linked"))
        self.follow_keys(self.line)
        self.choose = self.tool(mark("Choose"), self.look, "search")
        self.go = self.tool(mark("Go there"), self.show_linked, "go")
        self.empty = self.tool(mark("Empty the field"), self.clear, "remove")
        self.hold_row(self.line, self.choose, self.go, self.empty)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F4}:
            self.look()
            return True
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._record is not None:
            self.clear()
            return True
        if event.text().isalnum() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.look(event.text())
            return True
        return False

    def look(self, begin: str | bool = "") -> None:
        self.pick(self._choose, begin if isinstance(begin, str) else "")

    def _choose(self, title: Title) -> None:
        self._show(title.id)
        self.chosen.emit(self.name, title.id)

    def clear(self) -> None:
        self._show(None)
        self.chosen.emit(self.name, None)

    def show_linked(self) -> None:
        if self._record is not None:
            self.desk.show_record(self._record)

    def show_value(self, value: Any) -> None:
        self._show(value)

    def _show(self, record: RecordId | None) -> None:
        self._record = record
        text = "" if record is None else self.title(record)
        self.line.setText(text)
        self.line.setToolTip(text)
        self.line.setCursorPosition(0)
        self.go.setVisible(record is not None)
        self.empty.setVisible(record is not None)


class _Rows(QListWidget):
    """As high as what it holds, up to a few rows; tells in its place that it holds nothing."""

    def __init__(self, nothing: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._nothing = nothing
        self.setProperty("field", True)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def fit(self) -> None:
        height = self.fontMetrics().height() + S
        for row in range(self.count()):
            self.item(row).setSizeHint(QSize(0, height))
        self.setFixedHeight(min(max(self.count(), 1), LINKS_LINES) * height + 2 * self.frameWidth() + XS)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.count():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            room = self.viewport().rect().adjusted(S, 0, -S, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._nothing)


class LinksEditor(DeskEditor):
    """A set of records: Enter goes to one, Delete takes it out."""

    def __init__(self, field: Field, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(field, desk, parent)
        self.list = _Rows(desk.say("Nothing linked"), self)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(lambda item: desk.show_record(item.data(ROLE)))
        self.list.itemSelectionChanged.connect(self._allow)
        self.follow_keys(self.list)
        self.add = self.tool(mark("Add"), self.look, "add")
        self.take_out = self.tool(mark("Take out"), self.remove, "remove")
        self.hold_row(self.list, self.add, self.take_out)
        self._show(frozenset())

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Delete and self.list.currentItem() is not None:
            self.remove()
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self.list.count():
            self.look()
            return True
        if event.key() == Qt.Key.Key_Insert:
            self.look()
            return True
        return False

    def look(self) -> None:
        self.pick(self._link)

    def _link(self, title: Title) -> None:
        name, member = self.field.name, title.id
        self._tell(lambda record: lambda questions: Link.of(questions, record, name, member))

    def remove(self) -> None:
        for item in self.list.selectedItems():
            self._unlink(item.data(ROLE))

    def _unlink(self, member: RecordId) -> None:
        name = self.field.name
        self._tell(lambda record: lambda questions: Unlink.of(questions, record, name, member))

    def _tell(self, order: MakeOrder) -> None:
        self.ordered.emit(order)

    def show_value(self, value: Any) -> None:
        self._show(value or frozenset())

    def _show(self, members: frozenset[RecordId]) -> None:
        chosen = {item.data(ROLE) for item in self.list.selectedItems()}
        self.list.clear()
        for text, member in sorted((self.title(each), each) for each in members):
            item = QListWidgetItem(text, self.list)
            item.setData(ROLE, member)
            item.setToolTip(text)
            if drawn := self.drawn(member):
                item.setIcon(icon(drawn))
            item.setSelected(member in chosen)
        self.list.fit()
        self._allow()

    def _allow(self) -> None:
        self.take_out.setVisible(self.list.count() > 0)
        self.take_out.setEnabled(bool(self.list.selectedItems()))


class PlaceEditor(DeskEditor):
    """Under which record it stands, and where among its siblings."""

    def __init__(self, field: Field, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(field, desk, parent)
        self._parent: RecordId | None = None
        self.line = QLineEdit(self)
        self.line.setReadOnly(True)
        self.line.setProperty("link", True)
        self.follow_keys(self.line)
        self.choose = self.tool(mark("Choose"), self.look, "search")
        self.up = self.tool(mark("Move up"), lambda: self._step(-1), "up")
        self.down = self.tool(mark("Move down"), lambda: self._step(1), "down")
        self.top = self.tool(mark("To the top level"), self.lift, "remove")
        self.hold_row(self.line, self.choose, self.up, self.down, self.top)

    def _key(self, event: QKeyEvent) -> bool:
        acts = {Qt.Key.Key_Return: self.look, Qt.Key.Key_Enter: self.look, Qt.Key.Key_Delete: self.lift}
        act = acts.get(Qt.Key(event.key()))
        if act is not None:
            act()
        return act is not None

    def look(self) -> None:
        self.pick(lambda title: self._under(title.id))

    def lift(self) -> None:
        self._under(None)

    def _under(self, parent: RecordId | None) -> None:
        self.ordered.emit(lambda record: lambda questions: Move.of(questions, record, parent))

    def _step(self, by: int) -> None:
        self.ordered.emit(lambda record: lambda questions: stepped(questions, record, by))

    def show_value(self, value: Any) -> None:
        self._parent = value.parent if isinstance(value, Place) else None
        self.line.setText(self.desk.say("Top level") if self._parent is None else self.title(self._parent))
        self.line.setCursorPosition(0)
        self.top.setVisible(self._parent is not None)


def stepped(questions: Questions, record: RecordId, by: int) -> Command:
    """Return the command that moves a record one up (-1) or down (1) among its siblings."""
    declared, found = declared_of(questions, record), questions.get(record)
    places = [getattr(found, each.name) for each in declared if each.kind is Kind.PLACE]
    parent = places[0].parent if places and isinstance(places[0], Place) else None
    around = [other for other, _ in siblings(questions, declared, parent)]
    at = around.index(record) if record in around else len(around)
    others = [each for each in around if each != record]
    to = max(0, at + by)
    return Move.of(questions, record, parent, others[to] if to < len(others) else None)


class FileEditor(DeskEditor):
    """An attachment, kept in the file by its content."""

    def __init__(self, field: Field, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(field, desk, parent)
        self._file: FileRef | None = None
        self.line = QLineEdit(self)
        self.line.setReadOnly(True)
        self.line.setPlaceholderText(desk.say("No file"))
        self.attach = self.tool(mark("Attach"), self.look, "attach")
        self.look_at = self.tool(mark("Open"), self.open_it, "open")
        self.copy = self.tool(mark("Save a copy"), self.save_copy, "download")
        self.empty = self.tool(mark("Remove"), self.clear, "remove")
        self.hold_row(self.line, self.attach, self.look_at, self.copy, self.empty)
        self.show_value(None)

    def look(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self.window(), self.desk.say("Attach a file"))
        if path:
            self.attach_file(Path(path))

    def attach_file(self, path: Path) -> None:
        name = self.field.name
        media = mimetypes.guess_type(path.name)[0] or ""

        def order(record: RecordId) -> Order:
            return lambda questions: Attach.of(questions, record, name, path.name, content_of(path), media)

        self.ordered.emit(order)

    def open_it(self) -> None:
        """Open a copy with the system's program."""
        if self._file is not None:
            open_file(self.desk, self._file, self.window())

    def save_copy(self) -> None:
        if self._file is not None:
            save_copy(self.desk, self._file, self)

    def save_to(self, path: Path) -> None:
        assert self._file is not None
        save_to(self.desk, self._file, path)

    def clear(self) -> None:
        self.chosen.emit(self.name, None)

    def show_value(self, value: Any) -> None:
        self._file = value
        self.line.setText("" if value is None else self.words.file(value))
        for button in (self.look_at, self.copy):
            button.setVisible(value is not None)
        self.empty.setVisible(value is not None)


def content_of(path: Path) -> bytes:
    """Return what a file holds; OfficeError when it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as mishap:
        raise OfficeError("{0} cannot be read ({1}).", path.name, str(mishap.strerror)) from mishap


LEADING: dict[Kind, type[DeskEditor]] = {
    Kind.LINK: LinkEditor,
    Kind.LINKS: LinksEditor,
    Kind.PLACE: PlaceEditor,
    Kind.FILE: FileEditor,
}
"""The editors that lead elsewhere."""
