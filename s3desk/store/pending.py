"""What a batch of changes writes into the log's registers: rows gathered, then written in bulk."""

from __future__ import annotations

from collections.abc import Callable

from s3desk.store.connection import Database
from s3desk.store.names import Row
from s3desk.store.vouching import follow_words

Register = tuple[int, int]
"""Record number and name number."""

Membership = tuple[int, int, bytes]
"""Record number, name number and the member."""


class Pending:
    """Rows to insert, and live writes that are retired; `flush` writes them, the caller clears."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.clear()

    def clear(self) -> None:
        self.rows: list[Row] = []
        self.births: list[tuple[int, int]] = []
        """Records that were born more than once, and the writes by which they were born."""
        self.writes: list[tuple[int, int, int, bytes]] = []
        """Record, field, write and the value packed."""
        self.marks: list[tuple[int, int, int]] = []
        """Writes that are no values: erasures, for the history."""
        self.retired: list[tuple[int, int, int]] = []
        self.members: list[tuple[int, int, bytes, int, bool]] = []
        self.retired_members: list[tuple[int, int, bytes, int]] = []
        self.lives: list[tuple[int, int, bytes | None]] = []
        """Record, write, and for a deletion what it had seen, packed."""
        self.retired_lives: list[tuple[int, int]] = []
        self.spoken_of: set[bytes] = set()
        """Keys of which something was said."""

    def flush(self, number: Callable[[str], int]) -> None:
        """Write everything; `number` gives that of a name."""
        many = self._database.executemany
        lines = [(r.no, r.id, number(r.type), r.circle, r.birth, r.deleted) for r in self.rows]
        many("INSERT INTO record VALUES(?,?,?,?,?,?)", lines)
        many("INSERT INTO birth VALUES(?,?)", self.births)
        many("INSERT INTO register VALUES(?,?,?,1,?)", sorted(self.writes))
        many("INSERT INTO register VALUES(?,?,?,0,NULL)", self.marks)
        many("UPDATE register SET live = 0 WHERE record = ? AND field = ? AND write = ?", sorted(self.retired))
        many("INSERT INTO membership VALUES(?,?,?,?,1,?)", self.members)
        sql = "UPDATE membership SET live = 0 WHERE record = ? AND field = ? AND member = ? AND write = ?"
        many(sql, self.retired_members)
        many("INSERT INTO life VALUES(?,?,1,?)", self.lives)
        many("UPDATE life SET live = 0 WHERE record = ? AND write = ?", self.retired_lives)
        if self.spoken_of:
            follow_words(self._database, self.spoken_of)
