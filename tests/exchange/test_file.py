"""Packs as files: whole or not there at all, sealed where asked, read to the end before anything is done."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

import pytest

from s3desk.app import Office
from s3desk.domain.errors import Cancelled, OfficeError
from s3desk.domain.file_names import safe_name
from s3desk.exchange import file as files
from s3desk.exchange.file import open_pack, pack_file
from s3desk.ledger.packs import MAGIC, BadPack, Sealed
from s3desk.services.ports import silent
from s3desk.services.session import given_as_file, received_from_file
from tests.exchange.laptops import agree, now
from tests.store.desk import add, get


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


def pack(workspace: Any, path: Path, copy: bytes = b"", passphrase: str = "", progress: Any = silent) -> Any:
    return pack_file(workspace.questions, path, workspace._profile.author, (), copy, passphrase, progress)


def receive(workspace: Any, path: Path, passphrase: str = "") -> Any:
    opened = open_pack(path, passphrase)
    try:
        return workspace.take_in([opened])
    finally:
        opened.close()


@pytest.mark.parametrize("passphrase", ["", "φράση πρόσβασης"])
def test_a_pack_goes_by_stick(laptops, stick, passphrase):
    ana, ben, _ = laptops
    thing = add(ana, code="A1", secret="Maria Papadopoulou")
    told = pack(ana, stick / "plan.s3pack", passphrase=passphrase)
    assert (told.changes, told.bytes) == (1, (stick / "plan.s3pack").stat().st_size)
    assert receive(ben, stick / "plan.s3pack", passphrase).changes == 1
    assert get(ben, thing).secret == "Maria Papadopoulou"
    assert receive(ben, stick / "plan.s3pack", passphrase).changes == 0
    assert agree(ana, ben)


def test_a_pack_for_one_copy_holds_what_that_lacks(laptops, stick):
    ana, ben, _ = laptops
    add(ana, code="A1")
    add(ben, code="B1")
    pack(ben, stick / "from ben.s3pack")
    receive(ana, stick / "from ben.s3pack")
    (copy,) = [each for each in ana.questions.copies() if each.owner == "Ben"]
    told = pack(ana, stick / "for ben.s3pack", copy.id)
    assert told.changes == 1
    receive(ben, stick / "for ben.s3pack")
    assert agree(ana, ben)


def test_packing_and_reading_stand_in_the_journal(laptops, stick):
    ana, ben, _ = laptops
    add(ana, code="A1")
    told = pack(ana, stick / "plan.s3pack")
    assert ana.questions.standing().ungiven > 0
    given_as_file(ana, "plan.s3pack", told.outgoing, now())
    assert ana.questions.standing().ungiven == 0
    assert [(each.target, each.went) for each in ana.questions.journal()] == [("plan.s3pack", 1)]
    received_from_file(ben, "plan.s3pack", receive(ben, stick / "plan.s3pack"), now())
    assert [(each.came, each.people) for each in ben.questions.journal()] == [(1, ("Ana",))]


def test_a_sealed_pack_wants_its_passphrase(laptops, stick):
    ana, ben, _ = laptops
    add(ana, code="A1 is a secret")
    pack(ana, path := stick / "plan.s3pack", passphrase="right")
    assert b"A1 is a secret" not in path.read_bytes()
    for wrong in ("", "wrong"):
        with pytest.raises(Sealed):
            receive(ben, path, wrong)


def test_a_full_stick_is_one_sentence_and_leaves_nothing(laptops, stick, monkeypatch):
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    add(laptops[0], code="A1")
    (stick / "plan.s3pack").write_bytes(MAGIC + b"what was there")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OfficeError, match=r"could not be written to .* \(No space left on device\)"):
        pack(laptops[0], stick / "plan.s3pack")
    assert [each.name for each in stick.iterdir()] == ["plan.s3pack"]
    assert (stick / "plan.s3pack").read_bytes() == MAGIC + b"what was there"


def test_cancelling_leaves_nothing(laptops, stick):
    def enough(done: int, whole: int | None) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        pack(laptops[0], stick / "plan.s3pack", progress=enough)
    assert list(stick.iterdir()) == []


def test_a_stick_that_is_pulled_out_at_half_changes_nothing(laptops, stick, monkeypatch):
    ana, ben, _ = laptops
    thing = add(ana, code="A1", body=os.urandom(20_000).hex())
    pack(ana, stick / "plan.s3pack")
    half = (stick / "plan.s3pack").stat().st_size // 2

    class Pulled(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell() >= half:
                raise OSError(5, "Input/output error")
            return super().read(min(half if size is None or size < 0 else size, half))

    real = Path.open

    def opened(path: Path, *arguments: Any, **named: Any) -> Any:
        return Pulled(path.read_bytes()) if path.suffix == ".s3pack" else real(path, *arguments, **named)

    data = (stick / "plan.s3pack").read_bytes()
    monkeypatch.setattr(Path, "read_bytes", lambda _: data)
    before = ben.questions.info().digest
    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", opened)
        with pytest.raises(OfficeError, match=r"could not be read to its end \(Input/output error\)"):
            receive(ben, stick / "plan.s3pack")
    assert ben.questions.info().digest == before
    receive(ben, stick / "plan.s3pack")
    assert get(ben, thing).code == "A1"


def test_a_stick_pulled_out_after_the_list_spoils_nothing(laptops, stick):
    ana, ben, _ = laptops
    thing = add(ana, code="A1")
    pack(ana, stick / "plan.s3pack")
    opened = open_pack(stick / "plan.s3pack")
    (stick / "plan.s3pack").unlink()
    assert ben.take_in([opened], dry_run=True).changes == 1
    ben.take_in([opened])
    opened.close()
    assert get(ben, thing).code == "A1"


def test_what_is_no_pack_is_not_read_to_its_end(tmp_path, monkeypatch):
    path = tmp_path / "film.s3pack"
    path.write_bytes(bytes(3 << 20))
    read: list[int] = []
    opened = files.opened
    monkeypatch.setattr(files, "opened", lambda source, *more: opened(lambda n: read.append(n) or source(n), *more))
    with pytest.raises(BadPack, match="This is not a pack of S3Desk"):
        open_pack(path)
    assert len(read) == 1


@pytest.mark.skipif(os.name != "posix", reason="there are no such pipes")
def test_a_pack_takes_the_place_of_a_pack_only(laptops, stick):
    ana, ben, _ = laptops
    pack(ana, stick / "plan.s3pack")
    assert pack(ana, stick / "plan.s3pack").changes == pack(ana, stick / "plan.s3pack", passphrase="word").changes
    (stick / "empty.s3pack").touch()
    pack(ana, stick / "empty.s3pack")
    (stick / "folder.s3pack").mkdir()
    os.mkfifo(stick / "pipe.s3pack")
    before = ben.path.read_bytes()
    for there in (ana.path, ben.path, stick / "folder.s3pack", stick / "pipe.s3pack"):
        with pytest.raises(OfficeError, match="There is already a file"):
            pack(ana, there)
    assert ben.path.read_bytes() == before
    assert (stick / "pipe.s3pack").is_fifo()


@pytest.mark.skipif(os.name != "posix", reason="there are no such pipes")
def test_a_pipe_is_no_pack(stick):
    os.mkfifo(stick / "pipe.s3pack")
    with pytest.raises(BadPack, match="This is not a pack of S3Desk"):
        open_pack(stick / "pipe.s3pack")


def test_a_plan_of_any_name_goes_to_the_stick(laptops, stick):
    ana = laptops[0]
    name = safe_name("Σχέδιο: A/B?", ".s3pack")
    assert pack(ana, stick / name).path.name == name
    assert not set('<>:"/\\|?*') & set(name)


def test_the_program_writes_opens_and_begins_from_packs(tmp_path, settings_home):
    office = Office.here()
    mine = office.create(tmp_path / "mine.s3desk")
    told = office.write_pack(mine.questions, tmp_path / "out.s3pack", (), b"", "word", silent)
    assert told.outgoing.header.changes >= 1 > told.changes
    mine.close()
    opened = office.open_pack(tmp_path / "out.s3pack", "word")
    theirs = office.receive_new(tmp_path / "theirs.s3desk", opened)
    opened.close()
    assert theirs.questions.info().changes == told.outgoing.header.changes
    theirs.close()
