"""The steps that can be undone and done again, each with its name and time: as a menu, and as a list of all."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidgetItem, QMenu, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_undo_list import Ui_UndoList
from s3desk.desktop.shell.rows import VALUE, Rows, add_heading, add_row
from s3desk.domain.messages import message

if TYPE_CHECKING:
    from s3desk.services.ports import Questions, Step

IN_MENU, IN_LIST = 10, 200
ROLE = Qt.ItemDataRole.UserRole


class UndoMenu(QMenu):
    """The latest steps; choosing one takes back all down to it."""

    def __init__(
        self, desk: Desk, undo: Callable[[int], None], show_all: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._undo = undo
        self._show_all = show_all
        self.setToolTipsVisible(True)
        desk.steps_changed.connect(self.load)
        desk.closed.connect(self.clear)

    @Slot()
    def load(self) -> None:
        """Ask for the steps, so that they are there when the menu is opened."""
        if self._desk.is_open:
            self._desk.ask(lambda questions: questions.undo_steps(IN_MENU), self._show)

    def _show(self, steps: list[Step]) -> None:
        self.clear()
        for count, step in enumerate(steps, 1):
            said = f"{self._desk.words.clock(step.at)}  {self._desk.say(step.label)}".replace("&", "&&")
            action = self.addAction(said, partial(self._undo, count))
            action.setToolTip(self._desk.say(message("Undo {0} steps, down to this one", count, count=0)))
        self.addSeparator()
        self.addAction(self._desk.say("All steps…"), self._show_all)


class UndoList(QDialog):
    """Not modal; follows every change. Above stands what can be done again, below what can be undone, latest first."""

    def __init__(self, desk: Desk, undo: Callable[[int], None], redo: Callable[[int], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_UndoList()
        self.ui.setupUi(self)
        self._desk = desk
        self._orders = {"undo": undo, "redo": redo}
        self._go = self.ui.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._go.setDefault(True)  # Enter in the list
        self.ui.steps.setItemDelegate(Rows(self.ui.steps))
        self.ui.steps.currentItemChanged.connect(self._name_order)
        self.ui.steps.itemDoubleClicked.connect(self.go)
        self.ui.buttons.accepted.connect(self.go)
        self.ui.buttons.rejected.connect(self.reject)
        desk.steps_changed.connect(self.load)
        desk.closed.connect(self.close)
        self._name_order(None)
        self.load()

    @Slot()
    def load(self) -> None:
        """Ask for all steps of now."""

        def steps(questions: Questions) -> tuple[list[Step], list[Step]]:
            return questions.undo_steps(IN_LIST), questions.redo_steps(IN_LIST)

        self._desk.ask(steps, self._show)

    def _show(self, found: tuple[list[Step], list[Step]]) -> None:
        rows, say = self.ui.steps, self._desk.say
        undo, redo = found
        rows.clear()
        if redo:
            add_heading(rows, say("Undone; can be done again"))
        for count, step in reversed(list(enumerate(redo, 1))):
            self._add(step, "redo", count)
        add_heading(rows, say("Done; can be undone") if undo else say("There is nothing of yours to undo."))
        for count, step in enumerate(undo, 1):
            self._add(step, "undo", count)
            if count == 1:
                rows.setCurrentRow(rows.count() - 1)

    def _add(self, step: Step, what: str, count: int) -> None:
        moment = self._desk.words.moment(step.at)
        add_row(self.ui.steps, self._desk.say(step.label), (what, count), right=moment)

    @Slot(QListWidgetItem)
    def _name_order(self, item: QListWidgetItem | None) -> None:
        """Say on the button what it would do."""
        found = None if item is None else item.data(VALUE)
        self._go.setEnabled(found is not None)
        if found is None:
            self._go.setText(self._desk.say("Undo"))
            return
        what, count = found
        text = (
            message("&Undo {0} steps", count, count=0) if what == "undo" else message("&Redo {0} steps", count, count=0)
        )
        self._go.setText(self._desk.say(text))

    @Slot()
    def go(self) -> None:
        """Undo, or do again, all steps down (or up) to the chosen one."""
        item = self.ui.steps.currentItem()
        found = None if item is None else item.data(VALUE)
        if found is not None:
            self._orders[found[0]](found[1])
