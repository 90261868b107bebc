"""The notes: a list, the source of the chosen one with its preview beside, and what it concerns."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from s3desk.desktop.desk import Desk, concerns
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.editors import ProseEditor
from s3desk.desktop.kit.empty_state import EmptyState
from s3desk.desktop.kit.extras import NONE, Extras, ExtrasStrip, extras_of
from s3desk.desktop.kit.first_steps import first_step
from s3desk.desktop.kit.key_orders import KeyOrder, equip
from s3desk.desktop.kit.mentions import Mentions
from s3desk.desktop.kit.pieces import beside, list_side, one_of
from s3desk.desktop.kit.record_form import Writing, linked
from s3desk.desktop.kit.seal import Seal
from s3desk.desktop.kit.view import FILTER_AFTER_MS, View
from s3desk.desktop.look import M, S, icon, line_height
from s3desk.domain.declare import RecordType
from s3desk.domain.messages import mark
from s3desk.domain.team import Note
from s3desk.domain.values import RecordId
from s3desk.services.commands import Add, Link
from s3desk.services.ports import MINE, TEAM, Done, Questions, Title
from s3desk.services.query import Order, Query, holding

ROLE = Qt.ItemDataRole.UserRole
LIST_WIDTH = 220
PREVIEW_FROM = 700
"""Logical pixels of width below which source and preview take turns."""
MOST = 1000


@dataclass(frozen=True, slots=True)
class Leaf:
    """A note as the list shows it."""

    note: Note
    private: bool


class NoteSheet(Writing):
    """Writes one note: its title, its text as Markdown source with the preview beside, and what it concerns."""

    gone = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, desk.catalogue["note"], parent)
        self.note: RecordId | None = None
        self._asked: Job | None = None
        self._is_new = True
        self._build()
        self.seal = Seal(desk, self, self)
        self.ordered.connect(self._order)
        self.seal.outdated.connect(self.load)
        desk.changed.connect(self._follow)

    def _build(self) -> None:
        say = self._desk.say
        title, text, about = (self.add_editor(name) for name in ("title", "text", "about"))
        assert isinstance(text, ProseEditor)
        self.source = text.paragraphs
        self.source.setMinimumHeight(0)
        self.source.setMaximumHeight(16777215)
        self.source.document().documentLayout().documentSizeChanged.disconnect()
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.source.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.source.setPlaceholderText(say("Markdown: # heading, **strong**, - list; [[ names a record"))
        self.mentions = Mentions(self._desk, self.source)
        self.mentions.mentioned.connect(self._link)
        self.preview = QTextBrowser(self)
        self.preview.setAccessibleName(say("Preview of the note"))
        self.preview.setOpenLinks(False)
        self.panes = QSplitter(Qt.Orientation.Horizontal, self)
        self.panes.addWidget(text)
        self.panes.addWidget(self.preview)
        self.panes.setChildrenCollapsible(False)
        self.private = QLabel(say("Private: only in this file"), self)
        self.private.setProperty("chip", "quiet")
        self.private.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        label = QLabel(say("Concerns"), self)
        label.setBuddy(about)
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(title, 1)
        head.addWidget(self.private)
        column = QVBoxLayout(self)
        column.setContentsMargins(M, S, M, S)
        column.setSpacing(S)
        column.addLayout(head)
        column.addWidget(self.panes, 1)
        self.extras = ExtrasStrip(self._desk, self)
        column.addWidget(self.extras)
        column.addWidget(label)
        column.addWidget(about)
        self._rendering = QTimer(self, singleShot=True, interval=FILTER_AFTER_MS)
        self._rendering.timeout.connect(self.render_preview)
        self.source.textChanged.connect(self._rendering.start)
        self._is_previewed = True

    def show_note(self, note: RecordId | None) -> None:
        """Show a note; None: nothing."""
        if note != self.note:
            self.seal.seal()
            self.note, self._is_new = note, True
        self.setVisible(note is not None)
        self.load()

    @Slot()
    def load(self) -> None:
        note = self.note
        if note is not None:
            self._asked = self._desk.ask(partial(_read, note), self._show, instead_of=self._asked)

    @Slot(object)
    def _follow(self, done: Done) -> None:
        if self.isVisible():
            self.load()

    def _show(self, found: tuple[Note, dict[RecordId, Title], bool, Extras] | None) -> None:
        if found is None:
            self.note = None
            self.hide()
            self.gone.emit()
            return
        note, titles, private, extras = found
        if note.id == self.note:
            (self.seal.begin if self._is_new else self.seal.renew)(note)
            self._is_new = False
            self.show_record(note, titles, self.seal.typed)
            self.private.setVisible(private)
            self.extras.show_extras(note.id, extras)
            self.render_preview()

    @Slot()
    def render_preview(self) -> None:
        """Show the text as it will read; the place in it stays."""
        bar = self.preview.verticalScrollBar()
        at = bar.value()
        self.preview.setMarkdown(self.source.toPlainText())
        bar.setValue(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def turn_preview(self) -> None:
        """Show or hide the preview; where there is little room it takes the place of the source."""
        self._is_previewed = not self._is_previewed
        self._arrange()
        (self.preview if self.source.isHidden() else self.source).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _arrange(self) -> None:
        is_wide = self.width() >= PREVIEW_FROM or not self.source.toPlainText()
        self.preview.setVisible(self._is_previewed if is_wide else not self._is_previewed)
        self.editors["text"].setVisible(is_wide or self._is_previewed)

    def _order(self, make: object) -> None:
        note = self.note
        if note is not None and callable(make):
            self.seal.seal()
            self._desk.submit(make(note))

    @Slot(object)
    def _link(self, title: Title) -> None:
        note = self.note
        if note is not None and title.id != note:
            self.seal.seal()
            self._desk.submit(lambda questions: Link.of(questions, note, "about", title.id))


def _read(note: RecordId, questions: Questions) -> tuple[Note, dict[RecordId, Title], bool, Extras] | None:
    found = questions.get(note)
    titles = questions.titles([note])
    if not isinstance(found, Note) or titles[note].deleted:
        return None
    declared = questions.catalogue["note"]
    extras = extras_of(questions, note).get(note, NONE)
    return found, questions.titles(linked(declared, found)), questions.circle(note) == MINE, extras


class Notes(View):
    """A list at the left, the note beside; Enter goes into its text."""

    wide = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._declared = desk.catalogue["note"]
        self._asked: Job | None = None
        self._wanted: RecordId | None = None
        self._write = False
        self.leaves: list[Leaf] = []
        self._build()
        desk.changed.connect(self._follow)

    def _build(self) -> None:
        say = self.desk.say
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(say("Find in the notes"))
        self.filter.setAccessibleName(say("Find in the notes"))
        self.filter.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(say("Notes"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet = NoteSheet(self.desk, self)
        self.sheet.hide()
        side = list_side(self, self.filter, self.list, grows=self.list)
        self.empty = EmptyState("note", say("No notes yet."), say(first_step("note")), self)
        self.empty.offer(say("New note"), self.add_record)
        self.empty.step.setEnabled(self.desk.may_change)
        self.rooms = one_of(self, beside(self, side, self.sheet, LIST_WIDTH), self.empty)
        self._filtering = QTimer(self, singleShot=True, interval=FILTER_AFTER_MS)
        self._filtering.timeout.connect(self.load)
        self.filter.textChanged.connect(self._filtering.start)
        self.list.currentItemChanged.connect(self._choose)
        self.list.itemActivated.connect(lambda item: self.sheet.source.setFocus())
        turn = KeyOrder(mark("Preview of the note"), self.sheet.turn_preview, "Ctrl+Alt+P", changes=False)
        equip(self.desk, self, [turn])

    # ---- what is in it

    @property
    def declared(self) -> RecordType:
        return self._declared

    def query(self) -> Query:
        return Query("note", holding(self._declared, self.filter.text()), (Order("title"),))

    @Slot()
    def load(self) -> None:
        query = self.query()
        self._asked = self.desk.ask(partial(_leaves, query), self._show, instead_of=self._asked)
        self.sheet.load()

    def clear(self) -> None:
        self.leaves = []
        self.list.clear()
        self.sheet.show_note(None)

    @Slot(object)
    def _follow(self, done: Done) -> None:
        if concerns(done, {"note"}) and self.isVisible():
            self._asked = self.desk.ask(partial(_leaves, self.query()), self._show, instead_of=self._asked)

    def _show(self, leaves: list[Leaf]) -> None:
        here = self._wanted or self.sheet.note
        self.leaves = leaves
        self.list.blockSignals(True)
        self.list.clear()
        for each in leaves:
            title = each.note.title or self.desk.say("Untitled")
            item = QListWidgetItem(icon("private" if each.private else "note"), title, self.list)
            item.setData(ROLE, each.note.id)
            item.setSizeHint(QSize(0, line_height("body") + S))
            said = f"{title}, {self.desk.say('private')}" if each.private else title
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            item.setToolTip(said)
        self.list.blockSignals(False)
        self.rooms.setCurrentIndex(0 if leaves or self.filter.text() else 1)
        ids = [each.note.id for each in leaves]
        if ids:
            self.list.setCurrentRow(ids.index(here) if here in ids else 0)

    # ---- which note

    @Slot(QListWidgetItem, QListWidgetItem)
    def _choose(self, item: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        if item is None:
            return
        self._wanted = None
        self.sheet.show_note(item.data(ROLE))
        self.chosen.emit(item.data(ROLE), "note")
        if self._write:
            self._write = False
            self.sheet.editors["title"].setFocus(Qt.FocusReason.OtherFocusReason)

    def select(self, record: RecordId, type_name: str) -> None:
        self._wanted = record
        ids = [each.note.id for each in self.leaves]
        if record in ids:
            self.list.setCurrentRow(ids.index(record))
        else:
            self.filter.clear()
            self.load()

    def chosen_records(self) -> list[RecordId]:
        return [] if self.sheet.note is None else [self.sheet.note]

    # ---- orders

    def add_record(self, *, private: bool = False) -> None:
        circle = MINE if private else TEAM
        self.desk.submit(lambda questions: Add.of(questions, "note", {}, circle), self._show_new)

    def _show_new(self, done: Done) -> None:
        self._write = True
        self.select(done.records[0], "note")

    def pane(self) -> QWidget:
        return self.empty.step if self.rooms.currentWidget() is self.empty else self.list

    def seal(self) -> None:
        self.sheet.seal.seal()


def _leaves(query: Query, questions: Questions) -> list[Leaf]:
    found = questions.find(Query(query.type, query.where, query.order, limit=MOST))
    return [Leaf(each, questions.circle(each.id) == MINE) for each in found if isinstance(each, Note)]
