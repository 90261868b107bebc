"""The pictures of the manual: which screen each shows. `python packaging/shots.py --manual` takes them all anew.

Always the same size, light, in English, of the example as of one week; only names of keys and times of saving differ.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from types import MappingProxyType

from photographer import Photographer, Setting
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from s3desk.desktop.shell.main_window import MainWindow
from s3desk.domain.team import Meeting
from s3desk.domain.values import RecordId
from s3desk.services.ports import Questions
from s3desk.services.query import Query

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "manual" / "en" / "pictures"
WIDTH, HEIGHT = 1000, 690
"""Of the window, in pixels: small enough to be read beside a text, large enough for two panes."""
WIDE = 900
"""Of a dialog with a list whose lines are long."""
COLLEAGUE = "Jens Beispiel"
DRAWN_AFTER_MS = 3000
"""What loads its drawing library first has drawn by then."""
WRITTEN_AFTER_MS = 500
COMPUTER = "laptop"
"""What every computer is called in the pictures."""
_START = f"import platform, sys; platform.node = lambda: {COMPUTER!r}; from s3desk.cli import main; sys.exit(main())"
Shown = Callable[[Photographer, MainWindow], QWidget]


def _view(page: str, view: str, *types: str) -> Shown:
    """Return what shows a view, with the first record of a type beside it where one is named."""

    def show(camera: Photographer, window: MainWindow) -> QWidget:
        window.desk.turn_to(page)
        window.page().view_named(view)
        camera.settle(window.desk)
        for name in types:
            record = camera.first(window.desk, (name,))
            if record is not None:
                window.page().show_record(*record)
        camera.settle(window.desk)
        camera.pause(DRAWN_AFTER_MS if view == "charts" else 300)
        return window

    return show


def _minutes(camera: Photographer, window: MainWindow) -> QWidget:
    """Show the latest meeting with minutes."""
    view = _view("team", "meetings")(camera, window)
    found: list[RecordId] = []
    window.desk.ask(partial(_latest_meeting, camera.today), found.append)
    camera.settle(window.desk)
    window.page().view.select(found[0], "meeting")
    camera.settle(window.desk)
    camera.pause(300)
    return view


def _latest_meeting(today: date, questions: Questions) -> RecordId:
    meetings = (questions.get(each) for each in questions.ids(Query("meeting")))
    held = [each for each in meetings if isinstance(each, Meeting) and each.date is not None and each.date < today]
    return max(held, key=lambda each: each.date or date.min).id


def _dialog(order: str) -> Shown:
    """Return what shows the dialog that a command opens."""

    def show(camera: Photographer, window: MainWindow) -> QWidget:
        return camera.opened(window, getattr(window.ui, order).trigger)

    return show


def _bid_sheet(camera: Photographer, window: MainWindow) -> QWidget:
    _view("funding", "applications")(camera, window)
    record = camera.first(window.desk, ("application",))
    assert record is not None
    from s3desk.desktop.tabs.funding.bid_sheet import BidSheet

    dialog = BidSheet(window.desk, record[0], window)
    shown = camera.opened(window, dialog.show)
    dialog.ui.begin.click()
    camera.pause(WRITTEN_AFTER_MS)
    camera.settle(window.desk)
    for row, key in enumerate(("5", "5", "2")):
        dialog.ui.points.setCurrentCell(row, 1)
        QTest.keyClicks(dialog.ui.points, key)
        camera.pause(WRITTEN_AFTER_MS)
        camera.settle(window.desk)
    return shown


def _import(camera: Photographer, window: MainWindow) -> QWidget:
    """Show what a list of calls with one title changed would do."""
    calls = camera.files / "calls.csv"
    changed = camera.files / "calls from the stick.csv"
    text = calls.read_text(encoding="utf-8-sig")
    changed.write_text(
        text.replace("Centres of Vocational Excellence;", "Centres of Vocational Excellence (reopened);", 1),
        encoding="utf-8-sig",
    )
    dialog = camera.opened(window, lambda: window.orders.import_from(changed))
    dialog.resize(WIDE, dialog.height())  # both values are seen
    dialog.ui.source.setText(changed.name)  # type: ignore[attr-defined]  # not the folder of this very run
    return dialog


PICTURES: dict[str, Shown] = {
    "overview": _view("overview", "overview"),
    "diagnosis_board": _view("diagnosis", "board", "finding"),
    "diagnosis_scores": _view("diagnosis", "scores"),
    "diagnosis_charts": _view("diagnosis", "charts"),
    "team_meetings": _minutes,
    "team_tasks": _view("team", "tasks"),
    "plan_outline": _view("plan", "outline"),
    "plan_board": _view("plan", "board"),
    "funding_calls": _view("funding", "calls"),
    "funding_applications": _view("funding", "applications"),
    "funding_money": _view("funding", "money"),
    "record": _view("plan", "action", "action"),
    "lists": _view("diagnosis", "evidence", "evidence"),
    "bid_sheet": _bid_sheet,
    "import_file": _import,
}
"""Of the example as everybody finds it."""
TOGETHER: dict[str, Shown] = {
    "exchange_give": _dialog("exchange"),
    "exchange_members": _dialog("members"),
    "conflicts": _dialog("conflicts"),
}
"""Of the example after an exchange with a colleague who moved the day of the same task."""


def take_manual(camera: Photographer, example: Path) -> None:
    """Take all pictures of the manual."""
    together = exchanged(camera.files)
    for file, some in ((example, PICTURES), (together, TOGETHER)):
        with camera.window(Setting("light", WIDTH, HEIGHT), file) as window:
            take_all(camera, window, some)


def take_all(camera: Photographer, window: MainWindow, pictures: dict[str, Shown]) -> None:
    """Take some pictures of the manual."""
    FOLDER.mkdir(exist_ok=True)
    for name, show in pictures.items():
        with _closing(show(camera, window), window) as shown:
            image = shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
            image.save(str(FOLDER / f"{name}.png"), quality=0)
        camera.settle(window.desk)


def exchanged(home: Path) -> Path:
    """Return a copy of the example into which a colleague's work came, by the command line as two people use it."""
    mine, theirs = home / "together.s3desk", home / "colleague.s3desk"
    there, back = home / "first.s3pack", home / "back.s3pack"
    colleague = {"S3DESK_HOME": str(home / "colleague"), "S3DESK_AS": COLLEAGUE}
    _run("example", mine)
    (task, *_) = json.loads(_run("list", mine, "task", "--json"))
    _run("pack", mine, there)
    _run("receive", theirs, there, at=colleague)
    _run("set", theirs, task["id"], "due=2026-09-04", at=colleague)
    _run("set", mine, task["id"], "due=2026-09-11")
    _run("pack", theirs, back, at=colleague)
    _run("receive", mine, back, refused=True)  # from now on their key is known here
    people = json.loads(_run("members", theirs, "--json", at=colleague))["members"]
    _run("members", mine, "accept", next(each["fingerprint"] for each in people if each["standing"] == "me"))
    _run("receive", mine, back)
    return mine


def _run(*words: object, refused: bool = False, at: Mapping[str, str] = MappingProxyType({})) -> str:
    command = [sys.executable, "-c", _START, *map(str, words)]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **at}, check=not refused, capture_output=True, text=True
    )
    return done.stdout


@contextmanager
def _closing(shown: QWidget, window: MainWindow) -> Iterator[QWidget]:
    yield shown
    if shown is not window:
        shown.close()
    for each in window.findChildren(QDialog):
        each.close()
