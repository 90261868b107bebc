"""Changes as rows of a hub, and rows as packs: one for each author, so that one who is not trusted stops nobody else."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

import sqlalchemy as sa
import zstandard

from s3desk.exchange import spans
from s3desk.exchange.hub.tables import change, personal
from s3desk.exchange.spans import Key
from s3desk.ledger import packs
from s3desk.ledger.changes import change_id
from s3desk.ledger.packs import Block, Personal, Signed
from s3desk.services.portions import chunks

_ROWS = 500
_SQUEEZED_FROM = 200
"""Bytes; shorter bodies do not get shorter."""


def row(workspace: bytes, signed: Signed) -> dict[str, Any] | None:
    """Return the row of a change; None for one that no reader could place."""
    at = spans.where(signed.body)
    if at is None:
        return None
    return {
        "ws": workspace,
        "id": change_id(signed.body),
        "circle": at.circle,
        "series": at.series,
        "seq": at.sequence,
        "sig": signed.signature,
        "key": at.author,
        "body": _squeezed(signed.body),
    }


def _squeezed(body: bytes) -> bytes:
    """Return a body as the hub keeps it: 0 and the body, or 1 and its zstd where that is shorter."""
    short = zstandard.ZstdCompressor(level=3).compress(body) if len(body) > _SQUEEZED_FROM else body
    return b"\1" + short if len(short) < len(body) else b"\0" + body


def _unsqueezed(kept: bytes) -> bytes | None:
    if kept[:1] == b"\0":
        return kept[1:]
    try:
        size = zstandard.frame_content_size(kept[1:])
        if kept[:1] != b"\1" or not 0 <= size <= packs.MOST_BLOCK_BYTES:
            return None
        return zstandard.ZstdDecompressor().decompress(kept[1:], size)
    except zstandard.ZstdError:
        return None


def by_author(hub: sa.Connection, workspace: bytes, after: Mapping[Key, int]) -> Iterator[Iterator[Block]]:
    """Yield for each author the blocks of what lies behind these numbers, mostly in causal order; read each at once."""
    if not after:
        return
    asked = sa.values(
        sa.column("circle", sa.Text),
        sa.column("series", sa.LargeBinary),
        sa.column("last", sa.BigInteger),
        name="asked",
    ).data([(circle, series, last) for (circle, series), last in after.items()])
    c = change.c
    same = sa.and_(c.circle == asked.c.circle, c.series == asked.c.series, c.seq > asked.c.last)
    query = sa.select(c.id, c.key, c.sig, c.body).join(asked, same).where(c.ws == workspace).order_by(c.key, c.no)
    rows = hub.execute(query, execution_options={"yield_per": _ROWS})
    for _, some in groupby(rows, lambda each: bytes(each.key)):
        yield _blocks(workspace, some)


def _blocks(workspace: bytes, rows: Iterator[Any]) -> Iterator[Block]:
    some: list[Signed] = []
    size = 0
    for each in rows:
        body = _unsqueezed(bytes(each.body))
        at = spans.where(body) if body is not None else None
        if (
            body is None
            or at is None
            or change_id(body) != each.id
            or (at.author, at.workspace) != (each.key, workspace)
        ):
            continue  # somebody wrote rubbish into the database: it is nobody's change
        if some and size + len(body) > packs.BLOCK_BYTES:
            yield Block(some, [])
            some, size = [], 0
        some.append(Signed(body, bytes(each.sig)))
        size += len(body)
    if some:
        yield Block(some, [])


def values(hub: sa.Connection, workspace: bytes, wanted: Sequence[bytes]) -> Iterator[Block]:
    """Yield personal values that are wanted; those that do not fit their hash are left out."""
    for some in chunks(wanted):
        c = personal.c
        query = sa.select(c.hash, c.salt, c.value).where(c.ws == workspace, c.hash.in_(some))
        found = {bytes(each.hash): Personal(*map(bytes, each)) for each in hub.execute(query)}  # once for all circles
        sound = [each for each in found.values() if hashlib.sha256(each.salt + each.value).digest() == each.hash]
        if sound:
            yield Block([], sound)
