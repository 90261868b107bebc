"""The sheet of keys: every shortcut as it is now, that of the view in front too, grouped, to be filtered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidgetItem, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_key_sheet import Ui_KeySheet
from s3desk.desktop.keyboard import as_here
from s3desk.desktop.look import font
from s3desk.desktop.shell.matching import score
from s3desk.domain.messages import mark

Row = tuple[str, str, str]
"""Group, what is done, by which keys."""

EVERYWHERE = (
    (mark("Next and previous tab"), "Ctrl+PgDown, Ctrl+PgUp"),
    (mark("From field to field"), "Tab, Shift+Tab"),
    (mark("Choose several in a list"), "Shift+↑ ↓, Ctrl+Space"),
    (mark("Back out, one step"), "Esc"),
)
"""What Qt answers without an action of ours."""


class KeySheet(QDialog):
    """Not modal, so that one can try while reading."""

    def __init__(self, desk: Desk, rows: Sequence[Row], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("key_sheet")
        self.ui = Ui_KeySheet()
        self.ui.setupUi(self)
        self._desk = desk
        self._rows = [*rows, *((desk.say("Everywhere"), desk.say(text), as_here(keys)) for text, keys in EVERYWHERE)]
        self.ui.keys.setHeaderLabels([desk.say("What"), desk.say("Keys")])
        header = self.ui.keys.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.ui.filter.textChanged.connect(self.look)
        self.ui.buttons.rejected.connect(self.reject)
        self.look()
        self.ui.filter.setFocus()

    @Slot()
    def look(self) -> None:
        """Show what fits the filter."""
        typed = self.ui.filter.text()
        self.ui.keys.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for group, text, keys in self._rows:
            if score(typed, f"{group} {text} {keys}") is None:
                continue
            if group not in groups:
                groups[group] = QTreeWidgetItem(self.ui.keys, [group])
                groups[group].setFirstColumnSpanned(True)
                groups[group].setFont(0, font("body", strong=True))
                groups[group].setExpanded(True)
            QTreeWidgetItem(groups[group], [text, keys])
