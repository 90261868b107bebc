"""The program gets along without what a build leaves out: every view, files, packs, the ways to a server."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

WITHOUT = ROOT / "tests" / "packaging" / "without.py"


def run(where: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(WITHOUT), *words]
    done = subprocess.run(command, cwd=where, capture_output=True, text=True, check=False, timeout=100)
    assert "left out" not in done.stderr, done.stderr
    return done


def test_every_view_is_shown(tmp_path: Path):
    done = run(tmp_path, "--example", "--try")
    assert done.stdout.endswith("Every view was shown.\n"), done.stdout + done.stderr


def test_files_and_packs_are_written_and_read(tmp_path: Path):
    (tmp_path / "share").mkdir()
    for words in (
        "example example.s3desk",
        "export example.s3desk all.xlsx",
        "export example.s3desk calls.csv --what call",
        "import example.s3desk calls.csv",
        "pack example.s3desk team.s3pack",
        "receive copy.s3desk team.s3pack",
        "sync example.s3desk share",
    ):
        done = run(tmp_path, *words.split())
        assert done.returncode == 0, words + done.stdout + done.stderr


@pytest.mark.parametrize("target", ["http://127.0.0.1:9/team", "postgresql://team@127.0.0.1:9/hub"])
def test_a_server_that_is_not_there_is_told_in_a_sentence(tmp_path: Path, target: str):
    run(tmp_path, "new", "own.s3desk", "--region", "ES13", "--as", "Ana")
    done = run(tmp_path, "sync", "own.s3desk", target)
    assert "cannot be reached" in done.stderr
    assert "Traceback" not in done.stderr
