"""What goes out, ready to be written as a pack, and the list of it that is shown before."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence

import zstandard

from s3desk import __version__
from s3desk.domain.values import RecordId
from s3desk.ledger.changes import Member, encode, read_own
from s3desk.ledger.packs import Header
from s3desk.ledger.signing import Author
from s3desk.services.exchanging import Lacking, Leaving, Outgoing
from s3desk.services.ports import Title
from s3desk.store import copies, lacking
from s3desk.store.connection import Database
from s3desk.store.home import own_copy
from s3desk.store.log import Log
from s3desk.store.series import Series, of_circles

Titles = Callable[[Iterable[RecordId]], Mapping[RecordId, Title]]


class Packer:
    """Finds out what another side lacks of a file; `author` makes the packs (None: nobody does)."""

    def __init__(self, database: Database, log: Log, author: Author | None) -> None:
        self._database, self._log, self._author = database, log, author

    def for_holder(
        self, circles: Sequence[str], holds: Lacking | None, *, contents: bool, most_bytes: int | None
    ) -> Outgoing:
        """Return what a side lacks that is known to hold this; see `Giving.outgoing`."""
        series = list(of_circles(self._database, circles))
        found = lacking.spans(self._database, series, holds)
        if most_bytes is not None:
            found = lacking.shortened(self._database, series, found, most_bytes)
        return self._made(circles, series, found, contents=contents)

    def for_copy(self, copy: bytes, circles: Sequence[str]) -> Outgoing:
        """Return what a copy is not known to hold."""
        copies.check_known(self._database, copy)
        visible = copies.circles_of(self._database, self._log, copy, circles)
        series = list(of_circles(self._database, visible))
        found = lacking.spans(self._database, series, copies.held_by(self._database, copy, series))
        return self._made([each for each in circles if each in visible], series, found, contents=True)

    def _made(
        self, circles: Sequence[str], series: Sequence[Series], found: Sequence[lacking.Span], *, contents: bool
    ) -> Outgoing:
        database, author = self._database, self._author
        changes, raw = lacking.measured(database, found)
        attached = lacking.attached(database, found) if contents else {}
        header = Header(
            workspace=self._log.workspace(),
            circles=list(circles),
            copy=own_copy(self._log),
            key=author.key if author else b"",
            name=author.name if author else "",
            device=author.device if author else "",
            program=__version__,
            wall=int(time.time() * 1000),
            tips=copies.tips(series),
            changes=changes,
            raw=raw,
            contents=len(attached),
            content_bytes=sum(size for _, size in attached.values()),
        )
        return Outgoing(
            header,
            lambda: lacking.blocks(database, found),
            lambda: (lacking.content(database, key, *where) for key, where in attached.items()),
            tuple((each.stretch.circle, each.stretch.name, each.first, each.end) for each in found),
            lacking.memberships(self._log, found),
        )


def leaving(outgoing: Outgoing, limit: int, titles: Titles) -> Leaving:
    """Return the records that the changes touch, the first of them by title, and about how large the pack gets."""
    touched: dict[bytes, None] = {}
    squeeze, size = zstandard.ZstdCompressor(level=3), 0
    for block in outgoing.blocks():
        size += len(squeeze.compress(encode(block)))
        for each in block.changes:
            for operation in read_own(each.body).operations:
                if not isinstance(operation, Member):
                    touched[operation.record] = None
    first = [RecordId(each) for each, _ in zip(touched, range(limit), strict=False)]
    known = titles(first)
    header, shown = outgoing.header, tuple(known[each] for each in first if each in known)
    size += header.content_bytes
    return Leaving(outgoing.news, shown, len(touched), header.contents, size, outgoing.memberships)
