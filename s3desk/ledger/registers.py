"""Merge rules as pure functions: which value is shown, what is a conflict, what is alive. No clock takes part."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from s3desk.ledger.changes import MINE, TEAM, encode

Key = TypeVar("Key", bound=Hashable)

Rank = tuple[int, bytes, int]
"""Lamport number, change id and index of a write: the same order on every laptop, for showing only."""

RETIRED = "retired"
"""The state of a key that may sign no longer."""


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


def target(value: Any) -> bytes | None:
    """Return the record to which a register's value refers (a link, a place's parent); None when to none."""
    if isinstance(value, list) and len(value) == 2 and isinstance(value[1], str):
        value = value[0]
    return value if isinstance(value, bytes) and len(value) == 16 else None


def living(alive: Iterable[Key], references: Iterable[tuple[Key, Key]]) -> set[Key]:
    """Return what lives: what lives by itself, and what a living record refers to by a write that revives it.

    `references` holds pairs (source, target) of those writes only: some live deletion of the target had not seen them.
    """
    pointing = defaultdict(list)
    for source, pointed in references:
        pointing[source].append(pointed)
    found: set[Key] = set()
    rising = list(alive)
    while rising:
        each = rising.pop()
        if each not in found:
            found.add(each)
            rising += pointing[each]
    return found


def home(circle: str, type_name: str) -> tuple[bool, bool, str, str]:
    """Return what decides where a record lives that was born in several circles or types: the least is its home."""
    return circle != TEAM, circle == MINE, circle, type_name


def looped(parents: dict[Key, Key], rank: Callable[[Key], Any]) -> set[Key]:
    """Return, of each loop of records that lie inside each other, the one whose move is the earliest.

    `rank` gives the order of the move that put a record under its parent.
    """
    found: set[Key] = set()
    done: set[Key] = set()
    for start in parents:
        path: dict[Key, None] = {}
        at = start
        while at in parents and at not in done and at not in path:
            path[at] = None
            at = parents[at]
        if at in path:
            walked = list(path)
            found.add(min(walked[walked.index(at) :], key=rank))
        done.update(path)
    return found
