"""The helper process: long work (reading a file, writing a report) without holding up the window's interpreter.

The program starts itself once more in a hidden mode, also when it is frozen. Over the helper's standard input goes one
piece of work, over its output come news; closing the input asks it to stop, and so does the end of the program.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from enum import Enum
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from s3desk.domain.errors import Cancelled, OfficeError, panics_are_mistakes
from s3desk.mishaps.traces import Elsewhere, trace_of
from s3desk.services.ports import Progress

T = TypeVar("T")
MODE = "--helper"
NEWS_EVERY_S = 0.05
PATIENCE_S = 5.0
"""For a helper that was asked to stop and has to tidy up."""
_NICE = 5
"""The helper gives way to the window on a machine with one processor."""


class _News(Enum):
    PROGRESS, PIECE, REFUSED, MISTAKE, END = range(5)


# ---- in the program


def beside(work: Callable[..., Iterator[T]], *arguments: object, progress: Progress) -> Iterator[T]:
    """Yield what a module's function yields in a helper process; `progress` is its last argument there.

    Its OfficeError is raised here; so is Cancelled by `progress`, and then, as when the caller stops reading, the
    helper is stopped.
    """
    process = _started()
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        with suppress(BrokenPipeError):  # it could not start: its output ends at once
            pickle.dump((work, arguments), process.stdin)
            process.stdin.flush()
        yield from _pieces(process.stdout, progress)
    finally:
        _end(process)


def _pieces(source: Any, progress: Progress) -> Iterator[Any]:
    while True:
        try:
            kind, told = pickle.load(source)  # from our own program
        except (EOFError, pickle.UnpicklingError) as gone:
            raise OfficeError("The work beside the window ended too early; nothing was changed. Try again.") from gone
        match kind:
            case _News.PROGRESS:
                progress(*told)
            case _News.PIECE:
                yield told
            case _News.REFUSED:
                raise OfficeError.of(told)
            case _News.MISTAKE:
                said, trace = told
                raise Elsewhere(f"in the helper process:\n{said}", trace)
            case _:
                return


def _started() -> subprocess.Popen[bytes]:
    environment = dict(os.environ)
    if getattr(sys, "frozen", False):
        command = [sys.executable, MODE]
    else:
        home = str(Path(__file__).resolve().parent.parent)
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, (home, environment.get("PYTHONPATH"))))
        command = [sys.executable, "-m", "s3desk", MODE]
    flags: int = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, creationflags=flags
    )


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ask the helper to stop, and end it when it does not."""
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()
    try:
        process.wait(PATIENCE_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


# ---- in the helper


def serve() -> int:
    """Do the piece of work that comes over the standard input; return the exit code."""
    if hasattr(os, "nice"):
        os.nice(_NICE)
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # nothing that a library prints may get between the news
    teller = _Teller(out)
    try:
        work, arguments = pickle.load(sys.stdin.buffer)  # from our own program
        teller.begin()
        with panics_are_mistakes():
            for piece in work(*arguments, teller.progress):
                teller.tell(_News.PIECE, piece)
    except OfficeError as refused:
        teller.tell(_News.REFUSED, refused.message)
    except (Cancelled, BrokenPipeError):
        return 1
    except Exception as mishap:  # noqa: BLE001  # raised again in the program, where it is reported
        teller.tell(_News.MISTAKE, (traceback.format_exc(), trace_of(mishap)))
    else:
        teller.tell(_News.END, None)
    finally:
        teller.stop()
    return 0


class _Teller:
    """Tells the news; a beat of progress goes out also while the work is silent, so that Stop is heard at once."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._stop = threading.Event()
        self._latest: tuple[int, int | None] = (0, None)

    def begin(self) -> None:
        """Now that the work has come: beat, and hear when the input is closed."""
        threading.Thread(target=self._listen, daemon=True).start()
        threading.Thread(target=self._beat, daemon=True).start()

    def progress(self, done: int, whole: int | None) -> None:
        if self._stop.is_set():
            raise Cancelled
        self._latest = done, whole

    def tell(self, kind: _News, told: object) -> None:
        with self._lock:
            pickle.dump((kind, told), self._out, pickle.HIGHEST_PROTOCOL)
            self._out.flush()

    def stop(self) -> None:
        self._ended.set()
        with self._lock, suppress(OSError):
            self._out.close()

    def _listen(self) -> None:
        """Wait until the program closes the input, or is no longer there."""
        with suppress(OSError):
            while os.read(0, 1):  # not through sys.stdin, whose lock would be held at the end
                pass
        self._stop.set()

    def _beat(self) -> None:
        while not self._ended.wait(NEWS_EVERY_S):
            try:
                self.tell(_News.PROGRESS, self._latest)
            except (OSError, ValueError):  # nobody listens any more
                self._stop.set()
                return
