"""The action plan by keyboard: lines written, moved and pasted in the tree, days moved on the timeline."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from s3desk.desktop.kit.link_picker import LinkPicker
from s3desk.desktop.kit.page import Page
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.tabs.plan.model import Col
from s3desk.desktop.tabs.plan.outline import PlanView
from s3desk.domain.plan import ActionStatus
from s3desk.domain.values import Place
from s3desk.services.commands import Edit

Key = Qt.Key
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
TODAY = date(2018, 6, 1)


class Desk:
    """A plan with two objectives on the screen: A with a1 to a4, B with b1."""

    def __init__(self, window: MainWindow, office: Any, qtbot: QtBot) -> None:
        window.desk.clock = lambda: datetime(2018, 6, 1, 8, tzinfo=UTC)
        self.window, self.office, self.qtbot = window, office, qtbot
        self.ids = {"P": office.add("plan", title="P")}
        for at, title in enumerate("AB"):
            self.ids[title] = office.add("objective", title=title, order=Place(self.ids["P"], "ip"[at]))
        for at, title in enumerate(("a1", "a2", "a3", "a4")):
            self.ids[title] = office.add("action", title=title, order=Place(self.ids["A"], "bdfh"[at]))
        self.ids["b1"] = office.add("action", title="b1", order=Place(self.ids["B"], "i"))
        window.desk.show_record(self.ids["P"], "plan")
        self.page: Page = window.page()
        self.view: PlanView = self.page.view
        office.until(lambda: len(self.shown()) == 8)
        window.activateWindow()
        self.page.hide_record()
        self.view.show_timeline(False)  # for more columns

    def shown(self) -> list[str]:
        """Return the titles of all rows with their numbers, in reading order."""
        return [self._line(each) for each in self._below(QModelIndex())]

    def _below(self, parent: QModelIndex) -> list[QModelIndex]:
        found = []
        for row in range(self.view.model.rowCount(parent)):
            index = self.view.model.index(row, 0, parent)
            found += [index, *self._below(index)]
        return found

    @staticmethod
    def _line(index: QModelIndex) -> str:
        return str(index.data()).replace("  ", " ")

    def go(self, title: str, column: Col = Col.TITLE) -> None:
        self.view.tree.setCurrentIndex(self.view.model.index_of(self.ids[title], column))

    def key(self, key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.view.tree, key, modifiers)

    def type(self, text: str) -> None:
        for each in text:  # the first letter opens the cell, the others go on in it
            self.qtbot.keyClicks(QApplication.focusWidget(), each)

    def current(self) -> str:
        node = self.view.current()
        return "" if node is None else node.record.title

    def value(self, title: str, field: str) -> Any:
        return getattr(self.office.get(self.ids[title]), field)

    def until_shown(self, *lines: str) -> None:
        self.office.until(lambda: self.shown() == list(lines))


@pytest.fixture
def plan(window: MainWindow, office: Any, qtbot: QtBot) -> Desk:
    return Desk(window, office, qtbot)


A_FIRST = ("P", "1 A", "1.1 a1", "1.2 a2", "1.3 a3", "1.4 a4", "2 B", "2.1 b1")
B_FIRST = ("P", "1 B", "1.1 b1", "2 A", "2.1 a1", "2.2 a2", "2.3 a3", "2.4 a4")


def test_an_objective_moves_with_its_actions_and_undo_brings_it_back(plan: Desk) -> None:
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


def test_indent_and_outdent_by_both_keys(plan: Desk) -> None:
    plan.go("a2")
    plan.key(Key.Key_Right, CONTROL)
    plan.until_shown("P", "1 A", "1.1 a1", "1.1.1 a2", "1.2 a3", "1.3 a4", "2 B", "2.1 b1")
    assert plan.current() == "a2"
    plan.key(Key.Key_Left, ALT | SHIFT)
    plan.until_shown(*A_FIRST)


def test_an_objective_that_should_become_an_action_is_answered_with_a_sentence(plan: Desk) -> None:
    plan.go("B")
    plan.key(Key.Key_Right, CONTROL)
    assert "cannot stand under another objective or become an action" in plan.view.ui.said.text()
    assert plan.shown() == list(A_FIRST)


def test_a_new_line_is_typed_below_and_the_next_one_after_it(plan: Desk) -> None:
    plan.go("a1")
    for title in ("new one", "new two"):
        plan.key(Key.Key_Insert)
        plan.office.until(lambda: QApplication.focusWidget() is not plan.view.tree)
        plan.type(title)
        plan.key(Key.Key_Return)
        plan.office.until(lambda title=title: any(each.endswith(title) for each in plan.shown()))
    assert plan.shown()[2:5] == ["1.1 a1", "1.2 new one", "1.3 new two"]


def test_ctrl_n_and_a_line_below_and_a_milestone(plan: Desk) -> None:
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


def test_a_letter_replaces_the_title_and_escape_gives_it_back(plan: Desk) -> None:
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
def test_the_same_day_typed_in_many_ways_is_one_day(plan: Desk, typed: str) -> None:
    plan.go("a1", Col.END)
    plan.type(typed)
    plan.key(Key.Key_Return)
    plan.office.until(lambda: plan.value("a1", "end") == date(2018, 3, 15))


def test_a_quarter_is_its_first_day_for_a_start_and_its_last_for_an_end(plan: Desk) -> None:
    plan.go("a1", Col.START)
    plan.type("Q2 2018")
    plan.key(Key.Key_Tab)
    plan.type("Q2 2018")
    plan.key(Key.Key_Return)
    plan.office.until(lambda: plan.value("a1", "end") == date(2018, 6, 30))
    assert plan.value("a1", "start") == date(2018, 4, 1)


def test_what_is_no_day_stays_in_the_cell_with_a_sentence(plan: Desk) -> None:
    plan.go("a1", Col.END)
    plan.type("soon")
    plan.key(Key.Key_Return)
    editor = QApplication.focusWidget()
    assert "cannot be read as a day" in editor.accessibleDescription()
    assert editor.text() == "soon"
    plan.key(Key.Key_Escape)
    assert plan.value("a1", "end") is None
    assert plan.view.tree.hasFocus()


def test_enter_goes_down_and_tab_to_the_next_cell_that_can_be_written(plan: Desk) -> None:
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


def test_a_status_is_chosen_by_its_first_letter(plan: Desk) -> None:
    plan.go("a1", Col.STATUS)
    plan.type("d")
    plan.key(Key.Key_Return)
    plan.office.until(lambda: plan.value("a1", "status") is ActionStatus.DONE)


def test_an_owner_is_found_by_part_of_the_name(plan: Desk) -> None:
    who = plan.office.add("person", name="Ana Torres")
    plan.office.add("organisation", name="Agency")
    plan.go("a1", Col.OWNER)
    plan.type("torr")
    plan.key(Key.Key_Return)
    plan.office.until(lambda: plan.value("a1", "owner") == who)
    plan.office.until(lambda: plan.view.model.index_of(plan.ids["a1"], Col.OWNER).data() == "Ana Torres")


def test_left_and_right_go_from_cell_to_cell_and_open_and_close(plan: Desk) -> None:
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


def test_thirty_pasted_lines_are_objectives_and_actions_in_one_step(plan: Desk) -> None:
    lines = "\n".join(f"{'' if at % 10 == 0 else '  '}Line {at}" for at in range(30))
    QGuiApplication.clipboard().setText(lines)
    plan.go("A")
    plan.key(Key.Key_V, CONTROL)
    plan.office.until(lambda: len(plan.shown()) == 38)
    assert plan.shown()[6:8] == ["2 Line 0", "2.1 Line 1"]
    plan.window.ui.undo.trigger()
    plan.until_shown(*A_FIRST)


def test_a_line_is_copied_with_what_belongs_to_it(plan: Desk) -> None:
    plan.go("A")
    plan.key(Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "A\n\ta1\n\ta2\n\ta3\n\ta4"


def test_after_a_deletion_the_next_line_is_the_current_one(plan: Desk) -> None:
    plan.go("a2")
    plan.key(Key.Key_Delete)
    plan.until_shown("P", "1 A", "1.1 a1", "1.2 a3", "1.3 a4", "2 B", "2.1 b1")
    assert plan.current() == "a3"


def test_closed_lines_stay_closed_when_the_plan_changes(plan: Desk) -> None:
    plan.view.tree.collapse(plan.view.model.index_of(plan.ids["A"]))
    plan.office.add("action", title="b2", order=Place(plan.ids["B"], "x"))
    plan.office.until(lambda: len(plan.shown()) == 9)
    assert not plan.view.tree.isExpanded(plan.view.model.index_of(plan.ids["A"]))
    assert plan.view.tree.isExpanded(plan.view.model.index_of(plan.ids["B"]))


def test_the_filter_keeps_what_stands_above(plan: Desk) -> None:
    plan.view.ui.filter.setText("b1")
    plan.until_shown("P", "2 B", "2.1 b1")
    plan.view.ui.filter.setText("nowhere")
    plan.until_shown()
    assert "Nothing in the plan fits" in plan.view.ui.said.text()


def test_the_details_open_by_a_key_and_escape_closes_them(plan: Desk) -> None:
    plan.go("a1")
    plan.key(Key.Key_Return, CONTROL)
    plan.office.until(lambda: plan.page.panel.record == plan.ids["a1"] and plan.page.ui.record_side.isVisible())
    plan.view.tree.setFocus()
    plan.go("a2")
    plan.office.until(lambda: plan.page.panel.record == plan.ids["a2"])


# ---- the timeline


@pytest.fixture
def dated(plan: Desk) -> Desk:
    """Return the plan with days: a1 in June, a2 after it from 1 July."""
    plan.ids["c1"] = plan.office.add(
        "action", title="c1", order=Place(plan.ids["B"], "p"), start=date(2018, 6, 4), end=date(2018, 6, 29)
    )
    plan.ids["c2"] = plan.office.add(
        "action",
        title="c2",
        order=Place(plan.ids["B"], "r"),
        start=date(2018, 7, 2),
        end=date(2018, 7, 31),
        after=frozenset({plan.ids["c1"]}),
    )
    plan.ids["m"] = plan.office.add("milestone", title="m", action=plan.ids["c1"], due=date(2018, 6, 15))
    plan.office.until(lambda: len(plan.shown()) == 11)
    plan.go("c1")
    plan.view.show_timeline(True)
    plan.view.timeline.setFocus()
    return plan


def test_days_are_moved_by_keys_and_put_into_the_file_by_enter_as_one_step(dated: Desk) -> None:
    dated.key(Key.Key_Right, CONTROL)
    dated.key(Key.Key_Left)
    dated.key(Key.Key_Right, SHIFT)
    assert dated.value("c1", "start") == date(2018, 6, 4)
    dated.key(Key.Key_Return)
    dated.office.until(lambda: dated.value("c1", "start") == date(2018, 6, 10))
    assert dated.value("c1", "end") == date(2018, 7, 6)
    assert dated.value("c2", "start") == date(2018, 7, 2)
    dated.window.ui.undo.trigger()
    dated.office.until(lambda: dated.value("c1", "end") == date(2018, 6, 29))
    dated.office.until(lambda: dated.window.ui.redo.text() == "&Redo: Move the dates of c1")


def test_what_would_start_too_early_is_said_and_escape_leaves_every_day(dated: Desk) -> None:
    dated.key(Key.Key_Right, CONTROL)
    said = dated.view.ui.said.text()
    assert "1 actions start before this ends: c2" in said or "1 action starts before this ends: c2" in said
    assert dated.view.timeline.accessibleDescription() == said
    dated.key(Key.Key_Escape)
    assert dated.view.timeline.pending is None
    assert (dated.value("c1", "end"), dated.value("c2", "start")) == (date(2018, 6, 29), date(2018, 7, 2))


def test_a_milestone_moves_and_leaving_the_row_gives_back_what_was_tried(dated: Desk) -> None:
    dated.go("m")
    dated.key(Key.Key_Right)
    dated.key(Key.Key_Return)
    dated.office.until(lambda: dated.value("m", "due") == date(2018, 6, 16))
    dated.key(Key.Key_Right)
    dated.key(Key.Key_Down)
    assert dated.view.timeline.pending is None
    assert dated.value("m", "due") == date(2018, 6, 16)


def test_an_objective_has_no_bar_of_its_own(dated: Desk) -> None:
    dated.go("B")
    dated.key(Key.Key_Right)
    assert "follows from the actions below" in dated.view.ui.said.text()


def test_an_action_without_days_is_put_on_today(dated: Desk) -> None:
    dated.go("a1")
    dated.key(Key.Key_Right)
    dated.key(Key.Key_Return)
    dated.office.until(lambda: dated.value("a1", "start") == TODAY)
    assert dated.value("a1", "end") == date(2018, 6, 28)


def test_a_day_typed_into_the_tree_says_what_does_not_fit_and_moves_nothing(dated: Desk) -> None:
    dated.key(Key.Key_F7)
    dated.go("c1", Col.END)
    dated.type("Q3 2018")
    dated.key(Key.Key_Return)
    dated.office.until(lambda: dated.value("c1", "end") == date(2018, 9, 30))
    assert "1 action starts before this ends: c2" in dated.view.ui.said.text()
    assert dated.value("c2", "start") == date(2018, 7, 2)


def test_rows_stand_at_the_height_of_the_tree_s_rows(dated: Desk) -> None:
    tree, timeline = dated.view.tree, dated.view.timeline
    assert timeline.isVisible()
    for index, place in timeline.rows():
        there = tree.viewport().mapToGlobal(tree.visualRect(index).topLeft()).y()
        assert timeline.viewport().mapToGlobal(place.topLeft()).y() == there
    rows = len(list(timeline.rows()))
    tree.collapse(dated.view.model.index_of(dated.ids["A"]))
    assert len(list(timeline.rows())) == rows - 4
    assert tree.viewport().mapToGlobal(QPoint()).y() == timeline.viewport().mapToGlobal(QPoint()).y()


def test_zooming_keeps_the_day_in_the_middle_and_fit_shows_all(dated: Desk) -> None:
    timeline = dated.view.timeline
    before = timeline.scale.per_day
    dated.key(Key.Key_Plus)
    assert timeline.scale.per_day > before
    dated.key(Key.Key_Minus)
    dated.key(Key.Key_0)
    assert timeline.is_fitted
    assert timeline.horizontalScrollBar().maximum() == 0


def test_the_timeline_reads_out_the_row(dated: Desk) -> None:
    dated.go("c2")
    said = dated.view.timeline.accessibleDescription()
    assert said.startswith("2.3 c2: 02/07/2018 to 31/07/2018, 4 weeks.")
    assert "On track." in said


def test_the_timeline_is_switched_by_a_key(dated: Desk) -> None:
    dated.key(Key.Key_F7)
    assert not dated.view.timeline.isVisible()
    assert dated.view.tree.hasFocus()
    dated.key(Key.Key_F7)
    assert dated.view.timeline.isVisible()


def test_where_there_is_no_room_the_tree_stands_alone(dated: Desk) -> None:
    dated.view.setFixedWidth(380)
    dated.office.until(lambda: not dated.view.timeline.isVisible())
    dated.view.show_timeline(True)
    assert "no room for the timeline" in dated.view.ui.said.text()
    dated.view.setFixedWidth(700)
    dated.office.until(dated.view.timeline.isVisible)


def test_a_file_without_a_plan_says_what_to_do_first(window: MainWindow, office: Any) -> None:
    window.desk.show_record(b"", "plan")
    view = window.page().view
    office.until(lambda: view.ui.rooms.currentWidget() is view.empty)
    view.empty.step.click()
    office.until(lambda: view.model.rowCount() == 1)


def drag(dated: Desk, x: int, by: int) -> None:
    """Drag what lies at x on the current row."""
    timeline = dated.view.timeline
    place = next(place for index, place in timeline.rows() if index == dated.view.tree.currentIndex())
    where = timeline.viewport()
    dated.qtbot.mousePress(where, Qt.MouseButton.LeftButton, pos=QPoint(x, place.center().y()))
    dated.qtbot.mouseMove(where, QPoint(x + by, place.center().y()))
    dated.qtbot.mouseRelease(where, Qt.MouseButton.LeftButton, pos=QPoint(x + by, place.center().y()))


def test_a_bar_is_moved_and_stretched_by_hand(dated: Desk) -> None:
    timeline = dated.view.timeline
    timeline.zoom(-20)
    while timeline.scale.per_day < 8:
        timeline.zoom(1)
    timeline.show_row()
    ten_days = round(10 * timeline.scale.per_day)
    at = round(timeline.scale.x(date(2018, 6, 4))) - timeline.horizontalScrollBar().value()
    drag(dated, at + 30, ten_days)
    dated.office.until(lambda: dated.value("c1", "start") == date(2018, 6, 14))
    assert dated.value("c1", "end") == date(2018, 7, 9)
    dated.office.until(lambda: timeline.pending is None)
    end = round(timeline.scale.x(date(2018, 7, 10))) - timeline.horizontalScrollBar().value()
    drag(dated, end, -ten_days)
    dated.office.until(lambda: dated.value("c1", "end") == date(2018, 6, 29))
    assert dated.value("c1", "start") == date(2018, 6, 14)


def test_a_line_dropped_where_it_may_not_stand_is_answered_and_elsewhere_moves(plan: Desk) -> None:
    model = plan.view.model
    dragged = model.mimeData([model.index_of(plan.ids["b1"])])
    move = Qt.DropAction.MoveAction
    assert not model.dropMimeData(dragged, move, -1, 0, model.index_of(plan.ids["P"]))
    assert "cannot stand there" in plan.view.ui.said.text()
    model.dropMimeData(dragged, move, 1, 0, model.index_of(plan.ids["A"]))
    plan.office.until(lambda: plan.shown()[2:5] == ["1.1 a1", "1.2 b1", "1.3 a2"])


def test_an_action_is_made_to_start_after_another_by_a_key(dated: Desk) -> None:
    dated.go("a1")
    dated.key(Key.Key_L)
    picker = dated.window.findChild(LinkPicker)
    picker.ui.words.setText("a2")
    dated.office.until(lambda: len(picker._found) == 1)
    dated.qtbot.keyClick(picker.ui.words, Key.Key_Return)
    dated.office.until(lambda: dated.value("a1", "after") == frozenset({dated.ids["a2"]}))


# ---- the board


def test_a_card_moves_with_its_status_and_says_what_is_missing(plan: Desk) -> None:
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


# ---- owners


def test_the_figure_of_what_nobody_has_opens_exactly_that(plan: Desk) -> None:
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


def test_a_figure_is_read_out_with_its_owner_and_time(plan: Desk) -> None:
    ana = plan.office.add("person", name="Ana")
    for title in ("a1", "a2"):
        plan.office.order(Edit(plan.ids[title], {"owner": ana, "start": TODAY, "end": TODAY}))
    view = plan.page.view_named("owners")
    plan.office.until(lambda: view.model.index(1, 1).data() == "2")
    said = view.model.index(1, 5).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Ana, Q2 2018: 2 actions"
    plan.office.order(Edit(plan.ids["a3"], {"owner": ana}))
    plan.office.until(lambda: view.model.index(1, 1).data() == "3")
