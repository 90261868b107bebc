"""The one table for all types: paging, sorting, filtering, following changes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt

from s3desk.desktop.kit.lines import Cell, Extra, Reading
from s3desk.desktop.kit.record_table import MOST, PAGE, RecordTable
from s3desk.desktop.look import tone
from s3desk.domain.declare import Record
from s3desk.domain.messages import message
from s3desk.domain.subjects import catalogue
from s3desk.services.commands import Add, Edit, Together
from s3desk.services.ports import Questions
from s3desk.services.query import Query, Test, Where
from s3desk.services.trash import Delete
from tests.desktop.conftest import Clerk


def table_of(clerk: Clerk, name: str) -> RecordTable:
    table = RecordTable(clerk.desk, clerk.desk.catalogue[name], clerk.desk)
    table.load()
    clerk.until(lambda: table.is_loaded)
    return table


def titles(table: RecordTable) -> list[str]:
    return [table.index(row, 0).data() for row in range(table.rowCount())]


def many(clerk: Clerk, count: int) -> None:
    commands = tuple(Add("finding", {"statement": f"Finding {number:05}"}) for number in range(count))
    clerk.order(Together(commands, message("Add many")))


@pytest.mark.parametrize("name", list(catalogue()))
def test_every_type_has_a_sound_table(clerk: Clerk, qtmodeltester, name: str):
    declared = clerk.desk.catalogue[name]
    for _ in range(3):
        clerk.order(Add(name, {}))
    table = table_of(clerk, name)
    qtmodeltester.check(table)
    assert table.rowCount() == 3
    assert table.headerData(0, Qt.Orientation.Horizontal) == (declared.fields[declared.title].label)


def test_a_page_is_fetched_when_it_is_needed(clerk: Clerk, qtmodeltester):
    many(clerk, PAGE + 50)
    table = table_of(clerk, "finding")
    qtmodeltester.check(table)
    clerk.until(lambda: not table._fetching)
    assert table.whole == PAGE + 50
    if table.rowCount() == PAGE:
        table.fetchMore(table.index(-1, -1))
    clerk.until(lambda: table.rowCount() == PAGE + 50)
    assert titles(table) == sorted(titles(table))
    assert not table.canFetchMore(table.index(-1, -1))


def test_a_view_never_holds_more_than_a_screen_reader_can_list(clerk: Clerk):
    many(clerk, MOST + 10)
    table = table_of(clerk, "finding")
    while table.canFetchMore(table.index(-1, -1)):
        rows = table.rowCount()
        table.fetchMore(table.index(-1, -1))
        clerk.until(lambda rows=rows: table.rowCount() > rows)
    assert table.rowCount() == MOST
    assert str(MOST + 10) in str(table.summary())


def test_a_filter_and_an_order_are_asked_of_the_store(clerk: Clerk):
    for statement in ("Few firms", "Many fírms", "Old ports"):
        clerk.add("finding", statement=statement)
    table = table_of(clerk, "finding")
    table.filter("FIRM")
    clerk.until(lambda: table.rowCount() == 2)
    table.sort(0, Qt.SortOrder.DescendingOrder)
    clerk.until(lambda: titles(table) == ["Many fírms", "Few firms"])


def test_a_change_of_one_record_leaves_the_other_rows_alone(clerk: Clerk, qtbot):
    records = [clerk.add("finding", statement=each) for each in ("a", "b", "c")]
    table = table_of(clerk, "finding")
    resets: list[int] = []
    table.modelReset.connect(lambda: resets.append(1))
    with qtbot.waitSignal(table.dataChanged):
        clerk.order(Edit(records[1], {"importance": 4}))
    with qtbot.waitSignal(table.rowsRemoved):
        clerk.order(Delete((records[0],)))
    with qtbot.waitSignal(table.rowsInserted):
        clerk.add("finding", statement="bb")
    assert titles(table) == ["b", "bb", "c"]
    assert not resets


def test_what_no_longer_fits_stays_marked_until_the_list_is_loaded_anew(clerk: Clerk):
    records = [clerk.add("task", title=each) for each in ("a", "b", "c")]
    table = table_of(clerk, "task")
    table.sift(Query("task", (Where("done", Test.EMPTY),)))
    clerk.until(lambda: table.is_filtered)
    clerk.order(Edit(records[1], {"done": True}))
    clerk.until(lambda: table.line_at(1).is_stray)
    assert titles(table) == ["a", "b", "c"]
    assert str(table.summary()) == "2 of 3; 1 no longer in this list, F5 clears them away"
    index = table.index(1, 0)
    assert "No longer in this list" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "No longer in this list" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert index.data(Qt.ItemDataRole.FontRole).italic()
    assert not table.headerData(1, Qt.Orientation.Vertical, Qt.ItemDataRole.DecorationRole).isNull()
    clerk.order(Edit(records[1], {"done": False}))
    clerk.until(lambda: not table.line_at(1).is_stray)
    clerk.order(Edit(records[1], {"done": True}))
    table.load()
    clerk.until(lambda: titles(table) == ["a", "c"])
    assert str(table.summary()) == "2 of 3"


def test_paging_goes_on_where_lines_no_longer_stand_in_order(clerk: Clerk):
    many(clerk, PAGE + 50)
    table = table_of(clerk, "finding")
    clerk.order(Edit(table.id_at(PAGE - 1), {"statement": "Zebra"}))
    clerk.until(lambda: titles(table)[-1] == "Zebra")
    table.fetchMore(table.index(-1, -1))
    clerk.until(lambda: table.rowCount() == PAGE + 50)
    assert len(set(titles(table))) == PAGE + 50


def test_a_record_made_here_is_listed_even_where_it_does_not_fit(clerk: Clerk):
    clerk.add("finding", statement="Few firms")
    table = table_of(clerk, "finding")
    table.filter("firm")
    clerk.until(lambda: table.is_filtered)
    table.keep(clerk.add("finding", statement="Ports"))
    clerk.until(lambda: titles(table) == ["Few firms", "Ports"])
    assert table.line_at(1).is_stray


def late(questions: Questions, records: Sequence[Record], reading: Reading) -> list[Cell]:
    tasks = [cast("Any", each) for each in records]
    return [
        Cell("Late", "bad", "overdue", "Since long ago") if each.due and each.due < reading.today else Cell("")
        for each in tasks
    ]


def test_a_computed_column_stands_behind_the_title(clerk: Clerk, qtmodeltester):
    clerk.desk.clock = lambda: datetime(2026, 3, 3, tzinfo=UTC)
    task = clerk.add("task", title="a", due=date(2026, 1, 1))
    extra = Extra("late", message("State"), late, frozenset({"comment"}), of_line=True)
    table = RecordTable(clerk.desk, clerk.desk.catalogue["task"], clerk.desk, extras=[extra])
    table.load()
    clerk.until(lambda: table.is_loaded)
    qtmodeltester.check(table)
    assert [each.name for each in table.columns][:2] == ["title", "late"]
    index = table.index(0, 1)
    assert index.data() == "Late"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Since long ago"
    assert index.data(Qt.ItemDataRole.ForegroundRole).color() == tone("bad").text
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert table.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole) == "Since long ago"
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable
    clerk.order(Edit(task, {"due": date(2026, 5, 5)}))
    clerk.until(lambda: index.data() == "")
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_a_screen_reader_hears_column_and_value(clerk: Clerk):
    clerk.add("task", title="a", due=date(2026, 3, 3))
    table = table_of(clerk, "task")
    at = table.column_of("due")
    said = table.index(0, at).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == f"Due: Tuesday 3 March 2026, column {at + 1}"
    assert table.index(0, table.column_of("owner")).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Owner: empty")


def test_a_link_is_shown_by_title_and_follows_it(clerk: Clerk):
    theme = clerk.add("theme", name="Food")
    clerk.add("finding", statement="a", theme=theme)
    table = table_of(clerk, "finding")
    column = table.column_of("theme")
    assert table.index(0, column).data() == "Food"
    clerk.order(Edit(theme, {"name": "Good food"}))
    clerk.until(lambda: table.index(0, column).data() == "Good food")


def test_only_what_concerns_the_table_makes_it_ask_again(clerk: Clerk):
    table = table_of(clerk, "finding")
    asked: list[int] = []
    table.loaded.connect(lambda: asked.append(1))
    clerk.add("budget_line", title="x")
    clerk.ask(lambda questions: None)
    assert not asked
