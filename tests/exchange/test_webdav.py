"""A WebDAV server: with and without ETags, cut off while uploading, refusing in every way it can."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.exchange import webdav
from s3desk.exchange.layout import PART_BYTES
from s3desk.exchange.multistatus import Unreadable, entries
from s3desk.services.exchanging import PasswordWanted
from s3desk.services.session import exchange
from tests.exchange.laptops import agree, at, now
from tests.exchange.webserver import (
    PASSWORD,
    USER,
    Wire,
    answering,
    dav,
    self_signed,
    serving,
    swallowing,
    without_etags,
)
from tests.store.desk import add, do, get, put

PATH = quote("/plans/Σχέδια")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "served" / "Σχέδια"
    made.mkdir(parents=True)
    return made


@pytest.fixture(params=["with ETags", "without ETags", "digest"])
def server(request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    app = dav(folder, digest=request.param == "digest")
    with serving(without_etags(app) if request.param == "without ETags" else app) as address:
        yield address + PATH


def sync(workspace: Any, address: str, password: str = PASSWORD) -> Any:
    scheme, _, rest = address.partition("://")
    return exchange(at(workspace, f"{scheme}://{USER}@{rest}", password), workspace, now)


def whole(folder: Path) -> list[Path]:
    return sorted(each for each in folder.rglob("*.s3pack"))


def test_a_change_reaches_all_by_the_server(laptops, server, folder):
    ana, ben, carla = laptops
    thing = add(ana, code="A1", secret="Maria Papadopoulou")
    sync(ana, server)
    assert sync(ben, server).received.changes == 1
    put(ben, thing, pieces=4)
    for each in (ben, carla, ana):
        sync(each, server)
    assert get(ana, thing).pieces == get(carla, thing).pieces == 4
    assert get(carla, thing).secret == "Maria Papadopoulou"
    do(ana, lambda to: to.erase(thing, "secret"), "Erase")
    sync(ana, server)
    assert list(folder.rglob("*.s3values")) == []
    for each in (ben, carla, ana):
        sync(each, server)
        done = sync(each, server)
        assert (done.given, done.received.changes, done.received.known) == (0, 0, 0)
    assert agree(ana, ben, carla)


def test_nothing_is_read_twice(laptops, server):
    ana, ben, _ = laptops
    add(ana, code="A1")
    sync(ana, server)
    sync(ben, server)
    carrier = at(ben, server.replace("://", f"://{USER}@"), PASSWORD)
    with carrier.fetch(ben.questions) as fetched:
        assert fetched.packs == ()
    carrier.close()


def test_an_attachment_comes_by_the_server(laptops, folder):
    ana, ben, _ = laptops
    made = []
    content = os.urandom(PART_BYTES + 99)
    do(ana, lambda to: made.append(to.attach("plan.pdf", content, "application/pdf")), "Attach")
    thing = add(ana, code="A1", paper=made[0])
    with serving(dav(folder)) as address:
        sync(ana, address + PATH)
        assert sync(ben, address + PATH).contents == 1
    assert ben.questions.content(get(ben, thing).paper) == content


@pytest.mark.parametrize("weak", [False, True])
def test_an_upload_cut_at_60_percent_leaves_one_pack_after_the_next_try(laptops, folder, weak):
    ana, ben, _ = laptops
    thing = add(ana, code="A1", body=os.urandom(30_000).hex())
    app = dav(folder)
    with serving(without_etags(app) if weak else app) as address:
        wire = Wire(address, 0.6)
        with pytest.raises(OfficeError, match=r"The connection to 127\.0\.0\.1 broke off; nothing is lost"):
            sync(ana, wire.address + PATH)
        sync(ben, address + PATH)
        assert get(ben, thing) is None
        assert ana.questions.standing().ungiven > 0
        sync(ana, wire.address + PATH)
        wire.close()
        assert ana.questions.standing().ungiven == 0
        sync(ben, address + PATH)
    assert get(ben, thing).code == "A1"
    mine = [each for each in whole(folder) if each.stat().st_size > 20_000]
    assert len(mine) == 1


def test_a_server_that_kept_only_a_part_is_not_believed(laptops, folder):
    ana, ben, _ = laptops
    with serving(dav(folder)) as address:
        sync(ana, address + PATH)
    thing = add(ana, code="A1")
    with serving(swallowing(dav(folder), 0.6)) as address:
        with pytest.raises(OfficeError, match="broke off"):
            sync(ana, address + PATH)
        assert len(whole(folder)) == 2
        sync(ben, address + PATH)
        assert get(ben, thing) is None
        sync(ana, address + PATH)
        assert len(whole(folder)) == 2
        sync(ben, address + PATH)
    assert get(ben, thing).code == "A1"


# ---- in words


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("403 Forbidden", "does not let you do that"),
        ("404 Not Found", "There is no folder"),
        ("405 Method Not Allowed", "is no WebDAV folder"),
        ("200 OK", "refuses with the code 200"),
        ("207 Multi-Status", "is no WebDAV folder"),
        ("500 Internal Server Error", "refuses with the code 500"),
        ("503 Service Unavailable", "is busy or being repaired"),
        ("507 Insufficient Storage", "There is no room left"),
    ],
)
def test_a_refusal_is_one_sentence(laptops, status, words):
    with serving(answering(status)) as address, pytest.raises(OfficeError, match=words) as told:
        sync(laptops[0], address + PATH)
    assert PASSWORD not in str(told.value)
    assert laptops[0].questions.journal()[0].trouble == told.value.message


def test_a_wrong_password_is_said_without_showing_it(laptops, server):
    with pytest.raises(PasswordWanted, match="does not accept this name and password") as told:
        sync(laptops[0], server, "not the secret")
    assert "secret" not in str(told.value)


def test_a_full_server_is_said_and_leaves_nothing(laptops, folder):
    ana = laptops[0]
    app = dav(folder)

    def full(environ: Any, start: Any) -> Any:
        return (answering("507 Insufficient Storage") if environ["REQUEST_METHOD"] == "PUT" else app)(environ, start)

    add(ana, code="A1")
    with serving(full) as address, pytest.raises(OfficeError, match="There is no room left"):
        sync(ana, address + PATH)
    assert whole(folder) == []


def test_a_server_that_is_not_there_is_said(laptops):
    with pytest.raises(OfficeError, match="cannot be reached; check the network"):
        sync(laptops[0], "http://127.0.0.1:1/plans")


def test_an_answer_without_end_is_cut(laptops, monkeypatch):
    monkeypatch.setattr(webdav, "_MOST_LISTING_BYTES", 1000)

    def endless(environ: Any, start: Any) -> Any:
        start("207 Multi-Status", [("Content-Type", "application/xml")])
        return (b"x" * 1000 for _ in range(100_000))

    with serving(endless) as address, pytest.raises(OfficeError, match="sends more than fits"):
        sync(laptops[0], address + PATH)


def test_the_same_server_may_send_on(laptops, folder):
    ana, app = laptops[0], dav(folder)

    def moved(environ: Any, start: Any) -> Any:
        path = environ["PATH_INFO"].encode("latin-1").decode()
        if path.startswith("/old"):
            answer = answering("301 Moved Permanently", Location=PATH + quote(path.removeprefix("/old")))
            return answer(environ, start)
        return app(environ, start)

    add(ana, code="A1")
    with serving(moved) as address:
        sync(ana, address + "/old")
    assert whole(folder)


def test_nobody_else_gets_to_see_the_password(laptops):
    seen: list[str] = []

    def other(environ: Any, start: Any) -> Any:
        seen.append(environ.get("HTTP_AUTHORIZATION", ""))
        return answering("200 OK")(environ, start)

    with serving(other) as there:
        elsewhere = there.replace("127.0.0.1", "localhost")
        with (
            serving(answering("302 Found", Location=elsewhere)) as address,
            pytest.raises(OfficeError, match="sends on to localhost"),
        ):
            sync(laptops[0], address + PATH)
    assert seen == []


def test_a_password_is_not_sent_readable_over_the_network(laptops):
    with pytest.raises(OfficeError, match="would show the password to everybody on the way"):
        sync(laptops[0], "http://files.region.invalid/plans")


@pytest.mark.tool("openssl")
def test_a_certificate_is_checked_against_the_system_s_authorities(laptops, folder, tmp_path, monkeypatch):
    proof = self_signed(tmp_path)
    add(laptops[0], code="A1")
    with serving(dav(folder), proof) as address:
        with pytest.raises(OfficeError, match=r"The certificate of 127\.0\.0\.1 is not trusted by this computer"):
            sync(laptops[0], address + PATH)
        monkeypatch.setenv("SSL_CERT_FILE", str(proof[0]))  # as an office adds its own authority
        sync(laptops[0], address + PATH)
    assert whole(folder)


def test_naming_a_server_opens_nothing(laptops):
    at(laptops[0], "https://nobody.invalid/plans").close()


# ---- what a server may answer


def listed(body: str, folder: str = "/plans") -> list[tuple[str, bool, int, str]]:
    return [tuple(each) for each in entries(f'<d:multistatus xmlns:d="DAV:">{body}</d:multistatus>'.encode(), folder)]


def test_entries_are_read_from_any_server():
    answer = """
      <d:response><d:href>https://host/plans/</d:href><d:propstat><d:prop>
        <d:resourcetype><d:collection/></d:resourcetype></d:prop></d:propstat></d:response>
      <d:response><d:href>/plans/a%20b.s3pack</d:href><d:propstat><d:prop><d:getcontentlength>7</d:getcontentlength>
        <d:getlastmodified>yesterday</d:getlastmodified></d:prop></d:propstat></d:response>"""
    assert listed(answer) == [("", True, -1, ""), ("a b.s3pack", False, 7, "yesterday")]


@pytest.mark.parametrize("href", ["/elsewhere/x", "/plans/../x", "/plans/a%5Cb", "/plans/..", "/plans/a/b", ""])
def test_what_lies_elsewhere_is_not_listed(href):
    assert listed(f"<d:response><d:href>{href}</d:href></d:response>") == []


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"<html>",
        b"<html/>",
        b'<!DOCTYPE x [<!ENTITY a "b">]><x/>',
        b'<?xml version="1.0" encoding="none"?><x/>',
        b'<?xml version="1.0" encoding="utf-7"?><x/>',
    ],
)
def test_what_is_no_list_is_refused(answer):
    with pytest.raises(Unreadable):
        list(entries(answer, "/plans"))


def test_what_no_server_should_say_of_a_file_is_passed_over_or_not_known():
    response = "<d:response><d:href>{}</d:href><d:getcontentlength>{}</d:getcontentlength></d:response>"
    assert listed(response.format("http://[", 5) + response.format("/x/%00", 5), "/x") == []
    assert [each[2] for each in listed(response.format("/x/a", "9" * 5000) + response.format("/x/b", 5), "/x")] == [
        -1,
        5,
    ]
