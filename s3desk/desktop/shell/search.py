"""Search from anywhere: what was looked at lately, then hits grouped by subject, shown under the line while one types."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QListWidgetItem, QWidget
from shiboken6 import isValid

from s3desk.desktop.desk import Desk
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.shell.news import announce
from s3desk.desktop.shell.rows import VALUE, Rows, add_heading, add_row, choose_row
from s3desk.desktop.shell.visited import Visited
from s3desk.domain.messages import message
from s3desk.domain.subjects import SUBJECTS

if TYPE_CHECKING:
    from s3desk.services.ports import Done, Hit, Title

MOST = 60
MOST_OF_A_KIND = 8
MOST_LATELY = 12
WIDEST = 560
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Search(QObject):
    """Joins the search line with the list of hits, a plain child of the window that never takes the focus."""

    def __init__(self, desk: Desk, line: QLineEdit, visited: Visited, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._line = line
        self._visited = visited
        self._window = window
        self._asked: Job | None = None
        self._before: QWidget | None = None
        self.hits = QListWidget(window)
        self.hits.setObjectName("hits")
        self.hits.setAccessibleName(desk.say("Records found"))
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hits.setItemDelegate(Rows(self.hits))
        self.hits.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hits.hide()
        line.textChanged.connect(self.look)
        self.hits.itemClicked.connect(self._open)
        KeyGuard(line, self._key)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
        window.installEventFilter(self)
        desk.closed.connect(self.close)

    @Slot()
    def begin(self) -> None:
        """Put the keyboard into the line and show what was looked at lately."""
        here = QApplication.focusWidget()
        if here is not self._line:
            self._before = here
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()
        self.look()

    # ---- asking

    @Slot()
    def look(self) -> None:
        """Ask for what fits the words; an older question that still waits is dropped."""
        words = self._line.text().strip()
        if words:
            self._asked = self._desk.ask(
                lambda questions: questions.search(words, MOST), self._show, instead_of=self._asked
            )
        elif self._line.hasFocus() and self._desk.is_open:
            records = self._visited.records()[:MOST_LATELY]
            self._asked = self._desk.ask(
                lambda questions: [
                    each for each in map(questions.titles(records).get, records) if each and not each.deleted
                ],
                self._show_lately,
                instead_of=self._asked,
            )
        else:
            self.close()

    def _show_lately(self, titles: list[Title]) -> None:
        self.hits.clear()
        if titles:
            add_heading(self.hits, self._desk.say("Looked at lately"))
        for each in titles:
            self._add(each, "")
        self._come_up(announced=bool(titles))

    def _show(self, hits: list[Hit]) -> None:
        self.hits.clear()
        for subject in SUBJECTS:
            found = [each for each in hits if each.subject == subject.name]
            if found:
                add_heading(self.hits, self._desk.say(subject.label))
            shown: Counter[str] = Counter()
            for each in found:
                shown[each.title.type] += 1
                if shown[each.title.type] <= MOST_OF_A_KIND:  # mass data does not hide the rest
                    self._add(each.title, each.snippet)
        words = self._line.text().strip()
        if not hits:
            add_heading(self.hits, self._desk.say("Nothing found. Fewer letters find more."))
        if self._desk.may_change:
            add_heading(self.hits, self._desk.say(message("Shift+Enter: new note “{0}”", words)))
        self._come_up(announced=True)
        self.hits.setCurrentRow(-1)

    def _add(self, title: Title, snippet: str) -> None:
        declared = self._desk.catalogue.get(title.type)
        label, icon = ("", "") if declared is None else (self._desk.say(declared.label), declared.icon)
        if title.shared_with:
            label = self._desk.say(message("{0} – shared with {1}", label, title.shared_with))
        text = self._desk.words.title(title) or self._desk.say("Untitled")
        below = " ".join(snippet.split())
        if below == text:
            below = ""
        typed = self._line.text()
        add_row(self.hits, text, (title.id, title.type), below=below, right=label, typed=typed, icon=icon)

    # ---- the list

    def _come_up(self, *, announced: bool) -> None:
        rows = [row for row in range(self.hits.count()) if self.hits.item(row).data(VALUE) is not None]
        self.hits.setVisible(self.hits.count() > 0)
        self.hits.raise_()
        self._place()
        if announced:
            announce(self._line, self._desk.say(message("{0} records found", len(rows), count=0)))

    def _place(self) -> None:
        corner = self._line.mapTo(self._window, QPoint(0, self._line.height() + 2))
        width = min(max(self._line.width(), WIDEST), self._window.width() - 16)
        left = max(8, min(corner.x(), self._window.width() - width - 8))
        wanted = sum(self.hits.sizeHintForRow(row) for row in range(self.hits.count())) + 8
        room = self._window.height() - corner.y() - 24
        self.hits.setGeometry(left, corner.y(), width, min(wanted, room))

    @Slot()
    def close(self) -> None:
        """Hide the hits; an answer on its way is not shown."""
        if self._asked is not None:
            self._asked.cancel()
        self.hits.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.hits.isVisible():
            self._place()
        return False

    # ---- keys and focus

    def _key(self, event: QKeyEvent) -> bool:
        key, shift = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Escape:
            self._go_back()
        elif key in ENTER and shift:
            self._create()
        elif not self.hits.isVisible():
            return False
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._choose(forward=key == Qt.Key.Key_Down)
        elif key in ENTER:
            if self.hits.currentRow() < 0:
                choose_row(self.hits, start=0)
            self._open(self.hits.currentItem())
        else:
            return False
        return True

    def _choose(self, *, forward: bool) -> None:
        choose_row(self.hits, forward=forward)
        item = self.hits.currentItem()
        if item is not None:  # the keyboard stays in the line: say what is chosen
            announce(self._line, str(item.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _go_back(self) -> None:
        """Put the keyboard back where it was."""
        before, self._before = self._before, None
        self._line.clear()
        self.close()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._line.clearFocus()

    @Slot(QWidget, QWidget)
    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is self._line and old is not None and self._before is None:
            self._before = old
        elif new is not None and new is not self._line:
            self._before = None
            self.close()

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem | None) -> None:
        found = None if item is None else item.data(VALUE)
        if found is not None:
            self._before = None
            self._line.clear()
            self.close()
            self._desk.show_record(*found)

    def _create(self) -> None:
        """Make a note with what is typed as its title, and show it."""
        from s3desk.services.commands import Add

        words = self._line.text().strip()
        if not words or not self._desk.is_open or not self._desk.may_change:
            return
        self._line.clear()
        self.close()

        def show(done: Done) -> None:
            self._desk.show_record(done.records[0], "note")

        self._desk.submit(lambda questions: Add.of(questions, "note", {"title": words}), show)
