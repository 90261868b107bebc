"""Operations without effect so far: their record is not born yet, or is at home in another circle or type."""

from __future__ import annotations

from s3desk.domain.declare import Catalogue
from s3desk.store.connection import Database
from s3desk.store.names import Row
from s3desk.store.schema import table_name

_WRITES = """
SELECT write FROM register WHERE record = :no UNION SELECT write FROM membership WHERE record = :no
UNION SELECT write FROM life WHERE record = :no UNION SELECT write FROM birth WHERE record = :no
UNION SELECT birth FROM record WHERE no = :no
"""
_TABLES = ("register", "membership", "life", "birth", "document", "reference", "settled", "contested", "loop")


class Strays:
    """Written at once, since there are hardly ever any; each is taken out again when its record is born there."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._any = database.execute("SELECT 1 FROM stray LIMIT 1").fetchone() is not None

    def keep(self, record: bytes, circle: str, type_name: str, write: int) -> None:
        """Keep an operation on a record of this circle and type."""
        self._database.execute("INSERT INTO stray VALUES(?,?,?,?)", (record, circle, type_name, write))
        self._any = True

    def take(self, record: bytes, circle: str, type_name: str) -> list[int]:
        """Take out what was kept for a record of this circle and type, in the order in which it came."""
        if not self._any:
            return []
        sql = "DELETE FROM stray WHERE record = ? AND circle = ? AND type = ? RETURNING write"
        found = self._database.execute(sql, (record, circle, type_name))
        return sorted(write for (write,) in found.fetchall())

    def evict(self, row: Row, catalogue: Catalogue) -> None:
        """Keep all that was written on a record whose home is elsewhere, and forget the record."""
        for (write,) in self._database.execute(_WRITES, {"no": row.no}).fetchall():
            self.keep(row.id, row.circle, row.type, write)
        for table in _TABLES:
            self._database.execute(f"DELETE FROM {table} WHERE record = ?", (row.no,))
        self._database.execute("DELETE FROM record WHERE no = ?", (row.no,))
        self._database.execute("DELETE FROM search WHERE rowid = ?", (row.no,))
        if row.type in catalogue:
            self._database.execute(f"DELETE FROM {table_name(catalogue[row.type])} WHERE no = ?", (row.no,))
