"""Opens the window on a file, goes everywhere in it and takes pictures; shots.py and pictures.py say of what."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QProgressBar, QWidget

from s3desk.app import Office
from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.page import Page
from s3desk.desktop.look import dress
from s3desk.desktop.settings import SCHEME, Settings
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.words import QtWords
from s3desk.domain.values import RecordId
from s3desk.services.ports import Questions
from s3desk.services.query import Query

AS_OF = datetime(2026, 8, 24, 8, 30, tzinfo=UTC)
"""The example is told as of that week."""
PATIENCE_S = 5
NO_SCREEN = {
    "quit", "close_file", "open_file", "open_example", "reopen", "undo", "redo", "new_record", "new_private",
    "edit_record", "delete_record", "back_up", "refresh", "larger_text", "smaller_text", "normal_text", "scheme_system",
    "scheme_light", "scheme_dark", "scheme_contrast", "next_pane", "previous_pane", "go_back", "go_forward",
}  # fmt: skip
"""Commands that open nothing of their own, or change what is on the desk."""
WORDS_SOUGHT = "ener"


@dataclass(frozen=True, slots=True)
class Setting:
    """A window of some size in some light; `scale` in per cent, the size in logical pixels."""

    scheme: str
    width: int
    height: int
    scale: int = 100

    @property
    def name(self) -> str:
        at_scale = "" if self.scale == 100 else f"-{self.scale}"
        return f"{self.scheme}-{self.width * self.scale // 100}x{self.height * self.scale // 100}{at_scale}"


FRAME = QSize(0, 28)
"""What a window manager takes of the screen for the title."""


class Photographer:
    """Opens the window on a file, goes everywhere and takes pictures."""

    def __init__(self, app: QApplication, folder: Path, only: str) -> None:
        self._app = app
        self._folder = folder
        self._only = only
        self._base_font = app.font()
        self._settings = Settings()
        self.files = Path(os.environ["S3DESK_HOME"])
        self.taken = 0

    @property
    def today(self) -> date:
        return AS_OF.date()

    # ---- waiting

    def settle(self, desk: Desk) -> None:
        """Wait until the desk has answered all that was asked, and what the answers made be asked."""
        for _ in range(4):
            if desk.is_open:
                answers: list[object] = []
                desk.ask(lambda questions: None, answers.append)
                until = time.monotonic() + PATIENCE_S
                while not answers and time.monotonic() < until:
                    self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
            self._app.processEvents()

    def pause(self, milliseconds: int) -> None:
        """Let timers of the window fire that wait for a pause of the person."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    # ---- taking

    def take(self, what: QWidget, setting: Setting, name: str) -> None:
        if self._only in f"{setting.name}/{name}":
            path = self._folder / setting.name / f"{name}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            what.grab().save(str(path))
            self.taken += 1

    @contextmanager
    def window(self, setting: Setting, file: Path | None) -> Iterator[MainWindow]:
        """Yield the window in a setting, with the file opened in it."""
        self._settings.set(SCHEME, setting.scheme)
        dress(self._app, self._settings, self._base_font)
        desk = Desk(Office.here(), self._settings, QtWords("en"))
        desk.clock = lambda: AS_OF
        window = MainWindow(desk, self._base_font)
        window.showNormal()
        window.resize(QSize(setting.width, setting.height) - FRAME)
        window.move(0, FRAME.height())
        if file is None:
            window.show_welcome()
        else:
            window.open(file)
            while not desk.is_open:
                self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        self.settle(desk)
        yield window
        window.close()
        window.deleteLater()
        self.settle(desk)

    def walk(self, setting: Setting, example: Path, empty: Path) -> None:
        """Take every screen in one setting."""
        with self.window(setting, None) as window:
            self.take(window, setting, "welcome")
        with self.window(setting, example) as window:
            for page in self._pages(window):
                self._entries(window, page, setting, "")
                self._panel(window, page, setting)
            self._search(window, setting)
            self._dialogs(window, setting, example)
        with self.window(setting, empty) as window:
            for page in self._pages(window):
                self._entries(window, page, setting, "empty.")

    def _pages(self, window: MainWindow) -> Iterator[Page]:
        for at in range(window.ui.tabs.count()):
            window.ui.tabs.setCurrentIndex(at)
            self.settle(window.desk)
            yield window.page()

    # ---- pages

    def _entries(self, window: MainWindow, page: Page, setting: Setting, before: str) -> None:
        """Take each view of a page, bare and with a record beside it."""
        for entry in page.entries:
            view = page.view_named(entry.name)
            self.settle(window.desk)
            name = f"{before}{page.objectName()}.{entry.name}"
            record = self.first(window.desk, entry.types)
            if record is None or view.wide:
                self.take(window, setting, name)
            if record is not None:
                page.show_record(*record)
                self.settle(window.desk)
                self.take(window, setting, name + (".record" if view.wide else ""))
            for action in view.actions():
                if action.text().endswith("…") and action.isEnabled():
                    self._take_opened(window, action.trigger, setting, f"{name}.{slug(action.text())}")

    def first(self, desk: Desk, types: Sequence[str]) -> tuple[RecordId, str] | None:
        """Return the first record of the first of these types that has one."""
        found: list[tuple[RecordId, str]] = []
        for name in types:
            if desk.is_open and not found:
                ids: list[RecordId] = []
                desk.ask(partial(_first_ids, name), ids.extend)
                self.settle(desk)
                found += [(each, name) for each in ids]
        return found[0] if found else None

    def _panel(self, window: MainWindow, page: Page, setting: Setting) -> None:
        """Take the parts of the record panel that is in front."""
        if not page.has_record:
            return
        views, type_name = page.panel.ui.views, page.panel.declared.name
        for at in range(1, views.count()):
            views.setCurrentIndex(at)
            self.settle(window.desk)
            self.take(window, setting, f"panel.{type_name}.{at}")
        views.setCurrentIndex(0)

    # ---- what opens over the window

    def _search(self, window: MainWindow, setting: Setting) -> None:
        window.search_line.setFocus()
        window.search_line.setText(WORDS_SOUGHT)
        window.search_line.textEdited.emit(WORDS_SOUGHT)
        self.pause(300)
        self.settle(window.desk)
        self.take(window, setting, "search")
        window.search_line.clear()

    def _dialogs(self, window: MainWindow, setting: Setting, example: Path) -> None:
        """Trigger every command, and take whatever opens."""
        brought = example.with_name("calls.csv")
        QFileDialog.getOpenFileName = lambda *_, **__: (str(brought), "")  # type: ignore[method-assign]
        for action in window.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly):
            name = action.objectName()
            if name and name not in NO_SCREEN and action.isEnabled() and action.menu() is None:
                self._take_opened(window, action.trigger, setting, f"dialog.{name}")
        record = self.first(window.desk, ("action",))
        if record is not None:
            window.desk.show_record(*record)
            self.settle(window.desk)
            editor = window.page().panel.form.editors["owner"]
            self._take_opened(window, editor.look, setting, "dialog.link_picker")  # type: ignore[attr-defined]

    def _take_opened(self, window: MainWindow, act: Callable[[], object], setting: Setting, name: str) -> None:
        """Do something and take the windows that it opens, then close them."""
        for opened in self._opened(window, act):
            self.take(opened, setting, name)
            opened.close()
        self.settle(window.desk)

    def opened(self, window: MainWindow, act: Callable[[], object]) -> QWidget:
        """Do something and return the window that it opens."""
        return self._opened(window, act)[0]

    def _opened(self, window: MainWindow, act: Callable[[], object]) -> list[QWidget]:
        before = {each for each in self._app.topLevelWidgets() if each.isVisible()}
        act()
        until = time.monotonic() + PATIENCE_S
        while True:
            self.settle(window.desk)
            self.pause(200)
            working = (each for box in self._app.topLevelWidgets() for each in box.findChildren(QProgressBar))
            if not any(each.isVisible() for each in working) or time.monotonic() > until:
                break
        self.settle(window.desk)
        now = (each for each in self._app.topLevelWidgets() if each.isVisible() and each is not window)
        return [each for each in now if each not in before]


def slug(text: str) -> str:
    """Return a text as part of a file's name."""
    return re.sub(r"\W+", "_", text.replace("&", "")).strip("_").lower()


def _first_ids(type_name: str, questions: Questions) -> list[RecordId]:
    return list(questions.ids(Query(type_name, limit=1)))
