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
    if file is not None and pack is not None:
        after_paint.calls.append(lambda: window.exchanging.take_with(file, pack))
    elif file is not None:
        after_paint.calls.append(lambda: window.open(file))
    elif pack is not None:
        window.show_welcome()
        after_paint.calls.append(lambda: window.exchanging.take(pack))
    else:
        window.show_welcome()
        if not settings.get(GREETED) and not settings.get(RECENT):
            after_paint.calls.append(partial(window.files.greet, window.languages))
    after_paint.calls += [recorder.begin, _collect_again]
    if sys.platform == "darwin":  # elsewhere nobody asks so, and a filter of all events costs
        app.installEventFilter(AskedFor(window))
    try:
        return app.exec()
    finally:
        desk.close()
        recorder.end()


class _AfterPaint(QObject):
    """Calls what can wait until the window has been painted for the first time."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.calls: list[Callable[[], object]] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._call)  # behind this paint
        return False

    def _call(self) -> None:
        for call in self.calls:
            call()


class AskedFor(QObject):
    """Hears the system (macOS) ask for a file: here if there is none yet, else in a window of its own."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            path = Path(event.file())
            if self._window.desk.path in {None, path} or path.suffix.lower() == PACK:
                self._window.open(path)
            else:
                start_beside(path)
            return True
        return False


def _collect_again() -> None:
    """Let the collector work again, without what was there from the beginning."""
    gc.freeze()
    gc.enable()


def _application() -> QApplication:
    found = QApplication.instance()
    if isinstance(found, QApplication):
        app = found
    else:
        with in_words():
            app = QApplication(sys.argv[:1])
    app.setApplicationName("S3Desk")
    app.setDesktopFileName("s3desk")
    return app
