"""Threads beside the window: each takes its work in order and hands the results back on the window's thread."""

from __future__ import annotations

import gc
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from s3desk.domain.errors import Cancelled, panics_are_mistakes

if TYPE_CHECKING:
    from s3desk.services.ports import Progress

Work: TypeAlias = "Callable[[Progress], Any]"
Then = Callable[[Any], None]
Failed = Callable[[Exception], None]

PROGRESS_EVERY_S = 0.05
BREATH_S = 0.0005
"""Given to the window between two steps of long work, so that it never waits for the interpreter."""

SWITCH_S = 0.0002
"""How long the window waits for the interpreter while a thread computes; Python's own 5 ms add up to stalls."""


class _Collector:
    """Keeps Python's cyclic collector off while threads work: over 100,000 rows it holds the interpreter for 0.2 s."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._working = 0

    def __enter__(self) -> None:
        with self._lock:
            self._working += 1
            gc.disable()

    def __exit__(self, *mishap: object) -> None:
        with self._lock:
            self._working -= 1
            if not self._working:
                gc.enable()


_COLLECTOR = _Collector()


class Job(QObject):
    """One piece of work: its progress, and the way to stop it."""

    progressed = Signal(int, int)
    """Done and whole; the whole is 0 when it is not known."""
    ended = Signal()

    def __init__(self, work: Work, then: Then | None, failed: Failed | None) -> None:
        super().__init__()
        self._work = work
        self._then = then
        self._failed = failed
        self._stop = threading.Event()
        self._last_s = 0.0

    @property
    def is_cancelled(self) -> bool:
        return self._stop.is_set()

    @Slot()
    def cancel(self) -> None:
        """Stop at the next step; work not yet begun is left out, and its answer is not delivered."""
        self._stop.set()

    def progress(self, done: int, whole: int | None) -> None:
        """Take news from the work, on its thread; raise Cancelled when the person has had enough."""
        if self._stop.is_set():
            raise Cancelled
        time.sleep(BREATH_S)
        now = time.monotonic()
        if now - self._last_s >= PROGRESS_EVERY_S:
            self._last_s = now
            self.progressed.emit(min(done, 2**31 - 1), min(whole or 0, 2**31 - 1))

    def run(self) -> tuple[Any, Exception | None]:
        """Do the work, on its thread."""
        try:
            self.progress(0, None)
            with panics_are_mistakes():
                return self._work(self.progress), None
        except Exception as mishap:  # noqa: BLE001  # delivered to whoever asked, or raised on the window's thread
            return None, mishap

    def deliver(self, result: Any, mishap: Exception | None) -> None:
        """Hand over the result, on the window's thread, unless whoever asked is gone or has cancelled."""
        self.ended.emit()
        if isinstance(mishap, Cancelled):
            if self._failed is not None and _is_there(self._failed):
                self._failed(mishap)
        elif mishap is not None:
            if self._failed is None or not _is_there(self._failed):
                raise mishap
            self._failed(mishap)
        elif self._then is not None and not self.is_cancelled and _is_there(self._then):
            self._then(result)


def _is_there(callback: Callable[..., None]) -> bool:
    """Return whether the widget behind a bound method, or a part of one, still exists."""
    owner = getattr(getattr(callback, "func", callback), "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


def nothing() -> Job:
    """Return a job for work that nobody can do: no file is open."""
    return Job(lambda progress: None, None, None)


class Call:
    """A piece of work on one thread for which another thread waits; `then` hears of it on the window's thread."""

    def __init__(self, work: Work, progress: Progress, then: Then | None) -> None:
        self._work = work
        self._progress = progress
        self._then = then
        self._ended = threading.Event()
        self._outcome: tuple[Any, Exception | None] = (None, None)

    def run(self) -> tuple[Any, Exception | None]:
        """Do the work, on its thread."""
        try:
            self._progress(0, None)
            with panics_are_mistakes():
                self._outcome = self._work(self._progress), None
        except Exception as mishap:  # noqa: BLE001  # raised on the thread that waits
            self._outcome = None, mishap
        return self._outcome

    def release(self) -> None:
        """Let the other thread go on."""
        self._ended.set()

    def wait(self) -> Any:
        """Return what the work returns, or raise what it raised, when it is done."""
        self._ended.wait()
        result, mishap = self._outcome
        if mishap is not None:
            raise mishap
        return result

    def deliver(self, result: Any, mishap: Exception | None) -> None:
        if mishap is None and self._then is not None and _is_there(self._then):
            self._then(result)


class Worker(QObject):
    """A thread with a queue."""

    _finished = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_S)
        self._queue: SimpleQueue[Job | Call | None] = SimpleQueue()
        self._waiting: dict[int, Job] = {}
        self._done: deque[tuple[Job | Call, Any, Exception | None]] = deque()
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._loop, name=name)
        self._thread.start()

    @property
    def is_busy(self) -> bool:
        return bool(self._waiting)

    def do(self, work: Work, then: Then | None = None, failed: Failed | None = None) -> Job:
        """Queue work; `then` gets its result, `failed` its error (Cancelled too), both on the window's thread."""
        job = Job(work, then, failed)
        self._waiting[id(job)] = job
        self._queue.put(job)
        return job

    def call(self, work: Work, progress: Progress, then: Then | None = None) -> Any:
        """Have work done in its turn and wait for its result: for another thread than the window's."""
        call = Call(work, progress, then)
        self._queue.put(call)
        return call.wait()

    def close(self, *, deliver: bool = False) -> None:
        """End the thread after the work that is queued; results are delivered now, or not at all."""
        self._queue.put(None)
        self._thread.join()
        self._finished.disconnect(self._deliver)
        while deliver and self._done:
            self._deliver()
        self._waiting.clear()
        self._done.clear()

    def cancel_all(self) -> None:
        for job in self._waiting.values():
            job.cancel()

    def _loop(self) -> None:
        while (job := self._queue.get()) is not None:
            with _COLLECTOR:
                result, mishap = job.run()
            self._done.append((job, result, mishap))
            waits = job if isinstance(job, Call) else None
            del job, result, mishap  # the window's thread holds the last reference: the job is its object
            self._finished.emit()
            if waits is not None:
                waits.release()  # behind the news, so that the window hears of each step in its order
            del waits

    @Slot()
    def _deliver(self) -> None:
        if not self._done:  # closed while the news was on its way
            return
        job, result, mishap = self._done.popleft()
        self._waiting.pop(id(job), None)
        job.deliver(result, mishap)
