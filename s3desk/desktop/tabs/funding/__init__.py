"""The tab for instruments, calls with their cut-offs, applications and financing shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.tab import Tab

if TYPE_CHECKING:
    from s3desk.desktop.kit.page import Page


def _build(desk: Desk, parent: QWidget) -> Page:
    from s3desk.desktop.tabs.funding.page import FundingPage

    return FundingPage(desk, TAB.types(desk.catalogue), parent)


TAB = Tab(
    name="funding",
    icon="euro",
    build=_build,
)
