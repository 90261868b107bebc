"""Exchange against raw SQLite that writes the same values, and against pygeodiff's create, rebase and apply."""

import io
import random
import shutil
import sqlite3
import statistics
from collections.abc import Callable, Iterator
from pathlib import Path

import pygeodiff
import pytest

from s3desk.domain.subjects import catalogue
from s3desk.domain.values import RecordId
from s3desk.ledger import packs
from s3desk.services.exchanging import Lacking, Stranger
from s3desk.store.profile import Profile
from s3desk.store.workspace import FileWorkspace, create, open_workspace
from tests.benchmarks.conftest import action_values
from tests.benchmarks.measuring import Do, measured, say, timed
from tests.benchmarks.test_writing import edits, write_raw

ONE_EDIT_RUNS = 40


def packed(workspace: FileWorkspace, holds: Lacking | None = None) -> bytes:
    """Return what another copy lacks, as the bytes of a pack."""
    outgoing, file = workspace.questions.outgoing(["team"], holds), io.BytesIO()
    packs.write(file, workspace._profile.author, outgoing.header, outgoing.blocks(), outgoing.contents())
    return file.getvalue()


def opened(data: bytes) -> packs.Pack:
    return packs.Pack(io.BytesIO(data))


def held_by(workspace: FileWorkspace) -> Lacking:
    """Return what a copy holds, as the other side remembers it."""
    last = {tip.series: tip.sequence for tip in workspace.questions.tips(["team"])}
    return lambda circle, series: [(1, last[series])] if series in last else []


def another_laptop(path: Path, home: Path, name: str, of: Path) -> FileWorkspace:
    shutil.copyfile(of, path)
    return open_workspace(path, Profile.load(home, name), catalogue())


def take(workspace: FileWorkspace, data: bytes) -> None:
    """Take a pack in, its author being a member already."""
    assert workspace.take_in([opened(data)]).changes > 0


@pytest.fixture
def pair(
    big_file: tuple[Path, list[RecordId]], big: FileWorkspace, tmp_path: Path
) -> Iterator[tuple[FileWorkspace, FileWorkspace]]:
    """Return two laptops with 100,000 records that know each other."""
    with_records = met(big, tmp_path, big_file[1][0])
    yield big, with_records
    with_records.close()


def met(one: FileWorkspace, folder: Path, record: RecordId) -> FileWorkspace:
    """Return a second laptop with a copy of the file, whose first change the first one has accepted."""
    one._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    other = another_laptop(folder / "other.s3desk", folder / "home of other", "Other Person", one.path)
    other.run(Do(lambda to: to.set(record, {"title": "hello"})))
    data = packed(other)
    try:
        take(one, data)
    except Stranger as stranger:
        one.accept(stranger.key, stranger.name)
        take(one, data)
    take(other, packed(one, held_by(other)))
    return other


# Ten thousand edits -----------------------------------------------------------------------------------------------------


def merged(pair: tuple[FileWorkspace, FileWorkspace], act: Callable[[FileWorkspace], None]) -> tuple[float, float]:
    """Return seconds and MB of taking in what the second laptop did, while the first had edits of its own."""
    one, other = pair
    act(other)
    data = packed(other, held_by(one))
    pack = opened(data)
    before = one.questions.info().changes
    took, mb = measured(lambda: one.take_in([pack]))
    print(f"\npack of {len(data):,} bytes, {one.questions.info().changes - before:,} changes")
    return took, mb


def floor_of(big_file: tuple[Path, list[RecordId]], folder: Path, seed: int) -> float:
    """Return the median of three: raw SQLite writing the same edits into the same tables."""
    found = []
    for number in range(3):
        path = folder / f"raw{number}.db"
        shutil.copyfile(big_file[0], path)
        found.append(write_raw(path, edits(big_file[1], seed)))
        path.unlink()
    return statistics.median(found)


def test_ten_thousand_edits_merged_as_one_action(
    pair: tuple[FileWorkspace, FileWorkspace], big_file: tuple[Path, list[RecordId]], tmp_path: Path
) -> None:
    """DESIGN 8: at most 2.5 times raw SQLite."""
    wanted, own = edits(big_file[1], 1), edits(big_file[1], 2)
    pair[0].run(Do(lambda to: to.set_many(own)))
    took, mb = merged(pair, lambda other: other.run(Do(lambda to: to.set_many(wanted))))  # type: ignore[arg-type, return-value]
    say("10,000 field edits of one action merged", took, floor_of(big_file, tmp_path, 1), 2.5, mb)
    say("conflicts listed", timed(pair[0].questions.conflicts))
    print(f"{len(pair[0].questions.conflicts()):,} conflicts")


def test_ten_thousand_edits_merged_as_ten_thousand_changes(
    pair: tuple[FileWorkspace, FileWorkspace], big_file: tuple[Path, list[RecordId]], tmp_path: Path
) -> None:
    """DESIGN 8: at most 4 times raw SQLite, and faster than geodiff's whole merge."""
    wanted = edits(big_file[1], 1)

    def one_by_one(other: FileWorkspace) -> None:
        for record, values in wanted.items():
            other.run(Do(lambda to, record=record, values=values: to.set(record, values)))  # type: ignore[misc]

    took, mb = merged(pair, one_by_one)
    say("10,000 field edits as 10,000 changes merged", took, floor_of(big_file, tmp_path, 1), 4, mb)
    base, mine, theirs = tables(big_file, tmp_path)
    say("the same, against geodiff's whole merge", took, geodiff_merge(base, mine, theirs, tmp_path), "below 1")


# One edit ---------------------------------------------------------------------------------------------------------------


def one_edit(one: FileWorkspace, other: FileWorkspace, records: list[RecordId]) -> float:
    """Return the median seconds of one edit made on one laptop, packed, and merged on the other."""
    found = []
    for number, record in enumerate(records[:ONE_EDIT_RUNS]):
        holds = held_by(one)

        def whole(record: RecordId = record, number: int = number, holds: Lacking = holds) -> None:
            other.run(Do(lambda to: to.set(record, {"test": f"edit {number}"})))
            one.take_in([opened(packed(other, holds))])

        found.append(timed(whole))
    return statistics.median(found)


def test_one_edit_made_packed_and_merged(
    pair: tuple[FileWorkspace, FileWorkspace], big_file: tuple[Path, list[RecordId]], tmp_path: Path
) -> None:
    """DESIGN 8: at most 1/20 of geodiff's time, and at 100,000 records at most 1.5 times that at 1,000."""
    dice, ids = random.Random(3), list[RecordId]()
    small = create(tmp_path / "small.s3desk", Profile.load(tmp_path / "home", "Measuring Person"), catalogue())
    small.run(Do(lambda to: ids.extend(to.insert("action", action_values(n, dice)) for n in range(1_000))))
    (tmp_path / "of small").mkdir()
    other = met(small, tmp_path / "of small", ids[0])
    few = one_edit(small, other, ids[100:])
    for each in (small, other):
        each.close()
    many = one_edit(*pair, big_file[1][100:])
    say("one edit made, packed, merged at 100,000 records, against 1,000", many, few, 1.5)
    base, _, _ = tables(big_file, tmp_path)
    say("the same, against geodiff", many, geodiff_one(base, tmp_path), "1/20")


# geodiff ----------------------------------------------------------------------------------------------------------------


def tables(big_file: tuple[Path, list[RecordId]], folder: Path) -> tuple[Path, Path, Path]:
    """Return the same records and edits in the type's own table with its indexes: the common base, mine, theirs.

    Without the index for search: geodiff knows no virtual tables.
    """
    base = folder / "base.db"
    with sqlite3.connect(base) as database:
        database.execute("ATTACH ? AS big", (str(big_file[0]),))
        made = "SELECT sql FROM big.sqlite_master WHERE tbl_name = 'type_action' AND sql IS NOT NULL ORDER BY type DESC"
        for (statement,) in database.execute(made).fetchall():
            database.execute(statement)
        database.execute("INSERT INTO main.type_action SELECT * FROM big.type_action")
        numbers = dict(database.execute("SELECT id, no FROM big.record"))
    database.close()
    found = [base]
    for seed in (2, 1):
        path = folder / f"edited{seed}.db"
        shutil.copyfile(base, path)
        with sqlite3.connect(path) as database:
            for record, values in edits(big_file[1], seed).items():
                ((name, value),) = values.items()
                database.execute(f'UPDATE type_action SET "{name}" = ? WHERE no = ?', (str(value), numbers[record]))
        database.close()
        found.append(path)
    return found[0], found[1], found[2]


def geodiff_merge(base: Path, mine: Path, theirs: Path, folder: Path) -> float:
    """Return the seconds of create, rebase and apply."""
    geodiff = pygeodiff.GeoDiff()
    geodiff.create_changeset(str(base), str(mine), str(folder / "mine.diff"))

    def merge() -> None:
        geodiff.create_changeset(str(base), str(theirs), str(folder / "theirs.diff"))
        geodiff.create_rebased_changeset(
            str(base), str(theirs), str(folder / "mine.diff"), str(folder / "rebased.diff"), str(folder / "c.json")
        )
        geodiff.apply_changeset(str(mine), str(folder / "rebased.diff"))

    took, mb = measured(merge)
    say("geodiff: create, rebase, apply 10,000 edits", took, mb=mb)
    return took


def geodiff_one(base: Path, folder: Path) -> float:
    """Return the median seconds of finding one edit and applying it to a copy."""
    mine, copy = folder / "mine.db", folder / "copy.db"
    shutil.copyfile(base, mine)
    shutil.copyfile(base, copy)
    geodiff, found = pygeodiff.GeoDiff(), []
    for number in range(5):
        shutil.copyfile(mine, base)
        with sqlite3.connect(mine) as database:
            database.execute("UPDATE type_action SET test = ? WHERE no = ?", (f"edit {number}", 100 + number))
        database.close()

        def whole(number: int = number) -> None:
            geodiff.create_changeset(str(base), str(mine), str(folder / f"one{number}.diff"))
            geodiff.apply_changeset(str(copy), str(folder / f"one{number}.diff"))

        found.append(timed(whole))
    say("geodiff: one edit made and applied", statistics.median(found))
    return statistics.median(found)
