"""Records, registers and memberships laid out in memory, as the file holds them and as changes go on writing them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from s3desk.store.connection import Database
from s3desk.store.names import Names, Row, select_in
from s3desk.store.pending import Membership, Pending, Register


class Laid:
    """What a batch of changes touches, read once; `pending` is what the batch has yet to write into the file."""

    def __init__(self, database: Database, names: Names, pending: Pending) -> None:
        self._database, self._names, self._pending = database, names, pending
        self.again = {no for (no,) in database.execute("SELECT DISTINCT record FROM birth")}
        """Records born more than once: rare, and the only ones with rows in `birth`."""
        self.clear()

    def clear(self) -> None:
        self.rows: dict[bytes, Row | None] = {}
        self.live: dict[Register, dict[int, bytes]] = {}
        """By register its live writes, each with its value packed."""
        self.members: dict[Membership, dict[int, bool]] = {}
        """By membership its live writes, each with whether it says that the member is there."""
        self.fresh: set[int] = set()
        """Records that are not in the file yet, so that nothing of them can be asked there."""
        self._births: dict[int, dict[int, None]] = {}

    def load_rows(self, records: Iterable[bytes]) -> None:
        """Lay out the lines of these records; a record that is not there is known to be absent."""
        wanted = [record for record in dict.fromkeys(records) if record not in self.rows]
        if not wanted:
            return
        self.rows.update(dict.fromkeys(wanted))
        sql = "SELECT no, id, type, circle, birth, deleted FROM record WHERE id IN ({})"
        for no, record, type_no, circle, birth, gone in select_in(self._database, sql, wanted):
            self.rows[record] = Row(no, record, self._names.text(type_no), circle, birth, gone)

    def load_registers(self, keys: Iterable[Register]) -> None:
        """Lay out the live writes of these registers."""
        wanted = [key for key in dict.fromkeys(keys) if key not in self.live]
        for key in wanted:
            self.live[key] = {}
        by_field: dict[int, list[int]] = defaultdict(list)
        for record, field in wanted:
            by_field[field].append(record)
        for field, records in by_field.items():
            sql = f"SELECT record, write, value FROM register WHERE record IN ({{}}) AND field = {field} AND live"
            for record, write, value in select_in(self._database, sql, records):
                self.live[record, field][write] = value

    def load_members(self, keys: Iterable[Membership]) -> None:
        """Lay out the live writes of these memberships."""
        for key in dict.fromkeys(keys):
            if key not in self.members:
                sql = "SELECT write, present FROM membership WHERE record = ? AND field = ? AND member = ? AND live"
                self.members[key] = {write: bool(there) for write, there in self._database.execute(sql, key)}

    def register(self, row: Row, name: str) -> tuple[Register, dict[int, bytes]]:
        """Return a register and its live writes, asking the file where they are not at hand."""
        register = (row.no, self._names.number(name))
        if register not in self.live and row.no not in self.fresh:
            self.load_registers([register])
        return register, self.live.setdefault(register, {})

    def membership(self, key: Membership) -> dict[int, bool]:
        """Return the live writes of a membership, asking the file where they are not at hand."""
        if key not in self.members and key[0] not in self.fresh:
            self.load_members([key])
        return self.members.setdefault(key, {})

    def births(self, row: Row) -> dict[int, None]:
        """Return the writes by which the record was born: one, but for records that two laptops made by one key."""
        if row.no not in self.again:
            return {row.birth: None}
        if row.no not in self._births:
            sql = "SELECT write FROM birth WHERE record = ? ORDER BY write"
            self._births[row.no] = dict.fromkeys(write for (write,) in self._database.execute(sql, (row.no,)))
        return self._births[row.no]

    def born_again(self, row: Row, write: int) -> None:
        """Note one more birth of a record."""
        births = self.births(row)
        births[write] = None
        self._pending.births += [(row.no, each) for each in ([write] if row.no in self.again else births)]
        self._births[row.no] = births
        self.again.add(row.no)

    def writers(self, row: Row, field: int) -> list[int]:
        """Return the live writes of a laid-out register."""
        return list(self.live[row.no, field] or self.births(row))
