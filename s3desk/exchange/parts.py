"""Attachments at a shelf: by content, once, in pieces, so that a transfer that was cut goes on where it stopped."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

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

_NAME = re.compile(r"([0-9a-f]{32})\.([0-9]{5})-([0-9]{5})")


class Parts:
    """The pieces of attachments that lie at a target."""

    def __init__(self, place: Place, listing: Listing) -> None:
        self._place, self._listing = place, listing
        self._found: dict[str, dict[int, list[Found]]] = defaultdict(lambda: defaultdict(list))
        for each in listing.of_kind(PART):
            named = _NAME.match(each.path.rpartition("/")[2].lower())
            if named:
                self._found[named[1]][int(named[2])].append(each)

    def give(self, giving: Giving, folder: str, circle: str, progress: Progress) -> Iterator[Carried]:
        """Write the pieces that are not there yet, of all attachments that changes of the circle name."""
        for content in giving.attachments([circle]):
            lacking = self._lacking(content, folder)
            for index, piece in enumerate(_pieces(content.pieces()) if lacking else ()):
                if index not in lacking:
                    continue
                part = Part(content.sha256, index * PART_BYTES, content.size, piece)
                name = part_name(content.sha256, index, _count(content.size))
                entry = self._place.write(f"{folder}/{name}", part_file(part))
                progress(index + 1, _count(content.size))
                yield self._listing.wrote(folder, entry, [(PIECE, content.sha256, index, index)])

    def _lacking(self, content: Content, folder: str) -> set[int]:
        there = self._found[content.sha256.hex()[:32]]
        found = set()
        for index in range(_count(content.size)):
            length = min(PART_BYTES, content.size - index * PART_BYTES)
            sound = (each for each in there[index] if each.size == part_size(length) and _lies_in(each, folder))
            if not any(self._is_sound(each, content.sha256) for each in sound):
                found.add(index)
        return found

    def _is_sound(self, found: Found, sha256: bytes) -> bool:
        """Return whether a piece is as it was written; only one that was changed since is read."""
        if not self._listing.is_changed(found):
            return True
        part = self._read(found)
        return part is not None and part.sha256 == sha256

    def _read(self, found: Found) -> Part | None:
        try:
            return read_part(self._place.read(found.path, MOST_PART_BYTES))
        except Gone:
            return None

    def contents(self, giving: Giving, progress: Progress) -> Iterator[tuple[bytes, int, bytes, int]]:
        """Yield the pieces that this copy wants and has not yet."""
        for sha256 in giving.wanted():
            pieces = self._found.get(sha256.hex()[:32], {})
            arrived = set(giving.arrived(sha256)) if pieces else set()
            for done, index in enumerate(sorted(pieces)):
                progress(done, len(pieces))
                if index * PART_BYTES not in arrived:
                    part = self._sound(pieces[index], sha256)
                    if part is not None:
                        yield sha256, part.at, part.piece, part.size

    def _sound(self, candidates: Iterable[Found], sha256: bytes) -> Part | None:
        for each in candidates:
            part = self._read(each)
            if part is not None and part.sha256 == sha256:
                return part
        return None


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
