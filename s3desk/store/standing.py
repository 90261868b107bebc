"""How the file stands towards others: what nobody has been given yet, and what a person must decide."""

from __future__ import annotations

from s3desk.domain.declare import Catalogue
from s3desk.domain.values import RecordId
from s3desk.services.ports import Standing
from s3desk.store.connection import Database
from s3desk.store.home import given, own_copy
from s3desk.store.log import Log
from s3desk.store.names import Names
from s3desk.store.spots import WAITING, Spots


def standing(database: Database, catalogue: Catalogue, names: Names, log: Log) -> Standing:
    """Return how many changes of this copy nobody else has, and how many conflicts wait for a person."""
    waiting = [spot for spot in Spots(database, catalogue, names).open() if spot.matter in WAITING]
    return Standing(_ungiven(log), len(waiting), frozenset(RecordId(spot.record) for spot in waiting))


def _ungiven(log: Log) -> int:
    """Count the changes in this copy's own series that nobody else has; memberships are nobody's news."""
    series = own_copy(log)
    done = given(log, series)
    founded = sum(each == series and at > done for _, _, each, at in log.memberships())
    return max(0, int(log.last(series)[1]) - done - founded)
