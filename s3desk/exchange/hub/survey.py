"""What a hub holds, and which of it this copy lacks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

import sqlalchemy as sa

from s3desk.exchange import spans
from s3desk.exchange.hub.tables import change, content, fork, personal
from s3desk.exchange.spans import Key
from s3desk.ledger.packs import Tip
from s3desk.services.exchanging import Giving, Lacking
from s3desk.services.portions import chunks

_STATES = sa.text("""
WITH RECURSIVE each(circle, series) AS (
  (SELECT circle, series FROM plan_change WHERE ws = :ws ORDER BY circle, series LIMIT 1)
  UNION ALL
  SELECT follows.circle, follows.series FROM each, LATERAL (
    SELECT circle, series FROM plan_change WHERE ws = :ws AND (circle, series) > (each.circle, each.series)
    ORDER BY circle, series LIMIT 1) follows)
SELECT each.circle, each.series, latest.seq, latest.id, latest.key FROM each, LATERAL (
  SELECT seq, id, key FROM plan_change c WHERE c.ws = :ws AND c.circle = each.circle AND c.series = each.series
  ORDER BY seq DESC LIMIT 1) latest
WHERE each.circle = ANY(:circles)
""")
"""From one series to the next by the index, however many changes each has."""


class Survey:
    """A hub and a file, compared series by series.

    Nothing is lacking of a series where the hub's latest change is known here and ours there: each proves all before
    it. A copied disk forks a series; of those the hub keeps a list, and they are compared change by change.
    """

    def __init__(self, hub: sa.Connection, giving: Giving, circles: Sequence[str]) -> None:
        self._hub, self._giving = hub, giving
        self._workspace = giving.workspace_id()
        rows = hub.execute(_STATES, {"ws": self._workspace, "circles": list(circles)}).all()
        self._there: dict[Key, tuple[int, bytes]] = {(c, bytes(s)): (last, bytes(key)) for c, s, last, key, _ in rows}
        self._authors: dict[Key, bytes] = {(c, bytes(s)): bytes(author) for c, s, _, _, author in rows}
        self._here: dict[Key, list[Tip]] = defaultdict(list)
        for tip in giving.tips(circles):
            self._here[tip.circle, tip.series].append(tip)
        self._pushed = held(hub, self._workspace, [tip.id for tips in self._here.values() for tip in tips])
        self._known = giving.knows([key for _, key in self._there.values()])
        where = fork.c.ws == self._workspace
        self._forked = {(c, bytes(s)) for c, s in hub.execute(sa.select(fork.c.circle, fork.c.series).where(where))}

    def after(self) -> dict[Key, int]:
        """Return from behind which number each series is pulled; series that hold nothing new are left out."""
        found: dict[Key, int] = {}
        for key, (last, latest) in self._there.items():
            ours = max((tip.sequence for tip in self._here.get(key, ())), default=0)
            if key in self._forked or self._parts_ways(key):
                ids = _ids(self._hub, self._workspace, key)
                if self._giving.knows(ids) != set(ids):
                    found[key] = 0  # what is known already does no harm
            elif last > ours:
                found[key] = ours
            elif latest not in self._known:
                found[key] = 0
        return found

    def _parts_ways(self, key: Key) -> bool:
        """Return whether the hub and this file hold different branches of a series."""
        tips = self._here.get(key, [])
        last, latest = self._there[key]
        if len(tips) != 1 or tips[0].id in self._pushed:
            return len(tips) > 1
        return tips[0].sequence <= last or latest not in self._known

    def lacking(self, own: bytes) -> Lacking:
        """Return what the hub holds, for `Giving.outgoing`; of the series of one author also where it has gaps.

        Nobody removes rows, but a database can be mended by hand; and each series is counted by its own author only.
        """
        gaps = self._with_gaps(own)
        torn = {key for key, tips in self._here.items() if len(tips) > 1}
        is_lacking = any(tip.id not in self._pushed for key in torn for tip in self._here[key])

        def holds(circle: str, series: bytes) -> Sequence[tuple[int, int]]:
            key = circle, series
            if key in torn or key not in self._here:  # branches of a series: all, or none
                return [] if is_lacking else spans.ALL
            if key in gaps:
                return gaps[key]
            if self._here[key][0].id in self._pushed:
                return spans.ALL
            return [(1, self._there[key][0])] if key in self._there and not self._parts_ways(key) else []

        return holds

    def _with_gaps(self, own: bytes) -> dict[Key, Sequence[tuple[int, int]]]:
        """Return what the hub holds of those series of an author that have gaps there, or may have."""
        found: dict[Key, Sequence[tuple[int, int]]] = {}
        for key, author in self._authors.items():
            if author != own or len(self._here.get(key, ())) != 1:
                continue
            c = change.c
            where = c.ws == self._workspace, c.circle == key[0], c.series == key[1]
            if key not in self._forked:  # of a listed one, the numbers do not say which branch is there
                count = self._hub.scalar(sa.select(sa.func.count()).where(*where))
                if self._parts_ways(key) or count == self._there[key][0]:
                    continue
            there = {bytes(each.id): each.seq for each in self._hub.execute(sa.select(c.id, c.seq).where(*where))}
            found[key] = list(spans.runs(there[each] for each in self._giving.knows(list(there))))
        return found

    def forks(self) -> list[Key]:
        """Return the series that the hub has to list as forked."""
        torn = {key for key, tips in self._here.items() if len(tips) > 1}
        torn |= {key for key in self._there if self._parts_ways(key)}
        return sorted(torn - self._forked)


def held(hub: sa.Connection, workspace: bytes, ids: Sequence[bytes]) -> set[bytes]:
    """Return those of these changes that the hub has."""
    found: set[bytes] = set()
    for some in chunks(ids):
        query = sa.select(change.c.id).where(change.c.ws == workspace, change.c.id.in_(some))
        found |= {bytes(each) for each in hub.scalars(query)}
    return found


def _ids(hub: sa.Connection, workspace: bytes, key: Key) -> list[bytes]:
    c = change.c
    query = sa.select(c.id).where(c.ws == workspace, c.circle == key[0], c.series == key[1])
    return [bytes(each) for each in hub.scalars(query)]


def hashes(hub: sa.Connection, workspace: bytes, circles: Sequence[str]) -> list[bytes]:
    """Return which personal values of some circles the hub holds."""
    query = sa.select(personal.c.hash).where(personal.c.ws == workspace, personal.c.circle.in_(circles))
    return [bytes(each) for each in hub.scalars(query)]


def pieces(hub: sa.Connection, workspace: bytes, attachments: Collection[bytes]) -> dict[bytes, dict[int, int]]:
    """Return of each attachment where its pieces begin, and how long they are."""
    found: dict[bytes, dict[int, int]] = defaultdict(dict)
    for some in chunks(list(attachments)):
        query = sa.select(content.c.sha256, content.c.at, sa.func.length(content.c.piece))
        for sha256, at, size in hub.execute(query.where(content.c.ws == workspace, content.c.sha256.in_(some))):
            found[bytes(sha256)][at] = size
    return found
