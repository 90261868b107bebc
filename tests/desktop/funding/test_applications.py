"""Applications from stage to stage, and the money they are to bring."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.tabs.funding.bid_sheet import BidSheet
from s3desk.desktop.tabs.funding.money import MISSING, NAME, SAID, MoneyModel
from s3desk.domain.funding import Bid, Stage
from s3desk.domain.values import Money
from tests.desktop.funding.shown import badges, cards
from tests.desktop.test_window import unnamed

Key = Qt.Key


def test_an_application_moves_two_columns_by_keys(page: Any, window: MainWindow, office: Any, call: Any):
    record = office.add("application", title="Our bid", stage="interested", call=call("Hubs", 3, 26))
    view = page.view_named("applications")
    office.until(lambda: cards(view, 0) == ["Our bid"])
    assert badges(view, "Our bid")[0].endswith("in 10 days")
    assert badges(view, "Our bid")[1:] == ["Not decided", "no owner"]
    view.select(record, "application")
    view.pane().setFocus()
    for at in (1, 2):
        QTest.keyClick(view.pane(), Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        office.until(lambda at=at: cards(view, at) == ["Our bid"])
    assert office.get(record).stage is Stage.SUBMITTED
    office.until(lambda: badges(view, "Our bid") == ["no document"])
    window.desk.undo()
    office.until(lambda: cards(view, 1) == ["Our bid"])


def test_the_decision_to_bid_is_another_arrangement_of_the_same_cards(page: Any, office: Any):
    office.add("application", title="Running", stage="preparing")
    office.add("application", title="Sent", stage="submitted")
    view = page.view_named("applications")
    office.until(lambda: cards(view, 1) == ["Running"])
    view.arrange(1)
    office.until(lambda: [cards(view, at) for at in range(3)] == [["Running"], [], []])


def test_the_bid_sheet_is_filled_in_by_keys_and_says_why_not(page: Any, window: MainWindow, office: Any):
    office.add("person", name="Test Person")
    meeting = office.add("meeting", title="Board of March", date=date(2020, 3, 10))
    record = office.add("application", title="Our bid", stage="preparing", threshold=Decimal(10))
    office.until(lambda: window.desk.me is not None)
    view = page.view_named("applications")
    office.until(lambda: cards(view, 1) == ["Our bid"])
    view.select(record, "application")
    view.judge.trigger()
    (sheet,) = [each for each in window.findChildren(BidSheet) if each.isVisible()]
    office.until(lambda: sheet.form is not None)
    assert not unnamed(sheet)
    assert sheet.minimumSizeHint().width() <= 683
    assert sheet.minimumSizeHint().height() <= 452
    QTest.keyClick(sheet.ui.begin, Key.Key_Space)
    office.until(lambda: sheet.ui.points.rowCount() == 3)
    for row, key in enumerate("432"):
        sheet.ui.points.setCurrentCell(row, 0)
        QTest.keyClicks(sheet.ui.points, key)
    said = "9 of 15 points: no bid, because of Implementation, the whole, which should reach 10."
    office.until(lambda: sheet.ui.result.text() == said)
    sheet.ui.bid.setFocus()
    QTest.keyClick(sheet.ui.bid, Key.Key_End)
    QTest.keyClick(sheet.ui.meeting, Key.Key_Down)
    QTest.keyClicks(sheet.ui.reason, "Too weak")
    QTest.keyClick(sheet.ui.reason, Key.Key_Return)
    QTest.keyClicks(sheet.ui.reason, "in March")
    QTest.keyClick(sheet.ui.buttons.button(QDialogButtonBox.StandardButton.Ok), Key.Key_Space)
    office.until(lambda: office.get(record).bid is Bid.NO_BID)
    kept = office.get(record)
    assert (kept.bid_reason, kept.decided_in) == ("Too weak\nin March", meeting)


# ---- the money


def test_money_is_added_up_and_what_is_wrong_is_said_in_words(page: Any, office: Any, qtmodeltester: Any):
    act, other = office.add("action", title="Act"), office.add("action", title="Other")
    office.add("budget_line", action=act, year=2020, amount=Money(100_000_00))
    office.add("financing_share", action=act, year=2020, amount=Money(110_000_00), secured=True)
    office.add("budget_line", action=other, amount=Money(50_000_01))
    view = page.view_named("money")
    office.until(lambda: view.model.rowCount() == 3)
    model = view.model
    qtmodeltester.check(model, force_py=True)
    told = [[model.index(row, column).data() for column in (NAME, MISSING, SAID)] for row in range(3)]
    assert told[0][0] == "Act"
    assert told[0][2].startswith("Over-funded by 10,000.00")
    assert told[1][1:] == ["50,000.01\u00a0€", ""]
    assert told[2][0] == "All together"
    assert "over-funded" in view.said.text()
    view.by.setCurrentIndex(2)
    view.by.activated.emit(2)
    office.until(lambda: model.rowCount() == 3 and model.index(1, NAME).data() == "Without a year")
    assert isinstance(model, MoneyModel)


def test_an_empty_plan_leads_to_its_budget_lines(page: Any, window: MainWindow, office: Any):
    view = page.view_named("money")
    office.until(lambda: not view.empty.isHidden())
    QTest.keyClick(view.pane(), Key.Key_Space)
    office.until(lambda: window.page() is not page and window.page().entry.name == "budget_line")


def test_enter_on_a_line_of_money_shows_the_action(page: Any, window: MainWindow, office: Any):
    act = office.add("action", title="Act")
    office.add("budget_line", action=act, amount=Money(1_00))
    view = page.view_named("money")
    office.until(lambda: view.model.rowCount() == 2)
    QTest.keyClick(view.table, Key.Key_Return)
    office.until(lambda: window.page() is not page and window.page().panel.record == act)
