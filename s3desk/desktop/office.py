"""The program as the window sees it: app.py has it, and a test may give another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # the ports cost 30 ms, and here they are only named
    from s3desk.ledger.packs import Pack
    from s3desk.services.calendar import Calendar
    from s3desk.services.carriers import Carrier, Target
    from s3desk.services.exchanging import Giving, OpenQuestions, OpenWorkspace, PackFile, Person
    from s3desk.services.import_plan import ImportPlan
    from s3desk.services.outside import Reader, Writer
    from s3desk.services.ports import Backup, Command, Progress, Workspace
    from s3desk.services.query import Query


class Office(Protocol):
    """What the window needs of the program that opened it."""

    @property
    def author(self) -> str: ...

    def open(self, path: Path) -> Workspace: ...

    def create(self, path: Path, first: Sequence[Command] = ()) -> Workspace: ...

    def example(self) -> Path: ...

    def may_be(self, author: str) -> bool:
        """Return whether this name may be a new one of who writes here: they have a key, and nobody of that name has."""

    def renamed(self, author: str) -> Office:
        """Return the office as the same person runs it by a new name."""

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

    def export(
        self, path: Path, target: Path, asked: Query | str | None, progress: Progress, version: str | None = None
    ) -> int:
        """Write the records that a query finds, those of a type, or all, as far as a version knows them; return how many."""

    def holidays(self, calendar: Calendar, progress: Progress) -> frozenset[date]:
        """Return the public holidays, without holding up the window."""

    # ---- exchange; `questions` are the file's own, on the caller's thread

    def write_pack(
        self,
        questions: OpenQuestions,
        path: Path,
        circles: Sequence[str],
        copy: bytes,
        passphrase: str,
        progress: Progress,
    ) -> PackFile:
        """Write what a copy is not known to hold (empty: everything) as a file; no circles: all that are shared."""

    def open_pack(self, path: Path, passphrase: str = "") -> Pack:
        """Open a pack, read to its end; the caller closes it. Sealed or another BadPack when that is not possible."""

    def founder(self, pack: Pack) -> Person:
        """Return who began the workspace of a pack, to be compared before a copy of it is begun."""

    def receive_new(self, path: Path, pack: Pack) -> OpenWorkspace:
        """Make a new file that is a full copy of what the pack holds, trusting the founder it names."""

    def targets(self, questions: Giving) -> Sequence[Target]:
        """Return the places where this laptop exchanges this workspace, by name."""

    def target(self, questions: Giving, text: str) -> tuple[Target, str]:
        """Return the target of this name, else what the text is the address of; and the password written in it."""

    def keep_target(self, questions: Giving, target: Target, password: str = "", instead: str = "") -> bool:
        """Keep a target, in the place of another one; return False when no keyring could keep its password."""

    def forget_target(self, questions: Giving, name: str) -> None: ...

    def carrier(self, questions: OpenQuestions, target: Target, password: str = "") -> Carrier:
        """Return the way to a target, with the password that the keyring holds where none is given; opens nothing."""
