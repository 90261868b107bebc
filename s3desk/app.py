"""Puts the pieces together: settings folder, author, files, formats, the example, the window. Imports late."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from s3desk.domain.declare import Catalogue
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message, message
from s3desk.domain.subjects import catalogue
from s3desk.folders import settings_folder

if TYPE_CHECKING:
    from s3desk.exchange.targets import Targets
    from s3desk.ledger.packs import Pack
    from s3desk.services.calendar import Calendar
    from s3desk.services.carriers import Carrier, Target
    from s3desk.services.exchanging import Giving, OpenQuestions, OpenWorkspace, PackFile, Person
    from s3desk.services.import_plan import ImportPlan
    from s3desk.services.outside import Reader, Writer
    from s3desk.services.ports import Backup, Command, Progress, Workspace
    from s3desk.services.query import Query
    from s3desk.store.profile import Profile
    from s3desk.store.questions import FileQuestions

ENDING = ".s3desk"
EXAMPLE = "example" + ENDING
_AUTHOR = "author"


@dataclass(frozen=True)
class Office:
    """The program as one person runs it on one device."""

    home: Path
    author: str

    @classmethod
    def here(cls, author: str | None = None) -> Office:
        """Return the office of this device; the author is given, or S3DESK_AS, or as last given, or the system user."""
        home = settings_folder()
        return cls(home, author or os.environ.get("S3DESK_AS") or _remembered(home) or _system_user())

    @cached_property
    def catalogue(self) -> Catalogue:
        return catalogue()

    @cached_property
    def profile(self) -> Profile:
        from s3desk.store.profile import Profile

        return Profile.load(self.home, self.author)

    def may_be(self, author: str) -> bool:
        """Return whether this name may be a new one of who writes here: they have a key, and nobody of that name has."""
        from s3desk.store.profile import may_rename

        return may_rename(self.home, self.author, author)

    def renamed(self, author: str) -> Office:
        """Return the office as the same person runs it by a new name; their key stays."""
        from s3desk.store.profile import rename

        rename(self.home, self.author, author)
        return self.named(author)

    def named(self, author: str) -> Office:
        """Return the office as another person runs it; from now on this device is theirs."""
        office = replace(self, author=author)
        office.remember_author()
        return office

    def remember_author(self) -> None:
        """Let later calls that name no author write in this person's name."""
        try:
            self.home.mkdir(parents=True, exist_ok=True)
            (self.home / _AUTHOR).write_text(self.author, encoding="utf-8")
        except OSError as mishap:
            raise OfficeError(
                "The settings folder {0} cannot be used ({1}).", str(self.home), str(mishap.strerror)
            ) from mishap

    # ---- files

    def open(self, path: Path) -> OpenWorkspace:
        """Open a file for writing; OfficeError when it is foreign, damaged, newer, or open elsewhere."""
        from s3desk.store.workspace import open_workspace

        return open_workspace(_named(path), self.profile, self.catalogue)

    def read(self, path: Path, *, as_author: bool = False) -> FileQuestions:
        """Open a file for reading beside whoever writes it; the caller closes it. With the author's key on request."""
        from s3desk.store.workspace import Behind, open_reader

        author, where = self.profile.author if as_author else None, self.kept(path)[0]
        try:
            return open_reader(where, self.catalogue, self.home, author)
        except Behind:
            self.open(where).close()  # an update must stop nobody's nightly export
            return open_reader(where, self.catalogue, self.home, author)

    def kept(self, path: Path) -> tuple[Path, Sequence[Message]]:
        """Return where a file is kept that lies where other computers change it, and what to say about that."""
        from s3desk.store.at_home import copy_at_home

        path = _named(path)
        copy = copy_at_home(path, self.home)
        if copy is None:
            return path, ()
        name = path.name
        said = message(
            "{0} lies in a folder that other computers change; this is your copy of it, {1}.", name, str(copy)
        )
        return copy, (said,)

    def create(self, path: Path, first: Sequence[Command] = ()) -> Workspace:
        """Make a new file with what these commands put into it; no file is left behind when one of them fails."""

        def fill(workspace: Workspace) -> None:
            for each in first:
                workspace.run(each)

        return self._made(path, fill)

    def create_example(self, path: Path) -> Workspace:
        """Make a new file that holds the example."""
        from s3desk.services.example import build_example

        return self._made(path, build_example)

    def _made(self, path: Path, fill: Callable[[Workspace], None]) -> Workspace:
        from s3desk.store.workspace import create

        workspace = create(path, self.profile, self.catalogue)
        try:
            fill(workspace)
            workspace.begin_steps()
        except BaseException:
            workspace.close()
            workspace.path.unlink(missing_ok=True)
            raise
        return workspace

    def example(self) -> Path:
        """Return the example in the settings folder, built there on first use."""
        path = self.home / EXAMPLE
        if not path.exists():
            self.home.mkdir(parents=True, exist_ok=True)
            with closing(self.create_example(path)):
                pass
        return path

    def restore_backup(self, path: Path, backup: Path) -> Path:
        """Put a backup in the place of a file; return the restore point made of what was there."""
        from s3desk.store.workspace import restore_backup

        return restore_backup(_named(path), backup, self.profile, self.catalogue)

    def backups(self, path: Path) -> Sequence[Backup]:
        """Return the backups of a file, latest first."""
        from s3desk.store import backups

        path = _named(path)
        with closing(self.read(path)) as questions:
            return backups.found(self.home, questions.workspace_id(), path.stem)

    def look_into(self, path: Path) -> Workspace:
        """Open a file that shall not be changed, beside whoever has it open."""
        from s3desk.store.view import FileView

        return FileView(path, self.catalogue, self.home)

    def restored(self, path: Path, backup: Path) -> Workspace:
        """Put a backup in the place of a file that nobody has open, and open it for writing."""
        from s3desk.store.workspace import open_workspace

        point = self.restore_backup(path, backup)
        workspace = open_workspace(path, self.profile, self.catalogue)
        workspace.tell(message("The backup is in place now; what was there before is kept as {0}.", point.name))
        return workspace

    # ---- files of the outside world

    def readers(self) -> Sequence[Reader]:
        from s3desk.formats import readers

        return readers()

    def writers(self) -> Sequence[Writer]:
        from s3desk.formats import writers

        return writers()

    def plan_import(self, path: Path, source: Path, kind: str | None, progress: Progress) -> ImportPlan:
        """Say what importing a file would do, worked out in the helper process."""
        from s3desk.helper import beside
        from s3desk.services.import_plan import Packed

        pieces: Iterator[Any] = beside(_planned, _named(path), source, kind, progress=progress)
        plan: ImportPlan
        plan, new, changed = next(pieces)
        packets: dict[str, list[bytes]] = {"new": [], "changed": []}
        for name, packet in pieces:
            packets[name].append(packet)
        return replace(plan, new=Packed(packets["new"], new), changed=Packed(packets["changed"], changed))

    def export(
        self, path: Path, target: Path, asked: Query | str | None, progress: Progress, version: str | None = None
    ) -> int:
        """Write the records that a query finds, those of a type, or all, in the helper process; return how many.

        `version` leaves out what that version of the program does not know.
        """
        from s3desk.helper import beside

        return sum(beside(_exported, _named(path), target, asked, version, progress=progress))

    def holidays(self, calendar: Calendar, progress: Progress) -> frozenset[date]:
        """Return the public holidays as they are kept in the settings folder, else worked out in the helper process."""
        from s3desk.services.calendar import library
        from s3desk.store.almanac import Almanac

        def work_out() -> frozenset[date]:
            from s3desk.helper import beside

            return frozenset(beside(_holidays, calendar, progress=progress))

        return Almanac(self.home, library()).holidays(calendar, work_out)

    # ---- exchange

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
        from s3desk.exchange.file import pack_file
        from s3desk.services.sharing_end import refuse_giving

        refuse_giving(questions, circles, copy)
        return pack_file(questions, path, self.profile.author, circles, copy, passphrase, progress, _sealed)

    def open_pack(self, path: Path, passphrase: str = "") -> Pack:
        """Open a pack, read to its end; the caller closes it. Sealed or another BadPack when that is not possible."""
        from s3desk.exchange.file import open_pack

        return open_pack(path, passphrase, _unsealed)

    def founder(self, pack: Pack) -> Person:
        """Return who began the workspace of a pack, to be compared before a copy of it is begun."""
        from s3desk.store.newcomer import founder

        return founder(pack)

    def receive_new(self, path: Path, pack: Pack) -> OpenWorkspace:
        """Make a new file that is a full copy of what the pack holds, trusting the founder it names."""
        from s3desk.store.newcomer import create_from

        return create_from(path, pack, self.profile, self.catalogue)

    def targets(self, questions: Giving) -> Sequence[Target]:
        """Return the places where this laptop exchanges this workspace, by name."""
        return self._targets(questions).all()

    def target(self, questions: Giving, text: str) -> tuple[Target, str]:
        """Return the target of this name, else what the text is the address of; and the password written in it."""
        return self._targets(questions).find(text)

    def keep_target(self, questions: Giving, target: Target, password: str = "", instead: str = "") -> bool:
        """Keep a target, in the place of another one; return False when no keyring could keep its password."""
        return self._targets(questions).keep(target, password, instead)

    def forget_target(self, questions: Giving, name: str) -> None:
        self._targets(questions).forget(name)

    def carrier(self, questions: OpenQuestions, target: Target, password: str = "") -> Carrier:
        """Return the way to a target, with the password that the keyring holds where none is given; opens nothing."""
        from s3desk.exchange.carriers import carrier
        from s3desk.services.sharing_end import refuse_giving

        refuse_giving(questions, [target.circle] if target.circle else [])
        return carrier(target, self.profile.author, password or self._targets(questions).password(target))

    def _targets(self, questions: Giving) -> Targets:
        from s3desk.exchange.targets import Targets

        return Targets(self.home, questions.workspace_id())

    # ---- the window

    def show(self, path: Path | None, *, rehearse: bool = False) -> int:
        """Open the window, on a file or on none, and return the exit code when it is closed.

        To rehearse is to show every view once, and close.
        """
        from s3desk.desktop import start

        return start(self, path, rehearse=rehearse)


def _planned(path: Path, source: Path, kind: str | None, progress: Progress) -> Iterator[Any]:
    """In the helper: yield the plan of an import without its rows, then these in packets."""
    from s3desk.formats import readers
    from s3desk.services.import_plan import Packed
    from s3desk.services.importing import plan_import, reader_for
    from s3desk.store.workspace import open_reader

    reader = reader_for(readers(), source, kind)
    with closing(open_reader(path, catalogue())) as questions:
        read = reader.rows(source, progress)
        plan = plan_import(questions, read, source=source.name, kind=reader.kind, progress=progress)
    yield replace(plan, new=(), changed=()), len(plan.new), len(plan.changed)
    for name, rows in (("new", plan.new), ("changed", plan.changed)):
        for packet in Packed.packets(rows):
            yield name, packet


def _exported(
    path: Path, target: Path, asked: Query | str | None, version: str | None, progress: Progress
) -> Iterator[int]:
    """In the helper: write the file and yield how many records it holds."""
    from s3desk.formats import writers
    from s3desk.services.exporting import export
    from s3desk.store.workspace import open_reader

    with closing(open_reader(path, catalogue())) as questions:
        yield export(questions, writers(), target, asked, progress, version)


def _holidays(calendar: Calendar, progress: Progress) -> Iterator[date]:
    """In the helper: yield the public holidays."""
    from s3desk.services.calendar import public_holidays

    yield from public_holidays(calendar)


def _named(path: Path) -> Path:
    """Return the path, with the ending of workspaces where the person left that out."""
    longer = path.with_name(path.name + ENDING) if path.name else path
    return longer if not path.exists() and longer.exists() else path


def _remembered(home: Path) -> str:
    try:
        return " ".join((home / _AUTHOR).read_text(encoding="utf-8").split())
    except (OSError, UnicodeDecodeError):
        return ""  # never given, or not readable: the next in line names the author


def _system_user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # no name for this number; ImportError: Windows without USERNAME
        return ""


def _sealed(plain: bytes, passphrase: str) -> bytes:
    """Seal a pack in the helper process: the library that does it would hold up the window for seconds."""
    from s3desk.helper import beside
    from s3desk.services.ports import silent
    from s3desk.services.sealing import sealing

    return b"".join(beside(sealing, plain, passphrase, progress=silent))


def _unsealed(sealed: bytes, passphrase: str) -> bytes:
    """Open a sealed pack in the helper process."""
    from s3desk.helper import beside
    from s3desk.ledger.packs import Sealed
    from s3desk.ledger.passphrases import unsealed
    from s3desk.services.ports import silent
    from s3desk.services.sealing import unsealing

    if not passphrase:
        return unsealed(sealed, passphrase)
    (found,) = beside(unsealing, sealed, passphrase, progress=silent)
    if isinstance(found, Message):
        raise Sealed(found.key, *found.arguments)
    return found
