"""The page of the tab plan."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.page import Page
from s3desk.desktop.kit.view import Entry, View
from s3desk.domain.declare import RecordType
from s3desk.domain.messages import message


def _outline(desk: Desk, parent: QWidget) -> View:
    from s3desk.desktop.tabs.plan.outline import PlanView

    return PlanView(desk, parent)


def _board(desk: Desk, parent: QWidget) -> View:
    from s3desk.desktop.tabs.plan.board import ActionsBoard

    return ActionsBoard(desk, parent)


def _owners(desk: Desk, parent: QWidget) -> View:
    from s3desk.desktop.tabs.plan.load import OwnersView

    return OwnersView(desk, parent)


ENTRIES = (
    Entry("outline", message("Plan"), "tree", _outline, ("plan", "objective", "action", "milestone")),
    Entry("board", message("Board"), "board", _board, ("action",)),
    Entry("owners", message("Owners"), "owner", _owners),
)


class PlanPage(Page):
    """Shows objectives, actions, milestones, targets, budgets and risks."""

    def __init__(self, desk: Desk, types: Sequence[RecordType], parent: QWidget | None = None) -> None:
        super().__init__(desk, "plan", ENTRIES, types, parent)
