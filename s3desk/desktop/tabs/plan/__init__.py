"""The tab for objectives, actions, milestones, targets, budgets and risks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.tab import Tab

if TYPE_CHECKING:
    from s3desk.desktop.kit.page import Page


def _build(desk: Desk, parent: QWidget) -> Page:
    from s3desk.desktop.tabs.plan.page import PlanPage

    return PlanPage(desk, TAB.types(desk.catalogue), parent)


TAB = Tab(
    name="plan",
    icon="plan",
    build=_build,
)
