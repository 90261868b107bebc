"""The page of the tab funding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.lines import Extra
from s3desk.desktop.kit.page import Page
from s3desk.desktop.kit.view import Entry
from s3desk.desktop.tabs.funding.applications import ApplicationBoard
from s3desk.desktop.tabs.funding.call_cards import CALL_EXTRAS
from s3desk.desktop.tabs.funding.calls import CallsView
from s3desk.desktop.tabs.funding.due import DueView
from s3desk.desktop.tabs.funding.money import MoneyView
from s3desk.domain.declare import RecordType
from s3desk.domain.messages import message

ENTRIES = (
    Entry("calls", message("Calls"), "call", CallsView, ("call",)),
    Entry("due", message("Due"), "agenda", DueView),
    Entry("applications", message("Applications"), "application", ApplicationBoard, ("application",)),
    Entry("money", message("Money"), "gap", MoneyView),
)


class FundingPage(Page):
    """Shows calls with their deadlines, what is due, our applications, and the money of the plan."""

    extras: ClassVar[Mapping[str, Sequence[Extra]]] = {"call": CALL_EXTRAS}

    def __init__(self, desk: Desk, types: Sequence[RecordType], parent: QWidget | None = None) -> None:
        super().__init__(desk, "funding", ENTRIES, types, parent)
