"""Keys never wait: the window keeps its turns while thousands of rows are imported and taken back beside it."""

from __future__ import annotations

import csv
import gc
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from s3desk.desktop.shell.import_dialog import ImportDialog
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.services.import_plan import New
from s3desk.services.query import Query

ROWS = 20_000
TICK_MS = 5
ATTEMPTS = 3
"""Whatever else the computer does takes turns, too; a window that is held up loses them in every attempt."""
LEAST_SHARE = 0.25
"""Of the turns that an idle event loop has, so many at least are left to it."""
LARGEST_GAP = 0.125
"""Of the whole time, the longest that the window waits for a turn."""


class Turns(QObject):
    """Counts turns of the event loop, and keeps the longest wait for one."""

    def __init__(self) -> None:
        super().__init__()
        self.count, self.worst = 0, 0.0
        self._begun = self._last = time.perf_counter()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.count += 1
        self.worst = max(self.worst, now - self._last)
        self._last = now

    def end(self) -> tuple[float, float]:
        """Return the share of the possible turns that there were, and the longest wait as a share of the whole."""
        self._timer.stop()
        whole = time.perf_counter() - self._begun
        return self.count * TICK_MS / 1000 / whole, self.worst / whole


def table_of(first: int, path: Path) -> Path:
    """Write a table of notes, numbered from the first."""
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, delimiter=";")
        writer.writerow(["id (note)", "title", "text"])
        writer.writerows([f"{no:032x}", f"Note {no}", f"About {no} " * 9] for no in range(first, first + ROWS))
    return path


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return table_of(1, tmp_path / "notes.csv")


def imported_and_taken_back(window: MainWindow, qtbot: QtBot, table: Path) -> tuple[float, float]:
    """Return the share of turns that the window had meanwhile, and its longest wait."""
    turns, done = Turns(), []
    window.desk.changed.connect(done.append)
    dialog = window.orders.import_from(table)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(lambda: dialog.plan is not None, timeout=60_000)
    dialog.apply()
    qtbot.waitUntil(lambda: len(done) == 1, timeout=60_000)
    window.orders.undo()
    qtbot.waitUntil(lambda: len(done) == 2, timeout=60_000)
    window.desk.changed.disconnect(done.append)
    assert len(done[0].records) == ROWS
    return turns.end()


def test_an_import_and_its_undo_leave_the_window_its_turns(
    window: MainWindow, office: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    seen: list[tuple[float, float]] = []
    while len(seen) < ATTEMPTS:
        table = table_of(len(seen) * ROWS + 1, tmp_path / f"notes {len(seen)}.csv")
        share, gap = imported_and_taken_back(window, qtbot, table)
        assert office.ask(lambda questions: questions.count(Query("note"))) == 0
        seen.append((share, gap))
        if share >= LEAST_SHARE and gap <= LARGEST_GAP:
            return
    pytest.fail(f"In none of the attempts the window had its turns (share, longest wait): {seen}")


def test_rows_are_planned_in_another_process_and_unpacked_a_few_at_a_time(
    window: MainWindow, qtbot: QtBot, table: Path
) -> None:
    dialog = window.orders.import_from(table)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(lambda: dialog.plan is not None, timeout=60_000)
    assert dialog.plan is not None
    assert len(dialog.plan.new) == ROWS
    assert sum(isinstance(each, New) for each in gc.get_objects()) <= 1000
    dialog.reject()


def test_stop_ends_the_planning_beside(window: MainWindow, qtbot: QtBot, table: Path) -> None:
    dialog = window.orders.import_from(table)
    assert isinstance(dialog, ImportDialog)
    dialog.stop()
    qtbot.waitUntil(lambda: "Stopped" in dialog.ui.summary.text(), timeout=20_000)
    assert dialog.plan is None
    dialog.reject()
