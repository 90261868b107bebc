"""Text in little room."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics


def fitted(text: str, metrics: QFontMetrics, width: int, lines: int) -> str:
    """Return the text, or as many of its words as fill so many lines of a width, with a mark that there is more."""
    room = QRect(0, 0, max(width, 1), 100_000)

    def height(part: str) -> int:
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, part).height()

    most = height("\n".join("x" * lines))

    def fits(part: str) -> bool:
        return height(part) <= most

    if fits(text):
        return text
    words = text.split(" ")
    least, too_many = 0, len(words)
    while too_many - least > 1:
        middle = (least + too_many) // 2
        least, too_many = (middle, too_many) if fits(" ".join(words[:middle]) + " …") else (least, middle)
    return " ".join(words[:least]) + " …"
