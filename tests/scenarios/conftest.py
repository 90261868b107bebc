"""Teams of laptops for the scenarios."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.scenarios.laptops import Laptop

Team = Callable[..., list[Laptop]]


@pytest.fixture
def laptop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Laptop]:
    """Return how to get a laptop: a name, and by how many seconds its clock is ahead."""

    def made(name: str, ahead_s: float = 0.0) -> Laptop:
        return Laptop(tmp_path, name, capsys, ahead_s)

    return made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def team(laptop: Callable[..., Laptop], tmp_path: Path) -> Team:
    """Return how to get a team: the first founds the workspace, the others begin from its pack and are let in."""

    def gathered(*names: str, ahead_s: dict[str, float] | None = None) -> list[Laptop]:
        first, *others = [laptop(name, (ahead_s or {}).get(name, 0.0)) for name in names]
        first.does("new", "--region", "ES13")
        whole = first.pack(tmp_path / "begin.s3pack")
        for each in others:
            assert each.receive(whole).code == 0
            each.does("add", "task", f"title={each.name} is here")
            hello = each.pack(tmp_path / f"hello of {each.name}.s3pack")
            refused = first.receive(hello)
            assert refused.code == 2
            first.accept(each)
            first.reads(hello)
        if others:
            whole = first.pack(tmp_path / "all are here.s3pack")
            for each in others:
                each.reads(whole)
            assert len({each.digest for each in (first, *others)}) == 1
        return [first, *others]

    return gathered
