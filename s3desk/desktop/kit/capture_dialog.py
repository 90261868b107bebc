"""Capture from anywhere: a line over the window that makes a task, a note or a finding, and gives the focus back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from shiboken6 import isValid

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_capture_dialog import Ui_CaptureDialog
from s3desk.desktop.kit.capture_line import CaptureLine
from s3desk.desktop.kit.screen_room import keep_on_screen
from s3desk.domain.messages import message
from s3desk.domain.values import RecordId
from s3desk.services.capturing import CAPTURES
from s3desk.services.ports import Title

ABOUT = "about"
LONGEST = 60
LETTERS = 72
"""Seen beside each other at least."""


def open_capture(desk: Desk, window: QWidget, about: RecordId | None = None) -> CaptureDialog:
    """Open the line over a window; what is captured concerns the record one was on, unless that is switched off."""
    dialog = CaptureDialog(desk, about, window)
    dialog.show()
    dialog.activateWindow()
    return dialog


class CaptureDialog(QDialog):
    """Stays open for the next line; Esc goes back to where the keyboard was."""

    def __init__(self, desk: Desk, about: RecordId | None, window: QWidget) -> None:
        self._came_from = QApplication.focusWidget()
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_CaptureDialog()
        self.ui.setupUi(self)
        self._desk = desk
        self._about = about
        self._title = ""
        self._type = "task"
        self.line = CaptureLine(desk, CAPTURES["task"], self)
        self.ui.line_place.addWidget(self.line)
        self._kinds: dict[str, QPushButton] = {
            "task": self.ui.task,
            "note": self.ui.note,
            "finding": self.ui.finding,
        }
        for name, button in self._kinds.items():
            button.clicked.connect(partial(self.make, name))
        self.ui.mine.toggled.connect(self._be_private)
        self.ui.about.toggled.connect(self._give)
        if about is not None:
            desk.ask(lambda questions: questions.titles([about]).get(about), self._name_about)
        self._give()
        self.line.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Have room for all that is said here, in the size of text that one has."""
        self._fit()
        super().showEvent(event)  # puts it over the window's middle

    def _fit(self) -> None:
        width = max(self.width(), LETTERS * self.fontMetrics().averageCharWidth())
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        keep_on_screen(self, QSize(width, max(self.height(), height)))

    def _name_about(self, title: Title | None) -> None:
        if title is None or title.deleted:
            self._about = None
        else:
            cut = title.text if len(title.text) <= LONGEST else f"{title.text[: LONGEST - 1]}…"
            self._title = cut or self._desk.say("Untitled")
            self.ui.about.setText(self._desk.say(message("&Concerns: {0}", self._title.replace("&", "&&"))))
        self._give()
        self._fit()

    def make(self, type_name: str, checked: bool = True) -> None:
        """Make something else of the line; the keyboard stays in it."""
        self._type = type_name
        self._kinds[type_name].setChecked(True)
        self.line.become(CAPTURES[type_name])
        self._give()
        self.line.setFocus()

    @Slot()
    def _give(self) -> None:
        fits = ABOUT in self._desk.catalogue[self._type].fields and self._about is not None
        self.ui.about.setVisible(fits and bool(self._title))
        wanted = fits and self.ui.about.isChecked()
        self.line.give({ABOUT: frozenset({self._about})} if wanted else {})

    @Slot(bool)
    def _be_private(self, private: bool) -> None:
        self.line.private = private
        self.line.setFocus()

    def done(self, result: int) -> None:
        """Close, and put the keyboard where it was."""
        super().done(result)
        before = self._came_from
        if before is not None and isValid(before) and before.isVisible():
            before.window().activateWindow()
            before.setFocus(Qt.FocusReason.OtherFocusReason)
