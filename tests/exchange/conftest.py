"""Laptops that know each other."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from s3desk.store.workspace import FileWorkspace
from tests.exchange.laptops import team


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[tuple[FileWorkspace, FileWorkspace, FileWorkspace]]:
    """The files of Ana, Ben and Carla, each a member for the others."""
    ana, ben, carla = team(tmp_path, "Ana", "Ben", "Carla")
    yield ana, ben, carla
    for each in (ana, ben, carla):
        each.close()


@pytest.fixture
def share(tmp_path: Path) -> Path:
    made = tmp_path / "share"
    made.mkdir()
    return made
