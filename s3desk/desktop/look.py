"""Colours and sizes: our own light and dark palettes for Fusion, since themes are empty on bare systems."""

from __future__ import annotations

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from s3desk.desktop.settings import SCHEME, TEXT_SIZE, Settings
from s3desk.resources import resource, resource_dir

Role = QPalette.ColorRole
_LIGHT = {
    Role.Window: "#f3f4f6",
    Role.WindowText: "#1a1f26",
    Role.Base: "#ffffff",
    Role.AlternateBase: "#f6f8fb",
    Role.Text: "#1a1f26",
    Role.PlaceholderText: "#5f6b7a",
    Role.Button: "#e9ecf0",
    Role.ButtonText: "#1a1f26",
    Role.BrightText: "#9c1c1c",
    Role.Highlight: "#1d5a9e",
    Role.HighlightedText: "#ffffff",
    Role.Link: "#1a559c",
    Role.LinkVisited: "#6b3f94",
    Role.ToolTipBase: "#22272e",
    Role.ToolTipText: "#f3f4f6",
    Role.Light: "#ffffff",
    Role.Midlight: "#eef0f3",
    Role.Mid: "#c3c9d1",
    Role.Dark: "#9aa3af",
    Role.Shadow: "#5f6b7a",
    Role.Accent: "#1d5a9e",
}
_DARK = {
    Role.Window: "#23272d",
    Role.WindowText: "#e8eaed",
    Role.Base: "#1a1d21",
    Role.AlternateBase: "#20242a",
    Role.Text: "#e8eaed",
    Role.PlaceholderText: "#9aa5b1",
    Role.Button: "#323840",
    Role.ButtonText: "#e8eaed",
    Role.BrightText: "#ffb3ab",
    Role.Highlight: "#2c69ad",
    Role.HighlightedText: "#ffffff",
    Role.Link: "#8ab8f0",
    Role.LinkVisited: "#c9a6e8",
    Role.ToolTipBase: "#e8eaed",
    Role.ToolTipText: "#1a1d21",
    Role.Light: "#454c56",
    Role.Midlight: "#3a4048",
    Role.Mid: "#4a525c",
    Role.Dark: "#5a636e",
    Role.Shadow: "#101214",
    Role.Accent: "#5b9be0",
}
BORDER = "#737d87"
"""Around fields and ticks, on light and on dark: at least 3 to 1 against what lies inside and outside."""
_BORDERED = ("QLineEdit", "QPlainTextEdit", "QComboBox", "QAbstractSpinBox", "QCheckBox")
_DARKER = 140
"""Fusion draws a border in the window's colour, darkened by so many percent."""
_FADED = {Role.WindowText, Role.Text, Role.ButtonText, Role.HighlightedText}
READ_ON = (
    (Role.WindowText, Role.Window),
    (Role.Text, Role.Base),
    (Role.Text, Role.AlternateBase),
    (Role.PlaceholderText, Role.Base),
    (Role.ButtonText, Role.Button),
    (Role.HighlightedText, Role.Highlight),
    (Role.Link, Role.Base),
    (Role.Link, Role.Window),
    (Role.LinkVisited, Role.Base),
    (Role.BrightText, Role.Window),
    (Role.BrightText, Role.Base),
    (Role.ToolTipText, Role.ToolTipBase),
)
"""Which role is read on which: each pair has a contrast of at least 4.5 to 1."""


def palette(*, dark: bool) -> QPalette:
    """Return our light or dark palette."""
    made = QPalette()
    for role, colour in (_DARK if dark else _LIGHT).items():
        made.setColor(role, QColor(colour))
        if role in _FADED:
            made.setColor(QPalette.ColorGroup.Disabled, role, QColor("#7d8791" if dark else "#848d98"))
    return made


def field_palette(*, dark: bool) -> QPalette:
    """Return the palette of fields, whose border Fusion makes of the window's colour and, with the keyboard, of Highlight."""
    made = palette(dark=dark)
    made.setColor(Role.Window, QColor(BORDER).lighter(_DARKER))
    if dark:
        made.setColor(Role.Highlight, QColor("#8ab8f0"))
        made.setColor(Role.HighlightedText, QColor("#10141a"))
    return made


def wants_dark(app: QApplication, settings: Settings) -> bool:
    """Return whether the person, or else the system, wants dark colours."""
    scheme = settings.get(SCHEME)
    if scheme in {"light", "dark"}:
        return scheme == "dark"
    return app.styleHints().colorScheme() is Qt.ColorScheme.Dark


def dress(app: QApplication, settings: Settings, base: QFont) -> None:
    """Give the program its style, colours and text size; `base` is the system's font."""
    QDir.setSearchPaths("icons", [str(resource_dir() / "icons")])
    app.setStyle("Fusion")
    is_dark = wants_dark(app, settings)
    app.setPalette(palette(dark=is_dark))
    listing = palette(dark=is_dark)
    listing.setColor(Role.Window, field_palette(dark=is_dark).color(Role.Window))
    app.setPalette(listing, "QListWidget")  # type: ignore[arg-type]  # PySide takes text, not bytes
    for kind in _BORDERED:
        app.setPalette(field_palette(dark=is_dark), kind)  # type: ignore[arg-type]
    font = QFont(base)
    size = base.pointSizeF() if base.pointSizeF() > 0 else 10.0
    font.setPointSizeF(max(6.0, size + settings.get(TEXT_SIZE)))
    app.setFont(font)
    app.setStyleSheet(resource("style", "s3desk.qss").read_text(encoding="utf-8"))
