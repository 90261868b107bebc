"""Whether the log says what was signed: every column compared with the signed bytes, every change proven."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from graphlib import TopologicalSorter

import zstandard

from s3desk.domain.messages import Message, message
from s3desk.ledger.changes import Change, Refused, change_id, decode
from s3desk.ledger.signing import signed_by
from s3desk.store.connection import Database
from s3desk.store.log import past_of, unsqueeze

_LOG = "SELECT no, id, body, signature, lamport, circle, series, sequence, wall, author, action FROM change ORDER BY no"


def log_problems(database: Database) -> Iterator[Message]:
    """Compare every column of the log with the signed bytes, and what lies beside the log with its hash."""
    lamports: dict[bytes, int] = {}
    runs = _Runs()
    (workspace,) = database.execute("SELECT value FROM meta WHERE key = 'workspace'").fetchone() or (None,)
    for no, key, stored, signature, lamport, *columns in database.execute(_LOG):
        try:
            body = unsqueeze(stored)
            change = decode(body)
        except (Refused, zstandard.ZstdError, IndexError, TypeError) as odd:
            yield message("Change {0} cannot be read: {1}", no, str(odd)[:100])
            continue
        past = past_of(change)
        known = [lamports[each] for each in past if each in lamports]
        said = [change.circle, change.series, change.sequence, change.wall, change.author, change.action]
        if change_id(body) != key:
            yield message("Change {0} was altered: its bytes do not fit its name.", no)
        elif not runs.follow(no, key, change, body, signature):
            yield message("Change {0} was altered: its signature does not fit.", no)
        elif len(known) < len(past):
            yield message("Change {0} names a change that is not there before it.", no)
        elif said != columns or lamport != 1 + max(known, default=0) or change.workspace != workspace:
            yield message("Change {0} is not listed as what it is.", no)
        lamports[key] = lamport
    yield from _inbox_problems(database, runs)
    yield from runs.unproven()
    yield from _beside_problems(database)


class _Runs:
    """Changes without a signature, until one that follows them in their series and is signed proves them."""

    def __init__(self) -> None:
        self._ends: dict[bytes, tuple[int | None, bytes]] = {}

    def follow(self, no: int | None, key: bytes, change: Change, body: bytes, signature: bytes) -> bool:
        """Take a change for the proof of the one before it; False when it is signed and its signature does not fit.

        Those that wait have no number.
        """
        if signature and not signed_by(change.author, body, signature):
            return False
        before = self._ends.get(change.previous)
        if before is not None and before[1] == change.author:
            del self._ends[change.previous]
        if not signature:
            self._ends[key] = no, change.author
        return True

    def unproven(self) -> Iterator[Message]:
        """Yield what is wrong with those that nothing has proven."""
        for key, (no, _) in self._ends.items():
            if no is None:
                yield message("A change that waits was altered: {0}", key.hex())
            else:
                yield message("Change {0} was altered: its signature does not fit.", no)


def _inbox_problems(database: Database, runs: _Runs) -> Iterator[Message]:
    """Look at what waits; it may prove the end of a run that is in the log."""
    found: dict[bytes, tuple[bytes, Change, bytes]] = {}
    for key, stored, signature in database.execute("SELECT id, body, signature FROM inbox"):
        try:
            body = unsqueeze(stored)
            change = decode(body)
        except (Refused, zstandard.ZstdError, IndexError, TypeError):
            yield message("A change that waits was altered: {0}", key.hex())
            continue
        if change_id(body) == key:
            found[key] = body, change, signature
        else:
            yield message("A change that waits was altered: {0}", key.hex())
    # each behind the one before it, by the chain: the sequence number of what waits is not checked yet
    chain = TopologicalSorter({key: {change.previous} & found.keys() for key, (_, change, _) in found.items()})
    for key in chain.static_order():
        body, change, signature = found[key]
        if not runs.follow(None, key, change, body, signature):
            yield message("A change that waits was altered: {0}", key.hex())


def _beside_problems(database: Database) -> Iterator[Message]:
    for sha256, content in database.execute("SELECT sha256, content FROM attachment"):
        if hashlib.sha256(content).digest() != sha256:
            yield message("An attachment is damaged: {0}", sha256.hex())
    for sha256, salt, value in database.execute("SELECT hash, salt, value FROM personal"):
        if value is not None and hashlib.sha256(salt + value).digest() != sha256:
            yield message("A personal value was altered: {0}", sha256.hex())
