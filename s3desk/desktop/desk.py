"""The desk: gives commands to the file and tells the news; asks questions beside the work; never waits."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

from PySide6.QtCore import QObject, Signal, Slot, qVersion

from s3desk.desktop.contested import Contested
from s3desk.desktop.drafts import Drafts
from s3desk.desktop.jobs import Failed, Job, nothing
from s3desk.desktop.office import Office
from s3desk.desktop.present import Present
from s3desk.desktop.settings import Settings
from s3desk.desktop.taking import TakingBeside
from s3desk.desktop.threads import Threads
from s3desk.desktop.words import QtWords
from s3desk.domain.declare import Catalogue
from s3desk.domain.errors import Cancelled, OfficeError
from s3desk.domain.messages import Message, message
from s3desk.domain.values import RecordId
from s3desk.folders import log_folder

if TYPE_CHECKING:  # the ports cost 30 ms, and here they are only named
    from s3desk.mishaps.notebook import Notebook
    from s3desk.services.exchanging import JournalEntry, OpenQuestions, Taking
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
    reported = Signal(object, bool)
    """Message: a mistake of the program itself was written down; whether it was made just now."""
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
    conflict_wanted = Signal(str)
    """The id of a conflict that someone asked to decide."""
    exchanged = Signal(object)
    """JournalEntry: an exchange with other copies came to its end, well or not."""

    def __init__(self, office: Office, settings: Settings, words: QtWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.office = office
        self.settings = settings
        self.words = words
        self.clock: Callable[[], datetime] = lambda: datetime.now(UTC)
        """The only clock of the window; a test puts its own there."""
        self.present = Present(self, self)
        self.present.changed.connect(self.moment_changed)
        self.present.told.connect(self.told)
        self.contested = Contested(self)
        self._catalogue: Catalogue | None = None
        self._sorry: Exception | None = None
        """Why another file could not be opened: to be told when the one that was open is open again."""
        self.path: Path | None = None
        self.drafts: Drafts | None = None
        self.unsent: Drafts | None = None
        """Comments that are being written, by the record or thread that they answer."""
        self.may_change = True
        """Whether the file is opened for writing; a backup is not."""
        self._threads: Threads | None = None

    @property
    def catalogue(self) -> Catalogue:
        """Return the record types of the open file, the program's own while none is open."""
        if self._catalogue is None:
            from s3desk.domain.subjects import catalogue  # after the first paint

            self._catalogue = catalogue()
        return self._catalogue

    @cached_property
    def notebook(self) -> Notebook:
        """Return what the program writes down about itself; it is loaded after the first paint."""
        from s3desk.mishaps.notebook import Notebook

        return Notebook(log_folder(), f"Qt {qVersion()}")

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

    @property
    def me(self) -> RecordId | None:
        """Return the record of the person at this desk; None while the file has none."""
        return self.present.me

    @property
    def holidays(self) -> frozenset[date]:
        """Return the public holidays of the file's region; none until somebody counts working days."""
        return self.present.holidays

    # ---- the file

    @property
    def is_open(self) -> bool:
        return self._workspace is not None

    @property
    def _workspace(self) -> Workspace | None:
        return None if self._threads is None else self._threads.workspace

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
        self._threads = Threads(self)

        def work(progress: Progress) -> Workspace:
            return self.office.open(path) if make is None else make()

        self._threads.writer.do(work, partial(self._take, self._threads), partial(self._give_up, before))

    def _take(self, threads: Threads, workspace: Workspace) -> None:
        threads.workspace = workspace
        self._catalogue = workspace.catalogue
        self.path = workspace.path
        if self.may_change:
            self.drafts = Drafts(self.settings.folder, workspace.path, self)
            self.unsent = Drafts(self.settings.folder, workspace.path, self, place="comments")
            for kept in (self.drafts, self.unsent):
                kept.failed.connect(self.failed)
            self.settings.remember_file(workspace.path)
        self.present.begin()
        self.opened.emit(workspace.path)
        for notice in workspace.notices:
            self.told.emit(notice)
        self._look_at_steps()
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
        threads = self._threads
        if threads is not None:
            threads.end(self._tell)
        for kept in (self.drafts, self.unsent):
            if kept is not None:
                kept.close()
                kept.deleteLater()
        self.drafts = self.unsent = None
        self._threads = None
        self.path = None
        self.present.forget()
        self.contested.take(frozenset())
        if threads is not None:
            self.closed.emit()

    # ---- commands

    def submit(self, order: Order, then: Callable[[Done], None] | None = None, failed: Failed | None = None) -> Job:
        """Run a command on the writer thread; `changed` tells what it did."""

        def work(workspace: Workspace, progress: Progress) -> Done:
            return workspace.run(order(workspace.questions) if callable(order) else order, progress)

        return self.write(work, then, failed)

    @Slot()
    def back_up(self) -> None:
        """Make a restore point now."""
        workspace = self._workspace
        if workspace is None or self._threads is None:
            return

        def tell(path: Path) -> None:
            self.told.emit(message("A backup was made. File, Open a backup lists all of them."))

        self._threads.writer.do(lambda progress: workspace.backup(), tell, self._tell)

    @Slot()
    def undo(self) -> None:
        def work(workspace: Workspace, progress: Progress) -> Done:
            from s3desk.services.deciding import undone  # with the first undo

            done = workspace.undo(progress)
            return replace(done, label=undone(done))

        self.write(work)

    @Slot()
    def redo(self) -> None:
        def work(workspace: Workspace, progress: Progress) -> Done:
            done = workspace.redo(progress)
            return replace(done, label=message("Done again: {0}", done.label))

        self.write(work)

    def write(
        self,
        work: Callable[[Workspace, Progress], Done],
        then: Callable[[Done], None] | None = None,
        failed: Failed | None = None,
    ) -> Job:
        """Do something to the file that is no command, on the writer thread; `changed` tells what it did."""
        threads, workspace = self._threads, self._workspace
        assert threads is not None
        assert workspace is not None

        def delivered(done: Done) -> None:
            self._news(done)
            if then is not None:
                then(done)

        return threads.writer.do(lambda progress: work(workspace, progress), delivered, failed or self._tell)

    def _news(self, done: Done) -> None:
        self.saved.emit(self.now())
        self.present.follow(done)
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
            if self._threads is not None and self._threads.writer.is_busy:
                self.settle(then)  # something was submitted meanwhile
                return
            if self._threads is not None:
                self._threads.reader.cancel_all()
            then()

        if self._threads is None:
            then()
        else:
            self._threads.writer.do(lambda progress: None, settled)

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
        if self._threads is None or self._workspace is None:
            return nothing()
        threads = self._threads
        return threads.read(threads.reader, lambda questions, progress: question(questions), then, failed or self._tell)

    def errand(
        self, work: Callable[[Questions, Progress], T], then: Callable[[T], None], failed: Failed | None = None
    ) -> Job:
        """Do reading that takes a while (planning an import, an export) on a third thread, with progress and cancel."""
        if self._threads is None or self._workspace is None:
            return nothing()
        return self._threads.read(self._threads.beside("errands"), work, then, failed or self._tell)

    def exchange(
        self,
        work: Callable[[OpenQuestions, Taking, Progress], T],
        then: Callable[[T], None],
        failed: Failed | None = None,
    ) -> Job:
        """Exchange with other copies on a thread of its own, once everything submitted so far is in the file.

        What is taken in goes through the writer thread and is told as any change.
        """
        threads, workspace = self._threads, self._workspace
        if threads is None or workspace is None:
            return nothing()

        def begin(questions: Questions, progress: Progress) -> T:
            taking = TakingBeside(threads.writer, workspace, progress, self._news, self._note)
            taking.wait()
            return work(cast("OpenQuestions", questions), taking, progress)

        return threads.read(threads.beside("exchange"), begin, then, failed or self._tell)

    def _note(self, entry: JournalEntry) -> None:
        self.exchanged.emit(entry)

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
