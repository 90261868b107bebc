"""A call with two clocks, its open questions, an application on its way, and what is due: from Komotini."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from s3desk.domain.funding import Stage
from s3desk.domain.values import Instant
from tests.desktop.conftest import Clerk
from tests.desktop.journeys.conftest import Hands

NOW = datetime(2020, 3, 16, 7, 0, tzinfo=UTC)


@pytest.fixture
def in_athens(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Set this computer to Athens."""
    monkeypatch.setenv("TZ", "Europe/Athens")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def calls(office: Clerk) -> dict[str, bytes]:
    made = {}
    for title, month, day, hour, zone in (
        ("Soon in Lisbon", 3, 26, 16, "Europe/Lisbon"),
        ("Before it in Brussels", 3, 26, 16, "Europe/Brussels"),
        ("Later", 4, 22, 17, "Europe/Brussels"),
    ):
        made[title] = office.add("call", source="list", reference=title, title=title)
        office.add("cutoff", call=made[title], position=1, at=Instant.local(2020, month, day, hour, zone=zone))
    office.desk.clock = lambda: NOW
    return made


def cards(board: Any, column: int) -> list[str]:
    return [card.title for card in board.columns[column].model.cards]


def test_both_clocks_are_said_and_calls_stand_by_the_true_instant(
    hands: Hands, office: Clerk, calls: dict[str, bytes], in_athens: None
):
    hands.go("funding")
    view = hands.open_view("calls")
    hands.until(lambda: len(cards(view.board, 0)) == 3)
    assert cards(view.board, 0) == ["Before it in Brussels", "Soon in Lisbon", "Later"]
    facts = view.board.columns[0].model.cards[0].face.facts
    assert "16:00 Brussels = 17:00 here" in facts


def test_an_unknown_answer_is_an_open_question(hands: Hands, office: Clerk, calls: dict[str, bytes]):
    hands.go("funding")
    view = hands.open_view("calls")
    hands.until(lambda: len(cards(view.board, 0)) == 3)
    hands.reach(view.board.columns[0].cards)
    hands.press("Home")
    hands.until(lambda: view.sheet.sheet is not None and view.sheet.ui.conditions.rowCount() > 5)
    hands.reach(view.sheet.ui.conditions)
    hands.press("Ctrl+Home")
    for key in "yyy?yy":
        hands.press(key.upper() if key != "?" else "?")
    hands.until(lambda: view.sheet.ui.verdict.text() == "Eligibility not known – open questions: 1")


def test_an_application_moves_two_stages(hands: Hands, office: Clerk, calls: dict[str, bytes]):
    bid = office.add("application", title="Our bid", stage="interested", call=calls["Later"])
    hands.go("funding")
    board = hands.open_view("applications")
    hands.until(lambda: cards(board, 0) == ["Our bid"])
    hands.reach(board.columns[0].cards)
    hands.press("Home", "Ctrl+Right", "Ctrl+Right")
    hands.until(lambda: hands.get(bid).stage is Stage.SUBMITTED)
    hands.order("undo")
    hands.until(lambda: hands.get(bid).stage is Stage.PREPARING)


def test_the_first_screen_shows_the_next_three_cut_offs(hands: Hands, office: Clerk, calls: dict[str, bytes]):
    hands.go("overview")
    view = hands.page.view
    hands.until(lambda: view.found is not None and not view.found.is_empty)
    said = [each.accessibleName() for each in view.deadlines.ring.items]
    assert [each.partition(",")[0].partition(" –")[0] for each in said[:3]] == [
        "Before it in Brussels",
        "Soon in Lisbon",
        "Later",
    ], said
    hands.push(view.deadlines.ring.items[0])
    hands.until(lambda: hands.window.pages.tab().name == "funding" and hands.page.has_record)
    hands.until(lambda: hands.page.panel.record == calls["Before it in Brussels"])
