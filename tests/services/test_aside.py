"""A file is there whole or not at all; it keeps the rights of the one it replaces, and a new one replaces nothing."""

import os
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from s3desk.services.aside import aside, hidden, sweep, write_aside


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


def test_macos_is_asked_in_its_own_way_to_have_it_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(sys, "platform", "darwin")
    fcntl = SimpleNamespace(F_FULLFSYNC=51, fcntl=lambda opened, order: asked.append(order))
    monkeypatch.setitem(sys.modules, "fcntl", fcntl)
    write_aside(tmp_path / "plan.csv", b"whole")
    assert asked == [51]


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


def aged(path: Path, seconds: float) -> Path:
    then = time.time() - seconds
    os.utime(path, (then, then))
    return path


def left_by_one_that_was_killed(folder: Path) -> Path:
    """Return what a program leaves that ends in the middle of writing."""
    work = "import os, sys; from pathlib import Path; from s3desk.services.aside import aside\n"
    work += "with aside(Path(sys.argv[1]) / 'plan.csv') as part: part.write_bytes(b'half'); os._exit(9)"
    assert subprocess.run([sys.executable, "-c", work, folder], check=False).returncode == 9
    (left,) = folder.iterdir()
    return left


def test_what_a_killed_program_left_is_taken_away_after_a_while(tmp_path: Path) -> None:
    left = left_by_one_that_was_killed(tmp_path)
    sweep(tmp_path)
    assert left.exists()  # its process is gone, its clock may not be this one's
    aged(left, 3_600 if os.name == "posix" else 100_000)
    sweep(tmp_path)
    assert not left.exists()


def test_what_is_a_folder_goes_with_what_is_in_it(tmp_path: Path) -> None:
    left = hidden(tmp_path / "work.s3desk")
    left.mkdir()
    (left / "work.s3desk").touch()
    aged(left, 100_000)
    sweep(tmp_path)
    assert not list(tmp_path.iterdir())


def test_what_may_be_somebody_elses_stays(tmp_path: Path) -> None:
    running = aged_file(hidden(tmp_path / "a"), 3_600)
    mine, process, rest = running.name.split("-")
    other = "00000000" if mine != ".00000000" else "11111111"
    strangers = [
        aged_file(tmp_path / f".{other}-{process}-{rest}", 1e6),
        aged_file(tmp_path / f"x{running.name}", 1e6),
        aged_file(tmp_path / ".0123456789ab.part", 1e6),
        aged_file(tmp_path / ".hidden", 1e6),
        aged_file(tmp_path / f"{running.name}.txt", 1e6),
    ]
    sweep(tmp_path)
    sweep(tmp_path / "nowhere")
    assert running.exists()
    assert all(each.exists() for each in strangers)


def aged_file(path: Path, seconds: float) -> Path:
    path.write_bytes(b"half")
    return aged(path, seconds)
