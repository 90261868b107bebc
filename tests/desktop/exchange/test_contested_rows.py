"""Rows of lists and of the plan whose record waits for a decision: marked, said aloud, and a key leads to the card."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from pytestqt.qtbot import QtBot

from s3desk.desktop.exchange.conflicts import Conflicts
from s3desk.desktop.kit.record_table import RecordTable
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.tabs.plan.outline import PlanView
from s3desk.domain.values import Place, RecordId
from s3desk.services.commands import Edit
from tests.desktop.conftest import Clerk
from tests.desktop.exchange.colleague import Colleague, packed

Role = Qt.ItemDataRole
WAITS = "Something waits for a decision here"


def at_odds(record: bytes, office: Clerk, folder: Path) -> None:
    """Let a colleague give a title to a record that has another one here by then."""
    jens = Colleague(folder / "jens", "Jens", packed(office, folder / "to_jens.s3pack"))
    office.order(lambda questions: Edit(RecordId(record), {"title": "Mine"}))
    jens.edit(record, title="Theirs")
    assert jens.give(office).conflicts == 1
    office.until(lambda: record in office.desk.contested)


def said(model: QAbstractItemModel, index: QModelIndex) -> str:
    return str(model.data(index, Role.AccessibleTextRole))


def cards(window: MainWindow) -> list[Any]:
    return [each.card for each in window.findChildren(Conflicts) if each.isVisible()]


def test_a_row_of_a_list_is_marked_while_its_record_waits(window: MainWindow, office: Clerk, tmp_path: Path):
    task, other = office.add("task", title="Write"), office.add("task", title="Read")
    table = RecordTable(window.desk, window.desk.catalogue["task"], window)
    table.load()
    office.until(lambda: table.rowCount() == 2)
    at_odds(task, office, tmp_path)
    row, untouched = (table.index(table.row_of(each), 0) for each in (task, other))
    assert table.data(row, Role.DecorationRole) is not None
    assert WAITS in table.data(row, Role.ToolTipRole)
    assert WAITS in said(table, row)
    assert WAITS not in said(table, row.siblingAtColumn(1))
    assert table.data(untouched, Role.DecorationRole) is None
    assert WAITS not in said(table, untouched)
    told: list[int] = []
    table.dataChanged.connect(lambda first, last, roles: told.append(first.row()))
    office.order(lambda questions: Edit(RecordId(task), {"title": "Settled"}))
    office.until(lambda: task not in window.desk.contested)
    assert row.row() in told
    assert table.data(row, Role.DecorationRole) is None


def test_a_line_of_the_plan_is_marked_and_a_key_leads_to_its_card(
    window: MainWindow, office: Clerk, tmp_path: Path, qtbot: QtBot
):
    plan = office.add("plan", title="S3")
    aim = office.add("objective", title="Skills", order=Place(RecordId(plan), "i"))
    window.desk.show_record(plan, "plan")
    office.until(lambda: isinstance(window.page().view, PlanView))
    view = window.page().view
    office.until(lambda: view.model.index_of(aim).isValid())
    at_odds(aim, office, tmp_path)
    index = view.model.index_of(aim)
    assert WAITS in said(view.model, index)
    assert WAITS in view.model.data(index, Role.ToolTipRole)
    assert WAITS not in said(view.model, view.model.index_of(plan))
    window.activateWindow()
    view.go_to(aim)
    view.tree.setFocus()
    qtbot.keyClick(view.tree, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    office.until(lambda: any(card is not None for card in cards(window)))
    assert cards(window)[0].conflict.record.id == aim


def test_where_nothing_waits_the_key_says_so(window: MainWindow, office: Clerk, qtbot: QtBot):
    plan = office.add("plan", title="S3")
    window.desk.show_record(plan, "plan")
    office.until(lambda: isinstance(window.page().view, PlanView))
    view = window.page().view
    office.until(lambda: view.model.index_of(plan).isValid())
    view.go_to(plan)
    window.activateWindow()
    view.tree.setFocus()
    qtbot.keyClick(view.tree, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    office.until(lambda: "Nothing waits for a decision at this record." in window.ui.news_text.text())
    assert cards(window) == []
