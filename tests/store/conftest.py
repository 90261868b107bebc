"""A workspace with things of every kind."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from s3desk.store.profile import Profile
from s3desk.store.workspace import FileWorkspace, create
from tests.store.desk import CATALOGUE, person, two_laptops


@pytest.fixture
def ana(settings_home: Path) -> Profile:
    return person(settings_home)


@pytest.fixture
def workspace(tmp_path: Path, ana: Profile) -> Iterator[FileWorkspace]:
    made = create(tmp_path / "work.s3desk", ana, CATALOGUE)
    yield made
    made.close()


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[tuple[FileWorkspace, FileWorkspace]]:
    """Ana's file and Ben's copy of it."""
    both = two_laptops(tmp_path)
    yield both
    for each in both:
        each.close()
