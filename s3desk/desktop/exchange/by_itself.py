"""Exchange that goes by itself: each place that asks for it every so many minutes, one at a time, beside the work.

Nothing comes to the front and nothing takes the keyboard: the status line tells, and the journal. Whoever is unknown
waits at the place until a person looks there.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from s3desk.desktop.desk import Desk
from s3desk.desktop.exchange.places import Places
from s3desk.domain.errors import Cancelled, OfficeError

if TYPE_CHECKING:
    from s3desk.services.carriers import Target
    from s3desk.services.exchanging import OpenQuestions, Taking
    from s3desk.services.ports import Progress
    from s3desk.services.session import Exchanged

AT_LEAST = timedelta(minutes=1)
"""Goes by after a file was opened, and after an exchange, before the next goes by itself."""


class ByItself(QObject):
    """Runs only while the open file has a place that asks for it."""

    began = Signal(object)
    """Target: an exchange by itself goes on."""
    ended = Signal()

    def __init__(self, desk: Desk, places: Places, seal: Callable[[], None], parent: QObject) -> None:
        """`seal` makes changes of what is being typed, so that it goes along."""
        super().__init__(parent)
        self._desk = desk
        self._places = places
        self._seal = seal
        self._is_running = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.run)
        self._since = desk.now()
        desk.opened.connect(self._begin)
        desk.closed.connect(self._end)
        places.changed.connect(self.plan)

    @Slot()
    def _begin(self) -> None:
        self._since = self._desk.now()

    @Slot()
    def _end(self) -> None:
        self._timer.stop()
        if self._is_running:
            self._is_running = False
            self.ended.emit()

    def due(self) -> tuple[timedelta, Target] | None:
        """Return the place that is next, and how long it has time; None when none goes by itself."""
        now, waits = self._desk.now(), []
        for target in self._places.targets:
            if target.every_minutes:
                last = self._places.latest.get(target.name)
                begin = self._since if last is None else last.at
                at = max(begin + timedelta(minutes=target.every_minutes), self._since + AT_LEAST)
                # a clock that was put back must not keep it from going for years
                waits.append((min(at - now, timedelta(minutes=target.every_minutes)), target))
        return min(waits, key=lambda each: each[0], default=None)

    @Slot()
    def plan(self) -> None:
        """Wake up when the next place is due."""
        found = self.due()
        if found is None or self._is_running or not self._desk.is_open or not self._desk.may_change:
            self._timer.stop()
        else:
            self._timer.start(max(0, int(found[0].total_seconds() * 1000)))

    @Slot()
    def run(self) -> None:
        """Exchange with the place that is due."""
        found = self.due()
        if found is None or self._is_running or found[0] > timedelta():
            self.plan()
            return
        target = found[1]
        self._is_running = True
        self._seal()
        self._since = self._desk.now()
        self.began.emit(target)

        def work(giving: OpenQuestions, taking: Taking, progress: Progress) -> Exchanged:

            session = self._places.session(giving, target)
            try:
                return session.run(giving, taking, progress)
            finally:
                session.close()

        self._desk.exchange(work, lambda done: self._finish(), self._fail)

    def _finish(self) -> None:
        self._is_running = False
        self.ended.emit()
        self.plan()

    def _fail(self, mishap: Exception) -> None:
        """Go on: the journal has the trouble, and the status line says it."""
        self._finish()
        if not isinstance(mishap, (OfficeError, Cancelled)):
            raise mishap
