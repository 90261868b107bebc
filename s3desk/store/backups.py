"""Rolling, dated, verified copies of a workspace in the settings folder."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from s3desk.domain.errors import OfficeError
from s3desk.services.aside import aside, sweep
from s3desk.services.ports import Backup
from s3desk.store.connection import Database, check_header, connect, in_words

_STAMP = "%Y-%m-%d %H%M%S.%f"
KEPT = 10
"""Newest copies that are always kept; of the older ones, one a day for a month and one a month for ever."""


def folder(home: Path, workspace: bytes) -> Path:
    return home / "backups" / workspace.hex()


def make(database: Database, home: Path, workspace: bytes, name: str, reason: str = "") -> Path:
    """Copy the open file and check the copy; OfficeError when it could not be written whole."""
    return _written(_named(home, workspace, name, reason), lambda part: _copy(database, part))


def found(home: Path, workspace: bytes, name: str) -> list[Backup]:
    """Return the copies of a workspace, latest first; `name` is that of the file."""
    known = []
    for path in sorted(folder(home, workspace).glob("*.s3desk"), reverse=True):
        day, _, rest = path.stem.partition(" ")
        clock, _, stem = rest.partition(" ")
        try:
            at = datetime.strptime(f"{day} {clock}", _STAMP).replace(tzinfo=UTC)
        except ValueError:
            continue  # put there by somebody
        reason = stem.removeprefix(_plain(name)).strip("-").replace("-", " ")
        known.append(Backup(path, at, reason, path.stat().st_size))
    return known


def is_due(home: Path, workspace: bytes) -> bool:
    """Return whether there is no copy from today yet."""
    return not any(folder(home, workspace).glob(f"{datetime.now(UTC):%Y-%m-%d} *.s3desk"))


def is_fresh(home: Path, workspace: bytes, within_s: float) -> bool:
    """Return whether the latest copy is not older than this."""
    stamps = [path.stem.partition(" ") for path in folder(home, workspace).glob("*.s3desk")]
    latest = max((f"{day} {rest.partition(' ')[0]}" for day, _, rest in stamps), default="")
    since = datetime.now(UTC) - timedelta(seconds=within_s)
    return latest >= since.strftime(_STAMP)


def keep(path: Path, home: Path, workspace: bytes, reason: str) -> Path:
    """Copy a file as it is, sound or not, with the log of SQLite beside it."""

    def copy(part: Path) -> None:
        shutil.copyfile(path, part)
        beside = path.with_name(path.name + "-wal")
        if beside.exists():
            shutil.copyfile(beside, target.with_name(target.name + "-wal"))

    target = _named(home, workspace, path.stem, reason)
    return _written(target, copy)


def _named(home: Path, workspace: bytes, name: str, reason: str) -> Path:
    stem = _plain(f"{name} {reason}".strip())[:60].strip("-")
    return folder(home, workspace) / f"{datetime.now(UTC):{_STAMP}} {stem}.s3desk"


def _plain(text: str) -> str:
    return re.sub(r"[^\w.-]+", "-", text)


def _written(target: Path, copy: Callable[[Path], None]) -> Path:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        sweep(target.parent)
        with aside(target) as part:
            copy(part)
    except (OSError, sqlite3.Error) as mishap:
        raise OfficeError(
            "The restore point could not be written to {0}, so nothing was changed; make room there and try again.",
            str(target.parent),
        ) from mishap
    thin_out(target.parent)
    return target


def _copy(database: Database, target: Path) -> None:
    copy = sqlite3.connect(target)
    try:
        database.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
        (verdict,) = copy.execute("PRAGMA quick_check(1)").fetchone()
        counts = [db.execute("SELECT count(*), max(id) FROM change").fetchone() for db in (database, copy)]
        if verdict != "ok" or counts[0] != counts[1]:
            raise sqlite3.DatabaseError("the copy differs")
    finally:
        copy.close()


def thin_out(where: Path) -> None:
    """Remove copies that newer ones make needless."""
    copies = sorted(where.glob("*.s3desk"), reverse=True)
    month_ago = (datetime.now(UTC).date() - timedelta(days=31)).isoformat()
    days: set[str] = set()
    for position, copy in enumerate(copies):
        day = copy.name[:10]
        period = day if day >= month_ago else day[:7]
        if position >= KEPT and period in days:
            for each in (copy, copy.with_name(copy.name + "-wal")):
                each.unlink(missing_ok=True)
        days.add(period)


def check_copy(path: Path) -> None:
    """Raise OfficeError unless the file is a whole workspace."""
    check_header(path)
    database = connect(path, write=False)
    try:
        with in_words(path):
            (verdict,) = database.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise OfficeError("{0} is damaged; choose an older backup.", path.name)
    finally:
        database.close()
