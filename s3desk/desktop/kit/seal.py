"""Turns typing into changes: a draft at once, one change after a pause, on leaving the field, on closing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.record_form import Writing, value_of
from s3desk.domain.declare import Record
from s3desk.domain.errors import OfficeError
from s3desk.domain.values import RecordId
from s3desk.services.commands import Edit

PAUSE_MS = 2000


class Seal(QObject):
    """Holds what is typed into the record that a form shows.

    With each value goes the one that the person was looking at, so that what others wrote meanwhile is not replaced
    unseen. It is what the field showed when typing began, or what this form wrote since.
    """

    outdated = Signal()
    """What was typed came to nothing, and the record holds something else than the form shows."""

    def __init__(self, desk: Desk, form: Writing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = form
        self._record: Record | None = None
        self.typed: dict[str, str] = {}
        self._sent: dict[str, str] = {}
        self._basis: dict[str, object] = {}
        self._left: dict[RecordId, dict[str, object]] = {}
        """What the person knows of records that were left while something was on the way to the file."""
        self._on_the_way: Counter[RecordId] = Counter()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.seal)
        form.typed.connect(self.take)
        form.chosen.connect(self.choose)
        form.left.connect(self.seal)

    def begin(self, record: Record) -> None:
        """Take up a record, with what was typed into it before and is not yet in the file."""
        if self._record is not None and self._on_the_way[self._record.id]:
            self._left[self._record.id] = self._basis
        self._record = record
        self.typed = dict(self._desk.drafts.of(record.id)) if self._desk.drafts else {}
        self._sent = {}
        self._basis = self._left.pop(record.id, {})
        for name in self.typed:
            self._basis.setdefault(name, value_of(record, name))

    def renew(self, record: Record) -> None:
        """Take the record's newer state; what is being typed stays, and so does what it began with."""
        self._record = record
        if not self._on_the_way[record.id]:
            self._basis = {name: value for name, value in self._basis.items() if name in self.typed}

    def _seen(self, record: Record, name: str) -> object:
        """Return the value that the person knows a field to have."""
        return self._basis.get(name, value_of(record, name))

    @Slot(str, str)
    def take(self, name: str, text: str) -> None:
        """Keep a letter more as a draft."""
        record = self._record
        if record is None:
            return
        self.typed[name] = text
        self._basis[name] = self._seen(record, name)
        self._keep(record.id)
        self._pause.start()

    def _keep(self, record: RecordId) -> None:
        if self._desk.drafts is not None:
            self._desk.drafts.keep(record, self.typed)

    @Slot(str, object)
    def choose(self, name: str, value: object) -> None:
        """Seal a value that is final at once, with all that was typed."""
        if self._record is not None:
            self.seal({name: value})

    @Slot()
    def seal(self, chosen: Mapping[str, object] | None = None) -> None:
        """Make one change of what was typed and chosen; what cannot be read stays a draft."""
        self._pause.stop()
        record = self._record
        if record is None or not self._desk.is_open:
            return
        values: dict[str, object] = dict(chosen or {})
        taken: dict[str, str] = {}
        for name, text in list(self.typed.items()):
            if self._sent.get(name) == text:
                continue
            try:
                values[name] = self._form.read(name, text)
            except OfficeError:
                continue  # the form says it below the field
            taken[name] = text
        values = {
            name: value for name, value in values.items() if value != self._seen(record, name) or name in self._sent
        }
        if values:
            self._send(record, values, taken)
        else:
            self._settle(record.id, taken)
            if any(value_of(record, name) != self._seen(record, name) for name in taken):
                self.outdated.emit()

    def _send(self, record: Record, values: dict[str, object], taken: dict[str, str]) -> None:
        self._sent |= taken
        seen = {name: self._seen(record, name) for name in values}
        self._basis |= values  # from here on the person knows what this form wrote
        self._on_the_way[record.id] += 1
        self._desk.submit(
            lambda questions: Edit.of(questions, record.id, values, seen),
            lambda done: self._arrived(record.id, taken),
            lambda mishap: self._return(mishap, record.id, taken, seen),
        )

    def _arrived(self, record: RecordId, taken: Mapping[str, str]) -> None:
        self._land(record)
        self._settle(record, taken)

    def _land(self, record: RecordId) -> None:
        self._on_the_way[record] -= 1
        if not self._on_the_way[record]:
            del self._on_the_way[record]
            self._left.pop(record, None)

    def _settle(self, record: RecordId, taken: Mapping[str, str]) -> None:
        """Forget the drafts that the file has now, except where the person wrote on."""
        self._forget_sent(record, taken)
        if self._record is not None and self._record.id == record:
            for name, text in taken.items():
                if self.typed.get(name) == text:
                    del self.typed[name]
            self._keep(record)
        elif self._desk.drafts is not None:
            left = {name: text for name, text in self._desk.drafts.of(record).items() if taken.get(name) != text}
            self._desk.drafts.keep(record, left)

    def _return(
        self, mishap: Exception, record: RecordId, taken: Mapping[str, str], seen: Mapping[str, object]
    ) -> None:
        """Keep the draft: the file did not take it."""
        self._land(record)
        if self._record is not None and self._record.id == record:
            self._basis |= seen
        self._forget_sent(record, taken)
        self._desk.tell(mishap)

    def _forget_sent(self, record: RecordId, taken: Mapping[str, str]) -> None:
        if self._record is not None and self._record.id == record:
            self._sent = {name: text for name, text in self._sent.items() if taken.get(name) != text}
