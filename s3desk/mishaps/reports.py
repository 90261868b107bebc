"""Reports of the program's mistakes: one small file for each, the same one only once in a session."""

from __future__ import annotations

import platform
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from s3desk import __version__
from s3desk.domain.errors import OfficeError
from s3desk.mishaps.traces import Trace, lines, trace_of
from s3desk.services.edition import edition

MOST_KEPT = 20
MOST_IN_A_SESSION = 20
"""Different mishaps that one session writes down: behind these hides one cause."""
_FILES = "crash-*.txt"


@dataclass(slots=True)
class Noted:
    """A mishap of this session."""

    text: str = ""
    """The report, without how often it happened; empty where too many others were written before."""
    times: int = 0
    path: Path | None = None
    """None where it could not be written."""
    trouble: str = ""
    """Why it could not be written, in the system's words."""
    was_told: bool = False


def machine(inside: str) -> list[str]:
    """Return what runs here, line by line: version and build, system, Python, and inside what (Qt 6.11, nothing)."""
    try:
        which = str(edition())
    except OSError:  # the mishap may be that the resources are gone
        which = f"S3Desk {__version__}"
    exact = platform.win32_ver()[1], platform.mac_ver()[0], *platform.libc_ver()  # empty on the other systems
    parts = platform.system(), platform.release(), platform.machine(), *exact  # platform.platform() starts a process
    python = f"Python {platform.python_version()}"
    return [which, " ".join(filter(None, parts)), ", ".join(filter(None, (python, inside)))]


class Reports:
    """Those in a folder, and the mishaps of this session; may be asked from any thread."""

    def __init__(self, folder: Path, inside: str = "", now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.folder = folder
        self._inside = inside
        self._now = now
        self._lock = threading.Lock()
        self._noted: dict[Trace, Noted] = {}

    def note(self, mishap: BaseException) -> Noted:
        """Write a mishap down; when it happens again in this session, only how often."""
        trace = trace_of(mishap)
        with self._lock:
            noted = self._noted.setdefault(trace, Noted())
            noted.times += 1
            if noted.times == 1 and len(self._noted) <= MOST_IN_A_SESSION:
                when = self._now()
                noted.text = self._text(lines(trace), when)
                self._write(noted, when)
            elif noted.path is not None and noted.times.bit_count() == 1:  # 2, 4, 8 …: a flood is a few writes
                self._count(noted)
            return noted

    def note_hard(self, told: Sequence[str], when: datetime) -> Noted:
        """Write down how the program ended by itself at some time (UTC)."""
        noted = Noted(self._text(told, when), 1)
        with self._lock:
            self._write(noted, when)
        return noted

    def close(self) -> None:
        """Write down how often each mishap of this session happened in the end."""
        with self._lock:
            for noted in self._noted.values():
                if noted.times > 1 and noted.path is not None:
                    self._count(noted)

    def _text(self, told: Sequence[str], when: datetime) -> str:
        return "\n".join([*machine(self._inside), f"{when:%Y-%m-%d %H:%M:%S} UTC", "", *told])

    def _write(self, noted: Noted, when: datetime) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            noted.path = self._free(when)
            _put(noted.path, noted.text)
            self._tidy()
        except OSError as mishap:
            if noted.path is not None:
                with suppress(OSError):
                    noted.path.unlink(missing_ok=True)  # half a report
            noted.path, noted.trouble = None, mishap.strerror or type(mishap).__name__

    def _free(self, when: datetime) -> Path:
        """Return a file that is not there yet."""
        stem, at = f"crash-{when:%Y-%m-%dT%H%M%SZ}", 1
        path = self.folder / f"{stem}.txt"
        while path.exists():
            at += 1
            path = self.folder / f"{stem}-{at:02}.txt"
        return path

    def _tidy(self) -> None:
        for path in self.kept()[:-MOST_KEPT]:
            path.unlink(missing_ok=True)

    def _count(self, noted: Noted) -> None:
        assert noted.path is not None
        with suppress(OSError):  # the report itself is there
            _put(noted.path, f"{noted.text}\nHappened {noted.times} times in this session.\n")

    # ---- what there is

    def kept(self) -> list[Path]:
        """Return the reports in the folder, oldest first."""
        return sorted(self.folder.glob(_FILES), key=lambda path: path.stem)

    def texts(self, most: int) -> list[str]:
        """Return the latest reports, latest first: also those of this session that could not be written."""
        with self._lock:
            found = [each.text for each in self._noted.values() if each.trouble]
        for path in reversed(self.kept()[-most:]):
            with suppress(OSError):
                found.append(path.read_text(encoding="utf-8", errors="replace"))
        return found[:most]

    def delete(self) -> None:
        """Delete all reports; what happens again is written again."""
        with self._lock:
            self._noted.clear()
            try:
                for path in self.kept():
                    path.unlink(missing_ok=True)
            except OSError as mishap:
                raise OfficeError(
                    "The reports cannot be deleted ({0}); delete them in their folder.", str(mishap.strerror)
                ) from mishap


def _put(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", errors="replace", newline="\n")
