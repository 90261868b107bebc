"""The columns of a table: as many as fit, as a person arranged them, by name."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QTableView

from s3desk.desktop.kit.columns import TITLE_WIDTH, Columns
from s3desk.desktop.kit.page import Page
from s3desk.desktop.settings import columns
from s3desk.desktop.shell.main_window import MainWindow


@pytest.fixture
def page(window: MainWindow, office: Any) -> Page:
    office.add("action", title="One")
    window.desk.show_record(b"", "action")
    window.page().view_named("action")
    return window.page()


def shown(view: QTableView) -> list[int]:
    return [at for at in range(view.model().columnCount()) if not view.isColumnHidden(at)]


@pytest.mark.parametrize("width", [300, 420, 700, 3000])
def test_by_themselves_the_columns_need_no_scrolling(page: Page, qtbot: Any, width: int):
    view = page.view.ui.table
    view.setFixedWidth(width)
    qtbot.waitUntil(lambda: view.width() == width)
    qtbot.waitUntil(lambda: view.horizontalHeader().length() == view.viewport().width() or width < TITLE_WIDTH)
    assert shown(view)[0] == 0
    assert view.columnWidth(0) >= TITLE_WIDTH
    assert (len(shown(view)) == view.model().columnCount()) == (width == 3000)


def test_what_a_person_arranged_is_kept_by_the_name_of_the_field(page: Page):
    view, table = page.view.ui.table, page.view.table
    names = [each.name for each in table.columns]
    view.setColumnWidth(0, 333)
    page.view.columns.show_column(1, False)
    page.view.columns.show_column(2, True)
    view.horizontalHeader().moveSection(2, 0)
    page.remember()
    kept = page._desk.settings.get(columns("action"))
    assert kept[0].startswith(f"{names[2]}:")
    assert f"{names[0]}:333" in kept
    assert any(each.startswith(f"{names[1]}:-") for each in kept)
    again = Columns(page._desk, view, page.view.ui.more.menu())
    again.arrange()
    assert view.columnWidth(0) == 333
    assert view.isColumnHidden(1)
    assert not view.isColumnHidden(2)
    assert view.horizontalHeader().visualIndex(2) == 0


def test_a_field_that_is_new_or_gone_does_not_disturb(page: Page):
    page._desk.settings.set(columns("action"), ["vanished:90", "title:321", "nonsense", "owner:x"])
    page.view.columns.arrange()
    assert page.view.ui.table.columnWidth(0) == 321


def test_columns_can_be_left_to_themselves_again(page: Page):
    page.view.ui.table.setColumnWidth(0, 999)
    page.view.columns.remember()
    page.view.columns.forget()
    view = page.view.ui.table
    assert view.horizontalHeader().length() == view.viewport().width()
    page.remember()
    assert page._desk.settings.get(columns("action")) == []
