"""What is being typed, kept in the settings folder until it is sealed in the file: it outlives a crash."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from s3desk.desktop.jobs import Job, Worker
from s3desk.domain.messages import message
from s3desk.domain.values import RecordId, format_id, parse_id
from s3desk.services.aside import write_aside

if TYPE_CHECKING:
    from s3desk.services.ports import Progress

WRITTEN_WITHIN_MS = 200

Typed = Mapping[str, str]
"""Field (with `@language`) and the text as typed."""


class Drafts(QObject):
    """The drafts of one file; the disk is written on a thread of their own, so that no import makes them wait.

    What is typed into fields and what is typed but not yet sent (comments) have a `place` of their own.
    """

    kept = Signal()
    failed = Signal(object)

    def __init__(self, home: Path, file: Path, parent: QObject | None = None, *, place: str = "drafts") -> None:
        super().__init__(parent)
        name = hashlib.sha256(str(file.resolve()).encode()).hexdigest()[:16]
        self._folder = home / place / name
        self._typed: dict[RecordId, Typed] = _read(self._folder)
        self.left_over: set[RecordId] = set(self._typed)
        self._unwritten: set[RecordId] = set()
        self._worker = Worker("drafts", self)
        self._timer = QTimer(self, singleShot=True, interval=WRITTEN_WITHIN_MS)
        self._timer.timeout.connect(self.write)

    def of(self, record: RecordId) -> Typed:
        """Return what was typed into a record and is not yet in the file."""
        return self._typed.get(record, {})

    def keep(self, record: RecordId, typed: Typed) -> None:
        """Remember what is typed in a record; it is on the disk within 300 ms."""
        if dict(typed) == dict(self.of(record)):
            return
        if typed:
            self._typed[record] = dict(typed)
        else:
            self._typed.pop(record, None)
            self.left_over.discard(record)
        self._unwritten.add(record)
        if not self._timer.isActive():  # not restarted: the first letter is as safe as the last
            self._timer.start()

    def drop(self, record: RecordId) -> None:
        """Forget what was typed: the file has it now, or the person did not want it."""
        self.keep(record, {})

    @Slot()
    def write(self) -> Job | None:
        """Send what is not yet on the disk there."""
        if not self._unwritten:
            return None
        work = {record: self.of(record) for record in self._unwritten}
        self._unwritten.clear()
        folder = self._folder

        def on_disk(progress: Progress) -> None:
            for record, typed in work.items():
                _write(folder, record, typed)

        return self._worker.do(on_disk, lambda _: self.kept.emit(), self._tell)

    def _tell(self, mishap: Exception) -> None:
        if not isinstance(mishap, OSError):
            raise mishap
        reason = str(mishap.strerror)
        self.failed.emit(message("What you type cannot be kept in the settings folder ({0}); make room there.", reason))

    def close(self) -> None:
        """Write what is left and end the thread."""
        self._timer.stop()
        self.write()
        self._worker.close()


def _write(folder: Path, record: RecordId, typed: Typed) -> None:
    place = folder / f"{format_id(record)}.json"
    if not typed:
        place.unlink(missing_ok=True)
        return
    folder.mkdir(parents=True, exist_ok=True)
    write_aside(place, json.dumps(dict(typed), ensure_ascii=False).encode())


def _read(folder: Path) -> dict[RecordId, Typed]:
    """Return the drafts on the disk; one that a crash damaged is left aside, for a person to look at."""
    found: dict[RecordId, Typed] = {}
    for place in folder.glob("*.json"):
        try:
            typed = json.loads(place.read_text(encoding="utf-8"))
            found[parse_id(place.stem)] = {str(name): str(text) for name, text in typed.items()}
        except (OSError, ValueError, AttributeError):
            continue
    return found
