"""Attachments that come whole in packs: kept when they fit their hash and a change names them, left out otherwise."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection

from s3desk.domain.attached import LARGEST_BYTES
from s3desk.ledger.packs import Content, Pack
from s3desk.store.connection import Database


def take(database: Database, pack: Pack, named: Collection[bytes], beat: Callable[[], None]) -> int:
    """Keep what is wanted and return how many; `named` holds hashes besides those that the log names. In a transaction.

    `beat` is called now and then, and may stop it all.
    """
    return sum(
        _keep(database, each, beat)
        for each in pack.contents()
        if each.size <= LARGEST_BYTES
        and (each.sha256 in named or _is_named(database, each.sha256))
        and not _is_there(database, each.sha256)
    )


def _is_named(database: Database, sha256: bytes) -> bool:
    sql = "SELECT 1 FROM named WHERE hash = ? AND size IS NOT NULL"
    return database.execute(sql, (sha256,)).fetchone() is not None


def _is_there(database: Database, sha256: bytes) -> bool:
    return database.execute("SELECT 1 FROM attachment WHERE sha256 = ?", (sha256,)).fetchone() is not None


def _keep(database: Database, content: Content, beat: Callable[[], None]) -> bool:
    """Write an attachment piece by piece, so that it is never in memory as a whole; False when it does not fit."""
    row = database.execute("INSERT INTO attachment VALUES(?, zeroblob(?))", (content.sha256, content.size)).lastrowid
    assert row is not None
    found = hashlib.sha256()
    with database.blobopen("attachment", "content", row) as blob:
        for piece in content.pieces():
            blob.write(piece)
            found.update(piece)
            beat()
    if found.digest() != content.sha256:
        database.execute("DELETE FROM attachment WHERE rowid = ?", (row,))
        return False
    database.execute("DELETE FROM piece WHERE sha256 = ?", (content.sha256,))
    return True
