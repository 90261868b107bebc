"""What a window writes down about itself, and the text of it that a person may save and send."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from s3desk.mishaps.hard import Watch
from s3desk.mishaps.log import Log
from s3desk.mishaps.reports import Reports, machine

REPORTS = 5
LINES = 40
"""So many of the latest go into the text."""


class Notebook:
    """Reports and log in a folder, of a program inside something (Qt 6.11)."""

    def __init__(self, folder: Path, inside: str) -> None:
        self.folder = folder
        self.inside = inside
        self.reports = Reports(folder, inside)
        self.log = Log(folder)
        self.watch = Watch(folder)

    @property
    def is_empty(self) -> bool:
        return not self.reports.texts(1) and not self.log.tail(1)

    def text(self, about: Sequence[str]) -> str:
        """Return all that a person may send on; `about` says how the window looks. English: its makers read it."""
        reports, last = self.reports.texts(REPORTS), self.log.tail(LINES)
        found = [*machine(self.inside), *about, ""]
        found += (
            ["Mistakes of the program, the latest first:", ""] if reports else ["No mistake of the program is noted."]
        )
        for each in reports:
            found += [*each.strip().splitlines(), "", "-" * 20, ""]
        found += ["", "What went on last:", "", *last] if last else ["Nothing stands in the log."]
        return "\n".join(found) + "\n"

    def delete(self) -> None:
        """Delete reports and log; OfficeError where that is not possible."""
        self.reports.delete()
        self.log.delete()
