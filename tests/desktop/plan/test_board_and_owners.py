"""The plan as a board by status, and who has how much to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from s3desk.desktop.tabs.plan.model import Col
from s3desk.domain.plan import ActionStatus
from s3desk.services.commands import Edit
from tests.desktop.plan.work import CONTROL, TODAY, Key, PlanWork


def test_a_card_moves_with_its_status_and_says_what_is_missing(plan: PlanWork) -> None:
    board = plan.page.view_named("board")
    plan.office.until(lambda: board.columns[0].model.rowCount() == 5)
    assert [each.text for each in board.columns[0].model.cards[0].face.badges] == ["No owner"]
    board.select(plan.ids["a1"], "action")
    board.pane().setFocus()
    plan.key(Key.Key_Right, CONTROL)
    plan.office.until(lambda: plan.value("a1", "status") is ActionStatus.PLANNED)
    plan.page.view_named("outline")
    status = plan.view.model.index_of(plan.ids["a1"], Col.STATUS)
    plan.office.until(lambda: status.data() == "Planned")


def test_the_figure_of_what_nobody_has_opens_exactly_that(plan: PlanWork) -> None:
    ana = plan.office.add("person", name="Ana")
    plan.office.order(Edit(plan.ids["a1"], {"owner": ana, "start": TODAY, "end": TODAY}))
    view = plan.page.view_named("owners")
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    plan.office.until(lambda: view.model.rowCount() == 2)
    matrix, duties = view.ui.matrix, view.ui.duties
    matrix.setFocus()
    matrix.setCurrentIndex(view.model.index(0, 1))
    assert (matrix.currentIndex().data(), view.ui.what.text()) == ("4", "No owner, Actions: 4 actions")
    plan.key(Key.Key_Return)
    assert duties.hasFocus()
    assert [duties.topLevelItem(row).text(0) for row in range(duties.topLevelItemCount())] == ["a2", "a3", "a4", "b1"]
    plan.key(Key.Key_Return)
    plan.office.until(lambda: plan.page.panel.record == plan.ids["a2"])
    view.ui.open_list.click()
    plan.office.until(lambda: plan.page.entry.name == "action" and plan.page.view.table.rowCount() == 4)


def test_a_figure_is_read_out_with_its_owner_and_time(plan: PlanWork) -> None:
    ana = plan.office.add("person", name="Ana")
    for title in ("a1", "a2"):
        plan.office.order(Edit(plan.ids[title], {"owner": ana, "start": TODAY, "end": TODAY}))
    view = plan.page.view_named("owners")
    plan.office.until(lambda: view.model.index(1, 1).data() == "2")
    said = view.model.index(1, 5).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Ana, Q2 2018: 2 actions"
    plan.office.order(Edit(plan.ids["a3"], {"owner": ana}))
    plan.office.until(lambda: view.model.index(1, 1).data() == "3")
