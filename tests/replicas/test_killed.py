"""Killed at any moment of an exchange, the file opens, what was said to be done is there, and a pack is there whole."""

import random
import sys
from pathlib import Path

import pytest

from s3desk.ledger.changes import change_id
from s3desk.store.profile import Profile
from s3desk.store.workspace import create
from tests.killed import killed
from tests.replicas.laptop import NEW, Laptop, author, everybody, opened
from tests.store.desk import add, agrees, do, put

PACKS, IN_A_PACK = 12, 15
WORK = """
import random, sys
from pathlib import Path
from tests.replicas.laptop import Laptop
from tests.store.desk import do
from s3desk.services.query import Query

path, folder, seed = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
chance = random.Random(seed)
laptop = Laptop(path, "Ben")
print("open", flush=True)
while True:
    def some(to):
        found = to.ids(Query("thing"))
        for number in range(chance.choice([1, 1, 2, 20])):
            to.insert("thing", {"title": f"{seed} {number}", "secret": "Maria", "body": "one"})
        for each in chance.sample(found, min(3, len(found))):
            to.set(each, {"title": str(chance.random()), "body": "x" * chance.randrange(500)})
    print("done", do(laptop.workspace, some).action.hex(), flush=True)
    chosen = chance.sample(sorted(folder.glob("*.s3pack")), chance.choice([1, 1, 3]))
    laptop.take(*(each.read_bytes() for each in chosen))
    print("took", *(each.stem for each in chosen), flush=True)
    if chance.random() < 0.1:
        laptop.pack()
        laptop.reopen()
"""


def told(path: Path, folder: Path, seed: int, lines: int, after_s: float) -> list[list[str]]:
    """Let a child work and take packs in, kill it, and return the lines that it wrote."""
    return [line.split() for line in killed(WORK, path, folder, seed, lines=lines, after_s=after_s)]


def prepared(folder: Path) -> dict[str, set[bytes]]:
    """Write Ben's file and packs of Eva's for him to take in; return the changes of each."""
    path = folder / "ana.s3desk"
    create(path, Profile(path.with_suffix(".home"), author("Ana")), NEW).close()
    ana = Laptop(path, "Ana")
    things = [add(ana.workspace, title=str(number)) for number in range(10)]
    ben, eva = ana.copy(folder / "ben.s3desk", "Ben"), ana.copy(folder / "eva.s3desk", "Eva")
    for each in (ben, eva):
        put(each.workspace, things[0], code=each.name)
    everybody([ana, ben, eva])
    chance, holds = random.Random(1), {}
    packs = folder / "packs"
    packs.mkdir()
    for number in range(PACKS):
        have = {tip.series: tip.sequence for tip in eva.questions.tips(["team"])}
        for step in range(IN_A_PACK):
            chosen = chance.choice(things)
            put(eva.workspace, chosen, body=f"{number} {step}", title=f"{number}", secret=f"Jens {step}")
        data = eva.pack(eva.outgoing(lambda circle, series, have=have: [(1, have[series])] if series in have else []))
        (packs / f"{number:02}.s3pack").write_bytes(data)
        holds[f"{number:02}"] = {change_id(c.body) for block in opened(data).blocks() for c in block.changes}
    for each in (ana, ben, eva):
        each.close()
    return holds


def kill_often(folder: Path, times: int) -> int:
    holds = prepared(folder)
    path, chance, reported = folder / "ben.s3desk", random.Random(times), 0
    begun = path.read_bytes()
    done: set[bytes] = set()
    took: set[str] = set()
    for turn in range(times):
        after_s = chance.choice([0.0, 0.02, 0.1]) * chance.random() * 2
        for line in told(path, folder / "packs", turn, chance.randrange(6), after_s):
            reported += 1
            if line[0] == "done" and len(line[1]) == 32:
                done.add(bytes.fromhex(line[1]))
            elif line[0] == "took":
                took.update(each for each in line[1:] if each in holds)
        ben = Laptop(path, "Ben")
        actions = {action for (action,) in ben.database.execute("SELECT action FROM change")}
        assert done <= actions
        lies = {key for (key,) in ben.database.execute("SELECT id FROM change UNION SELECT id FROM inbox")}
        for name, ids in holds.items():
            assert len(ids) == IN_A_PACK
            assert ids <= lies if name in took else ids <= lies or not ids & lies
        if turn % 5 == 4 or turn == times - 1:
            assert agrees(ben.workspace)
            do(ben.workspace, lambda to: to.insert("thing", {"title": "work goes on"}))
        ben.close()
        if turn % 10 == 9:  # begin small again, so that a turn stays short
            path.write_bytes(begun)
            done, took = set(), set()
    return reported


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is not there")
def test_a_few_kills_lose_nothing(tmp_path):
    assert kill_often(tmp_path, 5) > 4


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is not there")
def test_many_kills_lose_nothing(tmp_path):
    assert kill_often(tmp_path, 150) > 300
