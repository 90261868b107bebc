"""Short ways to let laptops exchange."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from s3desk.exchange.carriers import carrier
from s3desk.exchange.targets import target_at
from s3desk.services.carriers import Carrier, Target
from s3desk.services.session import Exchanged, exchange
from s3desk.store.profile import Lease
from s3desk.store.workspace import FileWorkspace, create, open_reader, open_workspace
from tests.store.desk import CATALOGUE, add, digest, get, person, take, written


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


def cloned(folder: Path, name: str, clone: str) -> FileWorkspace:
    """Open a copy of a laptop's whole disk: nothing tells it from the first one, and both go on in one series."""
    shutil.copytree(folder / name, folder / clone)
    path, profile = folder / clone / "plan.s3desk", person(folder / clone / "home", name)
    told = json.loads(next((folder / clone / "home" / "leases").iterdir()).read_text())
    with closing(open_reader(path, CATALOGUE)) as questions:
        Lease(profile.home, questions.workspace_id(), path).keep(told["heads"])
    return open_workspace(path, profile, CATALOGUE)


def clone_and_meet(folder: Path, address: str | Path) -> None:
    """Let Ana's laptop be cloned, both go on in one series, and all exchange: neither branch is lost."""
    ana, ben = team(folder, "Ana", "Ben")
    add(ana, code="before")
    sync(ana, address)
    ana.close()
    clone, ana = cloned(folder, "Ana", "Clone"), again(folder, "Ana")
    things = [add(ana, code=f"one {number}") for number in range(3)]
    things += [add(clone, code=f"other {number}") for number in range(2)]
    (one,), (other,) = ({tip for tip in each.questions.tips(["team"]) if tip.sequence > 3} for each in (ana, clone))
    assert one.series == other.series
    for each in (ana, ben, clone, ana, ben):  # Ben and Ana know one branch when the other comes
        sync(each, address)
    assert all(get(each, thing) for each in (ana, ben, clone) for thing in things)
    assert agree(ana, ben, clone)
    for each in (ana, ben, clone):
        sync(each, address)
    for each in (ana, ben, clone):
        done = sync(each, address)
        assert (done.given, done.received.changes, done.received.known) == (0, 0, 0)
        each.close()


def files(share: Path, ending: str = ".s3pack") -> list[Path]:
    """Return the files at a place with this in their names."""
    return sorted(each for each in share.rglob("*") if each.is_file() and ending in each.name.lower())
