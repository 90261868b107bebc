"""Our icons: line drawings in the colours of the palette, drawn anew when these change."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, TypeAlias

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QImageReader, QPainter, QPalette, QPixmap

from s3desk.desktop.look.schemes import ToneName, current
from s3desk.resources import resource

Mode: TypeAlias = QIcon.Mode
State: TypeAlias = QIcon.State
_ROLES = {
    Mode.Normal: (QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText),
    Mode.Active: (QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText),
    Mode.Disabled: (QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText),
    Mode.Selected: (QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText),
}
Ink: TypeAlias = ToneName | Literal["text"]


class _Drawn(QIconEngine):
    """Draws one icon in the colours that the program wears at that moment."""

    def __init__(self, name: str, ink: Ink) -> None:
        super().__init__()
        self._name = name
        self._ink = ink

    def key(self) -> str:
        return "s3desk"

    def clone(self) -> QIconEngine:
        return _kept(_Drawn(self._name, self._ink))

    def isNull(self) -> bool:
        return False

    def pixmap(self, size: QSize, mode: Mode, state: State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: Mode, state: State, scale: float) -> QPixmap:
        return drawn(self._name, self._colour(mode).name(), min(size.width(), size.height()))

    def paint(self, painter: QPainter, rect: QRect, mode: Mode, state: State) -> None:
        ratio = painter.device().devicePixelRatio()
        side = min(rect.width(), rect.height())
        image = drawn(self._name, self._colour(mode).name(), round(side * ratio))
        corner = rect.center() - QPoint((side - 1) // 2, (side - 1) // 2)
        painter.drawPixmap(QRect(corner, QSize(side, side)), image)

    def _colour(self, mode: Mode) -> QColor:
        if self._ink == "text" or mode in {Mode.Disabled, Mode.Selected}:
            return QGuiApplication.palette().color(*_ROLES[mode])
        return current().tone(self._ink).mark


_ENGINES: list[QIconEngine] = []


def _kept(engine: QIconEngine) -> QIconEngine:
    """Keep an engine for good: PySide would collect it while Qt still draws with it."""
    _ENGINES.append(engine)
    return engine


@lru_cache(maxsize=2048)
def drawn(name: str, ink: str, side: int) -> QPixmap:
    """Return an icon drawn in one colour, `side` device pixels wide."""
    return _rendered(source(name).replace("currentColor", ink), side)


@lru_cache(maxsize=512)
def source(name: str) -> str:
    """Return the drawing of an icon; FileNotFoundError where there is none of that name."""
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _rendered(svg: str, side: int) -> QPixmap:
    buffer = QBuffer()
    buffer.setData(QByteArray(svg.encode()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setBackgroundColor(QColor(Qt.GlobalColor.transparent))
    reader.setScaledSize(QSize(side, side))
    return QPixmap.fromImage(reader.read())


@lru_cache(maxsize=512)
def icon(name: str, ink: Ink = "text") -> QIcon:
    """Return an icon by its name; it follows the palette. With the name of a tone it is drawn in that tone's mark."""
    source(name)  # a wrong name is told here, not when it is painted
    return QIcon(_kept(_Drawn(name, ink)))
