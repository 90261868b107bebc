"""What is new at a shelf, read pack by pack."""

from __future__ import annotations

from typing import IO

from s3desk.domain.messages import Message, message
from s3desk.exchange import spans, values
from s3desk.exchange.layout import MOST_FILE_BYTES, PACK, VALUES, Found
from s3desk.exchange.listing import Listing
from s3desk.exchange.places import Gone, Place
from s3desk.exchange.slices import appended
from s3desk.ledger.packs import BadPack, Damaged, Foreign, Pack
from s3desk.services.carriers import Fetched
from s3desk.services.exchanging import Carried, Giving
from s3desk.services.ports import Progress


class Reading:
    """Reads what a listing names and nobody here has read; the packs are kept in `room`."""

    def __init__(self, place: Place, giving: Giving, room: IO[bytes]) -> None:
        self._place, self._giving, self._room = place, giving, room
        self._packs: list[Pack] = []
        self._notices: list[Message] = []
        self._tried: set[str] = set()
        self._damaged: set[str] = set()
        self.carried: list[Carried] = []
        """What is known since, of files that were read."""
        self.is_outdated = False
        """Whether files went while they were read: what they held lies elsewhere now, or is not there any more."""

    def read(self, listing: Listing, progress: Progress) -> None:
        """Read what was not tried before."""
        self.is_outdated = False
        again = values.lacking(self._giving, listing)
        kinds = [*listing.of_kind(PACK), *listing.of_kind(VALUES)]
        new = [each for each in kinds if each.path not in listing.whole or each.path in again]
        wanted = [each for each in new if each.path not in self._tried]
        for done, each in enumerate(wanted):
            progress(done, len(wanted))
            self._tried.add(each.path)
            self._take(each, listing)
        progress(len(wanted), len(wanted))
        listing.damaged |= self._damaged & {each.path for each in kinds}

    def _take(self, found: Found, listing: Listing) -> None:
        pack = self._pack(found)
        if pack is None:
            return
        if pack.header.workspace != self._giving.workspace_id():
            told = message("{0} belongs to another workspace; it was left where it is.", _last(pack.name))
            self._notices.append(told)
            return
        self.carried.append(listing.keep(found, _held(pack)))
        self._packs.append(pack)

    def _pack(self, found: Found) -> Pack | None:
        """Return a pack that lies there; None for one that is not whole, which is simply not there yet."""
        try:
            return Pack(appended(self._room, self._place.read(found.path, MOST_FILE_BYTES)), found.path)
        except Gone:
            self.is_outdated = True
        except (Damaged, Foreign):
            self._damaged.add(found.path)
        except BadPack as odd:
            self._notices.append(message("{0} was left where it is. {1}", _last(found.path), odd.message))
        return None

    def fetched(self, listing: Listing) -> Fetched:
        """Return what was read; of files that are not in the listing nothing is remembered any more."""
        return Fetched(tuple(self._packs), (*self.carried, *listing.learned(), *listing.gone()), tuple(self._notices))


def _held(pack: Pack) -> tuple[spans.Span, ...]:
    try:
        return spans.told(pack, list(pack.blocks()))
    except BadPack:  # its sender signed rubbish; whoever takes it in says so
        return spans.told(pack, ())


def _last(path: str) -> str:
    return path.rpartition("/")[2]
