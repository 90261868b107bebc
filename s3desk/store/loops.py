"""Places that lie inside each other: one record of each loop is shown at the root and listed in the table `loop`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import partial
from typing import Any

from s3desk.domain.declare import Catalogue, Kind
from s3desk.ledger.registers import Rank, looped, target
from s3desk.store.connection import Database
from s3desk.store.log import Log
from s3desk.store.names import Names, Row, select_in
from s3desk.store.schema import columns, table_name


class Loops:
    """Gathers moves until they are written, and then looks for loops among the records above them."""

    def __init__(self, database: Database, catalogue: Catalogue, names: Names, log: Log) -> None:
        self._database, self._catalogue, self._names, self._log = database, catalogue, names, log
        self.fields = {
            declared.name: field.name
            for declared in catalogue.values()
            for field in declared
            if field.kind is Kind.PLACE
        }
        """By type, the field that says where a record lies."""
        self._moved: dict[str, dict[bytes, bytes | None]] = defaultdict(dict)

    def clear(self) -> None:
        self._moved.clear()

    def follow(self, row: Row, name: str, value: Any) -> None:
        """Note where a record lies from now on (None: at the root), if that is what this field says."""
        if self.fields.get(row.type) == name:
            self._moved[row.type][row.id] = target(value) if isinstance(value, list) else None

    def forget(self, type_name: str) -> None:
        """Note that a record of this type is gone altogether."""
        if type_name in self.fields:
            self._moved[type_name].update({})

    def loosen(self, show: Callable[[Row, str], None]) -> None:
        """Show every record of a loop that may have come undone under its parent again; `show` notes the move, too."""
        if not self._moved:
            return
        sql = "SELECT r.no, r.id, r.type, r.circle, r.birth, r.deleted FROM loop l JOIN record r ON r.no = l.record"
        for no, record, type_no, circle, birth, gone in self._database.execute(sql).fetchall():
            row = Row(no, record, self._names.text(type_no), circle, birth, gone)
            if row.type in self._moved:
                self._database.execute("DELETE FROM loop WHERE record = ?", (no,))
                show(row, self.fields[row.type])

    def tighten(self) -> None:
        """Find the loops that the moves have made, once the type's tables show the moves."""
        for type_name, moved in self._moved.items():
            field = self.fields[type_name]
            table, column = (
                table_name(self._catalogue[type_name]),
                columns(self._catalogue[type_name].fields[field])[0][0],
            )
            parents = {child: parent for child, parent in moved.items() if parent is not None}
            sql = (
                f'SELECT r.id, t."{column}" FROM record r CROSS JOIN {table} t ON t.no = r.no '
                f'WHERE r.id IN ({{}}) AND t."{column}" IS NOT NULL'
            )
            asked = set(moved)
            while wanted := set(parents.values()) - asked:
                asked |= wanted
                parents.update(select_in(self._database, sql, sorted(wanted)))
            for record in looped(parents, partial(self._rank, self._names.known(field))):
                (no,) = self._database.execute("SELECT no FROM record WHERE id = ?", (record,)).fetchone()
                self._database.execute(f'UPDATE {table} SET "{column}" = NULL WHERE no = ?', (no,))
                self._database.execute("INSERT INTO loop VALUES(?)", (no,))

    def _rank(self, field: int | None, record: bytes) -> Rank:
        """Return the rank of the write that says where a record lies."""
        no, birth = self._database.execute("SELECT no, birth FROM record WHERE id = ?", (record,)).fetchone()
        sql = "SELECT write FROM register WHERE record = ? AND field = ? AND live"
        live = self._database.execute(sql, (no, field)).fetchall()
        return max((self._log.rank(write) for (write,) in live), default=self._log.rank(birth))
