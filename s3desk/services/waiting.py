"""Calls into the network that may take a minute to answer: whoever has had enough goes on at once.

Within `heeding`, `waited` makes the call on a thread of its own and asks again and again whether the person wants to
stop. What is given up may end when it likes: it knows neither the file nor whoever asked. Without `heeding` (the
command line, which Ctrl+C stops) a call is simply made.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from s3desk.services.ports import Progress

T = TypeVar("T")
ASK_EVERY_S = 0.05
_HERE = threading.local()


class _Heed:
    """Passes progress on and remembers it, so that asking whether to stop moves nothing that is seen."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._last: tuple[int, int | None] = 0, None

    def __call__(self, done: int, whole: int | None) -> None:
        self._last = done, whole
        self._progress(done, whole)

    def ask(self) -> None:
        """Raise Cancelled where the person has had enough."""
        self._progress(*self._last)


@contextmanager
def heeding(progress: Progress) -> Iterator[Progress]:
    """Let calls of this thread be given up as soon as `progress` raises Cancelled; give the progress to use."""
    before = getattr(_HERE, "heed", None)
    _HERE.heed = heed = _Heed(progress)
    try:
        yield heed
    finally:
        _HERE.heed = before


def ask() -> None:
    """Raise Cancelled where the person has had enough."""
    heed: _Heed | None = getattr(_HERE, "heed", None)
    if heed is not None:
        heed.ask()


def waited(call: Callable[[], T]) -> T:
    """Return what a call returns, or raise what it raises; Cancelled as soon as the person has had enough."""
    if getattr(_HERE, "heed", None) is None:
        return call()
    found: list[T] = []
    odd: list[BaseException] = []
    ended = threading.Event()

    def work() -> None:
        try:
            found.append(call())
        except BaseException as mishap:  # noqa: BLE001  # raised on the thread that waits
            odd.append(mishap)
        ended.set()

    # a daemon: the program may end while a server that never answers is still listened to
    threading.Thread(target=work, name="network", daemon=True).start()
    while not ended.wait(ASK_EVERY_S):
        ask()
    if odd:
        raise odd[0]
    return found[0]
