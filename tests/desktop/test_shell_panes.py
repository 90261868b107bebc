"""F6 and Shift+F6 lead round every page, whatever view is in front."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidgetItem
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


@pytest.mark.parametrize("at", range(len(TABS)), ids=[tab.name for tab in TABS])
def test_a_tab_that_is_clicked_gets_the_keyboard(window: MainWindow, office: Clerk, qtbot: QtBot, at: int):
    window.activateWindow()
    window.page().go_to_view()
    other = (at + 1) % len(TABS)
    window.ui.tabs.setCurrentIndex(other)
    bar = window.ui.tabs.tabBar()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(at).center())
    office.until(lambda: window.page().isAncestorOf(QApplication.focusWidget()))


def test_the_navigator_is_as_wide_in_every_tab_and_goes_with_the_text(window: MainWindow, office: Clerk):
    window.resize(1024, 768)
    widths = set()
    for at in range(1, len(TABS)):
        window.ui.tabs.setCurrentIndex(at)
        office.ask(lambda questions: None)
        widths.add(window.page().ui.navigator.width())
        first, second = (window.page().ui.navigator.visualItemRect(each) for each in lines_of(window)[:2])
        assert second.top() >= first.bottom()
        assert first.height() == window.page().ui.navigator.sizeHintForRow(0)
    assert len(widths) == 1
    window.looks.size_text(4)
    assert window.page().ui.switcher.isVisible()
    window.ui.tabs.setCurrentIndex(1)
    assert window.page().ui.switcher.isVisible()
    window.looks.size_text(-4)
    assert window.page().ui.navigator.width() == widths.pop()


def lines_of(window: MainWindow) -> list[QListWidgetItem]:
    navigator = window.page().ui.navigator
    return [navigator.item(row) for row in range(navigator.count())]
