"""Filters by ticking: chips by keyboard, conditions for the store, kept until they are cleared."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.filter_bar import FilterBar, FilterValues
from s3desk.desktop.kit.filters import Filter, filterable, kept_filters, offered
from s3desk.desktop.kit.list_view import ListView
from s3desk.desktop.settings import filters
from s3desk.domain.declare import Kind
from s3desk.domain.subjects import catalogue
from s3desk.domain.values import new_id
from s3desk.services.query import Query
from tests.desktop.conftest import Clerk

Key = Qt.Key


@pytest.mark.parametrize("name", list(catalogue()))
def test_every_value_that_can_be_ticked_can_be_asked_for_and_is_kept(clerk: Clerk, name: str):
    declared = clerk.desk.catalogue[name]
    for field in filterable(declared):
        linked = field.kind in {Kind.LINK, Kind.LINKS}
        made = Filter(field, tuple([new_id(), None] if linked else offered(field)))
        assert clerk.ask(lambda it, made=made: it.find(Query(name, (made.condition(),)))) == []
        again = kept_filters(declared, [made.kept()])
        assert [each.field for each in again] == [field]
        assert set(again[0].values) == {
            False if each is None and field.kind is Kind.FLAG else each for each in made.values
        }


def test_what_a_newer_program_kept_does_not_disturb(desk: Desk):
    kept = ["nowhere|1", "status|of tomorrow", "status", "", "status|planned"]
    assert len(kept_filters(desk.catalogue["action"], kept)) == 1


@pytest.fixture
def view(desk: Desk, clerk: Clerk, qtbot: QtBot) -> ListView:
    theme = clerk.add("theme", name="Food")
    clerk.add("theme", name="Not linked")
    clerk.add("finding", statement="a", theme=theme, importance=4)
    clerk.add("finding", statement="b", importance=2)
    clerk.add("finding", statement="c")
    view = ListView(desk.catalogue["finding"], desk)
    qtbot.addWidget(view)
    view.show()
    view.activateWindow()
    view.load()
    clerk.until(lambda: view.table.rowCount() == 3)
    return view


def titles(view: ListView) -> list[str]:
    return [view.table.text(row, 0) for row in range(view.table.rowCount())]


def ticking(view: ListView, name: str) -> FilterValues:
    return view.filters.open(view.declared.fields[name])


def test_values_are_ticked_and_stand_as_chips(view: ListView, clerk: Clerk, qtbot: QtBot):
    dialog = ticking(view, "importance")
    values: Any = dialog.ui.values
    clerk.until(values.hasFocus)
    qtbot.keyClick(values, Key.Key_Down)
    qtbot.keyClick(values, Key.Key_Space)
    clerk.until(lambda: titles(view) == ["a"])
    values.setCurrentRow(values.count() - 1)
    qtbot.keyClick(values, Key.Key_Space)
    clerk.until(lambda: titles(view) == ["a", "c"])
    dialog.close()
    assert [each.text() for each in view.filters.chips] == ["Importance: 4, Empty", "Clear filters"]
    assert view.ui.count.text() == "2 of 3"
    view.filters.chips[0].setFocus()
    qtbot.keyClick(view.filters.chips[0], Key.Key_Delete)
    clerk.until(lambda: len(titles(view)) == 3)
    assert view.filters.isHidden()


def test_only_records_that_are_linked_are_offered(view: ListView, clerk: Clerk):
    dialog = ticking(view, "theme")
    values = dialog.ui.values
    clerk.until(lambda: values.count() == 2)
    assert [values.item(row).text() for row in range(2)] == ["Food", "Empty"]
    values.item(0).setCheckState(Qt.CheckState.Checked)
    clerk.until(lambda: titles(view) == ["a"])
    dialog.close()
    assert view.filters.chips[0].accessibleName() == "Theme: Food"


def test_filters_are_kept_with_their_names_until_they_are_cleared(
    view: ListView, desk: Desk, clerk: Clerk, qtbot: QtBot
):
    theme = clerk.ask(lambda it: it.find(Query("theme")))[0].id
    view.filters.put(view.declared.fields["theme"], (theme,))
    again = FilterBar(desk, view.declared)
    qtbot.addWidget(again)
    again.load()
    clerk.until(lambda: again.chips[0].text() == "Theme: Food")
    again.clear()
    assert desk.settings.get(filters("finding")) == []


def test_words_sieves_and_filters_hold_together(view: ListView, clerk: Clerk):
    view.filters.put(view.declared.fields["importance"], (4, 2))
    clerk.until(lambda: titles(view) == ["a", "b"])
    view.table.filter("b")
    clerk.until(lambda: titles(view) == ["b"])
    view.sift("no_evidence")
    clerk.until(lambda: titles(view) == ["a", "b", "c"])
    assert not view.filters.chips
