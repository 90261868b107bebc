"""Packs written at a shelf, under names that tell people what is in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO

from s3desk.exchange import spans
from s3desk.exchange.layout import PACK, Found, short_hash
from s3desk.exchange.listing import Listing
from s3desk.exchange.places import Place
from s3desk.exchange.spans import Span
from s3desk.ledger import packs
from s3desk.ledger.packs import Block, Header, Pack
from s3desk.ledger.signing import Author
from s3desk.services.exchanging import Carried


@dataclass(frozen=True, slots=True)
class Writer:
    """Who writes, and in which folder: nobody else writes there."""

    place: Place
    author: Author
    listing: Listing
    folder: str

    def write(self, header: Header, blocks: Sequence[Block], ending: str) -> Carried:
        """Write blocks as a pack; from now on it counts as being there."""
        found, data = self.put(header, blocks, ending)
        return self.listing.keep(found, spans.told(Pack(BytesIO(data)), blocks))

    def put(self, header: Header, blocks: Sequence[Block], ending: str) -> tuple[Found, bytes]:
        """Write blocks as a pack; return the file, and what was written."""
        written = BytesIO()
        packs.write(written, self.author, header, blocks)
        data = written.getvalue()
        numbers = _numbers(spans.held(blocks), header.copy) if ending == PACK else ""
        entry = self.place.write(f"{self.folder}/{numbers}{short_hash(data)}{ending}", data)
        return Found(f"{self.folder}/{entry.name}", entry.size, entry.stamp), data


def _numbers(held: Iterable[Span], copy: bytes) -> str:
    """Return where the changes stand in the copy's own series; in what series they are of, where none is its own."""
    known = [span for span in held if span[3]]
    own = [span for span in known if span[1] == copy] or known
    return f"{own[0][2]:08d}-{own[-1][3]:08d}-"
