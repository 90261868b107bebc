"""On a full disk one sentence says so, nothing is changed, and work goes on once there is room."""

import subprocess
import sys
from contextlib import contextmanager

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.store.workspace import create
from tests.store.desk import CATALOGUE, add, agrees, bodies, database, digest, do, get, opened, person, put

FULL = "The disk is full, so nothing was changed in work.s3desk; make room and try again."


@contextmanager
def small_disk(folder, size="2m"):
    """Mount a file system of this size; only where the system allows it."""
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("this user may not mount")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def fill(workspace):
    """Write until nothing more fits, and return the sentence that says so."""
    for number in range(2_000):
        before, log = digest(workspace) if number % 10 == 0 else None, len(bodies(workspace))
        try:
            do(workspace, lambda to: [to.insert("thing", {"title": "x" * 500, "secret": "y" * 900}) for _ in range(40)])
        except OfficeError as told:
            assert len(bodies(workspace)) == log
            assert before is None or digest(workspace) == before
            return str(told)
    raise AssertionError("the disk never was full")


def test_a_file_that_may_not_grow_says_that_the_disk_is_full(workspace):
    thing = add(workspace, title="A")
    (pages,) = database(workspace).execute("PRAGMA page_count").fetchone()
    database(workspace).execute(f"PRAGMA max_page_count = {pages + 60}")
    assert fill(workspace) == FULL
    before = digest(workspace)
    with pytest.raises(OfficeError, match="The disk is full"):
        do(workspace, lambda to: to.insert("thing", {"paper": to.attach("big", bytes(2_000_000), "x")}))
    assert digest(workspace) == before
    assert agrees(workspace)
    database(workspace).execute("PRAGMA max_page_count = 1000000")
    put(workspace, thing, title="B")
    assert agrees(workspace)


@pytest.mark.tool("mount")
@pytest.mark.skipif(sys.platform != "linux", reason="mounts a file system")
def test_a_full_disk_changes_nothing_and_work_goes_on_after_room_is_made(tmp_path, ana):
    with small_disk(tmp_path / "disk") as disk:
        workspace = create(disk / "work.s3desk", ana, CATALOGUE)
        thing = add(workspace, title="A")
        ballast = disk / "ballast"
        ballast.write_bytes(bytes(600_000))
        assert fill(workspace) == FULL
        before = digest(workspace)
        assert get(workspace, thing).title == "A"
        ballast.unlink()
        put(workspace, thing, title="B")
        assert digest(workspace) != before
        assert agrees(workspace)
        workspace.close()
        with opened(disk / "work.s3desk", ana) as again:
            assert get(again, thing).title == "B"


@pytest.mark.tool("mount")
@pytest.mark.skipif(sys.platform != "linux", reason="mounts a file system")
def test_closing_on_a_full_disk_loses_nothing(tmp_path, ana):
    with small_disk(tmp_path / "disk") as disk:
        workspace = create(disk / "work.s3desk", ana, CATALOGUE)
        thing = add(workspace, title="A")
        assert fill(workspace) == FULL
        before = digest(workspace)
        (disk / "rest").write_bytes(b"")
        with (disk / "rest").open("ab", buffering=0) as rest:
            while True:
                try:
                    rest.write(bytes(4096))
                except OSError:
                    break
        workspace.close()
        (disk / "rest").unlink()
        with opened(disk / "work.s3desk", ana) as again:
            assert digest(again) == before
            assert get(again, thing).title == "A"


@pytest.mark.tool("mount")
@pytest.mark.skipif(sys.platform != "linux", reason="mounts a file system")
def test_there_is_no_half_file_when_a_workspace_does_not_fit(tmp_path, ana):
    with small_disk(tmp_path / "disk", "100k") as disk:
        with pytest.raises(OfficeError, match="full"):
            create(disk / "work.s3desk", ana, CATALOGUE)
        assert list(disk.iterdir()) == []


@pytest.mark.tool("mount")
@pytest.mark.skipif(sys.platform != "linux", reason="mounts a file system")
def test_no_restore_point_fits_on_a_full_disk(tmp_path, workspace):
    from tests.store.desk import Step

    add(workspace, title="A")
    with small_disk(tmp_path / "disk", "100k") as disk:
        path = workspace.path
        workspace.close()
        with opened(path, person(disk / "home")) as again:
            log = bodies(again)
            with pytest.raises(OfficeError, match="The restore point could not be written"):
                again.run(Step(lambda to: to.insert("thing", {"title": "bulk"}), bulk=True))
            assert bodies(again) == log
            assert not [each for each in disk.rglob("*") if each.is_file() and "lease" not in str(each)]
