"""A colleague with a laptop of her own, and a window with the file that both have."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from s3desk.desktop.exchange.dialog import ExchangeDialog
from s3desk.desktop.shell.main_window import MainWindow
from tests.desktop.conftest import Clerk
from tests.desktop.exchange.colleague import Colleague, accept, packed


@pytest.fixture
def stranger(office: Clerk, tmp_path: Path) -> Colleague:
    """Return Claire, who has a copy, and whom nobody here has accepted."""
    return Colleague(tmp_path / "claire", "Claire", packed(office, tmp_path / "first.s3pack"))


@pytest.fixture
def claire(office: Clerk, stranger: Colleague) -> Colleague:
    """Return Claire, a member."""
    accept(office, stranger)
    return stranger


@pytest.fixture
def dialog(window: MainWindow, office: Clerk, qtbot: QtBot) -> Iterator[ExchangeDialog]:
    """Return the dialog of exchange, open."""
    window.activateWindow()
    dialog = window.exchanging.show()
    qtbot.waitUntil(dialog.isVisible)
    yield dialog
    if isValid(dialog):
        dialog.close()
