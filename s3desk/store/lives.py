"""What decides over life and death of records: the writes that count, live deletions, references from others."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from s3desk.domain.declare import Catalogue, Kind
from s3desk.store.columns import decode
from s3desk.store.connection import Database
from s3desk.store.names import Names, Row, select_in
from s3desk.store.schema import columns, table_name


class Lives:
    """Questions about many records at once, answered from the file; `births` gives the writes a record was born by."""

    def __init__(
        self, database: Database, catalogue: Catalogue, names: Names, births: Callable[[Row], list[int]]
    ) -> None:
        self._database, self._catalogue, self._names, self._births = database, catalogue, names, births

    def counting(self, rows: Sequence[Row]) -> dict[int, set[int]]:
        """Return, by record number, the writes that a deletion must have seen, as they stand in the file."""
        found = {row.no: set(self._births(row)) for row in rows}
        for table, more in (("register", ""), ("membership", ""), ("life", "AND seen IS NULL")):
            sql = f"SELECT record, write FROM {table} WHERE record IN ({{}}) AND live {more}"
            for no, write in select_in(self._database, sql, list(found)):
                found[no].add(write)
        return found

    def deletions(self, rows: Sequence[Row]) -> dict[int, dict[int, frozenset[int]]]:
        """Return, by record number, the live deletions and what each had seen, as they stand in the file."""
        found: dict[int, dict[int, frozenset[int]]] = {row.no: {} for row in rows}
        sql = "SELECT record, write, seen FROM life WHERE record IN ({}) AND live AND seen IS NOT NULL"
        for no, write, seen in select_in(self._database, sql, list(found)):
            found[no][write] = frozenset(decode(seen))
        return found

    def references(self, records: Sequence[bytes], type_name: str) -> dict[bytes, set[int]]:
        """Return the live writes by which other living records refer to these, which are of one type."""
        found: dict[bytes, set[int]] = {record: set() for record in records}
        sql = "SELECT member, write FROM membership WHERE member IN ({}) AND live AND present"
        for record, write in select_in(self._database, sql, list(records)):
            found[record].add(write)
        for declared, field in self._catalogue.links_to(frozenset({type_name})):
            if field.kind is Kind.LINKS:
                continue
            column, number = columns(field)[0][0], self._names.known(field.name) or 0
            sql = (
                f'SELECT t."{column}", coalesce(g.write, r.birth) FROM {table_name(declared)} t '
                "JOIN record r ON r.no = t.no LEFT JOIN register g ON g.record = t.no AND g.live "
                f'AND g.field = {number} WHERE t."{column}" IN ({{}}) AND t.deleted = 0'
            )
            for record, write in select_in(self._database, sql, list(records)):
                found[record].add(write)
        return found
