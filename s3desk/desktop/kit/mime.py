"""What the clipboard or a drop holds: files, a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

OWN = {".s3desk", ".s3pack"}
"""Files that are opened, not attached."""


def is_brought(data: QMimeData) -> bool:
    """Return whether there is anything to attach."""
    return bool(paths_in(data)) or has_picture(data)


def has_picture(data: QMimeData) -> bool:
    """Return whether there is a picture; that of copied cells or words is not meant."""
    return data.hasImage() and not data.text()


def paths_in(data: QMimeData) -> list[Path]:
    """Return the files to attach."""
    local = [Path(each.toLocalFile()) for each in data.urls() if each.isLocalFile()]
    return [] if any(each.suffix.lower() in OWN for each in local) else local
