"""Another part of this program opens and closes the open file: the system then drops the locks of the whole process.

That is how POSIX locks work. A file dialog did so when it looked into files for their kind, and whoever read the file
beside took the window's side files away, with what was written into them later.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from s3desk.services.query import Query
from s3desk.store.workspace import open_reader
from tests.conftest import ROOT
from tests.store.desk import CATALOGUE, add

READ = "import sys; from tests.store.test_lost_locks import titles; print(*titles(sys.argv[1]), sep=',')"


def titles(path: str) -> list[str]:
    """Return the titles in a file, as somebody reads them who does not hold it."""
    reader = open_reader(Path(path), CATALOGUE)
    try:
        return sorted(reader.get(each).title for each in reader.ids(Query("thing")))
    finally:
        reader.close()


def read_beside(path: Path) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", READ, str(path)], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )
    return done.stdout.strip().split(",")


def look_into(path: Path) -> None:
    """Read the first bytes of the file and of those beside it, as one does to tell of what kind they are."""
    for each in path.parent.glob(f"{path.name}*"):
        with each.open("rb") as file:
            file.read(100)


@pytest.mark.parametrize("looks", [1, 3])
def test_nobody_takes_the_side_files_of_an_open_file_away(workspace, looks):
    path, expected = workspace.path, []
    for at in range(looks):
        add(workspace, title=f"Before {at}")
        look_into(path)
        expected.append(f"Before {at}")
        assert read_beside(path) == sorted(expected)
        add(workspace, title=f"Then {at}")
        expected.append(f"Then {at}")
        assert read_beside(path) == sorted(expected)


def test_what_was_written_after_that_outlives_a_kill(workspace, tmp_path):
    add(workspace, title="Before")
    look_into(workspace.path)
    assert read_beside(workspace.path) == ["Before"]
    add(workspace, title="After")
    left = tmp_path / "left"  # what a program that is killed leaves on the disk
    left.mkdir()
    for each in workspace.path.parent.glob(f"{workspace.path.name}*"):
        (left / each.name).write_bytes(each.read_bytes())
    assert read_beside(left / workspace.path.name) == ["After", "Before"]


def test_who_reads_a_file_that_nobody_has_open_tidies_it_up(workspace, tmp_path):
    add(workspace, title="Kept")
    left = tmp_path / "left"
    left.mkdir()
    for each in workspace.path.parent.glob(f"{workspace.path.name}*"):
        (left / each.name).write_bytes(each.read_bytes())
    path = left / workspace.path.name
    (left / f"{path.name}.lock").unlink()
    assert titles(str(path)) == ["Kept"]
    assert [each.name for each in left.iterdir()] == [path.name]
