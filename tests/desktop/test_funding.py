"""The funding tab as a regional office works with it: calls, a deadline that moves, what is due, applications, money."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QToolButton

from s3desk.desktop.shell.import_dialog import ImportDialog
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.tabs.funding.bid_sheet import BidSheet
from s3desk.desktop.tabs.funding.calls import CallsView
from s3desk.desktop.tabs.funding.conditions import ANSWER, NOTE
from s3desk.desktop.tabs.funding.due import WHAT, WHEN
from s3desk.desktop.tabs.funding.money import MISSING, NAME, SAID, MoneyModel
from s3desk.domain.bidding import ASKED
from s3desk.domain.funding import Answer, Bid, CallState, Freshness, Requirement, Stage
from s3desk.domain.plan import FundingLevel
from s3desk.domain.values import Instant, Money
from s3desk.services.deadlines import move_deadline
from s3desk.services.query import Query
from tests.desktop.test_window import cut, unnamed

NOW = datetime(2020, 3, 16, 7, 0, tzinfo=UTC)
Key = Qt.Key


@pytest.fixture
def page(window: MainWindow, office: Any) -> Iterator[Any]:
    window.desk.clock = lambda: NOW
    window.desk.show_record(b"", "call")
    window.activateWindow()
    yield window.page()
    for dialog in QApplication.topLevelWidgets():
        if dialog is not window and dialog.isVisible():
            dialog.close()


@pytest.fixture
def call(office: Any):
    """Add a call with a cut-off on a day of spring 2020 at 17:00 in Brussels."""

    def made(title: str, month: int = 0, day: int = 0, **values: Any) -> bytes:
        record = office.add("call", source="list", reference=title, title=title, **values)
        if month:
            office.add("cutoff", call=record, position=1, at=Instant.local(2020, month, day, 17))
        return record

    return made


@pytest.fixture
def view(page: Any) -> CallsView:
    found = page.view_named("calls")
    found.resize(900, 600)
    return found


def cards(view: Any, column: int = 0) -> list[str]:
    board = view.board if isinstance(view, CallsView) else view
    return [card.title for card in board.columns[column].model.cards]


def badges(view: Any, title: str) -> list[str]:
    board = view.board if isinstance(view, CallsView) else view
    found = next(card for each in board.columns for card in each.model.cards if card.title == title)
    return [each.said or each.text for each in found.face.badges]


# ---- calls


def test_calls_stand_by_the_true_instant_of_their_next_deadline(view: CallsView, office: Any, call: Any):
    call("Later", 4, 22)
    call("Over", 3, 12)
    call("Soon", 3, 19, programme="H2020", level="eu")
    call("No date")
    view.load()
    office.until(lambda: cards(view)[:2] == ["Soon", "Later"] and len(cards(view)) == 4)
    card = view.board.columns[0].model.cards[0]
    assert card.face.facts.startswith("H2020 · EU · 19/03/2020 17:00 Brussels")
    assert card.face.facts.endswith("in 3 days")
    assert badges(view, "Soon")[:2] == ["Open", "Never checked"]
    assert "Closed" in badges(view, "Over")
    assert "No date known" in badges(view, "No date")


def test_the_state_changes_by_itself_when_the_clock_passes_the_deadline(
    view: CallsView, window: MainWindow, office: Any, call: Any
):
    call("Soon", 3, 19)
    view.load()
    office.until(lambda: cards(view) == ["Soon"])
    window.desk.clock = lambda: datetime(2020, 3, 19, 16, 0, tzinfo=UTC)
    view.load()
    office.until(lambda: "Closed" in badges(view, "Soon"))


def test_chips_narrow_the_calls_down_and_show_all_again(view: CallsView, office: Any, call: Any):
    call("Heat", 3, 19, level="eu", programme="LIFE", checked_on=date(2020, 3, 10))
    call("Vouchers", level="national", programme="ESF", checked_on=date(2019, 10, 10))
    view.load()
    office.until(lambda: len(cards(view)) == 2)
    chips = view.chips.chips
    office.until(lambda: len(chips["programme"].menu().actions()) == 4)
    for name, value, found in (
        ("state", CallState.OPEN, ["Heat"]),
        ("level", FundingLevel.NATIONAL, ["Vouchers"]),
        ("programme", "LIFE", ["Heat"]),
        ("freshness", Freshness.STALE, ["Vouchers"]),
        ("eligible", Answer.YES, []),
    ):
        chips[name].choose(value)
        office.until(lambda found=found: cards(view) == found)
        assert view.query() is not None
        assert office.ask(lambda questions: len(questions.find(view.query()))) == len(found)
        QTest.keyClick(view.chips.forget, Key.Key_Space)
        office.until(lambda: len(cards(view)) == 2)
    assert chips["state"].accessibleName() == "State: All"


def test_a_chip_offers_everything_that_can_be_chosen_and_says_what_is(view: CallsView, office: Any, call: Any):
    call("Heat", 3, 19)
    call("No date")
    view.load()
    office.until(lambda: len(cards(view)) == 2)
    chip = view.chips.chips["state"]
    assert chip.popupMode() is QToolButton.ToolButtonPopupMode.InstantPopup
    offered = [each for each in chip.menu().actions() if not each.isSeparator()]
    assert [each.text() for each in offered] == ["All", "Forthcoming", "Open", "Closed", "No date known"]
    offered[2].trigger()
    office.until(lambda: cards(view) == ["Heat"])
    assert (chip.text(), chip.accessibleName()) == ("State: Open", "State: Open")
    assert offered[2].isChecked()
    assert not offered[0].isChecked()


def test_the_same_calls_stand_by_state_and_stay_where_their_dates_put_them(
    view: CallsView, window: MainWindow, office: Any, call: Any
):
    call("Soon", 3, 19)
    call("Not yet", 5, 1, opening=date(2020, 4, 1))
    call("Over", 3, 12)
    call("No date")
    view.load()
    office.until(lambda: len(cards(view)) == 4)
    view.board.arrange(1)
    office.until(lambda: [cards(view, at) for at in range(4)] == [["Not yet"], ["Soon"], ["Over"], ["No date"]])
    assert view.sheet.isHidden()
    assert "follows from the dates" in view.board.fixed.text()
    view.board.columns[1].cards.setFocus()
    told: list[Any] = []
    window.desk.told.connect(told.append)
    view.board.move_chosen(1)
    assert [str(each) for each in told] == [view.board.fixed.text()]
    view.board.arrange(0)
    assert not view.sheet.isHidden()


def test_enter_opens_the_form_of_a_call(view: CallsView, page: Any, office: Any, call: Any):
    record = call("Soon", 3, 19)
    view.load()
    office.until(lambda: cards(view) == ["Soon"])
    view.select(record, "call")
    QTest.keyClick(view.pane(), Key.Key_Return)
    office.until(lambda: page.panel.record == record)


def test_without_calls_the_first_step_is_offered_and_goes_with_the_first_call(view: CallsView, office: Any, call: Any):
    view.load()
    office.until(lambda: not view.empty.isHidden())
    assert view.pane() is view.empty.step
    assert view.chips.isHidden()
    call("Soon", 3, 19)
    office.until(lambda: view.empty.isHidden() and cards(view) == ["Soon"])
    view.board.ui.filter.setText("nothing like it")
    office.until(lambda: cards(view) == [])
    assert view.empty.isHidden()


# ---- the sheet of a call


@pytest.fixture
def hubs(view: CallsView, office: Any, call: Any) -> bytes:
    """A call in the sheet."""
    record = call("Hubs", 3, 26)
    view.load()
    office.until(lambda: cards(view) == ["Hubs"])
    view.select(record, "call")
    office.until(lambda: view.sheet.sheet is not None)
    return record


def answers(view: CallsView) -> list[str]:
    table = view.sheet.ui.conditions
    return [table.item(row, ANSWER).text() for row in range(table.rowCount())]


def test_conditions_are_answered_by_keys_and_unknown_is_an_open_question(view: CallsView, office: Any, hubs: bytes):
    table = view.sheet.ui.conditions
    assert answers(view) == ["open"] * len(ASKED) + ["–"]
    table.setFocus()
    table.setCurrentCell(0, 0)
    for row, key in enumerate("yyy?yy"):
        assert table.currentRow() == row
        QTest.keyClicks(table, key)
        QTest.keyClick(table, Key.Key_Down)
    office.until(lambda: answers(view)[:6] == ["Yes", "Yes", "Yes", "Not known", "Yes", "Yes"])
    office.until(lambda: view.sheet.ui.verdict.text() == "Eligibility not known – open questions: 1")
    table.setCurrentCell(3, 0)
    QTest.keyClicks(table, "n")
    office.until(lambda: view.sheet.ui.verdict.text() == "Not eligible")
    QTest.keyClick(table, Key.Key_Delete)
    office.until(lambda: answers(view)[3] == "open")
    QTest.keyClicks(table, "Y")
    office.until(lambda: view.sheet.ui.verdict.text() == "Eligible")
    office.until(lambda: "Eligible" in badges(view, "Hubs"))


def test_a_note_is_written_beside_an_answer(view: CallsView, office: Any, hubs: bytes):
    table = view.sheet.ui.conditions
    table.setFocus()
    table.setCurrentCell(2, 0)
    QTest.keyClick(table, Key.Key_F2)
    editor = table.findChild(QLineEdit)
    QTest.keyClicks(editor, "Two regions")
    QTest.keyClick(editor, Key.Key_Return)
    office.until(lambda: view.sheet.sheet.answers.get(Requirement.PARTNERS) is not None)
    assert view.sheet.sheet.answers[Requirement.PARTNERS].note == "Two regions"
    assert table.item(2, NOTE).text() == "Two regions"


def test_a_click_on_an_answer_goes_round(view: CallsView, office: Any, hubs: bytes):
    table = view.sheet.ui.conditions
    for said in ("Yes", "No", "Not known", "open"):
        table.cellClicked.emit(0, ANSWER)
        office.until(lambda said=said: answers(view)[0] == said)


def test_a_source_looked_at_today_is_fresh(view: CallsView, office: Any, hubs: bytes):
    QTest.keyClick(view.sheet.checked, Key.Key_Space)
    office.until(lambda: view.sheet.sheet.row.freshness is Freshness.FRESH)
    assert view.sheet.checked.isHidden()


def test_an_application_begins_with_the_call(view: CallsView, page: Any, office: Any, hubs: bytes):
    action = office.add("action", title="A1.2", calls=frozenset({hubs}))
    office.until(lambda: "A1.2" in view.sheet.ui.users.text())
    QTest.keyClick(view.sheet.apply, Key.Key_Space)
    office.until(lambda: page.panel.declared.name == "application" and page.panel.record is not None)
    made = office.get(page.panel.record)
    assert (made.title, made.call, made.action, made.stage) == ("Hubs", hubs, action, Stage.INTERESTED)
    assert made.cutoff is not None


def test_why_a_call_fits_an_action_is_read_as_sentences(view: CallsView, office: Any, hubs: bytes):
    office.add("action", title="A1.2", calls=frozenset({hubs}), start=date(2020, 3, 1))
    office.until(lambda: "A1.2" in view.sheet.ui.users.text())
    said = view.sheet.ui.users.text()
    assert "Dates: the action starts before the deadline; money comes after it." in said
    assert "Theme: call or action names none." in said


# ---- a deadline that moved


def test_the_first_call_is_shown_beside_the_list_and_the_keyboard_stays(
    view: CallsView, window: MainWindow, office: Any, call: Any
):
    window.search_line.setFocus()
    first = call("Hubs", 3, 26)
    call("Vouchers", 4, 26)
    view.load()
    office.until(lambda: view.sheet.sheet is not None)
    assert view.chosen_records() == [first]
    assert window.search_line.hasFocus()


@pytest.fixture
def moved(view: CallsView, office: Any, hubs: bytes) -> bytes:
    """The deadline of the call in the sheet moves by 27 days; an action and three tasks aim at it, one pinned."""
    action = office.add("action", title="A1.2", calls=frozenset({hubs}))
    for day, pinned in ((20, True), (23, False), (25, False)):
        office.add("task", title=f"Task {day}", due=date(2020, 3, day), pinned=pinned, about=frozenset({action}))
    (cutoff,) = office.ask(lambda questions: questions.ids(Query("cutoff")))
    office.order(lambda questions: move_deadline(questions, cutoff, Instant.local(2020, 4, 22, 17)))
    office.until(lambda: not view.sheet.ui.moved.isHidden() and bool(view.sheet.sheet.touched.tasks))
    return cutoff


def due_days(office: Any) -> list[date]:
    return sorted(each.due for each in office.ask(lambda questions: questions.find(Query("task"))))


BEFORE = [date(2020, 3, 20), date(2020, 3, 23), date(2020, 3, 25)]
AFTER = [date(2020, 3, 20), date(2020, 4, 19), date(2020, 4, 21)]


def test_a_moved_deadline_shows_the_old_one_struck_and_says_what_it_touches(
    view: CallsView, office: Any, hubs: bytes, moved: bytes
):
    sheet = view.sheet.ui
    assert "<s>26/03/2020 17:00 Brussels</s> <b>22/04/2020 17:00 Brussels" in sheet.deadlines.text()
    assert sheet.moved_text.text().startswith("The deadline is 27 days later now. Noted by Test Person, ")
    assert "3 tasks touch this call." in sheet.touched.text()
    assert view.sheet.moved.move.text() == "Move 2 tasks by 27 days"
    office.until(lambda: "moved from 26/03/2020 17:00 Brussels" in badges(view, "Hubs"))


def test_a_deadline_is_moved_by_hand_with_its_reason(view: CallsView, office: Any, hubs: bytes):
    (cutoff,) = office.ask(lambda questions: questions.ids(Query("cutoff")))
    dialog = view.sheet.move_deadline()
    assert not unnamed(dialog)
    assert dialog.minimumSizeHint().height() <= 452
    ok = dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    QTest.keyClick(dialog.ui.at, Key.Key_Escape)
    assert office.get(cutoff).at == Instant.local(2020, 3, 26, 17)

    dialog = view.sheet.move_deadline()
    ok = dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
    dialog.ui.at.setFocus()
    QTest.keyClicks(dialog.ui.at, "some day")
    assert dialog.ui.echo.text()
    assert not ok.isEnabled()
    dialog.ui.at.selectAll()
    QTest.keyClicks(dialog.ui.at, "22.4.2020 17:00")
    assert dialog.ui.echo.text().startswith("22/04/2020 17:00 Brussels")
    QTest.keyClicks(dialog.ui.note, "Portal, 13.03.")
    QTest.keyClick(dialog.ui.note, Key.Key_Return)
    office.until(lambda: office.get(cutoff).at == Instant.local(2020, 4, 22, 17))
    assert office.get(cutoff).moved_from == Instant.local(2020, 3, 26, 17)
    office.until(lambda: view.sheet.ui.reason.text() == "Portal, 13.03.")


def test_the_reason_is_kept_when_it_is_typed(view: CallsView, office: Any, moved: bytes):
    reason = view.sheet.ui.reason
    reason.setFocus()
    QTest.keyClicks(reason, "Covid-19, news of 13.03.")
    QTest.keyClick(reason, Key.Key_Return)
    office.until(lambda: office.get(moved).note == "Covid-19, news of 13.03.")
    office.until(lambda: reason.text() == "Covid-19, news of 13.03.")


def test_all_tasks_that_may_move_along_in_one_step(view: CallsView, window: MainWindow, office: Any, moved: bytes):
    QTest.keyClick(view.sheet.moved.move, Key.Key_Space)
    office.until(lambda: due_days(office) == AFTER)
    office.until(lambda: view.sheet.ui.offers.isHidden())
    window.desk.undo()
    office.until(lambda: due_days(office) == BEFORE)


def test_leaving_them_moves_nothing_and_asks_no_more(view: CallsView, office: Any, moved: bytes):
    QTest.keyClick(view.sheet.moved.leave, Key.Key_Space)
    assert view.sheet.ui.offers.isHidden()
    view.sheet.refresh()
    office.until(lambda: view.sheet.sheet is not None)
    assert view.sheet.ui.offers.isHidden()
    assert due_days(office) == BEFORE


def test_escape_leaves_every_task_and_choosing_moves_what_is_ticked(view: CallsView, office: Any, moved: bytes):
    dialog = view.sheet.moved.choose_some()
    assert [dialog.ui.tasks.item(at).text() for at in range(dialog.ui.tasks.count())] == [
        "Task 23: 23/03/2020 → 19/04/2020",
        "Task 25: 25/03/2020 → 21/04/2020",
    ]
    assert dialog.ui.staying.text() == "Not offered, since they are pinned: Task 20"
    QTest.keyClick(dialog.ui.tasks, Key.Key_Escape)
    assert due_days(office) == BEFORE

    dialog = view.sheet.moved.choose_some()
    QTest.keyClick(dialog.ui.tasks, Key.Key_Down)
    QTest.keyClick(dialog.ui.tasks, Key.Key_Space)
    ok = dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert ok.isEnabled()
    QTest.keyClick(dialog.ui.tasks, Key.Key_Return)
    office.until(lambda: due_days(office) == [BEFORE[0], BEFORE[2], AFTER[1]])


@pytest.mark.samples("../scenarios")
def test_a_list_brought_on_a_stick_says_which_deadlines_it_moves(
    view: CallsView, window: MainWindow, office: Any, scenarios: Any, monkeypatch: pytest.MonkeyPatch
):
    said: list[str] = []
    window.desk.told.connect(lambda told: said.append(str(told)))
    for name in ("s04_calls_before.csv", "s04_calls_after.csv"):
        file = str(scenarios / name)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given, file=file: (file, ""))
        office.until(lambda: view.pane().isVisible())
        QTest.keyClick(view.bring if view.empty.isHidden() else view.empty.step, Key.Key_Space)
        dialog = next(each for each in window.findChildren(ImportDialog) if each.isVisible())
        office.until(lambda dialog=dialog: dialog.plan is not None)
        dialog.apply()
        if name.endswith("before.csv"):
            office.until(lambda: not any(each.isVisible() for each in window.findChildren(ImportDialog)))
            office.until(lambda: len(cards(view)) == 8)
            assert not said
    office.until(lambda: bool(said))
    assert said == [
        "3 deadlines moved: Cluster facilitated projects for new value chains, Photonics innovation hubs, "
        "Accelerator pilot."
    ]
    office.until(lambda: "moved from 26/03/2020 17:00 Brussels" in badges(view, "Photonics innovation hubs"))


# ---- what is due


def lines(view: Any) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for at in range(view.tree.topLevelItemCount()):
        head = view.tree.topLevelItem(at)
        found[head.text(WHAT)] = [head.child(row).text(WHAT) for row in range(head.childCount())]
    return found


def test_what_is_due_stands_by_horizon_with_counts(page: Any, office: Any, call: Any):
    used = call("Hubs", 4, 22, programme="H2020")
    call("Soon", 3, 19)
    call("No date")
    office.add("action", title="A1.2", calls=frozenset({used}))
    office.add("task", title="Late", due=date(2020, 3, 13))
    view = page.view_named("due")
    office.until(lambda: bool(lines(view)))
    assert lines(view) == {
        "Overdue (1)": ["Late"],
        "Within 7 days (1)": ["Soon"],
        "Within 90 days (1)": ["Hubs – H2020 (ours)"],
        "Calls with no deadline known (1)": ["No date"],
    }
    assert view.next.text() == "Next deadlines: Soon 19/03/2020, Hubs 22/04/2020"
    head = view.tree.topLevelItem(1)
    assert head.child(0).text(WHEN).startswith("19/03/2020 17:00 Brussels")
    QTest.keyClick(view.ours, Key.Key_Space)
    office.until(lambda: list(lines(view)) == ["Overdue (1)", "Within 90 days (1)"])


def test_enter_opens_what_is_due_where_it_is_looked_after(page: Any, window: MainWindow, office: Any, call: Any):
    record = call("Soon", 3, 19)
    task = office.add("task", title="Late", due=date(2020, 3, 13))
    view = page.view_named("due")
    office.until(lambda: len(lines(view)) == 2)
    view.tree.setFocus()
    QTest.keyClick(view.tree, Key.Key_Down)
    QTest.keyClick(view.tree, Key.Key_Down)
    assert view.tree.currentItem().text(WHAT) == "Soon"
    QTest.keyClick(view.tree, Key.Key_Return)
    office.until(lambda: page.entry.name == "calls" and page.view.sheet.call == record)
    view = page.view_named("due")
    view.select(task, "task")
    QTest.keyClick(view.tree, Key.Key_Return)
    office.until(lambda: window.page() is not page and window.page().panel.record == task)


def test_nothing_due_says_what_comes_here(page: Any, office: Any):
    view = page.view_named("due")
    office.until(lambda: not view.empty.isHidden())
    assert view.tree.isHidden()


# ---- applications


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


# ---- on any screen, by any means


@pytest.fixture
def filled(page: Any, office: Any, call: Any) -> Any:
    """Some of everything, with long names."""
    record = call("A call with a title as long as calls have them, and then some more " * 2, 3, 26, programme="LIFE")
    call("No date")
    act = office.add("action", title="An action with a long title " * 3, calls=frozenset({record}))
    office.add("budget_line", action=act, amount=Money(1_000_000_00))
    office.add("financing_share", action=act, amount=Money(2_000_000_00))
    office.add("application", title="A bid with a long title " * 3, call=record, stage="preparing")
    office.add("task", title="Late", due=date(2020, 3, 13), about=frozenset({record}))
    (cutoff,) = office.ask(lambda questions: questions.ids(Query("cutoff")))
    office.order(lambda questions: move_deadline(questions, cutoff, Instant.local(2020, 4, 22, 17)))
    return page


def is_there(view: Any) -> bool:
    """Return whether the view shows what the file holds."""
    if isinstance(view, CallsView):
        return bool(cards(view)) and view.sheet.sheet is not None
    return bool(lines(view) if hasattr(view, "tree") else view.model.rows if hasattr(view, "by") else cards(view, 1))


@pytest.mark.parametrize(("width", "height"), [(1024, 708), (683, 452)], ids=["1024x768", "at 150 %"])
@pytest.mark.parametrize("name", ["calls", "due", "applications", "money"])
def test_every_control_is_named_and_nothing_is_cut(
    filled: Any, window: MainWindow, office: Any, name: str, width: int, height: int
):
    window.resize(width, height)
    view = filled.view_named(name)
    if isinstance(view, CallsView):
        office.until(lambda: bool(cards(view)))
        view.select(view.board.columns[0].model.cards[0].id, "call")
    office.until(lambda: is_there(view))
    assert not unnamed(window)
    assert not cut(window)
    assert (window.width(), window.height()) == (width, height)


def test_the_dialog_about_tasks_fits_an_old_projector_and_its_controls_are_named(
    view: CallsView, office: Any, moved: bytes
):
    dialog = view.sheet.moved.choose_some()
    assert not unnamed(dialog)
    assert dialog.minimumSizeHint().width() <= 683
    assert dialog.minimumSizeHint().height() <= 452


def test_a_call_is_made_by_keys_and_found_in_the_list(view: CallsView, page: Any, window: MainWindow, office: Any):
    office.until(lambda: not view.empty.isHidden())
    window.ui.new_record.trigger()
    field = lambda: page.panel.form.editors["title"].focusProxy()  # noqa: E731
    office.until(lambda: page.panel.record is not None and field().hasFocus())
    QTest.keyClicks(field(), "Ayudas INNOVA")
    page.panel.seal.seal()
    office.until(lambda: cards(view) == ["Ayudas INNOVA"])
    QTest.keyClick(field(), Key.Key_Escape)
    office.until(lambda: view.pane().hasFocus())
    assert page.ui.record_side.isHidden()


def test_a_list_of_calls_tells_what_is_computed(page: Any, office: Any, call: Any):
    call("Soon", 3, 19)
    view = page.view_named("call")
    office.until(lambda: view.table.rowCount() == 1)
    heads = [view.table.headerData(at, Qt.Orientation.Horizontal) for at in range(5)]
    assert heads == ["Title", "State", "Next deadline", "Source checked", "For us"]
    told = [view.table.index(0, at).data() for at in range(5)]
    assert told[:2] == ["Soon", "Open"]
    assert told[2].startswith("19/03/2020 17:00 Brussels")
    assert told[2].endswith(" · in 3 days")
    assert told[3:] == ["Never checked", "Eligibility not known"]
