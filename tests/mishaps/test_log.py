"""The log: short lines that turn over."""

import threading
from datetime import UTC, datetime
from pathlib import Path

from s3desk.mishaps import log as room
from s3desk.mishaps.log import FILES, LONGEST, Log


def test_a_line_has_its_time_and_stays_one(tmp_path: Path):
    log = Log(tmp_path / "log", lambda: datetime(2026, 11, 23, 15, 4, 5, tzinfo=UTC))
    log.write("begin:\nS3Desk")
    log.write("x" * 5000)
    first, second = (tmp_path / "log" / "s3desk.log").read_text(encoding="utf-8").splitlines()
    assert first.startswith("2026-11-23T15:04:05Z ")
    assert first.endswith(" begin: S3Desk")
    assert len(second) < LONGEST + 50


def test_it_turns_over_before_it_grows_large(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(room, "LARGEST_BYTES", 1000)
    log = Log(tmp_path)
    for at in range(200):
        log.write(f"line {at:03}")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["s3desk.log", "s3desk.log.1", "s3desk.log.2"]
    assert all(path.stat().st_size < 1100 for path in tmp_path.iterdir())
    assert [line[-3:] for line in log.tail(40)] == [f"{at:03}" for at in range(160, 200)]
    log.delete()
    assert list(tmp_path.iterdir()) == []
    assert FILES == 3


def test_several_threads_and_windows_may_write(tmp_path: Path):
    def write(log: Log, name: str) -> None:
        for at in range(50):
            log.write(f"{name}{at}")

    threads = [threading.Thread(target=write, args=(Log(tmp_path), name)) for name in "abcd"]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    said = [line.rpartition(" ")[2] for line in Log(tmp_path).tail(1000)]
    assert sorted(said) == sorted(f"{name}{at}" for name in "abcd" for at in range(50))


def test_a_folder_that_takes_nothing_is_no_hindrance(tmp_path: Path):
    (tmp_path / "log").write_text("in the way")
    log = Log(tmp_path / "log")
    log.write("begin")
    assert log.tail(5) == []
