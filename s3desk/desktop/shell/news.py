"""What the window tells: the bar for sentences, and how a screen reader hears of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QWidget

from s3desk.desktop.desk import Desk
from s3desk.domain.messages import Message

TOLD_FOR_MS = 12_000


class NewsBar(QObject):
    """One sentence above the page; a mishap stays until it is closed or a file opens, news go by themselves."""

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
        desk.opened.connect(self.hide)
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


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say it."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
