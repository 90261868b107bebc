"""Writing against raw SQLite that writes the same values: 10,000 edits, undo, rebuilding."""

import random
import shutil
import sqlite3
from pathlib import Path

from s3desk.domain.declare import Kind, RecordType
from s3desk.domain.fold import fold
from s3desk.domain.subjects import catalogue
from s3desk.domain.values import RecordId
from s3desk.ledger.wire import to_wire
from s3desk.services.ports import Transaction
from s3desk.store import checks
from s3desk.store.columns import title_key, to_columns
from s3desk.store.connection import transaction
from s3desk.store.workspace import FileWorkspace
from tests.benchmarks.conftest import action_values
from tests.benchmarks.measuring import Do, say, timed

EDITS = 10_000


def edits(ids: list[RecordId], seed: int) -> dict[RecordId, dict[str, object]]:
    """Return 10,000 edits of one field each, spread over all records and all fields but prose."""
    dice, action = random.Random(seed), catalogue()["action"]
    fields = [name for name in action_values(0, dice) if action.fields[name].kind is not Kind.PROSE]
    found = {}
    for number, record in enumerate(dice.sample(ids, EDITS)):
        name = dice.choice(fields)
        found[record] = {name: action_values(seed * 100_000 + number + 1, dice)[name]}
    return found


def write_raw(path: Path, wanted: dict[RecordId, dict[str, object]]) -> float:
    """Write the same values with plain sqlite3 (WAL, FULL, one transaction, same indexes); return the seconds."""
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    database.execute("PRAGMA cache_size=-16000")
    declared: RecordType = catalogue()["action"]
    numbers = dict(database.execute("SELECT id, no FROM record"))
    by_field: dict[str, list[tuple[object, ...]]] = {}
    searched = []
    for record, values in wanted.items():
        ((name, value),) = values.items()
        field = declared.fields[name]
        shown = to_columns(field, to_wire(field, value))[0]
        row = (shown, title_key(shown), numbers[record]) if name == "title" else (shown, numbers[record])
        by_field.setdefault(name, []).append(row)
        if field.is_text():
            searched.append((numbers[record], fold(str(shown))))

    def write() -> None:
        database.execute("BEGIN IMMEDIATE")
        for name, rows in by_field.items():
            more = ", title_key = ?" if name == "title" else ""
            database.executemany(f'UPDATE type_action SET "{name}" = ?{more} WHERE no = ?', rows)
        for number, text in searched:
            (body,) = database.execute("SELECT body FROM search WHERE rowid = ?", (number,)).fetchone()
            database.execute("UPDATE search SET body = ? WHERE rowid = ?", (f"{body} {text}", number))
        database.execute("COMMIT")

    took = timed(write)
    database.close()
    return took


def test_ten_thousand_edits_in_one_action(
    big: FileWorkspace, big_file: tuple[Path, list[RecordId]], tmp_path: Path
) -> None:
    """DESIGN 8: at most 2.5 times raw SQLite."""
    wanted = edits(big_file[1], 1)
    shutil.copyfile(big_file[0], tmp_path / "raw.db")
    floor = write_raw(tmp_path / "raw.db", wanted)
    took = timed(lambda: big.run(Do(lambda to: to.set_many(wanted))))
    say("10,000 field edits in one action", took, floor, 2.5)
    say("undo of them", timed(big.undo))


def test_undo_of_three_thousand_rows(big: FileWorkspace) -> None:
    """PRODUCT SH7: all gone in one step, under two seconds."""
    dice = random.Random(3)

    def paste(to: Transaction) -> None:
        for number in range(3_000):
            to.insert("action", action_values(number, dice))

    say("adding 3,000 rows", timed(lambda: big.run(Do(paste))))
    say("undo of 3,000 rows", timed(big.undo))
    say("redo of 3,000 rows", timed(big.redo))


def test_one_edit_is_durable_at_once(big: FileWorkspace, big_file: tuple[Path, list[RecordId]]) -> None:
    records = big_file[1][:300]
    took = timed(lambda: [big.run(Do(lambda to, each=each: to.set(each, {"test": "now"}))) for each in records])
    say("one edit, durable", took / len(records))


def test_rebuild_of_a_hundred_thousand_records(big: FileWorkspace) -> None:
    def rebuild() -> None:
        with transaction(big._database, big.path):
            checks.rebuild(big._database, big.catalogue)

    say("rebuild of 100,000 records from the log", timed(rebuild))
    big._names.forget()
    say("verify of 100,000 records", timed(big.verify))
