"""F6 and Shift+F6 lead round every page, whatever view is in front."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.shell.panes import _pane_of
from s3desk.desktop.tabs import TABS
from tests.desktop.conftest import PATIENCE_MS, Clerk


@pytest.mark.parametrize("at", range(len(TABS)), ids=[tab.name for tab in TABS])
def test_every_pane_of_every_view_is_reached_both_ways(window: MainWindow, office: Clerk, qtbot: QtBot, at: int):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)
    window.ui.tabs.setCurrentIndex(at)
    for entry in window.page().entries:
        window.page().view_named(entry.name)
        office.ask(lambda questions: None)
        for step, modifiers in ((1, Qt.KeyboardModifier.NoModifier), (-1, Qt.KeyboardModifier.ShiftModifier)):
            window.search_line.setFocus()
            panes = window.panes()
            seen = []
            for _ in panes:
                qtbot.keyClick(window, Qt.Key.Key_F6, modifiers)
                seen.append(_pane_of(panes, QApplication.focusWidget()))
            start = len(panes) - 1
            assert seen == [(start + step * each) % len(panes) for each in range(1, len(panes) + 1)], entry.name


def test_without_a_file_the_keyboard_has_somewhere_to_go(window: MainWindow, office: Clerk, qtbot: QtBot):
    window.ui.close_file.trigger()
    assert window.panes() == [window.search_line]
