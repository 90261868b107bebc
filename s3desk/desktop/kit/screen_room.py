"""Windows no larger than the screen they stand on."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(8, 40)
"""What the system draws around a window."""


def keep_on_screen(window: QWidget, wanted: QSize | None = None) -> None:
    """Give a window the size that is wanted, or its own, as far as its screen has room."""
    window.resize((wanted or window.size()).boundedTo(window.screen().availableSize() - FRAME))
