"""What the window tells: the bar for sentences, and how a screen reader hears of them."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QObject, Qt, QTimer, Slot
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
        self._act: Callable[[], object] | None = None
        self._timer = QTimer(self, singleShot=True, interval=TOLD_FOR_MS)
        self._timer.timeout.connect(self.hide)
        close.clicked.connect(self.hide)
        text.linkActivated.connect(self._follow)
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

    def offer(self, sentence: Message, way: Message, act: Callable[[], object]) -> None:
        """Tell something with a link that leads further; it stays until it is closed or something else is told."""
        self._timer.stop()
        self._show(sentence, urgent=False)
        said, link = escape(self._desk.say(sentence)), escape(self._desk.say(way))
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setText(f'{said} <a href="#">{link}</a>')
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._act = act

    @Slot()
    def _follow(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _show(self, sentence: Message, *, urgent: bool) -> None:
        said = self._desk.say(sentence)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
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
