"""The window: the only room that knows Qt."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from s3desk.desktop.office import Office


def start(office: Office, file: Path | None, *, rehearse: bool = False) -> int:
    """Open the window, on a file or on none; return the exit code when it is closed.

    To rehearse is to show every view once, and close.

    The window is painted first; the file, and the database library with it, are opened beside it.
    """
    gc.disable()  # thousands of classes and no garbage: until the window is painted
    from s3desk.desktop.shell.start import run

    return run(office, file, rehearse=rehearse)
