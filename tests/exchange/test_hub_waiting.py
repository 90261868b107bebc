"""A hub that takes long over its answer: whoever has had enough does not wait for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from s3desk.domain.errors import Cancelled
from s3desk.exchange.hub.door import Door
from s3desk.exchange.targets import target_at
from s3desk.services.waiting import heeding
from tests.exchange.postgres import Server

pytestmark = pytest.mark.server("postgresql")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with Server.started() as made:
        made.prepare("lille", "lille_ana")
        yield made


def test_a_question_that_takes_long_is_given_up_and_the_next_one_is_answered(server: Server):
    target, password = target_at(server.address("lille_ana"))
    door, asked = Door(target, password), []

    def impatient(done: int, whole: int | None) -> None:
        asked.append(done)
        if len(asked) > 3:
            raise Cancelled

    def slow() -> None:
        with door.opened() as hub:
            asked.clear()
            hub.execute(sa.text("SELECT pg_sleep(600)"))

    with heeding(impatient), pytest.raises(Cancelled):
        slow()
    with door.opened() as hub:
        assert hub.execute(sa.text("SELECT 1")).scalar() == 1
    door.close()
