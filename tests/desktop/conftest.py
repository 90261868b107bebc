"""A desk with a real file on it, and the window around it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from s3desk.app import Office
from s3desk.desktop.desk import Desk
from s3desk.desktop.look import dress
from s3desk.desktop.settings import TAB, Settings
from s3desk.desktop.shell.language import be_silent
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.desktop.words import QtWords
from s3desk.services.commands import Add
from s3desk.services.ports import Done, Questions

PATIENCE_MS = 10_000


class Clerk:
    """Works at a desk and waits for its news, as a test must and a person need not."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk = desk
        self._qtbot = qtbot

    def until(self, holds: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(holds, timeout=PATIENCE_MS)

    def order(self, order: Any) -> Done:
        done: list[Done] = []
        self.desk.submit(order, done.append)
        self.until(lambda: bool(done))
        return done[0]

    def add(self, type_name: str, **values: object) -> bytes:
        return self.order(Add(type_name, values)).records[0]

    def ask(self, question: Callable[[Questions], Any]) -> Any:
        answers: list[Any] = []
        self.desk.ask(question, answers.append)
        self.until(lambda: bool(answers))
        return answers[0]

    def get(self, record: bytes) -> Any:
        return self.ask(lambda questions: questions.get(record))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "region.s3desk"
    Office.here().create(path).close()
    return path


@pytest.fixture
def desk(qtbot: QtBot, file: Path) -> Iterator[Desk]:
    desk = Desk(Office.here(), Settings(), QtWords("en"))
    try:
        with qtbot.waitSignal(desk.opened, timeout=PATIENCE_MS):
            desk.open(file)
        yield desk
    finally:  # its threads would keep the tests from ending
        desk.close()
        desk.deleteLater()


@pytest.fixture
def clerk(desk: Desk, qtbot: QtBot) -> Clerk:
    return Clerk(desk, qtbot)


@pytest.fixture
def window(qtbot: QtBot, file: Path, qapp: Any) -> Iterator[MainWindow]:
    font = qapp.font()
    dress(qapp, Settings(), font)
    desk = Desk(Office.here(), Settings(), QtWords("en"))
    desk.settings.set(TAB, "diagnosis")
    window = MainWindow(desk)
    try:
        window.showNormal()  # the offscreen screen is so small that it would take all of it
        window.resize(1000, 680)
        with qtbot.waitSignal(desk.opened, timeout=PATIENCE_MS):
            window.open(file)
        yield window
    finally:  # its threads would keep the tests from ending
        window.close()
        desk.close()
        window.deleteLater()
        desk.deleteLater()


@pytest.fixture
def office(window: MainWindow, qtbot: QtBot) -> Clerk:
    """Return a clerk at the window's desk."""
    return Clerk(window.desk, qtbot)


@pytest.fixture
def speaking(qapp: Any) -> Iterator[None]:
    """Let a test change the language of the whole program."""
    yield
    be_silent(qapp)
    QLocale.setDefault(QLocale.system())


@pytest.fixture(scope="session")
def made_example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the example, made once; `example` is a copy that may be changed."""
    home = tmp_path_factory.mktemp("example")
    office = Office(home, "Test Person")
    office.create_example(home / "example.s3desk").close()
    return home / "example.s3desk"


@pytest.fixture
def example(made_example: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made_example, tmp_path / "example.s3desk"))
