"""What is loaded before the window is painted."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    "late",
    [
        "sqlalchemy",
        "sqlite3",
        "msgspec",
        "loro",
        "nacl",
        "pyqtgraph",
        "numpy",
        "s3desk.services.ports",
        "s3desk.domain.funding",
        "s3desk.mishaps",
        "logging.handlers",
        "s3desk.domain.reading",
        "s3desk.desktop.kit.page",
        "s3desk.desktop.manual",
        "s3desk.desktop.shell.search",
        "s3desk.desktop.shell.palette",
        "s3desk.desktop.shell.toast",
        "s3desk.desktop.shell.welcome",
        "PySide6.QtNetwork",
    ],
)
def test_what_the_first_paint_does_not_need_is_not_loaded_for_it(late):
    code = f"import sys, s3desk.app, s3desk.desktop.shell.start; sys.exit({late!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
