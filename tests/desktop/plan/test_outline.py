"""The action plan by keyboard: lines written, moved and pasted in the tree."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from s3desk.desktop.tabs.plan.model import Col
from s3desk.domain.plan import ActionStatus
from s3desk.domain.values import Place
from tests.desktop.plan.work import A_FIRST, ALT, B_FIRST, CONTROL, SHIFT, Key, PlanWork


def test_an_objective_moves_with_its_actions_and_undo_brings_it_back(plan: PlanWork) -> None:
    QAbstractItemModelTester(plan.view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert plan.shown() == list(A_FIRST)
    plan.go("A")
    plan.key(Key.Key_Down, CONTROL)
    plan.until_shown(*B_FIRST)
    assert plan.current() == "A"
    assert plan.view.tree.isExpanded(plan.view.model.index_of(plan.ids["A"]))
    plan.key(Key.Key_Up, ALT | SHIFT)
    plan.until_shown(*A_FIRST)
    plan.window.ui.undo.trigger()
    plan.until_shown(*B_FIRST)
    plan.office.until(lambda: plan.window.ui.redo.text() == "&Redo: Move A")


def test_indent_and_outdent_by_both_keys(plan: PlanWork) -> None:
    plan.go("a2")
    plan.key(Key.Key_Right, CONTROL)
    plan.until_shown("P", "1 A", "1.1 a1", "1.1.1 a2", "1.2 a3", "1.3 a4", "2 B", "2.1 b1")
    assert plan.current() == "a2"
    plan.key(Key.Key_Left, ALT | SHIFT)
    plan.until_shown(*A_FIRST)


def test_an_objective_that_should_become_an_action_is_answered_with_a_sentence(plan: PlanWork) -> None:
    plan.go("B")
    plan.key(Key.Key_Right, CONTROL)
    assert "cannot stand under another objective or become an action" in plan.view.ui.said.text()
    assert plan.shown() == list(A_FIRST)


def test_a_new_line_is_typed_below_and_the_next_one_after_it(plan: PlanWork) -> None:
    plan.go("a1")
    for title in ("new one", "new two"):
        plan.key(Key.Key_Insert)
        plan.office.until(lambda: QApplication.focusWidget() is not plan.view.tree)
        plan.type(title)
        plan.key(Key.Key_Return)
        plan.office.until(lambda title=title: any(each.endswith(title) for each in plan.shown()))
    assert plan.shown()[2:5] == ["1.1 a1", "1.2 new one", "1.3 new two"]


def test_ctrl_n_and_a_line_below_and_a_milestone(plan: PlanWork) -> None:
    plan.go("b1")
    plan.window.ui.new_record.trigger()
    plan.office.until(lambda: len(plan.shown()) == 9)
    plan.go("b1")
    plan.key(Key.Key_Insert, ALT)
    plan.office.until(lambda: len(plan.shown()) == 10)
    plan.go("b1")
    plan.key(Key.Key_M, CONTROL)
    plan.office.until(lambda: len(plan.shown()) == 11)
    assert plan.shown()[-4:] == ["2.1 b1", "", "2.1.1", "2.2"]


def test_a_letter_replaces_the_title_and_escape_gives_it_back(plan: PlanWork) -> None:
    plan.go("a1")
    plan.type("Better")
    plan.key(Key.Key_Return)
    plan.office.until(lambda: plan.value("a1", "title") == "Better")
    plan.go("a2")
    plan.type("Worse")
    plan.key(Key.Key_Escape)
    plan.key(Key.Key_F2)
    assert QApplication.focusWidget().text() == "a2"


@pytest.mark.parametrize("typed", ["15.03.2018", "15/3/18", "2018-03-15", "15 March 2018", "-78d", "-56wd"])
def test_the_same_day_typed_in_many_ways_is_one_day(plan: PlanWork, typed: str) -> None:
    plan.go("a1", Col.END)
    plan.type(typed)
    plan.key(Key.Key_Return)
    plan.office.until(lambda: plan.value("a1", "end") == date(2018, 3, 15))


def test_a_quarter_is_its_first_day_for_a_start_and_its_last_for_an_end(plan: PlanWork) -> None:
    plan.go("a1", Col.START)
    plan.type("Q2 2018")
    plan.key(Key.Key_Tab)
    plan.type("Q2 2018")
    plan.key(Key.Key_Return)
    plan.office.until(lambda: plan.value("a1", "end") == date(2018, 6, 30))
    assert plan.value("a1", "start") == date(2018, 4, 1)


def test_what_is_no_day_stays_in_the_cell_with_a_sentence(plan: PlanWork) -> None:
    plan.go("a1", Col.END)
    plan.type("soon")
    plan.key(Key.Key_Return)
    editor = QApplication.focusWidget()
    assert "cannot be read as a day" in editor.accessibleDescription()
    assert editor.text() == "soon"
    plan.key(Key.Key_Escape)
    assert plan.value("a1", "end") is None
    assert plan.view.tree.hasFocus()


def test_enter_goes_down_and_tab_to_the_next_cell_that_can_be_written(plan: PlanWork) -> None:
    plan.go("a1")
    plan.type("x")
    plan.key(Key.Key_Return)
    assert plan.current() == "a2"
    plan.go("a3", Col.STATUS)
    plan.type("Idea")
    plan.key(Key.Key_Tab)
    assert plan.view.tree.currentIndex().column() == Col.START
    plan.type("1.7.2018")
    plan.key(Key.Key_Tab)
    assert plan.view.tree.currentIndex().column() == Col.END
    plan.office.until(lambda: plan.value("a3", "start") == date(2018, 7, 1))


def test_a_status_is_chosen_by_its_first_letter(plan: PlanWork) -> None:
    plan.go("a1", Col.STATUS)
    plan.type("d")
    plan.key(Key.Key_Return)
    plan.office.until(lambda: plan.value("a1", "status") is ActionStatus.DONE)


def test_an_owner_is_found_by_part_of_the_name(plan: PlanWork) -> None:
    who = plan.office.add("person", name="Ana Torres")
    plan.office.add("organisation", name="Agency")
    plan.go("a1", Col.OWNER)
    plan.type("torr")
    plan.key(Key.Key_Return)
    plan.office.until(lambda: plan.value("a1", "owner") == who)
    plan.office.until(lambda: plan.view.model.index_of(plan.ids["a1"], Col.OWNER).data() == "Ana Torres")


def test_left_and_right_go_from_cell_to_cell_and_open_and_close(plan: PlanWork) -> None:
    tree = plan.view.tree
    plan.go("A")
    plan.key(Key.Key_Left)
    assert not tree.isExpanded(tree.currentIndex())
    plan.key(Key.Key_Left)
    assert plan.current() == "P"
    plan.key(Key.Key_Right)
    assert tree.currentIndex().column() > 0
    plan.go("A")
    plan.key(Key.Key_Right)
    assert tree.isExpanded(tree.currentIndex())


def test_thirty_pasted_lines_are_objectives_and_actions_in_one_step(plan: PlanWork) -> None:
    lines = "\n".join(f"{'' if at % 10 == 0 else '  '}Line {at}" for at in range(30))
    QGuiApplication.clipboard().setText(lines)
    plan.go("A")
    plan.key(Key.Key_V, CONTROL)
    plan.office.until(lambda: len(plan.shown()) == 38)
    assert plan.shown()[6:8] == ["2 Line 0", "2.1 Line 1"]
    plan.window.ui.undo.trigger()
    plan.until_shown(*A_FIRST)


def test_a_line_is_copied_with_what_belongs_to_it(plan: PlanWork) -> None:
    plan.go("A")
    plan.key(Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "A\n\ta1\n\ta2\n\ta3\n\ta4"


def test_after_a_deletion_the_next_line_is_the_current_one(plan: PlanWork) -> None:
    plan.go("a2")
    plan.key(Key.Key_Delete)
    plan.until_shown("P", "1 A", "1.1 a1", "1.2 a3", "1.3 a4", "2 B", "2.1 b1")
    assert plan.current() == "a3"


def test_closed_lines_stay_closed_when_the_plan_changes(plan: PlanWork) -> None:
    plan.view.tree.collapse(plan.view.model.index_of(plan.ids["A"]))
    plan.office.add("action", title="b2", order=Place(plan.ids["B"], "x"))
    plan.office.until(lambda: len(plan.shown()) == 9)
    assert not plan.view.tree.isExpanded(plan.view.model.index_of(plan.ids["A"]))
    assert plan.view.tree.isExpanded(plan.view.model.index_of(plan.ids["B"]))


def test_the_filter_keeps_what_stands_above(plan: PlanWork) -> None:
    plan.view.ui.filter.setText("b1")
    plan.until_shown("P", "2 B", "2.1 b1")
    plan.view.ui.filter.setText("nowhere")
    plan.until_shown()
    assert "Nothing in the plan fits" in plan.view.ui.said.text()


def test_the_details_open_by_a_key_and_escape_closes_them(plan: PlanWork) -> None:
    plan.go("a1")
    plan.key(Key.Key_Return, CONTROL)
    plan.office.until(lambda: plan.page.panel.record == plan.ids["a1"] and plan.page.ui.record_side.isVisible())
    plan.view.tree.setFocus()
    plan.go("a2")
    plan.office.until(lambda: plan.page.panel.record == plan.ids["a2"])
