"""From nothing to a painted window, then the file."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.look import dress
from s3desk.desktop.office import Office
from s3desk.desktop.settings import GREETED, LANGUAGE, RECENT, Settings
from s3desk.desktop.shell.files import PACK, last_file
from s3desk.desktop.shell.instance import raise_other, start_beside
from s3desk.desktop.shell.kinds import know_kinds
from s3desk.desktop.shell.language import speak
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.shell.no_screen import in_words
from s3desk.desktop.shell.recording import Recorder
from s3desk.desktop.words import QtWords


def run(office: Office, file: Path | None, *, rehearse: bool = False) -> int:
    """Show the window and answer it until it is closed."""
    app = _application()
    settings = Settings(kept=not rehearse)
    words = QtWords(settings.get(LANGUAGE))
    pack = file if file is not None and file.suffix.lower() == PACK else None
    file = last_file(settings) if file is None or pack is not None else file
    if file is not None and raise_other(settings.folder, file, pack):
        return 0
    speak(app, words)
    base_font = app.font()
    dress(app, settings, base_font)
    app.styleHints().colorSchemeChanged.connect(lambda: dress(app, settings, base_font))
    desk = Desk(office, settings, words)
    window = MainWindow(desk, base_font)
    recorder = Recorder(desk, window)
    if rehearse:
        from s3desk.desktop.shell.rehearsal import Rehearsal

        Rehearsal(window)
    window.show()
    after_paint = _AfterPaint(window)
    after_paint.opening = _opening(window, file, pack)
    after_paint.calls += [recorder.begin, _collect_again]
    if sys.platform == "darwin":  # elsewhere nobody asks so, and a filter of all events costs
        app.installEventFilter(AskedFor(window, after_paint, file))
    try:
        return app.exec()
    finally:
        desk.close()
        recorder.end()


def _opening(window: MainWindow, file: Path | None, pack: Path | None) -> Callable[[], object]:
    """Show the welcome where there is no file, and return what opens what there is."""
    if file is not None:
        return partial(window.exchanging.take_with, file, pack) if pack is not None else partial(window.open, file)
    window.show_welcome()
    if pack is not None:
        return partial(window.exchanging.take, pack)
    if not window.desk.settings.get(GREETED) and not window.desk.settings.get(RECENT):
        return partial(window.files.greet, window.languages)
    return _nothing


def _nothing() -> None:
    """Do nothing."""


class _AfterPaint(QObject):
    """Opens the file and calls what else can wait, once the window has been painted for the first time."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.opening: Callable[[], object] = _nothing
        self.calls: list[Callable[[], object]] = []
        self.is_waiting = True
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._call)  # behind this paint
        return False

    def _call(self) -> None:
        self.is_waiting = False
        for call in (self.opening, *self.calls):
            call()


class AskedFor(QObject):
    """Hears the system (macOS) ask for a file: here if there is none yet, else in a window of its own.

    Before the first paint the file takes the place of `last`, the one that would have been opened; a pack is looked at
    with that one.
    """

    def __init__(self, window: MainWindow, after_paint: _AfterPaint, last: Path | None) -> None:
        super().__init__(window)
        self._window = window
        self._after_paint = after_paint
        self._last = last

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return False
        path = Path(event.file())
        pack = path if path.suffix.lower() == PACK else None
        if self._after_paint.is_waiting:
            self._after_paint.opening = _opening(self._window, path if pack is None else self._last, pack)
        elif pack is not None or self._window.desk.path in {None, path}:
            self._window.open(path)
        else:
            start_beside(path)
        return True


def _collect_again() -> None:
    """Let the collector work again, without what was there from the beginning."""
    gc.freeze()
    gc.enable()


def _application() -> QApplication:
    found = QApplication.instance()
    if isinstance(found, QApplication):
        app = found
    else:
        know_kinds()
        with in_words():
            app = QApplication(sys.argv[:1])
    app.setApplicationName("S3Desk")
    app.setDesktopFileName("s3desk")
    return app
