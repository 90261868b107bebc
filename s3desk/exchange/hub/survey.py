"""What a hub holds, and which of it this copy lacks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple, TypeVar

import sqlalchemy as sa

from s3desk.exchange import spans
from s3desk.exchange.hub.tables import change, content, personal
from s3desk.exchange.spans import Key
from s3desk.ledger.packs import Tip
from s3desk.services.exchanging import Giving, Lacking

T = TypeVar("T")
_SOME = 1000


class State(NamedTuple):
    """What the hub holds of a series: how many changes, the last number, and the ids of those that have it."""

    changes: int
    last: int
    ids: frozenset[bytes]

    @property
    def is_chain(self) -> bool:
        """Return whether no number is lacking and none is there twice."""
        return self.changes == self.last and len(self.ids) == 1


class Survey:
    """A hub and a file, compared series by series."""

    def __init__(self, hub: sa.Connection, giving: Giving, circles: Sequence[str]) -> None:
        self._hub, self._giving = hub, giving
        self._workspace = giving.workspace_id()
        self._there = states(hub, self._workspace, circles)
        self._here: dict[Key, list[Tip]] = defaultdict(list)
        for tip in giving.tips(circles):
            self._here[tip.circle, tip.series].append(tip)
        self._pushed = held(hub, self._workspace, [tip.id for tips in self._here.values() for tip in tips])
        self._known = giving.knows([each for state in self._there.values() for each in state.ids])

    def after(self) -> dict[Key, int]:
        """Return from behind which number each series is pulled; series that hold nothing new are left out."""
        found: dict[Key, int] = {}
        for key, state in self._there.items():
            tips = self._here.get(key, [])
            last = max((tip.sequence for tip in tips), default=0)
            is_one = len(tips) <= 1 and all(tip.id in self._pushed or tip.sequence > state.last for tip in tips)
            if state.is_chain and is_one:
                if state.last > last:
                    found[key] = last
                elif not state.ids <= self._known:
                    found[key] = 0
            elif self._giving.knows(ids := _ids(self._hub, self._workspace, key)) != set(ids):
                found[key] = 0  # two branches, or a gap: all of it, what is known already does no harm
        return found

    def lacking(self) -> Lacking:
        """Return what the hub holds, for `Giving.outgoing`."""
        torn = {key for key, tips in self._here.items() if len(tips) > 1}
        is_torn = any(tip.id not in self._pushed for key in torn for tip in self._here[key])

        def holds(circle: str, series: bytes) -> Sequence[tuple[int, int]]:
            key = circle, series
            if key in torn or key not in self._here:  # two branches of a series: both, or none
                return [] if is_torn else spans.ALL
            state, tip = self._there.get(key), self._here[key][0]
            if state is None:
                return []
            if tip.id in self._pushed and state.changes >= state.last:
                return spans.ALL
            goes_on = state.is_chain and tip.sequence > state.last and state.ids <= self._known
            return [(1, state.last)] if goes_on else []

        return holds


def states(hub: sa.Connection, workspace: bytes, circles: Sequence[str]) -> dict[Key, State]:
    """Return what the hub holds of each series, from the index alone."""
    c = change.c
    where = c.ws == workspace, c.circle.in_(circles)
    counted = (
        sa.select(c.circle, c.series, sa.func.count().label("count"), sa.func.max(c.seq).label("last"))
        .where(*where)
        .group_by(c.circle, c.series)
        .subquery()
    )
    same = sa.and_(c.circle == counted.c.circle, c.series == counted.c.series, c.seq == counted.c.last)
    query = sa.select(c.circle, c.series, counted.c.count, counted.c.last, c.id).join(counted, same).where(*where)
    found: dict[Key, State] = {}
    for circle, series, count, last, name in hub.execute(query):
        before = found.get((circle, bytes(series)), State(count, last, frozenset()))
        found[circle, bytes(series)] = before._replace(ids=before.ids | {bytes(name)})
    return found


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


def chunks(found: Sequence[T]) -> Iterator[Sequence[T]]:
    """Yield them some at a time, as one statement takes them."""
    for begin in range(0, len(found), _SOME):
        yield found[begin : begin + _SOME]
