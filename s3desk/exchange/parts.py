"""Attachments at a shelf: by content, once, in pieces, so that a transfer that was cut goes on where it stopped."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from s3desk.domain.attached import LARGEST_BYTES
from s3desk.domain.messages import Message, message
from s3desk.exchange.layout import (
    MOST_PART_BYTES,
    PART,
    PART_BYTES,
    Found,
    Part,
    part_file,
    part_name,
    part_size,
    read_part,
)
from s3desk.exchange.listing import Listing
from s3desk.exchange.places import Gone, Place
from s3desk.exchange.spans import PIECE
from s3desk.ledger.packs import Content
from s3desk.services.exchanging import Carried, Giving
from s3desk.services.ports import Progress

_MOST_FOLDERS = 8
"""Copies whose pieces of one attachment are tried, where those of others do not fit."""
_MOST_PIECES = LARGEST_BYTES // PART_BYTES + 1
_NAME = re.compile(r"([0-9a-f]{32})\.([0-9]{5})-([0-9]{5})")


class Parts:
    """The pieces of attachments that lie at a target."""

    def __init__(self, place: Place, listing: Listing) -> None:
        self._place, self._listing = place, listing
        self.wrong = 0
        """Files that are called a piece of an attachment that is here, and hold something else."""
        self._counts: dict[str, set[int]] = defaultdict(set)
        """Into how many pieces an attachment was cut, as the names say."""
        self._found: dict[str, dict[int, list[Found]]] = defaultdict(lambda: defaultdict(list))
        for each in listing.of_kind(PART):
            named = _NAME.match(each.path.rpartition("/")[2].lower())
            if named:
                self._found[named[1]][int(named[2])].append(each)
                self._counts[named[1]].add(int(named[3]))

    def give(self, giving: Giving, folder: str, circle: str, progress: Progress) -> Iterator[Carried]:
        """Write the pieces that are not there yet, of all attachments that changes of the circle name."""
        for content in giving.attachments([circle]):
            lying = self._lying(content, folder)
            for index, piece in enumerate(_pieces(content.pieces()) if lying else ()):
                if index not in lying:
                    continue
                data = part_file(Part(content.sha256, index * PART_BYTES, content.size, piece))
                held = [(PIECE, content.sha256, index, index)]
                there = self._same(lying[index], data)
                if there is not None:
                    yield self._listing.keep(there, held)
                    continue
                name = part_name(content.sha256, index, _count(content.size))
                entry = self._place.write(f"{folder}/{name}", data)
                progress(index + 1, _count(content.size))
                yield self._listing.wrote(folder, entry, held)

    def notices(self) -> tuple[Message, ...]:
        """Return what is to be said of the files that were compared."""
        if not self.wrong:
            return ()
        return (
            message(
                "{0} pieces of attachments there are not what they are called; the right ones were written beside them.",
                self.wrong,
                count=0,
            ),
        )

    def _lying(self, content: Content, folder: str) -> dict[int, list[Found]]:
        """Return the pieces that this copy did not write or compare before, each with the files that may hold it."""
        there = self._found[content.sha256.hex()[:32]]
        found = {}
        for index in range(_count(content.size)):
            length = min(PART_BYTES, content.size - index * PART_BYTES)
            files = [each for each in there[index] if each.size == part_size(length) and _lies_in(each, folder)]
            if not any(self._holds(each, content.sha256, index) for each in files):
                found[index] = files
        return found

    def _holds(self, found: Found, sha256: bytes, index: int) -> bool:
        """Return whether a file was compared with a piece before; one that was changed since is another."""
        known = self._listing.whole.get(found.path)
        return known is not None and (PIECE, sha256, index, index) in known.spans

    def _same(self, files: Iterable[Found], data: bytes) -> Found | None:
        """Return the file that holds just this. Whoever wrote another, it keeps nobody from getting the right one."""
        for each in files:
            try:
                if self._place.read(each.path, MOST_PART_BYTES) == data:
                    return each
            except Gone:
                continue
            self.wrong += 1
        return None

    def _read(self, found: Found) -> Part | None:
        try:
            return read_part(self._place.read(found.path, MOST_PART_BYTES))
        except Gone:
            return None

    def contents(self, giving: Giving, progress: Progress) -> Iterator[tuple[bytes, int, bytes, int]]:
        """Yield the pieces that this copy wants and has not yet.

        Only the whole tells whether its pieces are the right ones. Where it does not fit, they are taken again, from
        one copy's folder before the others'.
        """
        for sha256 in giving.wanted():
            pieces = self._found.get(sha256.hex()[:32], {})
            folders = sorted({_folder(each) for files in pieces.values() for each in files})[:_MOST_FOLDERS]
            if not folders:
                continue
            yield from self._pieces_of(sha256, pieces, folders[0], set(giving.arrived(sha256)), progress)
            if len(folders) == 1 or not any(
                pieces.keys() >= {*range(min(many, _MOST_PIECES))} for many in self._counts[sha256.hex()[:32]]
            ):
                continue
            for folder in (each for each in folders for _ in range(2)):  # once to be rid of others' pieces
                if sha256 not in giving.wanted():
                    break
                yield from self._pieces_of(sha256, pieces, folder, set(), progress)

    def _pieces_of(
        self, sha256: bytes, pieces: Mapping[int, list[Found]], folder: str, arrived: set[int], progress: Progress
    ) -> Iterator[tuple[bytes, int, bytes, int]]:
        """Yield the pieces that have not arrived, those in a folder before others, all of a whole of one size."""
        size = None
        for done, index in enumerate(sorted(pieces)):
            progress(done, len(pieces))
            if index * PART_BYTES in arrived:
                continue
            files = sorted(pieces[index], key=lambda each: (_folder(each) != folder, each))
            part = self._sound(files, sha256, index, size)
            if part is not None:
                size = part.size
                yield sha256, part.at, part.piece, part.size

    def _sound(self, files: Iterable[Found], sha256: bytes, index: int, size: int | None) -> Part | None:
        for each in files:
            part = self._read(each)
            if part is not None and (part.sha256, part.at) == (sha256, index * PART_BYTES):
                length = min(PART_BYTES, part.size - part.at)
                if size in (None, part.size) and len(part.piece) == length:
                    return part
        return None


def _folder(found: Found) -> str:
    return found.path.rpartition("/")[0]


def _lies_in(found: Found, folder: str) -> bool:
    """Return whether a file lies in the same circle as a copy's folder; others may not see the other circles."""
    return found.path.lower().startswith(folder.rpartition("/")[0])


def _count(size: int) -> int:
    return max(1, -(-size // PART_BYTES))


def _pieces(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the same bytes in pieces of the size that is laid out; one, empty, for an empty file."""
    held, is_any = bytearray(), False
    for each in pieces:
        held += each
        while len(held) >= PART_BYTES:
            yield bytes(held[:PART_BYTES])
            is_any = True
            del held[:PART_BYTES]
    if held or not is_any:
        yield bytes(held)
