"""The dialog for a new file: who writes, for which region, where it lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_new_file import Ui_NewFile
from s3desk.desktop.shell.founding import Founding


class NewFile(QDialog):
    """Says below the fields what is still lacking."""

    def __init__(self, desk: Desk, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NewFile()
        self.ui.setupUi(self)
        self._desk = desk
        self._ok = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(desk.say("&Create the file"))
        self.founding = Founding(desk, self.ui, folder, self)
        self.founding.changed.connect(self.check)
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        self.check()

    @Slot()
    def check(self) -> None:
        """Say what is lacking."""
        lacking = self.founding.lacking()
        self.ui.lacking.setText(self._desk.say(lacking) if lacking else "")
        self._ok.setEnabled(not lacking)
