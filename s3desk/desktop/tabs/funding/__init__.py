"""The tab for instruments, calls with their cut-offs, applications and financing shares."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.tab import Tab

if TYPE_CHECKING:
    from s3desk.desktop.kit.page import Page
    from s3desk.desktop.kit.view import Entry


def _build(desk: Desk, parent: QWidget) -> Page:
    from s3desk.desktop.tabs.funding.page import FundingPage

    return FundingPage(desk, TAB.types(desk.catalogue), parent)


def _entries() -> Sequence[Entry]:
    from s3desk.desktop.tabs.funding.page import ENTRIES

    return ENTRIES


TAB = Tab(
    name="funding",
    icon="euro",
    build=_build,
    entries=_entries,
)
