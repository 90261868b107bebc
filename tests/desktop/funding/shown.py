"""What is seen of calls, deadlines and applications, as a test compares it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from s3desk.desktop.tabs.funding.calls import CallsView
from s3desk.desktop.tabs.funding.due import WHAT

NOW = datetime(2020, 3, 16, 7, 0, tzinfo=UTC)


def cards(view: Any, column: int = 0) -> list[str]:
    board = view.board if isinstance(view, CallsView) else view
    return [card.title for card in board.columns[column].model.cards]


def badges(view: Any, title: str) -> list[str]:
    board = view.board if isinstance(view, CallsView) else view
    found = next(card for each in board.columns for card in each.model.cards if card.title == title)
    return [each.said or each.text for each in found.face.badges]


def lines(view: Any) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for at in range(view.tree.topLevelItemCount()):
        head = view.tree.topLevelItem(at)
        found[head.text(WHAT)] = [head.child(row).text(WHAT) for row in range(head.childCount())]
    return found
