"""Jump to anything, and find the way back."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.shell.rows import BELOW, MARKED, RIGHT, VALUE
from s3desk.desktop.tabs import TABS
from s3desk.services.query import Query
from tests.desktop.conftest import Clerk

Key, Held = Qt.Key, Qt.KeyboardModifier


@pytest.fixture(autouse=True)
def active(window: MainWindow) -> None:
    window.activateWindow()


def show(window: MainWindow, office: Clerk, record: bytes, type_name: str) -> None:
    window.desk.show_record(record, type_name)
    office.until(lambda: window.page().panel.record == record and window.page().panel._sheet is not None)


def rows(window: MainWindow) -> list[Any]:
    return [window.search.hits.item(row) for row in range(window.search.hits.count())]


def begin(window: MainWindow, qtbot: QtBot) -> Any:
    qtbot.keyClick(window, Key.Key_K, Held.ControlModifier)
    assert window.search_line.hasFocus()
    return window.search_line


def test_shortcut_down_enter_is_back_in_the_previous_record(window: MainWindow, office: Clerk, qtbot: QtBot):
    first, second = office.add("finding", statement="Ports"), office.add("task", title="Dredge")
    show(window, office, first, "finding")
    show(window, office, second, "task")
    line = begin(window, qtbot)
    office.until(lambda: [each.text() for each in rows(window)] == ["Looked at lately", "Ports"])
    qtbot.keyClick(line, Key.Key_Down)
    qtbot.keyClick(line, Key.Key_Return)
    office.until(lambda: window.page().panel.record == first)
    assert not window.search.hits.isVisible()


def test_hits_have_an_icon_a_kind_and_their_words_marked(window: MainWindow, office: Clerk, qtbot: QtBot):
    office.add("finding", statement="Harbours", description="Every spring the harbour silts up.")
    line = begin(window, qtbot)
    qtbot.keyClicks(line, "harb")
    office.until(lambda: len(rows(window)) == 3)
    head, hit, new = rows(window)
    assert head.text() == "Diagnosis"
    assert (hit.text(), hit.data(RIGHT), hit.data(MARKED)) == ("Harbours", "Finding", "harb")
    assert "silts up" in hit.data(BELOW)
    assert not hit.icon().isNull()
    assert "Harbours, Finding, Every spring" in hit.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "harb" in new.text()
    assert new.data(VALUE) is None


def test_shift_enter_makes_a_note_of_that_title(window: MainWindow, office: Clerk, qtbot: QtBot):
    line = begin(window, qtbot)
    qtbot.keyClicks(line, "Ask the port authority")
    qtbot.keyClick(line, Key.Key_Return, Held.ShiftModifier)
    office.until(lambda: office.ask(lambda questions: questions.count(Query("note"))) == 1)
    (note,) = office.ask(lambda questions: questions.find(Query("note")))
    assert note.title == "Ask the port authority"
    office.until(lambda: window.page().has_record and window.page().panel.record == note.id)
    assert window.pages.tab().name == "team"


def test_escape_leads_back_to_where_one_was(window: MainWindow, office: Clerk, qtbot: QtBot):
    show(window, office, office.add("finding", statement="Ports"), "finding")
    window.ui.edit_record.trigger()
    field = window.page().panel.form.editors["statement"]
    office.until(lambda: field.isAncestorOf(window.focusWidget()) or field.hasFocus())
    was = window.focusWidget()
    line = begin(window, qtbot)
    qtbot.keyClicks(line, "xyz")
    office.until(window.search.hits.isVisible)
    qtbot.keyClick(line, Key.Key_Escape)
    assert window.focusWidget() is was
    assert not window.search.hits.isVisible()
    assert line.text() == ""


def test_the_way_back_and_forward(window: MainWindow, office: Clerk, qtbot: QtBot):
    first, second = office.add("finding", statement="Ports"), office.add("finding", statement="Quays")
    task = office.add("task", title="Dredge")
    show(window, office, first, "finding")
    assert not window.ui.go_forward.isEnabled()
    show(window, office, task, "task")
    show(window, office, second, "finding")
    for by, wanted in ((Key.Key_Left, task), (Key.Key_Left, first), (Key.Key_Right, task), (Key.Key_Right, second)):
        qtbot.keyClick(window, by, Held.AltModifier)
        office.until(lambda wanted=wanted: window.page().has_record and window.page().panel.record == wanted)
    assert not window.ui.go_forward.isEnabled()
    for key in (Key.Key_1, Key.Key_2):
        qtbot.keyClick(window, key, Held.ControlModifier)
    assert window.pages.tab() is TABS[1]
    qtbot.keyClick(window, Key.Key_Left, Held.AltModifier)
    assert window.pages.tab() is TABS[0]


def test_going_along_a_list_is_no_way_of_its_own(window: MainWindow, office: Clerk, qtbot: QtBot):
    for statement in ("A", "B", "C"):
        office.add("finding", statement=statement)
    page = window.page()
    page.view_named("finding")
    office.until(lambda: page.view.table.rowCount() == 3)
    way = len(window.visited._spots)
    for row in range(3):
        page.view.ui.table.selectRow(row)
        office.until(lambda row=row: page.panel.record == page.view.table.id_at(row))
    assert len(window.visited._spots) == way


def test_a_record_counts_as_looked_at_after_a_moment_only(window: MainWindow, office: Clerk, qtbot: QtBot):
    records = [office.add("finding", statement=each) for each in "ABC"]
    page = window.page()
    page.view_named("finding")
    office.until(lambda: page.view.table.rowCount() == 3)
    for row in range(3):
        page.view.ui.table.selectRow(row)
    assert window.visited._records == []
    office.until(lambda: bool(window.visited._records))
    assert [record for record, _ in window.visited._records] == [page.view.table.id_at(2)]
    assert page.view.table.id_at(2) in records


def test_what_was_deleted_is_not_offered(window: MainWindow, office: Clerk, qtbot: QtBot):
    first, second = office.add("finding", statement="Ports"), office.add("finding", statement="Quays")
    show(window, office, first, "finding")
    window.page().delete_records()
    office.until(lambda: not window.page().has_record or window.page().panel.record == second)
    show(window, office, second, "finding")
    begin(window, qtbot)
    office.ask(lambda questions: None)
    assert [each.text() for each in rows(window)] == []
