"""Killed at any moment, the file opens and every acknowledged change is there."""

import random
import sys

import pytest

from s3desk.store.workspace import create
from tests.killed import killed
from tests.store.desk import CATALOGUE, agrees, bodies, database, opened, person

WORK = """
import random, sys
from pathlib import Path
from tests.store.desk import CATALOGUE, database, do, opened, person
from s3desk.services.query import Query
from s3desk.store.workspace import create

path, home, seed = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
chance = random.Random(seed)
with opened(path, person(home)) as workspace:
    print("open", flush=True)
    while True:
        def some(to):
            found = to.ids(Query("thing"))
            for number in range(chance.choice([1, 1, 2, 40])):
                made = to.insert("thing", {"title": f"{seed} {number}", "secret": "Maria", "body": "one"})
                to.set(made, {"body": "one two", "many": frozenset(found[:2])})
            for each in chance.sample(found, min(3, len(found))):
                if chance.random() < 0.3:
                    to.delete(each)
                else:
                    to.set(each, {"title": str(chance.random()), "body": "x" * chance.randrange(2000)})
        done = do(workspace, some)
        print("done", done.action.hex(), flush=True)
        if chance.random() < 0.2:
            print("done", workspace.undo().action.hex(), flush=True)
        if chance.random() < 0.05:
            workspace.backup("by hand")
            workspace.verify()
"""


def done_by(path, home, seed, lines, after_s):
    """Let a child work on the file, kill it, and return the actions that it said were done."""
    told = killed(WORK, path, home, seed, lines=lines, after_s=after_s)
    return [bytes.fromhex(line.split()[1]) for line in told if line.startswith("done ")]


def kill_often(folder, times):
    path, home = folder / "work.s3desk", folder / "home"
    create(path, person(home), CATALOGUE).close()
    chance = random.Random(times)
    acknowledged, before, reported = [], [], 0
    for turn in range(times):
        told = done_by(
            path, home, turn, chance.randrange(4), chance.choice([0.0, 0.02, 0.1, 0.3]) * chance.random() * 2
        )
        acknowledged += told
        reported += len(told)
        with opened(path, person(home)) as workspace:
            actions = {action for (action,) in database(workspace).execute("SELECT action FROM change")}
            lost = [each for each in acknowledged if each not in actions]
            assert not lost
            now = list(bodies(workspace))
            assert now[: len(before)] == before
            before = now
            if turn % 6 == 5 or turn == times - 1:
                assert agrees(workspace)
        if turn % 12 == 11:  # begin small again, so that a turn stays short
            path.unlink()
            create(path, person(home), CATALOGUE).close()
            acknowledged, before = [], []
    return reported


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is not there")
def test_a_dozen_kills_lose_nothing(tmp_path):
    assert kill_often(tmp_path, 12) > 6


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is not there")
def test_many_kills_lose_nothing(tmp_path):
    assert kill_often(tmp_path, 150) > 300
