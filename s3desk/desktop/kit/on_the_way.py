"""Cell values on their way into the file: shown at once, forgotten when the file has been read again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from s3desk.desktop.desk import Desk
from s3desk.domain.declare import RecordType
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message
from s3desk.domain.values import RecordId
from s3desk.services.cells import EditMany
from s3desk.services.commands import Edit
from s3desk.services.naming import record_called
from s3desk.services.ports import Command, Done, Questions

Place = tuple[RecordId, str]
"""Record and field."""
Refused = list[tuple[Place, OfficeError]]
"""Where something could not be written, and why."""


@dataclass(frozen=True, slots=True)
class Called:
    """In place of a link's value: the title of the record that is meant, looked up when it is written."""

    title: str


@dataclass(frozen=True, slots=True)
class Wish:
    """A new value of a cell, the text that it shows, and the value that the person saw there before."""

    value: object
    text: str
    seen: object


class OnTheWay:
    """What was written into cells and may not yet have been read back."""

    def __init__(self, desk: Desk, declared: RecordType) -> None:
        self._desk, self._declared = desk, declared
        self._wishes: dict[Place, Wish] = {}
        self._arrived: set[int] = set()
        """Wishes (by identity) that the file has; the next reading shows them."""

    def __bool__(self) -> bool:
        return bool(self._wishes)

    def wish(self, record: RecordId, name: str) -> Wish | None:
        return self._wishes.get((record, name))

    def clear(self) -> None:
        self._wishes.clear()
        self._arrived.clear()

    def send(self, wishes: Mapping[Place, Wish], label: Message | None, then: Callable[[Refused], None]) -> None:
        """Write values as one step; `then` gets what was refused, also when all of it was."""
        refused: Refused = []
        self._wishes.update(wishes)

        def order(questions: Questions) -> Command:
            return self._command(questions, wishes, label, refused)

        def arrived(done: Done) -> None:
            self._drop(wishes, [place for place, _ in refused])
            self._arrived |= {id(wish) for wish in wishes.values()}
            then(refused)

        def failed(mishap: Exception) -> None:
            self._drop(wishes, wishes)
            if not isinstance(mishap, OfficeError):
                self._desk.tell(mishap)
            then(refused or [(place, mishap) for place in wishes if isinstance(mishap, OfficeError)])

        self._desk.submit(order, arrived, failed)

    def _command(
        self, questions: Questions, wishes: Mapping[Place, Wish], label: Message | None, refused: Refused
    ) -> Command:
        changes: dict[RecordId, dict[str, object]] = {}
        seen: dict[RecordId, dict[str, object]] = {}
        for (record, name), wish in wishes.items():
            value = wish.value
            if isinstance(value, Called):
                try:
                    value = record_called(questions, self._declared.fields[name], value.title)
                except OfficeError as mishap:
                    refused.append(((record, name), mishap))
                    continue
            changes.setdefault(record, {})[name] = value
            if not isinstance(wish.seen, Called):
                seen.setdefault(record, {})[name] = wish.seen
        if not changes:
            raise refused[0][1]
        if label is None:
            record, values = next(iter(changes.items()))
            return Edit.of(questions, record, values, seen.get(record))
        return EditMany(changes, seen, label)

    def _drop(self, wishes: Mapping[Place, Wish], places: Iterable[Place]) -> None:
        for place in places:
            if self._wishes.get(place) is wishes[place]:
                del self._wishes[place]

    def settle(self, records: Iterable[Any]) -> None:
        """Forget what has arrived in these records: they have just been read again."""
        read = set(records)
        for place, wish in list(self._wishes.items()):
            if place[0] in read and id(wish) in self._arrived:
                self._arrived.discard(id(wish))
                del self._wishes[place]
