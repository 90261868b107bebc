"""A child that works until it is killed in the middle of something."""

from __future__ import annotations

import os
import subprocess
import sys
import time

from tests.conftest import ROOT


def killed(work: str, *arguments: object, lines: int, after_s: float) -> list[str]:
    """Let a child do this work, kill it some time after so many lines, and return the whole lines that it wrote.

    The first one, which says that it has opened its file, is left out.
    """
    child = subprocess.Popen(
        [sys.executable, "-c", work, *map(str, arguments)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert child.stdout is not None
    try:
        assert child.stdout.readline() == "open\n"
        seen = [child.stdout.readline() for _ in range(lines)]
        time.sleep(after_s)
    finally:
        child.kill()
        rest, _ = child.communicate()
    return [line.removesuffix("\n") for line in (*seen, *rest.splitlines(keepends=True)) if line.endswith("\n")]
