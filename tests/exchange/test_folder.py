"""A shared folder: what one writes, the others read; what is lost or damaged heals; nothing is deleted by absence."""

from __future__ import annotations

import os
import shutil
import sys

import pytest

from s3desk.domain.errors import Cancelled, OfficeError
from s3desk.exchange import shelf
from s3desk.exchange.folder import FolderPlace
from s3desk.ledger.vouching import sign_of
from s3desk.services.aside import hidden
from s3desk.services.session import Session
from tests.exchange.laptops import again, agree, at, clone_and_meet, files, now, sync, team
from tests.store.desk import add, get, put, take, written


def test_a_change_reaches_all_by_the_folder(laptops, share):
    ana, ben, carla = laptops
    thing = add(ana, code="A1", pieces=3)
    assert sync(ana, share).given > 0
    assert sync(ben, share).received.changes == 1
    put(ben, thing, pieces=4)
    sync(ben, share)
    sync(carla, share)
    sync(ana, share)
    assert get(ana, thing).pieces == get(carla, thing).pieces == 4
    assert agree(ana, ben, carla)


def test_exchanging_again_writes_and_brings_nothing(laptops, share):
    ana, ben, _ = laptops
    add(ana, code="A1")
    for each in (ana, ben, ana, ben):
        sync(each, share)
    before = files(share, "")
    for each in (ana, ben):
        done = sync(each, share)
        assert (done.given, done.received.changes, done.received.known) == (0, 0, 0)
    assert files(share, "") == before


def test_nobody_writes_in_another_ones_folder(laptops, share):
    ana, ben, _ = laptops
    add(ana, code="A1")
    sync(ana, share)
    before = set(files(share, ""))
    add(ben, code="B1")
    sync(ben, share)
    fresh = set(files(share, "")) - before
    assert fresh
    assert {each.parent for each in fresh}.isdisjoint({each.parent for each in before})


def test_what_was_given_counts_as_given(laptops, share):
    ana, _, _ = laptops
    sync(ana, share)
    add(ana, code="A1")
    assert ana.questions.standing().ungiven == 1
    sync(ana, share)
    assert ana.questions.standing().ungiven == 0


def test_an_emptied_folder_is_filled_again_and_nothing_is_deleted_here(laptops, share):
    ana, ben, carla = laptops
    thing = add(ana, code="A1")
    sync(ana, share)
    sync(ben, share)
    shutil.rmtree(next(share.iterdir()))
    sync(ben, share)
    sync(carla, share)
    assert get(carla, thing).code == "A1"
    assert agree(ana, ben, carla)


def test_a_damaged_file_of_mine_is_written_again_and_taken_away(laptops, share):
    ana, ben, _ = laptops
    thing = add(ana, code="A1")
    sync(ana, share)
    for each in files(share):
        each.write_bytes(each.read_bytes()[:-5])
    damaged = set(files(share))
    assert sync(ben, share).received.changes == 0
    sync(ana, share)
    assert damaged.isdisjoint(files(share))
    sync(ben, share)
    assert get(ben, thing).code == "A1"


def test_a_file_that_is_not_whole_is_read_when_it_is(laptops, share):
    ana, ben, _ = laptops
    thing = add(ana, code="A1")
    sync(ana, share)
    (only,) = files(share)
    data = only.read_bytes()
    only.write_bytes(data[: len(data) // 2])
    assert not sync(ben, share).entry.notices
    assert get(ben, thing) is None
    only.write_bytes(data)
    sync(ben, share)
    assert get(ben, thing).code == "A1"


@pytest.mark.parametrize("name", ["{0} (conflicted copy 2018-06-01 Ben).s3pack", "{0}.sync-conflict-20180601.S3PACK"])
def test_a_whole_file_is_taken_however_it_is_called(laptops, share, name):
    ana, ben, _ = laptops
    thing = add(ana, code="A1")
    sync(ana, share)
    (only,) = files(share)
    only.rename(only.with_name(name.format(only.stem)))
    sync(ben, share)
    assert get(ben, thing).code == "A1"


def test_folders_in_capitals_are_read_too(laptops, share):
    ana, ben, _ = laptops
    thing = add(ana, code="A1")
    sync(ana, share)
    top = next(share.iterdir())
    (top / "team").rename(top / "TEAM (1)")
    top.rename(share / top.name.upper())
    sync(ben, share)
    assert get(ben, thing).code == "A1"


def test_changes_of_others_go_along(laptops, share):
    """Ben heard of Ana's change by a stick; the folder learns of it from him."""
    ana, ben, carla = laptops
    thing = add(ana, code="A1")
    take(ben, written(ana))
    sync(ben, share)
    sync(carla, share)
    assert get(carla, thing).code == "A1"


def test_much_is_written_in_several_files(laptops, share, monkeypatch):
    monkeypatch.setattr(shelf, "FILE_BYTES", 20_000)
    ana, ben, _ = laptops
    things = [add(ana, code=f"A{n}", body="x" * 5_000) for n in range(12)]
    sync(ana, share)
    assert 3 <= len(files(share)) <= 8
    assert sync(ben, share).received.changes == 12
    assert all(get(ben, each) for each in things)
    assert sync(ana, share).given == 0


def test_a_pack_of_another_workspace_is_left_and_named(laptops, share, tmp_path):
    ana, ben, _ = laptops
    thing = add(ana, code="A1")
    (other,) = team(tmp_path / "other", "Zoe")
    add(other, code="Z1")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    sync(other, elsewhere)
    other.close()
    sync(ana, share)
    stray = files(share)[0].with_name("stray.s3pack")
    shutil.copyfile(files(elsewhere)[0], stray)
    done = sync(ben, share)
    assert get(ben, thing).code == "A1"
    assert [str(each) for each in done.entry.notices] == [
        "stray.s3pack belongs to another workspace; it was left where it is."
    ]
    assert stray.exists()


def test_a_stranger_at_the_folder_stops_nobody_else(laptops, share, tmp_path):
    ana, ben, _ = laptops
    (tmp_path / "Dora").mkdir()
    shutil.copyfile(ana.path, tmp_path / "Dora" / "plan.s3desk")
    dora = again(tmp_path, "Dora")
    theirs = add(dora, code="D1")
    sync(dora, share)
    mine = add(ana, code="A1")
    sync(ana, share)
    done = sync(ben, share)
    assert get(ben, mine).code == "A1"
    assert get(ben, theirs) is None
    assert "Dora is not a member" in str(done.refused[0])
    assert any("Dora is not a member" in str(each) for each in done.entry.notices)
    ben.accept(done.refused[0].key, "Dora")
    assert sync(ben, share).refused == ()
    assert get(ben, theirs).code == "D1"
    dora.close()


def test_what_a_stranger_claims_to_hold_does_not_count_as_being_there(laptops, share, tmp_path):
    ana, ben, carla = laptops
    mine = add(ana, code="A1")
    (tmp_path / "Dora").mkdir()
    shutil.copyfile(ana.path, tmp_path / "Dora" / "plan.s3desk")
    with_everything = again(tmp_path, "Dora")
    take(with_everything, written(ana))
    add(with_everything, code="D1")
    sync(with_everything, share)
    with_everything.close()
    take(ben, written(ana))
    sync(ben, share)  # refuses Dora's pack, which holds Ana's change
    sync(carla, share)
    assert get(carla, mine).code == "A1"


def test_a_pack_of_a_newer_program_is_left_there(laptops, share):
    ana, ben, _ = laptops
    thing = add(ana, code="A1")
    sync(ana, share)
    (only,) = files(share)
    newer = bytearray(only.read_bytes())
    newer[8] = newer[9] = 3
    kept = only.with_name("newer.s3pack")
    kept.write_bytes(newer)
    done = sync(ben, share)
    assert get(ben, thing).code == "A1"
    assert "needs a newer S3Desk (pack format 3" in str(done.entry.notices[0])
    assert kept.exists()


def test_both_branches_of_a_copied_disk_go_through(tmp_path, share):
    clone_and_meet(tmp_path, share)


# ---- trouble in words


def test_a_folder_that_is_not_there_is_said(laptops, tmp_path):
    ana = laptops[0]
    with pytest.raises(OfficeError, match="is not there; connect the drive"):
        sync(ana, tmp_path / "nowhere")
    assert not (tmp_path / "nowhere").exists()
    (line,) = ana.questions.journal()
    assert line.trouble is not None


def test_a_full_disk_leaves_nothing_half(laptops, share, monkeypatch):
    ana, ben, _ = laptops
    thing = add(ana, code="A1")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(OfficeError, match="No space left on device"):
            at(ana, share).give(ana.questions)
    assert files(share, "") == []
    sync(ana, share)
    sync(ben, share)
    assert get(ben, thing).code == "A1"


def test_a_folder_that_goes_away_meanwhile_changes_nothing(laptops, share, monkeypatch):
    ana, ben, _ = laptops
    thing = add(ana, code="A1")
    sync(ana, share)
    read = FolderPlace.read

    def gone(self: FolderPlace, path: str, most: int) -> bytes:
        share.rename(share.with_name("away"))
        return read(self, path, most)

    with monkeypatch.context() as patched:
        patched.setattr(FolderPlace, "read", gone)
        with pytest.raises(OfficeError, match="went away while it was read"):
            sync(ben, share)
    assert get(ben, thing) is None
    share.with_name("away").rename(share)
    sync(ben, share)
    assert get(ben, thing).code == "A1"


def test_cancelling_while_fetching_leaves_nothing_behind(laptops, share):
    ana, ben, _ = laptops
    thing = add(ana, code="A1")
    sync(ana, share)

    def enough(done: int, whole: int | None) -> None:
        raise Cancelled

    session = Session(at(ben, share), now)
    with pytest.raises(Cancelled):
        session.fetch(ben.questions, enough)
    session.close()
    assert get(ben, thing) is None
    sync(ben, share)
    assert get(ben, thing).code == "A1"


def test_what_could_not_be_taken_in_is_fetched_again(laptops, share, monkeypatch):
    ana, ben, _ = laptops
    thing = add(ana, code="A1")
    sync(ana, share)

    def full(*_: object, **__: object) -> None:
        raise OfficeError("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(ben, "take_in", full)
        with pytest.raises(OfficeError, match="The disk is full"):
            sync(ben, share)
    sync(ben, share)
    assert get(ben, thing).code == "A1"


def test_the_list_says_what_would_come_and_go_and_changes_nothing(laptops, share):
    ana, ben, _ = laptops
    add(ana, code="A1")
    sync(ana, share)
    add(ben, code="B1")
    before, there = ben.questions.info().digest, files(share, "")
    session = Session(at(ben, share), now)
    session.fetch(ben.questions)
    preview = session.preview(ben, ben.questions)
    session.close()
    assert (preview.received.changes, preview.leaving.changes > 0) == (1, True)
    assert "B1" in " ".join(each.text for each in preview.leaving.records) or preview.leaving.count >= 1
    assert ben.questions.info().digest == before
    assert files(share, "") == there


# ---- circles


def test_a_target_of_one_circle_carries_nothing_else(laptops, share):
    ana, ben, _ = laptops
    circle = "with 0123456789abcdef"
    inside, outside = add(ana, circle=circle, code="A1"), add(ana, code="A2")
    private = add(ana, circle="mine", code="A3")
    sync(ana, share, circle=circle)
    assert [each.name for each in next(share.iterdir()).iterdir()] == ["with-0123456789abcdef"]
    sync(ben, share, circle=circle)
    assert get(ben, inside).code == "A1"
    assert get(ben, outside) is get(ben, private) is None
    sync(ana, share)
    sync(ben, share)
    assert get(ben, outside).code == "A2"
    assert get(ben, private) is None


def test_a_circle_that_a_colleague_began_with_a_partner_is_found(laptops, share):
    ana, ben, _ = laptops
    partners = f"with {sign_of(ana.questions.own_key(), b'salt')}"
    for each in (ana, ben):
        sync(each, share)
    thing = add(ana, circle=partners, title="For both")
    sync(ana, share)
    assert sync(ben, share).received.changes == 1
    assert get(ben, thing).title == "For both"
    assert ben.questions.circles() == ["team", partners]
    done = sync(ben, share)
    assert (done.given, done.received.changes, done.received.known) == (0, 0, 0)
    other = add(ana, circle="with fedcba9876543210", title="For others")
    sync(ana, share)
    sync(ben, share, circle=partners)  # a place for one circle only
    assert get(ben, other) is None
    sync(ben, share)
    assert agree(ana, ben)


def test_what_an_exchange_that_was_killed_left_is_taken_away(laptops, share):
    ana, ben, _ = laptops
    sync(ana, share)
    own = files(share, ".s3pack")[0]
    left, others = hidden(own), own.with_name(".0123456789ab.part")
    for each in (left, others):
        each.write_bytes(b"half")
        os.utime(each, (1e9, 1e9))
    add(ana, code="A1")
    sync(ana, share)
    assert not left.exists()
    assert others.exists()
    sync(ben, share)
    assert agree(ana, ben)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no folder holds such things")
@pytest.mark.timeout(60)
def test_what_is_neither_file_nor_folder_is_passed_over(laptops, share):
    ana, ben, _ = laptops
    thing = add(ana, code="A1")
    sync(ana, share)
    own = files(share)[0].parent
    os.mkfifo(own / "pipe.s3pack")  # from which nothing ever comes
    (own / "endless.s3pack").symlink_to("/dev/zero")
    (own / "gone.s3pack").symlink_to("nowhere")
    (own / "folder.s3pack").mkdir()
    (own / "\udcff").mkdir()
    shutil.copy(files(share)[0], own / "\udcff.s3pack")  # a name that is no text
    sync(ben, share)
    assert get(ben, thing).code == "A1"
