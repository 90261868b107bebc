"""Reception: packs come into the log. Everything is looked at first; then one transaction takes it in, or nothing."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from s3desk.domain.declare import Catalogue
from s3desk.domain.messages import Message, mark, message
from s3desk.domain.values import RecordId
from s3desk.ledger.changes import Change, change_id, read_own
from s3desk.ledger.packs import BadPack, Block, Pack, Personal
from s3desk.ledger.vouching import Retired
from s3desk.services.conflicts import Matter
from s3desk.services.exchanging import Received
from s3desk.services.portions import chunks
from s3desk.services.ports import Done, Progress
from s3desk.store import beside, contents, copies
from s3desk.store.arrivals import Arrivals
from s3desk.store.board import Board
from s3desk.store.clocks import Clocks
from s3desk.store.conflicts import Conflicts
from s3desk.store.connection import Database
from s3desk.store.holding import hold_back
from s3desk.store.home import make_copy
from s3desk.store.inbox import Inbox
from s3desk.store.inspecting import Inspection, known
from s3desk.store.log import Arrived, Log, Past, fits, past_of
from s3desk.store.names import BATCH, Names, batches, select_in
from s3desk.store.questions import FileQuestions
from s3desk.store.spots import WAITING, Spot, Spots
from s3desk.store.vouching import Trust

_MISFIT = mark("The pack is refused: a change in it does not fit those before it. Nothing was changed.")
_PIECE_BYTES = 1 << 20
_ROUNDS = 5
"""How often memberships may change what is held back, which may change memberships, within one exchange."""


class Reception:
    """Takes packs into one file; made anew for each exchange. Only inside a transaction."""

    def __init__(
        self, database: Database, catalogue: Catalogue, path: Path, names: Names, log: Log, own: bytes, now_ms: int
    ) -> None:
        self._database, self._catalogue, self._names, self._log = database, catalogue, names, log
        self._own, self._now_ms = own, now_ms
        self._inbox = Inbox(database)
        self._board = Board(database, catalogue, names, log)
        self._arrivals = Arrivals(database, catalogue, FileQuestions(database, catalogue, path))
        self._clocks = Clocks(now_ms)
        self._spots = Spots(database, catalogue, names)
        self._open = {_identity(spot) for spot in self._spots.open()}
        self._awaited: set[bytes] | None = None
        self._retired = Trust(database, own).retired()
        rows = database.execute("SELECT key, value FROM meta WHERE key LIKE 'series %'")
        self._mine = {series: key for key, series in rows}
        self._free = log.free()
        self._batch: list[Arrived] = []
        self._weight = 0
        self._parked: list[bytes] = []
        self._known = 0
        self.given_up: list[bytes] = []
        """Own series that somebody else continued."""

    def take_in(self, packs: Sequence[Pack], inspected: Inspection, progress: Progress) -> Received:
        """Apply what can be applied and keep the rest; `inspected` has looked at the same packs."""
        whole = sum(pack.header.changes for pack in packs)
        at = done = attached = 0
        for pack in packs:
            self._clocks.hear(pack.header.name or "?", pack.header.wall)
            for block in pack.blocks():
                ids = [change_id(each.body) for each in block.changes]
                inspected.check_again(at, ids)
                self._take_block(block, ids, inspected)
                at, done = at + 1, done + len(ids)
                progress(done, max(done, whole))
        if self.given_up:
            make_copy(self._log)
        self.settle(self._retired)
        inspected.check_people_again(self._retired)
        copies.forget_claims(self._database)
        for pack in packs:
            attached += contents.take(self._database, pack, inspected.named, lambda: progress(done, max(done, whole)))
            copies.remember(self._database, self._log, pack.header, self._now_ms)
        return self._received(packs[0].header.name if packs else "?", attached)

    # Block by block -----------------------------------------------------------------------------------------------

    def _take_block(self, block: Block, ids: Sequence[bytes], inspected: Inspection) -> None:
        late = self._keep_personal(block.personal, inspected.named)
        here, waiting = known(self._database, ids)
        here |= waiting
        self._known += len(here)
        fresh = []
        for key, each in zip(ids, block.changes, strict=True):
            if key not in here:
                here.add(key)
                fresh.append((key, each))
        for some in batches(fresh, lambda each: len(each[1].body), _PIECE_BYTES):  # decoded, they take many times that
            arrived = [
                Arrived(key, read_own(each.body), each.body, inspected.proven.get(key, b"")) for key, each in some
            ]
            self._take(arrived)
        self._show_again(late)

    def _take(self, arrived: Sequence[Arrived]) -> None:
        """Apply changes whose past is here or before them; the others go into the inbox."""
        places = self._log.past(past for each in arrived for past in past_of(each.change))
        parked = []
        for each in arrived:
            change = each.change
            if self._retired.holds(change.author, change.circle, each.id):
                parked.append((each, True))
            elif not all(past in places for past in past_of(change)):
                parked.append((each, False))
            elif not self._fits(change, places):
                raise BadPack(_MISFIT)
            else:
                self._put(each, places)
        self._flush(places)
        self._inbox.put(parked)
        self._parked += [each.id for each, _ in parked]

    def _put(self, each: Arrived, places: dict[bytes, Past]) -> None:
        change = each.change
        places[each.id] = Past.of(self._free, change, places)
        self._free += 1
        self._batch.append(each)
        self._weight += len(change.operations)
        if past := past_of(change):
            self._clocks.compare(change, max(places[before].wall for before in past))
        if change.series in self._mine:
            self.given_up.append(change.series)
            self._database.execute("DELETE FROM meta WHERE key = ?", (self._mine.pop(change.series),))
        if self._weight >= BATCH:
            self._flush(places)

    def _fits(self, change: Change, places: dict[bytes, Past]) -> bool:
        """Return whether a change goes on from its past, and keeps its series in one circle."""
        if change.previous:
            return fits(change, places)
        sql = "SELECT 1 FROM change WHERE series = ? AND circle <> ? LIMIT 1"
        strayed = self._database.execute(sql, (change.series, change.circle)).fetchone() is not None
        return not strayed and fits(change, places)

    def _flush(self, places: dict[bytes, Past]) -> None:
        """Apply what has been gathered."""
        batch, self._batch, self._weight = self._batch, [], 0
        if not batch:
            return
        self._arrivals.before(batch)
        self._log.append_many(batch, places)
        self._board.load(operation for each in batch for operation in each.change.operations)
        numbers = {key: place.no for key, place in places.items()}
        for each in batch:
            self._board.apply(places[each.id].no, each.id, each.change, numbers)
        self._board.flush()

    # What waits ---------------------------------------------------------------------------------------------------

    def settle(self, before: Retired) -> None:
        """Apply what waited for what has come, and hold back what must be, until neither changes the other.

        `before` is who was retired when the two last fitted.
        """
        for _ in range(_ROUNDS):
            self._sweep()
            trust = Trust(self._database, self._own)
            self._retired = trust.retired()
            if self._retired == before:
                trust.write_down()
                return
            before = self._retired
            look = self._arrivals.touch
            if hold_back(self._database, self._catalogue, self._log, self._names, self._retired, look):
                turned = self._board.turned
                self._board = Board(self._database, self._catalogue, self._names, self._log)
                self._board.turned = turned
                self._free = self._log.free()

    def _sweep(self) -> None:
        if self._inbox.is_empty():
            return
        ready = self._inbox.sweep(self._retired, lambda ids: self._log.numbers(ids))
        for some in chunks(ready):
            arrived = self._inbox.read(some)
            places = self._log.past(past for each in arrived for past in past_of(each.change))
            fitting = []
            for each in arrived:
                # one whose past has come and is not what it must be, and what builds on it, stay where they are
                if all(past in places for past in past_of(each.change)) and self._fits(each.change, places):
                    self._put(each, places)
                    fitting.append(each.id)
            self._flush(places)
            self._inbox.remove(fitting)

    # Beside the log -----------------------------------------------------------------------------------------------

    def _keep_personal(self, values: Sequence[Personal], named: Collection[bytes]) -> list[tuple[bytes, int]]:
        """Keep values that a change names; return hash and change of those whose change was applied before."""
        hashes = [each.hash for each in values]
        sql = "SELECT hash FROM personal WHERE hash IN ({})"
        there = {each for (each,) in select_in(self._database, sql, hashes)}
        sql = "SELECT hash, change FROM named WHERE hash IN ({}) AND size IS NULL"
        before = [(each, no) for each, no in select_in(self._database, sql, hashes) if each not in there]
        wanted = {each for each, _ in before} | {each for each in hashes if each in named and each not in there}
        wanted |= self._awaits({*hashes} - there - wanted)
        rows = [(each.hash, each.salt, each.value) for each in values if each.hash in wanted]
        self._database.executemany("INSERT OR IGNORE INTO personal VALUES(?,?,?)", rows)
        return before

    def _awaits(self, hashes: set[bytes]) -> set[bytes]:
        """Return those of these hashes that a change in the inbox names."""
        if hashes and self._awaited is None:
            self._awaited = {each for _, _, change in self._inbox.changes() for each in beside.named_by(change)}
        return hashes & (self._awaited or set())

    def _show_again(self, late: Iterable[tuple[bytes, int]]) -> None:
        """Show the fields whose personal values came after the changes that name them."""
        for sha256, no in late:
            for operation in self._log.change(no).operations:
                for name in beside.given(operation, sha256):
                    self._arrivals.touch([operation])
                    self._board.show_again(operation.record, name)
        self._board.flush()

    # The report ---------------------------------------------------------------------------------------------------

    def _done(self) -> Done:
        return Done(b"", message("Take in changes"), self._arrivals.records(), self._arrivals.types())

    def done(self, said: Done) -> Done:
        """Return what a word about a member did, with the records that it released or held back."""
        return dataclasses.replace(said, records=self._arrivals.records(), types=said.types | self._arrivals.types())

    def _received(self, sender: str, attached: int) -> Received:
        names = dict(self._database.execute("SELECT key, name FROM member"))
        applied = sum(self._arrivals.authors.values())
        self._arrivals.turn(self._board.turned)
        left = self._inbox.among(self._parked)
        held = sum(left.values())
        waiting = len(left) - held
        fates, listed = self._arrivals.fates()
        authors: dict[str, int] = {}
        for key, many in self._arrivals.authors.items():
            authors[names.get(key, "?")] = authors.get(names.get(key, "?"), 0) + many
        spots = list(self._spots.open())
        new = [spot.matter for spot in spots if _identity(spot) not in self._open]
        contested = {spot.record for spot in spots if spot.matter in WAITING}
        cards = Conflicts(self._database, self._catalogue, self._names, self._log, self._own, lambda asked: {})
        notices = self._clocks.notices(names)
        if (strange := self._arrivals.strange()) is not None:
            notices.append(strange)
        if self.given_up:
            notices.append(_FORKED)
        if waiting:
            notices.append(_waiting(waiting, sender))
        return Received(
            changes=applied,
            known=self._known,
            waiting=waiting,
            held=held,
            authors=authors,
            fates=fates,
            arrivals=self._arrivals.arrivals(
                listed,
                lambda key: names.get(key, "?"),
                contested,
                cards.open([RecordId(each) for each in listed if each in contested]),
            ),
            conflicts=sum(matter in WAITING for matter in new),
            merged=sum(matter is Matter.PROSE for matter in new),
            contents=attached,
            notices=tuple(notices),
            done=self._done() if applied or self._arrivals.records() else None,
        )


_FORKED = message(
    "Another computer went on under the name of this copy of the file; nothing is lost, and this copy has a name of its "
    "own from here on."
)


def _identity(spot: Spot) -> tuple[object, ...]:
    """Return what a conflict is known by while more comes in; a text that was merged wants to be read each time."""
    return spot.matter, spot.record, spot.field, spot.member, spot.writes if spot.matter is Matter.PROSE else ()


def _waiting(many: int, sender: str) -> Message:
    return message(
        "{0} changes wait for changes that came by another way: ask {1} for a whole pack.", many, sender, count=0
    )
