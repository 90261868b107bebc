"""Where this copy is at home, by which name others know it, and what of it somebody else holds."""

from __future__ import annotations

import secrets

from s3desk.ledger.changes import TEAM
from s3desk.services.ports import PARTNER
from s3desk.store.log import Log
from s3desk.store.schema import HERE, IN_TRASH, SHARED


def home_circle(log: Log) -> str:
    """Return the circle where the file is at home: the team, but for a partner's file."""
    return str(log.meta("home circle") or TEAM)


def is_partners(circle: str, home: str) -> bool:
    """Return whether a circle is one with a partner, in a file that is at home elsewhere."""
    return circle.startswith(PARTNER) and circle != home


def away(circle: str, home: str, deleted: int) -> int:
    """Return where a record of a circle stands (schema), `deleted` as in the table of records."""
    return IN_TRASH if deleted > 0 else SHARED if is_partners(circle, home) else HERE


def own_copy(log: Log) -> bytes:
    """Return the name of this copy, its series in the home circle; nothing when it has none yet."""
    return bytes(log.meta(f"series {home_circle(log)}") or b"")


def make_copy(log: Log) -> bytes:
    """Return the name of this copy, making one where it has none. In a transaction."""
    name = own_copy(log)
    if not name:
        name = secrets.token_bytes(16)
        log.put_meta(f"series {home_circle(log)}", name)
    return name


def given(log: Log, series: bytes) -> int:
    """Return up to which sequence number somebody else holds an own series."""
    return int(log.meta(_given(series)) or 0)


def _given(series: bytes) -> str:
    return f"given {series.hex()}"


def note_given(log: Log, series: bytes, sequence: int) -> None:
    """Remember that somebody else holds a series of this copy so far. In a transaction."""
    if series == own_copy(log) and sequence > given(log, series):
        log.put_meta(_given(series), sequence)
