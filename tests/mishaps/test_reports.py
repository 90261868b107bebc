"""Reports: one for each mishap, few, small, and never a second mishap."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from s3desk import __version__
from s3desk.domain.errors import OfficeError
from s3desk.mishaps import reports as room
from s3desk.mishaps.reports import MOST_IN_A_SESSION, MOST_KEPT, Reports
from tests.conftest import ROOT
from tests.mishaps.talkative import NAME, SECRET, met

NOW = datetime(2026, 11, 23, 15, 4, 5, tzinfo=UTC)


def ticking() -> Iterator[datetime]:
    at = NOW
    while True:
        yield at
        at += timedelta(seconds=1)


@pytest.fixture
def reports(tmp_path: Path) -> Reports:
    clock = ticking()
    return Reports(tmp_path / "log", "Qt 6", lambda: next(clock))


def fail(depth: int) -> None:
    if depth:
        fail(depth - 1)
    raise ValueError


def different(number: int) -> list[Exception]:
    """Return mishaps that each have a way of their own."""
    found: list[Exception] = []
    for depth in range(number):
        try:
            fail(depth)
        except ValueError as mishap:
            found.append(mishap)
    return found


def test_a_report_says_what_runs_and_where_it_was_and_nothing_of_anybody(reports: Reports):
    noted = reports.note(met())
    assert noted.path is not None
    assert noted.path.name == "crash-2026-11-23T150405Z.txt"
    said = noted.path.read_text(encoding="utf-8")
    assert said.startswith(f"S3Desk {__version__} (")
    assert "2026-11-23 15:04:05 UTC\n" in said
    assert ", Qt 6\n" in said
    assert "s3desk.services.outline_paste: typed_lines, line " in said
    assert [word for word in SECRET if word in said] == []


def test_the_same_mishap_is_written_once_and_counted(reports: Reports):
    written = []
    for at in range(1000):
        noted = reports.note(met(f"person {at}"))
        assert noted.path is not None
        written.append(noted.path.read_text(encoding="utf-8"))
    assert len(reports.kept()) == 1
    assert len(set(written)) == 10, "at 1, 2, 4 … 512"
    reports.close()
    assert reports.kept()[0].read_text(encoding="utf-8").endswith("Happened 1000 times in this session.\n")


def test_the_latest_reports_are_kept(reports: Reports, tmp_path: Path):
    for each in different(MOST_KEPT):
        reports.note(each)
    first = reports.kept()[0]
    later = Reports(tmp_path / "log", now=lambda: NOW + timedelta(days=1))
    later.note(met())
    assert len(later.kept()) == MOST_KEPT
    assert not first.exists()
    assert later.texts(1)[0].count("OfficeError") == 1


def test_a_session_of_mishaps_ends_in_silence(reports: Reports):
    for each in different(MOST_IN_A_SESSION + 5):
        noted = reports.note(each)
    assert (noted.text, noted.path) == ("", None)
    assert len(reports.kept()) == MOST_IN_A_SESSION


def test_two_mishaps_of_one_second_are_two_reports(tmp_path: Path):
    reports = Reports(tmp_path, now=lambda: NOW)
    for each in different(3):
        reports.note(each)
    names = [path.name for path in reports.kept()]
    assert names == [f"crash-2026-11-23T150405Z{more}.txt" for more in ("", "-02", "-03")]


def test_a_folder_that_cannot_be_made_is_told_and_the_report_can_still_be_read(tmp_path: Path):
    (tmp_path / "log").write_text("in the way")
    reports = Reports(tmp_path / "log")
    noted = reports.note(met())
    assert noted.path is None
    assert noted.trouble
    assert reports.texts(5) == [noted.text]


@pytest.mark.skipif(os.name == "nt", reason="limits work otherwise there")
def test_a_full_disk_leaves_no_half_report(tmp_path: Path):
    code = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from s3desk.mishaps.reports import Reports; from s3desk.mishaps.log import Log; from tests.mishaps.talkative import met\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
        "folder = Path(sys.argv[1]); noted = Reports(folder).note(met()); Log(folder).write('x' * 200)\n"
        "print(noted.path, noted.trouble, bool(noted.text))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout == "None File too large True\n", done.stderr
    assert list(tmp_path.glob("crash-*")) == []


def test_resources_that_are_gone_are_no_second_mishap(reports: Reports, monkeypatch: pytest.MonkeyPatch):
    def gone() -> None:
        raise FileNotFoundError(NAME)

    monkeypatch.setattr(room, "edition", gone)
    assert reports.note(met()).text.startswith(f"S3Desk {__version__}\n")


def test_what_was_deleted_is_written_again_when_it_happens_again(reports: Reports):
    def again() -> None:
        reports.note(met())

    again()
    reports.delete()
    assert reports.kept() == []
    assert reports.texts(5) == []
    again()
    assert len(reports.kept()) == 1


def test_reports_that_cannot_be_deleted_are_told_of(reports: Reports, monkeypatch: pytest.MonkeyPatch):
    def refuse(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    reports.note(met())
    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(OfficeError, match="Permission denied"):
        reports.delete()
