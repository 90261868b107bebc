"""A file whose log holds a million operations: opening it, and exchanging one edit with it."""

from pathlib import Path

import pytest

from s3desk.domain.subjects import catalogue
from s3desk.domain.values import RecordId
from s3desk.store.profile import Profile
from s3desk.store.workspace import FileWorkspace, open_workspace
from tests.benchmarks.measuring import Do, measured, median, say
from tests.benchmarks.test_exchange import met, one_edit
from tests.benchmarks.test_writing import EDITS, edits

OPERATIONS = 1_000_000
WRITTEN = 0.91
"""At least so many of the edits change anything; the others say what is there already."""


@pytest.fixture
def long(big: FileWorkspace, big_file: tuple[Path, list[RecordId]]) -> FileWorkspace:
    """Return the file of 100,000 records after 900,000 edits."""
    for seed in range(int((OPERATIONS - len(big_file[1])) / EDITS / WRITTEN) + 1):
        wanted = edits(big_file[1], seed + 10)
        big.run(Do(lambda to, wanted=wanted: to.set_many(wanted)))  # type: ignore[misc]
    assert big.questions.info().operations > OPERATIONS
    return big


def test_opening_and_one_edit_with_a_million_operations(
    long: FileWorkspace, big_file: tuple[Path, list[RecordId]], big_profile: Profile, tmp_path: Path
) -> None:
    """DESIGN 4: cost depends on what is exchanged, never on the size of the workspace."""
    long.close()
    print(f"\nthe file has {long.path.stat().st_size / 2**20:.0f} MB, before the edits {_mb(big_file[0]):.0f}")
    few, few_mb = measured(lambda: open_workspace(big_file[0], big_profile, catalogue()).close())
    say("opening 100,000 operations", few, mb=few_mb)
    took, mb = measured(lambda: open_workspace(long.path, big_profile, catalogue()).close())
    say("opening 1,000,000 operations, against 100,000", took, few, mb=mb)
    one = open_workspace(long.path, big_profile, catalogue())
    other = met(one, tmp_path, big_file[1][0])
    try:
        say("one edit made, packed, merged at 1,000,000 operations", one_edit(one, other, big_file[1][100:]))
        say("what waits for a person, counted", median(one.questions.standing))
        say("conflicts listed", median(one.questions.conflicts))
    finally:
        one.close()
        other.close()


def _mb(path: Path) -> float:
    return path.stat().st_size / 2**20
