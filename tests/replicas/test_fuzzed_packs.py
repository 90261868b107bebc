"""Altered packs, thousands of them: each is refused in one sentence and changes nothing, or is taken consistently."""

import datetime as dt
import sqlite3
import statistics
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.domain.values import Place
from s3desk.services.query import Query
from s3desk.store.profile import Profile
from s3desk.store.workspace import create
from tests.replicas.apart import RETIRED
from tests.replicas.laptop import NEW, Laptop, author, everybody
from tests.replicas.mutants import mutant
from tests.store.desk import add, agrees, delete, do, put, restore

FOUND = (36, 1_014, 4_487, 5_189)
"""Seeds that once found something."""
SLOWER = 60
"""How many times the honest pack's time a mutant may take: it may make a reader work, not wait."""


class Target:
    """Ben's copy of a workspace, as it was before Ana's pack came, as often as it is wanted."""

    def __init__(self, folder: Path) -> None:
        path = folder / "ana.s3desk"
        create(path, Profile(path.with_suffix(".home"), author("Ana")), NEW).close()
        ana = Laptop(path, "Ana")
        first = _begun(ana)
        self.ben, eva, ron = (ana.copy(folder / f"{name}.s3desk", name) for name in ("Ben", "Eva", RETIRED))
        for each in (self.ben, eva, ron):
            put(each.workspace, first[0], code=each.name)
        everybody([ana, self.ben, eva, ron])
        ana.workspace.retire(ron.profile.author.key)
        everybody([ana, self.ben, eva])
        self.before = ana.pack()
        _went_on(ana, first)
        _parted(eva, first)
        ana.take(eva.pack())
        put(ana.workspace, first[1], title="after Eva")
        have = {tip.series: tip.sequence for tip in self.ben.questions.tips(["team"])}
        self.pack = ana.pack(ana.outgoing(lambda circle, series: [(1, have[series])] if series in have else []))
        put(self.ben.workspace, first[1], title="Ben's own", worth=1)
        delete(self.ben.workspace, first[2])
        for each in (ana, eva, ron):
            each.close()
        self.known = self.ben.ids()
        self.pristine = sqlite3.connect(":memory:")
        self.ben.database.backup(self.pristine)
        self.said = self._says()

    def _says(self) -> tuple[Any, ...]:
        counts = [
            self.ben.database.execute(f"SELECT count(*) FROM {table}").fetchone()
            for table in ("change", "inbox", "personal", "attachment", "head", "register", "life", "action", "meta")
        ]
        return self.ben.digest(), self.ben.tables(), counts

    def begin_again(self) -> None:
        self.pristine.backup(self.ben.database)
        for each in (self.ben.workspace, self.ben.questions):
            each._names.forget()
            each._log.forget()

    def meet(self, data: bytes, how: str, *, deeply: bool) -> str:
        """Let the mutant in; return what happened to it."""
        before = self.ben.database.total_changes
        try:
            received = self.ben.take(data)
        except OfficeError as refused:
            said = str(refused)
            assert said.endswith("."), (how, said)
            assert "\n" not in said
            if deeply or self.ben.database.total_changes != before:
                assert self._says() == self.said, how
                self.begin_again()
            return "refused"
        if received.changes or deeply or self.ben.database.total_changes != before:
            self._still_sound(how)
            self.begin_again()
        return "taken" if received.changes else "waits" if received.waiting or received.held else "nothing new"

    def _still_sound(self, how: str) -> None:
        assert agrees(self.ben.workspace), how
        assert isinstance(self.ben.conflicts(), list)
        self.ben.questions.waiting()
        self.ben.questions.members()
        for declared in NEW:
            for record in self.ben.questions.find(Query(declared)):
                self.ben.questions.history(record.id)
        digest = self.ben.digest()
        self.ben.rebuild()
        assert self.ben.digest() == digest, how

    def close(self) -> None:
        self.pristine.close()
        self.ben.close()


def _begun(ana: Laptop) -> list[Any]:
    workspace = ana.workspace
    found = [add(workspace, title=f"thing {number}", body="some words", secret="Maria") for number in range(4)]
    add(workspace, "tally", code="x", year=1, remark="counted")
    put(workspace, found[0], order=Place(found[1], "i"), many=frozenset(found[1:3]))
    delete(workspace, found[3])
    return found


def _went_on(ana: Laptop, first: list[Any]) -> None:
    """Everything that a change may hold."""
    workspace = ana.workspace
    new = add(workspace, title="new", body="new words", secret="Jens", cost=None, due=dt.date(2026, 1, 2))
    put(workspace, first[0], body="some more words", worth=3, secret="Jens", one=new)
    put(workspace, first[1], order=Place(first[0], "z"), many=frozenset({new, first[2]}), **{"title@fr": "Chose"})
    put(workspace, first[0], many=frozenset({first[2]}), order=None)
    restore(workspace, first[3])
    add(workspace, "tally", code="x", year=2, things=frozenset(first[:2]))
    do(workspace, lambda to: to.set(first[2], {"paper": to.attach("a.txt", b"paper", "text/plain")}))
    do(workspace, lambda to: to.erase(first[0], "secret"))
    put(workspace, first[2], title="to be undone")
    workspace.undo()
    delete(workspace, new, first[0])
    do(workspace, lambda to: [to.insert("thing", {"title": str(number)}) for number in range(20)])


def _parted(eva: Laptop, first: list[Any]) -> None:
    put(eva.workspace, first[1], title="Eva's", body="Eva's words")
    add(eva.workspace, "tally", code="y", year=1)


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Target]:
    made = Target(tmp_path_factory.mktemp("fuzzed"))
    yield made
    made.close()


def fuzz(target: Target, seeds: Iterable[int]) -> Counter[str]:
    happened: Counter[str] = Counter()
    took: list[float] = []
    started = time.process_time()
    assert target.meet(target.pack, "the honest pack", deeply=True) == "taken"
    honest = time.process_time() - started
    for seed in seeds:
        data, how = mutant(target.pack, target.known, seed)
        started = time.process_time()
        try:
            happened[target.meet(data, f"{how} (seed {seed})", deeply=seed % 20 == 0)] += 1
        except Exception as odd:
            raise AssertionError(f"seed {seed}: {how}") from odd
        took.append(time.process_time() - started)
    print(dict(happened), f"median {statistics.median(took) * 1000:.1f} ms, longest {max(took) * 1000:.1f} ms")
    assert max(took) < SLOWER * honest
    return happened


def test_altered_packs_are_refused_or_taken_consistently(target):
    happened = fuzz(target, [*range(300), *FOUND])
    assert happened["taken"] > 30
    assert happened["refused"] > 30


@pytest.mark.long
def test_ten_thousand_altered_packs(target):
    happened = fuzz(target, range(1_000, 11_000))
    assert happened.total() == 10_000


def test_a_pack_taken_in_again_is_nothing_new(target):
    target.begin_again()
    assert target.ben.take(target.pack).changes > 0
    digest = target.ben.digest()
    for data in (target.pack, target.before, target.pack):
        again = target.ben.take(data)
        assert (again.changes, again.waiting, again.held) == (0, 0, 0)
        assert again.known > 0
    assert target.ben.digest() == digest
    target.begin_again()
