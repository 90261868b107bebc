"""Where the keyboard is, and what is chosen, when records come, move and go."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from s3desk.desktop.kit.first_steps import _FIRST, first_step
from s3desk.desktop.kit.list_view import EMPTY
from s3desk.desktop.kit.page import Page
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.domain.subjects import catalogue
from s3desk.services.commands import Edit


@pytest.fixture
def page(window: MainWindow, office: Any) -> Page:
    window.desk.show_record(b"", "note")
    window.page().view_named("note")
    return window.page()


def chosen(page: Page) -> list[str]:
    return [page.view.table.index(row.row(), 0).data() for row in page.view.ui.table.selectionModel().selectedRows()]


def test_a_new_record_begins_in_its_first_field(page: Page, window: MainWindow, office: Any):
    window.activateWindow()
    window.ui.new_record.trigger()
    office.until(lambda: page.panel.record is not None)
    field = page.panel.form.editors["title"].focusProxy()
    office.until(lambda: QApplication.focusWidget() is field)


def test_a_long_title_shows_its_beginning_when_the_keyboard_goes_on(page: Page, window: MainWindow, office: Any):
    record = office.add("note", title="A long title " * 30)
    window.activateWindow()
    page.show_record(record, "note", focus=True)
    field = page.panel.form.editors["title"].focusProxy()
    assert isinstance(field, QLineEdit)
    office.until(field.hasFocus)
    field.end(False)
    page.go_to_view()
    office.until(lambda: field.cursorPosition() == 0)


def test_a_record_stays_where_it_is_and_chosen_until_the_list_is_loaded_anew(page: Page, office: Any):
    first = office.add("note", title="A")
    office.add("note", title="B")
    office.until(lambda: page.view.table.rowCount() == 2)
    page.show_record(first, "note")
    office.until(lambda: page.panel._sheet is not None)
    office.order(Edit(first, {"title": "C"}))
    office.until(lambda: chosen(page) == ["C"])
    assert page.view.table.row_of(first) == 0
    page.load()
    office.until(lambda: page.view.table.row_of(first) == 1)
    office.until(lambda: chosen(page) == ["C"])


def test_a_list_opens_with_its_first_record_chosen_and_the_keyboard_where_it_was(
    page: Page, window: MainWindow, office: Any
):
    first = office.add("note", title="A")
    office.add("note", title="B")
    window.activateWindow()
    window.search_line.setFocus()
    office.until(window.search_line.hasFocus)
    page.view_named("meeting")
    page.view_named("note")
    office.until(lambda: page.has_record and page.panel.record == first)
    assert window.search_line.hasFocus()


def test_a_list_that_comes_back_shows_the_record_that_is_chosen_in_it(page: Page, office: Any):
    for title in "ABC":
        office.add("note", title=title)
    office.until(lambda: page.view.table.rowCount() == 3)
    page.view.ui.table.choose_cell(1, 0)
    second = page.view.table.id_at(1)
    office.until(lambda: page.has_record and page.panel.record == second)
    page.view_named("meeting")
    office.until(lambda: not page.has_record)
    page.view_named("note")
    office.until(lambda: page.has_record and page.panel.record == second)


def test_after_a_deletion_the_next_record_is_chosen_in_the_list(page: Page, window: MainWindow, office: Any):
    records = [office.add("note", title=title) for title in "ABC"]
    office.until(lambda: page.view.table.rowCount() == 3)
    window.activateWindow()
    page.show_record(records[1], "note", focus=True)
    office.until(lambda: page.panel._sheet is not None)
    page.delete_records()
    office.until(lambda: page.view.table.rowCount() == 2)
    office.until(lambda: len(chosen(page)) == 1 and chosen(page) != ["B"])
    office.until(page.view.ui.table.hasFocus)


def test_the_last_deletion_leaves_the_keyboard_at_new(page: Page, window: MainWindow, office: Any):
    office.add("note", title="A")
    office.until(lambda: page.view.table.rowCount() == 1)
    window.activateWindow()
    page.go_to_view()
    page.view.ui.table.selectRow(0)
    page.delete_records()
    office.until(lambda: page.view.ui.list_views.currentIndex() == EMPTY)
    office.until(page.view.empty.step.hasFocus)


def test_undo_is_called_so(window: MainWindow, office: Any, qtbot: QtBot):
    office.add("note", title="A")
    office.until(window.ui.undo.isEnabled)
    with qtbot.waitSignal(window.desk.changed) as changed:
        window.ui.undo.trigger()
    assert str(changed.args[0].label).startswith("Undone: ")
    office.until(window.ui.redo.isEnabled)
    with qtbot.waitSignal(window.desk.changed) as changed:
        window.ui.redo.trigger()
    assert str(changed.args[0].label).startswith("Done again: ")


def test_every_empty_list_says_what_to_do_first():
    assert _FIRST.keys() == set(catalogue())
    assert str(first_step("of a newer program")) == "Nothing is here yet."
