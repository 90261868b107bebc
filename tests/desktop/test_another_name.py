"""Another name in a dialog: the same person, whose key stays, or somebody else with a key of their own."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from s3desk.app import Office
from s3desk.desktop.shell.main_window import MainWindow
from tests.desktop.conftest import PATIENCE_MS


def key(window: MainWindow) -> bytes:
    office = window.desk.office
    assert isinstance(office, Office)
    return office.profile.author.key


def press(window: MainWindow, text: str) -> None:
    (box,) = [each for each in window.findChildren(QMessageBox, "ask_who") if each.isVisible()]
    (button,) = [each for each in box.buttons() if each.text().replace("&", "") == text]
    button.click()


@pytest.mark.parametrize(("answer", "keeps"), [("The same person", True), ("Somebody else", False)])
def test_a_new_name_asks_whose_it_is(window: MainWindow, qtbot: QtBot, tmp_path: Path, answer: str, keeps: bool):
    before = key(window)
    window.files.create("Test Person the Second", tmp_path / "second.s3desk", [])
    assert window.desk.office.author == "Test Person"
    with qtbot.waitSignal(window.desk.opened, timeout=PATIENCE_MS):
        press(window, answer)
    assert window.desk.office.author == "Test Person the Second"
    assert (key(window) == before) is keeps


def test_who_answers_nothing_goes_on_as_before(window: MainWindow, tmp_path: Path):
    before = key(window)
    window.files.create("Test Person the Second", tmp_path / "second.s3desk", [])
    press(window, "Cancel")
    assert (window.desk.office.author, key(window)) == ("Test Person", before)
    assert not (tmp_path / "second.s3desk").exists()
