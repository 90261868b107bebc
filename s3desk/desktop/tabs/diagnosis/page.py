"""The page of the tab diagnosis."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.page import Page
from s3desk.domain.declare import RecordType


class DiagnosisPage(Page):
    """Shows what is strong and weak in the region, with evidence, indicators and scores."""

    def __init__(self, desk: Desk, types: Sequence[RecordType], parent: QWidget | None = None) -> None:
        super().__init__(desk, "diagnosis", (), types, parent)
