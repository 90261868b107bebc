"""The writing half of exchange on an open file: packs come in, members are accepted and retired, what went is noted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace

from s3desk.ledger.packs import Pack
from s3desk.services.exchanging import Carried, JournalEntry, Outgoing, Received
from s3desk.services.ports import Done, Progress, silent
from s3desk.store import backups, journal, pieces
from s3desk.store.connection import in_words, transaction
from s3desk.store.home import own_copy
from s3desk.store.inspecting import Inspection
from s3desk.store.membership import Speaker
from s3desk.store.opened import OpenFile
from s3desk.store.receiving import Reception
from s3desk.store.vouching import Trust

HANDFUL = 20
"""Changes; an exchange that brings more is preceded by a restore point, unless there is a fresh one."""
FRESH_S = 3600


class _Rehearsed(Exception):
    """Ends the transaction of a dry run."""


class FileTaking(OpenFile):
    """What `Taking` asks of an open workspace; `FileWorkspace` is made of it."""

    def take_in(self, packs: Sequence[Pack], *, dry_run: bool = False, progress: Progress = silent) -> Received:
        """Take in packs, all or nothing; Stranger or BadPack when one is refused. A dry run changes nothing."""
        own = self._profile.author.key
        with in_words(self._path):
            inspected = Inspection(self._database, self._log, own)
            inspected.look_at(packs, progress)
        if inspected.fresh and not dry_run:
            self._keep_present(inspected.fresh)
        told: Received | None = None
        with suppress(_Rehearsed), self._writing():
            reception = self._reception()
            told = reception.take_in(packs, inspected, progress)
            if dry_run:
                raise _Rehearsed
        assert told is not None
        return replace(told, done=None) if dry_run else self._settled(told, reception.given_up)

    def _settled(self, told: Received, given_up: Sequence[bytes]) -> Received:
        """Keep the lease in step with the series that this copy goes on writing."""
        if given_up:
            gone = {series.hex() for series in given_up}
            (first,) = self._database.execute("SELECT id FROM change ORDER BY no LIMIT 1").fetchone()
            self._heads = {series: head for series, head in self._heads.items() if series not in gone}
            self._heads.setdefault(own_copy(self._log).hex(), first.hex())
            self._lease.keep(self._heads)
        self._log.rest()
        return told

    def _keep_present(self, fresh: int) -> None:
        """Write a restore point before a larger exchange, or refuse; before a small one, as before any change."""
        if not self._log.has_work():
            return
        if fresh > HANDFUL and not backups.is_fresh(self._profile.home, self._id, FRESH_S):
            self.backup("before an exchange")
        else:
            self._keep_yesterday()

    def take_content(self, sha256: bytes, at: int, piece: bytes, size: int) -> bool:
        """Keep a piece of an attachment that arrives in pieces; return whether it is whole now (and fits its hash)."""
        with transaction(self._database, self._path):
            return pieces.take(self._database, sha256, at, piece, size)

    def note(self, entry: JournalEntry, given: Outgoing | None, carried: Sequence[Carried] = ()) -> None:
        """Remember an exchange: the line for the journal, what is given now, what lies at the target."""
        with transaction(self._database, self._path):
            journal.note(self._database, self._log, entry, given, carried)

    # Members ------------------------------------------------------------------------------------------------------

    def accept(self, key: bytes, name: str, circle: str = "") -> Done:
        """Make a key a member, for everybody: of a circle with a partner, or where this file is at home."""
        return self._speak(lambda speaker: speaker.accept(key, name, circle))

    def retire(self, key: bytes) -> Done:
        """Take no more changes of a key, from what this copy holds of it on; for everybody."""
        return self._speak(lambda speaker: speaker.retire(key))

    def _speak(self, say: Callable[[Speaker], Done]) -> Done:
        """Let something be said of a member, and follow what it changes."""
        own = self._profile.author
        with self._writing():
            retired = Trust(self._database, own.key).retired()
            speaker = Speaker(self._database, self._catalogue, self._names, self._log, own, self._clock)
            done = say(speaker)
            reception = self._reception()
            reception.settle(retired)
            done = reception.done(done)
        self._lead(speaker.heads)
        return done

    def _reception(self) -> Reception:
        now_ms = int(self._clock() * 1000)
        own = self._profile.author.key
        return Reception(self._database, self._catalogue, self._path, self._names, self._log, own, now_ms)
