"""Makes installers of other versions for a trial: the same programs, one more file, and nothing else of the library."""

from __future__ import annotations

import shutil
from pathlib import Path

from contents import TITLE

from windows import installers

OLDER = "0.0.1"
NEWER = "99.0.0"
EXTRA = "lib/of another version.pyc"
"""A file that the version that is tried does not have."""
TAKEN = ("S3Desk.exe", "S3Desk.com", "python3??.dll", "README.txt")
MAKE = {"setup.exe": installers.make_setup, "msi": installers.make_msi}


def make(ending: str, version: str) -> Path:
    """Return an installer of this kind; the folder of the build must still be there."""
    folder = installers.WORK / "other version" / TITLE
    shutil.rmtree(folder, ignore_errors=True)
    (folder / EXTRA).parent.mkdir(parents=True)
    (folder / EXTRA).write_text(version, encoding="ascii")
    for pattern in TAKEN:
        for path in (installers.WORK / TITLE).glob(pattern):
            shutil.copyfile(path, folder / path.name)
    return MAKE[ending](folder, version, 0, folder.parent)
