"""Comments in the record panel: written, answered, resolved and opened again by keyboard; marks at the fields."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from s3desk.desktop.drafts import Drafts
from s3desk.desktop.kit.record_panel import COMMENTS, RecordPanel
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.domain.values import RecordId
from s3desk.services.comments import reply_to, threads_on
from tests.desktop.conftest import PATIENCE_MS, Clerk

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def action(office: Clerk) -> bytes:
    return office.add("action", title="Act")


@pytest.fixture
def panel(window: MainWindow, office: Clerk, action: bytes) -> RecordPanel:
    window.activateWindow()
    window.desk.show_record(action, "action")
    office.until(lambda: window.page().panel.record == action and window.page().panel._sheet is not None)
    return window.page().panel


def threads(office: Clerk, record: bytes):
    return office.ask(lambda questions: threads_on(questions, record))


def test_a_comment_on_a_field_is_written_answered_and_resolved_by_keyboard(
    panel: RecordPanel, office: Clerk, action: bytes, qtbot: QtBot
):
    control = panel.form.editors["title"].focusProxy()
    control.setFocus()
    panel._comment.trigger()
    comments = panel.comments
    assert panel.ui.views.currentIndex() == COMMENTS
    assert comments.fields.currentData() == "title"
    assert comments.box.hasFocus()
    qtbot.keyClicks(comments.box, "Too short")
    qtbot.keyClick(comments.box, Qt.Key.Key_Return, CTRL)
    office.until(lambda: len(comments.cards) == 1)
    [thread] = threads(office, action)
    assert (thread.first.comment.text, thread.first.comment.field) == ("Too short", "title")
    assert comments.box.text() == ""
    assert "(1)" in panel.ui.views.tabText(COMMENTS)
    assert panel.form.label_of("title").findChild(QToolButton) is not None

    card = comments.cards[thread.first.comment.id]
    card.box.setFocus()
    qtbot.keyClicks(card.box, "Better now?")
    qtbot.keyClick(card.box, Qt.Key.Key_Return, CTRL)
    office.until(lambda: len(next(iter(comments.cards.values())).shown.replies) == 1)
    card = comments.cards[thread.first.comment.id]
    card.settle.setFocus()
    qtbot.keyClick(card.settle, Qt.Key.Key_Space)
    office.until(lambda: not next(iter(comments.cards.values())).shown.is_open)
    office.until(lambda: "(" not in panel.ui.views.tabText(COMMENTS))

    office.order(lambda questions: reply_to(questions, thread.first.comment.id, "Not yet"))
    office.until(lambda: next(iter(comments.cards.values())).shown.is_open)
    assert "(1)" in panel.ui.views.tabText(COMMENTS)


def test_what_is_typed_and_not_sent_waits(panel: RecordPanel, window: MainWindow, office: Clerk, action: bytes):
    other = office.add("action", title="Other")
    panel.comments.box.setPlainText("Not sure")
    window.desk.show_record(other, "action")
    office.until(lambda: panel.record == other)
    assert panel.comments.box.text() == ""
    window.desk.show_record(action, "action")
    office.until(lambda: panel.record == action)
    assert panel.comments.box.text() == "Not sure"


def test_a_comment_that_is_being_written_outlives_a_crash(
    panel: RecordPanel, window: MainWindow, office: Clerk, qtbot: QtBot, action: bytes
):
    unsent = window.desk.unsent
    assert unsent is not None
    with qtbot.waitSignal(unsent.kept, timeout=PATIENCE_MS):
        qtbot.keyClicks(panel.comments.box, "Half a thought")
    assert window.desk.path is not None
    found = Drafts(window.desk.settings.folder, window.desk.path, place="comments")
    assert dict(found.of(RecordId(action))) == {"text": "Half a thought"}
    found.close()
    panel.comments.send.click()
    office.until(lambda: panel.comments.box.text() == "")
    assert not unsent.of(RecordId(action))


def test_the_fields_of_final_minutes_are_read_only(window: MainWindow, office: Clerk):
    meeting = office.add("meeting", title="July", state="final")
    window.desk.show_record(meeting, "meeting")
    office.until(lambda: window.page().panel.record == meeting and window.page().panel._sheet is not None)
    panel = window.page().panel
    assert panel.form.editors["title"].focusProxy().isReadOnly()
    assert not panel.form.editors["chair"].isEnabled()
    assert panel.form.editors["document"].isEnabled()
    assert not panel._locked.isHidden()
    plain = office.add("meeting", title="August")
    window.desk.show_record(plain, "meeting")
    office.until(lambda: panel.record == plain and not panel.form.editors["title"].focusProxy().isReadOnly())
    assert panel._locked.isHidden()
