"""What is looked at in packs before anything is changed: block by block, keeping no bodies."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain

import msgspec

from s3desk.domain.messages import mark
from s3desk.ledger.changes import FORMAT, MINE, TEAM, Change, Member, Newer, Refused, decode, encode, plain
from s3desk.ledger.packs import BadPack, Block, Header, Pack, Personal, Signed
from s3desk.ledger.registers import RETIRED
from s3desk.ledger.signing import fingerprint, signed_digest
from s3desk.ledger.vouching import Retired
from s3desk.services.exchanging import Stranger
from s3desk.services.ports import Progress, silent
from s3desk.store import beside, vouching
from s3desk.store.columns import decode as unpack
from s3desk.store.connection import Database
from s3desk.store.log import Log
from s3desk.store.names import select_in
from s3desk.store.vouching import Trust

_UNSOUND = mark(
    "The pack is refused: a change in it is not well formed. Nothing was changed; ask for the pack once more."
)
_ALTERED = mark("The pack was altered: the signature of a change in it does not fit. Nothing was changed.")
_RETIRED = mark("{0} was retired from this workspace; nothing of this pack was taken in.")
_FOREIGN = mark("The pack belongs to another workspace; open that one to take it in. Nothing was changed.")


class Inspection:
    """What packs hold; raises BadPack or Stranger for what must not come in. Changes nothing."""

    def __init__(self, database: Database, log: Log, own: bytes, trusted: Iterable[bytes] = ()) -> None:
        """`trusted` are keys that are believed besides those that the file vouches for."""
        self._database, self._log, self._own, self._trusted = database, log, own, tuple(trusted)
        self._workspace = log.workspace()
        self._home = str(log.meta("home circle") or TEAM)
        self.fresh = 0
        """Changes that are not here."""
        self.proven: dict[bytes, bytes] = {}
        """By id the signatures that were checked; the other changes are proven by one that follows them."""
        self.named: set[bytes] = set()
        """Hashes of what lies beside the log and is named by changes that are not here."""
        self._digests: list[bytes] = []
        """Of the ids in each block, so that what is taken in later is what was looked at."""
        self._authors: dict[tuple[bytes, str], Pack] = {}
        """Who wrote in which circle, and in which pack that first came."""
        self._admissions: dict[bytes, list[tuple[str, bytes, bytes]]] = defaultdict(list)
        """By change who is admitted in it: circle, signer, key."""
        self._names: dict[bytes, str] = {}
        self._speaks = False
        """Whether what is not here yet says of somebody else who belongs to the workspace."""
        self._doubtful: list[tuple[Pack, str]] = []
        """Packs by somebody who is retired in a circle, as things stand before they are taken in."""

    def look_at(self, packs: Sequence[Pack], progress: Progress = silent) -> None:
        """Look at everything in the packs; `progress` tells changes."""
        for pack in packs:
            with _about(pack):
                self._check_header(pack.header)
        done = 0
        for pack in packs:
            with _about(pack):
                runs = _Runs()
                for block in pack.blocks():
                    self._look_into(block, pack, runs)
                    done += len(block.changes)
                    progress(done, None)
                self.proven |= runs.prove()
        self._check_people(packs)

    def _check_header(self, header: Header) -> None:
        if header.workspace != self._workspace:
            raise BadPack(_FOREIGN)
        if not header.circles or MINE in header.circles or any(tip.circle not in header.circles for tip in header.tips):
            raise BadPack(_UNSOUND)  # what a copy is said to hold decides over what it is given
        if self._home != TEAM and set(header.circles) != {self._home}:
            raise BadPack(
                "The pack holds more than what is shared with you; it is refused as a whole. Ask {0} for a pack of "
                "your circle.",
                header.name or "?",
            )

    def _look_into(self, block: Block, pack: Pack, runs: _Runs) -> None:
        digests = [hashlib.sha256(each.body).digest() for each in block.changes]
        ids = [digest[:16] for digest in digests]
        here, waiting = known(self._database, ids)
        for key, digest, signed in zip(ids, digests, block.changes, strict=True):
            if key in here:
                continue
            change = self._read(signed, pack.header)
            runs.follow(change)
            if key not in waiting:  # those have been looked at when they came
                runs.end(change, key, digest, signed.signature)
                self.fresh += 1
                self._note(key, change, pack)
        for personal in block.personal:
            _check_personal(personal)
        self._digests.append(hashlib.sha256(b"".join(ids)).digest())

    def _read(self, signed: Signed, header: Header) -> Change:
        try:
            change = decode(signed.body)
        except Newer as newer:
            raise BadPack(
                "The pack needs a newer S3Desk (change format {0}, this program reads up to {1}); install the newer "
                "program. Nothing was changed, and the pack stays as it is.",
                newer.needed,
                FORMAT,
            ) from newer
        except Refused as odd:
            raise BadPack(_UNSOUND) from odd
        if change.workspace != self._workspace:
            raise BadPack(_FOREIGN)
        if change.circle not in header.circles:
            raise BadPack(_UNSOUND)
        return change

    def _note(self, key: bytes, change: Change, pack: Pack) -> None:
        self._authors.setdefault((change.author, change.circle), pack)
        self.named.update(beside.named_by(change))
        for each in change.operations:
            if type(each) is Member:
                self._names[each.key] = each.name
                if each.key == change.author:
                    continue
                self._speaks = True
                if each.state != RETIRED:
                    self._admissions[key].append((change.circle, change.author, each.key))

    def _check_people(self, packs: Sequence[Pack]) -> None:
        """Raise Stranger for the first who packed or wrote without being vouched for in the circle concerned."""
        trust = Trust(self._database, self._own, chain(*self._admissions.values()), self._trusted)
        for pack in packs:
            for circle in sorted(pack.header.circles, key=lambda each: each != trust.home):
                with _about(pack):
                    self._check_signer(trust, pack, circle)
        self._names |= {pack.header.key: pack.header.name for pack in packs if pack.header.name}
        self._check_authors(trust)

    def _check_authors(self, trust: Trust) -> None:
        for (key, circle), pack in self._authors.items():
            if key not in trust.believed(circle):
                name = self._names.get(key) or vouching.name_of(self._database, key)
                with _about(pack):
                    raise Stranger(key, name, fingerprint(key), trust.said(circle))

    def _check_signer(self, trust: Trust, pack: Pack, circle: str) -> None:
        name = pack.header.name or "?"
        if trust.is_retired(pack.header.key, circle):
            if not self._speaks:
                raise BadPack(_RETIRED, name)
            self._doubtful.append((pack, circle))
        if pack.header.key not in trust.believed(circle):
            raise Stranger(pack.header.key, name, fingerprint(pack.header.key), trust.said(circle))

    def check_people_again(self, retired: Retired) -> None:
        """Raise BadPack or Stranger where it takes what the packs say of members, which is here now, to see a reason.

        Of two who retire each other one stays; who has not heard of that yet must be able to hear it from that one.
        And whom only somebody retired has admitted stays outside.
        """
        if not self._doubtful and not retired.last:
            return
        there, _ = known(self._database, list(self._admissions))
        waiting = (
            each
            for key, said in self._admissions.items()
            for each in said
            if key not in there and not retired.holds(each[1], each[0], key)
        )
        trust = Trust(self._database, self._own, waiting, self._trusted)
        for pack, circle in self._doubtful:
            if trust.is_retired(pack.header.key, circle):
                with _about(pack):
                    raise BadPack(_RETIRED, pack.header.name or "?")
        self._check_authors(trust)

    def check_again(self, at: int, ids: Sequence[bytes]) -> None:
        """Raise BadPack unless the block at this position (over all packs) is the one that was looked at."""
        if hashlib.sha256(b"".join(ids)).digest() != self._digests[at]:
            raise BadPack("The pack was changed while it was read; nothing was taken in. Try again.")


@contextmanager
def _about(pack: Pack) -> Iterator[None]:
    """Let a refusal say which of several packs it is about."""
    try:
        yield
    except (BadPack, Stranger) as refused:
        refused.pack = pack
        raise


class _Runs:
    """Signatures of one pack: one that fits proves the changes of its author that its chain leads back to."""

    def __init__(self) -> None:
        self._ends: dict[bytes, tuple[bytes, bytes, bytes]] = {}
        """Changes that nothing follows so far: author, digest, signature."""
        self._ahead: dict[bytes, set[bytes]] = defaultdict(set)
        """Changes that were followed before they came (or are here already), and by which authors."""

    def follow(self, change: Change) -> None:
        """Let a change speak for the one before."""
        end = self._ends.get(change.previous)
        if end is not None and end[0] == change.author:
            del self._ends[change.previous]
        elif change.previous:
            self._ahead[change.previous].add(change.author)

    def end(self, change: Change, key: bytes, digest: bytes, signature: bytes) -> None:
        """Take a change for the end of a run until another follows it."""
        if change.author not in self._ahead.get(key, ()):
            self._ends[key] = change.author, digest, signature

    def prove(self) -> dict[bytes, bytes]:
        """Return the changes at the ends of runs with their signatures; BadPack unless each fits."""
        for author, digest, signature in self._ends.values():
            if not signature or not signed_digest(author, digest, signature):
                raise BadPack(_ALTERED)
        return {key: signature for key, (_, _, signature) in self._ends.items()}


def known(database: Database, ids: Sequence[bytes]) -> tuple[set[bytes], set[bytes]]:
    """Return those of these changes that the log holds, and those that wait in the inbox."""
    here = {key for (key,) in select_in(database, "SELECT id FROM change WHERE id IN ({})", ids)}
    waiting = {key for (key,) in select_in(database, "SELECT id FROM inbox WHERE id IN ({})", ids)}
    return here, waiting


def _check_personal(personal: Personal) -> None:
    """Raise BadPack unless this is a plain value, in canonical form, that fits its hash."""
    try:
        value = unpack(personal.value)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as odd:
        raise BadPack(_UNSOUND) from odd
    fits = hashlib.sha256(personal.salt + personal.value).digest() == personal.hash
    if not fits or isinstance(value, msgspec.msgpack.Ext) or not plain(value) or encode(value) != personal.value:
        raise BadPack(_ALTERED)
