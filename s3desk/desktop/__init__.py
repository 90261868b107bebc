"""The window: the only room that knows Qt."""

from __future__ import annotations

import gc
import re
from pathlib import Path
from typing import TYPE_CHECKING

from s3desk.domain.errors import OfficeError

if TYPE_CHECKING:
    from s3desk.desktop.office import Office


def start(office: Office, file: Path | None, *, rehearse: bool = False) -> int:
    """Open the window, on a file or on none; return the exit code when it is closed.

    To rehearse is to show every view once, and close.

    The window is painted first; the file, and the database library with it, are opened beside it.
    """
    gc.disable()  # thousands of classes and no garbage: until the window is painted
    try:
        from s3desk.desktop.shell.start import run
    except ImportError as missing:
        raise _in_words(missing) from missing
    return run(office, file, rehearse=rehearse)


def _in_words(missing: ImportError) -> Exception:
    """Return why there can be no window, as a person can mend it; the error itself where the mistake is ours."""
    if isinstance(missing, ModuleNotFoundError) and (missing.name or "").partition(".")[0] in {"PySide6", "shiboken6"}:
        return OfficeError("The window needs PySide6, which is not installed; the command line works without it.")
    if library := re.match(r"(lib\S+): cannot open shared object file", str(missing)):
        return OfficeError(
            "The window needs {0}, a library of the system that is not on this computer; install the package that has it. The command line works without it.",
            library[1],
        )
    return missing
