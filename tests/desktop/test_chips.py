"""A chip shows all of its text where it has the room that it asks for."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from s3desk.desktop.kit.chips import chip_size
from s3desk.desktop.look import S, dress, font
from s3desk.desktop.settings import TEXT_SIZE, Settings


@pytest.mark.parametrize("size", range(-2, 6))
def test_a_chip_asks_for_the_room_of_its_text(qapp: Any, size: int):
    settings, own = Settings(), qapp.font()
    settings.set(TEXT_SIZE, size)
    dress(qapp, settings, own)
    small = QFontMetrics(font("small"))
    for text in ("24 days ago", "No owner", "yesterday", "in 10 days", "1,330,000.00 €", "i", "Without a day"):
        room = chip_size(text).width() - S
        assert small.elidedText(text, Qt.TextElideMode.ElideRight, room) == text
    settings.set(TEXT_SIZE, 0)
    dress(qapp, settings, own)
