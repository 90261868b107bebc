"""Capture from anywhere by one shortcut, and back to the same place."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from s3desk.desktop.kit.capture_dialog import CaptureDialog
from s3desk.desktop.look import dress
from s3desk.desktop.settings import TEXT_SIZE
from s3desk.desktop.shell.looks import MOST_STEP
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.services.query import Query

Key = Qt.Key


@pytest.fixture
def on_a_record(window: MainWindow, office: Any) -> Any:
    """Be in the list of evidence, on a piece of it."""
    record = office.add("evidence", title="Visit to the port")
    window.desk.show_record(record, "evidence")
    table = window.page().view.ui.table
    office.until(lambda: bool(window.page().view.chosen_records()))
    window.activateWindow()
    table.setFocus()
    office.until(table.hasFocus)
    return record


def opened(window: MainWindow, office: Any) -> CaptureDialog:
    dialog = window.capture()
    assert isinstance(dialog, CaptureDialog)
    office.until(dialog.line.line.hasFocus)
    office.until(lambda: not dialog.ui.about.isHidden())
    return dialog


def only(office: Any, name: str) -> Any:
    office.until(lambda: office.ask(lambda questions: questions.count(Query(name))) >= 1)
    return office.ask(lambda questions: questions.find(Query(name)))[-1]


def test_a_task_is_captured_and_the_keyboard_is_back(window: MainWindow, office: Any, on_a_record: bytes, qtbot: QtBot):
    before = QApplication.focusWidget()
    dialog = opened(window, office)
    assert dialog.ui.about.text() == "&Concerns: Visit to the port"
    qtbot.keyClicks(dialog.line.line, "Thank the harbour master")
    qtbot.keyClick(dialog.line.line, Key.Key_Return)
    task = only(office, "task")
    assert (task.title, task.about) == ("Thank the harbour master", frozenset({on_a_record}))
    assert dialog.line.line.hasFocus()
    qtbot.keyClick(dialog.line.line, Key.Key_Escape)
    office.until(lambda: QApplication.focusWidget() is before)
    assert window.page().view.chosen_records() == [on_a_record]


def test_a_note_or_a_finding_by_a_key(window: MainWindow, office: Any, on_a_record: bytes, qtbot: QtBot):
    dialog = opened(window, office)
    qtbot.keyClick(dialog.line.line, Key.Key_F, Qt.KeyboardModifier.AltModifier)
    office.until(dialog.line.line.hasFocus)
    assert dialog.ui.about.isHidden()
    qtbot.keyClicks(dialog.line.line, "Ships wait /weakness")
    qtbot.keyClick(dialog.line.line, Key.Key_Return)
    assert only(office, "finding").kind == "weakness"
    dialog.make("note")
    dialog.ui.about.setChecked(False)
    dialog.ui.mine.setChecked(True)
    qtbot.keyClicks(dialog.line.line, "Only mine")
    with qtbot.waitSignal(dialog.line.captured) as told:
        qtbot.keyClick(dialog.line.line, Key.Key_Return)
    assert office.get(told.args[0]).about == frozenset()
    assert office.ask(lambda questions: questions.circle(told.args[0])) == "mine"
    dialog.close()


def test_it_opens_by_its_shortcut(window: MainWindow, office: Any, on_a_record: bytes):
    window.ui.capture.trigger()
    dialog = window.findChild(CaptureDialog)
    assert dialog is not None
    assert "Ctrl+J" in [each.toString() for each in window.ui.capture.shortcuts()]
    dialog.close()


def test_what_is_understood_is_read_whole_in_large_text(window: MainWindow, office: Any, on_a_record: bytes, qapp: Any):
    before = QFont(qapp.font())
    window.desk.settings.set(TEXT_SIZE, MOST_STEP)
    dress(qapp, window.desk.settings, before)
    try:
        dialog = opened(window, office)
        note = dialog.line.note
        assert "!day" in note.text()
        office.until(lambda: note.height() >= note.heightForWidth(note.width()))
        dialog.close()
    finally:
        window.desk.settings.set(TEXT_SIZE, TEXT_SIZE.default)
        dress(qapp, window.desk.settings, before)
