"""The series of a file, and the stretches they fall into where a copied disk has forked one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from s3desk.ledger.changes import MINE, read_own
from s3desk.ledger.packs import Tip
from s3desk.store.connection import Database
from s3desk.store.log import unsqueeze

_ALL = """
WITH RECURSIVE each(series) AS (SELECT min(series) FROM change
  UNION ALL SELECT (SELECT min(series) FROM change WHERE series > each.series) FROM each WHERE each.series IS NOT NULL)
SELECT series FROM each WHERE series IS NOT NULL
"""
_FORK = "SELECT min(sequence) FROM (SELECT sequence FROM change WHERE series = ? GROUP BY sequence HAVING count(*) > 1)"


@dataclass(slots=True)
class Stretch:
    """Changes of a series that follow each other, up to a fork or the end; a series without a fork is one stretch.

    `name` is the series, or, behind a fork, the id of the stretch's first change: the same on every laptop.
    """

    circle: str
    series: bytes
    name: bytes
    first: int
    last: int
    numbers: list[int] = field(default_factory=list)
    """Behind a fork, the numbers of its changes in this file."""


@dataclass(slots=True)
class Series:
    """A series as this file holds it."""

    circle: str
    id: bytes
    stretches: list[Stretch]
    tips: list[Tip]
    parents: dict[bytes, bytes] = field(default_factory=dict)
    """Behind a fork: the change before, by id."""
    places: dict[bytes, tuple[bytes, int]] = field(default_factory=dict)
    """Behind a fork: the stretch that a change lies in, and its sequence number."""

    def branches(self, stretch: Stretch) -> set[bytes]:
        """Return the stretches that begin where this one ends at a fork."""
        return {each.name for each in self.stretches if each.first == stretch.last + 1 and each is not stretch}

    def up_to(self, tip: bytes, sequence: int) -> dict[bytes, int]:
        """Return how far a holder of this change holds each stretch; the change is of this series."""
        held: dict[bytes, int] = {}
        while tip in self.places:
            name, at = self.places[tip]
            held.setdefault(name, at)
            tip, sequence = self.parents[tip], at - 1
        if sequence:
            held[self.id] = sequence
        return held


def of_circles(database: Database, circles: Collection[str]) -> Iterator[Series]:
    """Yield the series of these circles; those of `mine` never."""
    forked = {bytes.fromhex(key[7:]) for (key,) in database.execute("SELECT key FROM meta WHERE key LIKE 'forked %'")}
    wanted = set(circles) - {MINE}
    sql = "SELECT circle, sequence, id FROM change WHERE series = ? ORDER BY sequence DESC LIMIT 1"
    for (series,) in database.execute(_ALL).fetchall():
        circle, last, key = database.execute(sql, (series,)).fetchone()
        if circle not in wanted:
            continue
        if series in forked:
            yield _forked(database, circle, series, last)
        else:
            yield Series(circle, series, [Stretch(circle, series, series, 1, last)], [Tip(circle, series, last, key)])


def _forked(database: Database, circle: str, series: bytes, last: int) -> Series:
    (fork,) = database.execute(_FORK, (series,)).fetchone()
    fork = last + 1 if fork is None else fork
    found = Series(circle, series, [], [])
    rows: list[tuple[int, bytes, int]] = []
    sql = "SELECT no, id, sequence, body FROM change WHERE series = ? AND sequence >= ? ORDER BY sequence, id"
    for no, key, at, body in database.execute(sql, (series, fork)):
        found.parents[key] = read_own(unsqueeze(body)).previous
        rows.append((no, key, at))
    if fork > 1:
        found.stretches.append(Stretch(circle, series, series, 1, fork - 1))
    children: dict[bytes, int] = defaultdict(int)
    for parent in found.parents.values():
        children[parent] += 1
    stretches: dict[bytes, Stretch] = {}
    for no, key, at in rows:
        parent = found.parents[key]
        if parent in found.places and children[parent] == 1:
            stretch = stretches[found.places[parent][0]]
        else:
            stretch = stretches[key] = Stretch(circle, series, key, at, at)
        stretch.last = at
        stretch.numbers.append(no)
        found.places[key] = stretch.name, at
    found.stretches += stretches.values()
    found.tips += [Tip(circle, series, at, key) for _, key, at in rows if not children[key]]
    if not rows:  # one of the branches was held back since
        sql = "SELECT id FROM change WHERE series = ? AND sequence = ?"
        found.tips = [Tip(circle, series, last, key) for (key,) in database.execute(sql, (series, last))]
    return found
