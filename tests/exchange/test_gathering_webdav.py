"""A server's shelf stays small too, and what did not change there is not listed again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from wsgidav.fs_dav_provider import FolderResource

from s3desk.exchange import gathering
from tests.exchange.laptops import agree
from tests.exchange.test_webdav import PATH, sync, whole
from tests.exchange.webserver import dav, serving, without_etags
from tests.store.desk import add, get

ENOUGH = 3


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where a server's files lie; they are gathered soon."""
    monkeypatch.setattr(gathering, "ENOUGH", ENOUGH)
    made = tmp_path / "served" / "Σχέδια"
    made.mkdir(parents=True)
    return made


@pytest.fixture
def stamped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the server give folders an ETag that changes with what is in them."""

    def etag(self: FolderResource) -> str:
        return str(Path(self._file_path).stat().st_mtime_ns)

    monkeypatch.setattr(FolderResource, "get_etag", etag)


@contextmanager
def watched(folder: Path) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Serve a folder; give its address, and a list that grows with each question: verb, path."""
    app, asked = dav(folder), list[tuple[str, str]]()

    def watching(environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        asked.append((environ["REQUEST_METHOD"], environ["PATH_INFO"]))
        return app(environ, start)

    with serving(watching) as address:
        yield address + PATH, asked


def listed(asked: list[tuple[str, str]]) -> int:
    """Return how many copies' folders were listed since the last time."""
    found = sum(verb == "PROPFIND" and path.endswith("/") and path.count("/") == 6 for verb, path in asked)
    asked.clear()
    return found


@pytest.mark.parametrize("weak", [False, True])
def test_many_exchanges_leave_few_files_on_a_server(laptops, folder, weak):
    ana, ben, carla = laptops
    app = dav(folder)
    things = []
    with serving(without_etags(app) if weak else app) as address:
        for number in range(4 * ENOUGH):
            things.append(add(ana, code=f"A{number}", secret="Maria"))
            sync(ana, address + PATH)
            if number == ENOUGH:
                sync(ben, address + PATH)
        assert len(whole(folder)) <= 2 * ENOUGH
        assert len(list(folder.rglob("*.s3values"))) <= 2 * ENOUGH
        for each in (ben, carla):
            sync(each, address + PATH)
            assert sync(each, address + PATH).given == 0
    assert all(get(carla, each).secret == get(ben, each).secret == "Maria" for each in things)
    assert agree(ana, ben, carla)


@pytest.mark.usefixtures("stamped")
def test_folders_in_which_nothing_changed_are_not_listed_again(laptops, folder):
    ana, ben, carla = laptops
    with watched(folder) as (address, asked):
        for number in range(3):
            for each in laptops:
                add(each, code=f"A{number}")
                sync(each, address)
        for _ in range(2):
            sync(ana, address)
        listed(asked)
        sync(ana, address)
        assert listed(asked) == 1
        thing = add(ben, code="new")
        sync(ben, address)
        listed(asked)
        sync(ana, address)
        assert listed(asked) == 2
        assert get(ana, thing).code == "new"
        sync(carla, address)
    assert agree(ana, ben, carla)


@pytest.mark.usefixtures("stamped")
def test_what_goes_from_a_folder_that_is_known_by_heart_is_no_error(laptops, folder):
    ana, ben, _ = laptops
    with watched(folder) as (address, _):
        things = []
        for number in range(ENOUGH):
            for each in (ana, ben):
                things.append(add(each, code=f"A{number}"))
                sync(each, address)
        for _ in range(3):
            sync(ana, address)
        for each in whole(folder):
            each.unlink()
        for each in (ana, ben, ana):
            sync(each, address)
        for each in laptops:
            sync(each, address)
    assert all(get(each, thing) for each in laptops for thing in things)
    assert agree(*laptops)


def test_a_server_whose_stamps_say_nothing_is_not_believed(laptops, folder, monkeypatch):
    monkeypatch.setattr(FolderResource, "get_etag", lambda _: "always the same")
    ana, ben, carla = laptops
    with watched(folder) as (address, _):
        for number in range(4):
            for each in laptops:
                thing = add(each, code=f"A{number}")
                sync(each, address)
                for other in laptops:
                    sync(other, address)
                assert all(get(other, thing) for other in laptops)
    assert agree(ana, ben, carla)


def test_a_server_that_has_no_stamps_for_folders_is_listed(laptops, folder):
    ana, ben, _ = laptops
    with watched(folder) as (address, asked):
        for number in range(3):
            for each in (ana, ben):
                add(each, code=f"A{number}")
                sync(each, address)
        listed(asked)
        sync(ana, address)
        assert listed(asked) == 2
