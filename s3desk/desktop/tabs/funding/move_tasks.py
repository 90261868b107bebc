"""Which tasks move along with a deadline: all that may are offered, each with its day before and after; Esc leaves all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidgetItem, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_move_tasks import Ui_MoveTasks
from s3desk.domain.messages import message
from s3desk.domain.team import Task
from s3desk.services.deadlines import said_move


class MoveTasks(QDialog):
    """Asks; what is done with the answer is up to whoever opened it."""

    def __init__(
        self, desk: Desk, tasks: Sequence[Task], days: int, staying: Sequence[Task], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_MoveTasks()
        self.ui.setupUi(self)
        self._desk = desk
        self._days = days
        self._tasks = list(tasks)
        self.ui.said.setText(desk.say(message("These tasks prepared for the old deadline. Untick what shall stay.")))
        for task in tasks:
            self._offer(task)
        names = ", ".join(each.title for each in staying)
        self.ui.staying.setText(desk.say(message("Not offered, since they are pinned: {0}", names)))
        self.ui.staying.setVisible(bool(staying))
        self.ui.tasks.itemChanged.connect(self._count)
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        self._count()
        self.ui.tasks.setCurrentRow(0)
        self.ui.tasks.setFocus()

    def _offer(self, task: Task) -> None:
        assert task.due is not None
        words = self._desk.words
        days = words.day(task.due), words.day(task.due + timedelta(days=self._days))
        item = QListWidgetItem(words.say(message("{0}: {1} → {2}", task.title, *days)), self.ui.tasks)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)

    @property
    def chosen(self) -> list[Task]:
        ticked = Qt.CheckState.Checked
        return [task for at, task in enumerate(self._tasks) if self.ui.tasks.item(at).checkState() == ticked]

    def _count(self) -> None:
        ok = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self._desk.say(said_move(len(self.chosen), self._days)))
        ok.setEnabled(bool(self.chosen))
        cancel = self.ui.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self._desk.say(message("Leave all")))
