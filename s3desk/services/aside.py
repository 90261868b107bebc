"""Files that are there whole or not at all: written under a hidden name beside their place, then put there."""

from __future__ import annotations

import hashlib
import os
import platform
import re
import secrets
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

_HIDDEN = re.compile(r"\.([0-9a-f]{8})-([0-9a-f]{1,8})-[0-9a-f]{12}\.part")
_LATELY_S, _SURELY_S = 600, 86_400
"""A program that is gone left it behind, where it is older than the one; any program, where it is older than the other."""


@contextmanager
def aside(path: Path, *, mode: int | None = None, new: bool = False) -> Iterator[Path]:
    """Give the name of an empty file that takes the name `path` once it is whole and safely on the disk.

    On any mishap what was there stays, and nothing else does. `mode` are the file's rights, else they are those of the
    file it replaces, or of any new file. A `new` one replaces nothing: FileExistsError where there is something by then.
    """
    part = hidden(path)
    try:
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666 if mode is None else mode))
        yield part
        if mode is None and not new:
            _keep_rights(path, part)
        settle(part, path, new=new)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def write_aside(path: Path, content: bytes, mode: int | None = None) -> None:
    """Write a small file so that it is there whole or not at all."""
    with aside(path, mode=mode) as part:
        part.write_bytes(content)


def hidden(path: Path) -> Path:
    """Return a name beside a path under which nobody else writes, and that synchronisers and readers pass over."""
    return path.with_name(f".{_computer()}-{os.getpid():x}-{secrets.token_hex(6)}.part")


def sweep(folder: Path) -> None:
    """Take away what a program of this computer began to write here and, killed or cut off, never finished.

    Whatever may be somebody else's stays: of another computer, of a program that runs, of any other name.
    """
    try:
        found = [each for each in folder.iterdir() if each.name.startswith(".")]
    except OSError:
        return
    for each in found:
        named = _HIDDEN.fullmatch(each.name)
        with suppress(OSError):  # somebody else was quicker, or it cannot be removed
            if named and named[1] == _computer() and _is_left(int(named[2], 16), time.time() - each.lstat().st_mtime):
                shutil.rmtree(each) if each.is_dir() and not each.is_symlink() else each.unlink()


def _is_left(process: int, age_s: float) -> bool:
    """Return whether nobody writes any more. A number may be a later program's, and a clock may have been put right."""
    if age_s > _SURELY_S:
        return True
    if age_s < _LATELY_S or os.name != "posix":  # elsewhere, asking for a process may end it
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    return False


@cache
def _computer() -> str:
    return hashlib.sha256(platform.node().encode()).hexdigest()[:8]


def settle(part: Path, path: Path, *, new: bool = False) -> None:
    """Put a whole file in its place when it is safely on the disk; FileExistsError where a `new` one would replace another."""
    with part.open("rb+") as written:
        _to_disk(written.fileno())
    if new:
        path.touch(exist_ok=False)  # takes the name, of two at once for one only; links are not known to every disk
    try:
        part.replace(path)
    except OSError:
        if new:
            path.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _to_disk(opened: int) -> None:
    """Have an open file written, past what the disk keeps waiting; there is a way of its own to ask for it on macOS."""
    if sys.platform == "darwin":
        import fcntl

        with suppress(OSError):  # a disk that does not know it
            fcntl.fcntl(opened, fcntl.F_FULLFSYNC)
            return
    os.fsync(opened)


def reason(odd: OSError) -> str:
    """Return the system's own words for what went wrong."""
    return odd.strerror or type(odd).__name__


def _keep_rights(path: Path, part: Path) -> None:
    if os.name == "posix":
        with suppress(OSError):  # nothing to replace, or a disk that knows no rights
            part.chmod(path.stat().st_mode & 0o777)


def _sync_folder(folder: Path) -> None:
    """Let the name itself be on the disk; the file is in its place, so that a disk that cannot is no mishap."""
    if os.name == "posix":
        with suppress(OSError):
            opened = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(opened)
            finally:
                os.close(opened)
