"""Numbered steps from one file format to the next, each after a restore point and in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from s3desk.store import backups
from s3desk.store.connection import Database, transaction
from s3desk.store.schema import EXCHANGE, FORMAT


def _exchange(database: Database) -> None:
    """Format 2 remembers exchanges."""
    database.execute("ALTER TABLE inbox ADD COLUMN held INTEGER NOT NULL DEFAULT 0")
    for statement in EXCHANGE.split(";\n"):
        if statement.strip():
            database.execute(statement)


STEPS: Mapping[int, Callable[[Database], None]] = {1: _exchange}
"""By the format that a step starts from; it changes tables, never the log's bytes."""


def migrate(
    database: Database,
    path: Path,
    home: Path,
    found: int,
    *,
    steps: Mapping[int, Callable[[Database], None]] = STEPS,
    target: int = FORMAT,
) -> None:
    """Bring an older file to this program's format; nothing is changed when a step fails."""
    if found >= target:
        return
    (workspace,) = database.execute("SELECT value FROM meta WHERE key = 'workspace'").fetchone()
    backups.make(database, home, workspace, path.stem, f"before format {target}")
    with transaction(database, path):
        for number in range(found, target):
            steps[number](database)
        database.execute("DELETE FROM meta WHERE key = 'tables'")  # so that opening rebuilds what is derived
        database.execute(f"PRAGMA user_version = {target}")
