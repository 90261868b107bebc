"""What others did here, action by action, for whoever comes back to the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from s3desk.domain.values import RecordId
from s3desk.ledger.changes import Member
from s3desk.services.ports import Deed, News, Title
from s3desk.store.columns import decode
from s3desk.store.connection import Database
from s3desk.store.history import label_of, moment
from s3desk.store.log import DO, REDO, Log
from s3desk.store.schema import INDEX_BITS

_THEIRS = f"FROM action a WHERE a.first > ? AND a.author <> ? AND a.turn IN ({DO}, {REDO}) AND a.reversed = 0"
_TOLD = "SELECT a.first, a.id, a.label, a.wall, (SELECT name FROM member WHERE key = a.author)"

Titles = Callable[[Iterable[RecordId]], Mapping[RecordId, Title]]


def news(database: Database, log: Log, author: bytes, mark: bytes, limit: int, titles: Titles) -> News:
    """Return the latest actions of others that came into this file after the change `mark`; what they undid is none."""
    found = database.execute("SELECT no FROM change WHERE id = ?", (mark,)).fetchone()
    since = found[0] if found else 0
    (count,) = database.execute(f"SELECT count(*) {_THEIRS}", (since, author)).fetchone()
    sql = f"{_TOLD} {_THEIRS} ORDER BY a.first DESC LIMIT ?"
    rows = database.execute(sql, (since, author, limit)).fetchall()
    records = {first: _record(log, first) for first, *_ in rows}
    shown = titles(each for each in records.values() if each is not None)
    deeds = tuple(
        Deed(action, moment(wall), name or "?", label_of(decode(label)), shown.get(records[first] or RecordId(b"")))
        for first, action, label, wall, name in rows
    )
    (last,) = database.execute("SELECT id FROM change ORDER BY no DESC LIMIT 1").fetchone()
    return News(deeds, count - len(deeds), last, found is not None)


def _record(log: Log, change: int) -> RecordId | None:
    """Return the first record that a change touched; who writes here for the first time joins in the same change."""
    operation = log.operation(change << INDEX_BITS)
    if isinstance(operation, Member):
        rest = (each for each in log.change(change).operations if not isinstance(each, Member))
        operation = next(rest, operation)
    return None if isinstance(operation, Member) else RecordId(operation.record)
