"""Killed at any moment while it gathers, a laptop leaves a shelf on which nothing is lacking."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.exchange.laptops import again, agree, files, sync, team

WORK = """
import sys
from pathlib import Path
from s3desk.exchange import gathering
from tests.exchange.laptops import again, sync
from tests.store.desk import add

gathering.ENOUGH, gathering.LIGHT_BYTES, gathering.FULL_BYTES = 2, 1 << 10, 1 << 16
ana = again(Path(sys.argv[1]), "Ana")
print("open", flush=True)
while True:
    thing = add(ana, code=sys.argv[3], secret="Maria")
    sync(ana, sys.argv[2])
    print(thing.hex(), flush=True)
"""


def killed(folder: Path, share: Path, seed: int) -> set[bytes]:
    """Let Ana's laptop exchange, kill it, and return what it said was given."""
    child = subprocess.Popen(
        [sys.executable, "-c", WORK, str(folder), str(share), str(seed)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert child.stdout is not None
    chance = random.Random(seed)
    try:
        assert child.stdout.readline() == "open\n"
        given = [child.stdout.readline() for _ in range(chance.randrange(2, 7))]
        time.sleep(chance.random() * 0.06)
    finally:
        child.send_signal(signal.SIGKILL)
        rest, _ = child.communicate()
    return {bytes.fromhex(each) for each in (*given, *rest.splitlines(keepends=True)) if each.endswith("\n")}


@pytest.mark.parametrize("times", [3, pytest.param(30, marks=pytest.mark.long)])
def test_nothing_that_was_given_is_lost(tmp_path, share, times):
    for each in team(tmp_path, "Ana", "Ben"):
        each.close()
    given: set[bytes] = set()
    for seed in range(times):
        given |= killed(tmp_path, share, seed)
        ben = again(tmp_path, "Ben")
        sync(ben, share)
        held = {bytes(each) for (each,) in ben._database.execute("SELECT id FROM record")}
        assert given <= held
        ben.close()
    ana, ben = again(tmp_path, "Ana"), again(tmp_path, "Ben")
    for each in (ana, ben, ana):
        sync(each, share)
    assert agree(ana, ben)
    assert len(files(share)) < len(given)
    for each in (ana, ben):
        each.close()
