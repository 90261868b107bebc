"""The table `reference`: which live writes of registers refer to which records, kept in step by the board."""

from __future__ import annotations

from typing import Any

from s3desk.ledger.registers import target
from s3desk.store.columns import decode
from s3desk.store.connection import Database
from s3desk.store.names import select_in

_LINK, _PLACE = b"\xc4\x10", b"\x92\xc4\x10"
"""How the bytes of every value begin that refers to a record."""

_LEAVE = "SELECT member FROM membership WHERE record = ? AND live AND present"


class Pointers:
    """Rows to add and to take away, gathered until `flush`. Memberships have a table of their own."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.clear()

    def clear(self) -> None:
        self._new: list[tuple[bytes, int, int, int]] = []
        self._gone: list[tuple[int, int, int]] = []
        self.touched: set[bytes] = set()
        """Records to which something refers anew, or no longer."""

    def put(self, record: int, field: int, write: int, value: Any) -> None:
        """Note what a write that is live from now on refers to."""
        if (pointed := target(value)) is not None:
            self._new.append((pointed, record, field, write))
            self.touched.add(pointed)

    def drop(self, record: int, field: int, write: int, packed: bytes) -> None:
        """Note that a write is live no longer."""
        if packed.startswith((_LINK, _PLACE)) and (pointed := target(decode(packed))) is not None:
            self._gone.append((record, field, write))
            self.touched.add(pointed)

    def drop_birth(self, record: int, field: int, write: int) -> None:
        """Note that a birth's value, which is not at hand, is live no longer."""
        self._gone.append((record, field, write))

    def drop_all(self, record: int) -> None:
        """Take away at once what the fields of a record refer to; it is about to be forgotten."""
        for sql in ("DELETE FROM reference WHERE record = ? RETURNING target", _LEAVE):
            self.touched.update(pointed for (pointed,) in self._database.execute(sql, (record,)).fetchall())

    def flush(self) -> None:
        """Write back what differs; `touched` stays, for judging."""
        many = self._database.executemany
        many("INSERT INTO reference VALUES(?,?,?,?)", sorted(self._new))
        if self._gone and self._database.execute("SELECT 1 FROM record WHERE deleted < 0 LIMIT 1").fetchone():
            self._touch_gone()
        many("DELETE FROM reference WHERE record = ? AND field = ? AND write = ?", sorted(self._gone))

    def _touch_gone(self) -> None:
        """Find out what births referred to: a record may be torn that nothing keeps alive any longer."""
        gone = set(self._gone)
        sql = "SELECT record, field, write, target FROM reference WHERE record IN ({})"
        for *key, pointed in select_in(self._database, sql, sorted({record for record, _, _ in gone})):
            if tuple(key) in gone:
                self.touched.add(pointed)
