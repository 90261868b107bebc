"""The status line: saved when, what nobody was given yet, the last exchange, what waits for a decision, what was done."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLabel,
    QSizePolicy,
    QStatusBar,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from s3desk.desktop.desk import Desk
from s3desk.desktop.jobs import Job
from s3desk.desktop.look import icon
from s3desk.desktop.shell.news import announce
from s3desk.domain.messages import Message, message

if TYPE_CHECKING:
    from s3desk.desktop.shell.exchanging import Exchanging
    from s3desk.services.exchanging import JournalEntry
    from s3desk.services.ports import Done, Standing

ASK_AFTER_MS = 300
"""So that a hundred changes in a row ask once."""
LEAST_LETTERS = 9


class StatusLine(QObject):
    """Always one line, and each part of it leads somewhere."""

    saved_clicked = Signal()
    ungiven_clicked = Signal()
    exchanged_clicked = Signal(str)
    """The place of the last exchange, or the journal."""
    conflicts_clicked = Signal()

    def __init__(self, desk: Desk, bar: QStatusBar, undo: QToolButton, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: Job | None = None
        self._opening = ""
        self._when: datetime | None = None
        self._standing: Standing | None = None
        self._last: Message | None = None
        self._can_undo = False
        self._exchanging: Exchanging | None = None
        self.saved = _link(bar, "saved")
        self.ungiven = _link(bar, "ungiven")
        self.exchanged = _link(bar, "exchanged")
        self.conflicts = _link(bar, "conflicts")
        self.done = Shortened(bar)
        self.done.setObjectName("done")
        self._undo = undo
        undo.hide()
        for each in (self.saved, self.ungiven, self.exchanged, self.conflicts):
            bar.addWidget(each)
        bar.addWidget(self.done, 1)
        bar.addPermanentWidget(undo)
        self.saved.clicked.connect(self.saved_clicked)
        self.ungiven.clicked.connect(self.ungiven_clicked)
        self.exchanged.clicked.connect(self._lead_to_exchange)
        self.conflicts.clicked.connect(self.conflicts_clicked)
        self._pause = QTimer(self, singleShot=True, interval=ASK_AFTER_MS)
        self._pause.timeout.connect(self._ask)
        desk.opened.connect(self._follow_opened)
        desk.closed.connect(self._follow_closed)
        desk.saved.connect(self._follow_saved)
        desk.changed.connect(self._follow_done)
        desk.exchanged.connect(self._follow_exchanged)
        self.show_all()

    def follow(self, exchanging: Exchanging) -> None:
        """Tell of exchanges from now on."""
        self._exchanging = exchanging
        exchanging.changed.connect(self.show_all)

    # ---- news of the desk

    def expect(self, said: str) -> None:
        """Say that a file is being opened."""
        self._opening = said
        self.show_all()

    @Slot()
    def _follow_opened(self) -> None:
        self._opening = ""
        self._ask()
        self.show_all()

    @Slot()
    def _follow_closed(self) -> None:
        self._pause.stop()
        self._when = self._standing = self._last = None
        self._opening = ""
        self.show_all()

    @Slot(object)
    def _follow_saved(self, when: datetime) -> None:
        self._when = when
        self._pause.start()
        self.show_all()

    @Slot(object)
    def _follow_done(self, done: Done) -> None:
        self._last = done.label
        self._can_undo = bool(done.action)  # what others did is not one's own step
        self.show_all()
        announce(self.done, f"{self._desk.say(done.label)}. {self.saved.text()}")

    @Slot(object)
    def _follow_exchanged(self, entry: JournalEntry) -> None:
        """Ask what is given now; say it where an exchange went by itself."""
        self._pause.start()
        self.show_all()
        if self._exchanging is not None and self._exchanging.running is not None:
            announce(self.exchanged, self.exchanged.toolTip())

    @Slot()
    def _lead_to_exchange(self) -> None:
        places = None if self._exchanging is None else self._exchanging.places
        last = None if places is None else places.last
        known = places is not None and last is not None and any(last.target == each.name for each in places.targets)
        self.exchanged_clicked.emit(last.target if known and last is not None else "journal")

    def _ask(self) -> None:
        self._asked = self._desk.ask(
            lambda questions: questions.standing(), self._show_standing, instead_of=self._asked
        )

    def _show_standing(self, standing: Standing) -> None:
        self._standing = standing
        self._desk.contested.take(standing.contested)
        self.show_all()

    # ---- what is seen

    @Slot()
    def show_all(self) -> None:
        """Write the whole line, in the language of now."""
        say, standing = self._desk.say, self._standing
        self.saved.setText(self._opening or self._saved_text())
        self.saved.setEnabled(self._desk.is_open)
        self.saved.setToolTip(say("Show the backups of this file"))
        self.ungiven.setVisible(standing is not None and self._desk.may_change)
        self.conflicts.setVisible(standing is not None and self._desk.may_change and standing.conflicts > 0)
        if standing is not None:
            from s3desk.desktop.exchange.sentences import ungiven_said  # with the first file

            self.ungiven.setText(say(ungiven_said(standing.ungiven)))
            self.ungiven.setToolTip(say("Show what would go out to others"))
            self.conflicts.setText(say(message("{0} conflicts waiting", standing.conflicts, count=0)))
            self.conflicts.setIcon(icon("conflict", "warning"))
            self.conflicts.setToolTip(say("Show what is to be decided"))
        self._show_exchange()
        self.done.setText("" if self._last is None else f"· {say(self._last)}")
        self.done.setToolTip(self.done.text())
        self._undo.setVisible(self._last is not None and self._can_undo)

    def _show_exchange(self) -> None:
        """Say which exchange goes on, or how the last one went."""
        found = self._exchanging
        said = None if found is None else _exchange_said(self._desk, found)
        self.exchanged.setVisible(said is not None)
        if found is None or said is None:
            return
        last = found.places.last
        is_trouble = found.running is None and last is not None and last.trouble is not None
        self.exchanged.setText(self._desk.say(said))
        waits = last is not None and last.unaccepted is not None
        self.exchanged.setIcon((icon("waiting") if waits else icon("warning", "bad")) if is_trouble else QIcon())
        trouble = self._desk.say(last.trouble) if is_trouble and last is not None and last.trouble is not None else ""
        self.exchanged.setToolTip(trouble or self.exchanged.text())

    def _saved_text(self) -> str:
        if not self._desk.is_open:
            return self._desk.say("No file is open")
        if not self._desk.may_change:
            return self._desk.say("To read only")
        if self._when is None:
            return self._desk.say("Saved on this laptop")
        return self._desk.say(message("Saved on this laptop {0}", self._desk.words.clock(self._when)))


def _exchange_said(desk: Desk, found: Exchanging) -> Message | None:
    """Return what is to be said of exchange: nothing where there was none."""
    from s3desk.desktop.exchange.sentences import last_said  # with the first exchange

    if found.running is not None:
        return message("Exchanging with {0} …", found.running.name)
    return None if found.places.last is None else last_said(desk, found.places.last)


class Shortened(QLabel):
    """A text that gives way: as much of it as there is room for, all of it in its tip."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().placeholderText().color())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)


class Leading(QToolButton):
    """A text in the line that leads somewhere; where there is little room it gives way and stands whole in its tip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_LETTERS * self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        lacking = self.sizeHint().width() - self.width()
        if lacking > 0:
            metrics = self.fontMetrics()
            room = metrics.horizontalAdvance(self.text()) - lacking
            option.text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)


def _link(bar: QWidget, name: str) -> QToolButton:
    """Return a text in the line that leads somewhere."""
    button = Leading(bar)
    button.setObjectName(name)
    button.setAutoRaise(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
