"""A person's key is made once, kept where only they can read it, and found again."""

import dataclasses
import io
import json
import stat
import sys

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.ledger.changes import Member
from s3desk.ledger.packs import Pack
from s3desk.services import keyrings
from s3desk.services.aside import write_aside
from s3desk.store.profile import Profile, may_rename, rename
from s3desk.store.workspace import create
from tests.store.desk import CATALOGUE, add, changes, copied, opened, person, take, written


def test_the_same_name_in_the_same_folder_has_the_same_key(tmp_path):
    first = Profile.load(tmp_path, "Ana")
    assert Profile.load(tmp_path, "  Ana ").author == first.author
    assert Profile.load(tmp_path, "Ben").author.key != first.author.key
    assert Profile.load(tmp_path / "other", "Ana").author.key != first.author.key
    assert len(first.author.key) == 32


@pytest.mark.skipif(sys.platform == "win32", reason="rights are kept otherwise there")
def test_a_key_in_a_file_can_be_read_by_its_owner_only(tmp_path):
    Profile.load(tmp_path, "Ana")
    (key,) = (tmp_path / "keys").iterdir()
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert stat.S_IMODE(key.parent.stat().st_mode) == 0o700
    assert len(json.loads(key.read_text())["seed"]) == 64


def test_a_name_is_needed(tmp_path):
    with pytest.raises(OfficeError, match="A name is needed"):
        Profile.load(tmp_path, " \n ")
    assert len(Profile.load(tmp_path, "x" * 300).author.name) == 200


def test_a_settings_folder_that_cannot_be_used_is_said(tmp_path):
    (tmp_path / "keys").write_text("in the way")
    with pytest.raises(OfficeError, match=r"The settings folder .* cannot be used"):
        Profile.load(tmp_path, "Ana")


def test_by_a_new_name_the_same_person_keeps_the_key(tmp_path):
    assert not may_rename(tmp_path, "Ana", "Ana Ruiz")
    first = Profile.load(tmp_path, "Ana")
    assert may_rename(tmp_path, "Ana", "Ana Ruiz")
    rename(tmp_path, "Ana", "Ana Ruiz")
    second = Profile.load(tmp_path, "Ana Ruiz")
    assert (second.author.key, second.author.name) == (first.author.key, "Ana Ruiz")
    for untidy in (" Ana  María ", "Ana " * 100):
        rename(tmp_path, " Ana", untidy)
        assert Profile.load(tmp_path, untidy).author.key == first.author.key
    Profile.load(tmp_path, "Ben")
    for ben in ("Ben", "Ben "):  # whoever has a key is somebody else
        assert not may_rename(tmp_path, "Ana", ben)
    for each in (tmp_path / "keys").iterdir():
        each.write_text("damaged")
    with pytest.raises(OfficeError, match="The key of Ana cannot be handed on"):
        rename(tmp_path, "Ana", "Eva")


def test_a_new_name_is_told_with_the_next_change_and_asks_nobody_to_accept_anything(tmp_path, settings_home):
    ana = create(tmp_path / "ana.s3desk", person(settings_home), CATALOGUE)
    with copied(ana, "Ben") as ben:
        add(ben, title="By Ben")
        take(ana, written(ben))
        seed, path, home = ben._profile.author, ben.path, ben._profile.home
    with opened(path, Profile(home, dataclasses.replace(seed, name="Ben Roux"))) as ben:
        add(ben, title="By Ben Roux")
        add(ben, title="Once more")
        received = ana.take_in([Pack(io.BytesIO(written(ben)))])
        assert received.changes == 2
        assert {each.name for each in ana.questions.members()} == {"Ana", "Ben Roux"}
        spoken = [change for change in changes(ben).values() if any(type(each) is Member for each in change.operations)]
        assert sum(change.author == seed.key for change in spoken) == 2
    ana.close()


class Ring:
    """A keyring in memory."""

    priority = 5

    def __init__(self):
        self.held = {}

    def get_keyring(self):
        return self

    def set_password(self, service, entry, text):
        self.held[service, entry] = text

    def get_password(self, service, entry):
        return self.held.get((service, entry))


@pytest.fixture
def ring(monkeypatch):
    import keyring

    made = Ring()
    for name in ("get_keyring", "set_password", "get_password"):
        monkeypatch.setattr(keyring, name, getattr(made, name))
    return made


def test_a_keyring_that_works_holds_the_key(tmp_path, ring):
    first = Profile.load(tmp_path, "Ana")
    (key,) = (tmp_path / "keys").iterdir()
    assert "seed" not in json.loads(key.read_text())
    assert list(ring.held.values()) == [first.author.seed.hex()]
    assert Profile.load(tmp_path, "Ana").author == first.author


def test_a_keyring_that_lost_the_key_is_said(tmp_path, ring):
    Profile.load(tmp_path, "Ana")
    ring.held.clear()
    with pytest.raises(OfficeError, match="no longer holds the key of Ana; unlock it and try again"):
        Profile.load(tmp_path, "Ana")


def test_a_keyring_that_fails_is_not_used(tmp_path, ring, monkeypatch):
    import keyring

    def fail(*arguments):
        raise RuntimeError("locked")

    monkeypatch.setattr(keyring, "set_password", fail)
    first = Profile.load(tmp_path, "Ana")
    assert ring.held == {}
    assert Profile.load(tmp_path, "Ana").author == first.author
    monkeypatch.setattr(keyring, "get_password", fail)
    assert keyrings.get("entry") is None


def test_without_a_keyring_library_a_file_holds_the_key(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "keyring", None)
    first = Profile.load(tmp_path, "Ana")
    assert Profile.load(tmp_path, "Ana").author == first.author


def test_a_small_file_is_there_whole_or_not_at_all(tmp_path, monkeypatch):
    import os

    path = tmp_path / "small"
    write_aside(path, b"first")

    def fail(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="No space left"):
        write_aside(path, b"second")
    assert path.read_bytes() == b"first"
    assert [each.name for each in tmp_path.iterdir()] == ["small"]
