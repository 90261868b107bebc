"""A workspace that lies where other computers change it is worked on as a copy in the settings folder."""

from __future__ import annotations

import shutil
import time
from contextlib import suppress
from pathlib import Path

from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message, message
from s3desk.services.aside import aside
from s3desk.store.connection import check_header, connect, in_words
from s3desk.store.locking import lies_in_synced_folder
from s3desk.store.log import Log

_SURELY_KILLED_S = 60
"""Between taking a name and filling it a program that runs needs an instant."""


def brought_home(path: Path, home: Path) -> tuple[Path, Message]:
    """Return the local copy of a file that must not live where it lies, and the sentence that says so."""
    local = _place(path, home)
    try:
        _give_up_empty(local)
        if not local.exists():
            local.parent.mkdir(parents=True, exist_ok=True)
            with suppress(FileExistsError), aside(local, new=True) as part:  # else another program was quicker
                shutil.copyfile(path, part)
    except OSError as mishap:
        raise OfficeError("{0} cannot be copied ({1}).", path.name, str(mishap.strerror)) from mishap
    sentence = message(
        "{0} lies in a folder that other computers change, where a live file can be damaged; you now work on the copy {1}.",
        path.name,
        str(local),
    )
    return local, sentence


def _give_up_empty(local: Path) -> None:
    """Remove the mere name of a copy, which a program that was killed had taken and never filled."""
    with suppress(FileNotFoundError):
        told = local.stat()
        if not told.st_size and time.time() - told.st_mtime > _SURELY_KILLED_S:
            local.unlink()


def copy_at_home(path: Path, home: Path) -> Path | None:
    """Return the local copy that is worked on instead of a file that must not live where it lies, if there is one."""
    if not path.is_file() or not lies_in_synced_folder(path):
        return None
    path = path.resolve()
    check_header(path)
    local = _place(path, home)
    return local if local.exists() else None


def _place(path: Path, home: Path) -> Path:
    source = connect(path, write=False)
    try:
        with in_words(path):
            workspace: bytes = Log(source).meta("workspace")
    finally:
        source.close()
    return home / "workspaces" / workspace.hex()[:12] / path.name
