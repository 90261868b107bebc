"""Search from anywhere: hits grouped by subject under the search line, shown while one types."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QListWidgetItem, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.domain.messages import Message
from s3desk.domain.subjects import SUBJECTS

if TYPE_CHECKING:
    from s3desk.services.ports import Hit

ROLE = Qt.ItemDataRole.UserRole
MOST = 60
MOST_OF_A_KIND = 8
WIDEST = 520


class Search(QObject):
    """Joins the search line with the list of hits, a plain child of the window that never takes the focus by itself."""

    def __init__(self, desk: Desk, line: QLineEdit, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._line = line
        self._window = window
        self._asked: Job | None = None
        self.hits = QListWidget(window)
        self.hits.setObjectName("hits")
        self.hits.setAccessibleName(desk.say("Records found"))
        self.hits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hits.hide()
        line.textChanged.connect(self.look)
        self.hits.itemActivated.connect(self._open)
        self.hits.itemClicked.connect(self._open)
        KeyGuard(line, self._key)
        KeyGuard(self.hits, self._key_in_hits)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
        window.installEventFilter(self)
        desk.closed.connect(self.close)

    @Slot()
    def look(self) -> None:
        """Ask for what fits the words; an older question that still waits is dropped."""
        words = self._line.text().strip()
        if not words:
            self.close()
            return
        self._asked = self._desk.ask(
            lambda questions: questions.search(words, MOST), self._show, instead_of=self._asked
        )

    def _show(self, hits: list[Hit]) -> None:
        self.hits.clear()
        for subject in SUBJECTS:
            found = [each for each in hits if each.subject == subject.name]
            if found:
                self._head(self._desk.say(subject.label))
            shown: Counter[str] = Counter()
            for each in found:
                shown[each.title.type] += 1
                if shown[each.title.type] <= MOST_OF_A_KIND:  # mass data does not hide the rest
                    self._add(each)
        if not hits:
            self._head(self._desk.say("Nothing found. Fewer letters find more."))
        self._place()
        self.hits.show()
        self.hits.raise_()

    def _head(self, text: str) -> None:
        item = QListWidgetItem(text, self.hits)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setBold(True)
        item.setFont(font)

    def _add(self, hit: Hit) -> None:
        declared = self._desk.catalogue.get(hit.title.type)
        label = self._desk.say(Message(declared.label)) if declared is not None else ""
        title = hit.title.text or self._desk.say("Untitled")
        snippet = " ".join(hit.snippet.split())
        text = f"{title}  –  {label}"
        item = QListWidgetItem(text if not snippet or snippet == title else f"{text}\n{snippet}", self.hits)
        item.setData(ROLE, (hit.title.id, hit.title.type))

    def _place(self) -> None:
        corner = self._line.mapTo(self._window, QPoint(0, self._line.height() + 2))
        width = min(max(self._line.width(), WIDEST), self._window.width() - 16)
        left = max(8, min(corner.x(), self._window.width() - width - 8))
        line = self.hits.fontMetrics().lineSpacing()
        height = min(self.hits.count() * line * 2 + 8, self._window.height() - corner.y() - 24)
        self.hits.setGeometry(left, corner.y(), width, max(height, line + 8))

    # ---- keys and focus

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._line.clear()
            return True
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.hits.isVisible():
            row = next((row for row in range(self.hits.count()) if self.hits.item(row).data(ROLE)), None)
            if row is not None:
                self.hits.setCurrentRow(row)
                if event.key() == Qt.Key.Key_Down:
                    self.hits.setFocus()
                else:
                    self._open(self.hits.item(row))
            return True
        return False

    def _key_in_hits(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._line.setFocus()
            self.close()
            return True
        return False

    @Slot(QWidget, QWidget)
    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new not in {self._line, self.hits}:
            self.hits.hide()

    def _open(self, item: QListWidgetItem) -> None:
        found = item.data(ROLE)
        if found is not None:
            self.close()
            self._line.clear()
            self._desk.show_record(*found)

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
