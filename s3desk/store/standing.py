"""How the file stands towards others: what nobody has been given yet, and what a person must decide."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import msgspec

from s3desk.domain.declare import Catalogue, Kind
from s3desk.ledger.changes import encode
from s3desk.services.ports import Standing
from s3desk.store.columns import decode
from s3desk.store.connection import Database
from s3desk.store.copies import given, own_copy
from s3desk.store.log import FOUNDING, Log
from s3desk.store.names import Names

_CONTESTED = """
SELECT g.record, g.field, w.value FROM (
  SELECT record, field FROM register WHERE live GROUP BY record, field HAVING min(value) IS NOT max(value)
) g JOIN register w ON w.record = g.record AND w.field = g.field AND w.live
"""
_REVIVED = """
SELECT count(DISTINCT l.record) FROM life l JOIN record r ON r.no = l.record
WHERE l.live AND l.seen IS NOT NULL AND r.deleted <= 0
"""
_FOUNDED = """
SELECT count(*) FROM action a JOIN change c ON c.no = a.first
WHERE a.author = ? AND a.turn = ? AND a.reversed = 0 AND c.series = ? AND c.sequence > ?
"""


def standing(database: Database, catalogue: Catalogue, names: Names, log: Log, author: bytes) -> Standing:
    """Return how many changes of this copy nobody else has, and how many conflicts wait for a person."""
    return Standing(_ungiven(database, log, author), _contested(database, catalogue, names) + _revived(database))


def _ungiven(database: Database, log: Log, author: bytes) -> int:
    """Count the changes in this copy's own series that nobody else has; memberships are nobody's news."""
    series = own_copy(log)
    done = given(log, series)
    (founded,) = database.execute(_FOUNDED, (author, FOUNDING, series, done)).fetchone()
    return max(0, int(log.last(series)[1] - done - founded))


def _contested(database: Database, catalogue: Catalogue, names: Names) -> int:
    """Count the fields of living records that hold several values; of several places one is simply shown."""
    found: dict[tuple[int, int], set[bytes]] = defaultdict(set)
    for record, field, value in database.execute(_CONTESTED):
        if (plain := _plain(database, value)) is not None:
            found[record, field].add(plain)
    return sum(
        len(values) > 1 and _is_for_a_person(database, catalogue, names, record, field)
        for (record, field), values in found.items()
    )


def _plain(database: Database, value: bytes | None) -> bytes | None:
    """Return a value so that two that say the same are equal: a personal one is salted in the log; None: erased."""
    wire: Any = None if value is None else decode(value)
    if isinstance(wire, msgspec.msgpack.Ext):
        held = database.execute("SELECT value FROM personal WHERE hash = ?", (bytes(wire.data),)).fetchone()
        return None if held is None else held[0]
    return encode(wire)


def _is_for_a_person(database: Database, catalogue: Catalogue, names: Names, record: int, field: int) -> bool:
    type_no, deleted = database.execute("SELECT type, deleted FROM record WHERE no = ?", (record,)).fetchone()
    declared = catalogue.get(names.text(type_no))
    known = None if declared is None else declared.field(names.text(field))
    return deleted <= 0 and known is not None and known.kind is not Kind.PLACE


def _revived(database: Database) -> int:
    """Count the records that one deleted while another went on writing."""
    return int(database.execute(_REVIVED).fetchone()[0])
