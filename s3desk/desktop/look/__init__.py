"""How the program looks: colours by meaning, sizes of text, distances, icons. Every screen takes them from here.

tone("warning").text, .surface, .mark    a meaning, readable in every scheme; beside it stands a shape or a word
colour("card")                           a ground, line or border that QPalette has no role for
series(0).colour, .dash, .marker         a row of figures in a chart; ink_on(colour): words on it
icon("deadline"), icon("risk", "bad")    an icon that follows the palette
font("heading"), line_height()           a step of the type scale; in forms the property `step` of a label
XS, S, M, L, XL                          4, 8, 12, 16, 24 pixels
"""

from __future__ import annotations

from s3desk.desktop.look.dress import dress, sheet, wanted
from s3desk.desktop.look.icons import drawn, icon
from s3desk.desktop.look.measures import (
    AS_SYSTEM,
    GRID,
    RADIUS,
    STEPS,
    TEXT_SIZES,
    XL,
    XS,
    L,
    M,
    S,
    Step,
    font,
    line_height,
)
from s3desk.desktop.look.schemes import (
    GROUNDS,
    READ_ON,
    SCHEMES,
    Role,
    Scheme,
    Series,
    Tone,
    ToneName,
    colour,
    current,
    ink_on,
    series,
    tone,
)

__all__ = [
    "AS_SYSTEM",
    "GRID",
    "GROUNDS",
    "RADIUS",
    "READ_ON",
    "SCHEMES",
    "STEPS",
    "TEXT_SIZES",
    "XL",
    "XS",
    "L",
    "M",
    "Role",
    "S",
    "Scheme",
    "Series",
    "Step",
    "Tone",
    "ToneName",
    "colour",
    "current",
    "drawn",
    "dress",
    "font",
    "icon",
    "ink_on",
    "line_height",
    "series",
    "sheet",
    "tone",
    "wanted",
]
