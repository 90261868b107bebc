"""The tab that is seen first: where the team stands, what is due, what is missing, what others changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.tab import Tab
from s3desk.domain.messages import message

if TYPE_CHECKING:
    from s3desk.desktop.kit.page import Page


def _build(desk: Desk, parent: QWidget) -> Page:
    from s3desk.desktop.tabs.overview.page import OverviewPage

    return OverviewPage(desk, TAB.label, parent)


TAB = Tab(
    name="overview",
    icon="overview",
    build=_build,
    own_label=message("Overview"),
)
