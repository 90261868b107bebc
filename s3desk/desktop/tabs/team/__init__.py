"""The tab for meetings, decisions, tasks, comments, notes, and the people."""

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
    from s3desk.desktop.tabs.team.page import TeamPage

    return TeamPage(desk, TAB.types(desk.catalogue), parent)


def _entries() -> Sequence[Entry]:
    from s3desk.desktop.tabs.team.page import ENTRIES

    return ENTRIES


TAB = Tab(
    name="team",
    icon="people",
    build=_build,
    entries=_entries,
    also=("organisation", "person", "partner_circle"),
)
