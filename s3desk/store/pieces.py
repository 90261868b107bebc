"""Attachments that come in pieces: what is wanted, what has come so far, and whole ones put in their place."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from s3desk.domain.attached import LARGEST_BYTES
from s3desk.store.connection import Database

_WANTED = """
SELECT hash FROM named n WHERE size IS NOT NULL AND NOT EXISTS (SELECT 1 FROM attachment WHERE sha256 = n.hash)
GROUP BY hash ORDER BY min(size), hash
"""


def wanted(database: Database) -> list[bytes]:
    """Return the hashes of attachments that the log names and this file has not, the smallest first."""
    return [sha256 for (sha256,) in database.execute(_WANTED)]


def held(database: Database, circles: Sequence[str]) -> list[tuple[bytes, int, int]]:
    """Return the attachments that changes of these circles name and this file has: hash, row, size; smallest first."""
    marks = ",".join("?" * len(circles))
    sql = f"""SELECT sha256, rowid, length(content) FROM attachment a WHERE EXISTS (SELECT 1 FROM named n
      JOIN change c ON c.no = n.change WHERE n.hash = a.sha256 AND n.size IS NOT NULL AND c.circle IN ({marks}))"""
    return sorted(database.execute(sql, list(circles)), key=lambda row: (row[2], row[0]))


def arrived(database: Database, sha256: bytes) -> list[int]:
    """Return where the pieces begin that have come of an attachment."""
    return [at for (at,) in database.execute("SELECT at FROM piece WHERE sha256 = ? ORDER BY at", (sha256,))]


def _begun(database: Database, sha256: bytes) -> int:
    """Return how many bytes of an attachment have come without a gap."""
    at = 0
    for start, size in database.execute(
        "SELECT at, length(content) FROM piece WHERE sha256 = ? ORDER BY at", (sha256,)
    ):
        if start > at:
            break
        at = max(at, start + size)
    return at


def take(database: Database, sha256: bytes, at: int, piece: bytes, size: int) -> bool:
    """Keep a piece; return whether the attachment is whole now. A wrong whole is thrown away. In a transaction."""
    sql = "SELECT EXISTS(SELECT 1 FROM attachment WHERE sha256 = :it), EXISTS(SELECT 1 FROM named WHERE hash = :it)"
    there, named = database.execute(sql, {"it": sha256}).fetchone()
    if there or not named or not 0 <= at <= at + len(piece) <= size <= LARGEST_BYTES:
        return bool(there)
    if piece:
        database.execute("INSERT OR REPLACE INTO piece VALUES(?,?,?)", (sha256, at, piece))
    if _begun(database, sha256) < size:
        return False
    whole = _join(database, sha256, size)
    database.execute("DELETE FROM piece WHERE sha256 = ?", (sha256,))
    return whole


def _join(database: Database, sha256: bytes, size: int) -> bool:
    """Put the pieces together as an attachment, one at a time in memory; False when they are not what was wanted."""
    row = database.execute("INSERT INTO attachment VALUES(?, zeroblob(?))", (sha256, size)).lastrowid
    assert row is not None
    found, done = hashlib.sha256(), 0
    with database.blobopen("attachment", "content", row) as blob:
        for at in arrived(database, sha256):
            sql = "SELECT content FROM piece WHERE sha256 = ? AND at = ?"
            (piece,) = database.execute(sql, (sha256, at)).fetchone()
            fresh = piece[done - at : size - at] if at < size else b""
            blob.write(fresh)
            found.update(fresh)
            done += len(fresh)
    if found.digest() == sha256:
        return True
    database.execute("DELETE FROM attachment WHERE rowid = ?", (row,))
    return False
