"""The program as the window sees it: app.py has it, and a test may give another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # the ports cost 30 ms, and here they are only named
    from s3desk.services.calendar import Calendar
    from s3desk.services.import_plan import ImportPlan
    from s3desk.services.ports import Backup, Command, Progress, Reader, Workspace, Writer
    from s3desk.services.query import Query


class Office(Protocol):
    """What the window needs of the program that opened it."""

    @property
    def author(self) -> str: ...

    def open(self, path: Path) -> Workspace: ...

    def create(self, path: Path, first: Sequence[Command] = ()) -> Workspace: ...

    def example(self) -> Path: ...

    def named(self, author: str) -> Office:
        """Return the office as another person runs it; from now on it is theirs."""

    def backups(self, path: Path) -> Sequence[Backup]: ...

    def look_into(self, path: Path) -> Workspace:
        """Open a file that shall not be changed, beside whoever has it open."""

    def restored(self, path: Path, backup: Path) -> Workspace:
        """Put a backup in the place of a file, and open it."""

    def readers(self) -> Sequence[Reader]: ...

    def writers(self) -> Sequence[Writer]: ...

    def plan_import(self, path: Path, source: Path, kind: str | None, progress: Progress) -> ImportPlan:
        """Say what importing a file would do, without holding up the window."""

    def export(self, path: Path, target: Path, asked: Query | str | None, progress: Progress) -> int:
        """Write the records that a query finds, those of a type, or all; return how many."""

    def holidays(self, calendar: Calendar, progress: Progress) -> frozenset[date]:
        """Return the public holidays, without holding up the window."""
