"""Own files at a shelf, gathered: many small ones become one larger one, so that a shelf stays small for ever.

By their weight the files of a copy fall into levels. Where a level holds `ENOUGH` of them, one is written that holds
all that they hold; it is a pack like any other. It is read back, and they go at the next exchange that finds it
unchanged: what the place loses or delivers late until then is not lost. A change is so written once on each level.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from graphlib import TopologicalSorter
from io import BytesIO
from typing import NamedTuple

from msgspec.structs import replace

from s3desk.domain.errors import OfficeError
from s3desk.exchange import spans
from s3desk.exchange.layout import MOST_FILE_BYTES, PACK, VALUES, Found
from s3desk.exchange.places import Gone
from s3desk.exchange.spans import COVERS, IDENTITY, SIGNER
from s3desk.exchange.writing import Writer
from s3desk.ledger import packs
from s3desk.ledger.changes import change_id
from s3desk.ledger.packs import BadPack, Block, Header, Pack, Personal, Signed
from s3desk.services.exchanging import Carried
from s3desk.services.ports import Progress, silent

ENOUGH = 8
"""Files of one level that are gathered; a file of the next level is so many times as heavy."""
LIGHT_BYTES = 8 << 10
"""Unpacked: lighter files are of the lowest level."""
FULL_BYTES = 4 << 20
"""Unpacked: heavier files stay as they are; twice as much is the most that is gathered into one."""
MOST_AT_ONCE = 64
"""Files that are read for one: a shelf that was never gathered shrinks from exchange to exchange."""
_WHOSE = ("key", "workspace", "circles")
"""Parts of a header by which a pack is an own one."""


class _Own(NamedTuple):
    """A file that this copy wrote, as far as it is remembered."""

    found: Found
    identity: bytes
    """Empty, with a weight of 0, where nothing is remembered: an older program wrote it."""
    weight: int


class Gathering:
    """The gathering of one copy's files in one circle. What is done is told in the shape that is remembered."""

    def __init__(self, writer: Writer, outline: Header, progress: Progress = silent) -> None:
        """`outline` says whose copy it is and in which circle, without changes."""
        self._writer, self._outline, self._progress = writer, outline, progress
        self._done: list[Carried] = []

    def run(self) -> Sequence[Carried]:
        """Take away what was gathered before, and gather where there is enough again."""
        with suppress(OfficeError):  # the exchange is done; where this cannot be, the next one tries again
            self._take_away()  # first: nothing more is written where nothing may be taken away
            for ending in PACK, VALUES:
                for some in _groups(self._own(ending)):
                    self._gather(some, ending)
        return self._done

    def _own(self, ending: str) -> Iterator[_Own]:
        """Yield own files that were there when the place was looked at, and are whole."""
        listing = self._writer.listing
        for each in listing.of_kind(ending):
            known = listing.whole.get(each.path)
            if known is None or each.path.rpartition("/")[0] != self._writer.folder:
                continue
            signers = {name for kind, name, *_ in known.spans if kind == SIGNER}
            if signers <= {self._writer.author.key}:
                which = [(name, size) for kind, name, size, _ in known.spans if kind == IDENTITY]
                yield _Own(each, *(which or [(b"", 0)])[0])

    def _take_away(self) -> None:
        """Remove files whose content lies in another one, which was read back when it was written."""
        listing = self._writer.listing
        own = [*self._own(PACK), *self._own(VALUES)]
        known = (span for each in own for span in listing.whole[each.found.path].spans)
        covered = {name for kind, name, *_ in known if kind == COVERS}
        for each in own:
            if each.identity in covered:
                self._writer.place.remove(each.found.path)
                self._done.append(listing.forget(each.found.path))

    def _gather(self, some: Sequence[_Own], ending: str) -> None:
        gathered, covered = _Contents(), set[bytes]()
        for done, each in enumerate(some):
            self._progress(done, len(some))
            identity, blocks = self._read(each)
            if covered and gathered.weight + spans.weight(blocks) > 2 * FULL_BYTES:
                break
            if identity:
                gathered.add(blocks)
                covered.add(identity)
        if len(covered) > 1:
            self._write(list(gathered.blocks()), ending, covered)

    def _read(self, own: _Own) -> tuple[bytes, Sequence[Block]]:
        """Return which pack a file is, and its blocks; nothing where it is no own one, or not there any more.

        A pack of several circles was put there by hand: what is gathered is told to hold one, and would be refused.
        """
        try:
            pack = Pack(BytesIO(self._writer.place.read(own.found.path, MOST_FILE_BYTES)))
            blocks = list(pack.blocks())
        except (Gone, BadPack):
            return b"", ()
        if not own.identity:
            self._done.append(self._writer.listing.keep(own.found, spans.told(pack, blocks)))
        is_own = all(getattr(pack.header, each) == getattr(self._outline, each) for each in _WHOSE)
        return (pack.digest[:16], blocks) if is_own else (b"", ())

    def _write(self, blocks: Sequence[Block], ending: str, covered: Iterable[bytes]) -> None:
        changes, raw = sum(len(each.changes) for each in blocks), spans.weight(blocks)
        header = replace(self._outline, changes=changes, raw=raw)
        found, data = self._writer.put(header, blocks, ending)
        if self._writer.place.read(found.path, MOST_FILE_BYTES) == data:
            told = spans.told(Pack(BytesIO(data)), blocks)
            self._done.append(self._writer.listing.keep(found, (*told, *((COVERS, each, 0, 0) for each in covered))))


class _Contents:
    """What is in several packs, once."""

    def __init__(self) -> None:
        self.weight = 0
        self._changes: dict[bytes, Signed] = {}
        self._personal: dict[bytes, Personal] = {}

    def add(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            for each in block.changes:
                key = change_id(each.body)
                self.weight += 0 if key in self._changes else spans.weight_of(each)
                if each.signature or key not in self._changes:  # where another proves a run, it may go without
                    self._changes[key] = each
            for value in block.personal:
                self.weight += 0 if value.hash in self._personal else spans.weight_of(value)
                self._personal[value.hash] = value

    def blocks(self) -> Iterator[Block]:
        """Yield all in blocks of the usual size, each change behind those that it names."""
        some, size = Block([], []), 0
        everything: list[Signed | Personal] = [*self._in_order(), *self._personal.values()]
        for each in everything:
            if size and size + spans.weight_of(each) > packs.BLOCK_BYTES:
                yield some
                some, size = Block([], []), 0
            if isinstance(each, Signed):
                some.changes.append(each)
            else:
                some.personal.append(each)
            size += spans.weight_of(each)
        yield some

    def _in_order(self) -> Iterator[Signed]:
        named = {
            key: [before for before in spans.past(each.body) if before in self._changes]
            for key, each in self._changes.items()
        }
        return (self._changes[key] for key in TopologicalSorter(named).static_order())


def _groups(own: Iterable[_Own]) -> Iterator[Sequence[_Own]]:
    """Yield the files of each level that has enough of them, as many as one file takes, the oldest first."""
    levels: dict[int, list[_Own]] = defaultdict(list)
    for each in own:
        if each.weight < FULL_BYTES:
            levels[_level(each.weight)].append(each)
    for _, some in sorted(levels.items()):
        if len(some) >= ENOUGH:
            yield some[:MOST_AT_ONCE]


def _level(weight: int) -> int:
    level, most = 0, LIGHT_BYTES
    while weight >= most:
        level, most = level + 1, most * ENOUGH
    return level
