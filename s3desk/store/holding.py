"""A retirement that arrives late: what the retired key wrote since, and nobody built on, leaves the log again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from s3desk.domain.declare import Catalogue
from s3desk.ledger.changes import Operation, read_own
from s3desk.ledger.vouching import Retired, needless
from s3desk.store import checks
from s3desk.store.connection import Database
from s3desk.store.inbox import Inbox
from s3desk.store.log import Arrived, Log, past_of, unsqueeze
from s3desk.store.names import Names


def hold_back(
    database: Database,
    catalogue: Catalogue,
    log: Log,
    names: Names,
    retired: Retired,
    look: Callable[[Sequence[Operation]], None],
) -> bool:
    """Move what must be held back from the log into the inbox; return whether there was any. In a transaction.

    `look` is called with the operations that leave, while all is still as it was.
    What is derived is then made anew: this is as rare as a retirement that two laptops learn of at different times.
    """
    candidates = _candidates(database, retired)
    if not candidates:
        return False
    inbox = Inbox(database)
    needed = [each for past in inbox.free(retired).values() for each in past]
    left = needless(_latest_first(database, min(candidates.values())), candidates.keys(), needed)
    if not left:
        return False
    numbers = sorted(candidates[key] for key in left)
    for each in _read(database, numbers):
        look(each.change.operations)
        inbox.put([(each, True)])
    log.take_out(numbers)
    checks.rebuild(database, catalogue)
    names.forget()
    return True


def _candidates(database: Database, retired: Retired) -> dict[bytes, int]:
    """Return the changes of retired keys that no retirement names, with their numbers."""
    authors = {author for _, author in retired.last}
    sql = f"SELECT no, id, author, circle FROM change WHERE author IN ({','.join('?' * len(authors))})"
    rows = database.execute(sql, list(authors))
    return {key: no for no, key, author, circle in rows if retired.holds(author, circle, key)}


def _latest_first(database: Database, down_to: int) -> Iterator[tuple[bytes, list[bytes]]]:
    sql = "SELECT id, body FROM change WHERE no >= ? ORDER BY no DESC"
    for key, stored in database.execute(sql, (down_to,)):
        yield key, past_of(read_own(unsqueeze(stored)))


def _read(database: Database, numbers: Sequence[int]) -> Iterator[Arrived]:
    for no in numbers:
        sql = "SELECT id, body, signature FROM change WHERE no = ?"
        key, stored, signature = database.execute(sql, (no,)).fetchone()
        body = unsqueeze(stored)
        yield Arrived(key, read_own(body), body, signature)
