"""Backups: listed, opened beside the present to copy from, put in its place."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit, QPushButton

from s3desk.desktop.shell.backups import Backups
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.shell.news import NewsBar
from s3desk.services.commands import Edit
from s3desk.services.query import Query


@pytest.fixture
def kept(window: MainWindow, office: Any) -> bytes:
    """Return a record that was changed after a backup was made."""
    record: bytes = office.add("note", title="Before", text="One paragraph.")
    window.desk.back_up()
    office.order(Edit(record, {"title": "After", "text": ""}))
    return record


@pytest.fixture
def dialog(window: MainWindow, office: Any, kept: bytes) -> Backups:
    dialog = window.show_backups()
    assert isinstance(dialog, Backups)
    office.until(lambda: dialog.ui.copies.topLevelItemCount() > 0)
    return dialog


def test_every_backup_is_listed_with_its_reason(dialog: Backups):
    item = dialog.ui.copies.topLevelItem(0)
    assert item is not None
    assert item.text(1) == "By hand"
    assert dialog.ui.copies.currentItem() is item


def test_a_backup_opens_beside_the_present_and_cannot_be_changed(
    window: MainWindow, office: Any, dialog: Backups, kept: Any
):
    dialog.ui.look.click()
    beside = next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each is not window
    )
    office.until(lambda: beside.desk.is_open)
    assert beside.windowTitle().startswith("Backup of ")
    assert "to read only" in beside.windowTitle()
    assert not beside.ui.new_record.isEnabled()
    assert not beside.ui.undo.isEnabled()
    beside.desk.show_record(kept, "note")
    office.until(lambda: beside.page().panel.form.editors["text"].findChild(QPlainTextEdit) is not None)
    text = beside.page().panel.form.editors["text"].findChild(QPlainTextEdit)
    assert text is not None
    office.until(lambda: text.toPlainText() == "One paragraph.")
    assert text.isReadOnly()
    text.selectAll()
    text.copy()
    assert QApplication.clipboard().text() == "One paragraph."
    refused: list[Any] = []
    beside.desk.failed.connect(refused.append)
    beside.desk.submit(Edit(kept, {"title": "No"}))
    office.until(lambda: bool(refused))
    assert "to be read" in str(refused[0])
    office.order(Edit(kept, {"title": "Goes on"}))
    beside.close()
    assert office.get(kept).title == "Goes on"


def test_a_backup_takes_the_file_s_place_and_what_was_there_is_kept(
    window: MainWindow, office: Any, dialog: Backups, kept: Any
):
    news = window.findChild(NewsBar)
    assert news is not None
    dialog.ui.restore.click()
    (box,) = dialog.findChildren(QMessageBox)
    next(each for each in box.findChildren(QPushButton) if each.text() == "&Restore").click()
    office.until(lambda: window.desk.is_open and "in place" in window.ui.news_text.text())
    assert office.get(kept).title == "Before"
    again = window.show_backups()
    assert isinstance(again, Backups)
    office.until(lambda: again.ui.copies.topLevelItemCount() == 2)
    first = again.ui.copies.topLevelItem(0)
    assert first is not None
    assert first.text(1) == "before restore"
    assert office.ask(lambda questions: questions.count(Query("note"))) == 1


def test_cancelling_leaves_everything(window: MainWindow, office: Any, dialog: Backups, kept: Any):
    dialog.ui.restore.click()
    (box,) = dialog.findChildren(QMessageBox)
    box.reject()
    assert office.get(kept).title == "After"
