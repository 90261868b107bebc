"""The call without a verb opens the window: on a file, on the example, or on none."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from s3desk.app import Office


@pytest.fixture
def shown(monkeypatch):
    """Return the files the window was opened on, instead of opening it."""
    opened: list[Path | None] = []

    def show(office: Office, path: Path | None, *, rehearse: bool) -> int:
        assert not rehearse
        opened.append(path)
        return 0

    monkeypatch.setattr(Office, "show", show)
    return opened


def test_the_window_opens_on_nothing_or_on_a_file(s3desk, file, shown, monkeypatch):
    assert s3desk().code == 0
    assert s3desk(file).code == 0
    monkeypatch.chdir(file.parent)
    assert s3desk(file.name).code == 0
    assert shown == [None, file, Path(file.name)]


def test_a_missing_file_is_told_before_any_window(s3desk, tmp_path, shown):
    called = s3desk(tmp_path / "gone.s3desk")
    assert (called.code, shown) == (2, [])
    assert "There is no file" in called.err


@pytest.mark.timeout(300)
def test_the_example_is_built_on_first_use_and_kept(s3desk, settings_home, shown):
    assert s3desk("--example").code == 0
    (path,) = shown
    assert path.is_relative_to(settings_home)
    task = s3desk("add", path, "task", "title=Mine").line
    assert s3desk("--example").code == 0
    assert s3desk("show", path, task).code == 0
    assert s3desk("verify", path).code == 0


@pytest.mark.parametrize(
    ("mishap", "said"),
    [
        ("ModuleNotFoundError('No module', name='PySide6')", "The window needs PySide6, which is not installed"),
        (
            "ImportError('libglib-2.0.so.0: cannot open shared object file: No such file', name='QtCore')",
            "The window needs libglib-2.0.so.0, a library of the system",
        ),
    ],
)
def test_what_the_window_needs_and_is_not_there_is_named(settings_home, mishap, said):
    code = f"""
import sys
from s3desk.cli import main

class Without:
    def find_spec(self, name, *more):
        if name.startswith("PySide6"):
            raise {mishap}

sys.meta_path.insert(0, Without())
sys.exit(main([]))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert done.stderr.startswith(said)


def test_where_there_is_no_screen_a_sentence_says_so(settings_home):
    environment = {**os.environ, "QT_QPA_PLATFORM": "nowhere"}
    done = subprocess.run(
        [sys.executable, "-m", "s3desk"], capture_output=True, text=True, check=False, env=environment
    )
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert done.stderr.startswith(
        'The window cannot be shown on this screen (Could not find the Qt platform plugin "nowhere"'
    )


def test_a_large_attachment_is_refused_before_it_is_read(s3desk, file, tmp_path):
    big = tmp_path / "big.bin"
    with big.open("wb") as made:
        made.truncate(201 * 1024 * 1024)
    called = s3desk("add", file, "note", f"file={big}")
    assert (called.code, "larger than 200 MB" in called.err) == (2, True)
