"""The places where this laptop exchanges the open file, and how the last exchange at each went."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from s3desk.desktop.desk import Desk
from s3desk.desktop.jobs import Failed, Job
from s3desk.domain.messages import message

if TYPE_CHECKING:
    from s3desk.services.carriers import Target
    from s3desk.services.exchanging import JournalEntry, OpenQuestions, Taking
    from s3desk.services.ports import Progress, Questions
    from s3desk.services.session import Session


class Places(QObject):
    """Belongs to a window and follows its desk; knowing places opens no connection."""

    changed = Signal()
    """Other places, or another last exchange."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.targets: tuple[Target, ...] = ()
        self.latest: dict[str, JournalEntry] = {}
        """The last exchange by the name of the place."""
        self.last: JournalEntry | None = None
        """The last one of all."""
        self._passwords: dict[str, str] = {}
        """Given since the program began, where no keyring keeps them."""
        self._asked: Job | None = None
        desk.opened.connect(self.load)
        desk.closed.connect(self._forget)
        desk.exchanged.connect(self._follow)

    @Slot()
    def load(self) -> None:
        """Read which places there are."""
        if self._desk.may_change:
            self._asked = self._desk.ask(self._read, self._take, instead_of=self._asked)

    def _read(self, questions: Questions) -> tuple[tuple[Target, ...], list[JournalEntry]]:
        giving = cast("OpenQuestions", questions)
        return tuple(self._desk.office.targets(giving)), giving.journal()

    def _take(self, found: tuple[tuple[Target, ...], list[JournalEntry]]) -> None:
        self.targets, journal = found
        self.latest = {each.target: each for each in reversed(journal)}
        self.last = next((each for each in journal if self._matters(each)), None)
        self.changed.emit()

    def _matters(self, entry: JournalEntry) -> bool:
        """Return whether an exchange is still to be told of: one that failed, until its place is forgotten."""
        from s3desk.services.exchanging import How  # with the first exchange

        failed = entry.trouble is not None and entry.how is not How.FILE
        return not failed or any(entry.target == each.name for each in self.targets)

    @Slot(object)
    def _follow(self, entry: JournalEntry) -> None:
        self.latest[entry.target] = self.last = entry
        self.changed.emit()

    @Slot()
    def _forget(self) -> None:
        self.targets, self.latest, self.last = (), {}, None
        self._passwords.clear()
        self.changed.emit()

    # ---- what is done with them

    def session(self, giving: OpenQuestions, target: Target) -> Session:
        """Return an exchange with a target, not yet begun; on the thread of the exchange."""
        from s3desk.services.session import Session

        carrier = self._desk.office.carrier(giving, target, self._passwords.get(target.name, ""))
        return Session(carrier, self._desk.now)

    def keep(self, target: Target, password: str, instead: str, then: Callable[[], object], failed: Failed) -> None:
        """Keep a target, in the place of another one; its password in the keyring, or until the program ends."""
        office = self._desk.office

        def work(giving: OpenQuestions, taking: Taking, progress: Progress) -> bool:
            return office.keep_target(giving, target, password, instead)

        def kept(in_keyring: bool) -> None:
            if password and not in_keyring:
                self._passwords[target.name] = password
                self._desk.told.emit(
                    message(
                        "This system has no keyring; the password of {0} is kept until the program ends.", target.name
                    )
                )
            self.load()
            then()

        self._desk.exchange(work, kept, failed)

    def forget(self, name: str) -> None:
        """Forget a target; what lies there stays."""
        office = self._desk.office
        self._desk.exchange(
            lambda giving, taking, progress: office.forget_target(giving, name), lambda nothing: self.load()
        )
