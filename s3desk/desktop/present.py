"""Who sits at the desk, and which days are holidays where the file is from: asked of the file, and again when it may differ."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import message
from s3desk.domain.values import RecordId

if TYPE_CHECKING:
    from s3desk.desktop.office import Office
    from s3desk.services.ports import Done, Progress, Questions


class Asked(Protocol):
    """What is asked of the desk."""

    office: Office

    def today(self) -> date: ...

    def ask(self, question: Any, then: Any) -> Any: ...

    def errand(self, work: Any, then: Any, failed: Any) -> Any: ...

    def tell(self, mishap: Exception) -> None: ...


class Present(QObject):
    """Belongs to a desk."""

    changed = Signal()
    """It is known otherwise from now on."""
    told = Signal(object)
    """Message: news that needs no action."""

    def __init__(self, desk: Asked, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.me: RecordId | None = None
        """The record of the person at this desk; None while the file has none."""
        self.holidays: frozenset[date] = frozenset()
        """The public holidays of the file's region; none until somebody counts working days (`learn_holidays`)."""
        self._counts_days = False

    def begin(self) -> None:
        """Ask the file that was opened just now."""
        self._look_for_me()
        self._look_for_holidays()

    def follow(self, done: Done) -> None:
        """Ask again after a change of what is asked about."""
        if "person" in done.types:
            self._look_for_me()
        if not done.types.isdisjoint({"region", "plan"}):
            self._look_for_holidays()

    def forget(self) -> None:
        """Know nothing: no file is open."""
        self.me = None
        self.holidays = frozenset()

    def _look_for_me(self) -> None:
        from s3desk.services.team import me

        author = self._desk.office.author
        self._desk.ask(lambda questions: me(questions, author), self._know_me)

    def _know_me(self, found: RecordId | None) -> None:
        if found != self.me:
            self.me = found
            self.changed.emit()

    def learn_holidays(self) -> None:
        """Look the holidays up, now and when they may be others; `changed` tells that they are."""
        if not self._counts_days:
            self._counts_days = True
            self._look_for_holidays()

    def _look_for_holidays(self) -> None:
        if not self._counts_days:
            return
        from s3desk.services.calendar import calendar_of

        today, office = self._desk.today(), self._desk.office

        def look(questions: Questions, progress: Progress) -> frozenset[date]:
            calendar = calendar_of(questions, today)
            return frozenset() if calendar is None else office.holidays(calendar, progress)

        self._desk.errand(look, self._know_holidays, self._do_without_holidays)

    def _know_holidays(self, found: frozenset[date]) -> None:
        if found != self.holidays:
            self.holidays = found
            self.changed.emit()

    def _do_without_holidays(self, mishap: Exception) -> None:
        if isinstance(mishap, OfficeError):
            said = message("The public holidays could not be found out; only weekends are left out.")
            self.told.emit(said)
        else:
            self._desk.tell(mishap)
