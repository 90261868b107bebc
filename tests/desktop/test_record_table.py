"""The one table for all types: paging, sorting, filtering, following changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from s3desk.desktop.kit.record_table import MOST, PAGE, RecordTable
from s3desk.domain.messages import message
from s3desk.domain.subjects import catalogue
from s3desk.services.commands import Add, Edit, Together
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
        clerk.add("finding", statement="d")
    assert titles(table) == ["b", "c", "d"]
    assert not resets


def test_a_link_is_shown_by_title_and_follows_it(clerk: Clerk):
    theme = clerk.add("theme", name="Food")
    clerk.add("finding", statement="a", theme=theme)
    table = table_of(clerk, "finding")
    column = [each.name for each in table.fields].index("theme")
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
