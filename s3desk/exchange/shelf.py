"""Packs laid out as files that nobody changes again: what folders and WebDAV servers have in common.

What I write is what the present, whole files do not hold, whoever wrote them: so lost and damaged files heal, and
changes that came on a stick go in too. A missing file is never a deletion. Two who write at once write the same twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from tempfile import SpooledTemporaryFile

from msgspec.structs import replace

from s3desk.exchange import spans, values
from s3desk.exchange.file import IN_MEMORY
from s3desk.exchange.gathering import Gathering
from s3desk.exchange.layout import PACK, VALUES, circle_folder
from s3desk.exchange.listing import Listing
from s3desk.exchange.parts import Parts
from s3desk.exchange.places import Place
from s3desk.exchange.reading import Reading
from s3desk.exchange.scope import circles_at, given, name_of_copy
from s3desk.exchange.writing import Writer
from s3desk.ledger.packs import Block, Header, Pack
from s3desk.ledger.signing import Author
from s3desk.services.carriers import Fetched, Given, Target
from s3desk.services.exchanging import Carried, Giving, Outgoing
from s3desk.services.ports import PARTNER, TEAM, Progress, silent

FILE_BYTES = 8 << 20
"""Unpacked, about what is written into one file."""
_LOOKS = 3
"""Times that a place is looked at, where files go while others are read: their owner gathers them."""


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

    def _unheard(self, giving: Giving) -> Sequence[str]:
        """Return how folders of circles begin that colleagues may have begun with partners since."""
        is_team = giving.circles()[0] == TEAM
        return [circle_folder(PARTNER.strip())] if is_team and not self._target.circle else []

    def _look(self, giving: Giving, since: Sequence[Carried] = ()) -> Listing:
        key = f"{self._target.how.value}:{self._target.address}"
        circles = [*circles_at(self._target, giving), *self._unheard(giving)]
        self._listing = Listing.look(self._place, key, giving, circles, self._author.key, since)
        return self._listing

    # ---- in

    @contextmanager
    def fetch(self, giving: Giving, progress: Progress = silent) -> Iterator[Fetched]:
        """Fetch the packs that are new at the target."""
        with SpooledTemporaryFile(IN_MEMORY) as room:
            reading = Reading(self._place, giving, room)
            for _ in range(_LOOKS):
                listing = self._look(giving, reading.carried)
                reading.read(listing, progress)
                if not reading.is_outdated:
                    break
            yield reading.fetched(listing)

    def refuse(self, pack: Pack) -> None:
        """Count nothing of a pack as being there: whoever signed it is not trusted."""
        if self._listing is not None:
            self._listing.whole.pop(pack.name, None)

    # ---- out

    def outgoing(self, giving: Giving) -> Outgoing:
        """Return what the target lacks, as far as it was looked at."""
        listing = self._listing or self._look(giving)
        circles = circles_at(self._target, giving)
        return giving.outgoing(circles, listing.holds(giving, circles), contents=False)

    def give(self, giving: Giving, progress: Progress = silent) -> Given:
        """Write what the target lacks; every file is complete or not there."""
        listing = self._listing or self._look(giving)
        whole = self.outgoing(giving)  # what counts as given is what was there to be given at the beginning
        carried: list[Carried] = []
        parts = Parts(self._place, listing)
        for circle in circles_at(self._target, giving):
            writer = Writer(self._place, self._author, listing, self._folder(whole.header, circle))
            outline = _outline(whole.header, circle)
            carried += self._give_changes(giving, writer, circle, progress)
            carried += values.give(writer, giving, circle, outline)
            carried += parts.give(giving, writer.folder, circle, progress)
            self._tidy(listing, writer.folder)
            carried += Gathering(writer, outline, progress).run()
        return given(whole, carried, parts.notices())

    def _folder(self, header: Header, circle: str) -> str:
        """Return where this copy writes."""
        return f"{header.workspace.hex()}/{circle_folder(circle)}/{name_of_copy(header, self._author).hex()}"

    def _give_changes(self, giving: Giving, writer: Writer, circle: str, progress: Progress) -> Iterator[Carried]:
        done, written = 0, list[spans.Span]()
        while True:
            lacking = writer.listing.holds(giving, [circle], written)
            outgoing = giving.outgoing([circle], lacking, contents=False, most_bytes=FILE_BYTES)
            if not outgoing.header.changes:
                return
            blocks = [Block(each.changes, []) for each in outgoing.blocks()]  # personal values lie apart
            yield writer.write(replace(outgoing.header, contents=0, content_bytes=0), blocks, PACK)
            written += outgoing.spans
            done += outgoing.header.changes
            progress(done, None)

    def _tidy(self, listing: Listing, folder: str) -> None:
        """Remove own files that are not whole: what they held has been written again."""
        for path in listing.damaged:
            if path.startswith(f"{folder}/") and path.endswith((PACK, VALUES)):
                self._place.remove(path)

    # ---- attachments

    def contents(self, giving: Giving, progress: Progress = silent) -> Iterator[tuple[bytes, int, bytes, int]]:
        """Yield the pieces of attachments that this copy wants."""
        return Parts(self._place, self._listing or self._look(giving)).contents(giving, progress)


def _outline(header: Header, circle: str) -> Header:
    """Return what a copy says of itself in one circle, without changes; what lies there may speak of no other one."""
    tips = [each for each in header.tips if each.circle == circle]
    return replace(header, circles=[circle], tips=tips, changes=0, raw=0, contents=0, content_bytes=0)
