"""A chip: a short word on the ground of its tone, with a picture before it where it has one. Drawn the same everywhere."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from s3desk.desktop.look import RADIUS, XS, S, ToneName, font, icon, tone

_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def chip_size(text: str, picture: str = "") -> QSize:
    """Return how large a chip is that shows all of its text."""
    small = QFontMetrics(font("small"))
    width = S + small.horizontalAdvance(text) + 1  # eliding counts the fractions that are rounded away here
    if picture:
        width += small.height() + (XS if text else 0)
    return QSize(width, small.height() + XS)


def draw_chip(
    painter: QPainter, room: QRect, text: str, name: ToneName, picture: str = "", *, struck: bool = False
) -> None:
    """Draw a chip that fills its room; a text that is too long ends in "…"."""
    colours, written = tone(name), font("small")
    small = QFontMetrics(written)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.surface)
    painter.drawRoundedRect(room, RADIUS, RADIUS)
    inner = room.adjusted(XS, 0, -XS, 0)
    if picture:
        side = small.height() - 2
        icon(picture, name).paint(painter, QRect(inner.left(), inner.center().y() - side // 2, side, side))
        inner.setLeft(inner.left() + small.height() + XS // 2)
    written.setStrikeOut(struck)
    painter.setFont(written)
    painter.setPen(colours.text)
    painter.drawText(inner, _LINE, small.elidedText(text, Qt.TextElideMode.ElideRight, inner.width()))
