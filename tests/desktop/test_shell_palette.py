"""Every command is found by a few letters and run by Enter; the sheet of keys shows what is alive."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from s3desk.desktop.settings import LANGUAGE, TEXT_SIZE, USED_COMMANDS
from s3desk.desktop.shell.key_sheet import KeySheet
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.shell.palette import Palette
from s3desk.desktop.shell.rows import RIGHT, VALUE
from s3desk.desktop.tabs import TABS
from tests.desktop.conftest import PATIENCE_MS, Clerk

Key, Held = Qt.Key, Qt.KeyboardModifier


def come_back(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the window is in front again, as its manager sees to."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)


def type_in(window: MainWindow, qtbot: QtBot, typed: str) -> Palette:
    """Open the palette by its keys and type into it."""
    before = set(window.findChildren(Palette))
    come_back(window, qtbot)
    qtbot.keyClick(window, Key.Key_P, Held.ControlModifier | Held.ShiftModifier)
    (palette,) = set(window.findChildren(Palette)) - before
    qtbot.waitUntil(lambda: palette.is_whole, timeout=PATIENCE_MS)
    qtbot.keyClicks(palette.line, typed)
    return palette


def shown(palette: Palette) -> list[str]:
    return [palette.rows.item(row).text() for row in range(palette.rows.count())]


def test_every_command_of_the_menus_is_offered_with_its_shortcut(window: MainWindow, office: Clerk, qtbot: QtBot):
    palette = type_in(window, qtbot, "")
    rows = [palette.rows.item(row) for row in range(palette.rows.count())]
    offered = {item.data(VALUE): item.data(RIGHT) for item in rows}
    for action in window.findChildren(QAction):
        if action.objectName() in vars(window.ui) and action.isEnabled() and action.menu() is None:
            assert action is window.ui.palette or action.objectName() in offered
    assert "Ctrl+E" in offered["export_file"]
    palette.close()


def test_a_few_letters_and_enter_run_a_command(window: MainWindow, office: Clerk, qtbot: QtBot):
    palette = type_in(window, qtbot, "larg")
    assert shown(palette)[0] == "Larger text"
    qtbot.keyClick(palette.line, Key.Key_Return)
    assert window.desk.settings.get(TEXT_SIZE) == 1
    come_back(window, qtbot)
    qtbot.keyClick(window, Key.Key_0, Held.ControlModifier)
    assert window.desk.settings.get(TEXT_SIZE) == 0


def test_what_was_used_comes_first_the_next_time(window: MainWindow, office: Clerk, qtbot: QtBot):
    qtbot.keyClick(type_in(window, qtbot, "normal text").line, Key.Key_Return)
    assert window.desk.settings.get(USED_COMMANDS) == ["normal_text"]
    palette = type_in(window, qtbot, "")
    assert shown(palette)[0] == "Normal text size"
    qtbot.keyClick(palette.line, Key.Key_Down)
    assert palette.rows.currentRow() == 1
    qtbot.keyClick(palette.line, Key.Key_Up)
    assert palette.rows.currentRow() == 0
    palette.close()


def test_to_offer_every_view_no_page_is_built(window: MainWindow, office: Clerk, qtbot: QtBot):
    before = len(window.pages.built())
    type_in(window, qtbot, "go").close()
    assert len(window.pages.built()) == before


@pytest.mark.parametrize("at", [at for at, tab in enumerate(TABS) if tab.name != "overview"])  # it is a tab of one view
def test_every_view_of_every_tab_can_be_gone_to(window: MainWindow, office: Clerk, qtbot: QtBot, at: int):
    for entry in window.pages.page_at(at).entries:
        label = window.desk.say(entry.label)
        palette = type_in(window, qtbot, f"go {window.desk.say(TABS[at].label)} {label}")
        named = [item for item in (palette.rows.item(row) for row in range(palette.rows.count())) if item.data(VALUE)]
        wanted = next(item for item in named if item.data(VALUE) == f"view {TABS[at].name} {entry.name}")
        palette.rows.setCurrentItem(wanted)
        qtbot.keyClick(palette.line, Key.Key_Return)
        assert window.ui.tabs.currentIndex() == at
        assert window.page().entry.name == entry.name


def test_a_command_that_does_not_exist_is_said_so(window: MainWindow, office: Clerk, qtbot: QtBot):
    palette = type_in(window, qtbot, "xyzzy")
    assert shown(palette) == ["No command has these words."]
    qtbot.keyClick(palette.line, Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(palette.line, Key.Key_Escape)
    assert not palette.isVisible()


def test_the_language_is_a_command(window: MainWindow, office: Clerk, qtbot: QtBot):
    palette = type_in(window, qtbot, "switch english")
    assert shown(palette)[0] == "Switch language: English"
    qtbot.keyClick(palette.line, Key.Key_Return)
    assert window.desk.settings.get(LANGUAGE) == "en"
    office.until(lambda: window.page().has_record is False)


def test_without_a_file_only_what_needs_none_is_offered(window: MainWindow, office: Clerk, qtbot: QtBot):
    window.ui.close_file.trigger()
    palette = type_in(window, qtbot, "")
    assert "Export" not in shown(palette)
    assert "Open" in shown(palette)
    assert "Open the file region" in shown(palette)
    palette.close()


# ---- the sheet of keys


def rows_of(sheet: KeySheet) -> dict[str, str]:
    tree = sheet.ui.keys
    groups = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return {item.text(0): item.text(1) for group in groups for item in map(group.child, range(group.childCount()))}


def test_the_sheet_shows_what_is_alive_now(window: MainWindow, office: Clerk, qtbot: QtBot):
    own = QAction("Indent", window.page().view)
    own.setShortcut("Alt+Shift+Right")
    window.page().view.addAction(own)
    window.activateWindow()
    qtbot.keyClick(window.page().ui.navigator, Key.Key_Question)
    (sheet,) = window.findChildren(KeySheet)
    rows = rows_of(sheet)
    assert rows["Indent"] == "Alt+Shift+Right"
    assert rows["Export"] == "Ctrl+E"
    assert rows["Find"] == "Ctrl+F, Ctrl+K"
    qtbot.keyClicks(sheet.ui.filter, "inden")
    assert list(rows_of(sheet)) == ["Indent"]
    sheet.close()


def test_a_question_mark_is_typed_where_one_types(window: MainWindow, office: Clerk, qtbot: QtBot):
    window.activateWindow()
    window.search_line.setFocus()
    qtbot.keyClicks(window.search_line, "why?")
    assert window.search_line.text() == "why?"
    assert not window.findChildren(KeySheet)


def test_no_two_commands_share_a_key(window: MainWindow, office: Clerk):
    for at in range(len(TABS)):
        window.ui.tabs.setCurrentIndex(at)
        for entry in window.page().entries:
            owners: list[QWidget] = [window.page(), window.page().view_named(entry.name)]
            known: dict[str, Any] = {}
            actions = [*window.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly)]
            actions += window.ui.go_menu.actions()
            for action in dict.fromkeys([*actions, *(each for owner in owners for each in owner.actions())]):
                for keys in filter(QKeySequence.toString, action.shortcuts()):
                    other = known.setdefault(keys.toString(), action)
                    assert other is action, f"{keys.toString()}: {action.text()} and {other.text()} in {entry.name}"
