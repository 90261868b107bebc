"""Threads beside the window: order, errors, progress, cancel."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from s3desk.desktop.jobs import Worker
from s3desk.domain.errors import Cancelled, OfficeError, Panicked


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    made = Worker("test")
    yield made
    made.close()
    made.deleteLater()


def test_results_come_back_in_order_on_the_window_s_thread(worker: Worker, qtbot: QtBot):
    seen: list[tuple[int, bool]] = []
    for number in range(20):
        worker.do(
            lambda progress, number=number: number,
            lambda n: seen.append((n, threading.current_thread() is threading.main_thread())),
        )
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert seen == [(number, True) for number in range(20)]


def test_a_mishap_goes_to_whoever_asked(worker: Worker, qtbot: QtBot):
    def fail(progress: object) -> None:
        raise OfficeError("No.")

    seen: list[Exception] = []
    worker.do(fail, None, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert str(seen[0]) == "No."


def test_a_mistake_nobody_takes_is_raised_on_the_window_s_thread(worker: Worker, qtbot: QtBot):
    with qtbot.captureExceptions() as caught:
        worker.do(lambda progress: 1 / 0)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


class Panic(BaseException):
    """What libraries written in Rust raise: no Exception."""


def test_a_library_s_panic_is_a_mistake_and_the_thread_goes_on(worker: Worker, qtbot: QtBot):
    def panic(progress: object) -> None:
        raise Panic

    seen: list[object] = []
    worker.do(panic, None, seen.append)
    worker.do(lambda progress: "next", seen.append)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert isinstance(seen[0], Panicked)
    assert isinstance(seen[0].__cause__, Panic)
    assert seen[1] == "next"


def test_who_waits_for_another_thread_hears_of_a_panic(worker: Worker):
    def panic(progress: object) -> None:
        raise Panic

    with pytest.raises(Panicked):
        worker.call(panic, lambda done, whole: None)


def test_work_stops_where_it_reports_progress(worker: Worker, qtbot: QtBot):
    begun, seen = threading.Event(), []

    def forever(progress):
        while True:
            begun.set()
            progress(1, None)

    job = worker.do(forever, None, seen.append)
    begun.wait()
    job.cancel()
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], Cancelled)


def test_progress_is_told_but_not_too_often(worker: Worker, qtbot: QtBot):
    told: list[tuple[int, int]] = []
    done: list[object] = []
    job = worker.do(lambda progress: [progress(each, 100) for each in range(100)], done.append)
    job.progressed.connect(lambda *each: told.append(each))
    qtbot.waitUntil(lambda: bool(done))
    assert 1 <= len(told) < 100


def test_a_widget_that_is_gone_gets_no_answer(worker: Worker, qtbot: QtBot):
    class Asker(QObject):
        def take(self, answer: object) -> None:
            raise AssertionError

    asker, gate, done = Asker(), threading.Event(), []
    worker.do(lambda progress: gate.wait(), asker.take)
    asker.deleteLater()
    qtbot.wait(1)
    gate.set()
    worker.do(lambda progress: None, lambda answer: done.append(True))
    qtbot.waitUntil(lambda: bool(done))


def test_the_collector_rests_while_work_is_done(worker: Worker, qtbot: QtBot):
    seen: list[bool] = []
    worker.do(lambda progress: gc.isenabled(), seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [False]
    assert gc.isenabled()
