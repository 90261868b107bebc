"""The backups of the file: each opens beside the present, to copy from; or takes its place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHeaderView, QMessageBox, QTreeWidgetItem, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_backups import Ui_Backups
from s3desk.domain.messages import Message, message

if TYPE_CHECKING:
    from s3desk.services.ports import Backup

Mode = QHeaderView.ResizeMode
ROLE = Qt.ItemDataRole.UserRole


class Backups(QDialog):
    """Not modal."""

    wanted = Signal(object, str)
    """The path of a backup to look into, and the moment that it is from."""
    restoring = Signal(object)
    """The path of a backup that shall take the file's place."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_Backups()
        self.ui.setupUi(self)
        self._desk = desk
        self.ui.copies.setHeaderLabels([desk.say("Made"), desk.say("Why"), desk.say("Size")])
        header = self.ui.copies.header()
        header.setStretchLastSection(False)
        for column, mode in enumerate((Mode.ResizeToContents, Mode.Stretch, Mode.ResizeToContents)):
            header.setSectionResizeMode(column, mode)
        self.ui.copies.itemSelectionChanged.connect(self._allow)
        self.ui.copies.itemDoubleClicked.connect(self.look)  # Enter presses the default button
        self.ui.look.clicked.connect(self.look)
        self.ui.restore.clicked.connect(self.ask)
        self.ui.buttons.rejected.connect(self.reject)
        desk.closed.connect(self.close)
        self._allow()
        self.load()

    def load(self) -> None:
        """List the backups that there are."""
        path, office = self._desk.path, self._desk.office
        if path is not None:
            self._desk.errand(lambda questions, progress: office.backups(path), self._show)

    def _show(self, copies: Sequence[Backup]) -> None:
        words = self._desk.words
        for each in copies:
            reason = self._desk.say(Message(each.reason)) if each.reason else self._desk.say("By hand")
            size = words.size(each.size_bytes)
            item = QTreeWidgetItem([words.moment(each.at), reason, size])
            item.setData(0, ROLE, each.path)
            self.ui.copies.addTopLevelItem(item)
            if self.ui.copies.currentItem() is None:
                self.ui.copies.setCurrentItem(item)
        if not copies:
            self.ui.explain.setText(self._desk.say("There is no backup of this file yet; File, Back up now makes one."))
        self.ui.copies.setFocus()

    def _chosen(self) -> tuple[Path, str] | None:
        item = self.ui.copies.currentItem()
        return None if item is None else (item.data(0, ROLE), item.text(0))

    def _allow(self) -> None:
        for button in (self.ui.look, self.ui.restore):
            button.setEnabled(bool(self.ui.copies.selectedItems()))

    @Slot()
    def look(self) -> None:
        """Show the chosen backup beside the file."""
        if (chosen := self._chosen()) is not None:
            self.wanted.emit(*chosen)

    @Slot()
    def ask(self) -> None:
        """Ask before a backup takes the file's place."""
        if (chosen := self._chosen()) is None:
            return
        path, made = chosen
        box = QMessageBox(self)
        box.setObjectName("ask_restore")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.windowTitle())
        said = message("Go back to the file as it was on {0}? What it holds now is kept as a backup.", made)
        box.setText(self._desk.say(said))
        yes = box.addButton(self._desk.say("&Restore"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        yes.clicked.connect(lambda: self.restoring.emit(path))
        box.open()
