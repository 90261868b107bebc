"""What lies beside the changes in a shared folder: personal values that can be erased, attachments in pieces."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.exchange.folder import FolderPlace
from s3desk.exchange.layout import PART_BYTES, Part, part_file, part_name
from s3desk.ledger.packs import Pack
from s3desk.store.columns import decode
from tests.exchange.laptops import agree, files, sync
from tests.store.desk import add, do, get

# ---- personal values


def test_personal_values_come_and_are_taken_away_when_erased(laptops, share):
    ana, ben, carla = laptops
    thing = add(ana, code="A1", secret="Maria Papadopoulou")
    kept = add(ana, code="A2", secret="Jens Jensen")
    sync(ana, share)
    sync(ben, share)
    assert get(ben, thing).secret == "Maria Papadopoulou"
    assert len(files(share, ".s3values")) == 1
    do(ana, lambda to: to.erase(thing, "secret"), "Erase")
    sync(ana, share)
    for each in files(share, ".s3values"):
        assert hidden(each) == {"Jens Jensen"}
    sync(carla, share)
    sync(ben, share)
    assert get(carla, thing).secret == get(ben, thing).secret == ""
    assert get(carla, kept).secret == "Jens Jensen"
    assert agree(ana, ben, carla)


def hidden(path: Path) -> set[str]:
    """Return the personal texts in a file."""
    return {decode(each.value) for block in Pack(BytesIO(path.read_bytes())).blocks() for each in block.personal}


def test_no_file_with_changes_holds_a_personal_value(laptops, share):
    ana = laptops[0]
    add(ana, code="A1", secret="Maria Papadopoulou")
    sync(ana, share)
    assert all(hidden(each) == set() for each in files(share))


def test_values_that_came_before_their_change_are_read_again(laptops, share):
    ana, ben, _ = laptops
    sync(ana, share)
    sync(ben, share)
    thing = add(ana, code="A1", secret="Maria Papadopoulou")
    before = set(files(share))
    sync(ana, share)
    (late,) = set(files(share)) - before
    data = late.read_bytes()
    late.unlink()
    sync(ben, share)
    late.write_bytes(data)
    sync(ben, share)
    assert get(ben, thing).secret == "Maria Papadopoulou"


def test_lost_values_are_written_again_by_whoever_has_them(laptops, share):
    ana, ben, carla = laptops
    thing = add(ana, code="A1", secret="Maria Papadopoulou")
    sync(ana, share)
    sync(ben, share)
    for each in files(share, ".s3values"):
        each.unlink()
    sync(ben, share)
    sync(carla, share)
    assert get(carla, thing).secret == "Maria Papadopoulou"


# ---- attachments


def attach(workspace, content: bytes):
    return add(workspace, code="with paper", paper=_attached(workspace, content))


def _attached(workspace, content: bytes):
    made = []
    do(workspace, lambda to: made.append(to.attach("plan.pdf", content, "application/pdf")), "Attach")
    return made[0]


def test_an_attachment_comes_once_and_opens(laptops, share):
    ana, ben, carla = laptops
    content = os.urandom(PART_BYTES * 2 + 777)
    thing = attach(ana, content)
    sync(ana, share)
    assert len(files(share, ".s3part")) == 3
    done = sync(ben, share)
    assert done.contents == 1
    assert ben.questions.content(get(ben, thing).paper) == content
    assert len(files(share, ".s3part")) == 3
    assert sync(carla, share).contents == 1
    assert sync(carla, share).contents == 0


def test_an_upload_that_was_cut_goes_on_where_it_stopped(laptops, share, monkeypatch):
    ana, ben, _ = laptops
    thing = attach(ana, content := os.urandom(PART_BYTES * 3))
    write, sent = FolderPlace.write, []

    def cut(self, path, data):
        if path.endswith(".s3part") and len(sent) == 2:
            raise OfficeError("The connection broke off.")
        sent.append(path)
        return write(self, path, data)

    with monkeypatch.context() as patched:
        patched.setattr(FolderPlace, "write", cut)
        with pytest.raises(OfficeError, match="broke off"):
            sync(ana, share)
    there = {each: each.stat().st_mtime_ns for each in files(share, ".s3part")}
    assert there
    sync(ana, share)
    assert {each: each.stat().st_mtime_ns for each in there} == there
    assert len(files(share, ".s3part")) == 3
    sync(ben, share)
    assert ben.questions.content(get(ben, thing).paper) == content


def test_a_download_that_was_cut_goes_on_where_it_stopped(laptops, share, monkeypatch):
    ana, ben, _ = laptops
    thing = attach(ana, content := os.urandom(PART_BYTES * 3))
    sync(ana, share)
    read, asked = FolderPlace.read, []

    def counted(self, path, most):
        if path.endswith(".s3part"):
            asked.append(path)
            if len(asked) == 3:
                raise OfficeError("The connection broke off.")
        return read(self, path, most)

    monkeypatch.setattr(FolderPlace, "read", counted)
    with pytest.raises(OfficeError, match="broke off"):
        sync(ben, share)
    assert get(ben, thing) is not None
    assert ben.questions.content(get(ben, thing).paper) is None
    assert sync(ben, share).contents == 1
    assert len(asked) == 4
    assert len(set(asked)) == 3
    assert ben.questions.content(get(ben, thing).paper) == content


def test_a_damaged_piece_is_written_again_by_its_owner(laptops, share):
    ana, ben, _ = laptops
    thing = attach(ana, content := os.urandom(PART_BYTES + 5))
    sync(ana, share)
    first = files(share, ".s3part")[0]
    first.write_bytes(bytes(first.stat().st_size))
    assert sync(ben, share).contents == 0
    sync(ana, share)
    sync(ben, share)
    assert ben.questions.content(get(ben, thing).paper) == content


@pytest.mark.parametrize("size", [PART_BYTES + 5, PART_BYTES * 40], ids=["same size", "larger"])
@pytest.mark.parametrize("copy", ["0" * 32, "f" * 32], ids=["first", "last"])
def test_a_forged_piece_keeps_nobody_from_the_right_one(laptops, share, size, copy):
    ana, ben, carla = laptops
    sync(ana, share)
    thing = attach(ana, content := os.urandom(PART_BYTES + 5))
    sha256 = get(ana, thing).paper.sha256
    folder = files(share, ".s3pack")[0].parent.with_name(copy)
    folder.mkdir()
    for at in (0, PART_BYTES):
        piece = os.urandom(min(PART_BYTES, size - at))
        name = part_name(sha256, at // PART_BYTES, 2)
        (folder / name).write_bytes(part_file(Part(sha256, at, size, piece)))
    sync(ana, share)
    said = [each for entry in ana.questions.journal() for each in entry.notices]
    assert [each.key for each in said if "pieces" in each.key] == [ODD]
    for taker in (ben, carla):
        sync(taker, share)
        sync(taker, share)
        assert taker.questions.content(get(taker, thing).paper) == content
    there = {each: each.stat().st_mtime_ns for each in files(share, ".s3part")}
    sync(ana, share)
    assert {each: each.stat().st_mtime_ns for each in files(share, ".s3part")} == there


ODD = "{0} pieces of attachments there are not what they are called; the right ones were written beside them."


def test_an_attachment_of_two_circles_lies_in_both(laptops, share):
    ana, circle = laptops[0], "with 0123456789abcdef"
    paper = _attached(ana, b"content")
    add(ana, code="A1", paper=paper)
    add(ana, circle=circle, code="A2", paper=paper)
    sync(ana, share)
    assert {each.parts[-3] for each in files(share, ".s3part")} == {"team", "with-0123456789abcdef"}
