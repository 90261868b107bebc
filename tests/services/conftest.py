"""A workspace to work in, and short ways to fill it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from s3desk.app import Office
from s3desk.domain.values import RecordId
from s3desk.services.commands import Add
from s3desk.services.ports import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Office.here().create(tmp_path / "work.s3desk")
    yield made
    made.close()


@pytest.fixture
def add(workspace: Workspace) -> Callable[..., RecordId]:
    """Add a record of a type with these values and return its id."""

    def added(type_name: str, circle: str = "team", **values: Any) -> RecordId:
        return workspace.run(Add.of(workspace.questions, type_name, values, circle)).records[0]

    return added
