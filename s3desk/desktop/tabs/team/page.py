"""The page of the tab team."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.page import Page
from s3desk.desktop.kit.view import Entry
from s3desk.desktop.tabs.team.meetings import Meetings
from s3desk.desktop.tabs.team.tasks import Tasks
from s3desk.domain.declare import RecordType
from s3desk.domain.messages import message

ENTRIES = (
    Entry("meetings", message("Meetings"), "meeting", Meetings, ("meeting",)),
    Entry("tasks", message("To do"), "task", Tasks, ("task",)),
)


class TeamPage(Page):
    """Shows meetings, decisions, tasks, comments, notes, and the people."""

    def __init__(self, desk: Desk, types: Sequence[RecordType], parent: QWidget | None = None) -> None:
        super().__init__(desk, "team", ENTRIES, types, parent)
