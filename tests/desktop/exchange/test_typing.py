"""What is being typed while an exchange comes in: nothing of it is lost, and what stands against it is seen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from s3desk.desktop.shell.main_window import MainWindow
from s3desk.domain.errors import Cancelled
from s3desk.services.commands import Add
from s3desk.services.conflicts import Matter
from s3desk.services.withdrawing import withdraw
from tests.desktop.conftest import Clerk
from tests.desktop.exchange.colleague import Colleague, accept, packed


def taken_in(office: Clerk, pack: Path) -> None:
    """Take a pack in beside the work, without sealing what is typed."""
    program, done = office.desk.office, []
    opened = program.open_pack(pack)
    office.desk.exchange(lambda giving, taking, progress: taking.take_in([opened]), done.append)
    office.until(lambda: bool(done))
    opened.close()


def test_an_open_form_keeps_what_is_typed_and_the_other_value_becomes_a_conflict(
    window: MainWindow, office: Clerk, tmp_path: Path, qtbot: QtBot
):
    record = office.add("task", title="Ask the port")
    claire = Colleague(tmp_path / "claire", "Claire", packed(office, tmp_path / "first.s3pack"))
    accept(office, claire)
    claire.edit(record, title="Ask the port about the berth")

    window.desk.show_record(record, "task")
    panel = window.page().panel
    office.until(lambda: panel.record == record and panel._sheet is not None)
    line = panel.form.editors["title"].focusProxy()
    assert isinstance(line, (QLineEdit, QPlainTextEdit))
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "Ask the bank")
    taken_in(office, claire.pack())
    text = line.text() if isinstance(line, QLineEdit) else line.toPlainText()
    assert text == "Ask the bank"
    assert office.get(record).title == "Ask the port about the berth"
    panel.seal.seal()
    office.until(lambda: len(office.ask(lambda questions: questions.conflicts())) == 1)
    (conflict,) = office.ask(lambda questions: questions.conflicts())
    assert conflict.matter is Matter.VALUES
    assert {side.value for side in conflict.sides} == {"Ask the bank", "Ask the port about the berth"}
    assert conflict.base == "Ask the port"
    office.until(lambda: window.status.conflicts.isVisible())


def test_what_another_field_brings_is_shown_while_one_types(
    window: MainWindow, office: Clerk, tmp_path: Path, qtbot: QtBot
):
    record = office.add("task", title="Ask the port")
    claire = Colleague(tmp_path / "claire", "Claire", packed(office, tmp_path / "first.s3pack"))
    accept(office, claire)
    claire.edit(record, waiting_for="the port")
    window.desk.show_record(record, "task")
    panel = window.page().panel
    office.until(lambda: panel.record == record and panel._sheet is not None)
    line = panel.form.editors["title"].focusProxy()
    assert line is not None
    line.setFocus()
    qtbot.keyClicks(line, "!")
    typed = dict(panel.seal.typed)
    taken_in(office, claire.pack())
    office.until(lambda: panel._sheet is not None and panel._sheet.record.waiting_for == "the port")
    assert panel.seal.typed == typed
    panel.seal.seal()
    office.until(lambda: "!" in office.get(record).title)
    assert office.get(record).waiting_for == "the port"
    assert office.ask(lambda questions: questions.conflicts()) == []


def test_the_typing_is_in_the_file_before_the_dialog_gives_anything(
    window: MainWindow, office: Clerk, tmp_path: Path, qtbot: QtBot
):
    record = office.add("task", title="Ask the port")
    window.desk.show_record(record, "task")
    panel = window.page().panel
    office.until(lambda: panel.record == record and panel._sheet is not None)
    line = panel.form.editors["title"].focusProxy()
    assert line is not None
    line.setFocus()
    qtbot.keyClicks(line, " today")
    dialog = window.exchanging.show("give")
    page = dialog.page("give")
    page.write_to(tmp_path / "all.s3pack")
    office.until(lambda: "all.s3pack" in page.ui.summary.text())
    claire = Colleague(tmp_path / "claire", "Claire", tmp_path / "all.s3pack")
    assert "today" in claire.get(record).title
    dialog.close()


def test_what_was_left_empty_stays_where_a_colleague_refers_to_it(window: MainWindow, office: Clerk, tmp_path: Path):
    record = office.order(lambda questions: Add.of(questions, "action", {})).records[0]
    claire = Colleague(tmp_path / "claire", "Claire", packed(office, tmp_path / "first.s3pack"))
    claire.add("milestone", title="Signed", action=record)
    claire.give(office)
    given_up: list[Exception] = []
    office.desk.write(lambda workspace, progress: withdraw(workspace, record, progress), failed=given_up.append)
    office.until(lambda: bool(given_up))
    assert isinstance(given_up[0], Cancelled)
    assert office.get(record) is not None
