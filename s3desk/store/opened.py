"""An open workspace file on the one thread that writes it: who writes, the lease, the restore points before a change."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from s3desk.domain.declare import Catalogue
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message
from s3desk.store import backups
from s3desk.store.connection import Database, connect, transaction
from s3desk.store.locking import Lock
from s3desk.store.log import Log
from s3desk.store.names import Names
from s3desk.store.profile import Lease, Profile
from s3desk.store.questions import FileQuestions
from s3desk.store.statements import Statements


class AtPath:
    """A file as screens know it: where it lies, and what it may hold."""

    _path: Path
    _catalogue: Catalogue

    @property
    def path(self) -> Path:
        return self._path

    @property
    def catalogue(self) -> Catalogue:
        return self._catalogue


class OpenFile(AtPath):
    """What every change of the file needs, a person's own and those that come in. `FileWorkspace` is made of it."""

    def __init__(self, database: Database, path: Path, profile: Profile, catalogue: Catalogue, lock: Lock) -> None:
        self._database, self._path, self._profile, self._catalogue = database, path, profile, catalogue
        self._lock = lock
        self._names, self._log = Names(database), Log(database)
        self._id = self._log.workspace()
        self._lease = Lease(profile.home, self._id, path)
        self._heads: dict[str, str] = {}
        self._notices: list[Message] = []
        self._day_kept = False
        self._clock: Callable[[], float] = time.time
        self._statements = Statements.of_home(profile.home, catalogue)
        self.questions = FileQuestions(database, catalogue, path, profile.author, self._statements)

    @property
    def notices(self) -> Sequence[Message]:
        return tuple(self._notices)

    def tell(self, notice: Message) -> None:
        """Add something that a person should be told about how the file was opened."""
        self._notices.append(notice)

    def reader(self) -> FileQuestions:
        author = self._profile.author
        return FileQuestions(connect(self._path, write=False), self._catalogue, self._path, author, self._statements)

    # Restore points -----------------------------------------------------------------------------------------------

    def backup(self, reason: str = "") -> Path:
        """Write a restore point and return where it lies."""
        return backups.make(self._database, self._profile.home, self._id, self._path.stem, reason)

    def _keep_yesterday(self) -> None:
        """Copy the file as it was before the first change of the day; work goes on where that fails."""
        if self._day_kept:
            return
        self._day_kept = True
        if self._log.has_work() and backups.is_due(self._profile.home, self._id):
            try:
                self.backup("at the beginning of the day")
            except OfficeError as mishap:
                self.tell(mishap.message)

    # Writing ------------------------------------------------------------------------------------------------------

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction; nothing of it stays when it fails, neither in the file nor at hand."""
        try:
            with transaction(self._database, self._path):
                yield
        except BaseException:
            self._forget()
            raise

    def _forget(self) -> None:
        self._names.forget()
        self._log.forget()

    def _lead(self, heads: Mapping[str, str]) -> None:
        """Keep the lease in step with what was written: the last own change by own series, hexadecimal."""
        if heads:
            self._heads |= heads
            self._lease.keep(self._heads)
