"""Calls by the true instant of their next deadline, narrowed down, and what speaks for each."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton

from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.tabs.funding.calls import CallsView
from s3desk.desktop.tabs.funding.conditions import ANSWER, NOTE
from s3desk.domain.bidding import ASKED
from s3desk.domain.funding import Answer, CallState, Freshness, Requirement, Stage
from s3desk.domain.plan import FundingLevel
from tests.desktop.funding.shown import badges, cards

Key = Qt.Key


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


# ---- the sheet of a call


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
    office.until(lambda: answers(view)[:6] == ["Yes", "Yes", "Yes", "Not known", "Yes", "Yes"])
    office.until(lambda: view.sheet.ui.verdict.text() == "Eligibility not known – open questions: 1")
    table.setCurrentCell(3, 0)
    QTest.keyClicks(table, "n")
    office.until(lambda: view.sheet.ui.verdict.text() == "Not eligible")
    QTest.keyClick(table, Key.Key_Up)
    QTest.keyClick(table, Key.Key_Delete)
    office.until(lambda: answers(view)[3] == "open")
    assert table.currentRow() == 3
    QTest.keyClicks(table, "Y")
    office.until(lambda: view.sheet.ui.verdict.text() == "Eligible")
    table.setCurrentCell(table.rowCount() - 1, 0)
    QTest.keyClicks(table, "n")
    assert table.currentRow() == table.rowCount() - 1
    QTest.keyClick(table, Key.Key_Delete)
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


def test_news_leave_a_note_that_is_being_written_alone(view: CallsView, office: Any, hubs: bytes):
    table = view.sheet.ui.conditions
    table.setFocus()
    table.setCurrentCell(2, 0)
    QTest.keyClick(table, Key.Key_F2)
    editor = table.findChild(QLineEdit)
    QTest.keyClicks(editor, "Two reg")
    office.add("eligibility_answer", call=hubs, question=Requirement.CATEGORY, answer=Answer.YES)
    office.until(lambda: answers(view).count("Yes") == 1)
    QTest.keyClicks(editor, "ions")
    QTest.keyClick(editor, Key.Key_Return)
    office.until(lambda: view.sheet.sheet.answers.get(Requirement.PARTNERS) is not None)
    assert view.sheet.sheet.answers[Requirement.PARTNERS].note == "Two regions"


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
