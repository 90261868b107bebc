"""The journal of exchanges, and what lies at each target as it was last seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from s3desk.domain.messages import Message
from s3desk.services.exchanging import Carried, How, JournalEntry, Outgoing
from s3desk.store.columns import decode, encode
from s3desk.store.connection import Database
from s3desk.store.history import moment
from s3desk.store.home import note_given
from s3desk.store.log import Log

KEPT = 1_000
"""Lines of the journal that are kept; an exchange that runs by itself writes many."""


def note(database: Database, log: Log, entry: JournalEntry, given: Outgoing | None, carried: Sequence[Carried]) -> None:
    """Write a line, and remember what is given now and what lies at the target. In a transaction."""
    at = int(entry.at.timestamp() * 1000)
    packed = encode(
        [
            entry.how.value,
            entry.target,
            entry.came,
            entry.went,
            list(entry.people),
            None if entry.trouble is None else _packed(entry.trouble),
            [_packed(each) for each in entry.notices],
        ]
    )
    database.execute("INSERT INTO journal(at, entry) VALUES(?,?)", (at, packed))
    database.execute("DELETE FROM journal WHERE no <= (SELECT max(no) FROM journal) - ?", (KEPT,))
    for _, series, _, last in given.spans if given else ():
        note_given(log, series, last)
    latest = {(each.target, each.name): each for each in carried}.values()
    rows = [(each.target, each.name, each.size, each.stamp, encode(each.spans)) for each in latest if each.spans]
    database.executemany("INSERT OR REPLACE INTO carried VALUES(?,?,?,?,?)", rows)
    gone = [(each.target, each.name) for each in latest if not each.spans]
    database.executemany("DELETE FROM carried WHERE target = ? AND name = ?", gone)


def journal(database: Database, limit: int) -> list[JournalEntry]:
    """Return what was exchanged, latest first."""
    rows = database.execute("SELECT at, entry FROM journal ORDER BY no DESC LIMIT ?", (limit,))
    return [_entry(at, *decode(packed)) for at, packed in rows]


def _entry(
    at: int, how: str, target: str, came: int, went: int, people: list[str], trouble: Any, notices: list[Any]
) -> JournalEntry:
    told = tuple(map(_message, notices))
    return JournalEntry(
        moment(at), How(how), target, came, went, tuple(people), None if trouble is None else _message(trouble), told
    )


def carried(database: Database, target: str) -> list[Carried]:
    """Return the files at a target as they were last seen."""
    sql = "SELECT name, size, stamp, spans FROM carried WHERE target = ? ORDER BY name"
    rows = database.execute(sql, (target,))
    return [Carried(target, name, size, stamp, _spans(packed)) for name, size, stamp, packed in rows]


def _spans(packed: bytes) -> tuple[tuple[str, bytes, int, int], ...]:
    return tuple((circle, series, first, last) for circle, series, first, last in decode(packed))


def _packed(told: Message) -> list[Any]:
    """Return a message as it is kept, to be read again in whatever language is then spoken."""
    arguments = [_packed(each) if isinstance(each, Message) else each for each in told.arguments]
    return [told.key, told.count, *arguments]


def _message(packed: list[Any]) -> Message:
    key, count, *arguments = packed
    return Message(key, tuple(_message(each) if isinstance(each, list) else each for each in arguments), count)
