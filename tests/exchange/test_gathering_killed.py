"""Killed at any moment while it gathers, a laptop leaves a shelf on which nothing is lacking."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.exchange.laptops import again, agree, files, sync, team
from tests.killed import killed

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


def given_by(folder: Path, share: Path, seed: int) -> set[bytes]:
    """Let Ana's laptop exchange, kill it, and return what it said was given."""
    chance = random.Random(seed)
    lines, after_s = chance.randrange(2, 7), chance.random() * 0.06
    return {bytes.fromhex(each) for each in killed(WORK, folder, share, seed, lines=lines, after_s=after_s)}


@pytest.mark.parametrize("times", [3, pytest.param(30, marks=pytest.mark.long)])
def test_nothing_that_was_given_is_lost(tmp_path, share, times):
    for each in team(tmp_path, "Ana", "Ben"):
        each.close()
    given: set[bytes] = set()
    for seed in range(times):
        given |= given_by(tmp_path, share, seed)
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
