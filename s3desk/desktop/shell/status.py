"""The status line: saved when, what nobody has been given yet, what waits for a decision, and what was done last."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.jobs import Job
from s3desk.desktop.shell.news import announce
from s3desk.domain.messages import Message, message

if TYPE_CHECKING:
    from s3desk.services.ports import Done, Standing

ASK_AFTER_MS = 300
"""So that a hundred changes in a row ask once."""


class StatusLine(QObject):
    """Always one line. "Saved" leads to the backups, what is not given to the list of steps."""

    saved_clicked = Signal()
    ungiven_clicked = Signal()

    def __init__(self, desk: Desk, bar: QStatusBar, undo: QToolButton, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: Job | None = None
        self._opening = ""
        self._when: datetime | None = None
        self._standing: Standing | None = None
        self._last: Message | None = None
        self.saved = _link(bar, "saved")
        self.ungiven = _link(bar, "ungiven")
        self.conflicts = QLabel(bar)
        self.conflicts.setObjectName("conflicts")
        self.done = Shortened(bar)
        self.done.setObjectName("done")
        self._undo = undo
        undo.hide()
        for each in (self.saved, self.ungiven, self.conflicts):
            bar.addWidget(each)
        bar.addWidget(self.done, 1)
        bar.addPermanentWidget(undo)
        self.saved.clicked.connect(self.saved_clicked)
        self.ungiven.clicked.connect(self.ungiven_clicked)
        self._pause = QTimer(self, singleShot=True, interval=ASK_AFTER_MS)
        self._pause.timeout.connect(self._ask)
        desk.opened.connect(self._follow_opened)
        desk.closed.connect(self._follow_closed)
        desk.saved.connect(self._follow_saved)
        desk.changed.connect(self._follow_done)
        self.show_all()

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
        self.show_all()
        announce(self.done, f"{self._desk.say(done.label)}. {self.saved.text()}")

    def _ask(self) -> None:
        self._asked = self._desk.ask(
            lambda questions: questions.standing(), self._show_standing, instead_of=self._asked
        )

    def _show_standing(self, standing: Standing) -> None:
        self._standing = standing
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
            ungiven = message("{0} changes not yet given to anyone", standing.ungiven, count=0)
            self.ungiven.setText(say(ungiven if standing.ungiven else "Nothing new to give to anyone"))
            self.ungiven.setToolTip(say("Show what was done"))
            self.conflicts.setText(say(message("{0} conflicts", standing.conflicts, count=0)))
        self.done.setText("" if self._last is None else f"· {say(self._last)}")
        self.done.setToolTip(self.done.text())
        self._undo.setVisible(self._last is not None)

    def _saved_text(self) -> str:
        if not self._desk.is_open:
            return self._desk.say("No file is open")
        if not self._desk.may_change:
            return self._desk.say("To read only")
        if self._when is None:
            return self._desk.say("Saved on this laptop")
        return self._desk.say(message("Saved on this laptop {0}", self._desk.words.clock(self._when)))


class Shortened(QLabel):
    """A text that gives way: as much of it as there is room for, all of it in its tip."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().placeholderText().color())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)


def _link(bar: QWidget, name: str) -> QToolButton:
    """Return a text in the line that leads somewhere."""
    button = QToolButton(bar)
    button.setObjectName(name)
    button.setAutoRaise(True)
    return button
