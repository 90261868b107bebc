"""The trash: what was deleted, latest first, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QTreeWidgetItem, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_trash import Ui_Trash
from s3desk.services.ports import Title
from s3desk.services.trash import Restore

ROLE = Qt.ItemDataRole.UserRole


class Trash(QDialog):
    """Not modal; follows every change."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_Trash()
        self.ui.setupUi(self)
        self._desk = desk
        self.ui.records.setHeaderLabels([desk.say("Record"), desk.say("Kind")])
        self.ui.records.itemSelectionChanged.connect(self._allow)
        self.ui.records.itemDoubleClicked.connect(self.restore)
        self.ui.restore.setDefault(True)  # Enter in the list
        self.ui.restore.clicked.connect(self.restore)
        self.ui.buttons.rejected.connect(self.reject)
        desk.changed.connect(self.load)
        self.load()

    @Slot()
    def load(self) -> None:
        self._desk.ask(lambda questions: questions.deleted(), self._show)

    def _show(self, titles: list[Title]) -> None:
        self.ui.records.clear()
        for each in titles:
            declared = self._desk.catalogue.get(each.type)
            kind = self._desk.say(declared.label) if declared is not None else each.type
            item = QTreeWidgetItem([self._desk.words.title(each) or self._desk.say("Untitled"), kind])
            item.setData(0, ROLE, each.id)
            self.ui.records.addTopLevelItem(item)
        self.ui.records.setColumnWidth(0, 300)
        if not titles:
            self.ui.explain.setText(self._desk.say("The trash is empty. Deleted records stay here until restored."))
        self._allow()

    def _allow(self) -> None:
        self.ui.restore.setEnabled(bool(self.ui.records.selectedItems()))

    @Slot()
    def restore(self) -> None:
        """Bring the selected records back."""
        chosen = [item.data(0, ROLE) for item in self.ui.records.selectedItems()]
        if chosen:
            self._desk.submit(lambda questions: Restore.of(questions, *chosen))
