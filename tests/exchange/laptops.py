"""Short ways to let laptops exchange."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from s3desk.exchange.carriers import carrier
from s3desk.exchange.targets import target_at
from s3desk.services.exchanging import Carrier, Target
from s3desk.services.session import Exchanged, exchange
from s3desk.store.workspace import FileWorkspace, create, open_workspace
from tests.store.desk import CATALOGUE, digest, person, take, written


def now() -> datetime:
    return datetime.now(UTC)


def team(folder: Path, founder: str, *others: str) -> list[FileWorkspace]:
    """Return the founder's new file and copies of it, one on each laptop; all have accepted each other."""
    path = folder / founder / "plan.s3desk"
    path.parent.mkdir(parents=True)
    create(path, person(folder / founder / "home", founder), CATALOGUE).close()
    for each in others:
        (folder / each).mkdir()
        shutil.copyfile(path, folder / each / "plan.s3desk")
    files = [again(folder, each) for each in (founder, *others)]
    for each in files[1:]:
        take(files[0], written(each))
    for each in files[1:]:
        take(each, written(files[0]))
    return files


def again(folder: Path, name: str) -> FileWorkspace:
    """Open a laptop's file."""
    return open_workspace(folder / name / "plan.s3desk", person(folder / name / "home", name), CATALOGUE)


def at(workspace: FileWorkspace, address: str | Path, password: str = "", **more: Any) -> Carrier:
    """Return this laptop's way to an address."""
    target, written_password = target_at(str(address))
    target = Target(target.name, target.how, target.address, target.user, **more)
    return carrier(target, workspace._profile.author, password or written_password)


def sync(workspace: FileWorkspace, address: str | Path, **more: Any) -> Exchanged:
    """Exchange with a target, as the command line does."""
    return exchange(at(workspace, address, **more), workspace, now)


def agree(*workspaces: FileWorkspace) -> bool:
    """Tell whether all hold the same, and soundly so."""
    for each in workspaces:
        assert [str(problem) for problem in each.verify().problems] == []
    return len({digest(each) for each in workspaces}) == 1
