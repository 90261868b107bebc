"""The tab for what is strong and weak in the region, with evidence, indicators and scores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.tab import Tab

if TYPE_CHECKING:
    from s3desk.desktop.kit.page import Page


def _build(desk: Desk, parent: QWidget) -> Page:
    from s3desk.desktop.tabs.diagnosis.page import DiagnosisPage

    return DiagnosisPage(desk, TAB.types(desk.catalogue), parent)


TAB = Tab(
    name="diagnosis",
    icon="chart",
    build=_build,
    also=("region", "theme", "smart_domain"),
)
