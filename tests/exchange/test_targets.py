"""Targets: kept in the settings folder without a password, which the keyring holds, or nobody."""

from __future__ import annotations

import socket
from dataclasses import replace
from pathlib import Path

import pytest

from s3desk.app import Office
from s3desk.domain.errors import OfficeError
from s3desk.exchange.targets import Targets, target_at
from s3desk.services.carriers import Target
from s3desk.services.exchanging import How

WORKSPACE = bytes(16)


@pytest.fixture
def targets(tmp_path: Path) -> Targets:
    return Targets(tmp_path, WORKSPACE)


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, str], str]:
    """A keyring that works, in memory."""
    import keyring

    held: dict[tuple[str, str], str] = {}

    class Ring:
        priority = 5

    monkeypatch.setattr(keyring, "get_keyring", Ring)
    monkeypatch.setattr(keyring, "set_password", lambda service, entry, secret: held.update({(service, entry): secret}))
    monkeypatch.setattr(keyring, "get_password", lambda service, entry: held.get((service, entry)))
    monkeypatch.setattr(keyring, "delete_password", lambda service, entry: held.pop((service, entry)))
    return held


def test_a_file_is_no_place_and_a_folder_that_is_away_is_one(tmp_path: Path):
    pack = tmp_path / "all.s3pack"
    pack.write_bytes(b"")
    for text in (str(pack), pack.as_uri()):
        with pytest.raises(OfficeError, match=r"all\.s3pack is a file"):
            target_at(text)
    for away in ("away", "a" * 300, "a\0b"):  # the system may refuse even to look
        assert target_at(str(tmp_path / away))[0].how is How.FOLDER


@pytest.mark.parametrize(
    ("text", "how", "address", "user", "password"),
    [
        ("https://ana:pa%3Ass@files.example/plans/", How.WEBDAV, "https://files.example/plans/", "ana", "pa:ss"),
        ("davs://files.example:8443/x", How.WEBDAV, "https://files.example:8443/x", "", ""),
        ("https://[2001:db8::1]:8443/x", How.WEBDAV, "https://[2001:db8::1]:8443/x", "", ""),
        (
            "postgresql://lille:geheim@hub.example:5433/s3desk",
            How.HUB,
            "postgresql://hub.example:5433/s3desk",
            "lille",
            "geheim",
        ),
        (
            "postgres://hub.example/s3desk?user=lille&password=geheim&sslmode=require",
            How.HUB,
            "postgresql://hub.example/s3desk?sslmode=require",
            "lille",
            "geheim",
        ),
        ("postgresql:///s3desk?host=/run/postgresql", How.HUB, "postgresql:///s3desk?host=%2Frun%2Fpostgresql", "", ""),
        ("/mnt/share", How.FOLDER, "/mnt/share", "", ""),
        ("file:///mnt/a%20share", How.FOLDER, "/mnt/a share", "", ""),
    ],
)
def test_an_address_is_read_and_cleaned_of_its_password(text, how, address, user, password):
    target, found = target_at(text)
    assert (target.how, target.address, target.user, found) == (how, address, user, password)
    assert not password or password not in repr(target)


@pytest.mark.parametrize(
    "text", ["", "  ", "ftp://x/y", "https://", "https://host:port/", "https://[bad/", "~nobody-here/x"]
)
def test_what_is_no_address_is_refused(text):
    with pytest.raises(OfficeError):
        target_at(text)


def test_targets_are_kept_by_name(targets, tmp_path):
    assert targets.all() == ()
    share = Target("Share", How.FOLDER, str(tmp_path / "share"), every_minutes=15)
    hub = Target("Hub", How.HUB, "postgresql://hub.example/s3desk", "lille", circle="team")
    targets.keep(share)
    targets.keep(hub)
    again = Targets(tmp_path, WORKSPACE)
    assert again.all() == (hub, share)
    assert again.find("share") == (share, "")
    assert Targets(tmp_path, b"another workspace").all() == ()
    again.keep(replace(share, name="Team share"), instead="Share")
    assert [each.name for each in again.all()] == ["Hub", "Team share"]
    again.forget("Hub")
    assert [each.name for each in again.all()] == ["Team share"]


def test_a_name_is_there_once(targets):
    targets.keep(Target("Share", How.FOLDER, "/mnt/a"))
    with pytest.raises(OfficeError, match="There is a place named share already"):
        targets.keep(Target("share", How.FOLDER, "/mnt/b"))


def test_the_keyring_holds_the_password_and_no_file_does(targets, tmp_path, ring):
    target = Target("Cloud", How.WEBDAV, "https://ana:geheim@files.example/plans")
    assert targets.keep(target)
    (kept,) = targets.all()
    assert targets.password(kept) == "geheim"
    assert all(b"geheim" not in each.read_bytes() for each in tmp_path.rglob("*") if each.is_file())
    assert targets.keep(replace(kept, name="Our cloud"), instead="Cloud")
    (kept,) = targets.all()
    assert targets.password(kept) == "geheim"
    assert len(ring) == 1
    assert targets.password(replace(kept, address="https://elsewhere.example/")) == ""
    targets.forget("Our cloud")
    assert ring == {}


def test_where_no_keyring_works_it_is_said(targets, tmp_path):
    target = Target("Cloud", How.WEBDAV, "https://files.example/plans", "ana")
    assert targets.keep(target, "geheim") is False
    assert targets.keep(target, instead="Cloud") is True
    assert targets.password(target) == ""
    assert all(b"geheim" not in each.read_bytes() for each in tmp_path.rglob("*") if each.is_file())


def test_a_damaged_list_is_said(targets, tmp_path):
    targets.keep(Target("Share", How.FOLDER, "/mnt/a"))
    (path,) = (tmp_path / "targets").iterdir()
    for damaged in (b"", b"[{}]", b"[1]", b"{", b'[{"name": "x", "how": "pigeon", "address": "y"}]'):
        path.write_bytes(damaged)
        with pytest.raises(OfficeError, match="cannot be read; remove it"):
            targets.all()


def test_what_a_newer_program_keeps_is_passed_over(targets, tmp_path):
    targets.keep(Target("Share", How.FOLDER, "/mnt/a"))
    (path,) = (tmp_path / "targets").iterdir()
    path.write_text(path.read_text().replace('"name"', '"colour": "blue", "name"'))
    assert [each.name for each in targets.all()] == ["Share"]


def test_naming_and_keeping_targets_opens_no_socket(tmp_path, monkeypatch):
    def refused(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refused)
    monkeypatch.setattr(socket, "create_connection", refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)
    office = Office.here()
    file = office.create(tmp_path / "plan.s3desk")
    for text in ("https://files.example/plans", "postgresql://hub.example/s3desk", str(tmp_path)):
        target, _ = office.target(file.questions, text)
        office.keep_target(file.questions, target)
        office.carrier(file.questions, target).close()
    assert len(office.targets(file.questions)) == 3
    file.close()
