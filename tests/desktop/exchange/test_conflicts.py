"""Conflicts in the window: listed, decided, postponed, reopened; marked at their fields; all by keyboard."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from s3desk.desktop.exchange.conflicts import SETTLED, Conflicts
from s3desk.desktop.kit.conflict_card import ConflictCard, Difference
from s3desk.desktop.kit.record_panel import CONFLICTS, FORM, RecordPanel
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.domain.values import Money
from s3desk.services.commands import Edit, Link, Unlink
from s3desk.services.trash import Delete
from tests.desktop.conftest import Clerk
from tests.desktop.exchange.colleague import Colleague, prepared

BUDGET, MINE, THEIRS = Money(125000050), Money(140000000), Money(110000000)
TEXT = "One of the paragraphs.\n\nTwo of the paragraphs.\n\nThree of the paragraphs.\n"


@pytest.fixture
def records(file: Path) -> list[bytes]:
    return prepared(
        file,
        ("financing_share", {"amount": BUDGET}),
        ("task", {"title": "Write the report", "due": date(2026, 6, 1), "description": TEXT}),
        ("theme", {"name": "Sea"}),
    )


@pytest.fixture
def jens(records: list[bytes], file: Path, tmp_path: Path) -> Colleague:
    """Return a colleague, whose copy is made before the window opens the file."""
    return Colleague(tmp_path / "jens", "Jens", file)


@pytest.fixture
def share(records: list[bytes]) -> bytes:
    return records[0]


@pytest.fixture
def task(records: list[bytes]) -> bytes:
    return records[1]


@pytest.fixture
def at_odds(jens: Colleague, window: MainWindow, office: Clerk, share: bytes, task: bytes) -> MainWindow:
    """Return the window, where an amount and a day have two values each."""
    office.order(lambda questions: edit(share, amount=MINE))
    office.order(lambda questions: edit(task, due=date(2026, 7, 1)))
    jens.edit(share, amount=THEIRS)
    jens.edit(task, due=date(2026, 8, 1))
    assert jens.give(office).conflicts == 2
    window.activateWindow()
    return window


def edit(record: Any, **values: object) -> Edit:
    return Edit(record, values)


def opened(window: MainWindow, office: Clerk, count: int) -> Conflicts:
    dialog = window.orders.show_conflicts()
    assert isinstance(dialog, Conflicts)
    office.until(lambda: dialog.ui.waiting.count() == count and (dialog.card is not None or not count))
    return dialog


def words(card: ConflictCard) -> str:
    return "\n".join(each.text() for each in card.findChildren(QLabel))


def press(
    qtbot: QtBot, dialog: Conflicts, key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    qtbot.keyClick(dialog.focusWidget() or dialog, key, how)


# ---- the panel of all


def test_the_card_tells_the_values_who_wrote_them_and_what_was_there(at_odds: MainWindow, office: Clerk):
    dialog = opened(at_odds, office, 2)
    said = words(dialog.card)
    for each in ("1,400,000.00", "1,100,000.00", "1,250,000.50", "Jens", "by the clock of Jens", "by my clock"):
        assert each in said
    assert [each.text().replace("&", "") for each in dialog.card.keeps] == ["Keep mine", "Keep what Jens wrote"]
    assert "Alt+1" in dialog.card.keeps[0].toolTip()


def test_a_conflict_is_decided_by_keyboard_and_the_next_one_shows(
    at_odds: MainWindow, office: Clerk, share: bytes, task: bytes, qtbot: QtBot
):
    dialog = opened(at_odds, office, 2)
    assert dialog.ui.waiting.hasFocus()
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert dialog.card.keeps[0].hasFocus()
    theirs = next(each for each in dialog.card.keeps if "Jens" in each.text())
    press(qtbot, dialog, Qt.Key.Key_Tab)
    assert theirs.hasFocus()
    press(qtbot, dialog, Qt.Key.Key_Return)
    office.until(lambda: dialog.ui.waiting.count() == 1 and dialog.card is not None)
    assert office.get(share).amount == THEIRS
    assert dialog.card.conflict.record.id == task
    assert dialog.card.keeps[0].hasFocus()
    dialog.card.keeps[0].click()
    office.until(lambda: dialog.card is None)
    assert office.get(task).due == date(2026, 7, 1)
    assert "Nothing waits" in dialog._empty.heading.text()
    assert office.ask(lambda questions: questions.standing().conflicts) == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_M, Qt.Key.Key_1], ids=["letter", "number"])
def test_ones_own_is_kept_by_the_letter_or_the_number(
    at_odds: MainWindow, office: Clerk, share: bytes, key: Qt.Key, qtbot: QtBot
):
    dialog = opened(at_odds, office, 2)
    assert "&" in dialog.card.keeps[0].text()
    press(qtbot, dialog, key, Qt.KeyboardModifier.AltModifier)
    office.until(lambda: dialog.ui.waiting.count() == 1)
    assert office.get(share).amount == MINE


def test_another_value_is_written_with_the_field_s_own_editor(
    at_odds: MainWindow, office: Clerk, share: bytes, qtbot: QtBot
):
    dialog = opened(at_odds, office, 2)
    edit_button = button(dialog.card, "Edit…")
    edit_button.click()
    line = dialog.card.edit.editor.focusProxy()
    assert line.hasFocus()
    line.selectAll()
    qtbot.keyClicks(line, "nonsense")
    dialog.card.edit.take.click()
    assert line.hasFocus()
    assert dialog.card.edit.editor.echo.text()
    line.selectAll()
    qtbot.keyClicks(line, "1300000")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    office.until(lambda: dialog.ui.waiting.count() == 1)
    assert office.get(share).amount == Money(130000000)


def test_escape_leaves_the_editor_not_the_panel(at_odds: MainWindow, office: Clerk, share: bytes, qtbot: QtBot):
    dialog = opened(at_odds, office, 2)
    button(dialog.card, "Edit…").click()
    line = dialog.card.edit.editor.focusProxy()
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.card.edit.isHidden()
    assert dialog.card.keeps[0].hasFocus()
    assert office.ask(lambda questions: questions.standing().conflicts) == 2
    qtbot.keyClick(dialog.card.keeps[0], Qt.Key.Key_Escape)
    office.until(lambda: not dialog_is_open(at_odds))


def test_the_editor_comes_into_view_in_a_low_window(jens: Colleague, window: MainWindow, office: Clerk, task: bytes):
    office.order(lambda questions: edit(task, description=TEXT.replace("One", "The first")))
    jens.edit(task, description=TEXT.replace("Three", "The third"))
    jens.give(office)
    dialog = opened(window, office, 1)
    dialog.resize(600, 300)
    edit_button = button(dialog.card, "Edit…")
    edit_button.click()
    area, editor = dialog.ui.area, dialog.card.edit.editor

    def is_seen() -> bool:
        top = editor.mapTo(area.viewport(), editor.rect().topLeft()).y()
        return 0 <= top < area.viewport().height()

    office.until(is_seen)


def button(card: ConflictCard, text: str) -> QPushButton:
    return next(each for each in card.findChildren(QPushButton) if each.text().replace("&", "") == text)


def test_later_goes_on_and_the_work_is_not_held_up(at_odds: MainWindow, office: Clerk, share: bytes):
    dialog = opened(at_odds, office, 2)
    first = dialog.card.conflict
    dialog.card.later.click()
    assert dialog.card.conflict != first
    dialog.card.later.click()
    office.until(lambda: not dialog_is_open(at_odds))
    office.order(lambda questions: edit(share, year=2027))
    assert len(opened(at_odds, office, 2).lists[0].findItems("", Qt.MatchFlag.MatchContains)) == 2


def dialog_is_open(window: MainWindow) -> bool:
    return any(each.isVisible() for each in window.findChildren(Conflicts))


def test_all_of_one_author_are_taken_in_one_step(at_odds: MainWindow, office: Clerk, share: bytes, task: bytes):
    dialog = opened(at_odds, office, 2)
    jens = next(each for each in dialog._menu.actions() if "Jens" in each.text())
    jens.trigger()
    office.until(lambda: dialog.card is None)
    assert (office.get(share).amount, office.get(task).due) == (THEIRS, date(2026, 8, 1))


def test_what_was_settled_is_decided_anew(at_odds: MainWindow, office: Clerk, share: bytes):
    dialog = opened(at_odds, office, 2)
    dialog.card.keeps[0].click()
    office.until(lambda: dialog.ui.settled.count() == 1)
    dialog.ui.lists.setCurrentIndex(SETTLED)
    office.until(lambda: dialog.card is not None and dialog.card.conflict.settled is not None)
    assert "Settled by" in words(dialog.card)
    assert "decided anew" in words(dialog.card)
    before = office.get(share).amount
    other = next(each for each in dialog.card.conflict.sides if each.value != before)
    dialog.card.keeps[dialog.card.conflict.sides.index(other)].click()
    office.until(lambda: office.get(share).amount == other.value)
    assert office.ask(lambda questions: questions.standing().conflicts) == 1


def test_what_was_settled_last_is_the_first_to_be_looked_at(at_odds: MainWindow, office: Clerk, task: bytes):
    dialog = opened(at_odds, office, 2)
    for count in (1, 2):
        office.until(lambda: dialog.card is not None)
        last = dialog.card.conflict.id
        dialog.card.keeps[0].click()
        office.until(lambda: dialog.ui.settled.count() == count)  # noqa: B023
    dialog.ui.lists.setCurrentIndex(SETTLED)
    office.until(lambda: dialog.card is not None)
    assert dialog.card.conflict.id == last


def test_an_empty_panel_says_so_in_words(window: MainWindow, office: Clerk):
    dialog = opened(window, office, 0)
    assert "Nothing waits" in dialog._empty.heading.text()
    assert not dialog.ui.take_all.isVisible()
    dialog.ui.lists.setCurrentIndex(SETTLED)
    assert "Nothing was settled" in dialog._empty.heading.text()


def test_a_wanted_conflict_is_in_front_with_the_keyboard_in_it(at_odds: MainWindow, office: Clerk, task: bytes):
    at_odds.desk.conflict_wanted.emit(f"{task.hex()}:due")
    office.until(lambda: dialog_is_open(at_odds))
    [dialog] = at_odds.findChildren(Conflicts)
    office.until(lambda: dialog.card is not None and dialog.card.conflict.record.id == task)
    assert dialog.card.keeps[0].hasFocus()


def test_a_file_without_a_conflict_of_this_name_opens_the_panel(window: MainWindow, office: Clerk):
    window.desk.conflict_wanted.emit("00:nothing")
    office.until(lambda: dialog_is_open(window))


# ---- kinds of conflicts


def test_a_record_deleted_here_and_changed_there_is_kept_until_decided(
    jens: Colleague, window: MainWindow, office: Clerk, task: bytes
):
    office.order(lambda questions: Delete.of(questions, task))
    jens.edit(task, title="Write the report on skills")
    jens.give(office)
    dialog = opened(window, office, 1)
    assert "changed by Jens" in words(dialog.card)
    title = window.desk.say(window.desk.catalogue["task"].fields["title"].label)
    assert f"{title}: Write the report on skills" in words(dialog.card)
    button(dialog.card, "Keep the record").click()
    office.until(lambda: dialog.card is None)
    assert not office.ask(lambda questions: questions.titles([task])[task].deleted)


def test_a_record_is_deleted_after_all(jens: Colleague, window: MainWindow, office: Clerk, task: bytes):
    office.order(lambda questions: edit(task, title="Write the report on skills"))
    jens.delete(task)
    jens.give(office)
    dialog = opened(window, office, 1)
    button(dialog.card, "Delete it after all").click()
    office.until(lambda: dialog.card is None)
    assert office.ask(lambda questions: questions.titles([task])[task].deleted)


def test_a_link_taken_out_here_and_put_in_there(
    jens: Colleague, window: MainWindow, office: Clerk, task: bytes, records: list[bytes]
):
    theme = records[2]
    office.order(lambda questions: Link(task, "about", theme))
    office.order(lambda questions: Unlink(task, "about", theme))
    jens.do(Link(task, "about", theme))
    jens.give(office)
    assert theme in office.get(task).about


def test_texts_that_were_merged_are_read_and_stay(jens: Colleague, window: MainWindow, office: Clerk, task: bytes):
    office.order(lambda questions: edit(task, description=TEXT.replace("One", "The first")))
    jens.edit(task, description=TEXT.replace("Three", "The third"))
    jens.give(office)
    merged = TEXT.replace("One", "The first").replace("Three", "The third")
    dialog = opened(window, office, 1)
    said = [each.accessibleName() for each in dialog.card.findChildren(Difference)]
    assert any("taken out: One" in each and "added: The first" in each for each in said)
    assert any("added: The third" in each for each in said)
    assert merged in words(dialog.card)
    dialog._enter()
    assert button(dialog.card, "Read, it may stay so").hasFocus(), "keeping one's own would take Jens's words out"
    button(dialog.card, "Read, it may stay so").click()
    office.until(lambda: dialog.card is None)
    assert office.get(task).description == merged


def test_both_texts_one_after_the_other(jens: Colleague, window: MainWindow, office: Clerk, task: bytes):
    office.order(lambda questions: edit(task, title="Write the first report"))
    jens.edit(task, title="Write a report")
    jens.give(office)
    dialog = opened(window, office, 1)
    button(dialog.card, "Both…").click()
    assert dialog.card.edit.editor.line.text() == "Write the first report / Write a report"
    dialog.card.edit.take.click()
    office.until(lambda: dialog.card is None)
    assert office.get(task).title == "Write the first report / Write a report"


# ---- at the record


@pytest.fixture
def panel(at_odds: MainWindow, office: Clerk, task: bytes) -> RecordPanel:
    at_odds.desk.show_record(task, "task")
    office.until(lambda: at_odds.page().panel.record == task and bool(at_odds.page().panel.conflict_marks.marks))
    return at_odds.page().panel


def test_the_field_is_marked_and_leads_to_the_card(panel: RecordPanel, office: Clerk, task: bytes, qtbot: QtBot):
    [mark] = panel.conflict_marks.marks.values()
    assert "2 values: 01/07/2026" in mark.findChild(QLabel).text()
    assert "(Jens)" in mark.findChild(QLabel).text()
    mark.look.click()
    assert panel.ui.views.currentIndex() == CONFLICTS
    [card] = panel.conflicts.cards.values()
    assert card.keeps[0].hasFocus()
    next(each for each in card.keeps if "Jens" in each.text()).click()
    office.until(lambda: not panel.conflict_marks.marks)
    assert panel.ui.views.currentIndex() == FORM
    assert panel.ui.views.indexOf(panel.conflicts) < 0
    assert office.get(task).due == date(2026, 8, 1)


def test_typing_into_the_field_settles_it_too(panel: RecordPanel, office: Clerk, task: bytes, qtbot: QtBot):
    line = panel.form.editors["due"].focusProxy()
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "15/09/2026")
    panel.seal.seal()
    office.until(lambda: not panel.conflict_marks.marks)
    assert office.get(task).due == date(2026, 9, 15)


def test_later_in_the_panel_goes_back_to_the_form(panel: RecordPanel):
    next(iter(panel.conflict_marks.marks.values())).look.click()
    next(iter(panel.conflicts.cards.values())).later.click()
    assert panel.ui.views.currentIndex() == FORM
    assert panel.conflict_marks.marks


def test_a_record_that_came_back_is_marked(jens: Colleague, window: MainWindow, office: Clerk, task: bytes):
    office.order(lambda questions: Delete.of(questions, task))
    jens.edit(task, title="Write the report on skills")
    jens.give(office)
    window.desk.show_record(task, "task")
    office.until(lambda: window.page().panel._revived is not None)
    said = window.page().panel._revived.findChild(QLabel).text()
    assert said.startswith("Deleted by ")
    assert said.endswith(", changed by Jens")


def test_merged_text_is_marked_until_it_was_read(jens: Colleague, window: MainWindow, office: Clerk, task: bytes):
    office.order(lambda questions: edit(task, description=TEXT.replace("One", "The first")))
    jens.edit(task, description=TEXT.replace("Three", "The third"))
    jens.give(office)
    window.desk.show_record(task, "task")

    def panel() -> RecordPanel:
        return window.page().panel

    office.until(lambda: panel().record == task and bool(panel().conflict_marks.marks))
    [mark] = panel().conflict_marks.marks.values()
    assert "please read" in mark.findChild(QLabel).text()
    mark.read.click()
    office.until(lambda: not panel().conflict_marks.marks)
