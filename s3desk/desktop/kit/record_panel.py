"""One record: its form, the records that refer to it, its history. The same for all types."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QTreeWidgetItem, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_record_panel import Ui_RecordPanel
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.attachments import Attachments
from s3desk.desktop.kit.brought import take_into
from s3desk.desktop.kit.comments import Comments, FieldMarks
from s3desk.desktop.kit.conflict_cards import ConflictCards
from s3desk.desktop.kit.conflict_mark import ConflictMark, ConflictMarks
from s3desk.desktop.kit.conflict_words import Told, record_said
from s3desk.desktop.kit.drawing import Drawing
from s3desk.desktop.kit.fitting import fitted
from s3desk.desktop.kit.history import History
from s3desk.desktop.kit.link_from import LinkFrom
from s3desk.desktop.kit.record_form import RecordForm
from s3desk.desktop.kit.record_sheet import Sheet, sheet_of
from s3desk.desktop.kit.seal import Seal
from s3desk.desktop.kit.shared_marks import SharedMarks
from s3desk.desktop.languages import LANGUAGES
from s3desk.desktop.look import L, icon
from s3desk.domain.declare import RecordType
from s3desk.domain.messages import message
from s3desk.domain.values import RecordId
from s3desk.services.conflicts import Conflict
from s3desk.services.ports import Backlink, Done
from s3desk.services.trash import RestoreState

ROLE = Qt.ItemDataRole.UserRole
FORM, LINKS, COMMENTS, FILES, HISTORY, CONFLICTS = range(6)
HEADING_LINES = 3
TALL = 30
"""Lines of text; a panel with less room gives its title one line less."""
HISTORY_WIDTHS = (20, 32, 16, 10)
"""In characters."""


class RecordPanel(QWidget):
    """Shows one record at a time and sends what is done to it to the desk."""

    gone = Signal()
    """The record was deleted, or is not there."""

    def __init__(self, desk: Desk, declared: RecordType, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RecordPanel()
        self.ui.setupUi(self)
        self._desk = desk
        self.declared = declared
        self.form = RecordForm(desk, declared)
        self.ui.form_area.setWidget(self.form)
        self.seal = Seal(desk, self.form, self)
        self.record: RecordId | None = None
        self._sheet: Sheet | None = None
        self._asked: Job | None = None
        self._focus = False
        self._heading = ""
        self.ui.heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._kind = Drawing(declared.icon, "quiet")
        self.ui.head.insertWidget(0, self._kind)
        self._history = History(desk, declared, self)
        self.ui.history.setModel(self._history)
        self.ui.kept.hide()
        self.link_from = LinkFrom(desk, declared, self)
        self.ui.links_column.insertWidget(1, self.link_from, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_comments()
        self.files = Attachments(desk, self)
        self.ui.views.insertTab(FILES, self.files, "")
        self.files.counted.connect(self._count_files)
        self._count_files(0)
        self._add_conflicts()
        self._offer_languages()
        self.form.ordered.connect(self._order)
        self.form.brought.connect(self._bring)
        self.seal.outdated.connect(self.refresh)
        self.ui.views.currentChanged.connect(self.refresh)
        self.ui.links.itemActivated.connect(self._go)
        self.ui.restore.clicked.connect(self.restore)
        self.ui.keep.clicked.connect(self._keep)
        self.ui.put_back.clicked.connect(self._put_back)
        desk.changed.connect(self.follow)
        if not desk.may_change:
            self.form.make_read_only()
            self.ui.restore.hide()

    def _add_comments(self) -> None:
        self._locked = QLabel(
            self._desk.say("These minutes are final. What changes now is written as an amendment."), self
        )
        self._locked.setWordWrap(True)
        self._locked.setProperty("tone", "info")
        self._locked.hide()
        self.ui.form_column.insertWidget(0, self._locked)
        self.shared = SharedMarks(self._desk, self)
        self.ui.form_column.insertWidget(0, self.shared)
        self.comments = Comments(self._desk, self)
        self.ui.views.insertTab(COMMENTS, self.comments, "")
        self._marks = FieldMarks(self._desk, self.form.label_of, self._show_comments_on)
        self.comments.counted.connect(self._count_comments)
        self._count_comments(0, {})
        self._comment = QAction(self._desk.say("Comment on this field"), self)
        self._comment.setShortcut("Ctrl+Alt+M")
        self._comment.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._comment.setEnabled(self._desk.may_change)
        self._comment.triggered.connect(self.comment_here)
        self.addAction(self._comment)

    @Slot(int, object)
    def _count_comments(self, count: int, by_field: Mapping[str, int]) -> None:
        label = self._desk.say("&Comments")
        self.ui.views.setTabText(COMMENTS, f"{label} ({count})" if count else label)
        self._marks.show(by_field)

    @Slot(str, object)
    def _bring(self, name: str, data: QMimeData) -> None:
        if self.record is not None:
            take_into(self._desk, self.record, self.form, name, data)

    @Slot(int)
    def _count_files(self, count: int) -> None:
        label = self._desk.say("F&iles")
        self.ui.views.setTabText(FILES, f"{label} ({count})" if count else label)

    def _add_conflicts(self) -> None:
        self.conflicts = ConflictCards(self._desk, self)
        self.conflicts.left.connect(lambda: self.ui.views.setCurrentIndex(FORM))
        self.conflicts.hide()
        self.conflict_marks = ConflictMarks(self._desk, self.form.editors, self._go_to_conflict)
        self._revived: ConflictMark | None = None

    def _show_conflicts(self, found: list[Told]) -> None:
        self.conflict_marks.show(found)
        self.conflicts.show_conflicts(found)
        views, is_there = self.ui.views, self.ui.views.indexOf(self.conflicts) >= 0
        if is_there and not found:
            if views.currentIndex() == CONFLICTS:
                views.setCurrentIndex(FORM)
            views.removeTab(CONFLICTS)
        elif found:
            if not is_there:
                views.insertTab(CONFLICTS, self.conflicts, "")
            views.setTabText(CONFLICTS, self._desk.say(message("&Decide ({0})", len(found))))
        whole = next((each for each in found if not each.conflict.field), None)
        if self._revived is not None and (whole is None or self._revived.told != whole):
            self._revived.hide()
            self._revived.deleteLater()
            self._revived = None
        if whole is not None and self._revived is None:
            self._revived = ConflictMark(self._desk, whole, self)
            self._revived.wanted.connect(self._go_to_conflict)
            self.ui.form_column.insertWidget(0, self._revived)

    def _go_to_conflict(self, conflict: Conflict) -> None:
        self.ui.views.setCurrentIndex(CONFLICTS)
        self.conflicts.go_to(conflict)

    def _show_comments_on(self, field: str) -> None:
        self.ui.views.setCurrentIndex(COMMENTS)
        self.comments.go_to_field(field)

    @Slot()
    def comment_here(self) -> None:
        """Begin a comment on the field that the keyboard is in, or on the record."""
        here = self.form.field_with_focus()
        self.ui.views.setCurrentIndex(COMMENTS)
        self.comments.begin(here)

    def _offer_languages(self) -> None:
        self.ui.language.setVisible(any(each.translatable for each in self.declared))
        self.ui.language.addItem(self._desk.say("As written"), "")
        for code, name in LANGUAGES.items():
            self.ui.language.addItem(name, code)
        self.ui.language.activated.connect(self._write_in)

    # ---- which record

    def show_record(self, record: RecordId, *, focus: bool = False) -> None:
        """Show a record; with `focus` the keyboard goes to its first field."""
        self._focus = self._focus or focus
        if record != self.record:
            self.seal.seal()
            self.record = self.link_from.record = record
            self._sheet = None
            self.comments.show_record(record, self.declared)
            self.files.show_record(record)
            self.ui.form_area.verticalScrollBar().setValue(0)
            self.refresh()
        elif self._focus:
            self._take_focus()

    def leave(self) -> None:
        """Seal what was typed and show nothing."""
        self.seal.seal()
        self.record = None
        self._sheet = None
        self.comments.show_record(None, self.declared)
        self.files.show_record(None)

    def withdraw(self) -> None:
        """Take a record back that was only just added, and left without a title."""
        record, sheet = self.record, self._sheet
        if record is None or sheet is None or not self._desk.may_change or self._title_of(sheet):
            return
        from s3desk.services.withdrawing import withdraw

        self._desk.write(lambda workspace, progress: withdraw(workspace, record, progress))

    @Slot()
    def refresh(self) -> None:
        """Ask for the record as it is now."""
        record, history = self.record, self.ui.views.currentIndex() == HISTORY
        if record is not None:
            self._asked = self._desk.ask(
                partial(sheet_of, record=record, history=history), self._show, instead_of=self._asked
            )

    @Slot(object)
    def follow(self, done: Done) -> None:
        """Refresh after a change of the record or of anything that may be linked to it."""
        if self.record is not None:
            self.refresh()

    def _show(self, sheet: Sheet | None) -> None:
        if sheet is None or sheet.deleted or sheet.record.id != self.record:
            self.leave()
            self.gone.emit()
            return
        is_new = self._sheet is None
        self._sheet = sheet
        if is_new:
            self.seal.begin(sheet.record)
            self._offer_draft()
        else:
            self.seal.renew(sheet.record)
        self.form.show_record(sheet.record, sheet.titles, self.seal.typed)
        self.form.lock(sheet.locked)
        self._locked.setVisible(bool(sheet.locked))
        self.shared.show_marks(sheet.shared, is_copy=sheet.is_partners)
        self._show_conflicts(sheet.conflicts)
        self._head(sheet)
        self._show_links(sheet.backlinks)
        if sheet.history is not None:
            self._history.show_entries(sheet.history, sheet.titles)
            character = self.fontMetrics().averageCharWidth()
            for column, width in enumerate(HISTORY_WIDTHS):
                self.ui.history.setColumnWidth(column, width * character + L)
        if self._focus:
            self._take_focus()

    def _take_focus(self) -> None:
        if self._sheet is not None:
            self._focus = False
            self.ui.views.setCurrentIndex(FORM)
            self.form.focus_first()

    def _head(self, sheet: Sheet) -> None:
        said = self._desk.say(self.declared.label)
        title = self._title_of(sheet)
        text = self._desk.say(message("{0} – private, only in this file", said) if sheet.private else said)
        self._heading = title or self._desk.say(message("Untitled: {0}", said))
        self._kind.show_icon("private" if sheet.private else self.declared.icon, "quiet")
        self.ui.kind.setText(text)
        self.ui.heading.setToolTip(self._heading)
        self.ui.heading.setAccessibleName(self._heading)
        self.ui.heading.setAccessibleDescription(text)
        self._fit_heading()

    def _title_of(self, sheet: Sheet) -> str:
        name = self.declared.title
        return self._desk.words.value(self.declared.fields[name], getattr(sheet.record, name))

    def _fit_heading(self) -> None:
        """Show as much of the title as a few lines hold."""
        label = self.ui.heading
        lines = HEADING_LINES if self.height() >= TALL * self.fontMetrics().height() else HEADING_LINES - 1
        label.setText(fitted(self._heading, label.fontMetrics(), label.width(), lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_heading()

    # ---- drafts

    def _offer_draft(self) -> None:
        drafts = self._desk.drafts
        self.ui.kept.setVisible(drafts is not None and self.record in drafts.left_over)

    @Slot()
    def _keep(self) -> None:
        self._settle_draft()
        self.seal.seal()

    @Slot()
    def _put_back(self) -> None:
        self._settle_draft()
        if self.record is not None and self._desk.drafts is not None:
            self._desk.drafts.drop(self.record)
            self._sheet = None
            self.refresh()

    def _settle_draft(self) -> None:
        self.ui.kept.hide()
        if self.record is not None and self._desk.drafts is not None:
            self._desk.drafts.left_over.discard(self.record)

    # ---- what is done to it

    @Slot(object)
    def _order(self, make: Any) -> None:
        if self.record is not None:
            self.seal.seal()
            self._desk.submit(make(self.record))

    @Slot(int)
    def _write_in(self, row: int) -> None:
        self.seal.seal()
        if self._sheet is not None:
            self.form.write_in(self.ui.language.itemData(row), self._sheet.record, self.seal.typed)

    @Slot()
    def restore(self) -> None:
        """Give the record the state that it had after the entry chosen in the history."""
        record = self.record
        entry = self._history.entry(self.ui.history.currentIndex().row())
        if record is not None and entry is not None:
            self._desk.submit(lambda questions: RestoreState.of(questions, record, entry.action))

    # ---- links

    def _show_links(self, backlinks: list[Backlink]) -> None:
        tree = self.ui.links
        tree.clear()
        groups: dict[tuple[str, str], QTreeWidgetItem] = {}
        for each in backlinks:
            if each.source.deleted or each.source.type not in self._desk.catalogue:
                continue
            key = (each.source.type, each.field)
            if key not in groups:
                declared = self._desk.catalogue[each.source.type]
                field = declared.field(each.field)
                named = self._desk.say(declared.plural), self._desk.say(field.label if field else each.field)
                groups[key] = QTreeWidgetItem(tree, [f"{named[0]} ({named[1]})"])
                groups[key].setIcon(0, icon(declared.icon))
                groups[key].setFlags(Qt.ItemFlag.ItemIsEnabled)
                groups[key].setExpanded(True)
            item = QTreeWidgetItem(groups[key], [record_said(self._desk, each.source)])
            item.setData(0, ROLE, (each.source.id, each.source.type))
        count = sum(group.childCount() for group in groups.values())
        said = message("{0} records refer to this one.", count, count=0)
        nothing = message("Nothing is linked to this yet.")
        self.ui.links_text.setText(self._desk.say(said if count else nothing))
        label = self._desk.say("&Links here")
        self.ui.views.setTabText(LINKS, f"{label} ({count})" if count else label)

    def _go(self, item: QTreeWidgetItem) -> None:
        found = item.data(0, ROLE)
        if found is not None:
            self._desk.show_record(*found)
