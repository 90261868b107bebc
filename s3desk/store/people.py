"""Who signs in a workspace, and whose changes wait."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from s3desk.domain.messages import Message, message
from s3desk.ledger.changes import Change
from s3desk.ledger.signing import fingerprint
from s3desk.services.exchanging import Person, Standing, Waiting
from s3desk.store import vouching
from s3desk.store.connection import Database
from s3desk.store.inbox import Inbox
from s3desk.store.log import Log, past_of


def members(database: Database, own: bytes) -> list[Person]:
    """Return all whose keys this workspace knows, by name."""
    trust = vouching.Trust(database, own)
    rows = database.execute("SELECT key, name FROM member ORDER BY name, key").fetchall()
    found = []
    for key, name in rows:
        circles = trust.circles_of(key)
        belonging = next((each for each in circles if key in trust.believed(each)), circles[0])
        standing = _standing(trust, key, own, circles)
        found.append(Person(key, name, fingerprint(key), standing, trust.said(belonging)))
    return found


def _standing(trust: vouching.Trust, key: bytes, own: bytes, circles: Sequence[str]) -> Standing:
    if all(trust.is_retired(key, circle) for circle in circles):
        return Standing.RETIRED
    if key == own:
        return Standing.ME
    return Standing.MEMBER if any(key in trust.believed(circle) for circle in circles) else Standing.INTRODUCED


def waiting(database: Database, log: Log) -> list[Waiting]:
    """Return whose changes lie in the inbox, how many, and what they wait for; held back ones last."""
    lying = {key: (held, change) for key, held, change in Inbox(database).changes()}
    groups: dict[tuple[bool, bytes, str], list[Change]] = defaultdict(list)
    for held, change in lying.values():
        groups[held, change.author, change.device].append(change)
    told = []
    for (held, author, device), changes in groups.items():
        name = vouching.name_of(database, author)
        reason = (
            message("{0} was retired before this; it is kept, and not taken in.", name)
            if held
            else _reason(log, lying.keys(), changes, device)
        )
        told.append(Waiting(name, device, len(changes), reason, held))
    return sorted(told, key=lambda each: (each.held, each.author, each.device))


def _reason(log: Log, lying: Iterable[bytes], changes: list[Change], device: str) -> Message:
    """Return what is missing before the first of these changes of one device."""
    lying = set(lying)
    missing = {each for change in changes for each in past_of(change)} - lying
    missing -= set(log.numbers(missing))
    gaps = [change for change in changes if change.previous in missing]
    if gaps:
        first = min(gaps, key=lambda change: change.sequence)
        last_here = log.last(first.series)[1]
        if first.sequence - 1 > last_here + 1:
            return message("Waiting for the changes {0} to {1} of {2}.", last_here + 1, first.sequence - 1, device)
        return message("Waiting for change {0} of {1}.", first.sequence - 1, device)
    if missing:
        return message("Waiting for changes of others that have not come yet.")
    return message("Waiting for what other waiting changes wait for.")
