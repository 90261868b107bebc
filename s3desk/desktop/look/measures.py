"""One type scale and one grid of distances, for the style sheet and for what we paint ourselves."""

from __future__ import annotations

from typing import Literal, TypeAlias

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

Step: TypeAlias = Literal["small", "body", "heading", "title", "display"]
STEPS: dict[Step, float] = {"small": 0.88, "body": 1.0, "heading": 1.25, "title": 1.6, "display": 2.2}
"""Sizes of text, as shares of the size that the person chose."""
STRONG: frozenset[Step] = frozenset({"heading", "title", "display"})
"""The steps that are written in a heavier hand."""
XS, S, M, L, XL = GRID = (4, 8, 12, 16, 24)
"""The distances between things, in logical pixels; no others are used."""
RADIUS = 4
"""Of the corners of fields, buttons and cards."""
TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Per cent of the system's text size between which Ctrl and + or − step."""
AS_SYSTEM = TEXT_SIZES.index(100)
LEAST_POINTS = 6.5


def points(base: QFont, step: int) -> float:
    """Return the size of the body text, `step` steps larger (or, negative, smaller) than the system's font."""
    size = base.pointSizeF() if base.pointSizeF() > 0 else 10.0
    at = min(max(AS_SYSTEM + step, 0), len(TEXT_SIZES) - 1)
    return max(LEAST_POINTS, size * TEXT_SIZES[at] / 100)


def font(step: Step, *, strong: bool | None = None) -> QFont:
    """Return the program's font at a step of the scale; `strong` overrides what the step has by itself."""
    made = QFont(QApplication.font())
    made.setPointSizeF(made.pointSizeF() * STEPS[step])
    if strong if strong is not None else step in STRONG:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def line_height(step: Step = "body") -> int:
    """Return the height of a line of text at a step of the scale."""
    return QFontMetrics(font(step)).height()
