"""The dialog for a new file: who writes, for which region, where it lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCompleter, QDialog, QDialogButtonBox, QFileDialog, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_new_file import Ui_NewFile
from s3desk.domain.messages import mark
from s3desk.services.commands import Add
from s3desk.services.ports import Command
from s3desk.services.reference import nuts
from s3desk.services.region import found_region

ENDING = ".s3desk"


class NewFile(QDialog):
    """Says below the fields what is still lacking."""

    def __init__(self, desk: Desk, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_NewFile()
        self.ui.setupUi(self)
        self._desk = desk
        self._folder = folder
        self._place_typed = False
        self._ok = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(desk.say("&Create the file"))
        self.ui.author.setText(desk.office.author)
        regions = sorted(nuts().values(), key=lambda each: each.code)
        self.ui.region.addItems([f"{each.code} {each.name}" for each in regions if each.level == 2])
        self.ui.region.setCurrentIndex(-1)
        completer = QCompleter(self.ui.region.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.ui.region.setCompleter(completer)
        line = self.ui.region.lineEdit()
        if line is not None:
            line.setAccessibleName(self.ui.region_label.text().replace("&", ""))
        self.ui.region.editTextChanged.connect(self.check)
        self.ui.author.textChanged.connect(self.check)
        self.ui.place.textEdited.connect(self._take_place)
        self.ui.choose_place.clicked.connect(self.choose_place)
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        self.check()

    @property
    def author(self) -> str:
        return " ".join(self.ui.author.text().split())

    @property
    def path(self) -> Path:
        text = self.ui.place.text().strip()
        return Path(text if text.endswith(ENDING) else text + ENDING)

    def first(self) -> list[Command]:
        """Return what stands in the file from the beginning: its region."""
        text = self.ui.region.currentText().strip()
        code = text.partition(" ")[0].upper()
        if code in nuts():
            return [found_region(code)]
        return [Add("region", {"name": text})] if text else []

    @Slot()
    def check(self) -> None:
        """Propose a place, and say what is lacking."""
        if not self._place_typed:
            plain = "".join(each if each.isalnum() else " " for each in self.ui.region.currentText())
            name = "-".join(plain.split()) or "region"
            self.ui.place.setText(str(self._folder / f"{name}{ENDING}"))
        lacking = ""
        if not self.author:
            lacking = mark("Your name is lacking.")
        elif not self.ui.place.text().strip():
            lacking = mark("The file's place is lacking.")
        elif self.path.exists():
            lacking = mark("This file is there already; open it, or choose another name.")
        self.ui.lacking.setText(self._desk.say(lacking) if lacking else "")
        self._ok.setEnabled(not lacking)

    def _take_place(self) -> None:
        self._place_typed = True
        self.check()

    @Slot()
    def choose_place(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self._desk.say("New file"), self.ui.place.text(), f"S3Desk (*{ENDING})"
        )
        if path:
            self.ui.place.setText(path)
            self._take_place()
