"""Hard crashes, after which no Python runs: what the interpreter writes in its last moment, read at the next start.

All windows share one file and write behind its end; it stays empty unless one of them crashes, so that neither a
normal end, nor a program that was killed, nor another window that is open looks like a crash.
"""

from __future__ import annotations

import faulthandler
import re
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path, PureWindowsPath
from typing import BinaryIO

from s3desk.mishaps.reports import Noted, Reports
from s3desk.mishaps.traces import shortened, step

_NAME = "last-moment.txt"
_KIND = re.compile(r"(?:Fatal Python error|Windows fatal exception): ([\w ,-]+)")
_PASSING = re.compile(r"code 0x")
"""Windows tells of exceptions that somebody answers, too: only those with a name end a program."""
_THREAD = re.compile(r"(Current thread|Thread) 0x")
_STEP = re.compile(r'\s+File "(.*)", line (\d+) in (\S+)')
_PACKAGES = re.compile(r"s3desk|site-packages|dist-packages|lib-dynload|python3[\d.]*|python3\d+\.zip|Lib")
"""Folders in or below which modules lie: what stands before them may name a person."""


class Watch:
    """Lets the interpreter write its last moment into the folder while a window is open."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: BinaryIO | None = None

    def begin(self) -> None:
        """Watch from now on; without a file that can be written, and where a developer watches already, not at all."""
        if faulthandler.is_enabled():
            return
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._file = (self._folder / _NAME).open("ab")
            faulthandler.enable(self._file)

    def end(self) -> None:
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None


def take_last_moment(reports: Reports) -> Noted | None:
    """Make a report of how an earlier session ended by itself; None where none did."""
    path = reports.folder / _NAME
    try:
        when = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        told = path.read_text(encoding="utf-8", errors="replace")
        if told:
            with path.open("r+b") as file:  # not removed: another window may have it open
                file.truncate()
    except OSError:
        return None
    found = readable(told)
    return reports.note_hard(found, when) if found else None


def readable(told: str) -> list[str]:
    """Return what the interpreter wrote, without paths, the thread that crashed first; nothing if it tells of none."""
    kinds: list[str] = []
    threads: list[tuple[str, list[str]]] = []
    for line in told.splitlines():
        if crash := _KIND.match(line):
            kinds += [] if _PASSING.match(crash[1]) else [f"Ended by itself: {crash[1].strip()}"]
        elif thread := _THREAD.match(line):
            threads.append((thread[1], []))
        elif threads and (seen := _STEP.match(line)):
            threads[-1][1].append(step(_module(seen[1]), seen[3], int(seen[2])))
    if not kinds:
        return []
    found = [*kinds, "(the latest step first)", ""]
    for name, steps in sorted(threads, key=lambda thread: thread[0]):  # "Current thread" stands before "Thread"
        found += [name, *(f"  {each}" for each in shortened(steps)), ""]
    return found


def _module(path: str) -> str:
    """Return the module of a file by its path."""
    *folders, name = PureWindowsPath(path).parts  # understands both kinds of strokes
    found = [PureWindowsPath(name).stem]
    for folder in reversed(folders):
        if _PACKAGES.fullmatch(folder):
            below = folders[len(folders) - folders[::-1].index(folder) :]
            found = [*([folder] if folder == "s3desk" else []), *below, *found]
            break
    return ".".join(each for each in found if each != "__init__") or found[-1]
