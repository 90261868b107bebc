"""The page of the tab team."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.page import Page
from s3desk.desktop.kit.view import Entry
from s3desk.desktop.tabs.team.meetings import Meetings
from s3desk.desktop.tabs.team.notes import Notes
from s3desk.desktop.tabs.team.open_comments import OpenComments
from s3desk.desktop.tabs.team.tasks import Tasks
from s3desk.domain.declare import RecordType
from s3desk.domain.messages import message

ENTRIES = (
    Entry("meetings", message("Meetings"), "meeting", Meetings, ("meeting",)),
    Entry("tasks", message("Tasks"), "task", Tasks, ("task",)),
    Entry("notes", message("Notes"), "note", Notes, ("note",)),
    Entry("open_comments", message("Comments"), "comments", OpenComments),
)


class TeamPage(Page):
    """Shows meetings, decisions, tasks, comments, notes, and the people."""

    def __init__(self, desk: Desk, types: Sequence[RecordType], parent: QWidget | None = None) -> None:
        super().__init__(desk, "team", ENTRIES, types, parent)
