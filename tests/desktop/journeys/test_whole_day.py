"""One day from the first start to the evening by keyboard alone, without a network, and the next morning."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from s3desk.app import Office
from s3desk.desktop.desk import Desk
from s3desk.desktop.look import dress
from s3desk.desktop.settings import Settings
from s3desk.desktop.shell.first_run import FirstRun
from s3desk.desktop.shell.import_dialog import ImportDialog
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.shell.undo_list import UndoList
from s3desk.desktop.words import QtWords
from s3desk.domain.funding import Stage
from tests.desktop.conftest import PATIENCE_MS
from tests.desktop.journeys.conftest import NOW, Hands, NoMouse

FINDINGS = 10


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where a socket is connected; Qt's own network classes are not loaded."""

    def refuse(*arguments: Any, **more: Any) -> Any:
        raise AssertionError(f"a socket was opened: {arguments}")

    for name in ("connect", "connect_ex", "sendto", "bind"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


class Days:
    """Starts the program each morning with the same settings."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._windows: list[MainWindow] = []

    def begin(self, path: Path | None = None) -> Hands:
        window = MainWindow(Desk(Office.here(), Settings(), QtWords("en")))
        window.desk.clock = lambda: NOW
        window.showNormal()
        window.resize(1024, 708)
        window.activateWindow()
        self._windows.append(window)
        if path is None:
            window.show_welcome()
        else:
            with self._qtbot.waitSignal(window.desk.opened, timeout=PATIENCE_MS):
                window.open(path)
        return Hands(window, self._qtbot)

    def end(self) -> None:
        for window in self._windows:
            window.close()
            window.deleteLater()
            window.desk.deleteLater()
        self._windows.clear()


@pytest.fixture
def days(qtbot: QtBot, qapp: QApplication) -> Iterator[Days]:
    dress(qapp, Settings(), qapp.font())
    days = Days(qtbot)
    yield days
    days.end()


@pytest.mark.samples("../scenarios")
@pytest.mark.qt_log_ignore("does not support")  # the list of regions comes up in a window of its own
@pytest.mark.usefixtures("no_network")
def test_a_day_by_keyboard_and_the_next_morning(
    days: Days, tmp_path: Path, no_mouse: NoMouse, scenarios: Path, monkeypatch: pytest.MonkeyPatch
):
    keys = days.begin()
    _first_run(keys, tmp_path)
    _findings(keys)
    _evidence(keys)
    _action(keys)
    _meeting(keys)
    _calls(keys, scenarios / "s04_calls_before.csv", monkeypatch)
    _application(keys)
    _overview(keys)
    _what_was_done(keys)
    keys.go("funding")
    keys.until(lambda: keys.page.entry.name == "applications")
    days.end()

    keys = days.begin(tmp_path / "mine.s3desk")
    keys.until(lambda: (keys.window.pages.tab().name, keys.page.entry.name) == ("funding", "applications"))
    keys.until(lambda: keys.page.view.isAncestorOf(keys.here))


def _first_run(keys: Hands, folder: Path) -> None:
    dialog = keys.window.files.greet(keys.window.languages)
    assert isinstance(dialog, FirstRun)
    assert keys.dialog() is dialog
    keys.reach(dialog.ui.author)
    keys.type("Ana Ruiz")
    keys.press("Tab")
    keys.type("Gobierno de Cantabria")
    choices = (dialog.ui.look_around, dialog.ui.from_pack, dialog.ui.begin)
    keys.tab_until(lambda: keys.here in choices)
    for _ in choices:
        if not dialog.ui.begin.hasFocus():
            keys.press("Down")
    keys.press("Space")
    keys.reach(dialog.ui.region)
    keys.press("Ctrl+A")
    keys.type("ES13 Cantabria")
    if QApplication.activePopupWidget() is not None:  # the list of regions
        keys.press("Esc")
    keys.write(dialog.ui.place, str(folder / "mine"))
    keys.press("Return")
    keys.back()
    keys.until(lambda: keys.desk.is_open and keys.desk.me is not None)
    assert keys.only("region").nuts == "ES13"


def _findings(keys: Hands) -> None:
    keys.go("diagnosis")
    board = keys.open_view("board")
    keys.press("Ctrl+L")
    for at in range(FINDINGS):
        keys.type(f"Weakness number {at}")
        keys.press("Return")
    keys.until(lambda: len(keys.all("finding")) == FINDINGS)
    assert board.line.line.hasFocus()


def _new(keys: Hands, title: str) -> Any:
    """Make a record of the list in front, named by its first field."""
    before = keys.page.panel.record if keys.page.has_record else None
    keys.order("new_record")
    keys.until(lambda: keys.page.has_record and keys.page.panel.record not in (None, before))
    panel = keys.page.panel
    keys.until(lambda: panel._sheet is not None and panel.form.field_with_focus() == panel.declared.title)
    keys.type(title)
    return panel


def _link(keys: Hands, field: str, words: str) -> None:
    keys.push(keys.page.panel.form.editors[field].add)
    keys.pick(words)


def _evidence(keys: Hands) -> None:
    keys.open_view("evidence")
    _new(keys, "Survey of 2025")
    _link(keys, "findings", "number 3")
    keys.until(lambda: len(keys.only("evidence").findings) == 1)
    assert keys.only("evidence").title == "Survey of 2025"


def _action(keys: Hands) -> None:
    keys.go("plan")
    keys.open_view("action")
    _new(keys, "Vouchers for patents")
    _link(keys, "answers", "number 3")
    keys.until(lambda: len(keys.only("action").answers) == 1)


def _meeting(keys: Hands) -> None:
    keys.go("team")
    view = keys.open_view("meetings")
    bench = view.workbench
    keys.order("new_record")
    keys.until(lambda: bench.sheet is not None and bench.head.editors["title"].focusProxy().hasFocus())
    keys.press("Ctrl+A")
    keys.type("Team in August")
    keys.reach(bench.capture.line)
    keys.type("Money")
    keys.press("Return")
    keys.until(lambda: len(bench.parts) == 1)
    part = next(iter(bench.parts.values()))
    keys.reach(part.text)
    keys.type("We bid")
    keys.press("Return")
    keys.type("Ask the bank @ana !28.8.")
    keys.until(lambda: bool(bench.reader._names))
    keys.press("Ctrl+T")
    keys.until(lambda: len(keys.all("task")) == 1)
    keys.press("Up", "Ctrl+D")
    assert keys.only("decision").title == "We bid"
    task = keys.only("task")
    assert (task.title, keys.get(task.owner).name) == ("Ask the bank", "Ana Ruiz")


def _calls(keys: Hands, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given, **more: (str(path), ""))
    keys.go("funding")
    keys.order("import_file")
    dialog = keys.window.findChild(ImportDialog)
    dialog.activateWindow()
    keys.until(lambda: dialog.plan is not None and dialog._ok.hasFocus())
    keys.press("Return")
    keys.until(lambda: len(keys.all("call")) == 8)
    keys.back()
    keys.find("vouchers")
    keys.until(lambda: keys.page.has_record and keys.page.panel.declared.name == "action")
    keys.until(lambda: keys.page.panel._sheet is not None)
    _link(keys, "calls", "Photonics")
    keys.until(lambda: len(keys.only("action").calls) == 1)


def _application(keys: Hands) -> None:
    keys.go("funding")
    board = keys.open_view("applications")
    _new(keys, "Our bid")
    keys.press("Esc")
    keys.until(lambda: len(board.columns[0].model.cards) == 1)
    keys.until(lambda: board.pane().hasFocus())
    keys.press("Ctrl+Right", "Ctrl+Right")
    keys.until(lambda: keys.only("application").stage is Stage.SUBMITTED)
    assert keys.only("application").title == "Our bid"


def _overview(keys: Hands) -> None:
    keys.go("overview")
    view = keys.page.view

    def figures() -> set[str]:
        return {each.accessibleName() for each in view.chain.ring.items}

    wanted = {
        "Findings, No evidence: 9",
        "Findings, No action answers this: 9",
        "Actions, No owner: 1",
        "Actions, No call: 0",
    }
    keys.until(lambda: wanted <= figures())


def _what_was_done(keys: Hands) -> None:
    keys.order("undo_list")
    dialog = keys.window.findChild(UndoList)
    dialog.activateWindow()
    steps = keys.ask(lambda questions: list(questions.undo_steps(100)))
    listed = dialog.ui.steps
    keys.until(lambda: listed.count() >= min(len(steps), 10))
    texts = [listed.item(row).text() for row in range(listed.count())]
    assert any("Import" in each for each in texts), texts
    keys.press("Esc")
    keys.back()
