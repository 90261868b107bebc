"""What stands against each other after an exchange, as people see it: one card for each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from s3desk.domain.messages import Message
from s3desk.services.ports import Title


class Matter(Enum):
    """What a person must look at."""

    VALUES = "values"
    """A field has several values at once."""
    MEMBER = "member"
    """A record was added to a set of links and removed from it at once."""
    DELETION = "deletion"
    """A record was deleted, and changed or referred to at once."""
    PROSE = "prose"
    """Two wrote on one text at once; it was merged, and wants to be read."""
    LOOP = "loop"
    """Two moves would have put records inside each other; one is shown at the root."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values that stand against each other."""

    value: object
    """A domain value; for prose the text as its author left it; for a deletion None: deleted, else what was written."""
    author: str
    device: str
    at: datetime
    """When, by the author's clock: a claim."""
    mine: bool
    label: Message
    """What its author did."""
    deletes: bool = False
    fields: tuple[str, ...] = ()
    """Of a deletion's card: the fields that were written, with `@language`; the value is that of a single one."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """One card. `id` is the same on every laptop: record, field and member in words a command line can take."""

    id: str
    matter: Matter
    record: Title
    field: str
    """With `@language`; empty for a deletion."""
    member: Title | None
    shown: object
    """What the program shows meanwhile."""
    base: object
    """What was there before they parted ways; None when that is not one value."""
    sides: tuple[Side, ...]
    settled: tuple[str, datetime] | None = None
    """By whom and when (a claim) it was settled, for cards reopened from history."""

    @property
    def waits(self) -> bool:
        """Return whether a person must decide; merged prose only wants to be read."""
        return self.settled is None and self.matter in {Matter.VALUES, Matter.DELETION, Matter.MEMBER}
