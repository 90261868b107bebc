"""Another language at once, in the middle of a sentence, with nothing lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from s3desk.desktop.settings import LANGUAGE
from s3desk.desktop.shell.first_run import FirstRun
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.tabs import TABS
from s3desk.domain.values import RecordId
from tests.desktop.conftest import Clerk

pytestmark = pytest.mark.usefixtures("speaking")


def choose(window: MainWindow, office: Clerk, code: str) -> None:
    action = next(each for each in window.ui.language_menu.actions() if each.objectName() == f"language_{code}")
    action.trigger()
    office.until(lambda: window.desk.words.language == code)


def write(window: MainWindow, office: Clerk, qtbot: QtBot, field: str, typed: str) -> tuple[RecordId, QWidget]:
    """Type into a field of a new record, without leaving it."""
    record = office.add("task", title="Dredge")
    window.desk.show_record(record, "task")
    office.until(lambda: window.page().panel.record == record and window.page().panel._sheet is not None)
    window.activateWindow()
    editor = window.page().panel.form.findChild(QWidget, field)
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_End)
    qtbot.keyClicks(editor, typed)
    return record, editor


def test_menus_tabs_lists_and_forms_follow(window: MainWindow, office: Clerk):
    at = next(at for at, tab in enumerate(TABS) if tab.name == "diagnosis")
    choose(window, office, "es")
    assert window.ui.file_menu.title() == "&Archivo"
    assert window.ui.tabs.tabText(at) == window.desk.say("Diagnosis") != "Diagnosis"
    assert window.page().ui.navigator.item(0).text() == window.desk.say(window.page().entry.label)
    assert window.desk.settings.get(LANGUAGE) == "es"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert buttons.buttons()[0].text().replace("&", "") == "Cancelar"
    choose(window, office, "en")
    assert window.ui.file_menu.title() == "&File"
    assert window.ui.tabs.tabText(at) == "Diagnosis"


def test_menus_write_keys_as_the_texts_do(window: MainWindow, office: Clerk):
    choose(window, office, "es")
    native = QKeySequence.SequenceFormat.NativeText
    assert window.ui.new_private.shortcut().toString(native) == "Ctrl+Mayús+N"
    assert [QKeySequence(key).toString(native) for key in ("Del", "Ctrl+Return", "Alt+Left")] == [
        "Supr",
        "Ctrl+Intro",
        "Alt+Izquierda",
    ]


def test_in_mid_edit_the_text_stays_and_so_do_record_and_keyboard(window: MainWindow, office: Clerk, qtbot: QtBot):
    record, editor = write(window, office, qtbot, "title", " the por")
    before = editor.cursorPosition()
    choose(window, office, "es")
    office.until(lambda: window.page().has_record and window.page().panel._sheet is not None)
    again = window.page().panel.form.findChild(QWidget, "title")
    assert again is not editor
    office.until(again.hasFocus)
    assert window.page().panel.record == record
    assert again.text() == "Dredge the por"
    assert again.cursorPosition() == before
    qtbot.keyClicks(again, "t")
    window.pages.seal()
    office.until(lambda: office.get(record).title == "Dredge the port")


def test_text_that_cannot_be_read_yet_stays_too(window: MainWindow, office: Clerk, qtbot: QtBot):
    record, _ = write(window, office, qtbot, "due", "3/4/")
    choose(window, office, "es")
    office.until(lambda: window.page().has_record and window.page().panel._sheet is not None)
    assert window.page().panel.seal.typed == {"due": "3/4/"}
    assert office.get(record).due is None


def test_numbers_and_days_follow(window: MainWindow, office: Clerk):
    choose(window, office, "es")
    assert window.desk.words.locale.decimalPoint() == ","


def test_the_way_back_survives(window: MainWindow, office: Clerk, qtbot: QtBot):
    first, second = office.add("finding", statement="Ports"), office.add("task", title="Dredge")
    for record, type_name in ((first, "finding"), (second, "task")):
        window.desk.show_record(record, type_name)
        office.until(lambda record=record: window.page().panel.record == record)
    choose(window, office, "es")
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    office.until(lambda: window.page().has_record and window.page().panel.record == first)


def test_only_languages_with_a_catalogue_are_offered(window: MainWindow, office: Clerk):
    codes = {path.stem.rpartition("_")[2] for path in Path("resources/languages").glob("*.qm")}
    offered = {each.objectName() for each in window.ui.language_menu.actions()}
    assert offered == {"language_"} | {f"language_{code}" for code in codes}


def test_a_window_without_a_file_follows_too(window: MainWindow, office: Clerk):
    window.ui.close_file.trigger()
    next(each for each in window.ui.language_menu.actions() if each.objectName() == "language_es").trigger()
    assert window.status.saved.text() == window.desk.say("No file is open") != "No file is open"
    assert [window.ui.tabs.tabText(at) for at in range(window.ui.tabs.count())][1:3] == ["Diagnóstico", "Equipo"]


def test_the_first_questions_lead_on_in_the_language_chosen(window: MainWindow, office: Clerk, qtbot: QtBot):
    window.ui.close_file.trigger()
    dialog = window.files.greet(window.languages)
    assert isinstance(dialog, FirstRun)
    dialog.ui.language.setCurrentIndex(dialog.ui.language.findData("es"))
    dialog.ui.language.activated.emit(dialog.ui.language.currentIndex())
    button = dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
    qtbot.waitUntil(lambda: dialog.windowTitle() != "Welcome to S3Desk")
    QApplication.processEvents()
    assert button.text() == window.desk.say("&Look around") != "&Look around"
    dialog.reject()
