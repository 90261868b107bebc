"""A newcomer's empty file becomes a full copy of 100,000 records from one pack."""

import sqlite3
from pathlib import Path

from s3desk.domain.subjects import catalogue
from s3desk.domain.values import RecordId
from s3desk.store.newcomer import create_from
from s3desk.store.profile import Profile
from s3desk.store.workspace import FileWorkspace
from tests.benchmarks.conftest import RECORDS
from tests.benchmarks.measuring import measured, say, timed
from tests.benchmarks.test_exchange import opened, packed

_TABLES = ("record", "type_action", "search")


def copy_raw(source: Path, target: Path) -> float:
    """Write the same records into the same tables with plain sqlite3 (WAL, FULL, one transaction, same indexes)."""
    database = sqlite3.connect(target, isolation_level=None)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    database.execute("ATTACH ? AS big", (str(source),))
    made = "SELECT sql FROM big.sqlite_master WHERE sql IS NOT NULL AND tbl_name IN ('record', 'type_action', 'search')"
    for (sql,) in database.execute(f"{made} ORDER BY type = 'index'").fetchall():
        database.execute(sql)
    rows = {table: database.execute(f"SELECT * FROM big.{table} ORDER BY rowid").fetchall() for table in _TABLES}

    def write() -> None:
        database.execute("BEGIN IMMEDIATE")
        for table in ("record", "type_action"):
            marks = ",".join("?" * len(rows[table][0]))
            database.executemany(f"INSERT INTO {table} VALUES({marks})", rows[table])
        numbered = [(number + 1, *row) for number, row in enumerate(rows["search"])]
        database.executemany("INSERT INTO search(rowid, title, body) VALUES(?,?,?)", numbered)
        database.execute("COMMIT")

    took = timed(write)
    database.close()
    return took


def test_a_newcomer_takes_in_a_hundred_thousand_records(
    big: FileWorkspace, big_file: tuple[Path, list[RecordId]], tmp_path: Path
) -> None:
    data = b""

    def pack() -> None:
        nonlocal data
        data = packed(big)

    took, mb = measured(pack)
    say(f"a whole pack of {len(data):,} bytes written", took, mb=mb)
    pack_read, path = opened(data), tmp_path / "new.s3desk"
    profile = Profile.load(tmp_path / "home of new", "New Person")
    took, mb = measured(lambda: create_from(path, pack_read, profile, catalogue()).close())
    say(f"{RECORDS:,} records taken in by a newcomer", took, copy_raw(big_file[0], tmp_path / "raw.db"), mb=mb)
