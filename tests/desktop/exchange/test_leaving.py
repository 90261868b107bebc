"""Leaving while an exchange waits for an answer: the window goes at once, and what had come in whole is kept."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from s3desk.desktop.exchange.dialog import ExchangeDialog
from s3desk.desktop.shell.main_window import MainWindow
from s3desk.exchange.folder import FolderPlace
from s3desk.exchange.places import Entry
from s3desk.services.carriers import Target
from s3desk.services.exchanging import How
from s3desk.services.query import Query
from tests.desktop.conftest import PATIENCE_MS, Clerk
from tests.desktop.exchange.colleague import Colleague
from tests.desktop.exchange.test_places import keep, place_page, share, visits

__all__ = ["share"]


@pytest.fixture
def silent() -> Iterator[int]:
    """Return the port of a server that takes every call and answers none."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def waiting() -> list[threading.Thread]:
    """Return the calls into the network that nobody has answered."""
    return [each for each in threading.enumerate() if each.name == "network" and each.is_alive()]


@pytest.mark.parametrize(
    ("how", "address"),
    [(How.WEBDAV, "http://127.0.0.1:{}/plans"), (How.HUB, "postgresql://127.0.0.1:{}/hub?sslmode=disable")],
)
def test_the_window_closes_though_the_server_never_answers(
    window: MainWindow, dialog: ExchangeDialog, office: Clerk, silent: int, how: How, address: str
):
    places = window.exchanging.places
    places.keep(Target("Share", how, address.format(silent)), "", "", lambda: None, window.desk.tell)
    office.until(lambda: bool(places.targets))
    page = place_page(dialog)
    page.ui.exchange.click()
    office.until(lambda: bool(waiting()))
    window.close()
    assert not window.desk.is_open
    assert waiting(), "the window had waited for the answer"


def test_stopping_does_not_wait_for_the_server_either(
    window: MainWindow, dialog: ExchangeDialog, office: Clerk, silent: int
):
    places = window.exchanging.places
    address = f"http://127.0.0.1:{silent}/plans"
    places.keep(Target("Share", How.WEBDAV, address), "", "", lambda: None, window.desk.tell)
    office.until(lambda: bool(places.targets))
    page = place_page(dialog)
    page.ui.exchange.click()
    office.until(lambda: bool(waiting()))
    page.survey.ui.stop.click()
    office.until(lambda: not page.survey.is_working)
    assert page.survey.ui.sentence.text() == "Stopped; nothing was changed."
    assert waiting()


def test_what_came_in_whole_is_kept_when_the_window_closes_while_it_gives(
    window: MainWindow,
    dialog: ExchangeDialog,
    office: Clerk,
    claire: Colleague,
    share: Path,
    file: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
):
    finding = claire.add("finding", statement="Few patents")
    visits(claire, share)
    office.add("finding", statement="Old ports")
    keep(window, office, share)
    answer, write = threading.Event(), FolderPlace.write

    def slow(place: FolderPlace, path: str, data: bytes) -> Entry:
        answer.wait(PATIENCE_MS / 1000)
        return write(place, path, data)

    monkeypatch.setattr(FolderPlace, "write", slow)
    page = place_page(dialog)
    page.ui.exchange.click()
    office.until(lambda: office.get(finding) is not None and bool(waiting()))
    window.ui.close_file.trigger()
    assert waiting(), "the file had waited for the folder"
    answer.set()
    with qtbot.waitSignal(window.desk.opened, timeout=PATIENCE_MS):
        window.open(file)
    assert office.ask(lambda questions: questions.count(Query("finding"))) == 2
    (entry, *_) = office.ask(lambda questions: questions.journal())
    assert "stopped before its end" in str(entry.trouble)
    assert office.ask(lambda questions: questions.standing().ungiven) > 0, "what did not go out whole is not given"
