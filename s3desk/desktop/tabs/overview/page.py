"""The page of the tab overview: one view, and no record beside it, since each record is shown where it lives."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.page import Page
from s3desk.desktop.kit.view import Entry
from s3desk.desktop.tabs.overview.view import OverviewView
from s3desk.domain.messages import Message


class OverviewPage(Page):
    """Shows the one view in its whole width."""

    def __init__(self, desk: Desk, label: Message, parent: QWidget | None = None) -> None:
        super().__init__(desk, "overview", (Entry("overview", label, "overview", OverviewView),), (), parent)
