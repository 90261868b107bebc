"""A workspace of 100,000 records, made once for all benchmarks that read or edit it."""

import random
import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from s3desk.domain.subjects import catalogue
from s3desk.domain.values import Money, RecordId
from s3desk.services.ports import Transaction
from s3desk.store.profile import Profile
from s3desk.store.workspace import FileWorkspace, create, open_workspace
from tests.benchmarks.measuring import Do, say, timed

RECORDS = 100_000
WORDS = (
    "region innovation funding transition skills energy digital cluster hydrogen university business support voucher "
    "green industry partnership forest water mobility health data circular textile food port steel"
).split()


def action_values(number: int, dice: random.Random) -> dict[str, object]:
    """Return twelve fields of an action, of mixed kinds, the texts among them searched."""
    start = date(2026, 1, 1) + timedelta(days=number % 700)
    return {
        "title": f"Action {number} " + " ".join(dice.choices(WORDS, k=4)),
        "description": " ".join(dice.choices(WORDS, k=15)),
        "start": start,
        "end": start + timedelta(days=200),
        "pinned": bool(number % 2),
        "readiness": number % 9 + 1,
        "beneficiaries": " ".join(dice.choices(WORDS, k=2)),
        "status_note": " ".join(dice.choices(WORDS, k=6)),
        "hypothesis": " ".join(dice.choices(WORDS, k=6)),
        "test": " ".join(dice.choices(WORDS, k=3)),
        "measure": " ".join(dice.choices(WORDS, k=3)),
        "decide_on": start,
    }


def line_values(number: int, dice: random.Random, action: RecordId) -> dict[str, object]:
    """Return the fields of a budget line: numbers, hardly any text."""
    return {"action": action, "year": 2026 + number % 4, "amount": Money(dice.randrange(10**8)), "note": ""}


@pytest.fixture(scope="session")
def big_profile(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    return Profile.load(tmp_path_factory.mktemp("big") / "home", "Measuring Person")


@pytest.fixture(scope="session")
def big_file(big_profile: Profile) -> tuple[Path, list[RecordId]]:
    """Return a file of 100,000 actions, and their ids."""
    dice, ids = random.Random(7), []
    workspace = create(big_profile.home.parent / "big.s3desk", big_profile, catalogue())

    def fill(to: Transaction) -> None:
        ids.extend(to.insert("action", action_values(number, dice)) for number in range(RECORDS))

    say(f"adding {RECORDS:,} records of 12 fields", timed(lambda: workspace.run(Do(fill))))
    workspace.close()
    return workspace.path, ids


@pytest.fixture
def big(big_file: tuple[Path, list[RecordId]], big_profile: Profile, tmp_path: Path) -> Iterator[FileWorkspace]:
    """Return a fresh copy of the large file, open for writing."""
    copy = tmp_path / "copy.s3desk"
    shutil.copyfile(big_file[0], copy)
    workspace = open_workspace(copy, big_profile, catalogue())
    yield workspace
    workspace.close()
