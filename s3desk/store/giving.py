"""What an open file tells of its exchanges: the reading half, `Giving`, of the port of exchange."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import zstandard

from s3desk import __version__
from s3desk.domain.declare import Catalogue
from s3desk.domain.values import RecordId
from s3desk.ledger.changes import Member, encode, read_own
from s3desk.ledger.packs import Content, Header, Personal, Tip
from s3desk.ledger.signing import Author
from s3desk.services.exchanging import (
    Carried,
    Conflict,
    Copy,
    JournalEntry,
    Lacking,
    Leaving,
    Outgoing,
    Person,
    Waiting,
)
from s3desk.services.ports import Title
from s3desk.store import beside, copies, journal, lacking, people, pieces
from s3desk.store.conflicts import Conflicts
from s3desk.store.connection import Database, in_words
from s3desk.store.log import Log
from s3desk.store.names import Names, select_in
from s3desk.store.series import Series, of_circles


class FileGiving:
    """What is told of members, copies and exchanges, and what goes out. `FileQuestions` is made of it."""

    _database: Database
    _catalogue: Catalogue
    _path: Path
    _names: Names
    _log: Log
    _author: bytes
    _signer: Author | None

    def titles(self, records: Iterable[RecordId]) -> Mapping[RecordId, Title]:
        raise NotImplementedError

    # People, copies, what happened --------------------------------------------------------------------------------

    def members(self) -> list[Person]:
        with in_words(self._path):
            return people.members(self._database, self._author)

    def waiting(self) -> list[Waiting]:
        with in_words(self._path):
            return people.waiting(self._database, self._log)

    def copies(self) -> list[Copy]:
        with in_words(self._path):
            return copies.copies(self._database, self._log, self.circles())

    def journal(self, limit: int = 200) -> list[JournalEntry]:
        with in_words(self._path):
            return journal.journal(self._database, limit)

    def carried(self, target: str) -> list[Carried]:
        with in_words(self._path):
            return journal.carried(self._database, target)

    def wanted(self) -> list[bytes]:
        with in_words(self._path):
            return pieces.wanted(self._database)

    def arrived(self, sha256: bytes) -> list[int]:
        with in_words(self._path):
            return pieces.arrived(self._database, sha256)

    def attachments(self, circles: Sequence[str]) -> list[Content]:
        with in_words(self._path):
            return [lacking.content(self._database, *each) for each in pieces.held(self._database, circles)]

    def values(self, circles: Sequence[str]) -> list[bytes]:
        with in_words(self._path):
            return beside.values(self._database, circles)

    def personal(self, hashes: Sequence[bytes]) -> Mapping[bytes, Personal | None]:
        with in_words(self._path):
            return beside.personal(self._database, hashes)

    def knows(self, ids: Sequence[bytes]) -> set[bytes]:
        with in_words(self._path):
            found = set(self._log.numbers(ids))
            waiting = select_in(self._database, "SELECT id FROM inbox WHERE id IN ({})", list(ids))
            return found | {each for (each,) in waiting}

    # Conflicts ----------------------------------------------------------------------------------------------------

    def conflicts(self) -> list[Conflict]:
        with in_words(self._path):
            return self._conflicts().open()

    def conflict(self, name: str) -> Conflict | None:
        with in_words(self._path):
            return self._conflicts().named(name)

    def settled(self, limit: int = 100) -> list[Conflict]:
        with in_words(self._path):
            return self._conflicts().settled(limit)

    def _conflicts(self) -> Conflicts:
        return Conflicts(self._database, self._catalogue, self._names, self._log, self._author, self.titles)

    # What goes out ------------------------------------------------------------------------------------------------

    def circles(self) -> list[str]:
        with in_words(self._path):
            return copies.circles(self._database, self._log)

    def tips(self, circles: Sequence[str]) -> list[Tip]:
        with in_words(self._path):
            return copies.tips(list(of_circles(self._database, circles)))

    def outgoing(
        self,
        circles: Sequence[str],
        holds: Lacking | None = None,
        *,
        contents: bool = True,
        most_bytes: int | None = None,
    ) -> Outgoing:
        with in_words(self._path):
            series = list(of_circles(self._database, circles))
            found = lacking.spans(self._database, series, holds)
            if most_bytes is not None:
                found = lacking.shortened(self._database, series, found, most_bytes)
            return self._outgoing(circles, series, found, contents=contents)

    def outgoing_for(self, copy: bytes, circles: Sequence[str]) -> Outgoing:
        with in_words(self._path):
            copies.check_known(self._database, copy)
            visible = copies.circles_of(self._database, self._log, copy, circles)
            series = list(of_circles(self._database, visible))
            found = lacking.spans(self._database, series, copies.held_by(self._database, copy, series))
            return self._outgoing([each for each in circles if each in visible], series, found, contents=True)

    def _outgoing(
        self, circles: Sequence[str], series: Sequence[Series], found: Sequence[lacking.Span], *, contents: bool
    ) -> Outgoing:
        database = self._database
        changes, raw = lacking.measured(database, found)
        attached = lacking.attached(database, found) if contents else {}
        signer = self._signer
        header = Header(
            workspace=self._log.workspace(),
            circles=list(circles),
            copy=copies.own_copy(self._log),
            key=self._author,
            name=signer.name if signer else "",
            device=signer.device if signer else "",
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
        )

    def leaving(self, outgoing: Outgoing, limit: int = 200) -> Leaving:
        touched: dict[bytes, None] = {}
        squeeze, size = zstandard.ZstdCompressor(level=3), 0
        with in_words(self._path):
            for block in outgoing.blocks():
                size += len(squeeze.compress(encode(block)))
                for each in block.changes:
                    for operation in read_own(each.body).operations:
                        if not isinstance(operation, Member):
                            touched[operation.record] = None
            first = [RecordId(each) for each, _ in zip(touched, range(limit), strict=False)]
            titles = self.titles(first)
        header = outgoing.header
        shown = tuple(titles[each] for each in first if each in titles)
        return Leaving(header.changes, shown, len(touched), header.contents, size + header.content_bytes)
