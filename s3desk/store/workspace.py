"""The workspace file, open for writing: commands, undo, restore points; made, opened, migrated, closed."""

from __future__ import annotations

import secrets
import shutil
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from s3desk.domain.declare import Catalogue
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message, mark, message
from s3desk.domain.values import RecordId
from s3desk.ledger.changes import FORMAT as CHANGE_FORMAT
from s3desk.ledger.changes import TEAM, Change, change_id, encode
from s3desk.ledger.signing import Author, sign
from s3desk.ledger.vouching import workspace_of
from s3desk.services.aside import hidden, settle, sweep
from s3desk.services.ports import Command, Done, Progress, Skipped, Verdict, silent
from s3desk.store import backups, checks, schema
from s3desk.store.at_home import brought_home
from s3desk.store.board import Board
from s3desk.store.connection import Damaged, Database, check_header, connect, in_words, read_only, transaction
from s3desk.store.home import make_copy
from s3desk.store.labels import label_parts
from s3desk.store.locking import Lock, lies_in_synced_folder
from s3desk.store.log import Log
from s3desk.store.migrations import migrate
from s3desk.store.names import Names
from s3desk.store.profile import Lease, Profile
from s3desk.store.questions import FileQuestions
from s3desk.store.sealing import Sealer, founding
from s3desk.store.statements import Statements
from s3desk.store.taking import FileTaking
from s3desk.store.transaction import FileTransaction
from s3desk.store.undo import Reversal, nothing_to

SUFFIX = ".s3desk"
_ALREADY = mark("There is already a file {0}; choose another name.")


class FileWorkspace(FileTaking):
    """One open file on one thread, the only one that writes it."""

    # Changing -----------------------------------------------------------------------------------------------------

    def run(self, command: Command, progress: Progress = silent) -> Done:
        """Carry out a command in one transaction; nothing of it stays when it fails."""
        if command.bulk:
            self.backup("before " + str(command.label))

        def apply(to: FileTransaction) -> tuple[Skipped, ...]:
            command.apply(to)
            return ()

        return self._act(command.label, apply, progress)

    def undo(self, progress: Progress = silent) -> Done:
        return self._reverse(self.questions.undo_steps(1), "undo", progress)

    def redo(self, progress: Progress = silent) -> Done:
        return self._reverse(self.questions.redo_steps(1), "redo", progress)

    def _reverse(self, steps: Sequence[Any], what: str, progress: Progress) -> Done:
        if not steps:
            raise nothing_to(what)
        step = steps[0]

        def apply(to: FileTransaction) -> tuple[Skipped, ...]:
            reversal = Reversal(self._database, to.board, self._log, self._profile.author.key)
            to.reverses = step.action
            to.take(reversal.intents(step.action))
            return tuple(reversal.skipped)

        done = self._act(step.label, apply, progress)
        if not done.records:
            self._set_aside(step.action)
        return done

    def begin_steps(self) -> None:
        while steps := self.questions.undo_steps():
            for each in steps:
                self._set_aside(each.action)

    def _set_aside(self, action: bytes) -> None:
        """Let an action that cannot be reversed at all no longer stand in the way of earlier ones."""
        with transaction(self._database, self._path):
            self._log.set_aside(action)

    def _act(self, label: Message, apply: Callable[[FileTransaction], tuple[Skipped, ...]], progress: Progress) -> Done:
        self._keep_yesterday()
        with self._writing():
            board = Board(self._database, self._catalogue, self._names, self._log)
            sealer = Sealer(self._log, board, self._profile.author, self._id, self._clock)
            to = FileTransaction(
                self._database,
                self._catalogue,
                self._path,
                sealer,
                self._names,
                label,
                progress,
                self._log,
                board,
                self._statements,
            )
            skipped = apply(to)
            to.settle()
        self._lead(sealer.heads)
        self._log.rest()
        records = tuple(RecordId(each) for each in to.touched)
        return Done(to.action, label, records, frozenset(to.touched.values()), skipped)

    # Safety -------------------------------------------------------------------------------------------------------

    def verify(self) -> Verdict:
        with in_words(self._path):
            return checks.verify(self._database, self._catalogue)

    def repair(self) -> Verdict:
        backups.keep(self._path, self._profile.home, self._id, "before repair")
        with in_words(self._path):
            copy = checks.rebuilt(self._database, self._catalogue)
            try:
                copy.backup(self._database)
            finally:
                copy.close()
        self._forget()
        self.questions.forget()
        return self.verify()

    def close(self) -> None:
        """Close the file, leaving one file without side files; closing again is nothing."""
        if self._lock.is_held:
            with suppress(sqlite3.Error):  # the side file then stays, and is read at the next opening
                self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self.questions.close()
            self._lock.release()

    # Opening ------------------------------------------------------------------------------------------------------

    def settle_in(self) -> None:
        """Begin new series when this is not the copy that this device wrote before; renew what is derived."""
        held = self._lease.heads()
        rows = self._database.execute("SELECT key, value FROM meta WHERE key LIKE 'series %'").fetchall()
        own = {value.hex(): key for key, value in rows}
        sound = bool(held) and all(
            series in own and self._log.numbers([bytes.fromhex(head)]) for series, head in held.items()
        )
        tables = self._log.meta("tables")
        is_behind = tables != schema.signature(self._catalogue)
        if is_behind and tables is not None:  # None: a migration has just made a restore point
            self.backup("before another version")
        with transaction(self._database, self._path):
            if own and not sound:
                self._database.execute("DELETE FROM meta WHERE key LIKE 'series %'")
            if is_behind:
                checks.rebuild(self._database, self._catalogue)
            copy = make_copy(self._log).hex()
            (first,) = self._database.execute("SELECT id FROM change ORDER BY no LIMIT 1").fetchone()
        self._names.forget()
        self.questions.forget()
        self._heads = held if sound else {}
        if copy not in self._heads:  # others know the copy by this series before anything was written in it
            self._heads[copy] = first.hex()
            self._lease.keep(self._heads)


_BEHIND = mark("{0} was last opened by another version; open it once with this program to read it.")


class Behind(OfficeError):
    """The tables of a file were made by another version; whoever opens it for writing makes them anew."""


def open_reader(
    path: Path, catalogue: Catalogue, home: Path | None = None, author: Author | None = None
) -> FileQuestions:
    """Open a file only to read it, also while another program has it open; `home` is the settings folder.

    With `author` it knows what is this person's own, and can make packs. Behind, where another version made the tables.
    """
    check_header(path)
    statements = None if home is None else Statements.of_home(home, catalogue)
    questions = FileQuestions(connect(path, write=False), catalogue, path, author, statements)
    if questions.is_behind():
        questions.close()
        raise Behind(_BEHIND, path.name)
    return questions


def create(path: Path, profile: Profile, catalogue: Catalogue) -> FileWorkspace:
    """Make an empty workspace whose first change is the founder's membership; an existing file is never touched."""
    return make(path, profile, catalogue, lambda database, _: _first_change(database, profile.author, catalogue))


Filling = Callable[[Database, Path], tuple[bytes, dict[str, str]]]
"""Fills the empty tables of a new file in one transaction; returns the workspace's id and the heads for the lease."""


def make(path: Path, profile: Profile, catalogue: Catalogue, fill: Filling) -> FileWorkspace:
    """Make a workspace file; no file is left behind when it cannot be filled, an existing one is never touched."""
    if path.suffix != SUFFIX:
        path = path.with_name(path.name + SUFFIX)
    if path.exists():
        raise OfficeError(_ALREADY, path.name)
    if not path.parent.is_dir():
        raise OfficeError("The folder {0} does not exist; make it first.", str(path.parent))
    apart = hidden(path)  # a folder, so that the file bears its own name from the start
    part = apart / path.name
    try:
        apart.mkdir()
        part.touch(exist_ok=False)
        workspace, heads = _filled(part, catalogue, fill)
        settle(part, path, new=True)
    except FileExistsError as taken:
        raise OfficeError(_ALREADY, path.name) from taken
    except OSError as mishap:
        raise OfficeError(
            "{0} cannot be made ({1}); choose a folder where you may write.", path.name, str(mishap.strerror)
        ) from mishap
    finally:
        shutil.rmtree(apart, ignore_errors=True)
    Lease(profile.home, workspace, path).keep(heads)
    return open_workspace(path, profile, catalogue)


def _filled(path: Path, catalogue: Catalogue, fill: Filling) -> tuple[bytes, dict[str, str]]:
    """Make the tables of a new file and fill them."""
    with in_words(path):
        database = connect(path, write=True)
        try:
            database.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            database.execute(f"PRAGMA user_version = {schema.FORMAT}")
            with transaction(database, path):
                for statement in (schema.LOG + schema.EXCHANGE).split(";\n"):
                    if statement.strip():
                        database.execute(statement)
                checks.make_derived(database, catalogue)
                filled = fill(database, path)
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            return filled
        finally:
            database.close()


def _first_change(database: Database, author: Author, catalogue: Catalogue) -> tuple[bytes, dict[str, str]]:
    log = Log(database)
    series, action = secrets.token_bytes(16), secrets.token_bytes(16)
    workspace = workspace_of(author.key, action)
    log.put_meta("workspace", workspace)
    log.put_meta("tables", schema.signature(catalogue))
    log.put_meta(f"series {TEAM}", series)
    change = Change(
        CHANGE_FORMAT,
        CHANGE_FORMAT,
        workspace,
        TEAM,
        series,
        1,
        b"",
        [],
        action,
        b"",
        int(time.time() * 1000),
        author.key,
        author.device[:200],
        label_parts(message("Begin the workspace")),
        [],
        [founding(author)],
        [],
    )
    body = encode(change)
    no = log.append(change, change_id(body), body, sign(author, body))
    board = Board(database, catalogue, Names(database), log)
    board.apply(no, change_id(body), change)
    board.flush()
    return workspace, {series.hex(): change_id(body).hex()}


def open_workspace(path: Path, profile: Profile, catalogue: Catalogue) -> FileWorkspace:
    """Open a file for writing; OfficeError when it is no workspace, newer, read-only, damaged or open elsewhere.

    A file in a synchronised or network folder is copied to the settings folder, and the copy is opened.
    """
    path = path.resolve()
    found = check_header(path)
    notice = None
    if lies_in_synced_folder(path):
        path, notice = brought_home(path, profile.home)
        found = check_header(path)  # the copy may have come to another format since
    if read_only(path):
        raise OfficeError("{0} is read-only; copy it to a folder where you may write, and open the copy.", path.name)
    lock = Lock(path)
    try:
        for folder in (path.parent, profile.home):
            sweep(folder)
        database = connect(path, write=True)
        try:
            with in_words(path):
                migrate(database, path, profile.home, found)
                workspace = FileWorkspace(database, path, profile, catalogue, lock)
                workspace.settle_in()
        except BaseException:
            database.close()
            raise
    except BaseException:
        lock.release()
        raise
    if notice is not None:
        workspace.tell(notice)
    return workspace


def restore_backup(path: Path, backup: Path, profile: Profile, catalogue: Catalogue) -> Path:
    """Put a backup in the place of a workspace, also of a damaged one; return the copy kept of the present state."""
    backups.check_copy(backup)
    with closing(FileQuestions(connect(backup, write=False), catalogue, backup)) as other:
        kept = other.workspace_id()
    part = hidden(path)
    try:
        shutil.copyfile(backup, part)  # first: the copy that is kept of the present may push this one out
        point = _set_by(path, backup, kept, profile, catalogue)
        lock = Lock(path)
        try:
            for left in ("-wal", "-shm"):  # of a damaged file; they would be taken for the backup's
                path.with_name(path.name + left).unlink(missing_ok=True)
            settle(part, path)
            Lease(profile.home, kept, path).give_up()
        finally:
            lock.release()
    except OSError as mishap:
        raise OfficeError(
            "The backup could not be put back ({0}); nothing was changed.", str(mishap.strerror)
        ) from mishap
    finally:
        part.unlink(missing_ok=True)
    return point


def _set_by(path: Path, backup: Path, kept: bytes, profile: Profile, catalogue: Catalogue) -> Path:
    """Keep a copy of what the backup of workspace `kept` will replace; OfficeError when that is another workspace."""
    try:
        workspace = open_workspace(path, profile, catalogue)
    except Damaged:
        return backups.keep(path, profile.home, kept, "before restore")
    try:
        if workspace.questions.workspace_id() != kept:
            raise OfficeError("{0} is a backup of another workspace; open it as a file of its own.", backup.name)
        return workspace.backup("before restore")
    finally:
        workspace.close()
