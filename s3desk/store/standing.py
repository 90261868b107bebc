"""How the file stands towards others: what nobody has been given yet, and what a person must decide."""

from __future__ import annotations

from s3desk.domain.declare import Catalogue
from s3desk.services.ports import Standing
from s3desk.store.connection import Database
from s3desk.store.home import given, own_copy
from s3desk.store.log import FOUNDING, Log
from s3desk.store.names import Names
from s3desk.store.spots import Spots

_FOUNDED = """
SELECT count(*) FROM action a JOIN change c ON c.no = a.first
WHERE a.author = ? AND a.turn = ? AND a.reversed = 0 AND c.series = ? AND c.sequence > ?
"""


def standing(database: Database, catalogue: Catalogue, names: Names, log: Log, author: bytes) -> Standing:
    """Return how many changes of this copy nobody else has, and how many conflicts wait for a person."""
    return Standing(_ungiven(database, log, author), Spots(database, catalogue, names).waiting())


def _ungiven(database: Database, log: Log, author: bytes) -> int:
    """Count the changes in this copy's own series that nobody else has; memberships are nobody's news."""
    series = own_copy(log)
    done = given(log, series)
    (founded,) = database.execute(_FOUNDED, (author, FOUNDING, series, done)).fetchone()
    return max(0, int(log.last(series)[1] - done - founded))
