"""What cannot be applied yet: changes whose past is missing, and what a retired key wrote since it was retired."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from s3desk.ledger.changes import Change, read_own
from s3desk.ledger.vouching import Retired
from s3desk.store.connection import Database
from s3desk.store.log import Arrived, past_of, squeeze, unsqueeze
from s3desk.store.names import select_in


@dataclass(slots=True)
class _Waiting:
    """One change of the inbox, without its body."""

    past: list[bytes]
    was_held: bool
    held: bool


class Inbox:
    """The inbox of one file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, changes: Iterable[tuple[Arrived, bool]]) -> None:
        """Keep changes for later, each with whether it is held back."""
        rows = [(each.id, squeeze(each.body), each.signature, held) for each, held in changes]
        self._database.executemany("INSERT OR IGNORE INTO inbox VALUES(?,?,?,?)", rows)

    def among(self, ids: Collection[bytes]) -> dict[bytes, bool]:
        """Return those of these changes that are here, with whether they are held back."""
        found = select_in(self._database, "SELECT id, held FROM inbox WHERE id IN ({})", list(ids))
        return {key: bool(held) for key, held in found}

    def is_empty(self) -> bool:
        return self._database.execute("SELECT 1 FROM inbox LIMIT 1").fetchone() is None

    def read(self, ids: Sequence[bytes]) -> list[Arrived]:
        """Return changes that are here, in this order."""
        sql = "SELECT id, body, signature FROM inbox WHERE id IN ({})"
        found = {key: (unsqueeze(stored), signature) for key, stored, signature in select_in(self._database, sql, ids)}
        return [Arrived(key, read_own(found[key][0]), *found[key]) for key in ids]

    def remove(self, ids: Iterable[bytes]) -> None:
        """Forget changes that have been applied."""
        self._database.executemany("DELETE FROM inbox WHERE id = ?", [(key,) for key in ids])

    def changes(self) -> Iterator[tuple[bytes, bool, Change]]:
        """Yield what lies here: id, whether it is held back, change."""
        for key, held, stored in self._database.execute("SELECT id, held, body FROM inbox"):
            yield key, bool(held), read_own(unsqueeze(stored))

    def sweep(self, retired: Retired, there: Callable[[Collection[bytes]], Collection[bytes]]) -> list[bytes]:
        """Find out what is held back now, and return what can be applied now, in causal order.

        `there` returns those of some changes that the log holds.
        """
        free = self.free(retired)
        applied = set(there({each for past in free.values() for each in past if each not in free}))
        return in_order(free, applied)

    def free(self, retired: Retired) -> dict[bytes, list[bytes]]:
        """Find out what is held back now, and return what is not, each with its past."""
        lying = {
            key: _Waiting(past_of(change), held, retired.holds(change.author, change.circle, key))
            for key, held, change in self.changes()
        }
        _release(lying)
        flags = [(each.held, key) for key, each in lying.items() if each.held != each.was_held]
        self._database.executemany("UPDATE inbox SET held = ? WHERE id = ?", flags)
        return {key: each.past for key, each in lying.items() if not each.held}


def _release(lying: Mapping[bytes, _Waiting]) -> None:
    """Hold nothing back that is in the past of what is not held back."""
    needed = [key for each in lying.values() if not each.held for key in each.past]
    while needed:
        each = lying.get(needed.pop())
        if each is not None and each.held:
            each.held = False
            needed += each.past


def in_order(free: Mapping[bytes, list[bytes]], applied: Collection[bytes]) -> list[bytes]:
    """Return those whose whole past is applied, or among them and before them."""
    lacking: dict[bytes, int] = {}
    followers: dict[bytes, list[bytes]] = defaultdict(list)
    found: list[bytes] = []
    for key, past in free.items():
        missing = {each for each in past if each not in applied}
        if not missing <= free.keys():
            continue  # what it waits for is nowhere; a change may name thousands of those
        lacking[key] = len(missing)
        for each in missing:
            followers[each].append(key)
        if not missing:
            found.append(key)
    for key in found:  # grows while it is walked
        for each in followers[key]:
            lacking[each] -= 1
            if not lacking[each]:
                found.append(each)
    return found
