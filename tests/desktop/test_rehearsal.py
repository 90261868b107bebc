"""`--try`: every view is shown once, and the window closes."""

import os
import subprocess
import sys

from s3desk.desktop.settings import TAB, Settings
from s3desk.desktop.tabs import TABS
from tests.conftest import ROOT


def try_out(*words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "s3desk", *words, "--try"]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=100)


def test_every_view_of_every_tab_is_shown():
    done = try_out("--example")
    assert done.returncode == 0, done.stdout + done.stderr
    *shown, last = done.stdout.splitlines()
    assert last == "Every view was shown."
    assert list(dict.fromkeys(line.partition(",")[0] for line in shown)) == [tab.name for tab in TABS]


def test_the_settings_stay_as_they_were(tmp_path):
    settings = Settings()
    settings.set(TAB, "funding")
    settings.flush()
    kept = settings.folder / "desktop.ini"
    before = kept.read_bytes()
    assert try_out("--example").returncode == 0
    assert kept.read_bytes() == before


def test_a_file_that_cannot_be_opened_fails(tmp_path):
    damaged = tmp_path / "damaged.s3desk"
    damaged.write_bytes(b"no workspace" * 1000)
    done = try_out(str(damaged))
    assert done.returncode == 1
    assert "Every view" not in done.stdout


def test_without_a_workspace_it_says_what_to_name():
    done = try_out()
    assert done.returncode == 2
    assert "--example --try" in done.stderr
