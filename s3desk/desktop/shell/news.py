"""What the window tells: the bar for sentences, the status line with "saved" and Undo."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QStatusBar, QToolButton, QWidget

from s3desk.desktop.desk import Desk
from s3desk.domain.messages import Message, message

if TYPE_CHECKING:
    from s3desk.services.ports import Done

TOLD_FOR_MS = 12_000


class NewsBar(QObject):
    """One sentence above the page; a mishap stays until it is closed, news go by themselves."""

    def __init__(self, desk: Desk, bar: QFrame, text: QLabel, close: QToolButton, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bar = bar
        self._text = text
        self._timer = QTimer(self, singleShot=True, interval=TOLD_FOR_MS)
        self._timer.timeout.connect(self.hide)
        close.clicked.connect(self.hide)
        desk.failed.connect(self.complain)
        desk.told.connect(self.tell)
        bar.hide()

    @Slot(object)
    def complain(self, sentence: Message) -> None:
        self._timer.stop()
        self._show(sentence, urgent=True)

    @Slot(object)
    def tell(self, sentence: Message) -> None:
        self._timer.start()
        self._show(sentence, urgent=False)

    def _show(self, sentence: Message, *, urgent: bool) -> None:
        said = self._desk.say(sentence)
        self._text.setText(said)
        self._bar.setProperty("urgent", urgent)
        self._bar.style().unpolish(self._bar)
        self._bar.style().polish(self._bar)
        self._bar.show()
        announce(self._bar, said)

    @Slot()
    def hide(self) -> None:
        self._timer.stop()
        self._bar.hide()


class StatusLine(QObject):
    """Always tells since when everything is on the disk; beside it, what was done last and Undo."""

    def __init__(self, desk: Desk, bar: QStatusBar, undo: QToolButton, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.saved = QLabel(desk.say("No file is open"), bar)
        self.saved.setObjectName("saved")
        self.done = QLabel(bar)
        self.done.setObjectName("done")
        self._undo = undo
        undo.hide()
        bar.addWidget(self.saved)
        bar.addWidget(self.done, 1)
        bar.addPermanentWidget(undo)
        desk.opened.connect(self.show_open)
        desk.closed.connect(self.show_closed)
        desk.saved.connect(self.show_saved)
        desk.changed.connect(self.show_done)

    @Slot()
    def show_open(self) -> None:
        self.saved.setText(self._desk.say("Saved on this laptop"))

    @Slot()
    def show_closed(self) -> None:
        self.saved.setText(self._desk.say("No file is open"))
        self.done.clear()
        self._undo.hide()

    @Slot(object)
    def show_saved(self, when: datetime) -> None:
        self.saved.setText(self._desk.say(message("Saved on this laptop {0}", self._desk.words.clock(when))))

    @Slot(object)
    def show_done(self, done: Done) -> None:
        said = self._desk.say(done.label)
        self.done.setText(f"· {said}")
        self._undo.show()
        announce(self.done, said)


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say it."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
