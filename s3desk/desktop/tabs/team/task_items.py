"""The lines of the list of tasks: a head for each group, and below it a line for each task."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from s3desk.desktop.contested import WAITS
from s3desk.desktop.desk import Desk
from s3desk.desktop.look import S, ToneName, icon, line_height, tone
from s3desk.desktop.tabs.team.model import TaskLine, due_in_words
from s3desk.domain.messages import message
from s3desk.domain.team import DueGroup

ROLE = Qt.ItemDataRole.UserRole
TASK, OWNER, DUE, ABOUT = range(4)
_TONES: dict[DueGroup, tuple[str, ToneName]] = {
    DueGroup.OVERDUE: ("overdue", "bad"),
    DueGroup.WEEK: ("deadline", "warning"),
}
"""Icon and tone of the groups that press."""


def add_group(desk: Desk, tree: QTreeWidget, group: DueGroup, lines: list[TaskLine]) -> None:
    """Add a group with its tasks; `ROLE` of their first column is the record's id."""
    head = QTreeWidgetItem(tree, [f"{desk.words.label(group)} ({len(lines)})"])
    head.setFirstColumnSpanned(True)
    head.setSizeHint(0, QSize(0, line_height("body") + 2 * S))
    head.setFlags(Qt.ItemFlag.ItemIsEnabled)
    font = QFont(tree.font())
    font.setBold(True)
    head.setFont(0, font)
    if group in _TONES:
        name, meaning = _TONES[group]
        head.setIcon(0, icon(name, meaning))
        head.setForeground(0, tone(meaning).text)
    for each in lines:
        _add_line(desk, head, each)
    head.setExpanded(True)


def _add_line(desk: Desk, head: QTreeWidgetItem, line: TaskLine) -> None:
    task, say = line.task, desk.say
    due = "" if task.due is None else desk.words.day(task.due)
    far = due_in_words(task, line.days, desk.today())
    about = ", ".join(each.text for each in line.concerns)
    title = task.title or say("Untitled")
    shown = say(message("{0} (waits for: {1})", title, task.waiting_for)) if task.is_waiting else title
    item = QTreeWidgetItem(head, [shown, line.owner or "–", f"{due} · {say(far)}" if far else due, about])
    item.setData(0, ROLE, task.id)
    item.setSizeHint(0, QSize(0, line_height("body") + S))
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(TASK, Qt.CheckState.Checked if task.done else Qt.CheckState.Unchecked)
    waits = say(WAITS) if task.id in desk.contested else ""
    if waits:
        item.setIcon(TASK, icon("conflict", "warning"))
        item.setToolTip(TASK, waits)
    elif line.private:
        item.setIcon(TASK, icon("private"))
        item.setToolTip(TASK, say("Private, only in this file"))
    elif task.is_waiting:
        item.setIcon(TASK, icon("waiting"))
    if not task.done and line.group is DueGroup.OVERDUE:
        item.setForeground(DUE, tone("bad").text)
    done = say("done") if task.done else say("not done")
    spoken = (shown, done, line.owner or say("No owner"), due, say(far) if far else say("No day"), about, waits)
    item.setData(TASK, Qt.ItemDataRole.AccessibleTextRole, ", ".join(each for each in spoken if each))
    for column, text in ((TASK, shown), (DUE, item.text(DUE)), (ABOUT, about)):
        item.setToolTip(column, item.toolTip(column) or text)
