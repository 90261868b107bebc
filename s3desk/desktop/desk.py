"""The desk: gives commands to the file and tells the news; asks questions beside the work; never waits."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from s3desk.desktop.drafts import Drafts
from s3desk.desktop.jobs import Failed, Job, Worker
from s3desk.desktop.office import Office
from s3desk.desktop.settings import Settings
from s3desk.desktop.words import QtWords
from s3desk.domain.declare import Catalogue
from s3desk.domain.errors import Cancelled, OfficeError
from s3desk.domain.messages import Message, message
from s3desk.domain.values import RecordId

if TYPE_CHECKING:  # the ports cost 30 ms, and here they are only named
    from s3desk.services.ports import Command, Done, Progress, Questions, Step, Workspace
    from s3desk.services.sieves import Moment

T = TypeVar("T")
Order: TypeAlias = "Command | Callable[[Questions], Command]"
"""A command, or how it is made from what the file holds: `lambda questions: Delete.of(questions, record)`."""


class Desk(QObject):
    """One file on the desk, with the threads that serve it."""

    opened = Signal(object)
    """The file's path: questions are answered from now on."""
    closed = Signal()
    changed = Signal(object)
    """Done."""
    failed = Signal(object)
    """Message: one sentence for the person."""
    told = Signal(object)
    """Message: news that needs no action."""
    saved = Signal(object)
    """The moment (UTC) at which the file had everything on the disk."""
    steps_changed = Signal(object, object)
    """The next step to undo and to redo, or None."""
    shown = Signal(object, object)
    """Record id and type name: someone asked to see this record."""
    listed = Signal(str, str)
    """Type name and name of a sieve: someone asked to see this list."""
    turned = Signal(str)
    """Name of a tab: someone asked to see this part of the work."""
    moment_changed = Signal()
    """For whom a question is asked, or which days are holidays, is known otherwise from now on."""
    import_wanted = Signal()
    """Someone asked to bring in a file."""

    def __init__(self, office: Office, settings: Settings, words: QtWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.office = office
        self.settings = settings
        self.words = words
        self.clock: Callable[[], datetime] = lambda: datetime.now(UTC)
        """The only clock of the window; a test puts its own there."""
        self.me: RecordId | None = None
        """The record of the person at this desk; None while the file has none."""
        self.holidays: frozenset[date] = frozenset()
        """The public holidays of the file's region; none until somebody counts working days (`learn_holidays`)."""
        self._counts_days = False
        self._catalogue: Catalogue | None = None
        self._sorry: Exception | None = None
        """Why another file could not be opened: to be told when the one that was open is open again."""
        self.path: Path | None = None
        self.drafts: Drafts | None = None
        self.unsent: Drafts | None = None
        """Comments that are being written, by the record or thread that they answer."""
        self.may_change = True
        """Whether the file is opened for writing; a backup is not."""
        self._writer: Worker | None = None
        self._reader: Worker | None = None
        self._errands: Worker | None = None
        self._workspace: Workspace | None = None
        self._questions = threading.local()

    @property
    def catalogue(self) -> Catalogue:
        """Return the record types of the open file, the program's own while none is open."""
        if self._catalogue is None:
            from s3desk.domain.subjects import catalogue  # after the first paint

            self._catalogue = catalogue()
        return self._catalogue

    # ---- when and who

    def now(self) -> datetime:
        """Return the moment (UTC)."""
        return self.clock()

    def today(self) -> date:
        """Return the day on this laptop's calendar."""
        return self.clock().astimezone().date()

    def moment(self) -> Moment:
        """Return when and for whom a question is asked now."""
        from s3desk.services.sieves import Moment  # after the first paint

        return Moment(self.now(), self.today(), self.me, self.holidays)

    def _look_for_me(self) -> None:
        from s3desk.services.team import me

        author = self.office.author
        self.ask(lambda questions: me(questions, author), self._know_me)

    def learn_holidays(self) -> None:
        """Look the holidays up, now and when they may be others; `moment_changed` tells that they are."""
        if not self._counts_days:
            self._counts_days = True
            self._look_for_holidays()

    def _look_for_holidays(self) -> None:
        if not self._counts_days:
            return
        from s3desk.services.calendar import calendar_of

        today, office = self.today(), self.office

        def look(questions: Questions, progress: Progress) -> frozenset[date]:
            calendar = calendar_of(questions, today)
            return frozenset() if calendar is None else office.holidays(calendar, progress)

        self.errand(look, self._know_holidays, self._do_without_holidays)

    def _know_holidays(self, found: frozenset[date]) -> None:
        if found != self.holidays:
            self.holidays = found
            self.moment_changed.emit()

    def _do_without_holidays(self, mishap: Exception) -> None:
        if isinstance(mishap, OfficeError):
            self.told.emit(message("The public holidays could not be found out; only weekends are left out."))
        else:
            self._tell(mishap)

    def _know_me(self, found: RecordId | None) -> None:
        if found != self.me:
            self.me = found
            self.moment_changed.emit()

    # ---- the file

    @property
    def is_open(self) -> bool:
        return self._workspace is not None

    def look_into(self, path: Path) -> None:
        """Open a file only to read it."""
        self.open(path, lambda: self.office.look_into(path), may_change=False)

    def open(self, path: Path, make: Callable[[], Workspace] | None = None, *, may_change: bool = True) -> None:
        """Open a file on the writer thread (or make it there); `opened` or `failed` tells how it went.

        Where it fails, the file that was open before is opened again.
        """
        before = self.path if self.may_change else None
        self.close()
        self.may_change = may_change
        self._writer, self._reader = Worker("writer", self), Worker("reader", self)

        def work(progress: Progress) -> Workspace:
            return self.office.open(path) if make is None else make()

        self._writer.do(work, self._take, partial(self._give_up, before))

    def _take(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._catalogue = workspace.catalogue
        self.path = workspace.path
        if self.may_change:
            self.drafts = Drafts(self.settings.folder, workspace.path, self)
            self.unsent = Drafts(self.settings.folder, workspace.path, self, place="comments")
            for kept in (self.drafts, self.unsent):
                kept.failed.connect(self.failed)
            self.settings.remember_file(workspace.path)
        self._look_for_me()
        self.opened.emit(workspace.path)
        for notice in workspace.notices:
            self.told.emit(notice)
        self._look_at_steps()
        self._look_for_holidays()
        if self._sorry is not None:
            sorry, self._sorry = self._sorry, None
            self._tell(sorry)

    def _give_up(self, before: Path | None, mishap: Exception) -> None:
        self.close()
        self._sorry = None if before is None else mishap
        if before is None:
            self._tell(mishap)
        else:
            self.open(before)

    @Slot()
    def close(self) -> None:
        """Close the file after everything submitted is in it."""
        workspace, self._workspace = self._workspace, None
        was_in_use = self._writer is not None
        for worker in (self._reader, self._errands):
            if worker is not None:
                worker.cancel_all()
                worker.do(lambda progress: self._put_down())
                worker.close()
        if self._writer is not None:
            if workspace is not None:
                self._writer.do(lambda progress: workspace.close(), None, self._tell)
            self._writer.close(deliver=workspace is not None)  # the last changes settle their drafts
        for kept in (self.drafts, self.unsent):
            if kept is not None:
                kept.close()
                kept.deleteLater()
        self.drafts = self.unsent = None
        self._reader = self._writer = self._errands = None
        self.path = self.me = None
        self.holidays = frozenset()
        if was_in_use:
            self.closed.emit()

    def _put_down(self) -> None:
        """Close this thread's connection, where it has one that can be closed."""
        close = getattr(getattr(self._questions, "here", None), "close", None)
        if close is not None:
            close()
        self._questions.here = None

    # ---- commands

    def submit(self, order: Order, then: Callable[[Done], None] | None = None, failed: Failed | None = None) -> Job:
        """Run a command on the writer thread; `changed` tells what it did."""

        def work(workspace: Workspace, progress: Progress) -> Done:
            return workspace.run(order(workspace.questions) if callable(order) else order, progress)

        return self._write(work, then, failed)

    @Slot()
    def back_up(self) -> None:
        """Make a restore point now."""
        workspace = self._workspace
        if workspace is None or self._writer is None:
            return

        def tell(path: Path) -> None:
            self.told.emit(message("A backup was made. File, Open a backup lists all of them."))

        self._writer.do(lambda progress: workspace.backup(), tell, self._tell)

    @Slot()
    def undo(self) -> None:
        def work(workspace: Workspace, progress: Progress) -> Done:
            done = workspace.undo(progress)
            return replace(done, label=message("Undone: {0}", done.label))

        self._write(work)

    @Slot()
    def redo(self) -> None:
        def work(workspace: Workspace, progress: Progress) -> Done:
            done = workspace.redo(progress)
            return replace(done, label=message("Done again: {0}", done.label))

        self._write(work)

    def _write(
        self,
        work: Callable[[Workspace, Progress], Done],
        then: Callable[[Done], None] | None = None,
        failed: Failed | None = None,
    ) -> Job:
        workspace = self._workspace
        assert self._writer is not None
        assert workspace is not None

        def delivered(done: Done) -> None:
            self._news(done)
            if then is not None:
                then(done)

        return self._writer.do(lambda progress: work(workspace, progress), delivered, failed or self._tell)

    def _news(self, done: Done) -> None:
        self.saved.emit(self.now())
        if "person" in done.types:
            self._look_for_me()
        if not done.types.isdisjoint({"region", "plan"}):
            self._look_for_holidays()
        self.changed.emit(done)
        for skipped in done.skipped[:1]:
            self.told.emit(skipped.reason)
        self._look_at_steps()

    def _look_at_steps(self) -> None:
        if not self.may_change:
            self.steps_changed.emit(None, None)
            return

        def steps(questions: Questions) -> tuple[Step | None, Step | None]:
            return next(iter(questions.undo_steps(1)), None), next(iter(questions.redo_steps(1)), None)

        self.ask(steps, lambda found: self.steps_changed.emit(*found))

    def settle(self, then: Callable[[], None]) -> None:
        """Call when everything submitted so far is in the file; what was asked before is then answered to nobody."""

        def settled(result: None) -> None:
            if self._writer is not None and self._writer.is_busy:
                self.settle(then)  # something was submitted meanwhile
                return
            if self._reader is not None:
                self._reader.cancel_all()
            then()

        if self._writer is None:
            then()
        else:
            self._writer.do(lambda progress: None, settled)

    # ---- questions

    def ask(
        self,
        question: Callable[[Questions], T],
        then: Callable[[T], None],
        *,
        instead_of: Job | None = None,
        failed: Failed | None = None,
    ) -> Job:
        """Answer a question on the reader thread; `instead_of` names an older one whose answer nobody needs now."""
        if instead_of is not None:
            instead_of.cancel()
        return self._read(self._reader, lambda questions, progress: question(questions), then, failed)

    def errand(
        self, work: Callable[[Questions, Progress], T], then: Callable[[T], None], failed: Failed | None = None
    ) -> Job:
        """Do reading that takes a while (planning an import, an export) on a third thread, with progress and cancel."""
        if self._errands is None and self._workspace is not None:
            self._errands = Worker("errands", self)
        return self._read(self._errands, work, then, failed)

    def _read(
        self,
        worker: Worker | None,
        work: Callable[[Questions, Progress], T],
        then: Callable[[T], None],
        failed: Failed | None,
    ) -> Job:
        workspace = self._workspace
        if worker is None or workspace is None:
            return Job(lambda progress: None, None, None)

        def answer(progress: Progress) -> T:
            if getattr(self._questions, "here", None) is None:
                self._questions.here = workspace.reader()
            return work(self._questions.here, progress)

        return worker.do(answer, then, failed or self._tell)

    # ---- news

    def show_record(self, record: RecordId, type_name: str | None = None) -> None:
        """Bring a record before the person, in whichever tab it lives."""
        if type_name is not None:
            self.shown.emit(record, type_name)
            return
        self.ask(lambda questions: questions.type_name(record), lambda name: self._show_as(record, name))

    def _show_as(self, record: RecordId, type_name: str | None) -> None:
        if type_name is None:
            self.failed.emit(message("This record cannot be shown; a newer S3Desk wrote it."))
        else:
            self.shown.emit(record, type_name)

    def turn_to(self, tab: str) -> None:
        """Bring a part of the work before the person, as it was left."""
        self.turned.emit(tab)

    def list_records(self, type_name: str, sieve: str = "") -> None:
        """Bring a list before the person, sifted or whole, in whichever tab it lives."""
        self.listed.emit(type_name, sieve)

    def say(self, text: str | Message) -> str:
        return self.words.say(text if isinstance(text, Message) else Message(text))

    def tell(self, mishap: Exception) -> None:
        """Show a mishap that a person can mend; let a bug fly."""
        self._tell(mishap)

    def _tell(self, mishap: Exception) -> None:
        if isinstance(mishap, OfficeError):
            self.failed.emit(mishap.message)
        elif not isinstance(mishap, Cancelled):
            raise mishap


def concerns(done: Done, types: Iterable[str]) -> bool:
    """Return whether a change touched one of these types."""
    return not done.types.isdisjoint(types)
