"""Copies that are checked, kept long enough, and put back without losing what they replace."""

import shutil
from datetime import UTC, datetime, timedelta

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.store import backups
from s3desk.store.profile import Lease
from s3desk.store.workspace import create, restore_backup
from tests.store.desk import CATALOGUE, Step, add, agrees, bodies, database, digest, get, opened, put


def points(profile):
    return sorted((profile.home / "backups").rglob("*.s3desk"))


def series(workspace):
    return {value for (value,) in database(workspace).execute("SELECT value FROM meta WHERE key LIKE 'series %'")}


def test_a_restore_point_is_a_whole_workspace(workspace, ana):
    thing = add(workspace, title="A", secret="Maria")
    point = workspace.backup("by hand")
    assert point.name.endswith(" work-by-hand.s3desk")
    before = digest(workspace)
    put(workspace, thing, title="B")
    with opened(point, ana) as copy:
        assert digest(copy) == before
        assert agrees(copy)


def test_a_bulk_command_makes_a_restore_point_first(workspace, ana):
    before = digest(workspace)
    assert points(ana) == []
    workspace.run(Step(lambda to: to.insert("thing", {"title": "bulk"}), bulk=True))
    (point,) = points(ana)
    with opened(point, ana) as copy:
        assert digest(copy) == before


def test_a_bulk_command_is_refused_when_no_restore_point_can_be_written(workspace, ana):
    (ana.home / "backups").write_text("in the way")
    log = bodies(workspace)
    with pytest.raises(OfficeError) as told:
        workspace.run(Step(lambda to: to.insert("thing", {"title": "bulk"}), bulk=True))
    assert str(told.value).startswith("The restore point could not be written to")
    assert str(told.value).endswith("so nothing was changed; make room there and try again.")
    assert bodies(workspace) == log
    add(workspace, title="Small work goes on")


def test_a_copy_that_differs_is_no_restore_point(workspace, ana, monkeypatch):
    import sqlite3

    def half(database, target):
        sqlite3.connect(target).close()
        raise sqlite3.DatabaseError("the copy differs")

    monkeypatch.setattr(backups, "_copy", half)
    with pytest.raises(OfficeError, match="could not be written"):
        workspace.backup()
    assert list((ana.home / "backups").rglob("*.*")) == []


def test_a_copy_with_fewer_changes_is_noticed(workspace, tmp_path):
    import sqlite3

    class Short:
        def __init__(self, real):
            self.real = real

        def backup(self, copy):
            self.real.backup(copy)
            copy.execute("DELETE FROM change WHERE no = 1")
            copy.commit()

        def execute(self, *arguments):
            return self.real.execute(*arguments)

    with pytest.raises(sqlite3.DatabaseError, match="the copy differs"):
        backups._copy(Short(database(workspace)), tmp_path / "copy")


def test_older_copies_are_thinned_out_day_by_day_then_month_by_month(tmp_path):
    now = datetime.now(UTC)
    for age in range(400):
        for hour in (8, 16):
            moment = (now - timedelta(days=age)).replace(hour=hour)
            (tmp_path / f"{moment:%Y-%m-%d %H%M%S.%f} x.s3desk").touch()
    newest = sorted(tmp_path.iterdir(), reverse=True)[: backups.KEPT]
    backups.thin_out(tmp_path)
    left = sorted(tmp_path.iterdir(), reverse=True)
    assert left[: backups.KEPT] == newest
    days = [each.name[:10] for each in left[backups.KEPT :]]
    assert len(days) == len(set(days))
    month_ago = (now.date() - timedelta(days=31)).isoformat()
    older = [day[:7] for day in days if day < month_ago]
    assert len(older) == len(set(older)) >= 11
    assert {f"{now.date() - timedelta(days=age)}" for age in range(6, 31)} <= set(days)


def test_a_backup_is_put_back_and_what_it_replaces_is_kept(workspace, ana):
    thing = add(workspace, title="A")
    point = workspace.backup()
    old, at = digest(workspace), bodies(workspace)
    put(workspace, thing, title="B")
    present, own = digest(workspace), series(workspace)
    workspace.close()
    kept = restore_backup(workspace.path, point, ana, CATALOGUE)
    with opened(workspace.path, ana) as again:
        assert digest(again) == old
        put(again, thing, title="C")
        assert not series(again) & own  # a new series: the old one went on without this copy
        assert list(bodies(again))[: len(at)] == list(at)
        assert agrees(again)
    with opened(kept, ana) as copy:
        assert digest(copy) == present
    assert [each.name for each in workspace.path.parent.iterdir()] == ["work.s3desk"]


def test_a_backup_put_back_on_the_same_spot_of_the_disk_begins_a_series(workspace, ana, monkeypatch):
    monkeypatch.setattr(Lease, "_identity", lambda self: [1, 1])  # a file system gives a number out again
    thing = add(workspace, title="A")
    own = series(workspace)
    point = workspace.backup()
    workspace.close()
    restore_backup(workspace.path, point, ana, CATALOGUE)
    with opened(workspace.path, ana) as again:
        put(again, thing, title="B")
        assert not series(again) & own
        assert agrees(again)


def test_a_backup_of_another_workspace_or_a_damaged_one_is_refused(workspace, ana, tmp_path):
    other = create(tmp_path / "other.s3desk", ana, CATALOGUE)
    foreign = other.backup()
    other.close()
    point = workspace.backup()
    before = digest(workspace)
    workspace.close()
    with pytest.raises(OfficeError, match="is a backup of another workspace; open it as a file of its own"):
        restore_backup(workspace.path, foreign, ana, CATALOGUE)
    point.write_bytes(point.read_bytes()[:8192])
    with pytest.raises(OfficeError, match="is damaged"):
        restore_backup(workspace.path, point, ana, CATALOGUE)
    point.write_bytes(b"")
    with pytest.raises(OfficeError, match="is not an S3Desk workspace"):
        restore_backup(workspace.path, point, ana, CATALOGUE)
    with opened(workspace.path, ana) as again:
        assert digest(again) == before


def test_a_damaged_file_can_be_replaced_by_its_backup(workspace, ana):
    add(workspace, title="A")
    point, before = workspace.backup(), digest(workspace)
    workspace.close()
    workspace.path.write_bytes(workspace.path.read_bytes()[:8192])
    damaged = workspace.path.read_bytes()
    kept = restore_backup(workspace.path, point, ana, CATALOGUE)
    assert kept.read_bytes() == damaged
    with opened(workspace.path, ana) as again:
        assert digest(again) == before


def test_a_backup_that_cannot_be_put_back_changes_nothing(workspace, ana, monkeypatch):
    add(workspace, title="A")
    point, before = workspace.backup(), digest(workspace)
    workspace.close()

    def refuse(*arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", refuse)
    with pytest.raises(OfficeError, match=r"could not be put back \(No space left on device\); nothing was changed"):
        restore_backup(workspace.path, point, ana, CATALOGUE)
    monkeypatch.undo()
    with opened(workspace.path, ana) as again:
        assert digest(again) == before


def test_a_copied_file_begins_a_series_of_its_own(workspace, ana, tmp_path):
    thing = add(workspace, title="A")
    own = series(workspace)
    workspace.close()
    copy = tmp_path / "copy.s3desk"
    shutil.copyfile(workspace.path, copy)
    with opened(copy, ana) as other:
        put(other, thing, title="By the copy")
        assert not series(other) & own
        assert agrees(other)
    with opened(workspace.path, ana) as same:
        put(same, thing, title="By the first")
        assert series(same) == own


def test_an_older_file_put_in_its_own_place_begins_a_series_too(workspace, ana):
    """Same name, same inode: only the last own change is missing."""
    thing = add(workspace, title="A")
    workspace.close()
    old = workspace.path.read_bytes()
    with opened(workspace.path, ana) as again:
        put(again, thing, title="B")
        own = series(again)
    with workspace.path.open("r+b") as file:
        file.write(old)
        file.truncate()
    with opened(workspace.path, ana) as again:
        put(again, thing, title="C")
        assert not series(again) & own
        assert get(again, thing).title == "C"


@pytest.mark.parametrize("content", ["", "[]", "{", '{"identity": 3}', '{"identity": [], "heads": []}'])
def test_a_lost_lease_costs_no_more_than_a_new_series(workspace, ana, content):
    thing = add(workspace, title="A")
    own = series(workspace)
    workspace.close()
    (lease,) = (ana.home / "leases").iterdir()
    lease.write_text(content)
    with opened(workspace.path, ana) as again:
        put(again, thing, title="B")
        assert not series(again) & own
        assert agrees(again)


def test_a_settings_folder_that_cannot_be_written_costs_only_the_series(workspace, ana):
    thing = add(workspace, title="A")
    shutil.rmtree(ana.home / "leases")
    (ana.home / "leases").write_text("in the way")
    put(workspace, thing, title="B")
    assert agrees(workspace)


def test_the_first_change_of_a_day_keeps_the_file_as_it_was_before(workspace, ana):
    thing = add(workspace, title="Yesterday")
    workspace.close()
    assert points(ana) == []
    before = digest_of(workspace.path, ana)
    with opened(workspace.path, ana) as today:
        put(today, thing, title="Today")
        put(today, thing, title="Later")
    (point,) = points(ana)
    assert point.name.endswith(" work-at-the-beginning-of-the-day.s3desk")
    assert digest_of(point, ana) == before
    with opened(workspace.path, ana) as again:
        put(again, thing, title="Again")
    assert points(ana) == [point]


def test_work_goes_on_where_the_copy_of_the_day_cannot_be_written(workspace, ana):
    thing = add(workspace, title="Yesterday")
    workspace.close()
    (ana.home / "backups").write_text("a file where a folder should be", encoding="utf-8")
    with opened(workspace.path, ana) as today:
        put(today, thing, title="Today")
        assert get(today, thing).title == "Today"
        assert "restore point could not be written" in str(today.notices[-1])


def digest_of(path, profile):
    with opened(path, profile) as file:
        return digest(file)


def test_the_oldest_backup_can_be_put_back_although_the_present_is_kept_too(workspace, ana):
    thing = add(workspace, title="First")
    oldest = workspace.backup("by hand")
    path = workspace.path
    for number in range(30):
        put(workspace, thing, title=f"Then {number}")
        if not oldest.exists():
            break
        kept = oldest.read_bytes()
        workspace.backup("by hand")
    oldest.write_bytes(kept)
    workspace.close()
    restore_backup(path, oldest, ana, CATALOGUE)
    with opened(path, ana) as again:
        assert get(again, thing).title == "First"
