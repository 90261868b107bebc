"""Files of the window: recent, dropped, restored, one window for each; the first questions; nothing over the network."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFileOpenEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from s3desk.app import Office
from s3desk.desktop.desk import Desk
from s3desk.desktop.settings import GREETED, LAST, RECENT, REOPEN, Settings
from s3desk.desktop.shell import instance, start
from s3desk.desktop.shell.files import last_file
from s3desk.desktop.shell.first_run import FirstRun
from s3desk.desktop.shell.founding import documents
from s3desk.desktop.shell.import_dialog import ImportDialog
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.shell.new_file import NewFile
from s3desk.desktop.shell.rows import BELOW, RIGHT
from s3desk.desktop.words import QtWords
from s3desk.services.query import Query
from tests.desktop.conftest import PATIENCE_MS, Clerk

Opened = Callable[[Path | None], MainWindow]


@pytest.fixture
def begun(qtbot: QtBot, qapp: Any) -> Iterator[Opened]:
    """Return a way to begin one more session, with or without a file; all end with the test."""
    windows: list[MainWindow] = []

    def begin(path: Path | None = None) -> MainWindow:
        desk = Desk(Office.here(), Settings(), QtWords("en"))
        window = MainWindow(desk)
        windows.append(window)
        window.showNormal()
        if path is None:
            window.show_welcome()
        else:
            with qtbot.waitSignal(desk.opened, timeout=PATIENCE_MS):
                window.open(path)
        return window

    yield begin
    for window in windows:
        window.close()
        window.desk.deleteLater()
        window.deleteLater()


def end(window: MainWindow) -> None:
    window.close()


# ---- recent files


def test_the_first_page_lists_recent_files_with_folder_and_time(
    begun: Opened, qtbot: QtBot, file: Path, tmp_path: Path
):
    settings = Settings()
    settings.remember_file(tmp_path / "gone" / "Asturias.s3desk")
    settings.remember_file(file)
    window = begun(None)
    rows = window.welcome.ui.recent
    qtbot.waitUntil(lambda: window.welcome._worker is None, timeout=PATIENCE_MS)
    first, second = rows.item(0), rows.item(1)
    assert (first.text(), first.data(BELOW)) == (file.stem, str(file.parent))
    assert first.data(RIGHT)
    assert (second.text(), second.data(RIGHT)) == ("Asturias", "not there any more")
    rows.setCurrentRow(0)
    with qtbot.waitSignal(window.desk.opened, timeout=PATIENCE_MS):
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert window.ui.rooms.currentWidget() is window.ui.tabs


def test_a_recent_file_that_is_gone_is_told_in_a_sentence(begun: Opened, qtbot: QtBot, tmp_path: Path):
    Settings().remember_file(tmp_path / "Asturias.s3desk")
    window = begun(None)
    with qtbot.waitSignal(window.desk.failed, timeout=PATIENCE_MS):
        qtbot.keyClick(window.welcome.ui.recent, Qt.Key.Key_Return)
    assert "Asturias" in window.ui.news_text.text()


# ---- dropping


def drop(window: MainWindow, path: Path) -> bool:
    """Drop a file on the window, and return whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), action, data, button, none)
    enter.ignore()
    window.dragEnterEvent(enter)
    if enter.isAccepted():
        window.dropEvent(QDropEvent(QPointF(5, 5), action, data, button, none))
    return enter.isAccepted()


def test_a_workspace_that_is_dropped_is_opened(begun: Opened, qtbot: QtBot, file: Path):
    window = begun(None)
    with qtbot.waitSignal(window.desk.opened, timeout=PATIENCE_MS):
        assert drop(window, file)
    assert window.desk.path == file


def test_another_file_that_is_dropped_goes_to_the_import(window: MainWindow, office: Clerk, tmp_path: Path):
    table = tmp_path / "findings.csv"
    table.write_text("id (finding);statement\n;Ports\n", encoding="utf-8")
    assert drop(window, table)
    (dialog,) = window.findChildren(ImportDialog)
    office.until(lambda: dialog.plan is not None)
    dialog.close()


def test_an_import_without_a_file_is_told_what_to_do_first(begun: Opened, tmp_path: Path):
    window = begun(None)
    assert drop(window, tmp_path / "table.csv")
    assert "first" in window.ui.news_text.text()
    assert not window.findChildren(ImportDialog)


# ---- the session


def test_the_next_session_begins_where_this_one_ended(begun: Opened, qtbot: QtBot, file: Path):
    window = begun(file)
    clerk = Clerk(window.desk, qtbot)
    task = clerk.add("task", title="Dredge")
    window.desk.show_record(task, "task")
    clerk.until(lambda: window.page().panel.record == task)
    entry = window.page().entry.name
    end(window)
    assert last_file(Settings()) == file
    again = begun(file)
    qtbot.waitUntil(lambda: again.page().has_record and again.page().panel.record == task, timeout=PATIENCE_MS)
    assert (again.pages.tab().name, again.page().entry.name) == ("team", entry)
    assert task in [record for record, _ in again.visited._records]


def test_a_record_deleted_meanwhile_is_not_looked_for(begun: Opened, qtbot: QtBot, file: Path):
    window = begun(file)
    clerk = Clerk(window.desk, qtbot)
    task = clerk.add("task", title="Dredge")
    window.desk.show_record(task, "task")
    clerk.until(lambda: window.page().panel.record == task)
    end(window)
    with_nobody = Office.here().open(file)
    with_nobody.undo()
    with_nobody.close()
    again = begun(file)
    Clerk(again.desk, qtbot).ask(lambda questions: None)
    assert again.pages.tab().name == "team"
    assert not again.page().has_record


def test_a_file_closed_on_purpose_stays_closed(begun: Opened, file: Path):
    window = begun(file)
    window.ui.close_file.trigger()
    end(window)
    assert last_file(Settings()) is None


def test_the_last_file_is_opened_unless_one_wants_none_or_it_is_gone(begun: Opened, file: Path, tmp_path: Path):
    settings = Settings()
    settings.set(LAST, str(file))
    assert last_file(settings) == file
    window = begun(None)
    assert window.ui.reopen.isChecked()
    window.ui.reopen.trigger()
    assert settings.get(REOPEN) is False
    assert last_file(Settings()) is None
    window.ui.reopen.trigger()
    settings.set(LAST, str(tmp_path / "gone.s3desk"))
    assert last_file(settings) is None


# ---- one window for each file


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_second_start_on_a_file_raises_the_first_window_and_ends(window: MainWindow, file: Path, qtbot: QtBot):
    window.showMinimized()
    second = subprocess.Popen([sys.executable, "-m", "s3desk", str(file)])
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=PATIENCE_MS)
    assert second.returncode == 0
    assert not window.isMinimized()


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_pack_goes_to_the_window_that_has_the_last_file(
    window: MainWindow, office: Clerk, file: Path, tmp_path: Path, qtbot: QtBot
):
    pack = tmp_path / "from Claire.s3pack"
    pack.write_bytes(b"odd")
    brought: list[Path] = []
    window.files.pack_brought.disconnect()
    window.files.pack_brought.connect(brought.append)
    window.desk.settings.flush()
    second = subprocess.Popen([sys.executable, "-m", "s3desk", str(pack)])
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=PATIENCE_MS)
    assert second.returncode == 0
    qtbot.waitUntil(lambda: brought == [pack], timeout=PATIENCE_MS)


def test_a_file_nobody_has_is_nobody_s(window: MainWindow, file: Path, tmp_path: Path):
    assert not instance.raise_other(Settings().folder, tmp_path / "other.s3desk")
    window.ui.close_file.trigger()
    assert not instance.raise_other(Settings().folder, file)


def test_the_mark_of_a_program_that_was_killed_is_no_obstacle(file: Path):
    folder = Settings().folder
    mark = instance._mark(folder, file)
    mark.parent.mkdir(parents=True)
    mark.touch()
    assert not instance.raise_other(folder, file)


def test_opening_what_another_window_has_raises_that_one(
    window: MainWindow, office: Clerk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("s3desk.desktop.shell.files.raise_other", lambda folder, path: True)
    before = window.desk.path
    window.open(tmp_path / "other.s3desk")
    assert window.desk.path == before
    assert "other window" in window.ui.news_text.text() or "another window" in window.ui.news_text.text()


def test_the_system_may_ask_for_a_file(begun: Opened, qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch):
    started: list[Path] = []
    monkeypatch.setattr(start, "start_beside", started.append)
    window = begun(None)
    painted = start._AfterPaint(window)
    painted._call()
    asked = start.AskedFor(window, painted, None)
    with qtbot.waitSignal(window.desk.opened, timeout=PATIENCE_MS):
        assert asked.eventFilter(window, QFileOpenEvent(QUrl.fromLocalFile(str(file))))
    other = file.with_name("other.s3desk")
    asked.eventFilter(window, QFileOpenEvent(QUrl.fromLocalFile(str(other))))
    assert started == [other]
    brought: list[Path] = []
    window.files.pack_brought.connect(brought.append)
    asked.eventFilter(window, QFileOpenEvent(QUrl.fromLocalFile(str(file.with_name("plan.s3pack")))))
    assert brought == [file.with_name("plan.s3pack")]
    assert not asked.eventFilter(window, QEvent(QEvent.Type.ApplicationActivate))


def test_what_the_system_asks_for_at_the_start_is_opened_in_place_of_the_last_file(
    begun: Opened, qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch
):
    window = begun(None)
    waiting = start._AfterPaint(window)
    waiting.opening = lambda: pytest.fail("the last file was opened too")
    start.AskedFor(window, waiting, None).eventFilter(window, QFileOpenEvent(QUrl.fromLocalFile(str(file))))
    with qtbot.waitSignal(window.desk.opened, timeout=PATIENCE_MS):
        window.repaint()
    assert window.desk.path == file


def test_a_pack_that_the_system_asks_for_at_the_start_is_looked_at_with_the_last_file(
    begun: Opened, file: Path, monkeypatch: pytest.MonkeyPatch
):
    taken: list[tuple[Path, ...]] = []
    window = begun(None)
    monkeypatch.setattr(window.exchanging, "take_with", lambda *paths: taken.append(paths))
    monkeypatch.setattr(window.exchanging, "take", lambda *paths: taken.append(paths))
    pack = file.with_name("plan.s3pack")
    for last in (file, None):
        waiting = start._AfterPaint(window)
        start.AskedFor(window, waiting, last).eventFilter(window, QFileOpenEvent(QUrl.fromLocalFile(str(pack))))
        waiting._call()
    assert taken == [(file, pack), (pack,)]


# ---- the first questions


def greet(window: MainWindow) -> FirstRun:
    dialog = window.files.greet(window.languages)
    assert isinstance(dialog, FirstRun)
    return dialog


def ok(dialog: QDialog) -> Any:
    (buttons,) = dialog.findChildren(QDialogButtonBox)
    return buttons.button(QDialogButtonBox.StandardButton.Ok)


@pytest.mark.qt_log_ignore("does not support")  # the list of regions comes up in a window of its own
def test_a_region_is_begun_by_name_and_keys_alone(begun: Opened, qtbot: QtBot, tmp_path: Path):
    window = begun(None)
    dialog = greet(window)
    assert not ok(dialog).isEnabled()
    qtbot.keyClicks(dialog.ui.author, "Ana Ruiz")
    qtbot.keyClicks(dialog.ui.organisation, "Gobierno de Cantabria")
    assert ok(dialog).isEnabled()
    assert not dialog.ui.own.isEnabled()
    qtbot.keyClick(dialog.ui.begin, Qt.Key.Key_Space)
    dialog.ui.region.setEditText("")
    qtbot.keyClicks(dialog.ui.region.lineEdit(), "ES13 Cantabria")
    dialog.ui.place.clear()
    qtbot.keyClicks(dialog.ui.place, str(tmp_path / "mine"))
    with qtbot.waitSignal(window.desk.opened, timeout=PATIENCE_MS):
        qtbot.keyClick(dialog.ui.author, Qt.Key.Key_Return)
    clerk = Clerk(window.desk, qtbot)
    assert window.desk.path == tmp_path / "mine.s3desk"
    assert [each.nuts for each in clerk.ask(lambda questions: questions.find(Query("region")))] == ["ES13"]
    (person,) = clerk.ask(lambda questions: questions.find(Query("person")))
    clerk.until(lambda: window.desk.me == person.id)
    assert person.name == "Ana Ruiz"
    assert clerk.get(person.organisation).name == "Gobierno de Cantabria"
    assert Settings().get(GREETED)
    assert (Settings().folder / "author").read_text(encoding="utf-8") == "Ana Ruiz"


def test_looking_around_opens_the_sample_with_oneself_among_its_people(begun: Opened, qtbot: QtBot):
    window = begun(None)
    dialog = greet(window)
    qtbot.keyClicks(dialog.ui.author, "Ana Ruiz")
    with qtbot.waitSignal(window.desk.opened, timeout=60_000):
        qtbot.keyClick(dialog.ui.author, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.desk.me is not None, timeout=PATIENCE_MS)
    assert window.desk.office.author == "Ana Ruiz"
    assert not Clerk(window.desk, qtbot).ask(lambda questions: questions.undo_steps())


def test_the_first_questions_are_asked_in_the_language_chosen(begun: Opened, qtbot: QtBot, speaking: None):
    window = begun(None)
    dialog = greet(window)
    qtbot.keyClicks(dialog.ui.author, "Ana")
    row = dialog.ui.language.findData("es")
    dialog.ui.language.setCurrentIndex(row)
    dialog.ui.language.activated.emit(row)
    assert window.desk.words.language == "es"
    assert dialog.ui.author.text() == "Ana"
    dialog.reject()


def test_a_file_is_proposed_where_there_is_a_folder(begun: Opened, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: str(tmp_path / "Documents"))
    dialog = greet(begun(None))
    assert Path(dialog.ui.place.text()).parent == Path.home()
    (tmp_path / "Documents").mkdir()
    assert documents() == tmp_path / "Documents"
    dialog.reject()


def test_a_file_is_not_proposed_beside_the_settings(begun: Opened, tmp_path: Path):
    window = begun(None)
    settings = window.desk.settings
    settings.set(RECENT, [str(settings.folder / "example.s3desk"), str(tmp_path / "plans" / "mine.s3desk")])
    assert window.files.folder() == tmp_path / "plans"
    settings.set(RECENT, [str(settings.folder / "example.s3desk")])
    assert window.files.folder() == documents()


@pytest.mark.parametrize("typed", ["EL51", "anatoliki mak", "ΑΝΑΤΟΛΙΚΗ", "thraki"])
def test_a_region_is_found_with_any_keyboard(begun: Opened, typed: str):
    dialog = greet(begun(None))
    completer = dialog.ui.region.completer()
    completer.setCompletionPrefix(typed)
    assert completer.currentCompletion() == "EL51 Ανατολική Μακεδονία, Θράκη"
    dialog.reject()


def test_a_folder_that_is_not_there_is_told_before_anything_is_lost(begun: Opened, qtbot: QtBot, tmp_path: Path):
    dialog = greet(begun(None))
    qtbot.keyClicks(dialog.ui.author, "Ana Ruiz")
    qtbot.keyClick(dialog.ui.begin, Qt.Key.Key_Space)
    dialog.ui.place.clear()
    qtbot.keyClicks(dialog.ui.place, str(tmp_path / "none" / "mine"))
    assert not ok(dialog).isEnabled()
    assert "folder" in dialog.ui.lacking.text()
    dialog.reject()


def test_a_mishap_in_opening_is_forgotten_when_a_file_opens(begun: Opened, qtbot: QtBot, file: Path, tmp_path: Path):
    window = begun(None)
    with qtbot.waitSignal(window.desk.failed, timeout=PATIENCE_MS):
        window.open(tmp_path / "none.s3desk")
    assert window.ui.news.isVisible()
    with qtbot.waitSignal(window.desk.opened, timeout=PATIENCE_MS):
        window.open(file)
    assert not window.ui.news.isVisible()


def test_enter_presses_the_button_that_has_the_keyboard(begun: Opened, qtbot: QtBot):
    window = begun(None)
    asked: list[QDialog] = []
    window.welcome.ui.make_file.clicked.connect(lambda: asked.extend(window.findChildren(QDialog)))
    window.activateWindow()
    window.welcome.ui.make_file.setFocus()
    qtbot.waitUntil(window.welcome.ui.make_file.hasFocus, timeout=PATIENCE_MS)
    qtbot.keyClick(window.welcome.ui.make_file, Qt.Key.Key_Return)
    assert [type(each) for each in asked] == [NewFile]
    asked[0].reject()


@pytest.mark.parametrize(("width", "height"), [(1024, 768), (683, 512)])
def test_the_first_questions_keep_their_buttons_on_the_screen(begun: Opened, width: int, height: int):
    dialog = greet(begun(None))
    assert dialog.minimumSizeHint().width() <= width
    assert dialog.minimumSizeHint().height() <= height - 60
    dialog.resize(width - 40, height - 100)
    assert dialog.rect().contains(ok(dialog).geometry().translated(dialog.ui.buttons.pos()))
    dialog.reject()


# ---- the network


def test_nothing_goes_over_the_network(begun: Opened, qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch):
    """Every socket of Python fails here; Qt's own network classes are loaded for the local socket and nothing else."""

    def refuse(*arguments: Any, **more: Any) -> Any:
        raise AssertionError(f"a socket was opened: {arguments}")

    for name in ("connect", "connect_ex", "sendto", "bind"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    window = begun(file)
    clerk = Clerk(window.desk, qtbot)
    record = clerk.add("finding", statement="Ports")
    window.desk.show_record(record, "finding")
    clerk.until(lambda: window.page().panel.record == record)
    window.desk.back_up()
    for open_one in (window.orders.show_export, window.orders.show_trash, window.show_keys, window.show_palette):
        open_one().close()
    end(window)


def test_of_qt_s_network_only_the_local_socket_is_named():
    named = [
        (path, word)
        for path in sorted(Path(start.__file__).parents[1].rglob("*.py"))
        for word in ("QTcp", "QUdp", "QNetwork", "QSsl", "QHostInfo", "QWebSocket", "openUrl")
        if word in path.read_text(encoding="utf-8")
    ]
    opened = [("opening.py", "openUrl"), ("report_problem.py", "openUrl")]  # an attachment, the folder of the reports
    assert [(path.name, word) for path, word in named] == opened
    assert all("openUrl(QUrl.fromLocalFile(" in path.read_text(encoding="utf-8") for path, _ in named)
    assert RECENT.default == []
