"""Days moved on the timeline by keys and by hand; what does not fit is said."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QPoint, Qt

from s3desk.desktop.kit.link_picker import LinkPicker
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.tabs.plan.model import Col
from tests.desktop.plan.work import CONTROL, SHIFT, TODAY, Key, PlanWork


def test_days_are_moved_by_keys_and_put_into_the_file_by_enter_as_one_step(dated: PlanWork) -> None:
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


def test_what_would_start_too_early_is_said_and_escape_leaves_every_day(dated: PlanWork) -> None:
    dated.key(Key.Key_Right, CONTROL)
    said = dated.view.ui.said.text()
    assert "1 actions start before this ends: c2" in said or "1 action starts before this ends: c2" in said
    assert dated.view.timeline.accessibleDescription() == said
    dated.key(Key.Key_Escape)
    assert dated.view.timeline.pending is None
    assert (dated.value("c1", "end"), dated.value("c2", "start")) == (date(2018, 6, 29), date(2018, 7, 2))


def test_a_milestone_moves_and_leaving_the_row_gives_back_what_was_tried(dated: PlanWork) -> None:
    dated.go("m")
    dated.key(Key.Key_Right)
    dated.key(Key.Key_Return)
    dated.office.until(lambda: dated.value("m", "due") == date(2018, 6, 16))
    dated.key(Key.Key_Right)
    dated.key(Key.Key_Down)
    assert dated.view.timeline.pending is None
    assert dated.value("m", "due") == date(2018, 6, 16)


def test_an_objective_has_no_bar_of_its_own(dated: PlanWork) -> None:
    dated.go("B")
    dated.key(Key.Key_Right)
    assert "follows from the actions below" in dated.view.ui.said.text()


def test_an_action_without_days_is_put_on_today(dated: PlanWork) -> None:
    dated.go("a1")
    dated.key(Key.Key_Right)
    dated.key(Key.Key_Return)
    dated.office.until(lambda: dated.value("a1", "start") == TODAY)
    assert dated.value("a1", "end") == date(2018, 6, 28)


def test_a_day_typed_into_the_tree_says_what_does_not_fit_and_moves_nothing(dated: PlanWork) -> None:
    dated.key(Key.Key_F7)
    dated.go("c1", Col.END)
    dated.type("Q3 2018")
    dated.key(Key.Key_Return)
    dated.office.until(lambda: dated.value("c1", "end") == date(2018, 9, 30))
    assert "1 action starts before this ends: c2" in dated.view.ui.said.text()
    assert dated.value("c2", "start") == date(2018, 7, 2)


def test_rows_stand_at_the_height_of_the_tree_s_rows(dated: PlanWork) -> None:
    tree, timeline = dated.view.tree, dated.view.timeline
    assert timeline.isVisible()
    for index, place in timeline.rows():
        there = tree.viewport().mapToGlobal(tree.visualRect(index).topLeft()).y()
        assert timeline.viewport().mapToGlobal(place.topLeft()).y() == there
    rows = len(list(timeline.rows()))
    tree.collapse(dated.view.model.index_of(dated.ids["A"]))
    assert len(list(timeline.rows())) == rows - 4
    assert tree.viewport().mapToGlobal(QPoint()).y() == timeline.viewport().mapToGlobal(QPoint()).y()


def test_zooming_keeps_the_day_in_the_middle_and_fit_shows_all(dated: PlanWork) -> None:
    timeline = dated.view.timeline
    before = timeline.scale.per_day
    dated.key(Key.Key_Plus)
    assert timeline.scale.per_day > before
    dated.key(Key.Key_Minus)
    dated.key(Key.Key_0)
    assert timeline.is_fitted
    assert timeline.horizontalScrollBar().maximum() == 0


def test_the_timeline_reads_out_the_row(dated: PlanWork) -> None:
    dated.go("c2")
    said = dated.view.timeline.accessibleDescription()
    assert said.startswith("2.3 c2: 02/07/2018 to 31/07/2018, 4 weeks.")
    assert "On track." in said


def test_the_timeline_is_switched_by_a_key(dated: PlanWork) -> None:
    dated.key(Key.Key_F7)
    assert not dated.view.timeline.isVisible()
    assert dated.view.tree.hasFocus()
    dated.key(Key.Key_F7)
    assert dated.view.timeline.isVisible()


def test_where_there_is_no_room_the_tree_stands_alone(dated: PlanWork) -> None:
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


def drag(dated: PlanWork, x: int, by: int) -> None:
    """Drag what lies at x on the current row."""
    timeline = dated.view.timeline
    place = next(place for index, place in timeline.rows() if index == dated.view.tree.currentIndex())
    where = timeline.viewport()
    dated.qtbot.mousePress(where, Qt.MouseButton.LeftButton, pos=QPoint(x, place.center().y()))
    dated.qtbot.mouseMove(where, QPoint(x + by, place.center().y()))
    dated.qtbot.mouseRelease(where, Qt.MouseButton.LeftButton, pos=QPoint(x + by, place.center().y()))


def test_a_bar_is_moved_and_stretched_by_hand(dated: PlanWork) -> None:
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


def test_a_line_dropped_where_it_may_not_stand_is_answered_and_elsewhere_moves(plan: PlanWork) -> None:
    model = plan.view.model
    dragged = model.mimeData([model.index_of(plan.ids["b1"])])
    move = Qt.DropAction.MoveAction
    assert not model.dropMimeData(dragged, move, -1, 0, model.index_of(plan.ids["P"]))
    assert "cannot stand there" in plan.view.ui.said.text()
    model.dropMimeData(dragged, move, 1, 0, model.index_of(plan.ids["A"]))
    plan.office.until(lambda: plan.shown()[2:5] == ["1.1 a1", "1.2 b1", "1.3 a2"])


def test_an_action_is_made_to_start_after_another_by_a_key(dated: PlanWork) -> None:
    dated.go("a1")
    dated.key(Key.Key_L)
    picker = dated.window.findChild(LinkPicker)
    picker.ui.words.setText("a2")
    dated.office.until(lambda: len(picker._found) == 1)
    dated.qtbot.keyClick(picker.ui.words, Key.Key_Return)
    dated.office.until(lambda: dated.value("a1", "after") == frozenset({dated.ids["a2"]}))
