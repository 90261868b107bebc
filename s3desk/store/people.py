"""Who signs in a workspace."""

from __future__ import annotations

from s3desk.ledger.signing import fingerprint
from s3desk.services.exchanging import Person, Standing
from s3desk.store.connection import Database


def members(database: Database, own: bytes) -> list[Person]:
    """Return all whose keys this workspace knows, by name."""
    rows = database.execute("SELECT key, name, state FROM member ORDER BY name, key")
    return [Person(key, name, fingerprint(key), _standing(key, state, own)) for key, name, state in rows]


def _standing(key: bytes, state: str, own: bytes) -> Standing:
    if state != "member":
        return Standing.RETIRED
    return Standing.ME if key == own else Standing.MEMBER
