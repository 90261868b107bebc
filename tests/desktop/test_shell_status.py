"""The status line, the list of steps, and the sentence that comes up after large steps."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from s3desk.desktop.exchange.conflicts import Conflicts
from s3desk.desktop.exchange.dialog import ExchangeDialog
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.shell.rows import VALUE
from s3desk.desktop.shell.toast import Toast
from s3desk.desktop.shell.undo_list import UndoList
from s3desk.services.commands import Add
from s3desk.services.ports import MINE, Standing
from s3desk.services.query import Query
from s3desk.services.trash import Delete
from tests.desktop.conftest import Clerk

NOON = datetime(2026, 11, 6, 12, 2, 7, tzinfo=UTC)
Key, Held = Qt.Key, Qt.KeyboardModifier


def toast_of(window: MainWindow) -> Toast:
    assert window.toast is not None
    return window.toast


def findings(office: Clerk) -> int:
    return int(office.ask(lambda questions: questions.count(Query("finding"))))


# ---- the line


def test_the_line_says_when_and_what_nobody_has_yet(window: MainWindow, office: Clerk):
    window.desk.clock = lambda: NOON
    line = window.status
    assert line.saved.text() == "Saved on this laptop"
    office.until(lambda: line.ungiven.text().startswith("Nothing"))
    office.add("finding", statement="Ports")
    assert line.saved.text() == f"Saved on this laptop {window.desk.words.clock(NOON)}"
    office.until(lambda: line.ungiven.text().startswith("1 "))
    office.order(Add("note", {"title": "Private"}, MINE))
    office.until(lambda: not line._pause.isActive())
    office.ask(lambda questions: None)
    assert line.ungiven.text().startswith("1 ")
    assert line.conflicts.isHidden()
    assert "not yet given to anyone" in line.ungiven.text()


def test_conflicts_are_said_when_there_are_some(window: MainWindow, office: Clerk):
    window.status._show_standing(Standing(4, 2))
    assert not window.status.conflicts.isHidden()
    assert window.status.conflicts.text().startswith("2 ")


def test_conflicts_lead_to_their_cards(window: MainWindow, office: Clerk, qtbot: QtBot):
    window.status._show_standing(Standing(0, 2))
    qtbot.mouseClick(window.status.conflicts, Qt.MouseButton.LeftButton)
    (cards,) = window.findChildren(Conflicts)
    cards.close()


def test_a_full_line_makes_no_window_wider(window: MainWindow, office: Clerk):
    window.resize(683, 452)
    line = window.status
    line._show_standing(Standing(1234, 2))
    line.exchanged.setText("Last exchange with Anatoliki Development Agency and Claire Dubois, 23/11/2026 09:06")
    line.exchanged.show()
    QApplication.processEvents()
    assert window.width() == 683
    assert line.conflicts.geometry().right() < window.width()


def test_without_a_file_the_line_says_so(window: MainWindow, office: Clerk):
    window.ui.close_file.trigger()
    assert window.status.saved.text() == "No file is open"
    assert window.status.ungiven.isHidden()


def test_what_is_not_given_yet_leads_to_the_exchange(window: MainWindow, office: Clerk, qtbot: QtBot):
    qtbot.mouseClick(window.status.ungiven, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(ExchangeDialog)
    assert dialog.ui.navigator.currentItem().text() == "Give"
    dialog.close()


# ---- the list of steps


@pytest.fixture
def three(window: MainWindow, office: Clerk) -> None:
    for statement in ("First", "Second", "Third"):
        office.order(lambda questions, statement=statement: Add.of(questions, "finding", {"statement": statement}))
    office.until(window.ui.undo.isEnabled)


def names(steps: UndoList) -> list[str]:
    rows = steps.ui.steps
    return [rows.item(row).text() for row in range(rows.count()) if rows.item(row).data(VALUE)]


def test_back_to_here_undoes_all_steps_down_to_it(window: MainWindow, office: Clerk, qtbot: QtBot, three: None):
    window.activateWindow()
    qtbot.keyClick(window, Key.Key_Z, Held.ControlModifier | Held.AltModifier)
    (steps,) = window.findChildren(UndoList)
    office.until(lambda: names(steps) == ["Add Third", "Add Second", "Add First"])
    qtbot.keyClick(steps.ui.steps, Key.Key_Down)
    assert "2" in steps._go.text()
    qtbot.keyClick(steps.ui.steps, Key.Key_Return)
    office.until(lambda: findings(office) == 1)
    whole = ["Undone; can be done again", "Add Third", "Add Second", "Done; can be undone", "Add First"]
    rows = steps.ui.steps
    office.until(lambda: [rows.item(row).text() for row in range(rows.count())] == whole)
    steps.ui.steps.setCurrentRow(1)
    qtbot.mouseClick(steps._go, Qt.MouseButton.LeftButton)
    office.until(lambda: findings(office) == 3)
    steps.close()


def test_the_menu_at_the_button_names_the_steps(window: MainWindow, office: Clerk, three: None):
    button = window.ui.tools.widgetForAction(window.ui.undo)
    assert isinstance(button, QToolButton)
    menu = button.menu()
    office.until(lambda: len(menu.actions()) == 5)
    assert [action.text().partition("  ")[2] for action in menu.actions()[:3]] == [
        "Add Third",
        "Add Second",
        "Add First",
    ]
    menu.actions()[2].trigger()
    office.until(lambda: findings(office) == 0)


# ---- the sentence that comes up


def test_a_deletion_is_told_with_undo_and_takes_no_focus(window: MainWindow, office: Clerk, qtbot: QtBot):
    record = office.add("finding", statement="Ports")
    toast = toast_of(window)
    assert toast.isHidden()
    window.activateWindow()
    window.search_line.setFocus()
    office.order(lambda questions: Delete.of(questions, record))
    office.until(toast.isVisible)
    assert toast.text.text().startswith("1 record")
    assert window.search_line.hasFocus()
    assert toast.geometry().bottom() < window.ui.status.y()
    qtbot.mouseClick(toast.undo, Qt.MouseButton.LeftButton)
    office.until(lambda: findings(office) == 1)
    assert toast.isHidden()


def test_many_records_at_once_are_told_and_few_are_not(window: MainWindow, office: Clerk):
    toast = toast_of(window)
    records = [office.add("finding", statement=str(number)) for number in range(5)]
    office.ask(lambda questions: None)
    assert toast.isHidden()
    office.order(lambda questions: Delete.of(questions, *records))
    office.until(toast.isVisible)
    assert toast.text.text().startswith("5 ")
    window.ui.undo.trigger()
    office.until(toast.isHidden)
    office.until(lambda: findings(office) == 5)
    office.until(window.ui.redo.isEnabled)
    assert toast.isHidden()


def test_it_goes_by_itself_but_not_while_somebody_stands_on_it(window: MainWindow, office: Clerk, qtbot: QtBot):
    record = office.add("finding", statement="Ports")
    toast = toast_of(window)
    office.order(lambda questions: Delete.of(questions, record))
    office.until(toast.isVisible)
    window.activateWindow()
    toast.undo.setFocus()
    toast._timer.timeout.emit()
    assert toast.isVisible()
    window.search_line.setFocus()
    toast._timer.timeout.emit()
    assert toast.isHidden()
    assert not toast._timer.isActive()
