"""What a screen reader says by itself: what was done, what a toast tells, what went wrong, what is typed and made."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from pytestqt.qtbot import QtBot

from s3desk.desktop.shell.main_window import MainWindow
from s3desk.services.trash import Delete
from tests.desktop.conftest import PATIENCE_MS, Clerk


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what would be said aloud, while a screen reader listens."""
    heard: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


def test_what_was_done_is_said_and_that_it_is_saved(window: MainWindow, office: Clerk, said: list[str]):
    office.add("finding", statement="Few patents")
    office.until(lambda: any("Saved on this laptop" in each for each in said))
    assert "Few patents" in said[0] or "New" in said[0] or "Add" in said[0]


def test_a_toast_says_what_it_tells_and_how_to_undo(window: MainWindow, office: Clerk, said: list[str]):
    record = office.add("finding", statement="Few patents")
    office.order(lambda questions: Delete.of(questions, record))
    office.until(lambda: "1 record deleted. Undo (Ctrl+Z)" in said)


def test_a_mishap_is_said(window: MainWindow, office: Clerk, qtbot: QtBot, tmp_path: Path, said: list[str]):
    with qtbot.waitSignal(window.desk.failed, timeout=PATIENCE_MS):
        window.open(tmp_path / "none.s3desk")
    assert any("none.s3desk" in each for each in said)


def test_the_number_of_hits_and_the_chosen_one_are_said(
    window: MainWindow, office: Clerk, qtbot: QtBot, said: list[str]
):
    office.add("finding", statement="Harbours silt up")
    window.activateWindow()
    window.ui.find.trigger()
    qtbot.keyClicks(window.search_line, "harb")
    office.until(lambda: "1 record found" in said)


def test_what_is_captured_is_said(window: MainWindow, office: Clerk, qtbot: QtBot, said: list[str]) -> None:
    view: Any = window.page().view_named("board")
    view.line.line.setText("Few patents")
    view.line.take()
    office.until(lambda: "Added: Few patents" in said)
