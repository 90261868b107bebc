"""The comments on a record and its fields: threads to answer and resolve, a box for a new one, marks at the fields."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from s3desk.desktop.desk import Desk, concerns
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.pieces import quiet
from s3desk.desktop.kit.thread_card import CommentBox, ThreadCard
from s3desk.desktop.look import XS, S, icon
from s3desk.domain.declare import RecordType
from s3desk.domain.messages import Message, message
from s3desk.domain.values import RecordId
from s3desk.services.comments import Resolve, Thread, comment_on, read_by, reopen, reply_to, threads_on
from s3desk.services.ports import Done

TEXT = "text"
LETTERS = 18
"""Of the box of fields: the widest name must not widen the panel."""


class Comments(QWidget):
    """Shows the threads of one record at a time. What was typed and not sent waits until one comes back."""

    counted = Signal(int, object)
    """Open threads, and how many of them by field."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.record: RecordId | None = None
        self._wanted: RecordId | None = None
        self._asked: Job | None = None
        self._shown: list[Thread] = []
        self.cards: dict[RecordId, ThreadCard] = {}
        self._build()
        desk.changed.connect(self._follow)

    def _build(self) -> None:
        say = self._desk.say
        self._none = quiet(self, say("No comments on this record yet."), small=False)
        self._held = QWidget(self)
        self._threads = QVBoxLayout(self._held)
        self._threads.setContentsMargins(0, 0, XS, 0)
        self._threads.setSpacing(S)
        self._threads.addWidget(self._none)
        self._threads.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setWidget(self._held)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(say("Comments"))
        self.fields = QComboBox(self)
        self.fields.setAccessibleName(say("What the comment is on"))
        self.fields.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.fields.setMinimumContentsLength(LETTERS)
        self.readers = quiet(self, "")
        self.readers.hide()
        self.box = CommentBox(say("New comment (Ctrl+Enter)"), self)
        self.box.sent.connect(self._comment)
        self.box.textChanged.connect(self._keep_new)
        self.send = QPushButton(say("Comment"), self)
        self.send.setIcon(icon("comment"))
        self.send.clicked.connect(self._comment)
        row = QHBoxLayout()
        row.addWidget(self.fields, 1)
        row.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setSpacing(S)
        column.addWidget(self.area, 1)
        column.addWidget(self.readers)
        column.addWidget(self.box)
        column.addLayout(row)
        self.setTabOrder(self.box, self.fields)
        for each in (self.box, self.fields, self.send):
            each.setVisible(self._desk.may_change)

    # ---- which record

    def show_record(self, record: RecordId | None, declared: RecordType) -> None:
        """Show the threads on a record; None: on nothing."""
        if record == self.record:
            return
        self.record = record
        self._declared = declared
        self.fields.clear()
        self.fields.addItem(self._desk.say("The record as a whole"), "")
        for each in declared:
            self.fields.addItem(self._desk.say(each.label), each.name)
        self.box.setPlainText("" if record is None else self._unsent(record))
        self._show([])
        self.load()

    @Slot()
    def load(self) -> None:
        record = self.record
        if record is not None:
            self._asked = self._desk.ask(
                lambda questions: (threads_on(questions, record), read_by(questions, record)),
                partial(self._take, record),
                instead_of=self._asked,
            )

    @Slot(object)
    def _follow(self, done: Done) -> None:
        if concerns(done, {"comment"}):
            self.load()

    def _take(self, record: RecordId, found: tuple[list[Thread], str]) -> None:
        threads, partner = found
        said = self._desk.say(message("{0} reads what you write here.", partner)) if partner else ""
        self.readers.setText(said)
        self.readers.setVisible(bool(said) and self._desk.may_change)
        self.box.setAccessibleDescription(said)
        if record == self.record and (threads != self._shown or not threads):
            self._show(threads)
        if self._wanted is not None:
            self.go_to(self._wanted)

    # ---- what is typed and not yet sent outlives a crash

    def _unsent(self, about: RecordId) -> str:
        return "" if self._desk.unsent is None else self._desk.unsent.of(about).get(TEXT, "")

    def _keep(self, about: RecordId, box: CommentBox) -> None:
        if self._desk.unsent is not None:
            self._desk.unsent.keep(about, {TEXT: box.toPlainText()} if box.text() else {})

    @Slot()
    def _keep_new(self) -> None:
        if self.record is not None:
            self._keep(self.record, self.box)

    # ---- the threads

    def _show(self, threads: list[Thread]) -> None:
        here = next((each for each, card in self.cards.items() if card.isAncestorOf(self.focusWidget() or self)), None)
        for card in self.cards.values():
            self._threads.removeWidget(card)
            card.deleteLater()
        self._shown = threads
        self.cards = {each.first.comment.id: self._card(each) for each in threads}
        for at, card in enumerate(self.cards.values()):
            self._threads.insertWidget(at, card)
        self._none.setVisible(not threads)
        if here in self.cards and self.isVisible():
            self.cards[here].setFocus()
        waiting = [each.first.comment.field for each in threads if each.is_open]
        self.counted.emit(len(waiting), Counter(each for each in waiting if each))

    def _card(self, thread: Thread) -> ThreadCard:
        field = self._declared.field(thread.first.comment.field)
        place = self._desk.say(message("On: {0}", Message(field.label)) if field else message("On the record"))
        card = ThreadCard(self._desk, thread, place, self._held)
        first = thread.first.comment.id
        card.box.setPlainText(self._unsent(first))
        card.box.textChanged.connect(partial(self._keep, first, card.box))
        card.replied.connect(self._reply)
        card.resolved.connect(self._resolve)
        card.reopened.connect(self._reopen)
        return card

    # ---- where the keyboard goes

    def begin(self, field: str = "") -> None:
        """Put the keyboard into a new comment on the record or one of its fields."""
        self.fields.setCurrentIndex(max(self.fields.findData(field), 0))
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to(self, thread: RecordId) -> None:
        """Put the keyboard into the answer to a thread, now or when it has been read."""
        card = self.cards.get(thread)
        self._wanted = thread if card is None else None
        if card is not None:
            card.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.area.ensureWidgetVisible(card)

    def go_to_field(self, field: str) -> None:
        """Put the keyboard into the first open thread on a field."""
        found = (key for key, card in self.cards.items() if card.shown.first.comment.field == field)
        self.go_to(next(found, next(iter(self.cards))))

    # ---- orders

    @Slot()
    def _comment(self) -> None:
        record, text, field = self.record, self.box.text(), self.fields.currentData()
        if record is not None and text:
            self._desk.submit(
                lambda questions: comment_on(questions, record, text, field), lambda done: self._sent(record)
            )

    def _sent(self, record: RecordId) -> None:
        if record == self.record:
            self.box.clear()
        elif self._desk.unsent is not None:  # the person went on to another record
            self._desk.unsent.drop(record)

    @Slot(object, str)
    def _reply(self, thread: Thread, text: str) -> None:
        first = thread.first.comment.id

        def sent(done: Done) -> None:
            if first in self.cards and self.cards[first].box.text() == text:
                self.cards[first].box.clear()

        self._desk.submit(lambda questions: reply_to(questions, first, text), sent)

    @Slot(object)
    def _resolve(self, thread: Thread) -> None:
        first, seen = thread.first.comment.id, [each.comment.id for each in thread.replies]
        self._desk.submit(lambda questions: Resolve.of(questions, first, seen))

    @Slot(object)
    def _reopen(self, thread: Thread) -> None:
        first = thread.first.comment.id
        self._desk.submit(lambda questions: reopen(questions, first))


class FieldMarks:
    """A small button at the label of each field with open comments; it leads to them."""

    def __init__(self, desk: Desk, label_of: Callable[[str], QLabel | None], go: Callable[[str], None]) -> None:
        self._desk = desk
        self._label_of = label_of
        self._go = go
        self._marks: dict[str, QToolButton] = {}

    def show(self, counts: Mapping[str, int]) -> None:
        """Mark these fields with the number of their open threads, and no others."""
        for field in [each for each in self._marks if each not in counts]:
            self._marks.pop(field).deleteLater()
        for field, number in counts.items():
            mark = self._marks.get(field) or self._make(field)
            if mark is not None:
                label = self._label_of(field)
                said = self._desk.say(message("{0} open comments: {1}", number, label.text() if label else "", count=0))
                mark.setAccessibleName(said)
                mark.setToolTip(said)

    def _make(self, field: str) -> QToolButton | None:
        label = self._label_of(field)
        if label is None:
            return None
        mark = QToolButton(label)
        mark.setIcon(icon("comment", "warning"))
        mark.setAutoRaise(True)
        mark.setIconSize(QSize(14, 14))
        mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        mark.clicked.connect(lambda: self._go(field))
        row = label.layout() or QHBoxLayout(label)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(mark)
        row.setAlignment(mark, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        mark.show()
        self._marks[field] = mark
        return mark
