"""Our kinds of files are known to Qt by their names, also where nobody installed them on the system.

Else a file dialog looks into each file that it lists, to tell of what kind it is. It then closes the workspace that is
open here, and with that the system drops the locks that this process has on it (POSIX).
"""

from __future__ import annotations

import os
import sys

from s3desk.resources import resource_dir

_SYSTEM = "/usr/local/share/:/usr/share/"
"""Where the system's data lie unless it says otherwise (XDG Base Directory Specification)."""


def know_kinds() -> None:
    """Have Qt read resources/mime, too; before it looks for kinds of files for the first time."""
    if sys.platform.startswith("linux"):
        before = os.environ.get("XDG_DATA_DIRS") or _SYSTEM
        own = str(resource_dir())
        if own not in before.split(":"):
            os.environ["XDG_DATA_DIRS"] = f"{before}:{own}"
