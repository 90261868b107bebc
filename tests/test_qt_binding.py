"""The Qt binding that is installed can be trusted."""

import sys

from PySide6.QtCore import QObject


def test_qt_calls_keep_none_alive():
    """PySide6 6.12.0 drops a reference to None on every call without a result and aborts Python 3.11 (PYSIDE-3474)."""
    thing, before = QObject(), sys.getrefcount(None)
    for _ in range(500):
        thing.setObjectName("x")
    assert before - sys.getrefcount(None) < 100
