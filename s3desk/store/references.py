"""The live writes by which other records refer to one: what a deletion must name to have seen them."""

from __future__ import annotations

from s3desk.domain.declare import Catalogue, Kind
from s3desk.store.connection import Database
from s3desk.store.log import Log
from s3desk.store.names import Names, in_chunks
from s3desk.store.schema import columns, table_name


def references(
    database: Database, catalogue: Catalogue, names: Names, log: Log, record: bytes, type_name: str
) -> list[int]:
    """Return the live writes of fields and memberships that point to a record, from living records."""
    sql = "SELECT write FROM membership WHERE member = ? AND live AND present"
    found = {write for (write,) in database.execute(sql, (record,))}
    pieces = []
    for declared, field in catalogue.links_to(frozenset({type_name})):
        number = names.known(field.name)
        if field.kind is Kind.LINKS:
            continue
        column = columns(field)[0][0]
        pieces.append(
            f'SELECT t.no, {number or 0} FROM {table_name(declared)} t WHERE t."{column}" = :id AND t.deleted = 0'
        )
    for chunk in in_chunks(pieces, 100):
        for no, field_no in database.execute(" UNION ALL ".join(chunk), {"id": record}).fetchall():
            sql = "SELECT write FROM register WHERE record = ? AND field = ? AND live"
            live = [write for (write,) in database.execute(sql, (no, field_no))]
            found.update(live or database.execute("SELECT birth FROM record WHERE no = ?", (no,)).fetchone())
    return sorted(found)
