"""Shows every view of every tab once and closes the window: whether this computer has all that the window needs."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from s3desk.desktop.kit.view import Entry
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.tabs import TABS
from s3desk.domain.messages import Message
from s3desk.services.ports import Questions

FAILED = 1
"""The exit code where something could not be shown."""
PATIENCE_MS = 60_000
"""For a view, or for the file."""


class Rehearsal(QObject):
    """Prints a line for each view, once it has its answers and has been painted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: Iterator[tuple[str, Entry]] = iter(())
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(lambda: self._end(FAILED, "This took too long."))
        self._patience.start()
        window.desk.opened.connect(self.begin)
        window.desk.failed.connect(lambda said: self._end(FAILED, window.desk.say(said)))
        window.desk.reported.connect(self._follow_report)

    @Slot()
    def begin(self) -> None:
        """Begin with the first tab, now that the file is open."""
        self._waiting = self._views()
        QTimer.singleShot(0, self, self._next)

    @Slot(object, bool)
    def _follow_report(self, said: Message, is_new: bool) -> None:
        if is_new:
            self._end(FAILED, self._window.desk.say(said))

    def _views(self) -> Iterator[tuple[str, Entry]]:
        """Bring each tab to the front and yield its views."""
        for at, tab in enumerate(TABS):
            self._window.ui.tabs.setCurrentIndex(at)
            for entry in self._window.page().entries:
                yield tab.name, entry

    @Slot()
    def _next(self) -> None:
        self._patience.start()
        tab, entry = next(self._waiting, ("", None))
        if entry is None:
            self._end(0, "Every view was shown.")
            return
        self._window.page().view_named(entry.name)
        self._window.desk.ask(_nothing, lambda nothing: self._show(tab, entry.name))

    def _show(self, tab: str, name: str) -> None:
        """Paint what the answers have brought."""
        picture = self._window.grab()
        if picture.isNull():
            self._end(FAILED, f"{tab}, {name}: could not be painted.")
            return
        print(f"{tab}, {name}", flush=True)
        QTimer.singleShot(0, self, self._next)

    def _end(self, code: int, said: str) -> None:
        print(said, flush=True)
        self._patience.stop()
        self._window.close()
        QApplication.exit(code)


def _nothing(questions: Questions) -> None:
    """Ask for nothing: the answer comes behind all that was asked before."""
