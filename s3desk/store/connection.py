"""Connections to a workspace file, and what its mishaps mean in words."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import zstandard

from s3desk.domain.errors import About, OfficeError
from s3desk.domain.fold import fold
from s3desk.domain.messages import mark
from s3desk.store.locking import is_open
from s3desk.store.schema import APPLICATION_ID, FORMAT

Database = sqlite3.Connection

_HEADER = b"SQLite format 3\0"
_SPEECH = (
    ("disk is full", mark("The disk is full, so nothing was changed in {0}; make room and try again.")),
    ("readonly", mark("{0} is read-only, so nothing was changed; copy it to a folder where you may write.")),
    ("locked", mark("{0} is in use by another program; close it there and try again.")),
    ("unable to open", mark("{0} cannot be opened; check that the folder exists and that you may write there.")),
    (
        "disk i/o",
        mark("The disk did not answer while working with {0}; nothing was changed. Check the disk and try again."),
    ),
)
_DAMAGED = mark("{0} is damaged; open the latest backup.")
_SIGNS_OF_DAMAGE = ("malformed", "corrupt", "constructor", "no such", "could not decode", "unrecognized", "invalid")
UNREADABLE = (msgspec.MsgspecError, zstandard.ZstdError, UnicodeDecodeError)
"""What decoding the file's own bytes raises when they are not what this program wrote."""


class Damaged(OfficeError):
    """The file's bytes are not what SQLite wrote."""


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn SQLite's complaints about the environment into one sentence; bugs of ours stay what they are."""
    try:
        yield
    except sqlite3.OperationalError as mishap:
        text = str(mishap).lower()
        for sign, sentence in _SPEECH:
            if sign in text:
                raise OfficeError(sentence, path.name) from mishap
        if any(sign in text for sign in _SIGNS_OF_DAMAGE):
            raise Damaged(_DAMAGED, path.name, about=About.DAMAGE) from mishap
        raise
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError):
        raise
    except (sqlite3.DatabaseError, *UNREADABLE) as mishap:
        raise Damaged(_DAMAGED, path.name, about=About.DAMAGE) from mishap


def check_header(path: Path) -> int:
    """Return the file's format; OfficeError when it is no workspace, or one of a newer program. Reads 100 bytes."""
    if not path.exists():
        raise OfficeError("There is no file {0}; check the name.", str(path), about=About.FILE)
    if path.is_dir():
        raise OfficeError("{0} is a folder; name a workspace file, ending in .s3desk.", str(path))
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as mishap:
        raise OfficeError(
            "{0} cannot be read ({1}); check your rights to it.", str(path), str(mishap.strerror)
        ) from mishap
    if len(head) < 100 or not head.startswith(_HEADER) or int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise OfficeError("{0} is not an S3Desk workspace; choose a file made by S3Desk.", path.name)
    found = int.from_bytes(head[60:64], "big")
    if found > FORMAT:
        raise OfficeError(
            "{0} was written by a newer S3Desk (format {1}, this program reads up to {2}); install the newer program. "
            "The file was not touched.",
            path.name,
            found,
            FORMAT,
        )
    return found


def read_only(path: Path) -> bool:
    """Return whether nobody may write the file (also where an administrator's rights would allow it)."""
    return not path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)


def _is_fixed(path: Path) -> bool:
    """Return whether neither the file nor its folder can be written."""
    return read_only(path) or not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK)


def connect(path: Path, *, write: bool) -> Database:
    """Return a connection in autocommit; transactions are begun by hand. Durable at each commit (FULL).

    One that only reads is opened like one that writes, so that the last to close tidies the side files away. Not so
    where a program has the file open: should its locks be lost (the system drops all those of a process as soon as any
    part of it closes the file, a file dialog for example), its side files would be tidied away under its hands. A file
    that nobody may write is read as it lies.
    """
    with in_words(path):
        if not write and _is_fixed(path):
            return _opened(path, "ro&immutable=1", write=False)
        try:
            return _opened(path, "rw" if write or not is_open(path) else "ro", write=write)
        except sqlite3.OperationalError:
            beside = path.with_name(path.name + "-wal")
            if write or (beside.exists() and beside.stat().st_size):
                raise
            return _opened(path, "ro&immutable=1", write=False)  # no room for the side files, and none are needed


def _opened(path: Path, mode: str, *, write: bool) -> Database:
    database = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False, timeout=5
    )
    try:
        if write:
            database.execute("PRAGMA journal_mode=WAL")
            database.execute("PRAGMA synchronous=FULL")
            database.execute("PRAGMA fullfsync=1")  # for macOS alone, where the disk else keeps what is written waiting
            database.execute("PRAGMA journal_size_limit=16777216")
            database.execute("PRAGMA secure_delete=1")  # an erased personal value must not stay in free pages
        else:
            database.execute("PRAGMA query_only=1")
        database.execute("PRAGMA temp_store=MEMORY")
        database.execute("PRAGMA cache_size=-16000")
        database.create_function("fold", 1, lambda text: None if text is None else fold(str(text)), deterministic=True)
        database.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        database.close()
        raise
    return database


@contextmanager
def transaction(database: Database, path: Path) -> Iterator[None]:
    """All or nothing."""
    with in_words(path):
        database.execute("BEGIN IMMEDIATE")
        try:
            yield
            database.execute("COMMIT")
        except BaseException:
            if database.in_transaction:  # SQLite has rolled back by itself when the disk is full
                database.execute("ROLLBACK")
            raise
