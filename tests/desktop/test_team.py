"""The team's work by keyboard: minutes line by line, the next meeting, the lock, tasks, notes, comments."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.tabs import TABS
from s3desk.desktop.tabs.team.meetings import Meetings
from s3desk.desktop.tabs.team.notes import Notes
from s3desk.desktop.tabs.team.tasks import Tasks
from s3desk.domain.team import MeetingState
from s3desk.domain.values import Instant, Place
from s3desk.services.comments import comment_on
from s3desk.services.query import Query
from s3desk.services.team import agenda, amendments
from tests.desktop.conftest import Clerk

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NOW = datetime(2026, 8, 21, 10, 0, tzinfo=UTC)
"""A Friday."""


@pytest.fixture
def page(window: MainWindow):
    window.desk.clock = lambda: NOW
    window.activateWindow()
    window.ui.tabs.setCurrentIndex(next(at for at, each in enumerate(TABS) if each.name == "team"))
    return window.page()


@pytest.fixture
def ana(office: Clerk) -> bytes:
    return office.add("person", name="Ana Ruiz")


@pytest.fixture
def july(office: Clerk) -> bytes:
    """A meeting with one agenda item of four lines."""
    meeting = office.add(
        "meeting",
        title="Team in July",
        series="Team",
        date=date(2026, 7, 21),
        starts_at=Instant.local(2026, 7, 21, 9, 30),
        state=MeetingState.DRAFT,
    )
    lines = "The chair opens.\nFigures are shown.\nWe bid for the centre 9/2/1\n- Ask the bank @ana !28.8."
    office.add("agenda_item", title="Bids", order=Place(meeting, "h"), length=30, discussion=lines)
    office.add("agenda_item", title="Any other", order=Place(meeting, "m"))
    return meeting


@pytest.fixture
def meetings(page, office: Clerk, ana: bytes, july: bytes) -> Meetings:
    view = page.view_named("meetings")
    view.load()
    view.select(july, "meeting")
    office.until(lambda: view.workbench.sheet is not None and len(view.workbench.parts) == 2)
    office.until(lambda: bool(view.workbench.reader._names))
    return view


def first_part(view: Meetings):
    return next(iter(view.workbench.parts.values()))


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    here = QApplication.focusWidget()
    assert here is not None
    qtbot.keyClick(here, key, modifier)


def records(office: Clerk, type_name: str):
    return office.ask(lambda questions: questions.find(Query(type_name)))


def test_line_3_becomes_a_decision_and_line_4_a_task_by_keyboard(meetings, office: Clerk, ana, july, qtbot: QtBot):
    part = first_part(meetings)
    part.text.setFocus()
    for _ in range(2):
        press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_D, CTRL)
    office.until(lambda: len(records(office, "decision")) == 1)
    press(qtbot, Qt.Key.Key_Down)
    assert "Ana Ruiz" in meetings.workbench.hint.text()
    press(qtbot, Qt.Key.Key_T, CTRL)
    office.until(lambda: len(records(office, "task")) == 1)
    [decision], [task] = records(office, "decision"), records(office, "task")
    item = part.part.item
    assert (decision.title, decision.meeting, decision.agenda_item) == ("We bid for the centre", july, item.id)
    assert decision.tally == (9, 2, 1)
    assert (task.title, task.owner, task.due) == ("Ask the bank", ana, date(2026, 8, 28))
    office.until(lambda: [each.line for each in part.part.outcomes] == [2, 3])
    assert part.text.toPlainText().count("\n") == 3
    assert "9 for, 2 against" in part.outcomes.item(0).text()
    assert "Ana Ruiz" in part.outcomes.item(1).text()
    press(qtbot, Qt.Key.Key_M, CTRL)
    office.until(lambda: len(records(office, "comment")) == 1)


def test_what_is_written_under_an_item_is_its_discussion(meetings, office: Clerk, qtbot: QtBot):
    part = list(meetings.workbench.parts.values())[1]
    part.text.setFocus()
    qtbot.keyClicks(part.text, "Nothing else.")
    meetings.seal()
    office.until(lambda: office.get(part.part.item.id).discussion == "Nothing else.")
    assert first_part(meetings).clock.text() == "09:30"
    office.until(lambda: part.clock.text() == "10:00")


def test_who_comes_to_the_tab_for_the_first_time_is_in_the_list_of_meetings(
    window: MainWindow, july: bytes, office: Clerk
):
    window.activateWindow()
    window.desk.turn_to("team")
    view = window.page().view_named("meetings")
    office.until(lambda: bool(view.meetings))
    assert view.tree.hasFocus()


def test_who_begins_the_minutes_is_in_the_first_item(page, office: Clerk, qtbot: QtBot):
    meeting = office.add("meeting", title="Team in August", date=date(2026, 8, 21), state=MeetingState.PLANNED)
    office.add("agenda_item", title="Figures", order=Place(meeting, "h"))
    view = page.view_named("meetings")
    view.select(meeting, "meeting")
    bench = view.workbench
    office.until(lambda: len(bench.parts) == 1 and bench.head.steps[MeetingState.DRAFT].isVisible())
    bench.head.steps[MeetingState.DRAFT].setFocus()
    press(qtbot, Qt.Key.Key_Space)
    office.until(lambda: bench.head.steps[MeetingState.CIRCULATED].isVisible())
    assert first_part(view).text.hasFocus()


def test_agenda_items_are_added_and_moved_by_keyboard(meetings, office: Clerk, july, qtbot: QtBot):
    first_part(meetings).text.setFocus()
    press(qtbot, Qt.Key.Key_Return, CTRL)
    titles = lambda: [each.title for each in office.ask(lambda questions: questions.find(agenda(july)))]  # noqa: E731
    office.until(lambda: titles() == ["Bids", "", "Any other"])
    office.until(lambda: len(meetings.workbench.parts) == 3)
    new = meetings.workbench.parts[office.ask(lambda questions: questions.ids(agenda(july)))[1]]
    office.until(new.editors["title"].focusProxy().hasFocus)
    qtbot.keyClicks(QApplication.focusWidget(), "Money")
    meetings.seal()
    office.until(lambda: titles() == ["Bids", "Money", "Any other"])
    press(qtbot, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    office.until(lambda: titles() == ["Money", "Bids", "Any other"])


def test_votes_are_recorded_in_one_line(meetings, office: Clerk, qtbot: QtBot):
    part = first_part(meetings)
    part.text.setFocus()
    press(qtbot, Qt.Key.Key_D, CTRL)
    office.until(lambda: len(part.part.outcomes) == 1)
    press(qtbot, Qt.Key.Key_V, CTRL | SHIFT)
    assert meetings.workbench.prompt.line.hasFocus()
    qtbot.keyClicks(meetings.workbench.prompt.line, "9/2/1")
    press(qtbot, Qt.Key.Key_Return)
    office.until(lambda: records(office, "decision")[0].tally == (9, 2, 1))
    assert part.text.hasFocus()


def test_final_minutes_are_locked_and_corrected_by_an_amendment(meetings, office: Clerk, july, qtbot: QtBot):
    bench = meetings.workbench
    bench.step(MeetingState.CIRCULATED)
    office.until(lambda: bench.sheet.meeting.state is MeetingState.CIRCULATED)
    bench.step(MeetingState.FINAL)
    part = first_part(meetings)
    office.until(part.text.isReadOnly)
    assert bench.head.editors["title"].focusProxy().isReadOnly()
    assert not bench.head.locked.isHidden()
    part.text.setFocus()
    press(qtbot, Qt.Key.Key_M, CTRL | SHIFT)
    bench.prompt.line.setText("The chair welcomes everybody.")
    press(qtbot, Qt.Key.Key_Return)
    office.until(lambda: "The chair welcomes everybody." in part.corrections.text())
    assert "(21/08/2026, Test Person)" in part.corrections.text()
    [amendment] = office.ask(lambda questions: questions.find(amendments(july)))
    assert amendment.instead_of == "The chair opens."
    assert part.text.toPlainText().startswith("The chair opens.")


def test_the_next_meeting_is_shown_before_it_is_made(meetings, window: MainWindow, office: Clerk, july):
    for each in range(5):
        office.add("task", title=f"Open {each}", meeting=july)
    office.add("task", title="Closed", meeting=july, done=True)
    office.add("meeting", title="Team in June", series="Team", date=date(2026, 6, 16))
    meetings.propose()
    office.until(lambda: window.findChild(QDialog) is not None)
    dialog = window.findChild(QDialog)
    assert dialog.day.text() == "18/08/2026"
    assert "Tuesday 18 August 2026" in dialog.echo.text()
    assert any("5 open tasks" in dialog.agenda.item(row).text() for row in range(dialog.agenda.count()))
    assert len(records(office, "meeting")) == 2
    dialog.day.setText("8.9.2026")
    dialog.make.click()
    office.until(lambda: len(records(office, "meeting")) == 3)
    office.until(
        lambda: meetings.workbench.sheet is not None and meetings.workbench.sheet.meeting.date == date(2026, 9, 8)
    )
    carried = list(meetings.workbench.parts.values())[1]
    assert [each.record.title for each in carried.part.outcomes] == [f"Open {each}" for each in range(5)]
    carried.outcomes.setFocus()
    carried.outcomes.setCurrentRow(0)
    carried.outcomes.item(0).setCheckState(Qt.CheckState.Checked)
    office.until(lambda: sum(each.done for each in records(office, "task")) == 2)


def test_attendance_is_ticked_and_counted(meetings, office: Clerk, ana, july, qtbot: QtBot):
    meetings.workbench.show_attendance()
    office.until(meetings.workbench.attendance.people.hasFocus)
    press(qtbot, Qt.Key.Key_Space)
    office.until(lambda: office.get(july).attendance == {ana})
    assert "1" in meetings.workbench.attendance.count.text()
    press(qtbot, Qt.Key.Key_Space)
    office.until(lambda: office.get(july).apologies == {ana} and not office.get(july).attendance)
    press(qtbot, Qt.Key.Key_Escape)
    assert meetings.workbench.attendance.isHidden()


# ---- tasks


@pytest.fixture
def tasks(page, office: Clerk, ana: bytes) -> Tasks:
    office.add("region", name="Cantabria", nuts="ES13", country="ES")
    office.add("task", title="Late", owner=ana, due=date(2026, 8, 20))
    office.add("task", title="Soon", due=date(2026, 9, 2))
    office.add("task", title="Some day")
    view = page.view_named("tasks")
    view.load()
    office.until(lambda: len(view.lines) == 3)
    return view


def shown(view: Tasks) -> list[str]:
    return [each.task.title for each in view.lines]


def test_tasks_stand_by_how_soon_they_are_due(tasks: Tasks):
    heads = [tasks.tree.topLevelItem(at).text(0) for at in range(tasks.tree.topLevelItemCount())]
    assert heads == ["Overdue (1)", "Within 14 working days (1)", "No day (1)"]
    assert "in 8 working days" in tasks.tree.topLevelItem(1).child(0).text(2)


def test_a_task_is_ticked_dated_and_made_to_wait_by_single_keys(tasks: Tasks, office: Clerk, qtbot: QtBot):
    tasks.tree.setFocus()
    tasks.select(next(each.task.id for each in tasks.lines if each.task.title == "Some day"), "task")
    press(qtbot, Qt.Key.Key_D)
    assert tasks.prompt.line.hasFocus()
    qtbot.keyClicks(tasks.prompt.line, "+2w")
    press(qtbot, Qt.Key.Key_Return)
    office.until(lambda: any(each.due == date(2026, 9, 4) for each in records(office, "task")))
    office.until(lambda: shown(tasks) == ["Late", "Soon", "Some day"])
    press(qtbot, Qt.Key.Key_W)
    qtbot.keyClicks(tasks.prompt.line, "the bank")
    press(qtbot, Qt.Key.Key_Return)
    office.until(lambda: any(each.waiting_for == "the bank" for each in records(office, "task")))
    press(qtbot, Qt.Key.Key_Space)
    office.until(lambda: [each.title for each in records(office, "task") if each.done] == ["Some day"])
    office.until(lambda: shown(tasks) == ["Late", "Soon"])
    done = next(each for each in records(office, "task") if each.done)
    assert done.done_on == date(2026, 8, 21)


def test_a_line_above_the_tasks_makes_one(tasks: Tasks, office: Clerk, ana, qtbot: QtBot):
    office.until(lambda: bool(tasks.capture._names))
    tasks.capture.line.setFocus()
    qtbot.keyClicks(tasks.capture.line, "Book a room @ana !28.8.2026")
    press(qtbot, Qt.Key.Key_Return)
    office.until(lambda: "Book a room" in shown(tasks))
    assert next(each.task for each in tasks.lines if each.task.title == "Book a room").owner == ana


def test_only_the_tasks_asked_for_are_listed(tasks: Tasks, office: Clerk):
    tasks.sift("overdue")
    office.until(lambda: shown(tasks) == ["Late"])


# ---- notes and comments


@pytest.fixture
def notes(page, office: Clerk) -> Notes:
    office.add("note", title="Visit", text="# Three things")
    view = page.view_named("notes")
    view.load()
    office.until(lambda: view.sheet.note is not None and not view.sheet._is_new)
    return view


def test_a_note_is_written_beside_its_preview(notes: Notes, office: Clerk, qtbot: QtBot):
    office.until(lambda: notes.sheet.preview.toPlainText() == "Three things")
    notes.sheet.source.setFocus()
    qtbot.keyClick(notes.sheet.source, Qt.Key.Key_End, CTRL)
    qtbot.keyClicks(notes.sheet.source, " to do")
    office.until(lambda: notes.sheet.preview.toPlainText() == "Three things to do")
    notes.seal()
    office.until(lambda: records(office, "note")[0].text == "# Three things to do")


def test_two_brackets_complete_a_title_and_link_the_record(notes: Notes, office: Clerk, qtbot: QtBot):
    action = office.add("action", title="Waste heat for homes")
    sheet = notes.sheet
    sheet.source.setFocus()
    qtbot.keyClick(sheet.source, Qt.Key.Key_End, CTRL)
    qtbot.keyClicks(sheet.source, " see [[waste")
    office.until(sheet.mentions.isVisible)
    press(qtbot, Qt.Key.Key_Return)
    office.until(lambda: records(office, "note")[0].about == {action})
    assert sheet.source.toPlainText() == "# Three things see [[Waste heat for homes]]"
    backlinks = office.ask(lambda questions: questions.backlinks(action))
    assert [each.source.text for each in backlinks] == ["Visit"]


def test_a_private_note_bears_a_lock(notes: Notes, office: Clerk):
    notes.add_record(private=True)
    office.until(lambda: len(notes.leaves) == 2 and not notes.sheet.private.isHidden())
    assert sorted(each.private for each in notes.leaves) == [False, True]
    office.until(lambda: notes.sheet.editors["title"].focusProxy().hasFocus())


def test_notes_are_found_by_words_in_them(notes: Notes, office: Clerk, qtbot: QtBot):
    office.add("note", title="Other", text="Nothing")
    office.until(lambda: notes.list.count() == 2)
    qtbot.keyClicks(notes.filter, "three")
    office.until(lambda: notes.list.count() == 1)


def test_open_threads_of_all_records_are_listed_and_answered(page, office: Clerk, qtbot: QtBot):
    action, finding = office.add("action", title="Act"), office.add("finding", statement="Ports")
    office.order(lambda questions: comment_on(questions, action, "Why?"))
    office.order(lambda questions: comment_on(questions, finding, "Since when?"))
    view = page.view_named("open_comments")
    office.until(lambda: view.list.count() == 2)
    view.list.setFocus()
    view.list.setCurrentRow(1)
    office.until(lambda: view.comments.record == finding and bool(view.comments.cards))
    press(qtbot, Qt.Key.Key_Return)
    card = next(iter(view.comments.cards.values()))
    office.until(card.box.hasFocus)
    card.settle.click()
    office.until(lambda: view.list.count() == 1)
    view.go_there()
    office.until(lambda: page.window().page().panel.record == action)


def test_tab_goes_from_above_to_below(meetings, office: Clerk, qtbot: QtBot):
    first_part(meetings).text.setFocus()
    press(qtbot, Qt.Key.Key_Return, CTRL)
    office.until(lambda: len(meetings.workbench.parts) == 3)
    stops = [meetings.workbench.head.editors["title"].focusProxy()]
    stops[0].setFocus()
    for _ in range(24):
        press(qtbot, Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    document = meetings.workbench._document
    inside = [each.mapTo(document, each.rect().center()).y() for each in stops if document.isAncestorOf(each)]
    down = inside[: inside.index(max(inside)) + 1]
    assert all(later - earlier > -12 for earlier, later in pairwise(down))
    assert meetings.workbench.capture.line in stops


def test_the_line_for_a_new_item_is_seen_with_what_it_understands(meetings, window: MainWindow, office: Clerk):
    window.resize(window.width(), 430)
    bench = meetings.workbench
    office.until(lambda: bench.area.verticalScrollBar().maximum() > bench.capture.height())
    bench.capture.line.setFocus()
    seen = bench.area.viewport().rect()
    office.until(lambda: bench.area.verticalScrollBar().value() > 0)
    lowest = bench.capture.mapTo(bench.area.viewport(), bench.capture.rect().bottomLeft())
    assert seen.top() <= lowest.y() <= seen.bottom()


@pytest.mark.qt_log_ignore("does not support")  # the menu is a window of its own
def test_a_letter_in_an_open_menu_is_the_menu_s(page, window: MainWindow, office: Clerk, qtbot: QtBot):
    office.add("task", title="Ask the bank")
    tasks = page.view_named("tasks")
    office.until(lambda: tasks.tree.topLevelItemCount() == 1)
    tasks.select(tasks.lines[0].task.id, "task")
    tasks.tree.setFocus()
    ordered: list[str] = []
    for each in (*tasks.tree.actions(), window.ui.conflicts):
        each.triggered.connect(lambda checked=False, each=each: ordered.append(each.text()))
    window.ui.exchange_menu.popup(window.mapToGlobal(window.rect().center()))
    office.until(window.ui.exchange_menu.isVisible)
    QTest.keyClick(window.ui.exchange_menu.windowHandle(), Qt.Key.Key_O)
    office.until(lambda: bool(ordered))
    assert ordered == ["C&onflicts…"]
