"""Markdown source that is easy to read while it is written: headings, emphasis, lists, links. The text stays as typed."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPalette, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from s3desk.desktop.look import tone

_LINES = {
    "heading": re.compile(r"^#{1,6}\s.*$"),
    "quote": re.compile(r"^\s*>.*$"),
    "list": re.compile(r"^\s*(?:[-*+]|\d+[.)])(?=\s)(?:\s+\[[ xX]\])?"),
}
_WITHIN = {
    "strong": re.compile(r"(\*\*|__)(?=\S).+?(?<=\S)\1"),
    "emphasis": re.compile(r"(?<![*\w])([*_])(?![*_\s])[^*_]+?(?<!\s)\1(?![*\w])"),
    "code": re.compile(r"`[^`]+`"),
    "link": re.compile(r"\[[^\]]*\]\([^)\s]*\)|<?https?://[^\s>)]+>?"),
}


class MarkdownColours(QSyntaxHighlighter):
    """Colours the source in a text field, anew when the colours of the program change."""

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field.document())
        self._formats = _formats()
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._formats = _formats()
            self.rehighlight()
        return False

    def highlightBlock(self, text: str) -> None:
        for name, pattern in (_LINES | _WITHIN).items():
            for found in pattern.finditer(text):
                self.setFormat(found.start(), found.end() - found.start(), self._formats[name])


def _formats() -> dict[str, QTextCharFormat]:
    formats = {name: QTextCharFormat() for name in _LINES | _WITHIN}
    palette = QGuiApplication.palette()
    for name in ("heading", "strong"):
        formats[name].setFontWeight(QFont.Weight.Bold)
    formats["heading"].setForeground(tone("accent").text)
    formats["list"].setForeground(tone("accent").text)
    formats["list"].setFontWeight(QFont.Weight.Bold)
    formats["quote"].setForeground(tone("quiet").text)
    formats["emphasis"].setFontItalic(True)
    formats["code"].setFontFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
    formats["link"].setForeground(palette.color(QPalette.ColorRole.Link))
    return formats
