"""The tab for what is strong and weak in the region, with evidence, indicators and scores."""

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
    from s3desk.desktop.tabs.diagnosis.page import DiagnosisPage

    return DiagnosisPage(desk, TAB.types(desk.catalogue), parent)


def _entries() -> Sequence[Entry]:
    from s3desk.desktop.tabs.diagnosis.page import ENTRIES

    return ENTRIES


TAB = Tab(
    name="diagnosis",
    icon="chart",
    build=_build,
    entries=_entries,
    also=("region", "theme", "smart_domain"),
)
