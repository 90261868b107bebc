"""A stick goes to a colleague and comes back, then a shared folder takes over: by the hands of an official."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog

from s3desk.desktop.exchange.dialog import ExchangeDialog
from s3desk.desktop.exchange.target_dialog import TargetDialog
from s3desk.services.carriers import Target
from s3desk.services.exchanging import How
from s3desk.services.session import exchange
from tests.desktop.conftest import Clerk
from tests.desktop.exchange.colleague import Colleague
from tests.desktop.journeys.conftest import Hands


def choose_way(hands: Hands, dialog: ExchangeDialog, text: str) -> None:
    """Choose one of the ways at the left by its text."""
    ways = dialog.ui.navigator
    hands.reach(ways)
    hands.press("Home")
    for _ in range(ways.count()):
        if ways.currentItem() is not None and ways.currentItem().text() == text:
            return
        hands.press("Down")
    raise AssertionError(f"there is no {text}")


def shown(hands: Hands) -> ExchangeDialog:
    (dialog,) = hands.window.findChildren(ExchangeDialog)
    in_front(hands, dialog)
    return dialog


def in_front(hands: Hands, dialog: QDialog) -> None:
    hands.until(dialog.isVisible)
    dialog.activateWindow()
    hands.until(dialog.isActiveWindow)


def test_a_stick_goes_and_comes_back_and_a_folder_takes_over(
    hands: Hands, office: Clerk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    stick, share = tmp_path / "stick", tmp_path / "share"
    stick.mkdir()
    share.mkdir()
    task = office.add("task", title="Ask the port")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: (str(stick / "ours"), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *asked: (str(stick / "hers.s3pack"), ""))

    hands.order("exchange")
    dialog = shown(hands)
    give: Any = dialog.page("give")
    hands.push(give.ui.write)
    hands.until(lambda: "ours.s3pack" in give.ui.summary.text())
    hands.press("Esc")
    hands.until(lambda: hands.window.status.ungiven.text().startswith("Nothing"))

    claire = Colleague(tmp_path / "claire", "Claire", stick / "ours.s3pack")
    claire.edit(task, title="Ask the port about the berth")
    claire.pack("hers.s3pack").rename(stick / "hers.s3pack")

    hands.back()
    hands.order("exchange")
    dialog = shown(hands)
    choose_way(hands, dialog, "Take in")
    take: Any = dialog.page("take")
    hands.push(take.ui.choose)
    hands.until(take.survey.ui.stranger.isVisible)
    hands.push(take.survey.ui.accept)
    hands.until(take.survey.ui.apply.isVisible)
    hands.push(take.survey.ui.apply)
    hands.until(lambda: "came in" in take.survey.ui.sentence.text())
    assert hands.get(task).title == "Ask the port about the berth"

    hands.push(dialog.ui.add_place)
    asked = dialog.findChild(TargetDialog)
    in_front(hands, asked)
    hands.write(asked.ui.address, str(share))
    hands.push(asked._ok)
    hands.until(lambda: dialog.ui.navigator.currentItem().text() == "share")
    in_front(hands, dialog)
    place: Any = dialog.page("place")
    hands.push(place.ui.exchange)
    hands.until(lambda: "went out" in place.survey.ui.sentence.text())

    with closing(claire.office.open(claire.file)) as workspace:
        exchange(
            claire.office.carrier(workspace.questions, Target("Share", How.FOLDER, str(share))),
            workspace,
            lambda: datetime.now(UTC),
        )
    claire.edit(task, title="Ask the harbour master")
    with closing(claire.office.open(claire.file)) as workspace:
        exchange(
            claire.office.carrier(workspace.questions, Target("Share", How.FOLDER, str(share))),
            workspace,
            lambda: datetime.now(UTC),
        )

    hands.push(place.ui.look)
    hands.until(place.survey.ui.apply.isVisible)
    assert hands.get(task).title == "Ask the port about the berth"
    hands.push(place.survey.ui.apply)
    hands.until(lambda: "came in" in place.survey.ui.sentence.text())
    assert hands.get(task).title == "Ask the harbour master"
    hands.press("Esc")
    hands.until(lambda: hands.window.status.exchanged.text().startswith("Last exchange with Claire"))
    assert not office.ask(lambda questions: questions.conflicts())
