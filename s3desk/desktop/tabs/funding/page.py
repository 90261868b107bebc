"""The page of the tab funding."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.page import Page
from s3desk.domain.declare import RecordType


class FundingPage(Page):
    """Shows instruments, calls with their cut-offs, applications and financing shares."""

    def __init__(self, desk: Desk, types: Sequence[RecordType], parent: QWidget | None = None) -> None:
        super().__init__(desk, "funding", (), types, parent)
