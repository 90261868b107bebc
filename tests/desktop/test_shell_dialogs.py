"""What every dialog of the shell owes: Enter does a thing once, names for screen readers, buttons on the screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from s3desk.desktop.look import dress
from s3desk.desktop.settings import TEXT_SIZE
from s3desk.desktop.shell.backups import Backups
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.shell.new_file import NewFile
from s3desk.desktop.shell.trash import Trash
from s3desk.services.query import Query
from s3desk.services.trash import Delete
from tests.desktop.conftest import Clerk
from tests.desktop.test_window import unnamed

Opens = Callable[[MainWindow], QDialog]


def new_file(window: MainWindow) -> QDialog:
    return NewFile(window.desk, Path.cwd(), window)


def first_run(window: MainWindow) -> QDialog:
    dialog = window.files.greet(window.languages)
    assert isinstance(dialog, QDialog)
    return dialog


DIALOGS: dict[str, Opens] = {
    "palette": lambda window: window.show_palette(),
    "keys": lambda window: window.show_keys(),
    "undo list": lambda window: window.orders.show_undo_list(),
    "trash": lambda window: window.orders.show_trash(),
    "export": lambda window: window.orders.show_export(),
    "backups": lambda window: window.show_backups(),
    "new file": new_file,
    "first run": first_run,
}


@pytest.mark.parametrize("name", DIALOGS)
def test_no_control_is_unnamed(window: MainWindow, office: Clerk, name: str):
    dialog = DIALOGS[name](window)
    dialog.show()
    office.ask(lambda questions: None)
    assert not unnamed(dialog)
    dialog.close()


@pytest.mark.parametrize("name", DIALOGS)
@pytest.mark.parametrize(("width", "height"), [(1024, 768), (683, 512)])
def test_the_buttons_stay_on_the_screen(window: MainWindow, office: Clerk, name: str, width: int, height: int):
    dialog = DIALOGS[name](window)
    dialog.show()
    assert dialog.minimumSizeHint().width() <= width
    assert dialog.minimumSizeHint().height() <= height - 60
    dialog.close()


@pytest.fixture
def doubled(window: MainWindow, qapp: QApplication) -> None:
    window.desk.settings.set(TEXT_SIZE, 5)
    base = qapp.font()
    dress(qapp, window.desk.settings, base)
    yield
    window.desk.settings.set(TEXT_SIZE, 0)
    dress(qapp, window.desk.settings, base)
    qapp.setFont(base)


@pytest.mark.parametrize("name", DIALOGS)
def test_at_twice_the_text_size_the_buttons_stay_on_the_screen(
    window: MainWindow, office: Clerk, doubled: None, name: str
):
    dialog = DIALOGS[name](window)
    dialog.show()
    assert dialog.minimumSizeHint().width() <= 1024
    assert dialog.minimumSizeHint().height() <= 768 - 60
    for buttons in dialog.findChildren(QDialogButtonBox):
        for button in buttons.buttons():
            assert button.width() >= button.minimumSizeHint().width()
    dialog.close()


def test_enter_in_the_trash_restores_once(window: MainWindow, office: Clerk, qtbot: QtBot):
    record = office.add("finding", statement="Ports")
    office.order(lambda questions: Delete.of(questions, record))
    trash = window.orders.show_trash()
    assert isinstance(trash, Trash)
    office.until(lambda: trash.ui.records.topLevelItemCount() == 1)
    trash.ui.records.setCurrentItem(trash.ui.records.topLevelItem(0))
    steps = len(office.ask(lambda questions: questions.undo_steps()))
    trash.ui.records.setFocus()
    qtbot.keyClick(trash.ui.records, Qt.Key.Key_Return)
    office.until(lambda: office.ask(lambda questions: questions.count(Query("finding"))) == 1)
    assert len(office.ask(lambda questions: questions.undo_steps())) == steps + 1
    assert window.ui.news.isHidden()
    trash.close()


def test_enter_in_the_list_of_backups_looks_into_one_once(window: MainWindow, office: Clerk, qtbot: QtBot):
    window.desk.back_up()
    office.add("finding", statement="Ports")
    dialog = window.show_backups()
    assert isinstance(dialog, Backups)
    wanted: list[object] = []
    dialog.wanted.disconnect()
    dialog.wanted.connect(lambda path, made: wanted.append(path))
    office.until(lambda: dialog.ui.copies.topLevelItemCount() > 0)
    qtbot.keyClick(dialog.ui.copies, Qt.Key.Key_Return)
    assert len(wanted) == 1
    dialog.close()
