"""Registers on which several writes are live at once: few, and asked for after every change."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from s3desk.store.columns import decode, root_of
from s3desk.store.connection import Database
from s3desk.store.pending import Membership, Register


class Contested:
    """The table of that name, kept in step: only registers that had several live writes, or have, are looked at."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.clear()

    def clear(self) -> None:
        self._registers: set[Register] = set()
        self._members: set[Membership] = set()

    def weigh(self, register: Register, live: Collection[int]) -> None:
        """Look at a register when all is written, if several writes are live now."""
        if len(live) > 1:
            self._registers.add(register)

    def weigh_member(self, key: Membership, live: Collection[int]) -> None:
        if len(live) > 1:
            self._members.add(key)

    def flush(
        self, live: Mapping[Register, Mapping[int, bytes]], members: Mapping[Membership, Mapping[int, bool]]
    ) -> None:
        """Write which registers and memberships are contested, given their live writes."""
        found: list[tuple[Membership, bool]] = [((*key, b""), _differ(live[key])) for key in self._registers]
        found += [(key, len(set(members[key].values())) > 1) for key in self._members]
        many = self._database.executemany
        many("INSERT OR IGNORE INTO contested VALUES(?,?,?)", sorted(key for key, several in found if several))
        sql = "DELETE FROM contested WHERE record = ? AND field = ? AND member = ?"
        many(sql, sorted(key for key, several in found if not several))


def _differ(live: Mapping[int, bytes]) -> bool:
    """Return whether several live writes say different things; two edits of one text do."""
    return len(live) > 1 and (len(set(live.values())) > 1 or any(root_of(decode(each)) for each in live.values()))
