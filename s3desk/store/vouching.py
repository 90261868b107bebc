"""Whom this file believes: who is vouched for, who was retired and with which last changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from s3desk.ledger.vouching import vouched
from s3desk.store.columns import decode
from s3desk.store.connection import Database

_FOUNDERS = """
WITH RECURSIVE each(series) AS (SELECT min(series) FROM change
  UNION ALL SELECT (SELECT min(series) FROM change WHERE series > each.series) FROM each WHERE each.series IS NOT NULL)
SELECT DISTINCT c.author FROM each CROSS JOIN change c ON c.series = each.series AND c.sequence = 1 WHERE c.lamport = 1
"""
"""Authors of changes without a past, the first of their circles; found from series to series, not by reading all."""


def believed(
    database: Database, own: bytes, more: Iterable[tuple[bytes, bytes]] = (), trusted: Iterable[bytes] = ()
) -> set[bytes]:
    """Return the keys that are vouched for here; `more` holds admissions (signer, key) that are about to come in."""
    founders = [author for (author,) in database.execute(_FOUNDERS)]
    return vouched([own, *founders, *trusted], [*_admissions(database), *more])


def _admissions(database: Database) -> Iterator[tuple[bytes, bytes]]:
    yield from database.execute("SELECT author, key FROM admission WHERE state = 'member' AND author <> key")


def retired(database: Database, own: bytes) -> dict[bytes, frozenset[bytes]]:
    """Return the retired keys, each with the last changes that were accepted of it.

    The own key is never among them: what one writes does not vanish from one's own file.
    """
    found: dict[bytes, frozenset[bytes]] = {}
    sql = (
        "SELECT m.key, a.last FROM member m CROSS JOIN admission a ON a.key = m.key AND a.state = 'retired' "
        "WHERE m.state = 'retired' AND m.key <> ?"
    )
    for key, last in database.execute(sql, (own,)):
        found[key] = found.get(key, frozenset()) | frozenset(decode(last))
    return found


def is_retired(database: Database, key: bytes) -> bool:
    return database.execute("SELECT 1 FROM member WHERE key = ? AND state = 'retired'", (key,)).fetchone() is not None


def name_of(database: Database, key: bytes) -> str:
    """Return the name of a key as this file knows it; a question mark for an unknown one."""
    found = database.execute("SELECT name FROM member WHERE key = ?", (key,)).fetchone()
    return str(found[0]) if found else "?"
