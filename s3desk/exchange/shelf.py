"""Packs laid out as files that nobody changes again: what folders and WebDAV servers have in common.

What I write is what the present, whole files do not hold, whoever wrote them: so lost and damaged files heal, and
changes that came on a stick go in too. A missing file is never a deletion. Two who write at once write the same twice.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from tempfile import SpooledTemporaryFile
from typing import IO

from msgspec.structs import replace

from s3desk.domain.messages import Message, message
from s3desk.exchange import spans, values
from s3desk.exchange.file import IN_MEMORY
from s3desk.exchange.layout import PACK, VALUES, Found, circle_folder, short_hash
from s3desk.exchange.listing import Listing
from s3desk.exchange.parts import Parts
from s3desk.exchange.places import Gone, Place
from s3desk.exchange.slices import appended
from s3desk.exchange.spans import SIGNER
from s3desk.ledger import packs
from s3desk.ledger.packs import BadPack, Block, Damaged, Foreign, Header, Pack
from s3desk.ledger.signing import Author
from s3desk.services.carriers import Fetched, Given, Target
from s3desk.services.exchanging import Carried, Giving, Outgoing
from s3desk.services.ports import Progress, silent

FILE_BYTES = 8 << 20
"""Unpacked, about what is written into one file."""
MOST_FILE_BYTES = 160 << 20
"""What is read of one: a few changes of the largest kind fit."""


class Shelf:
    """The way to a folder or a WebDAV server."""

    def __init__(self, target: Target, author: Author, place: Place) -> None:
        self._target, self._author, self._place = target, author, place
        self._listing: Listing | None = None

    @property
    def target(self) -> Target:
        return self._target

    def close(self) -> None:
        self._listing = None
        self._place.close()

    def _circles(self, giving: Giving) -> Sequence[str]:
        return [self._target.circle] if self._target.circle else giving.circles()

    def _look(self, giving: Giving) -> Listing:
        key = f"{self._target.how.value}:{self._target.address}"
        self._listing = Listing.look(self._place, key, giving, self._circles(giving))
        return self._listing

    # ---- in

    @contextmanager
    def fetch(self, giving: Giving, progress: Progress = silent) -> Iterator[Fetched]:
        """Fetch the packs that are new at the target."""
        listing = self._look(giving)
        with SpooledTemporaryFile(IN_MEMORY) as room:
            yield self._fetched(giving, listing, room, progress)

    def _fetched(self, giving: Giving, listing: Listing, room: IO[bytes], progress: Progress) -> Fetched:
        found: list[Pack] = []
        carried: list[Carried] = []
        notices: list[Message] = []
        again = values.lacking(giving, listing)
        kinds = [*listing.of_kind(PACK), *listing.of_kind(VALUES)]
        wanted = [each for each in kinds if each.path not in listing.whole or each.path in again]
        for done, each in enumerate(wanted):
            progress(done, len(wanted))
            pack = self._pack(each, listing, room, notices)
            if pack is None:
                continue
            if pack.header.workspace != giving.workspace_id():
                notices.append(message("{0} belongs to another workspace; it was left where it is.", _last(pack.name)))
                continue
            carried.append(listing.keep(each, _held(each, pack)))
            found.append(pack)
        progress(len(wanted), len(wanted))
        return Fetched(tuple(found), tuple(carried), tuple(notices))

    def _pack(self, found: Found, listing: Listing, room: IO[bytes], notices: list[Message]) -> Pack | None:
        """Return a pack that lies there; None for one that is not whole, which is simply not there yet."""
        try:
            return Pack(appended(room, self._place.read(found.path, MOST_FILE_BYTES)), found.path)
        except Gone:
            return None
        except (Damaged, Foreign):
            listing.damaged.add(found.path)
            return None
        except BadPack as odd:
            notices.append(message("{0} was left where it is. {1}", _last(found.path), odd.message))
            return None

    def refuse(self, pack: Pack) -> None:
        """Count nothing of a pack as being there: whoever signed it is not trusted."""
        if self._listing is not None:
            self._listing.whole.pop(pack.name, None)

    # ---- out

    def outgoing(self, giving: Giving) -> Outgoing:
        """Return what the target lacks, as far as it was looked at."""
        listing = self._listing or self._look(giving)
        circles = self._circles(giving)
        return giving.outgoing(circles, listing.holds(giving, circles), contents=False)

    def give(self, giving: Giving, progress: Progress = silent) -> Given:
        """Write what the target lacks; every file is complete or not there."""
        listing = self._listing or self._look(giving)
        whole = self.outgoing(giving)  # what counts as given is what was there to be given at the beginning
        carried: list[Carried] = []
        for circle in self._circles(giving):
            folder = self._folder(whole.header, circle)
            carried += self._give_changes(giving, listing, circle, folder, progress)
            carried += values.give(self._place, self._author, giving, listing, folder, circle, whole.header)
            carried += Parts(self._place, listing).give(giving, folder, circle, progress)
            self._tidy(listing, folder)
        covered = tuple((tip.circle, tip.series, 1, tip.sequence) for tip in whole.header.tips)
        given = dataclasses.replace(whole, blocks=lambda: iter(()), spans=covered)
        return Given(whole.header.changes, given, tuple(carried))

    def _folder(self, header: Header, circle: str) -> str:
        """Return where this copy writes; one that has written nothing yet is named by its owner and device."""
        whose = hashlib.sha256(self._author.key + self._author.device.encode()).digest()[:16]
        return f"{header.workspace.hex()}/{circle_folder(circle)}/{(header.copy or whose).hex()}"

    def _give_changes(
        self, giving: Giving, listing: Listing, circle: str, folder: str, progress: Progress
    ) -> Iterator[Carried]:
        done, given = 0, list[spans.Span]()
        while True:
            lacking = listing.holds(giving, [circle], given)
            outgoing = giving.outgoing([circle], lacking, contents=False, most_bytes=FILE_BYTES)
            if not outgoing.header.changes:
                return
            yield self._write(listing, folder, outgoing)
            given += outgoing.spans
            done += outgoing.header.changes
            progress(done, None)

    def _write(self, listing: Listing, folder: str, outgoing: Outgoing) -> Carried:
        blocks = [Block(each.changes, []) for each in outgoing.blocks()]
        written = BytesIO()
        packs.write(written, self._author, replace(outgoing.header, contents=0, content_bytes=0), blocks)
        data, held = written.getvalue(), spans.held(blocks)
        own = [span for span in held if span[1] == outgoing.header.copy] or [span for span in held if span[3]]
        name = f"{own[0][2]:08d}-{own[-1][3]:08d}-{short_hash(data)}{PACK}"
        return listing.wrote(folder, self._place.write(f"{folder}/{name}", data), held)

    def _tidy(self, listing: Listing, folder: str) -> None:
        """Remove own files that are not whole: what they held has been written again."""
        for path in listing.damaged:
            if path.startswith(f"{folder}/") and path.endswith((PACK, VALUES)):
                self._place.remove(path)

    # ---- attachments

    def contents(self, giving: Giving, progress: Progress = silent) -> Iterator[tuple[bytes, int, bytes, int]]:
        """Yield the pieces of attachments that this copy wants."""
        return Parts(self._place, self._listing or self._look(giving)).contents(giving, progress)


def _held(found: Found, pack: Pack) -> Sequence[spans.Span]:
    try:
        held = spans.held(pack.blocks())
    except BadPack:  # its sender signed rubbish; whoever takes it in says so
        held = ()
    return (*held, (SIGNER, pack.header.key, 0, 0)) if found.is_kind(VALUES) else held


def _last(path: str) -> str:
    return path.rpartition("/")[2]
