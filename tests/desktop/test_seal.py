"""What is sealed says what the person was looking at: nobody's writing is replaced unseen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.record_panel import RecordPanel
from s3desk.domain.plan import ActionStatus
from s3desk.services.commands import Edit
from tests.desktop.conftest import Clerk


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> Iterator[RecordPanel]:
    panel = RecordPanel(desk, desk.catalogue["action"])
    qtbot.addWidget(panel)
    panel.show()
    yield panel
    panel.leave()
    panel.close()


@pytest.fixture
def action(clerk: Clerk, panel: RecordPanel) -> bytes:
    record = clerk.add("action", title="Shown", description="One.\n\nTwo.")
    panel.show_record(record)
    clerk.until(lambda: panel.form.editors["title"].focusProxy().text() == "Shown")
    return record


def live(clerk: Clerk, record: bytes, field: str) -> int:
    """Return how many writes of a field stand beside each other; more than one is a conflict."""
    sql = (
        "SELECT count(*) FROM register g JOIN record r ON r.no = g.record JOIN name n ON n.no = g.field "
        "WHERE r.id = ? AND n.text = ? AND g.live"
    )
    return int(clerk.ask(lambda questions: questions._database.execute(sql, (record, field)).fetchone()[0]))


def typed(panel: RecordPanel, name: str, text: str) -> None:
    panel.form.typed.emit(name, text)


def settled(clerk: Clerk, panel: RecordPanel) -> None:
    clerk.until(lambda: not panel.seal.typed)
    clerk.ask(lambda questions: None)


def test_typing_over_somebody_s_change_is_a_conflict_and_loses_nothing(clerk: Clerk, panel: RecordPanel, action: Any):
    typed(panel, "title", "By me")
    clerk.order(Edit(action, {"title": "By another"}))
    clerk.until(lambda: panel.seal._record.title == "By another")  # type: ignore[union-attr]
    panel.seal.seal()
    settled(clerk, panel)
    assert live(clerk, action, "title") == 2


def test_a_change_that_comes_between_the_form_and_the_file_is_a_conflict(clerk: Clerk, panel: RecordPanel, action: Any):
    panel._desk.submit(Edit(action, {"title": "By another"}))
    typed(panel, "title", "By me")
    panel.seal.seal()  # the form has not heard of the other change
    settled(clerk, panel)
    assert live(clerk, action, "title") == 2


def test_writing_on_is_no_conflict_with_oneself(clerk: Clerk, panel: RecordPanel, action: Any):
    for text in ("B", "By", "By m", "By me"):
        typed(panel, "title", text)
        panel.seal.seal()
    settled(clerk, panel)
    assert clerk.get(action).title == "By me"
    assert live(clerk, action, "title") == 1


def test_choosing_twice_at_once_is_no_conflict_with_oneself(clerk: Clerk, panel: RecordPanel, action: Any):
    for status in (ActionStatus.PLANNED, ActionStatus.DONE, ActionStatus.STOPPED):
        panel.seal.choose("status", status)
    clerk.until(lambda: not panel.seal._on_the_way)
    assert clerk.get(action).status is ActionStatus.STOPPED
    assert live(clerk, action, "status") == 1


def test_leaving_and_coming_back_at_once_is_no_conflict_with_oneself(clerk: Clerk, panel: RecordPanel, action: Any):
    other = clerk.add("action", title="Other")
    panel.show_record(other)
    panel.show_record(action)
    clerk.ask(lambda questions: None)
    typed(panel, "title", "A")
    panel.show_record(other)
    panel.show_record(action)
    typed(panel, "title", "AB")
    panel.seal.seal()
    clerk.until(lambda: not panel.seal._on_the_way)
    clerk.until(lambda: not panel.seal.typed)
    assert live(clerk, action, "title") == 1


def test_what_was_typed_and_taken_back_leaves_the_other_change(
    clerk: Clerk, panel: RecordPanel, action: Any, qtbot: QtBot
):
    typed(panel, "title", "By me")
    clerk.order(Edit(action, {"title": "By another"}))
    typed(panel, "title", "Shown")
    panel.seal.seal()
    settled(clerk, panel)
    assert clerk.get(action).title == "By another"
    assert live(clerk, action, "title") == 1
    qtbot.waitUntil(lambda: panel.form.editors["title"].focusProxy().text() == "By another")


def test_prose_keeps_what_both_have_written(clerk: Clerk, panel: RecordPanel, action: Any):
    typed(panel, "description", "One.\n\nTwo, by me.")
    clerk.order(Edit(action, {"description": "One, by another.\n\nTwo."}))
    panel.seal.seal()
    settled(clerk, panel)
    assert clerk.get(action).description == "One, by another.\n\nTwo, by me."


def test_other_fields_are_no_conflict(clerk: Clerk, panel: RecordPanel, action: Any):
    typed(panel, "title", "By me")
    clerk.order(Edit(action, {"status_note": "By another"}))
    panel.seal.seal()
    settled(clerk, panel)
    assert (clerk.get(action).title, clerk.get(action).status_note) == ("By me", "By another")
    assert live(clerk, action, "title") == live(clerk, action, "status_note") == 1


def test_a_refused_edit_does_not_count_as_seen(clerk: Clerk, panel: RecordPanel, action: Any):
    told: list[Any] = []
    panel._desk.failed.connect(told.append)
    panel.seal.choose("owner", bytes(16))  # there is no such record
    clerk.until(lambda: bool(told))
    assert panel.seal._basis["owner"] is None
