"""What an open file tells of its exchanges: the reading half, `Giving`, of the port of exchange.

Imports late: the rooms behind are not wanted before somebody exchanges.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from s3desk.domain.values import RecordId
from s3desk.store.connection import in_words
from s3desk.store.names import select_in
from s3desk.store.reading import FileReading

if TYPE_CHECKING:
    from s3desk.ledger.packs import Content, Personal, Tip
    from s3desk.services.conflicts import Conflict
    from s3desk.services.exchanging import Carried, Copy, JournalEntry, Lacking, Leaving, Outgoing, Person, Waiting
    from s3desk.store.conflicts import Conflicts
    from s3desk.store.outgoing import Packer


class FileGiving(FileReading):
    """What is told of members, copies and exchanges, and what goes out. `FileQuestions` is made of it."""

    # People, copies, what happened --------------------------------------------------------------------------------

    def members(self) -> list[Person]:
        from s3desk.store import people

        with in_words(self._path):
            return people.members(self._database, self._author)

    def own_fingerprint(self) -> str:
        from s3desk.ledger.signing import fingerprint

        return fingerprint(self._author) if self._author else ""

    def waiting(self) -> list[Waiting]:
        from s3desk.store import people

        with in_words(self._path):
            return people.waiting(self._database, self._log)

    def copies(self) -> list[Copy]:
        from s3desk.store import copies

        with in_words(self._path):
            return copies.copies(self._database, self._log, self.circles())

    def journal(self, limit: int = 200) -> list[JournalEntry]:
        from s3desk.store import journal

        with in_words(self._path):
            return journal.journal(self._database, limit)

    def carried(self, target: str) -> list[Carried]:
        from s3desk.store import journal

        with in_words(self._path):
            return journal.carried(self._database, target)

    def wanted(self) -> list[bytes]:
        from s3desk.store import pieces

        with in_words(self._path):
            return pieces.wanted(self._database)

    def arrived(self, sha256: bytes) -> list[int]:
        from s3desk.store import pieces

        with in_words(self._path):
            return pieces.arrived(self._database, sha256)

    def attachments(self, circles: Sequence[str]) -> list[Content]:
        from s3desk.store import lacking, pieces

        with in_words(self._path):
            return [lacking.content(self._database, *each) for each in pieces.held(self._database, circles)]

    def values(self, circles: Sequence[str]) -> list[bytes]:
        from s3desk.store import beside

        with in_words(self._path):
            return beside.values(self._database, circles)

    def personal(self, hashes: Sequence[bytes]) -> Mapping[bytes, Personal | None]:
        from s3desk.store import beside

        with in_words(self._path):
            return beside.personal(self._database, hashes)

    def knows(self, ids: Sequence[bytes]) -> set[bytes]:
        with in_words(self._path):
            found = set(self._log.numbers(ids))
            waiting = select_in(self._database, "SELECT id FROM inbox WHERE id IN ({})", list(ids))
            return found | {each for (each,) in waiting}

    # Conflicts ----------------------------------------------------------------------------------------------------

    def conflicts(self, records: Collection[RecordId] | None = None) -> list[Conflict]:
        with in_words(self._path):
            return self._conflicts().open(records)

    def conflict(self, name: str) -> Conflict | None:
        with in_words(self._path):
            return self._conflicts().named(name)

    def settled(self, limit: int = 100) -> list[Conflict]:
        with in_words(self._path):
            return self._conflicts().settled(limit)

    def _conflicts(self) -> Conflicts:
        from s3desk.store.conflicts import Conflicts

        return Conflicts(self._database, self._catalogue, self._names, self._log, self._author, self.titles)

    # What goes out ------------------------------------------------------------------------------------------------

    def circles(self) -> list[str]:
        from s3desk.store import copies

        with in_words(self._path):
            return copies.circles(self._database, self._log)

    def tips(self, circles: Sequence[str]) -> list[Tip]:
        from s3desk.store import copies, series

        with in_words(self._path):
            return copies.tips(list(series.of_circles(self._database, circles)))

    def outgoing(
        self,
        circles: Sequence[str],
        holds: Lacking | None = None,
        *,
        contents: bool = True,
        most_bytes: int | None = None,
    ) -> Outgoing:
        with in_words(self._path):
            return self._packer().for_holder(circles, holds, contents=contents, most_bytes=most_bytes)

    def outgoing_for(self, copy: bytes, circles: Sequence[str]) -> Outgoing:
        with in_words(self._path):
            return self._packer().for_copy(copy, circles)

    def _packer(self) -> Packer:
        from s3desk.store.outgoing import Packer

        return Packer(self._database, self._log, self._signer)

    def leaving(self, outgoing: Outgoing, limit: int = 200) -> Leaving:
        from s3desk.store.outgoing import leaving

        with in_words(self._path):
            return leaving(outgoing, limit, self.titles)
