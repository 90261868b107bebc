"""What another side lacks of the log: found by ranges of series, counted, and read in causal order piece by piece."""

from __future__ import annotations

import heapq
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

import zstandard

from s3desk.ledger.changes import read_own
from s3desk.ledger.packs import BLOCK_BYTES, PIECE, Block, Content, Personal, Signed
from s3desk.services.exchanging import Lacking
from s3desk.store.connection import Database
from s3desk.store.log import Log, unsqueeze
from s3desk.store.names import select_in
from s3desk.store.series import Series, Stretch

_PERSONAL = re.compile(rb"(?=\xc7\x20\x01(.{32}))", re.DOTALL)
"""A personal value in the bytes of a body: msgpack's extension 1 with 32 bytes. Too many found is harmless."""
_FRAME_HEAD = 18
"""Bytes in which a compressed body says how long it is unpacked."""


@dataclass(frozen=True, slots=True)
class Span:
    """Changes of one stretch in a row, the last of them signed or proved by what comes with it."""

    stretch: Stretch
    first: int
    last: int
    tail: tuple[Signed, ...] = ()
    """What goes on in the inbox, up to the signature that proves the last of them."""
    is_proved: bool = True

    @property
    def end(self) -> int:
        """Return the place in the series of the last change that goes."""
        return self.last + len(self.tail)

    def rows(self, database: Database, columns: str, more: str = "", only: str = "") -> Iterator[tuple[Any, ...]]:
        """Yield columns of the table of changes in the order of the series; or one row of sums (several, of branches)."""
        circle = self.stretch.circle  # once more, whatever the series says: nothing else may leave
        sql = f"SELECT {columns} FROM change c {more} WHERE c.circle = ? {only} AND "
        if not self.stretch.numbers:
            sql += "c.series = ? AND c.sequence BETWEEN ? AND ? ORDER BY c.sequence"
            yield from database.execute(sql, (circle, self.stretch.series, self.first, self.last))
            return
        start = self.stretch.first
        for no in self.stretch.numbers[self.first - start : self.last - start + 1]:
            yield from database.execute(sql + "c.no = ?", (circle, no))


def spans(database: Database, series: Sequence[Series], holds: Lacking | None) -> list[Span]:
    """Return what the other side is not known to hold, each span up to a change that is signed."""
    found: list[Span] = []
    for each in series:
        forced: set[bytes] = set()
        for stretch in each.stretches:
            held = () if holds is None or stretch.name in forced else holds(stretch.circle, stretch.name)
            spanned = _proved(database, stretch, _missing(stretch, held))
            found += spanned
            if spanned and not spanned[-1].is_proved:  # a fork inside a run: the branches prove what lies before
                forced |= each.branches(stretch)
    return found


def _missing(stretch: Stretch, held: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the ranges of a stretch that lie outside those that are held."""
    at, found = stretch.first, []
    for first, last in sorted(held):
        if first > at:
            found.append((at, min(first - 1, stretch.last)))
        at = max(at, last + 1)
        if at > stretch.last:
            return found
    return [*found, (at, stretch.last)]


def _proved(database: Database, stretch: Stretch, missing: Sequence[tuple[int, int]]) -> list[Span]:
    """Return the ranges, each extended to the signature that proves it, which may have to wait in the inbox."""
    found: list[Span] = []
    for first, last in missing:
        if found and last <= found[-1].last:
            continue  # the range before was extended over this one
        start = max(first, found[-1].last + 1) if found else first
        end = _signed(database, stretch, last)
        found.append(Span(stretch, start, end or stretch.last, (), end > 0))
    if found and not found[-1].is_proved and (tail := _waiting(database, stretch)):
        found[-1] = replace(found[-1], tail=tail, is_proved=True)
    return found


def _signed(database: Database, stretch: Stretch, at: int) -> int:
    """Return the place of the first signed change of a stretch from `at` on; 0 where none is."""
    if stretch.numbers:
        later = stretch.numbers[at - stretch.first :]
        signed = set(select_in(database, "SELECT no FROM change WHERE no IN ({}) AND signature <> x''", later))
        return next((at + index for index, no in enumerate(later) if (no,) in signed), 0)
    sql = "SELECT sequence FROM change WHERE series = ? AND sequence BETWEEN ? AND ? AND signature <> x'' ORDER BY sequence LIMIT 1"
    found = database.execute(sql, (stretch.series, at, stretch.last)).fetchone()
    return int(found[0]) if found else 0


def _waiting(database: Database, stretch: Stretch) -> tuple[Signed, ...]:
    """Return the changes in the inbox that go on where a stretch ends, up to the first that is signed."""
    where, values = (
        ("no = ?", stretch.numbers[-1:])
        if stretch.numbers
        else ("series = ? AND sequence = ?", [stretch.series, stretch.last])
    )
    (at,) = database.execute(f"SELECT id FROM change WHERE {where}", values).fetchone()
    next_by: dict[bytes, tuple[bytes, Signed]] = {}
    for key, stored, signature in database.execute("SELECT id, body, signature FROM inbox"):
        body = unsqueeze(stored)
        change = read_own(body)
        if change.series == stretch.series:
            next_by[change.previous] = key, Signed(body, signature)
    found: list[Signed] = []
    while at in next_by:
        at, each = next_by[at]
        found.append(each)
        if each.signature:
            return tuple(found)
    return ()


# Counting -------------------------------------------------------------------------------------------------------------


_IS_PLAIN = "substr(c.body, 1, 1) = x'00'"
_HEAD = f"substr(c.body, 2, {_FRAME_HEAD})"


def measured(database: Database, found: Sequence[Span]) -> tuple[int, int]:
    """Return how many changes the spans hold, and their bytes unpacked, without unpacking any."""
    count = sum(span.last - span.first + 1 + len(span.tail) for span in found)
    raw = sum(len(each.body) for span in found for each in span.tail)
    for span in found:
        raw += sum(size or 0 for (size,) in span.rows(database, "sum(length(c.body) - 1)", only=f"AND {_IS_PLAIN}"))
        heads = span.rows(database, _HEAD, only=f"AND NOT {_IS_PLAIN}")
        raw += sum(zstandard.frame_content_size(head) for (head,) in heads)
    return count, raw


def memberships(log: Log, found: Sequence[Span]) -> int:
    """Return how many changes of the spans only say who is a member."""
    return sum(
        no in span.stretch.numbers if span.stretch.numbers else series == span.stretch.series
        for no, circle, series, sequence in log.memberships()
        for span in found
        if circle == span.stretch.circle and span.first <= sequence <= span.last
    )


def shortened(database: Database, series: Sequence[Series], found: Sequence[Span], most_bytes: int) -> list[Span]:
    """Return the first of the spans, in causal order: about so many bytes unpacked, and what proves them."""
    streams = (_numbered(database, at, span) for at, span in enumerate(found))
    ends: dict[int, int] = {}
    size = 0
    for _, at, sequence, more in heapq.merge(*streams):
        if size and size + more > most_bytes:
            break
        ends[at] = sequence
        size += more
    else:
        return list(found)
    held: dict[tuple[str, bytes], list[tuple[int, int]]] = defaultdict(list)
    for each in series:
        for stretch in each.stretches:
            kept = [(span.first, ends.get(at, 0)) for at, span in enumerate(found) if span.stretch is stretch]
            held[stretch.circle, stretch.name] = _missing(stretch, [each for each in kept if each[1]])
    return spans(database, series, lambda circle, name: held[circle, name])


def _numbered(database: Database, at: int, span: Span) -> Iterator[tuple[int, int, int, int]]:
    """Yield for each change its number, `at`, its place in the series, its size unpacked."""
    plain = f"CASE WHEN {_IS_PLAIN} THEN length(c.body) - 1 END"
    for no, sequence, size, head in span.rows(database, f"c.no, c.sequence, {plain}, {_HEAD}"):
        yield no, at, sequence, zstandard.frame_content_size(head) if size is None else size


def attached(database: Database, found: Sequence[Span]) -> dict[bytes, tuple[int, int]]:
    """Return the attachments that the changes name and this file has: row and size by hash, the smallest first."""
    held: dict[bytes, tuple[int, int]] = {}
    if database.execute("SELECT 1 FROM attachment LIMIT 1").fetchone() is None:
        return held
    more = "CROSS JOIN named n ON n.change = c.no AND n.size IS NOT NULL JOIN attachment a ON a.sha256 = n.hash"
    for span in found:
        for sha256, row, size in span.rows(database, "n.hash, a.rowid, length(a.content)", more):
            held[sha256] = row, size
    return dict(sorted(held.items(), key=lambda item: (item[1][1], item[0])))


# Reading --------------------------------------------------------------------------------------------------------------


def blocks(database: Database, found: Sequence[Span]) -> Iterator[Block]:
    """Yield the changes, each behind those it names, with the personal values that they name."""
    by_stretch: dict[bytes, list[Span]] = {}
    for span in found:
        by_stretch.setdefault(span.stretch.name, []).append(span)
    streams = [_stream(database, each) for each in by_stretch.values()]
    personal = database.execute("SELECT 1 FROM personal LIMIT 1").fetchone() is not None
    changes: list[Signed] = []
    size = 0
    whole = (Signed(body, signature) for _, body, signature in heapq.merge(*streams))
    for each in chain(whole, *(span.tail for span in found)):
        if changes and size + len(each.body) > BLOCK_BYTES:
            yield Block(changes, _personal(database, changes) if personal else [])
            changes, size = [], 0
        changes.append(each)
        size += len(each.body)
    if changes:
        yield Block(changes, _personal(database, changes) if personal else [])


def _stream(database: Database, found: Sequence[Span]) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield number, body and signature in order; a signature that a later one of the same run proves is left out."""
    for span in found:
        ahead: tuple[Any, ...] | None = None
        for row in span.rows(database, "c.no, c.body, c.signature, c.author"):
            if ahead is not None:
                yield ahead[0], unsqueeze(ahead[1]), b"" if ahead[3] == row[3] else ahead[2]
            ahead = row
        if ahead is not None:
            yield ahead[0], unsqueeze(ahead[1]), ahead[2]


def _personal(database: Database, changes: Sequence[Signed]) -> list[Personal]:
    hashes = {each for change in changes for each in _PERSONAL.findall(change.body)}
    sql = "SELECT hash, salt, value FROM personal WHERE hash IN ({}) AND value IS NOT NULL"
    return [Personal(*row) for row in select_in(database, sql, sorted(hashes))]


def content(database: Database, sha256: bytes, row: int, size: int) -> Content:
    """Return an attachment of this file, read piece by piece."""

    def pieces() -> Iterator[bytes]:
        with database.blobopen("attachment", "content", row, readonly=True) as blob:
            while piece := blob.read(PIECE):
                yield piece

    return Content(sha256, size, pieces)
