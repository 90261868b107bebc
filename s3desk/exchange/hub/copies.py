"""What each copy holds: a row for each copy and circle, signed, so that only a member can say it, and be known by it.

A row is a pack without changes: whoever takes it in learns from its outline what that copy has, as from any pack.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO

import sqlalchemy as sa
from msgspec.structs import replace
from sqlalchemy.dialects.postgresql import insert

from s3desk.exchange import spans
from s3desk.exchange.hub.tables import copy
from s3desk.exchange.scope import name_of_copy
from s3desk.ledger import packs
from s3desk.ledger.packs import BadPack, Header, Pack
from s3desk.ledger.signing import Author
from s3desk.services.exchanging import Carried, Giving, Standing
from s3desk.services.ports import PARTNER

_MOST_BYTES = 1 << 20
"""Of a row; one for a thousand series has fifty thousand."""


class Copies:
    """The rows of a workspace in a hub; `key` is the name under which the file remembers the hub."""

    def __init__(self, hub: sa.Connection, giving: Giving, author: Author, key: str) -> None:
        self._hub, self._giving, self._author, self._key = hub, giving, author, key
        self._workspace = giving.workspace_id()

    def heard(self, circles: Sequence[str]) -> Iterator[tuple[Pack, Carried]]:
        """Yield what members tell of their copies that was not heard before, and how it is remembered."""
        known = {each.name: each.stamp for each in self._giving.carried(self._key)}
        members, own = self._members(), name_of_copy(self._outline(circles[:1]), self._author)
        for circle, name, told in self._rows(circles):
            carried = f"{circle}/{name.hex()}"
            stamp = hashlib.sha256(told).hexdigest()[:32]
            if name == own or known.get(carried) == stamp:
                continue
            pack = _opened(told, carried)
            if pack is None or pack.header.changes or pack.header.circles != [circle] or not pack.header.tips:
                continue  # somebody wrote rubbish into the database
            if pack.header.workspace == self._workspace and pack.header.key in members.get(circle, ()):
                yield pack, Carried(self._key, carried, len(told), stamp, _held(pack.header))

    def circles(self) -> list[str]:
        """Return the circles with partners that somebody's copy holds: a colleague may have begun one."""
        c = copy.c
        query = sa.select(c.circle).distinct().where(c.ws == self._workspace, c.circle.startswith(PARTNER))
        return sorted(self._hub.scalars(query))

    def _members(self) -> Mapping[str, set[bytes]]:
        """Return by circle whose word is believed; members of the team are in all of them."""
        home, *others = self._giving.circles()
        found: dict[str, set[bytes]] = {each: set() for each in (home, *others)}
        for each in self._giving.members():
            if each.standing in {Standing.ME, Standing.MEMBER}:
                for circle in [each.circle] if each.circle in found else found:
                    found[circle].add(each.key)
        return found

    def tell(self, circles: Sequence[str]) -> None:
        """Write what this copy holds of each circle, where that is another than it told before."""
        there = {(circle, name): told for circle, name, told in self._rows(circles)}
        for circle in circles:
            header = self._outline([circle])
            name = name_of_copy(header, self._author)
            before = there.get((circle, name))
            last = None if before is None else _opened(before, "")
            is_told = last is not None and last.header.key == header.key and _held(last.header) == _held(header)
            if is_told or not header.tips:
                continue
            written = BytesIO()
            packs.write(written, self._author, header, ())
            row = {"ws": self._workspace, "circle": circle, "copy": name, "told": written.getvalue()}
            order = insert(copy).values(row)
            self._hub.execute(
                order.on_conflict_do_update(index_elements=["ws", "circle", "copy"], set_={"told": row["told"]})
            )

    def _rows(self, circles: Sequence[str]) -> Iterator[tuple[str, bytes, bytes]]:
        c = copy.c
        query = sa.select(c.circle, c.copy, c.told).where(c.ws == self._workspace, c.circle.in_(circles))
        for circle, name, told in self._hub.execute(query.where(sa.func.length(c.told) <= _MOST_BYTES)):
            yield circle, bytes(name), bytes(told)

    def _outline(self, circles: Sequence[str]) -> Header:
        """Return what this copy says of itself, without any change."""
        header = self._giving.outgoing(circles, lambda circle, series: spans.ALL, contents=False).header
        return replace(header, contents=0, content_bytes=0)


def _opened(told: bytes, name: str) -> Pack | None:
    try:
        return Pack(BytesIO(told), name)
    except BadPack:
        return None


def _held(header: Header) -> tuple[spans.Span, ...]:
    return tuple((tip.circle, tip.series, tip.sequence, tip.sequence) for tip in header.tips)
