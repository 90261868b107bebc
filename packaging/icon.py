"""The program's icon as pictures, drawn from its SVG."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from contents import ICON
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS_SIZES = {
    "ic11": 32,
    "ic12": 64,
    "ic07": 128,
    "ic13": 256,
    "ic08": 256,
    "ic14": 512,
    "ic09": 512,
    "ic10": 1024,
}
"""By the names that macOS has for them; two of a size are the one for a common screen and the half for a fine one."""


def png(size: int) -> bytes:
    """Return the icon as a picture of so many pixels."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(ICON)).render(painter)
    painter.end()
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(written, "PNG")  # type: ignore[call-overload]  # its stubs want the name as bytes, it wants text
    return bytes(written.data().data())


def ico(sizes: Sequence[int] = ICO_SIZES) -> bytes:
    """Return the icon as Windows has it: a header, an entry of 16 bytes for each size, then the pictures."""
    pictures = [png(size) for size in sizes]
    head, at = struct.pack("<HHH", 0, 1, len(sizes)), 6 + 16 * len(sizes)
    for size, picture in zip(sizes, pictures, strict=True):
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)  # 0 says 256
        at += len(picture)
    return head + b"".join(pictures)


def icns() -> bytes:
    """Return the icon as macOS has it: a header of 8 bytes, then each picture behind its name and its length."""
    drawn = {size: png(size) for size in ICNS_SIZES.values()}
    entries = [
        name.encode("ascii") + struct.pack(">I", len(drawn[size]) + 8) + drawn[size]
        for name, size in ICNS_SIZES.items()
    ]
    return b"icns" + struct.pack(">I", sum(map(len, entries)) + 8) + b"".join(entries)
