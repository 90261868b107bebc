"""What the window tells: the bar for sentences, and how a screen reader hears of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QWidget

from s3desk.desktop.desk import Desk
from s3desk.domain.messages import Message

TOLD_FOR_MS = 12_000


@dataclass(frozen=True, slots=True)
class Offer:
    """A sentence with a link that leads further."""

    sentence: Message
    way: Message
    act: Callable[[], object]
    urgent: bool


class NewsBar(QObject):
    """One sentence above the page: a mishap stays until it is closed or a file opens, news go by themselves.

    An offer stays until it is closed or followed; what is told meanwhile stands in its place only for that time.
    """

    def __init__(self, desk: Desk, bar: QFrame, text: QLabel, close: QToolButton, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bar = bar
        self._text = text
        self._offer: Offer | None = None
        """What is in the bar, if that is an offer."""
        self._waiting: list[Offer] = []
        self._timer = QTimer(self, singleShot=True, interval=TOLD_FOR_MS)
        self._timer.timeout.connect(self.hide)
        close.clicked.connect(self.hide)
        text.linkActivated.connect(self._follow)
        desk.failed.connect(self.complain)
        desk.told.connect(self.tell)
        desk.opened.connect(self._make_room)
        bar.hide()

    @Slot(object)
    def complain(self, sentence: Message) -> None:
        self._timer.stop()
        self._show(sentence, urgent=True)

    @Slot(object)
    def tell(self, sentence: Message) -> None:
        self._timer.start()
        self._show(sentence, urgent=False)

    def offer(self, sentence: Message, way: Message, act: Callable[[], object], *, urgent: bool = False) -> None:
        """Tell something with a link that leads further; what is told already is not told again."""
        offer = Offer(sentence, way, act, urgent)
        if all(sentence != each.sentence for each in (*self._waiting, self._offer) if each is not None):
            self._timer.stop()
            self._show_offer(offer)

    def _show_offer(self, offer: Offer) -> None:
        self._show(offer.sentence, urgent=offer.urgent)
        self._offer = offer
        said, link = escape(self._desk.say(offer.sentence)), escape(self._desk.say(offer.way))
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setText(f'{said} <a href="#">{link}</a>')
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )

    @Slot()
    def _follow(self) -> None:
        offer = self._offer
        self.hide()
        if offer is not None:
            offer.act()

    def _show(self, sentence: Message, *, urgent: bool) -> None:
        if self._offer is not None:
            self._waiting.append(self._offer)
            self._offer = None
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
    def _make_room(self) -> None:
        """Hide what was about the file before."""
        if self._offer is None:
            self.hide()

    @Slot()
    def hide(self) -> None:
        """Hide what is in the bar; an offer that waits takes its place."""
        self._timer.stop()
        self._offer = None
        self._bar.hide()
        if self._waiting:
            self._show_offer(self._waiting.pop())


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say it."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
