"""What the rooms above must offer: the workspace, its questions, its transactions, texts in a language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from s3desk.domain.declare import Catalogue, Field, Record
from s3desk.domain.messages import Message
from s3desk.domain.values import FileRef, RecordId
from s3desk.services.query import Query

MINE = "mine"
TEAM = "team"
PARTNER = "with "
"""How the name of a circle with a partner begins."""

Progress = Callable[[int, int | None], None]
"""Called with what is done and the whole (None: not known); raises Cancelled when the person has had enough."""


def silent(done: int, whole: int | None) -> None:
    """Report progress to nobody."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after, as history shows it; `field` carries `@language`; empty for birth and deletion."""

    record: RecordId
    type: str
    field: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a record's history: who did what, when by their clock (a claim), on which device."""

    action: bytes
    at: datetime
    author: str
    device: str
    label: Message
    what: str
    """`insert`, `set`, `delete`, `restore`, `add`, `remove`, `text`, `erase`."""
    change: FieldChange


@dataclass(frozen=True, slots=True)
class Title:
    """A record as a person recognises it."""

    id: RecordId
    type: str
    text: str
    deleted: bool = False
    shared_with: str = ""
    """The name of the partner's circle that it lives in; empty where the file is at home."""


@dataclass(frozen=True, slots=True)
class Backlink:
    """A record that links here, and by which field."""

    source: Title
    field: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A search result with the piece of text around the first word found."""

    title: Title
    subject: str
    snippet: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """What an undo left alone, and why."""

    record: RecordId
    field: str
    reason: Message


@dataclass(frozen=True, slots=True)
class Done:
    """What a command did. `records` are the records touched, in order (all of them, also of a large import)."""

    action: bytes
    label: Message
    records: tuple[RecordId, ...]
    types: frozenset[str]
    skipped: tuple[Skipped, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """A named step that can be undone or redone."""

    action: bytes
    label: Message
    at: datetime


@dataclass(frozen=True, slots=True)
class Info:
    """Facts about the file for `info` and the status line."""

    workspace: str
    path: Path
    format: int
    size_bytes: int
    counts: Mapping[str, int]
    """Living records by type, those of partners left out."""
    shared: int
    """Living records of circles with partners."""
    deleted: int
    changes: int
    operations: int
    members: tuple[tuple[str, str], ...]
    """Name and fingerprint."""
    series: tuple[tuple[str, str, int], ...]
    """Circle, series, changes."""
    digest: str
    """Of the shared state; equal digests mean equal states."""
    unknown: tuple[int, int]
    """Records and fields of a newer program: kept, not shown."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How the file stands towards others: changes that nobody has been given, conflicts that wait for a person."""

    ungiven: int
    conflicts: int
    contested: frozenset[RecordId] = frozenset()
    """The records at which they wait."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Records that agree in some fields: the values they share, how many, and the sum of one of their amounts."""

    values: tuple[object, ...]
    count: int
    eur_cents: int
    unknown: int
    """Of how many the amount is left out: not entered, or in a currency without a rate."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What somebody else did in one action: who, when by their clock (a claim), and the first record it touched."""

    action: bytes
    at: datetime
    author: str
    label: Message
    record: Title | None


@dataclass(frozen=True, slots=True)
class News:
    """What others did, latest first; `mark` names the point up to which it tells, for asking the next time."""

    deeds: tuple[Deed, ...]
    more: int
    """Of how many deeds nothing is told for want of room."""
    mark: bytes
    since_mark: bool
    """False where this file does not know the mark that was given: then all is told from the beginning."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The result of a check: sentences about what is wrong (none: sound), and what was counted."""

    problems: tuple[Message, ...]
    counted: Message


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the file in the settings folder: when it was made (UTC), and what for (empty: by a person)."""

    path: Path
    at: datetime
    reason: str
    size_bytes: int


class Questions(Protocol):
    """Reading; one connection, one thread."""

    @property
    def catalogue(self) -> Catalogue: ...

    def own_key(self) -> bytes:
        """Return the public key of who works here; empty where nobody can write."""

    def get(self, record: RecordId) -> Record | None:
        """Return a record, also a deleted one; None when there is none (or its type is of a newer program)."""

    def get_many(self, records: Iterable[RecordId]) -> dict[RecordId, Record]: ...

    def type_name(self, record: RecordId) -> str | None: ...

    def find(self, query: Query) -> list[Record]: ...

    def ids(self, query: Query) -> list[RecordId]: ...

    def count(self, query: Query) -> int: ...

    def counts(self, queries: Sequence[Query]) -> list[int]:
        """Return how many records each query finds, all as of one moment."""

    def tally(self, query: Query, by: Sequence[str], amount: str) -> list[Tally]:
        """Return the records that a query finds, gathered by the values of plain fields, an amount of money summed."""

    def titles(self, records: Iterable[RecordId]) -> dict[RecordId, Title]: ...

    def backlinks(self, record: RecordId) -> list[Backlink]: ...

    def search(self, words: str, limit: int = 100) -> list[Hit]: ...

    def history(self, record: RecordId, field: str | None = None) -> list[Entry]: ...

    def circle(self, record: RecordId) -> str | None: ...

    def deletions(self, records: Iterable[RecordId]) -> dict[RecordId, bytes]:
        """Return the actions that put these records into the trash; the living are left out."""

    def undone(self, records: Iterable[RecordId]) -> set[RecordId]:
        """Return those that are gone because the step that brought them was undone; nobody ever deleted them."""

    def deleted(self, limit: int = 1000) -> list[Title]:
        """Return what lies in the trash, latest deletion first."""

    def content(self, file: FileRef) -> bytes | None: ...

    def info(self) -> Info: ...

    def standing(self) -> Standing: ...

    def news(self, mark: bytes, limit: int = 50) -> News:
        """Return what others did here since a mark, an earlier answer's; empty: from the beginning."""

    def undo_steps(self, limit: int = 100) -> list[Step]: ...

    def redo_steps(self, limit: int = 100) -> list[Step]: ...


class Transaction(Questions, Protocol):
    """Writing inside one command; reading sees what was written."""

    def insert(
        self,
        type_name: str,
        values: Mapping[str, object],
        *,
        record: RecordId | None = None,
        circle: str = TEAM,
    ) -> RecordId:
        """Add a record and return its id (by its key where the type declares one).

        What is not private and part of what a partner has (services/belonging) goes into their circle with it.
        """

    def set(self, record: RecordId, values: Mapping[str, object], *, basis: Mapping[str, object] | None = None) -> None:
        """Set the fields that differ. Names may carry `@language`; sets of links are compared member by member.

        `basis` holds, by field, the values that the person was looking at when a form was opened some time ago: what
        was written since then is not replaced but stands beside the new value as a conflict; prose is merged.
        """

    def set_many(
        self, values: Mapping[RecordId, Mapping[str, object]], *, basis: Mapping[str, object] | None = None
    ) -> None:
        """Set fields of many records at once."""

    def link(self, record: RecordId, field: str, member: RecordId) -> None: ...

    def unlink(self, record: RecordId, field: str, member: RecordId) -> None: ...

    def delete(self, record: RecordId) -> None: ...

    def restore(self, record: RecordId) -> None: ...

    def decide(self, record: RecordId, field: str, value: object, member: RecordId | None = None) -> None:
        """Settle a conflict: write a value that replaces all that stand, also when it is the one that is shown.

        An empty `field` decides over life: True keeps the record, False deletes it. With `member`, the value says
        whether it is in the set. Prose takes a text, or None: as it was merged.
        """

    def erase(self, record: RecordId, field: str) -> None:
        """Remove the values that a personal field ever had, everywhere; who did it stays on record."""

    def attach(self, name: str, content: bytes, media: str) -> FileRef: ...


class Command(Protocol):
    """A person's action, decided before it starts; it asks nothing."""

    @property
    def label(self) -> Message: ...

    @property
    def bulk(self) -> bool:
        """Whether a restore point is made first."""

    def apply(self, to: Transaction) -> None: ...


class Workspace(Protocol):
    """The file, open for writing on one thread."""

    @property
    def path(self) -> Path: ...

    @property
    def catalogue(self) -> Catalogue: ...

    @property
    def notices(self) -> Sequence[Message]:
        """What a person should be told about how the file was opened (redirected, stale lock, migrated)."""

    @property
    def questions(self) -> Questions: ...

    def reader(self) -> Questions:
        """Return questions on a connection of their own, for another thread."""

    def run(self, command: Command, progress: Progress = silent) -> Done: ...

    def undo(self, progress: Progress = silent) -> Done:
        """Undo the latest own step; OfficeError when there is nothing to undo."""

    def redo(self, progress: Progress = silent) -> Done: ...

    def begin_steps(self) -> None:
        """Let nothing that was done so far be a step to undo: it is what the file begins with."""

    def backup(self, reason: str = "") -> Path: ...

    def verify(self) -> Verdict: ...

    def repair(self) -> Verdict:
        """Rebuild everything derived from the log, after a restore point."""

    def close(self) -> None: ...


class Words(Protocol):
    """Texts, numbers, dates and money in a language."""

    @property
    def language(self) -> str: ...

    def say(self, message: Message) -> str: ...

    def value(self, field: Field, value: object) -> str:
        """Return a value as the reader of this language writes it; links are not resolved."""
