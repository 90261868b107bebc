"""Our colours: one declared table for each scheme, and the pairs that must be readable in all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

Role = QPalette.ColorRole
ToneName: TypeAlias = Literal["good", "warning", "bad", "info", "quiet", "accent"]


@dataclass(frozen=True, slots=True)
class Tone:
    """What a meaning looks like: `text` is read on `surface` and on any ground; `mark` is for shapes and edges."""

    text: QColor
    surface: QColor
    mark: QColor


@dataclass(frozen=True, slots=True)
class Series:
    """How a row of figures is drawn, so that it is told apart without colour too."""

    colour: QColor
    dash: Qt.PenStyle
    marker: str
    """A symbol as pyqtgraph names them."""


@dataclass(frozen=True, slots=True)
class Scheme:
    """All colours of the program in one light.

    `border` goes around what can be filled in or pressed, `line` only parts one thing from the next; `focus` shows
    where the keyboard is; `hover` and `pressed` are grounds under the pointer; `card` is the ground of cards, `sunken`
    that of the columns they lie in; `found` marks the words that were searched; `faded` is text that is switched off.
    """

    name: str
    is_dark: bool
    roles: Mapping[Role, str]
    plain: Mapping[str, str]
    tones: Mapping[ToneName, tuple[str, str, str]]
    series: tuple[str, ...]

    def role(self, role: Role) -> QColor:
        return QColor(self.roles[role])

    def colour(self, name: str) -> QColor:
        """Return one of the colours that QPalette has no role for: `border`, `line`, `focus`…"""
        return QColor(self.plain[name])

    def tone(self, name: ToneName) -> Tone:
        return Tone(*(QColor(each) for each in self.tones[name]))

    def palette(self) -> QPalette:
        made = QPalette()
        for role, colour in self.roles.items():
            made.setColor(role, QColor(colour))
        for role in _FADING:
            made.setColor(QPalette.ColorGroup.Disabled, role, self.colour("faded"))
        made.setColor(QPalette.ColorGroup.Disabled, Role.Highlight, self.colour("line"))
        made.setColor(QPalette.ColorGroup.Disabled, Role.Accent, self.colour("faded"))
        return made


_FADING = (Role.WindowText, Role.Text, Role.ButtonText, Role.HighlightedText, Role.PlaceholderText)
_DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
    Qt.PenStyle.SolidLine,
)
_MARKERS = ("o", "s", "t1", "d", "+", "x")

LIGHT = Scheme(
    "light",
    is_dark=False,
    roles={
        Role.Window: "#f5f3ef",
        Role.WindowText: "#24211d",
        Role.Base: "#ffffff",
        Role.AlternateBase: "#faf8f5",
        Role.Text: "#24211d",
        Role.PlaceholderText: "#696158",
        Role.Button: "#fbfaf8",
        Role.ButtonText: "#24211d",
        Role.BrightText: "#a3261f",
        Role.Highlight: "#0b5866",
        Role.HighlightedText: "#ffffff",
        Role.Link: "#0a5577",
        Role.LinkVisited: "#6b3f7d",
        Role.ToolTipBase: "#2d2a26",
        Role.ToolTipText: "#f8f6f2",
        Role.Light: "#ffffff",
        Role.Midlight: "#efece6",
        Role.Mid: "#d9d3ca",
        Role.Dark: "#8b8378",
        Role.Shadow: "#696158",
        Role.Accent: "#0b5866",
    },
    plain={
        "border": "#7a7268",
        "line": "#dfdad2",
        "focus": "#0b6f80",
        "hover": "#eeeae3",
        "pressed": "#e0dad0",
        "card": "#ffffff",
        "sunken": "#eeebe5",
        "found": "#ffe38a",
        "faded": "#a39b90",
        "chosen": "#dcebec",
    },
    tones={
        "good": ("#1d6339", "#e2f0e5", "#2f8653"),
        "warning": ("#824600", "#fbecd0", "#b06a00"),
        "bad": ("#a3261f", "#fbe4e1", "#c4423a"),
        "info": ("#1b5583", "#e3edf6", "#3b7bb0"),
        "quiet": ("#625a51", "#edeae4", "#8b8378"),
        "accent": ("#0b5866", "#dcebec", "#0f7284"),
    },
    series=("#0c4c57", "#b8690a", "#7b448c", "#36a196", "#631712", "#396daa"),
)
DARK = Scheme(
    "dark",
    is_dark=True,
    roles={
        Role.Window: "#262421",
        Role.WindowText: "#ece8e2",
        Role.Base: "#1c1a18",
        Role.AlternateBase: "#21201d",
        Role.Text: "#ece8e2",
        Role.PlaceholderText: "#aaa298",
        Role.Button: "#33302c",
        Role.ButtonText: "#ece8e2",
        Role.BrightText: "#ffb0a6",
        Role.Highlight: "#1a6b79",
        Role.HighlightedText: "#ffffff",
        Role.Link: "#83c7e0",
        Role.LinkVisited: "#cfa9e0",
        Role.ToolTipBase: "#ece8e2",
        Role.ToolTipText: "#24211d",
        Role.Light: "#4a4640",
        Role.Midlight: "#3b3833",
        Role.Mid: "#4a4640",
        Role.Dark: "#8f877d",
        Role.Shadow: "#11100e",
        Role.Accent: "#5cb8c6",
    },
    plain={
        "border": "#9c948a",
        "line": "#3d3a35",
        "focus": "#6cc6d4",
        "hover": "#34312d",
        "pressed": "#423e38",
        "card": "#2e2b28",
        "sunken": "#1c1a18",
        "found": "#6b5300",
        "faded": "#6f685f",
        "chosen": "#16393f",
    },
    tones={
        "good": ("#86d6a2", "#1e3527", "#5fb27f"),
        "warning": ("#f2bf6b", "#3d2e14", "#d39a3a"),
        "bad": ("#ffaaa0", "#44211e", "#e5746a"),
        "info": ("#94c8f0", "#1d3144", "#6ba6d6"),
        "quiet": ("#b8b0a5", "#34312d", "#8f877d"),
        "accent": ("#7fd0dc", "#16393f", "#4ca9b8"),
    },
    series=("#89d4e1", "#d08617", "#cf9cde", "#2f8e84", "#f9e688", "#c03e30"),
)
CONTRAST = Scheme(
    "contrast",
    is_dark=True,
    roles={
        Role.Window: "#000000",
        Role.WindowText: "#ffffff",
        Role.Base: "#000000",
        Role.AlternateBase: "#000000",
        Role.Text: "#ffffff",
        Role.PlaceholderText: "#dcdcdc",
        Role.Button: "#000000",
        Role.ButtonText: "#ffffff",
        Role.BrightText: "#ffb0a6",
        Role.Highlight: "#ffd83d",
        Role.HighlightedText: "#000000",
        Role.Link: "#7fd4ff",
        Role.LinkVisited: "#e5b8ff",
        Role.ToolTipBase: "#ffffff",
        Role.ToolTipText: "#000000",
        Role.Light: "#ffffff",
        Role.Midlight: "#404040",
        Role.Mid: "#ffffff",
        Role.Dark: "#ffffff",
        Role.Shadow: "#ffffff",
        Role.Accent: "#ffd83d",
    },
    plain={
        "border": "#ffffff",
        "line": "#9a9a9a",
        "focus": "#ffd83d",
        "hover": "#333333",
        "pressed": "#4d4d4d",
        "card": "#000000",
        "sunken": "#000000",
        "found": "#6b5300",
        "faded": "#a8a8a8",
        "chosen": "#333300",
    },
    tones={
        "good": ("#7dffa8", "#002b10", "#7dffa8"),
        "warning": ("#ffd83d", "#2b2100", "#ffd83d"),
        "bad": ("#ffb0a6", "#3b0600", "#ff8b7d"),
        "info": ("#9adcff", "#00263d", "#7fd4ff"),
        "quiet": ("#e6e6e6", "#1f1f1f", "#c8c8c8"),
        "accent": ("#ffe680", "#262000", "#ffd83d"),
    },
    series=("#fff4c0", "#5bc8ff", "#dc7ff8", "#9fe7b7", "#ec6152", "#a46d29"),
)
SCHEMES: dict[str, Scheme] = {each.name: each for each in (LIGHT, DARK, CONTRAST)}

READ_ON = (
    (Role.WindowText, Role.Window),
    (Role.Text, Role.Base),
    (Role.Text, Role.AlternateBase),
    (Role.PlaceholderText, Role.Base),
    (Role.PlaceholderText, Role.AlternateBase),
    (Role.PlaceholderText, Role.Window),
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
GROUNDS = ("hover", "pressed", "card", "sunken", "found", "chosen")
"""The colours outside the palette that text is read on."""


def current() -> Scheme:
    """Return the scheme that the program wears, found by its palette; a foreign palette counts as light or dark."""
    window = QGuiApplication.palette().color(Role.Window)
    for each in SCHEMES.values():
        if each.role(Role.Window) == window:
            return each
    return DARK if window.lightness() < 128 else LIGHT


def tone(name: ToneName) -> Tone:
    """Return the colours of a meaning in the scheme that the program wears."""
    return current().tone(name)


def colour(name: str) -> QColor:
    """Return a colour that QPalette has no role for, in the scheme that the program wears: `line`, `card`, `focus`…"""
    return current().colour(name)


def series(at: int) -> Series:
    """Return how the row of figures number `at` (from 0) is drawn in the scheme that the program wears."""
    colours = current().series
    at %= len(colours)
    return Series(QColor(colours[at]), _DASHES[at], _MARKERS[at])


def ink_on(ground: QColor) -> QColor:
    """Return black or white, whichever is read more easily on a colour: for words in bars and discs."""
    parts = (ground.redF(), ground.greenF(), ground.blueF())
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue  # WCAG 2
    return QColor("#000000" if luminance > 0.179 else "#ffffff")
