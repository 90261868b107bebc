"""Who has the file open, and whether it lies where a live file must not lie."""

from __future__ import annotations

import getpass
import json
import os
import platform
import re
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import IO

from s3desk.domain.errors import OfficeError

_SYNCED = (
    "dropbox",
    "onedrive",
    "nextcloud",
    "owncloud",
    "google drive",
    "googledrive",
    "icloud",
    "mobile documents",
    "seafile",
    "syncthing",
    "pcloud",
    "box sync",
    "kdrive",
)
_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "davfs", "fuse.davfs2", "9p", "afpfs", "webdav"}

_REMOTE = 4
"""What Windows calls a drive that is another computer's."""
_MOUNTED = re.compile(r"^.* on (/.*) \((\w+)[,)]", re.MULTILINE)
"""A line of macOS: "//ana@server/team on /Volumes/team (smbfs, nodev, nosuid, mounted by ana)"."""
TRIES = 10
PAUSE_S = 0.01


class Lock:
    """The mark beside an open file; it dies with the program, so a stale one is no obstacle."""

    def __init__(self, path: Path) -> None:
        """Take the lock; OfficeError with the other computer's name and time when somebody holds it."""
        self.path = path.with_name(f"{path.name}.lock")
        if path.stat().st_nlink > 1:
            raise OfficeError("{0} lies on the disk under two names at once; copy it, and open the copy.", path.name)
        try:
            self._file: IO[str] = self.path.open("a+", encoding="utf-8")
            while (grabbed := self._grab_patiently()) and not self._is_current():  # its last holder just removed it
                self._file.close()
                self._file = self.path.open("a+", encoding="utf-8")
        except OSError as mishap:
            raise OfficeError(
                "{0} cannot be opened for writing ({1}); copy it to a folder where you may write.",
                path.name,
                str(mishap.strerror),
            ) from mishap
        if not grabbed:
            who = self._holder()
            self._file.close()
            raise OfficeError(
                "{0} is open on the computer {1} (by {2}, since {3}); close it there and try again.",
                path.name,
                who.get("computer", "?"),
                who.get("person", "?"),
                who.get("since", "?"),
            )
        self._file.seek(0)
        self._file.truncate()
        json.dump(_me(), self._file)
        self._file.flush()

    def _grab_patiently(self) -> bool:
        """Try for a moment: whoever asks whether the file is open grabs it, too, and lets it go at once."""
        return _grab(self._file) or any(_grab(self._file) for _ in _moments())

    def _is_current(self) -> bool:
        """Return whether the locked file is still the one that others would find."""
        try:
            return os.path.samestat(os.fstat(self._file.fileno()), self.path.stat())
        except OSError:
            return False

    def _holder(self) -> dict[str, str]:
        """Return what the holder wrote into the file, waiting a little for one who has only just taken it."""
        for _ in _moments():
            self._file.seek(0)
            with suppress(ValueError, AttributeError, OSError):
                held = json.loads(self._file.read())
                return {str(key): str(value) for key, value in held.items()}
        return {}

    @property
    def is_held(self) -> bool:
        return not self._file.closed

    def release(self) -> None:
        if self.is_held:
            if sys.platform == "win32":  # where an open file cannot be removed
                self._file.close()
            with suppress(OSError):
                self.path.unlink(missing_ok=True)
            self._file.close()


def _me() -> dict[str, str]:
    return {
        "computer": platform.node() or "this computer",
        "person": _login(),
        "since": f"{datetime.now().astimezone():%Y-%m-%d %H:%M}",
        "process": str(os.getpid()),
    }


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


def _moments() -> Iterator[None]:
    """Yield a few times, a moment apart."""
    for _ in range(TRIES):
        time.sleep(PAUSE_S)
        yield


def _grab(file: IO[str] | IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(1 << 20)  # a byte far behind the text, so that others can read who holds it
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def is_open(path: Path) -> bool:
    """Return whether a program has the file open for writing, this one or another. Never where locks are mandatory."""
    if sys.platform == "win32":
        return False
    try:
        with path.with_name(f"{path.name}.lock").open("rb") as file:  # what is grabbed here is let go at once
            return not _grab(file)
    except OSError:
        return False


def lies_in_synced_folder(path: Path) -> bool:
    """Return whether other programs or computers would touch a live file here (synchronised or network folder)."""
    whole = path.resolve()
    for part in whole.parent.parts:
        name = part.lower()
        if any(name == each or name.startswith((f"{each} -", f"{each} (", f"{each}-")) for each in _SYNCED):
            return True
    if str(whole).startswith("\\\\"):
        return True
    if any((folder / marker).exists() for folder in whole.parents for marker in (".stfolder", ".sync_exclude.lst")):
        return True
    return _mount_kind(whole) in _NETWORK


def _mount_kind(path: Path) -> str:
    """Return the kind of file system that a path is on; "" where the system does not tell."""
    if sys.platform == "win32":
        import ctypes

        return "smbfs" if ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == _REMOTE else ""
    best, kind = "", ""
    for where, found in _mounts():
        inside = str(path) == where or str(path).startswith(where.rstrip("/") + "/")
        if inside and len(where) >= len(best):
            best, kind = where, found
    return kind


def _mounts() -> Iterator[tuple[str, str]]:
    """Yield where each file system is and of which kind it is."""
    if sys.platform == "darwin":
        import subprocess

        with suppress(OSError, subprocess.SubprocessError):
            done = subprocess.run(["/sbin/mount"], capture_output=True, encoding="utf-8", timeout=2, check=True)
            yield from _MOUNTED.findall(done.stdout)
        return
    with suppress(OSError):
        for line in Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace").splitlines():
            _, where, found, *_ = line.split(" ")
            yield where.replace("\\040", " "), found
