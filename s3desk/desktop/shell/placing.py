"""Where the window stands: as it was left, or as large as the screen allows; and in front when it is wanted."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow

from s3desk.desktop.settings import WINDOW, Settings

FRAME = QSize(8, 40)
SMALL = QSize(1200, 820)
"""On a screen with less room the window takes all of it."""


def place(window: QMainWindow, settings: Settings) -> None:
    """Give the window its place before it is shown."""
    if window.restoreGeometry(settings.get(WINDOW)):
        return
    room = window.screen().availableSize()
    window.resize(window.size().boundedTo(room - FRAME))
    if room.width() < SMALL.width() or room.height() < SMALL.height():
        window.setWindowState(Qt.WindowState.WindowMaximized)


def come_to_front(window: QMainWindow) -> None:
    """Bring the window before the others, as far as the system lets a program do that."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
