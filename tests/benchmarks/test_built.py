"""From the start of the process to the first view of a file: the built folder against the checkout."""

import compileall
import os
import shutil
import statistics
import subprocess
import sys
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from s3desk.app import Office
from tests.benchmarks.measuring import say, timed
from tests.conftest import ROOT, built_folders

RUNS = 9
PROMISE = 1.3


def first_view(command: list[str], file: Path) -> None:
    """Start the program on a file, wait until its first view is painted, and end it."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    words = [*command, "--try", str(file)]
    with subprocess.Popen(words, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        process.kill()
    assert line.startswith("overview, "), line


@pytest.mark.built("folder")
def test_the_built_folder_starts_like_the_checkout(tmp_path: Path) -> None:
    """The folder takes at most 1.3 times as long. `packaging/build.py folder` makes it."""
    compileall.compile_dir(ROOT / "s3desk", quiet=2)
    with closing(Office.here().create_example(tmp_path / "example.s3desk")):
        pass
    commands = {"source": [sys.executable, "-m", "s3desk"], "built": [str(built_folders()[-1] / "s3desk")]}
    times: dict[str, list[float]] = {name: [] for name in commands}
    for run in range(RUNS + 1):  # in turn, so that whatever else the machine does meets both
        for name, command in commands.items():
            file = shutil.copyfile(tmp_path / "example.s3desk", tmp_path / f"{name}{run}.s3desk")
            times[name].append(timed(partial(first_view, command, file)))
    source, built = (statistics.median(times[name][1:]) for name in ("source", "built"))
    say("from start to first view, built", built, source, PROMISE)
