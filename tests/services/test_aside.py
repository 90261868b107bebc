"""A file is there whole or not at all; it keeps the rights of the one it replaces, and a new one replaces nothing."""

import os
import stat
import threading
from pathlib import Path

import pytest

from s3desk.services.aside import aside, write_aside


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def only(folder: Path, name: str) -> bool:
    return [each.name for each in folder.iterdir()] == [name]


def test_a_file_is_there_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    with aside(path) as part:
        assert not path.exists()
        part.write_bytes(b"whole")
    assert path.read_bytes() == b"whole"
    assert only(tmp_path, path.name)


@pytest.mark.parametrize("new", [False, True])
def test_a_mishap_leaves_what_was_there(tmp_path: Path, new: bool) -> None:
    def fail() -> None:
        with aside(tmp_path / "new", new=new) as part:
            part.write_bytes(b"half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_take_its_place_does_not_hold_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OSError, match="No space left"), aside(tmp_path / "new", new=True):
        pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="rights are those of POSIX")
def test_the_rights_are_those_of_the_file_before_or_of_any_new_file_or_those_asked_for(tmp_path: Path) -> None:
    path, other = tmp_path / "kept", tmp_path / "other"
    other.touch()
    write_aside(path, b"first")
    assert rights(path) == rights(other)
    path.chmod(0o640)
    write_aside(path, b"second")
    assert rights(path) == 0o640
    write_aside(path, b"third", mode=0o600)
    assert rights(path) == 0o600


def test_of_many_that_make_the_same_new_file_one_does_and_the_others_hear_of_it(tmp_path: Path) -> None:
    path, made, refused = tmp_path / "new", [], []
    together = threading.Barrier(8)

    def make(mine: bytes) -> None:
        try:
            with aside(path, new=True) as part:
                part.write_bytes(mine)
                together.wait()  # each found no file when it began
            made.append(mine)
        except FileExistsError:
            refused.append(mine)

    threads = [threading.Thread(target=make, args=(b"%d" % each,)) for each in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(made) == 1
    assert len(refused) == 7
    assert path.read_bytes() == made[0]
    assert only(tmp_path, path.name)
