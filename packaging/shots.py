"""Make a picture of every screen, drawn without a display from the example workspace, to be looked at one by one.

    python packaging/shots.py [FOLDER] [--only WORD] [--quick]    FOLDER: a temporary one unless given; never the repository
    python packaging/shots.py --picture                           resources/help/window.png, the picture of the README
    python packaging/shots.py --manual                            the pictures of the manual (pictures.py lists them)

Screens are found, not listed: every tab, every entry of its navigator, every part of its record panel, every command
that opens a dialog; the same again in an empty file. `--only` keeps the pictures whose name holds the word, `--quick`
makes the smallest window in the light scheme alone. One process per scale factor, for Qt reads that at its start.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QAction, QImage  # noqa: E402
from PySide6.QtWidgets import QApplication, QFileDialog, QProgressBar, QWidget  # noqa: E402

from s3desk.app import Office  # noqa: E402
from s3desk.desktop.desk import Desk  # noqa: E402
from s3desk.desktop.kit.page import Page  # noqa: E402
from s3desk.desktop.look import dress  # noqa: E402
from s3desk.desktop.settings import SCHEME, Settings  # noqa: E402
from s3desk.desktop.shell.main_window import MainWindow  # noqa: E402
from s3desk.desktop.words import QtWords  # noqa: E402
from s3desk.domain.values import RecordId  # noqa: E402
from s3desk.services.ports import Questions  # noqa: E402
from s3desk.services.query import Query  # noqa: E402

PICTURE = ROOT / "resources" / "help" / "window.png"
AS_OF = datetime(2026, 8, 24, 8, 30, tzinfo=UTC)
"""The example is told as of that week."""
ZONE = "Europe/Madrid"
"""Where the team of the example works."""
PATIENCE_S = 5
NO_SCREEN = {
    "quit", "close_file", "open_file", "open_example", "reopen", "undo", "redo", "new_record", "new_private",
    "edit_record", "delete_record", "back_up", "refresh", "larger_text", "smaller_text", "normal_text", "scheme_system",
    "scheme_light", "scheme_dark", "scheme_contrast", "next_pane", "previous_pane", "go_back", "go_forward",
}  # fmt: skip
"""Commands that open nothing of their own, or change what is on the desk."""
WORDS_SOUGHT = "ener"
AUTHOR = "Marcos Supuesto Gil"
"""One of the people of the example, so that it has tasks of the person at the desk."""


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


SETTINGS = (
    Setting("light", 1024, 768),
    Setting("dark", 1024, 768),
    Setting("contrast", 1024, 768),
    Setting("light", 1440, 900),
    Setting("dark", 1440, 900),
    Setting("light", 683, 512, 150),
    Setting("dark", 683, 512, 150),
)
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

    def picture(self, example: Path, path: Path) -> None:
        """Take the picture that the README shows: the tab in the middle of the work, with a record beside its list."""
        with self.window(SETTINGS[0], example) as window:
            record = self.first(window.desk, ("finding",))
            if record is not None:
                window.desk.show_record(*record)
            self.settle(window.desk)
            window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888).save(str(path), quality=0)

    def for_manual(self, example: Path) -> None:
        """Take the pictures of the manual."""
        import pictures

        size = Setting("light", pictures.WIDTH, pictures.HEIGHT)
        together = pictures.exchanged(self.files)
        for file, some in ((example, pictures.PICTURES), (together, pictures.TOGETHER)):
            with self.window(size, file) as window:
                pictures.take_all(self, window, some)

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


def screens(home: Path) -> str:
    """Return the name of a platform without a display, whose one screen is as large as the largest window."""
    file = home / "screens.json"
    screen = {"name": "S3", "x": 0, "y": 0, "width": 1440, "height": 900, "dpr": 1}
    file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return f"offscreen:configfile={file}"


def photograph(asked: argparse.Namespace, home: Path) -> None:
    """Take all pictures of one scale factor; this process has it."""
    photographer = Photographer(QApplication([]), asked.folder, asked.only)
    if asked.picture:
        photographer.picture(home / "example.s3desk", PICTURE)
        return
    if asked.manual:
        photographer.for_manual(home / "example.s3desk")
        return
    for setting in SETTINGS[:1] if asked.quick else SETTINGS:
        if setting.scale == asked.scale:
            photographer.walk(setting, home / "example.s3desk", home / "empty.s3desk")
            print(f"{setting.name}: {photographer.taken} pictures so far", flush=True)


def prepare(home: Path) -> None:
    """Make the files that are shown."""
    office = Office.here()
    example = home / "example.s3desk"
    office.create_example(example).close()
    office.create(home / "empty.s3desk").close()
    subprocess.run(
        [sys.executable, "-m", "s3desk", "export", str(example), str(home / "calls.csv"), "--what", "call"],
        check=True,
        stdout=subprocess.DEVNULL,
        cwd=ROOT,
    )


def main(arguments: Sequence[str]) -> int:
    """Take the pictures in one child process per scale factor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--only", default="", metavar="WORD")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--picture", action="store_true")
    parser.add_argument("--manual", action="store_true")
    parser.add_argument("--scale", type=int, help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if asked.scale:
        home = Path(os.environ["S3DESK_HOME"])
        photograph(asked, home)
        return 0
    folder = Path(asked.folder or tempfile.mkdtemp(prefix="s3desk-shots-")).resolve()
    if folder.is_relative_to(ROOT):
        parser.error("the pictures stay out of the repository")
    with tempfile.TemporaryDirectory() as made:
        home = Path(made)
        os.environ.update({"S3DESK_HOME": made, "QT_QPA_PLATFORM": screens(home), "S3DESK_AS": AUTHOR, "TZ": ZONE})
        prepare(home)
        for scale in (100,) if asked.quick or asked.picture or asked.manual else (100, 150):
            words = [*arguments, *([] if asked.folder else [str(folder)]), "--scale", str(scale)]
            environment = {**os.environ, "QT_SCALE_FACTOR": f"{scale / 100}"}
            subprocess.run([sys.executable, __file__, *words], env=environment, check=True)
    print(PICTURE if asked.picture else folder)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
