"""A folder that a hostile program keeps in step with others: late, partial, doubled, renamed, damaged, lost."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from s3desk.exchange import gathering, shelf
from s3desk.services.session import Session
from s3desk.store.workspace import FileWorkspace
from tests.exchange.laptops import agree, at, now, sync, team
from tests.store.desk import add, do, get, put

NAMES = ("Ana", "Ben", "Carla")


class Synchroniser:
    """Each laptop has its own copy of the folder; what happens to files between them is its whim."""

    def __init__(self, folder: Path, whim: random.Random) -> None:
        self._whim = whim
        self.copies = {name: folder / f"share of {name}" for name in NAMES}
        for each in self.copies.values():
            each.mkdir()

    def carry(self, *, faithful: bool = False) -> None:
        """Bring files from each copy to the others; a faithful round leaves out nothing and spoils nothing."""
        for source in self.copies.values():
            for path in sorted(each for each in source.rglob("*") if each.is_file()):
                for target in self.copies.values():
                    if target != source and path.exists() and (faithful or self._whim.random() < 0.5):
                        self._bring(path, target / path.relative_to(source), faithful=faithful)
            if not faithful:
                self._spoil(source)

    def _bring(self, path: Path, there: Path, *, faithful: bool) -> None:
        data = path.read_bytes()
        if there.exists() and there.read_bytes() == data:
            return
        there.parent.mkdir(parents=True, exist_ok=True)
        whim = self._whim.random() if not faithful else 1.0
        if there.exists() and (faithful or len(there.read_bytes()) > len(data)):
            # which of two is the newer? it keeps both
            there = self._renamed(there, " (conflicted copy)")
        if whim < 0.2:
            data = data[: self._whim.randrange(len(data) or 1)]
        elif whim < 0.3:
            there = there.with_name(there.name.upper())
        elif whim < 0.35:
            data = data[: len(data) // 2] + bytes(len(data) - len(data) // 2)
        there.write_bytes(data)

    def _renamed(self, path: Path, mark: str) -> Path:
        return path.with_name(f"{path.stem[:60]}{mark} {self._whim.randrange(10**6)}{path.suffix}")

    def _spoil(self, source: Path) -> None:
        for path in [each for each in source.rglob("*") if each.is_file()]:
            whim = self._whim.random()
            if whim < 0.03:
                path.unlink()
            elif whim < 0.06:
                path.write_bytes(path.read_bytes()[: self._whim.randrange(path.stat().st_size or 1)])
            elif whim < 0.08:
                shutil.copyfile(path, self._renamed(path, "-LAPTOP"))
            elif whim < 0.09:
                path.rename(self._renamed(path, ".sync-conflict"))
        if self._whim.random() < 0.02:
            shutil.rmtree(source)
            source.mkdir()


def edit(file: FileWorkspace, whim: random.Random) -> None:
    """Do something that a person does."""
    from s3desk.domain.values import RecordId
    from s3desk.services.query import Query

    known: list[RecordId] = file.questions.ids(Query("thing"))
    match whim.randrange(6):
        case 0 | 1:
            add(file, code=f"{whim.random()}", secret=f"secret {whim.random()}" if whim.random() < 0.5 else "")
        case 2 if known:
            put(file, whim.choice(known), pieces=whim.randrange(100))
        case 3 if known:
            put(file, whim.choice(known), body=f"text {whim.random()}\n")
        case 4 if known:
            do(file, lambda to: to.delete(whim.choice(known)), "Delete")
        case 5 if known:
            chosen = whim.choice(known)
            if get(file, chosen).secret:
                do(file, lambda to: to.erase(chosen, "secret"), "Erase")


def one_run(folder: Path, seed: int, steps: int) -> None:
    whim = random.Random(seed)
    files = dict(zip(NAMES, team(folder, *NAMES), strict=True))
    between = Synchroniser(folder, whim)
    try:
        for _ in range(steps):
            for name, file in files.items():
                if whim.random() < 0.6:
                    edit(file, whim)
                if whim.random() < 0.6:
                    sync(file, between.copies[name])
                if whim.random() < 0.1:  # the program ends after writing, before it remembers that
                    session = Session(at(file, between.copies[name]), now)
                    session.fetch(file.questions)
                    session.give(file.questions)
                    session.close()
            between.carry()
        for _ in range(3):
            for name, file in files.items():
                sync(file, between.copies[name])
            between.carry(faithful=True)
        for name, file in files.items():
            sync(file, between.copies[name])
        assert agree(*files.values()), f"seed {seed}"
        assert secrets(files["Ana"]) == secrets(files["Ben"]) == secrets(files["Carla"]), f"seed {seed}"
        for name, file in files.items():
            assert erased_are_gone(file, between.copies[name]), f"seed {seed}"
    finally:
        for file in files.values():
            file.close()


def secrets(file: FileWorkspace) -> set[tuple[bytes, bytes | None]]:
    """Return the personal values that a file holds; None for the erased."""
    return set(file._database.execute("SELECT hash, value FROM personal"))


def erased_are_gone(file: FileWorkspace, share: Path) -> bool:
    """Tell whether no file that this laptop wrote holds a value that was erased."""
    from io import BytesIO

    from s3desk.ledger.packs import BadPack, Pack

    erased = {digest for digest, value in secrets(file) if value is None}
    for path in share.rglob("*.s3values"):
        try:
            pack = Pack(BytesIO(path.read_bytes()))
        except BadPack:
            continue
        if pack.header.key == file._profile.author.key:
            held = {each.hash for block in pack.blocks() for each in block.personal}
            if held & erased:
                return False
    return True


@pytest.fixture
def _soon_gathered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Write and gather small files, so that few of them show what thousands would."""
    monkeypatch.setattr(shelf, "FILE_BYTES", 3_000)
    monkeypatch.setattr(gathering, "ENOUGH", 3)
    monkeypatch.setattr(gathering, "LIGHT_BYTES", 1_000)
    monkeypatch.setattr(gathering, "FULL_BYTES", 12_000)


@pytest.mark.usefixtures("_soon_gathered")
@pytest.mark.parametrize("seed", range(4))
def test_all_converge_whatever_the_synchroniser_does(tmp_path, seed):
    one_run(tmp_path, seed, 6)


@pytest.mark.long
@pytest.mark.usefixtures("_soon_gathered")
@pytest.mark.parametrize("seed", range(100, 110))
def test_all_converge_in_long_runs(tmp_path, seed):
    one_run(tmp_path, seed, 25)
