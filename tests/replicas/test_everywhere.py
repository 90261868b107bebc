"""The replica machine by every way of exchange: a WebDAV server, the hub, and laptops that are killed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from urllib.parse import quote

import pytest

from tests.exchange.postgres import Server
from tests.exchange.webserver import PASSWORD, USER, dav, serving
from tests.replicas.everywhere import Everywhere
from tests.replicas.test_replicas import walk

pytestmark = [
    pytest.mark.server("postgresql"),
    pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is not there"),
]


@pytest.fixture(scope="module")
def everywhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[type[Everywhere]]:
    served = tmp_path_factory.mktemp("served") / "plans"
    served.mkdir()
    with Server.started() as hub, serving(dav(served)) as web:
        hub.prepare("lille", "lille_ana")

        class There(Everywhere):
            """The machine between these servers."""

        There.hub = hub.address("lille_ana")
        There.web = (served, f"http://{quote(USER)}@{web.removeprefix('http://')}/plans/plans", PASSWORD)
        yield There


def test_replicas_agree_by_every_way(everywhere: type[Everywhere]):
    walk(4, 20, everywhere)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_replicas_agree_by_every_way_after_many_steps(everywhere: type[Everywhere]):
    walk(30, 50, everywhere)
