"""Personal values at a shelf: in files of their own, so that their owner can take away what was erased."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from s3desk.exchange.layout import VALUES
from s3desk.exchange.listing import Listing
from s3desk.exchange.spans import SIGNER, VALUE
from s3desk.exchange.writing import Writer
from s3desk.ledger import packs
from s3desk.ledger.packs import Block, Header, Personal
from s3desk.services.exchanging import Carried, Giving

_SOME = 500


def hashes(known: Carried) -> set[bytes]:
    """Return the personal values that a file holds."""
    return {value for kind, value, *_ in known.spans if kind == VALUE}


def lacking(giving: Giving, listing: Listing) -> set[str]:
    """Return the files with values that came before the changes that name them: they want to be read again."""
    held = {path: hashes(known) for path, known in listing.whole.items()}
    here = giving.personal(list({each for some in held.values() for each in some}))
    return {path for path, some in held.items() if not here.keys() >= some}


def give(writer: Writer, giving: Giving, circle: str, outline: Header) -> Iterator[Carried]:
    """Write the values of a circle that no present file holds; take away own files that hold erased ones."""
    listing, base = writer.listing, writer.folder.rpartition("/")[0]
    held = {path: hashes(known) for path, known in listing.whole.items() if path.lower().startswith(base)}
    outdated = _with_erased(giving, listing, held, writer.author.key)
    present = {each for path, some in held.items() if path not in outdated for each in some}
    missing = [each for each in giving.values([circle]) if each not in present]
    for block in _blocks(giving, missing):
        yield writer.write(outline, [block], VALUES)
    for path in outdated:
        writer.place.remove(path)
        del listing.whole[path]


def _with_erased(giving: Giving, listing: Listing, held: dict[str, set[bytes]], key: bytes) -> set[str]:
    own = {path: some for path, some in held.items() if (SIGNER, key, 0, 0) in listing.whole[path].spans}
    told = giving.personal(list({each for some in own.values() for each in some}))
    erased = {each for each, value in told.items() if value is None}
    return {path for path, some in own.items() if some & erased}


def _blocks(giving: Giving, wanted: Sequence[bytes]) -> Iterator[Block]:
    """Yield the values in blocks of about the usual size."""
    some: list[Personal] = []
    size = 0
    for begin in range(0, len(wanted), _SOME):
        told = giving.personal(wanted[begin : begin + _SOME])
        for value in filter(None, told.values()):
            some.append(value)
            size += len(value.value) + 64
            if size >= packs.BLOCK_BYTES:
                yield Block([], some)
                some, size = [], 0
    if some:
        yield Block([], some)
