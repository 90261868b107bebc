"""Gives the program its style, colours, text size and style sheet, at the start and whenever one of them changes."""

from __future__ import annotations

import re

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from s3desk.desktop.look.measures import GRID, RADIUS, STEPS, points
from s3desk.desktop.look.schemes import CONTRAST, DARK, LIGHT, SCHEMES, Role, Scheme
from s3desk.desktop.settings import SCHEME, TEXT_SIZE, Settings
from s3desk.resources import resource, resource_dir

_DARKER = 140
"""Fusion draws a border in the window's colour, darkened by so many percent."""
_TICKED = ("QCheckBox", "QRadioButton")
_IN_TEXT = {"arrow": 1.1, "row": 1.8, "icon-small": 1.6, "icon": 2.0}
"""Pixels for each point of text: what grows with it."""
_NAMES = ("xs", "s", "m", "l", "xl")


def wanted(app: QApplication, settings: Settings) -> Scheme:
    """Return the scheme that the person, or else the system, wants."""
    chosen = SCHEMES.get(settings.get(SCHEME))
    if chosen is not None:
        return chosen
    hints = app.styleHints()
    access = hints.accessibility()  # a name of its own: PySide drops what nobody holds
    if access is not None and access.contrastPreference() is Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT


def dress(app: QApplication, settings: Settings, base: QFont) -> None:
    """Give the program its style, colours and text size; `base` is the system's font."""
    scheme = wanted(app, settings)
    QDir.setSearchPaths("style", [str(resource_dir() / "style")])
    app.setStyleSheet("")  # with hundreds of widgets, replacing one sheet by another takes six times as long
    app.setStyle("Fusion")
    palette = scheme.palette()
    app.setPalette(palette)
    palette.setColor(Role.Window, scheme.colour("border").lighter(_DARKER))  # of which Fusion makes the border
    for kind in _TICKED:
        app.setPalette(palette, kind)  # type: ignore[arg-type]  # PySide takes text, not bytes
    app.setPalette(_menu_palette(scheme), "QMenu")  # type: ignore[arg-type]
    font = QFont(base)
    font.setPointSizeF(points(base, settings.get(TEXT_SIZE)))
    app.setFont(font)
    app.setStyleSheet(sheet(scheme, font.pointSizeF()))


def _menu_palette(scheme: Scheme) -> QPalette:
    """Return the palette of menus: Fusion draws the icon of the entry that is chosen as if it were not."""
    palette = scheme.palette()
    palette.setColor(Role.Highlight, scheme.colour("chosen"))
    palette.setColor(Role.HighlightedText, scheme.role(Role.Text))
    return palette


def sheet(scheme: Scheme, size: float) -> str:
    """Return the style sheet with the values of a scheme and a text size in the place of its `@names`."""
    values = {f"space-{name}": f"{width}px" for name, width in zip(_NAMES, GRID, strict=True)}
    values["radius"] = f"{RADIUS}px"
    values |= {f"font-{step}": f"{size * share:.2f}pt" for step, share in STEPS.items()}
    values |= {name: f"{round(size * share)}px" for name, share in _IN_TEXT.items()}
    values["ink"] = "light" if scheme.role(Role.HighlightedText).lightnessF() > 0.5 else "dark"  # which arrows
    values |= scheme.plain
    for name, colours in scheme.tones.items():
        values |= {f"{name}-{part}": each for part, each in zip(("text", "surface", "mark"), colours, strict=True)}
    text = resource("style", "s3desk.qss").read_text(encoding="utf-8")
    return re.sub(r"@([a-z]+(?:-[a-z]+)?)", lambda found: values[found[1]], text)
