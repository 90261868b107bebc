"""An icon that stands by itself, as large as a line of text, in the colours of the moment."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from s3desk.desktop.look import Step, icon, line_height
from s3desk.desktop.look.icons import Ink


class Drawing(QWidget):
    """Shows an icon; what it means is said beside it."""

    def __init__(self, name: str, ink: Ink = "text", step: Step = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._ink, self._step = name, ink, step
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, ink: Ink = "text") -> None:
        """Show another icon."""
        self._name, self._ink = name, ink
        self.update()

    def sizeHint(self) -> QSize:
        side = line_height(self._step)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        icon(self._name, self._ink).paint(QPainter(self), self.rect())
