"""The threads that wait for someone, on whatever record: a list, and the comments of the chosen record beside."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from s3desk.desktop.desk import Desk, concerns
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.comments import Comments
from s3desk.desktop.kit.empty_state import EmptyState
from s3desk.desktop.kit.key_orders import KeyOrder, equip
from s3desk.desktop.kit.pieces import beside, list_side, one_of
from s3desk.desktop.kit.view import View
from s3desk.desktop.look import M, S, icon, line_height
from s3desk.domain.messages import mark, message
from s3desk.domain.values import RecordId
from s3desk.services.comments import Thread, all_open_threads
from s3desk.services.ports import Done, Questions, Title
from s3desk.services.query import Query
from s3desk.services.team import open_threads

ROLE = Qt.ItemDataRole.UserRole
LIST_WIDTH = 300
Found = tuple[list[Thread], Mapping[RecordId, Title]]


class OpenComments(View):
    """Enter goes into the answer to a thread, Ctrl+G to the record that it is on."""

    wide = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._asked: Job | None = None
        self.threads: list[Thread] = []
        self._titles: Mapping[RecordId, Title] = {}
        self._build()
        desk.changed.connect(self._follow)

    def _build(self) -> None:
        say = self.desk.say
        self.list = QListWidget(self)
        self.list.setAccessibleName(say("Open comments"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.comments = Comments(self.desk, self)
        self.comments.setContentsMargins(M, S, M, S)
        side = list_side(self, self.list, grows=self.list)
        sentence = say("Comments are written beside a record (Ctrl+Alt+M in one of its fields).")
        self.empty = EmptyState("comments", say("No comment waits for an answer."), sentence, self)
        self.rooms = one_of(self, beside(self, side, self.comments, LIST_WIDTH), self.empty)
        self.list.currentItemChanged.connect(self._choose)
        self.list.itemActivated.connect(lambda item: self.comments.go_to(item.data(ROLE)))
        go = KeyOrder(mark("Go to what the comment is on"), self.go_there, "Ctrl+G", changes=False)
        equip(self.desk, self, [go])

    # ---- what is in it

    def load(self) -> None:
        self._asked = self.desk.ask(_found, self._show, instead_of=self._asked)

    def clear(self) -> None:
        self.threads = []
        self.list.clear()

    @Slot(object)
    def _follow(self, done: Done) -> None:
        if self.isVisible() and (concerns(done, {"comment"}) or self.threads):
            self.load()

    def _show(self, found: Found) -> None:
        here = self._current()
        self.threads, self._titles = found
        self.list.blockSignals(True)
        self.list.clear()
        for each in self.threads:
            self._add_line(each)
        self.list.blockSignals(False)
        self.rooms.setCurrentIndex(0 if self.threads else 1)
        ids = [each.first.comment.id for each in self.threads]
        if ids:
            self.list.setCurrentRow(ids.index(here) if here in ids else 0)

    def _add_line(self, thread: Thread) -> None:
        last = (thread.first, *thread.replies)[-1]
        about = self._titles.get(thread.first.comment.about or RecordId(b""))
        place = about.text if about is not None else self.desk.say("A record that is not here")
        said = " ".join(last.comment.text.split())
        if thread.partner:
            place = self.desk.say(message("{0} (shared with {1})", place, thread.partner))
        sign = "partnership" if thread.partner else about.type if about else "comment"
        item = QListWidgetItem(icon(sign), f"{place}\n{last.author}: {said}", self.list)
        item.setData(ROLE, thread.first.comment.id)
        item.setSizeHint(QSize(0, 2 * line_height("body") + S))
        item.setToolTip(f"{place}\n{said}")
        spoken = message("{0}: {1} writes: {2}", place, last.author, said)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, self.desk.say(spoken))

    # ---- which thread

    def _current(self) -> RecordId | None:
        item = self.list.currentItem()
        return None if item is None else RecordId(item.data(ROLE))

    def _about(self) -> Title | None:
        here = self._current()
        thread = next((each for each in self.threads if each.first.comment.id == here), None)
        return None if thread is None else self._titles.get(thread.first.comment.about or RecordId(b""))

    @Slot(QListWidgetItem, QListWidgetItem)
    def _choose(self, item: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        about = self._about()
        if about is not None and about.type in self.desk.catalogue:
            self.comments.show_record(about.id, self.desk.catalogue[about.type])
            self.chosen.emit(about.id, about.type)

    @Slot()
    def go_there(self) -> None:
        """Show the record that the comment is on."""
        about = self._about()
        if about is not None:
            self.desk.show_record(about.id, about.type)

    def query(self) -> Query:
        return open_threads()

    def pane(self) -> QWidget:
        return self.list


def _found(questions: Questions) -> Found:
    threads = all_open_threads(questions)
    about = [each.first.comment.about for each in threads]
    return threads, questions.titles(each for each in about if each is not None)
