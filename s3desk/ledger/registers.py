"""Merge rules as pure functions: which value is shown, what is a conflict, what is alive. No clock takes part."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from s3desk.ledger.changes import encode

Rank = tuple[int, bytes, int]
"""Lamport number, change id and index of a write: the same order on every laptop, for showing only."""


@dataclass(frozen=True, slots=True)
class Write:
    """A live write of a register."""

    rank: Rank
    value: Any


def shown(live: Iterable[Write]) -> Any:
    """Return the value that is shown while several writes are live; None when there is none."""
    latest = max(live, key=lambda write: write.rank, default=None)
    return None if latest is None else latest.value


def values(live: Iterable[Write]) -> list[Any]:
    """Return the distinct values of the live writes, in the order of their bytes."""
    return [value for _, value in sorted({encode(write.value): write.value for write in live}.items())]


def contested(live: Collection[Write]) -> bool:
    """Return whether a person must decide: more than one write is live and their values differ."""
    return len(live) > 1 and len({encode(write.value) for write in live}) > 1


def present(live: Iterable[Write]) -> bool:
    """Return whether a record is a member of a set; added and removed at once, it is."""
    return any(write.value for write in live)


def deleted(deletions: Collection[frozenset[Any]], counting: frozenset[Any]) -> bool:
    """Return whether a record is gone: every live deletion had seen every write that counts.

    `deletions` holds what each live deletion had seen. With a live deletion and a write that one of them had not
    seen, the record lives and the deletion is a conflict.
    """
    return bool(deletions) and all(counting <= seen for seen in deletions)
