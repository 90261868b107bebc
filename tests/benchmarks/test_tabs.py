"""Changing tabs while the file holds 100,000 records: how long the window is busy with it, and when all is there."""

import shutil
import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QTableView, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from s3desk.app import Office
from s3desk.desktop.desk import Desk
from s3desk.desktop.look import dress
from s3desk.desktop.settings import TAB, Settings
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.tabs import TABS
from s3desk.desktop.words import QtWords
from tests.benchmarks.bare_window import Cells
from tests.benchmarks.measuring import say, timed

PATIENCE_MS = 120_000
PROMISED = "100 ms"
ROUNDS = 5


def paint(widget: QWidget) -> None:
    """Lay out and paint what is to be seen now."""
    QApplication.sendPostedEvents()
    widget.grab()


@pytest.fixture
def bare(qtbot: QtBot) -> QTabWidget:
    """Return the floor: tabs of which each holds one table of a thousand rows."""
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    tabs.resize(1024, 700)
    for name in TABS:
        table = QTableView()
        table.setModel(Cells(table))
        tabs.addTab(table, name.name)
    tabs.show()
    return tabs


@pytest.fixture
def window(
    qtbot: QtBot, qapp: Any, tmp_path: Path, big_file: tuple[Path, list[bytes]], request: pytest.FixtureRequest
) -> Iterator[MainWindow]:
    """Return the window on the example, or on the file of 100,000 actions."""
    path = tmp_path / "copy.s3desk"
    if request.param == "example":
        Office.here().create_example(path).close()
    else:
        shutil.copyfile(big_file[0], path)
    settings = Settings()
    settings.set(TAB, "overview")
    dress(qapp, settings, qapp.font())
    desk = Desk(Office.here(), settings, QtWords("en"))
    window = MainWindow(desk)
    window.resize(1024, 700)
    window.show()
    with qtbot.waitSignal(desk.opened, timeout=PATIENCE_MS):
        window.open(path)
    yield window
    window.close()
    window.deleteLater()
    desk.deleteLater()


def settle(desk: Desk) -> None:
    """Wait until nothing more is asked of the file."""
    end = time.monotonic() + PATIENCE_MS / 1000
    while desk._threads is not None and desk._threads.reader.is_busy and time.monotonic() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def turn(tabs: QTabWidget, at: int, window: QWidget) -> None:
    tabs.setCurrentIndex(at)
    paint(window)


@pytest.mark.parametrize("window", ["example", "100,000 records"], indirect=True)
def test_changing_tabs(window: MainWindow, bare: QTabWidget, request: pytest.FixtureRequest) -> None:
    """DESIGN 8: under 100 ms at 100,000 records, once a tab was built; its first showing is told beside."""
    what = request.node.callspec.params["window"]
    tabs = window.ui.tabs
    settle(window.desk)
    for at, tab in enumerate(TABS):
        say(f"{what}, {tab.name}: built and shown the first time", timed(lambda at=at: turn(tabs, at, window)))
        settle(window.desk)
    floors, owns, filled = [], [], []
    for _ in range(ROUNDS):
        for at in range(len(TABS)):
            floors.append(timed(lambda at=at: turn(bare, at, bare)))
            begun = time.perf_counter()
            owns.append(timed(lambda at=at: turn(tabs, at, window)))
            settle(window.desk)
            filled.append(time.perf_counter() - begun)
    floor = statistics.median(floors)
    say(f"{what}: tab change, median", statistics.median(owns), floor, PROMISED)
    say(f"{what}: tab change, longest", max(owns), floor)
    say(f"{what}: until all questions of a tab are answered, longest", max(filled))
