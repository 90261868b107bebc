"""A deadline that moved and what may follow it; what is due."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog

from s3desk.desktop.shell.import_dialog import ImportDialog
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.tabs.funding.calls import CallsView
from s3desk.desktop.tabs.funding.due import WHAT, WHEN
from s3desk.domain.values import Instant
from s3desk.services.query import Query
from tests.desktop.funding.shown import badges, cards, lines
from tests.desktop.test_window import unnamed

Key = Qt.Key


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
