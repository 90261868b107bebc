"""A shelf stays small: its owners gather their files, and whoever reads at that moment misses nothing."""

from __future__ import annotations

import shutil
from contextlib import suppress
from io import BytesIO
from math import ceil, log
from pathlib import Path

import pytest

from s3desk.domain.errors import Cancelled, OfficeError
from s3desk.exchange import gathering
from s3desk.exchange.folder import FolderPlace
from s3desk.ledger.changes import change_id
from s3desk.ledger.packs import Pack
from s3desk.store.workspace import FileWorkspace
from tests.exchange.laptops import again, agree, at, clone_and_meet, cloned, files, sync, team
from tests.exchange.test_hostile_synchroniser import erased_are_gone, secrets
from tests.store.desk import add, do, get, take, written

ENOUGH = 3


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Gather sooner, so that a few exchanges show what many do."""
    monkeypatch.setattr(gathering, "ENOUGH", ENOUGH)


@pytest.fixture
def steep(soon: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Gather on many levels, too."""
    monkeypatch.setattr(gathering, "LIGHT_BYTES", 1 << 9)
    monkeypatch.setattr(gathering, "FULL_BYTES", 1 << 14)


def changes(path: Path) -> set[bytes]:
    return {each.body for block in Pack(BytesIO(path.read_bytes())).blocks() for each in block.changes}


def on(share: Path, ending: str = ".s3pack") -> set[bytes]:
    """Return what all files at a place hold."""
    if ending == ".s3pack":
        return {body for path in files(share) for body in changes(path)}
    packs = [Pack(BytesIO(path.read_bytes())) for path in files(share, ending)]
    return {each.hash for pack in packs for block in pack.blocks() for each in block.personal}


def bound(weight: int) -> int:
    """Return the most files that one copy leaves of one kind, of so many bytes unpacked.

    On each level fewer than are enough, and once as many that go at the next exchange; above, full ones.
    """
    levels = 1 + ceil(log(max(1, gathering.FULL_BYTES / gathering.LIGHT_BYTES), gathering.ENOUGH))
    return levels * (2 * gathering.ENOUGH - 1) + weight // gathering.FULL_BYTES


def often(file: FileWorkspace, share: Path, times: int, begin: int = 0, secret: str = "") -> list[object]:
    found = []
    for number in range(begin, begin + times):
        found.append(add(file, code=f"A{number}", secret=secret and f"{secret} {number}"))
        sync(file, share)
    return found


def test_many_exchanges_leave_few_files_and_nothing_is_lacking(laptops, share, steep):
    ana, ben, carla = laptops
    things = []
    for begin in range(0, 60, 10):
        things += often(ana, share, 10, begin, "Maria")
        sync(ben, share)
    weight = sum(map(len, on(share)))
    assert len(files(share)) <= bound(weight) < 60
    assert len(files(share, ".s3values")) <= bound(weight)
    assert sync(carla, share).received.changes >= 60
    assert all(get(carla, each).secret == f"Maria {n}" for n, each in enumerate(things))
    for each in (ben, carla):
        assert sync(each, share).given == 0
    assert agree(ana, ben, carla)


@pytest.mark.long
def test_a_thousand_exchanges_leave_no_more_files_than_the_formula_says(laptops, share):
    ana, ben, carla = laptops
    counts, written, write = [], [], FolderPlace.write

    def counted(self, path, data):
        written.append(len(data))
        return write(self, path, data)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(FolderPlace, "write", counted)
        for begin in range(0, 1000, 50):
            often(ana, share, 50, begin)
            sync(ben, share)
            counts.append(len(files(share)))
    weight = sum(map(len, on(share)))
    assert max(counts) <= bound(weight)
    sync(carla, share)
    assert agree(ana, ben, carla)


def test_nothing_goes_before_what_covers_it_was_there_at_another_exchange(laptops, share, soon):
    ana = laptops[0]
    often(ana, share, ENOUGH)
    before = set(files(share))
    sync(ana, share)
    between = set(files(share))
    assert before < between
    gathered = max(between - before, key=lambda each: len(changes(each)))
    assert all(changes(each) <= changes(gathered) for each in between)
    sync(ana, share)
    assert files(share) == [gathered]


def test_a_pack_of_several_circles_that_somebody_put_there_is_left_alone(laptops, share, soon):
    ana, ben, carla = laptops
    add(ana, circle="with 0123456789abcdef", code="shared")
    things = often(ana, share, 1)
    folder = next(each.parent for each in files(share) if "team" in each.parts)
    (folder / "by hand.s3pack").write_bytes(written(ana))
    for number in range(ENOUGH):
        sync(ben, share)
        things += often(ana, share, ENOUGH, ENOUGH * number)
    assert (folder / "by hand.s3pack").exists()
    assert sync(carla, share).refused == ()
    assert all(get(carla, each) for each in things)
    assert agree(ana, carla)


def test_each_circle_is_gathered_for_itself_and_whoever_comes_later_finds_all(laptops, share, soon):
    ana, _, carla = laptops
    things = []
    for number in range(3 * ENOUGH):
        things.append(add(ana, circle="with 0123456789abcdef", code=f"P{number}", secret=f"Paul {number}"))
        things += often(ana, share, 1, number, "Maria")
    for _ in range(2):
        assert sync(carla, share).refused == ()
    assert all(get(carla, each).secret for each in things)
    assert agree(ana, carla)


def test_a_gathered_file_that_was_lost_or_cut_takes_nothing_with_it(laptops, share, soon):
    ana, ben, _ = laptops
    things = often(ana, share, ENOUGH)
    sync(ana, share)
    gathered = max(files(share), key=lambda each: len(changes(each)))
    gathered.write_bytes(gathered.read_bytes()[:-1])
    kept = set(files(share)) - {gathered}
    sync(ana, share)
    assert kept <= set(files(share))
    sync(ben, share)
    assert all(get(ben, each) for each in things)
    assert agree(ana, ben)


def test_what_the_place_did_not_keep_as_it_was_written_covers_nothing(laptops, share, soon, monkeypatch):
    ana, ben, _ = laptops
    write = FolderPlace.write

    def cut(self, path, data):
        entry = write(self, path, data)
        if len(changes(share / path)) >= ENOUGH:
            (share / path).write_bytes(data[:-9] + bytes(9))
        return entry

    with monkeypatch.context() as patched:
        patched.setattr(FolderPlace, "write", cut)
        things = often(ana, share, ENOUGH + 2)
    sync(ana, share)
    sync(ben, share)
    assert all(get(ben, each) for each in things)


def test_who_may_not_remove_files_leaves_one_more_and_exchanges_on(laptops, share, soon, monkeypatch):
    ana, ben, _ = laptops

    def refused(self, path):
        raise OfficeError("You may not remove anything here.")

    with monkeypatch.context() as patched:
        patched.setattr(FolderPlace, "remove", refused)
        things = often(ana, share, 4 * ENOUGH)
        assert len(files(share)) == 4 * ENOUGH + 1
    often(ana, share, 2, 100)
    assert len(files(share)) <= bound(0)
    sync(ben, share)
    assert all(get(ben, each) for each in things)


def test_files_that_come_back_are_taken_away_again(laptops, share, soon, tmp_path):
    ana, ben, _ = laptops
    often(ana, share, ENOUGH)
    sync(ana, share)
    kept = {each: each.read_bytes() for each in files(share)}
    sync(ana, share)
    (gathered,) = files(share)
    del kept[gathered]
    for path, data in kept.items():
        path.write_bytes(data)
        path.with_name(f"{path.stem} (conflicted copy){path.suffix}").write_bytes(data)
    sync(ana, share)
    assert files(share) == [gathered]
    sync(ben, share)
    assert agree(ana, ben)


def test_a_reader_to_whom_the_removal_came_first_lacks_nothing_in_the_end(laptops, share, soon, tmp_path):
    ana, ben, carla = laptops
    late = tmp_path / "late"
    things = often(ana, share, ENOUGH)
    sync(ana, share)
    sync(ana, share)
    (gathered,) = files(share)
    shutil.copytree(share, late)
    (late / gathered.relative_to(share)).unlink()
    assert sync(carla, late).received.changes == 0
    shutil.copyfile(gathered, late / gathered.relative_to(share))
    sync(carla, late)
    assert all(get(carla, each) for each in things)
    sync(ben, share)
    assert agree(ana, ben, carla)


def test_a_file_that_goes_between_looking_and_reading_is_no_error(laptops, share, soon, monkeypatch):
    ana, ben, _ = laptops
    things = often(ana, share, ENOUGH - 1)
    read, done = FolderPlace.read, []

    def meanwhile(self, path, most):
        if not done:
            done.append(path)
            things.extend(often(ana, share, 1, 50))
            sync(ana, share)
            sync(ana, share)
            assert len(files(share)) == 1
        return read(self, path, most)

    with monkeypatch.context() as patched:
        patched.setattr(FolderPlace, "read", meanwhile)
        found = sync(ben, share)
    assert not found.entry.notices
    assert found.received.changes >= len(things)
    assert all(get(ben, each) for each in things)


@pytest.mark.parametrize("step", range(1, 9))
def test_killed_at_any_step_nothing_is_lost_and_the_rest_is_done_later(tmp_path, share, steep, monkeypatch, step):
    ana, ben = team(tmp_path, "Ana", "Ben")
    often(ana, share, ENOUGH)
    before, steps = on(share), list[str]()

    class Killed(BaseException):
        pass

    def dying(verb):
        def do_it(self, path, *more):
            steps.append(path)
            if len(steps) == step:
                raise Killed
            done = verb(self, path, *more)
            if len(steps) + 1 == step:
                steps.append(path)
                raise Killed
            return done

        return do_it

    with monkeypatch.context() as patched:
        for verb in ("write", "remove"):
            patched.setattr(FolderPlace, verb, dying(getattr(FolderPlace, verb)))
        with suppress(Killed):
            often(ana, share, ENOUGH, 50)
    assert before <= on(share)
    ana.close()
    ana = again(tmp_path, "Ana")
    often(ana, share, ENOUGH, 80)
    sync(ana, share)
    assert before <= on(share)
    assert len(files(share)) <= bound(0)
    sync(ben, share)
    assert agree(ana, ben)
    for each in (ana, ben):
        each.close()


def test_gathering_can_be_stopped_and_goes_on_later(laptops, share, soon):
    ana, ben, _ = laptops
    things = often(ana, share, ENOUGH)
    before, asked = on(share), list[int]()

    def stop(done: int, whole: int | None) -> None:
        asked.append(done)
        if whole == ENOUGH and done == ENOUGH - 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        at(ana, share).give(ana.questions, stop)
    assert asked[-1] == ENOUGH - 1
    assert on(share) == before
    for _ in range(2):
        sync(ana, share)
    assert len(files(share)) == 1
    sync(ben, share)
    assert all(get(ben, each) for each in things)


def test_an_erased_value_goes_from_what_was_gathered_too(laptops, share, soon):
    ana, ben, carla = laptops
    things = often(ana, share, ENOUGH + 1, 0, "Maria")
    do(ana, lambda to: to.erase(things[0], "secret"), "Erase")
    sync(ana, share)
    assert erased_are_gone(ana, share)
    assert on(share, ".s3values") == {digest for digest, value in secrets(ana) if value is not None}
    for each in (ben, carla):
        sync(each, share)
        assert [get(each, thing).secret for thing in things] == ["", *(f"Maria {n}" for n in range(1, ENOUGH + 1))]


def test_others_files_are_left_alone_also_in_the_own_folder(laptops, share, soon):
    ana, ben, _ = laptops
    often(ana, share, 1)
    mine = files(share)[0].parent
    often(ben, share, ENOUGH)
    theirs = [each for each in files(share) if each.parent != mine]
    strays = [mine / f"stray {number}.s3pack" for number, _ in enumerate(theirs)]
    for path, stray in zip(theirs, strays, strict=True):
        shutil.copyfile(path, stray)
    often(ana, share, 2 * ENOUGH, 50)
    sync(ana, share)
    assert all(each.exists() for each in (*theirs, *strays))


def test_a_shelf_of_an_older_program_is_gathered_by_and_by(laptops, share, monkeypatch):
    """Forty files, of which nothing is remembered but what they hold."""
    ana, ben, carla = laptops
    with monkeypatch.context() as patched:
        patched.setattr(gathering, "ENOUGH", 1000)
        things = often(ana, share, 40)
    monkeypatch.setattr(gathering, "ENOUGH", 4)
    monkeypatch.setattr(gathering, "MOST_AT_ONCE", 10)
    ana._database.execute("DELETE FROM carried")
    counts = []
    for _ in range(8):
        sync(ana, share)
        counts.append(len(files(share)))
    assert counts[0] == 41
    assert counts == sorted(counts[:1]) + sorted(counts[1:], reverse=True)
    assert counts[-1] <= 4
    for each in (ben, carla):
        sync(each, share)
        assert all(get(each, thing) for thing in things)


def test_a_copied_disk_gathers_beside_the_first(tmp_path, share, steep):
    clone_and_meet(tmp_path, share)


def test_two_with_one_name_gather_the_same_files_and_lose_none(tmp_path, share, steep):
    ana, ben = team(tmp_path, "Ana", "Ben")
    often(ana, share, 2)
    ana.close()
    clone, ana = cloned(tmp_path, "Ana", "Clone"), again(tmp_path, "Ana")
    things = [add(ana, code="one"), add(clone, code="other")]
    for number in range(6):
        for each in (ana, clone):
            held = on(share)
            sync(each, share)
            assert held <= on(share)
            things += [add(each, code=f"{number}")]
    for each in (ana, clone, ben, ana, clone, ben):
        sync(each, share)
    assert all(get(each, thing) for each in (ana, ben, clone) for thing in things)
    assert agree(ana, ben, clone)
    for each in (ana, ben, clone):
        each.close()


def test_what_came_by_a_stick_is_gathered_with_the_rest_in_order(laptops, share, soon):
    ana, ben, carla = laptops
    for number in range(2 * ENOUGH):
        add(ben, code=f"B{number}")
        take(ana, written(ben))
        often(ana, share, 1, number)
    sync(ana, share)
    for path in files(share):
        known: set[bytes] = set()
        held = [each.body for block in Pack(BytesIO(path.read_bytes())).blocks() for each in block.changes]
        names = {change_id(each) for each in held}
        for body in held:
            assert set(gathering.spans.past(body)) & names <= known
            known.add(change_id(body))
    for each in (carla, ben):
        sync(each, share)
    assert agree(ana, ben, carla)


def test_what_went_is_forgotten(laptops, share, soon):
    ana, ben, _ = laptops
    for begin in range(0, 20, 2):
        often(ana, share, 2, begin)
        sync(ben, share)
    for each in (ana, ben):
        sync(each, share)
        key = at(each, share).target.address
        remembered = {known.name for known in each.questions.carried(f"folder:{key}")}
        assert remembered == {str(path.relative_to(share)) for path in files(share)}
