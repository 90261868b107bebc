"""What a new file needs, in whichever dialog it is asked: a name, a region, a place; and what is put into it first."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStandardPaths,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QComboBox, QCompleter, QDialog, QFileDialog, QLabel, QLineEdit, QPushButton

from s3desk.desktop.desk import Desk
from s3desk.domain.file_names import safe_name
from s3desk.domain.latin import latin
from s3desk.domain.messages import mark
from s3desk.services.commands import Add
from s3desk.services.first_run import Introduce
from s3desk.services.ports import Command
from s3desk.services.reference import nuts
from s3desk.services.region import found_region

ENDING = ".s3desk"
SOUGHT = Qt.ItemDataRole.UserRole
REGION_LETTERS = 16
"""Seen at least; the longest name of a region would make the dialog wider than a screen."""


def documents() -> Path:
    """Return the folder in which this system keeps a person's documents, or else the person's own."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()


class Fields(Protocol):
    """The controls of a form that asks for a new file."""

    author: QLineEdit
    region: QComboBox
    region_label: QLabel
    place: QLineEdit
    choose_place: QPushButton


class RegionCompleter(QCompleter):
    """Finds a region by any part of its name, with or without accents, in its own or in Latin letters."""

    def __init__(self, regions: QAbstractItemModel, parent: QObject) -> None:
        super().__init__(regions, parent)
        self.setCompletionRole(SOUGHT)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, path: str) -> list[str]:
        """Look for what is typed as the regions are written in what is sought."""
        return [latin(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Put the name into the line as it is read."""
        return str(index.data(Qt.ItemDataRole.DisplayRole))


class Founding(QObject):
    """Completes regions, proposes a place in a folder, and says in a sentence what is lacking."""

    changed = Signal()

    def __init__(self, desk: Desk, fields: Fields, folder: Path, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._desk = desk
        self._fields = fields
        self._folder = folder
        self._dialog = dialog
        self._is_typed = False
        fields.author.setText(desk.office.author)
        regions = sorted(nuts().values(), key=lambda each: each.code)
        fields.region.addItems([f"{each.code} {each.name}" for each in regions if each.level == 2])
        for row in range(fields.region.count()):
            fields.region.setItemData(row, latin(fields.region.itemText(row)), SOUGHT)
        fields.region.setCurrentIndex(-1)
        fields.region.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        fields.region.setMinimumContentsLength(REGION_LETTERS)
        completer = RegionCompleter(fields.region.model(), self)
        fields.region.setCompleter(completer)
        self.name_things()
        fields.region.editTextChanged.connect(self._propose)
        fields.author.textChanged.connect(self.changed)
        fields.place.textEdited.connect(self._take_place)
        fields.choose_place.clicked.connect(self.choose_place)
        self._propose()

    def name_things(self) -> None:
        """Name what the form cannot: the line within the box of regions."""
        line = self._fields.region.lineEdit()
        if line is not None:
            line.setAccessibleName(self._fields.region_label.text().replace("&", ""))

    # ---- what was given

    @property
    def author(self) -> str:
        return " ".join(self._fields.author.text().split())

    @property
    def path(self) -> Path:
        text = self._fields.place.text().strip()
        return Path(text if text.endswith(ENDING) else text + ENDING)

    def first(self, organisation: str = "") -> list[Command]:
        """Return what stands in the file from the beginning: its region, and who works with it."""
        text = self._fields.region.currentText().strip()
        code = text.partition(" ")[0].upper()
        region: list[Command] = [Add("region", {"name": text})] if text else []
        if code in nuts():
            region = [found_region(code)]
        return [*region, Introduce(self.author, organisation)]

    def lacking(self) -> str:
        """Return what the file still needs, to be said; empty: nothing."""
        if not self.author:
            return mark("Your name is lacking.")
        if not self._fields.place.text().strip():
            return mark("The file's place is lacking.")
        if not self.path.parent.is_dir():
            return mark("There is no such folder; choose one that is there.")
        if self.path.exists():
            return mark("This file is there already; open it, or choose another name.")
        return ""

    # ---- the place

    @Slot()
    def _propose(self) -> None:
        """Propose a place that bears the region's name, until a person types one."""
        if not self._is_typed:
            plain = "".join(each if each.isalnum() else " " for each in self._fields.region.currentText())
            name = safe_name("-".join(plain.split()), ENDING, instead="region")
            self._fields.place.setText(str(self._folder / name))
        self.changed.emit()

    @Slot()
    def _take_place(self) -> None:
        self._is_typed = True
        self.changed.emit()

    @Slot()
    def choose_place(self) -> None:
        """Let the person choose in the system's own dialog."""
        path, _ = QFileDialog.getSaveFileName(
            self._dialog, self._desk.say("New file"), self._fields.place.text(), f"S3Desk (*{ENDING})"
        )
        if path:
            self._fields.place.setText(path)
            self._take_place()
