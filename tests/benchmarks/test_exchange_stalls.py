"""How long the window waits for its turn while 10,000 changes are merged beside it."""

import random
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from s3desk.desktop.shell.main_window import MainWindow
from s3desk.domain.values import RecordId
from s3desk.services.exchanging import Stranger
from tests.benchmarks.conftest import action_values
from tests.benchmarks.measuring import Do
from tests.benchmarks.test_exchange import another_laptop, opened, packed
from tests.benchmarks.test_stalls import AFTER_S, wait, watched, window

CHANGES = 10_000
__all__ = ["window"]


@pytest.fixture
def many_changes(tmp_path: Path) -> bytes:
    """Return a pack of 10,000 records, each changed once by itself, of somebody with a copy of the window's file."""
    dice, ids = random.Random(5), list[RecordId]()
    file = tmp_path / "region.s3desk"
    other = another_laptop(tmp_path / "other.s3desk", tmp_path / "home of other", "Other Person", file)
    other.run(Do(lambda to: ids.extend(to.insert("action", action_values(n, dice)) for n in range(CHANGES))))
    for number, record in enumerate(ids):
        other.run(Do(lambda to, record=record, number=number: to.set(record, {"test": f"test {number}"})))  # type: ignore[misc]
    data = packed(other)
    other.close()
    return data


def test_the_window_while_ten_thousand_changes_are_merged(
    window: MainWindow, qtbot: QtBot, many_changes: bytes
) -> None:
    """DESIGN 8: no stall over 50 ms."""
    desk, done = window.desk, list[Any]()
    pack = opened(many_changes)

    def take(questions: Any, taking: Any, progress: Any) -> Any:
        try:
            return taking.take_in([pack], progress=progress)
        except Stranger as met:
            taking.accept(met.key, met.name)
            return taking.take_in([pack], progress=progress)

    with watched("nothing to do"):
        qtbot.wait(2000)
    with watched("10,000 changes merged"):
        desk.exchange(take, done.append)
        wait(qtbot, lambda: done)
    assert done[0].changes >= CHANGES
    with watched("after"):
        qtbot.wait(int(AFTER_S * 1000))
