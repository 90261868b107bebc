"""A sentence that comes up after a large step, with Undo: it takes no focus, goes by itself, and waits while looked at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.shell.news import announce
from s3desk.domain.messages import Message, message

if TYPE_CHECKING:
    from s3desk.services.ports import Done, Questions, Step

SHOWN_FOR_MS = 10_000
MANY = 4
"""A step that touches so many records is told of; a deletion always is."""
ABOVE_STATUS = 12


class Toast(QFrame):
    """Tells of the step that Undo would take back, and of no other."""

    def __init__(self, desk: Desk, undo: Callable[[], None], window: QWidget, above: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self._desk = desk
        self._order_undo = undo
        self._window = window
        self._above = above
        self._done: Done | None = None
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.undo = QPushButton(self)
        self.undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close = QToolButton(self)
        self._close.setText("×")
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        for each in (self.text, self.undo, self._close):
            row.addWidget(each)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR_MS)
        self._timer.timeout.connect(self._go)
        self.undo.clicked.connect(self._undo)
        self._close.clicked.connect(self.go)
        desk.changed.connect(self._take)
        desk.steps_changed.connect(self._look)
        desk.closed.connect(self.go)
        window.installEventFilter(self)
        self.name_things()
        self.hide()

    def name_things(self) -> None:
        """Write the texts that do not change, in the language of now."""
        self.setAccessibleName(self._desk.say("Done just now"))
        self.undo.setText(self._desk.say("Undo (Ctrl+Z)"))
        self._close.setAccessibleName(self._desk.say("Close this message"))
        self._close.setToolTip(self._desk.say("Close this message"))

    # ---- what is told

    @Slot(object)
    def _take(self, done: Done) -> None:
        self.go()
        self._done = done

    @Slot(object, object)
    def _look(self, undo: Step | None, redo: Step | None) -> None:
        """Tell of the last step if it can be undone; an undo itself cannot."""
        done, self._done = self._done, None
        if done is None or undo is None or undo.action != done.action or not done.records:
            return

        def deleted(questions: Questions) -> int:
            gone = questions.deletions(done.records)
            return sum(action == done.action for action in gone.values())

        self._desk.ask(deleted, partial(self._judge, done))

    def _judge(self, done: Done, deleted: int) -> None:
        if deleted:
            self.tell(message("{0} records deleted", deleted, count=0))
        elif len(done.records) >= MANY:
            self.tell(message("{0} · {1} records", done.label, len(done.records), count=1))

    def tell(self, sentence: Message) -> None:
        """Come up over the lower edge of the page."""
        said = self._desk.say(sentence)
        self.text.setText(said)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, f"{said}. {self.undo.text()}")

    def _place(self) -> None:
        window = self._window
        self.setMaximumWidth(window.width() - 2 * ABOVE_STATUS)
        self.adjustSize()
        bottom = self._above.y() - ABOVE_STATUS
        self.move((window.width() - self.width()) // 2, bottom - self.height())

    # ---- how it goes

    @Slot()
    def _undo(self) -> None:
        self.go()
        self._order_undo()

    @Slot()
    def _go(self) -> None:
        """Go, unless somebody looks at it or stands on it; then ask again later."""
        here = QApplication.focusWidget()
        if self.underMouse() or (here is not None and self.isAncestorOf(here)):
            self._timer.start()
        else:
            self.go()

    @Slot()
    def go(self) -> None:
        """Go now."""
        self._timer.stop()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False
