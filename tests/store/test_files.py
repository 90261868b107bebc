"""A file that cannot be opened says why in one sentence, and is left as it was."""

import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import PurePosixPath
from types import SimpleNamespace

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.store import locking, schema
from s3desk.store.connection import check_header
from s3desk.store.workspace import create, make, open_reader, open_workspace
from tests.conftest import ROOT
from tests.store.desk import CATALOGUE, add, agrees, digest, get, opened, put


def fingerprint(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def refusal(path, profile):
    """Return the sentence with which a file is refused, and see that nothing was touched."""
    before = {each.name: fingerprint(each) for each in path.parent.iterdir() if each.is_file()}
    for way in (lambda: open_workspace(path, profile, CATALOGUE), lambda: open_reader(path, CATALOGUE)):
        with pytest.raises(OfficeError) as told:
            way()
    assert {each.name: fingerprint(each) for each in path.parent.iterdir() if each.is_file()} == before
    sentence = str(told.value)
    assert sentence.endswith(".")
    return sentence


@pytest.fixture
def kept(workspace, tmp_path):
    """A closed workspace with some work in it."""
    thing = add(workspace, title="Kept", body="text", secret="Maria")
    put(workspace, thing, body="text and more")
    workspace.close()
    return workspace.path


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "bad.s3desk is not an S3Desk workspace; choose a file made by S3Desk."),
        (b"Dear colleagues,\n" * 99, "bad.s3desk is not an S3Desk workspace; choose a file made by S3Desk."),
        (b"SQLite format 3\0", "bad.s3desk is not an S3Desk workspace; choose a file made by S3Desk."),
        (bytes(5000), "bad.s3desk is not an S3Desk workspace; choose a file made by S3Desk."),
    ],
    ids=["empty", "text", "only the beginning", "zeros"],
)
def test_a_file_that_is_no_workspace_is_refused(tmp_path, ana, content, said):
    path = tmp_path / "bad.s3desk"
    path.write_bytes(content)
    assert refusal(path, ana) == said


def test_what_is_no_file_is_refused(tmp_path, ana):
    assert refusal(tmp_path / "no.s3desk", ana).startswith("There is no file")
    (tmp_path / "folder").mkdir()
    assert refusal(tmp_path / "folder", ana).endswith("is a folder; name a workspace file, ending in .s3desk.")


def test_another_program_s_database_is_refused(tmp_path, ana):
    import sqlite3

    path = tmp_path / "other.s3desk"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE change(no)")
    other.close()
    assert refusal(path, ana).startswith("other.s3desk is not an S3Desk workspace")


def test_a_newer_format_is_refused_and_never_touched(kept, ana):
    raw = bytearray(kept.read_bytes())
    raw[60:64] = (schema.FORMAT + 1).to_bytes(4, "big")
    kept.write_bytes(raw)
    assert refusal(kept, ana) == (
        f"work.s3desk was written by a newer S3Desk (format {schema.FORMAT + 1}, this program reads up to "
        f"{schema.FORMAT}); install the newer program. The file was not touched."
    )


def test_a_truncated_file_is_said_to_be_damaged(kept, ana):
    whole = kept.read_bytes()
    for part in (0.9, 0.5, 0.2):
        kept.write_bytes(whole[: int(len(whole) * part) // 4096 * 4096])
        with pytest.raises(OfficeError, match=r"is damaged; .*backup"):
            open_workspace(kept, ana, CATALOGUE)
        assert len(kept.read_bytes()) == int(len(whole) * part) // 4096 * 4096


def test_damage_anywhere_ends_in_a_sentence_or_a_finding(kept, ana, tmp_path):
    """Never in a traceback: opening, reading and checking."""
    whole, chance = kept.read_bytes(), random.Random(7)
    path = tmp_path / "damaged.s3desk"
    sound = 0
    for _ in range(60):
        raw = bytearray(whole)
        start = chance.randrange(100, len(raw))
        for at in range(start, min(start + chance.choice([1, 50, 4096]), len(raw))):
            raw[at] = chance.randrange(256)
        path.write_bytes(raw)
        try:
            with opened(path, ana) as workspace:
                sound += not workspace.verify().problems
        except OfficeError as told:
            assert "damaged" in str(told) or "workspace" in str(told)  # noqa: PT017
    assert sound < 50


def test_a_read_only_file_is_refused_for_writing_and_read(kept, ana):
    kept.chmod(0o444)
    before = fingerprint(kept)
    with pytest.raises(OfficeError) as told:
        open_workspace(kept, ana, CATALOGUE)
    assert str(told.value) == ("work.s3desk is read-only; copy it to a folder where you may write, and open the copy.")
    questions = open_reader(kept, CATALOGUE)
    assert questions.info().counts == {"thing": 1}
    questions.close()
    assert fingerprint(kept) == before
    assert [each.name for each in kept.parent.iterdir()] == ["work.s3desk"]


def test_a_file_that_may_not_be_read_says_so(kept, ana, monkeypatch):
    from pathlib import Path

    def forbid(*arguments, **more):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", forbid)
    with pytest.raises(OfficeError, match=r"cannot be read \(Permission denied\); check your rights to it\."):
        check_header(kept)
    with pytest.raises(OfficeError, match=r"cannot be opened for writing \(Permission denied\)"):
        locking.Lock(kept)


HOLD = """
import sys
from pathlib import Path
from tests.store.desk import CATALOGUE, opened, person

with opened(Path(sys.argv[1]), person(Path(sys.argv[2]), "Ben")):
    print("open", flush=True)
    sys.stdin.readline()
"""


def test_a_file_open_elsewhere_names_the_computer_and_the_time(kept, ana, tmp_path):
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(kept), str(tmp_path / "home")],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    try:
        assert child.stdout.readline() == "open\n"
        with pytest.raises(OfficeError) as told:
            open_workspace(kept, ana, CATALOGUE)
        who = json.loads(kept.with_name("work.s3desk.lock").read_text())
        assert str(told.value) == (
            f"work.s3desk is open on the computer {who['computer']} (by {who['person']}, since {who['since']}); "
            "close it there and try again."
        )
        questions = open_reader(kept, CATALOGUE)  # reading goes on beside it
        assert questions.info().counts == {"thing": 1}
        questions.close()
    finally:
        child.communicate("\n")
    with opened(kept, ana) as again:
        assert agrees(again)


def test_a_lock_left_by_a_crash_is_no_obstacle(kept, ana):
    kept.with_name("work.s3desk.lock").write_text('{"computer": "gone", "since": "long ago"}')
    with opened(kept, ana) as again:
        assert agrees(again)
    assert not kept.with_name("work.s3desk.lock").exists()


@pytest.mark.parametrize("held", ["", "[]", "{", '{"computer": 3}'])
def test_a_lock_file_that_cannot_be_read_still_says_that_the_file_is_open(kept, ana, held):
    with opened(kept, ana):
        kept.with_name("work.s3desk.lock").write_text(held)
        with pytest.raises(OfficeError, match=r"work\.s3desk is open on the computer"):
            open_workspace(kept, ana, CATALOGUE)


def test_a_file_in_a_synchronised_folder_is_opened_as_a_local_copy(kept, ana, tmp_path):
    cloud = tmp_path / "Nextcloud" / "team"
    cloud.mkdir(parents=True)
    shared = cloud / "work.s3desk"
    shutil.copyfile(kept, shared)
    before = fingerprint(shared)
    with opened(shared, ana) as local:
        assert local.path.is_relative_to(ana.home)
        (notice,) = local.notices
        assert str(notice).startswith("work.s3desk lies in a folder that other computers change")
        assert str(local.path) in str(notice)
        thing = add(local, title="Local")
        assert agrees(local)
    assert fingerprint(shared) == before
    assert [each.name for each in cloud.iterdir()] == ["work.s3desk"]
    with opened(shared, ana) as again:
        assert get(again, thing).title == "Local"


def test_a_synchronised_file_of_an_older_format_is_opened_again_and_again(tmp_path, ana):
    shared = tmp_path / "Dropbox" / "work.s3desk"
    shared.parent.mkdir()
    shutil.copyfile(ROOT / "tests" / "files" / "workspace_format1.s3desk", shared)
    with opened(shared, ana) as local:
        thing = add(local, title="Local")
    with opened(shared, ana) as again:
        assert get(again, thing).title == "Local"


def test_a_copy_that_was_never_filled_is_made_again_or_refused_in_words(kept, ana, tmp_path):
    shared = tmp_path / "Dropbox" / "work.s3desk"
    shared.parent.mkdir()
    shutil.copyfile(kept, shared)
    with opened(shared, ana) as local:
        there = local.path
    there.write_bytes(b"")
    with pytest.raises(OfficeError, match=r"work\.s3desk is not an S3Desk workspace"):
        open_workspace(shared, ana, CATALOGUE)
    os.utime(there, (0, 0))  # nobody is about to fill it any more
    with opened(shared, ana) as again:
        assert again.questions.info().counts == {"thing": 1}


def test_two_synchronised_files_of_one_name_are_two_local_copies(kept, ana, tmp_path):
    first, second = tmp_path / "Dropbox" / "work.s3desk", tmp_path / "OneDrive - Region" / "work.s3desk"
    for each in (first, second):
        each.parent.mkdir()
    shutil.copyfile(kept, first)
    create(tmp_path / "other.s3desk", ana, CATALOGUE).close()
    shutil.copyfile(tmp_path / "other.s3desk", second)
    with opened(first, ana) as one:
        assert one.questions.info().counts == {"thing": 1}
        with opened(second, ana) as two:
            assert two.questions.info().counts == {}
            assert two.questions.info().workspace != one.questions.info().workspace


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("OneDrive - Regione Basilicata", True),
        ("iCloud Drive", False),
        ("Mobile Documents", True),
        ("Box sync", True),
        ("Documents", False),
        ("onedriver", False),
    ],
)
def test_synchronised_folders_are_known_by_name(tmp_path, folder, expected):
    (tmp_path / folder).mkdir()
    assert locking.lies_in_synced_folder(tmp_path / folder / "x.s3desk") is expected


def test_synchronised_folders_are_known_by_their_marks_and_mounts(tmp_path, monkeypatch):
    assert not locking.lies_in_synced_folder(tmp_path / "x.s3desk")
    (tmp_path / ".stfolder").mkdir()
    assert locking.lies_in_synced_folder(tmp_path / "x.s3desk")
    monkeypatch.setattr(locking, "_mount_kind", lambda path: "cifs")
    assert locking.lies_in_synced_folder(tmp_path.parent / "x.s3desk")


MOUNTED = """/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
//ana@server/team%20files on /Volumes/team files (smbfs, nodev, nosuid, mounted by ana)
/dev/disk4s1 on /Volumes/team (msdos, local, nodev)
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [("/Volumes/team files/x.s3desk", "smbfs"), ("/Volumes/team/x.s3desk", "msdos"), ("/Users/ana/x.s3desk", "apfs")],
)
def test_macos_tells_what_a_volume_is(path, kind, monkeypatch):
    monkeypatch.setattr(locking.sys, "platform", "darwin")
    monkeypatch.setattr("subprocess.run", lambda *words, **more: SimpleNamespace(stdout=MOUNTED))
    assert locking._mount_kind(PurePosixPath(path)) == kind
    assert (kind in locking._NETWORK) is (kind == "smbfs")


@pytest.mark.parametrize("name", ["Σχέδιο δράσης", "план", "plan d'action & 50 %", "計画", "a#b?c", "Ä" * 50])
def test_a_name_may_be_in_any_script(tmp_path, ana, name):
    workspace = create(tmp_path / name, ana, CATALOGUE)
    assert workspace.path.name == f"{name}.s3desk"
    thing = add(workspace, title="A")
    before = digest(workspace)
    point = workspace.backup("Α/β")
    assert point.exists()
    reader = workspace.reader()
    assert reader.get(thing).title == "A"
    reader.close()
    workspace.close()
    with opened(workspace.path, ana) as again:
        assert digest(again) == before


def test_nothing_is_made_over_an_existing_file_or_where_there_is_no_folder(tmp_path, ana, kept):
    before = fingerprint(kept)
    with pytest.raises(OfficeError, match=r"There is already a file work\.s3desk; choose another name\."):
        create(kept, ana, CATALOGUE)
    assert fingerprint(kept) == before
    with pytest.raises(OfficeError, match="does not exist; make it first"):
        create(tmp_path / "no" / "x.s3desk", ana, CATALOGUE)


def test_a_file_that_somebody_else_makes_meanwhile_is_not_replaced(tmp_path, ana):
    path = tmp_path / "x.s3desk"

    def fill(database, aside):
        path.write_bytes(b"another program's")
        return bytes(16), {}

    with pytest.raises(OfficeError, match=r"There is already a file x\.s3desk; choose another name\."):
        make(path, ana, CATALOGUE, fill)
    assert path.read_bytes() == b"another program's"
    assert list(tmp_path.glob(".*")) == []


def test_making_a_file_that_fails_leaves_nothing(tmp_path, ana, monkeypatch):
    from pathlib import Path

    def refuse(self, target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OfficeError, match=r"x\.s3desk cannot be made \(No space left on device\)"):
        create(tmp_path / "x.s3desk", ana, CATALOGUE)
    assert list(tmp_path.iterdir()) == []


def test_a_reader_of_a_file_of_another_version_asks_to_open_it_once(kept, ana):
    from s3desk.domain.subjects import catalogue

    with pytest.raises(OfficeError, match="was last opened by another version; open it once with this program"):
        open_reader(kept, catalogue())


def test_a_file_under_two_names_is_refused(kept, ana, tmp_path):
    """Lock and side files go by name: under a second one a write would be lost."""
    (tmp_path / "second.s3desk").hardlink_to(kept)
    with pytest.raises(OfficeError, match="under two names at once"):
        open_workspace(tmp_path / "second.s3desk", ana, CATALOGUE)


def test_a_lock_file_taken_just_when_it_was_removed_is_not_held_twice(kept, monkeypatch):
    first = locking.Lock(kept)
    grab, taken = locking._grab, []

    def slow(file):
        if not taken:
            taken.append(True)
            first.release()  # between opening the lock file and locking it
        return grab(file)

    monkeypatch.setattr(locking, "_grab", slow)
    second = locking.Lock(kept)
    monkeypatch.undo()
    with pytest.raises(OfficeError, match="is open on the computer"):
        locking.Lock(kept)
    second.release()


def test_a_folder_without_room_for_side_files_can_be_read(kept, ana, monkeypatch):
    from s3desk.store import connection

    opened_as = connection._opened

    def full(path, mode, *, write):
        if mode == "rw":
            raise connection.sqlite3.OperationalError("disk I/O error")
        return opened_as(path, mode, write=write)

    monkeypatch.setattr(connection, "_opened", full)
    questions = open_reader(kept, CATALOGUE)
    assert questions.info().counts
    questions.close()
