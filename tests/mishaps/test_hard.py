"""The last moment of a program, as the interpreter writes it on each system."""

import os
from pathlib import Path

import pytest

from s3desk.mishaps.hard import Watch, readable, take_last_moment
from s3desk.mishaps.reports import Reports

LINUX = """Fatal Python error: Segmentation fault

Thread 0x00007f2 (most recent call first):
  File "/home/begona/venv/lib/python3.11/site-packages/zstandard/backend.py", line 7 in compress

Current thread 0x00007f1 (most recent call first):
  File "/usr/lib/python3.11/ctypes/__init__.py", line 517 in string_at
  File "/home/begona/venv/lib/python3.11/site-packages/s3desk/desktop/shell/start.py", line 61 in run
  File "<string>", line 1 in <module>

Extension modules: shiboken6.Shiboken, PySide6.QtCore (total: 2)
"""
WINDOWS = r"""Windows fatal exception: access violation

Current thread 0x00001a2c (most recent call first):
  File "C:\Users\Begoña\AppData\Local\Programs\S3Desk\python311.zip\s3desk\cli\__init__.py", line 40 in main
  File "C:\Users\Begoña\Plans 2027\harbour.py", line 4 in <module>
"""
PASSING = "Windows fatal exception: code 0x8001010d\n\nCurrent thread 0x00001a2c (most recent call first):\n"


def test_paths_become_modules():
    assert readable(LINUX) == [
        "Ended by itself: Segmentation fault",
        "(the latest step first)",
        "",
        "Current thread",
        "  ctypes: string_at, line 517",
        "  s3desk.desktop.shell.start: run, line 61",
        "  <string>: <module>, line 1",
        "",
        "Thread",
        "  zstandard.backend: compress, line 7",
        "",
    ]


def test_nothing_of_the_person_is_left():
    said = "\n".join(readable(WINDOWS))
    assert "access violation" in said
    assert "  s3desk.cli: main, line 40" in said
    assert [word for word in ("Users", "Begoña", "AppData", "Plans 2027", "\\") if word in said] == []


@pytest.mark.parametrize("told", ["", PASSING, "something else\n", '  File "x.py", line 1 in f\n'])
def test_what_tells_of_no_crash_makes_no_report(told: str, tmp_path: Path):
    (tmp_path / "last-moment.txt").write_text(told, encoding="utf-8")
    assert take_last_moment(Reports(tmp_path)) is None
    assert (tmp_path / "last-moment.txt").read_bytes() == b""


def test_a_last_moment_is_reported_once(tmp_path: Path):
    (tmp_path / "last-moment.txt").write_text(LINUX, encoding="utf-8")
    os.utime(tmp_path / "last-moment.txt", (1_800_000_000, 1_800_000_000))
    reports = Reports(tmp_path)
    noted = take_last_moment(reports)
    assert noted is not None
    assert noted.path is not None
    assert noted.path.name == "crash-2027-01-15T080000Z.txt"
    assert "begona" not in noted.path.read_text(encoding="utf-8")
    assert take_last_moment(reports) is None


def test_a_folder_that_takes_nothing_is_no_hindrance(tmp_path: Path):
    (tmp_path / "log").write_text("in the way")
    watch = Watch(tmp_path / "log")
    watch.begin()
    watch.end()
    assert take_last_moment(Reports(tmp_path / "log")) is None
