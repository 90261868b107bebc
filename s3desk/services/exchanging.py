"""Exchange between copies of a workspace: what people are told of it, and the ports that the rooms above implement.

One exchange goes: `Carrier.fetch` (beside the work, no file is touched), `Taking.take_in` with `dry_run` for the list,
`Taking.take_in`, `Giving.outgoing` and `Carrier.give` (beside the work), `Taking.note`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message, message
from s3desk.domain.values import RecordId
from s3desk.services.conflicts import Conflict
from s3desk.services.ports import Done, Progress, Questions, Title, Workspace, silent

if TYPE_CHECKING:  # msgspec is only for whoever opens a pack
    from s3desk.ledger.packs import Block, Content, Header, Pack, Personal, Tip

# People and copies ----------------------------------------------------------------------------------------------------


class Standing(Enum):
    """What a key may do here."""

    ME = "me"
    MEMBER = "member"
    INTRODUCED = "introduced"
    """Came in by the own word only, in a copy of the file; the next pack of theirs asks to be accepted."""
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class Person:
    """A key that signs here, with the name its owner gave."""

    key: bytes
    name: str
    fingerprint: str
    standing: Standing
    circle: str = ""
    """Of a partner's: the circle to which they belong; empty for the team."""


@dataclass(frozen=True, slots=True)
class Copy:
    """Another copy of this workspace, as far as this one has heard of it."""

    id: bytes
    """The series by which one names it, where a pack is meant for it alone."""
    owner: str
    device: str
    heard: datetime
    """When something of it last came in, by this laptop's clock."""
    lacks: int
    """Changes of this copy that it is not known to hold, as people count them."""


NO_MEMBER = message(
    "{0} is not a member of this workspace; nothing was taken in. Compare the fingerprint {1} with {0}, accept it, and "
    "try again."
)
"""Name and fingerprint; by this text the journal knows what waits for somebody to be accepted."""


class Stranger(OfficeError):
    """Somebody signed who is no member; nothing was changed. Accepting the key and repeating takes the pack in."""

    def __init__(self, key: bytes, name: str, fingerprint: str, circle: str = "") -> None:
        super().__init__(NO_MEMBER.key, name, fingerprint)
        self.key, self.name, self.fingerprint = key, name, fingerprint
        self.pack: Pack | None = None
        """Which one of several, said by who refuses it."""
        self.circle = circle
        """Where they ask to be let in, for `Taking.accept`: a partner's circle; empty where this file is at home."""


class PasswordWanted(OfficeError):
    """A target asks for a name and a password, or for others than were given."""


# What comes in --------------------------------------------------------------------------------------------------------


class Fate(Enum):
    """What happened to a record."""

    NEW = "new"
    CHANGED = "changed"
    DELETED = "deleted"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Arrival:
    """One record that an exchange changed: whose changes, and by field what is shown before and after."""

    title: Title
    fate: Fate
    authors: tuple[str, ...]
    fields: Mapping[str, tuple[object, object]]
    """By field name (with `@language`): old and new value; empty for new records."""
    conflict: bool = False
    """A person must decide about this record afterwards."""
    stands: Mapping[str, tuple[tuple[str, object], ...]] = field(default_factory=dict)
    """By field: the values that stand against each other, with their authors; the first one is shown meanwhile."""


@dataclass(frozen=True, slots=True)
class Received:
    """What a pack, or several at once, did or would do."""

    changes: int
    """Applied; 0 is "nothing new"."""
    known: int
    """That were here already."""
    waiting: int
    """That wait for others they build on, of those that came."""
    held: int
    """By somebody retired, after the last one accepted: kept, listed, not applied."""
    authors: Mapping[str, int]
    """How many changes of whom."""
    fates: Mapping[Fate, int]
    arrivals: tuple[Arrival, ...]
    """The first of the records; `fates` counts them all."""
    conflicts: int
    """New ones, for a person to decide."""
    merged: int
    """Texts on which two people wrote at once."""
    contents: int
    """Attachments that came."""
    notices: tuple[Message, ...]
    """Clocks that are wrong, what a newer program wrote, a series that somebody else continued, and the like."""
    done: Done | None = None
    """For screens to refresh from; None for a dry run and where nothing came."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Changes that cannot be applied yet: whose, how many, and what they wait for, in words."""

    author: str
    device: str
    changes: int
    reason: Message
    held: bool


# What goes out --------------------------------------------------------------------------------------------------------

Lacking = Callable[[str, bytes], Sequence[tuple[int, int]]]
"""Given circle and series: the sequence numbers (first, last) that the other side is known to hold, ascending."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What another side lacks, to be written once: `write` it as a pack, or walk the blocks."""

    header: Header
    blocks: Callable[[], Iterator[Block]] = field(repr=False)
    contents: Callable[[], Iterator[Content]] = field(repr=False)
    spans: tuple[tuple[str, bytes, int, int], ...]
    """Circle, series, first and last sequence number of what is in it."""
    memberships: int = 0
    """How many of its changes only say who is a member."""

    @property
    def news(self) -> int:
        """How many changes people count: those that only say who is a member are nobody's news."""
        return max(0, self.header.changes - self.memberships)


@dataclass(frozen=True, slots=True)
class Leaving:
    """What would go out, for the list before it goes: changes, and the records they touch."""

    changes: int
    """As people count them, `Outgoing.news`."""
    records: tuple[Title, ...]
    """The first of them."""
    count: int
    contents: int
    bytes: int
    memberships: int = 0
    """Changes that only say who is a member, beside the others."""

    @property
    def is_empty(self) -> bool:
        return not (self.changes or self.memberships)


# The ports ------------------------------------------------------------------------------------------------------------


class Giving(Protocol):
    """The reading half: `Questions` of a file have it too; one connection, one thread."""

    def members(self) -> list[Person]: ...

    def own_fingerprint(self) -> str:
        """Return that of who works here, who may not have written anything yet; empty where nobody can write."""

    def copies(self) -> list[Copy]: ...

    def journal(self, limit: int = 200) -> list[JournalEntry]:
        """Return what was exchanged, latest first."""

    def waiting(self) -> list[Waiting]: ...

    def conflicts(self, records: Collection[RecordId] | None = None) -> list[Conflict]:
        """Return what waits for a person (about some records only), then merged prose; oldest first."""

    def conflict(self, name: str) -> Conflict | None:
        """Return one by its id, open or settled; None when there never was one."""

    def settled(self, limit: int = 100) -> list[Conflict]: ...

    def circles(self) -> list[str]:
        """Return the circles of this file that are shared, the one where it is at home first."""

    def tips(self, circles: Sequence[str]) -> list[Tip]: ...

    def workspace_id(self) -> bytes: ...

    def outgoing(
        self,
        circles: Sequence[str],
        holds: Lacking | None = None,
        *,
        contents: bool = True,
        most_bytes: int | None = None,
    ) -> Outgoing:
        """Return what another side lacks; everything of these circles where nothing is known of it.

        With `most_bytes` it ends after about so many, unpacked; asking again, with what was written among what the
        other side holds, gives what follows.
        """

    def outgoing_for(self, copy: bytes, circles: Sequence[str]) -> Outgoing:
        """Return what this copy is not known to hold."""

    def leaving(self, outgoing: Outgoing, limit: int = 200) -> Leaving: ...

    def wanted(self) -> list[bytes]:
        """Return the hashes of attachments that the log names and this file has not, the smallest first."""

    def arrived(self, sha256: bytes) -> list[int]:
        """Return where the pieces begin that `take_content` keeps of an attachment that is not whole yet."""

    def attachments(self, circles: Sequence[str]) -> list[Content]:
        """Return the attachments that changes of these circles name and this file holds."""

    def values(self, circles: Sequence[str]) -> list[bytes]:
        """Return the hashes of the personal values that changes of these circles name and this file holds."""

    def personal(self, hashes: Sequence[bytes]) -> Mapping[bytes, Personal | None]:
        """Return those of these personal values that ever came; None for those that were erased."""

    def knows(self, ids: Sequence[bytes]) -> set[bytes]:
        """Return those of these changes that are here, waiting ones among them."""

    def carried(self, target: str) -> list[Carried]:
        """Return what is known of the files at a target."""


class Taking(Protocol):
    """The writing half, on the thread that writes: an open workspace has it too."""

    def take_in(self, packs: Sequence[Pack], *, dry_run: bool = False, progress: Progress = silent) -> Received:
        """Take in packs, all or nothing; Stranger or BadPack when one is refused. A dry run changes nothing.

        With `dry_run` everything is checked and counted as if it were done.
        """

    def take_content(self, sha256: bytes, at: int, piece: bytes, size: int) -> bool:
        """Keep a piece of an attachment that arrives in pieces; return whether it is whole now (and fits its hash)."""

    def accept(self, key: bytes, name: str, circle: str = "") -> Done:
        """Make a key a member, for everybody: of a circle with a partner, or where this file is at home."""

    def retire(self, key: bytes) -> Done:
        """Take no more changes of a key, from what this copy holds of it on; for everybody."""

    def note(self, entry: JournalEntry, given: Outgoing | None, carried: Sequence[Carried] = ()) -> None:
        """Remember an exchange: the line for the journal, what is given now, what lies at the target."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A file at a target, and what it holds; `spans` is empty for one that is to be forgotten."""

    target: str
    name: str
    size: int
    stamp: str
    """Whatever tells that it was changed: a time, an ETag."""
    spans: tuple[tuple[str, bytes, int, int], ...]
    """Circle, series, first, last; what lies beside the log is told in the same shape (exchange/shelf)."""


class How(Enum):
    """By which way an exchange went."""

    FILE = "file"
    FOLDER = "folder"
    WEBDAV = "webdav"
    HUB = "hub"


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One line of the journal of exchanges; it survives restarts."""

    at: datetime
    how: How
    target: str
    """As a person named it; never with a password."""
    came: int = 0
    went: int = 0
    people: tuple[str, ...] = ()
    """Whose changes came."""
    trouble: Message | None = None
    """Why it did not work, or not wholly."""
    notices: tuple[Message, ...] = ()

    @property
    def unaccepted(self) -> tuple[str, str] | None:
        """Name and fingerprint of who must be accepted before this goes on; None where it went, or went wrong."""
        if self.trouble is None or self.trouble.key != NO_MEMBER.key:
            return None
        name, mark = map(str, self.trouble.arguments)
        return name, mark


@dataclass(frozen=True, slots=True)
class PackFile:
    """A pack as a file: where, how many changes it holds, and what it says of itself."""

    path: Path
    changes: int
    records: int
    bytes: int
    outgoing: Outgoing = field(repr=False)
    """For `Taking.note`: what is given with it."""


class OpenQuestions(Questions, Giving, Protocol):
    """The questions of a workspace file, those of exchange among them."""


class OpenWorkspace(Workspace, Taking, Protocol):
    """A workspace file, open for writing, that takes part in exchange."""

    @property
    def questions(self) -> OpenQuestions: ...

    def reader(self) -> OpenQuestions:
        """Return questions on a connection of their own, for another thread."""
