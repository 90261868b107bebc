"""What this program is: version and build, and the licence of each of its parts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from s3desk.desktop.forms.ui_about import Ui_About
from s3desk.services.edition import edition, licences

SHARES = (250, 510)
"""Of the width, in pixels: the list of parts, the text."""


class About(QDialog):
    """A text is read from its file when its part is chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("about_s3desk")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_About()
        self.ui.setupUi(self)
        self.ui.edition.setText(str(edition()))
        self.ui.licences.setSizes(list(SHARES))
        self.ui.licences.setStretchFactor(1, 1)
        self._texts = licences()
        self.ui.parts.addItems(list(self._texts))
        self.ui.parts.currentTextChanged.connect(self.show_licence)
        self.ui.buttons.rejected.connect(self.reject)
        self.ui.parts.setCurrentRow(0)
        self.ui.parts.setFocus()

    @Slot(str)
    def show_licence(self, part: str) -> None:
        """Show the licence of a part."""
        self.ui.licence.setPlainText(self._texts[part].read_text(encoding="utf-8"))
