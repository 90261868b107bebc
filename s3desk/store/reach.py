"""Into which circle a new record goes, and what it may link to: nobody is led to what they have not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from s3desk.domain.declare import Field, Kind, RecordType
from s3desk.domain.errors import OfficeError
from s3desk.domain.values import RecordId
from s3desk.ledger.changes import MINE, TEAM
from s3desk.services.belonging import wholes
from s3desk.store.connection import Database
from s3desk.store.home import is_partners

Lives = Callable[[RecordId], str]
"""Return the circle of a record; empty for one that is not here."""


def followed(declared: RecordType, values: Mapping[str, object], home: str, lives: Lives) -> str:
    """Return the partner's circle where all lies that a record with these values is part of; empty where there is none."""
    found = {circle for each in wholes(declared, values) if (circle := lives(each))}
    circle = found.pop() if len(found) == 1 else ""
    return circle if is_partners(circle, home) else ""


def guard_links(circle: str, field: Field, value: Any, home: str, lives: Lives) -> None:
    """Refuse a link to what others have not: it would tell that there is one, and lead them nowhere."""
    if circle == MINE or value is None:
        return
    if field.kind is Kind.PLACE:
        targets = [value.parent] if value.parent else []
    else:
        targets = list(value) if field.kind is Kind.LINKS else [value]
    for target in targets:
        where = lives(target)
        if where == MINE:
            raise OfficeError("A shared record cannot link to a private one; share that one first.")
        if circle not in (TEAM, home, where) and where:  # nobody's: a row of the reference tables
            raise OfficeError("What a partner has cannot link to what they have not; share that with them first.")


def has_partners(database: Database, home: str) -> bool:
    """Return whether anything lives in a circle with a partner; in most files nothing does."""
    found = database.execute("SELECT DISTINCT circle FROM head").fetchall()
    return any(is_partners(circle, home) for (circle,) in found)
