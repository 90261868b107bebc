"""A folder as a place to exchange: a network share, or one that some program keeps in step with other computers."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Sequence
from pathlib import Path

from s3desk.domain.errors import OfficeError
from s3desk.exchange.places import Entry, Gone
from s3desk.services.aside import reason, sweep, write_aside

_UNTOLD = re.compile("[\ud800-\udfff]")
"""Stands in the name of a file on Linux for what nobody can read."""


class FolderPlace:
    """Files are written under a hidden name and renamed; there are no locks, since no file has two writers."""

    def __init__(self, address: str) -> None:
        self._root = Path(address)
        self._swept: set[Path] = set()

    def list(self, folder: str) -> Sequence[Entry]:
        try:
            with os.scandir(self._root / folder) as found:
                return [entry for each in found if (entry := _entry(each)) is not None]
        except FileNotFoundError as odd:
            if self._root.is_dir():
                return []
            raise OfficeError(
                "The folder {0} is not there; connect the drive or the network and try again.", str(self._root)
            ) from odd
        except OSError as odd:
            raise OfficeError(
                "The folder {0} cannot be read ({1}); nothing was changed.", str(self._root / folder), reason(odd)
            ) from odd

    def read(self, path: str, most: int) -> bytes:
        try:
            with (self._root / path).open("rb") as file:
                return file.read(most)
        except OSError as odd:
            if self._root.is_dir():  # taken away, locked by whoever writes it, or not fetched from a cloud yet
                raise Gone(path) from odd
            raise OfficeError(
                "The folder {0} went away while it was read ({1}); nothing was changed. Connect it and try again.",
                str(self._root),
                reason(odd),
            ) from odd

    def write(self, path: str, data: bytes) -> Entry:
        target = self._root / path
        try:
            if not self._root.is_dir():
                raise FileNotFoundError(2, "The folder is not there")
            target.parent.mkdir(parents=True, exist_ok=True)
            self._sweep(target.parent)
            write_aside(target, data)
            found = target.stat()
        except OSError as odd:
            raise OfficeError(
                "The folder {0} could not be written ({1}); what is there is whole. Make room or ask for the right to "
                "write there, and try again.",
                str(self._root),
                reason(odd),
            ) from odd
        return Entry(target.name, False, found.st_size, str(found.st_mtime_ns))

    def _sweep(self, folder: Path) -> None:
        """Take away, once, what an exchange that was killed left in a folder."""
        if folder not in self._swept:
            self._swept.add(folder)
            sweep(folder)

    def remove(self, path: str) -> None:
        try:
            (self._root / path).unlink(missing_ok=True)
        except OSError as odd:
            raise OfficeError("{0} could not be removed from {1} ({2}).", path, str(self._root), reason(odd)) from odd

    def close(self) -> None:
        """Nothing is kept open."""


def _entry(found: os.DirEntry[str]) -> Entry | None:
    """Return what is listed; None for what vanished since, for what is hidden (others write there at the moment), for
    what is neither file nor folder (a pipe, say, from which nothing may ever come), and for names that are no text.
    """
    if found.name.startswith(".") or _UNTOLD.search(found.name):
        return None
    try:
        told = found.stat()
        if stat.S_ISDIR(told.st_mode):
            return Entry(found.name, True, told.st_size, "")
        return Entry(found.name, False, told.st_size, str(told.st_mtime_ns)) if stat.S_ISREG(told.st_mode) else None
    except OSError:
        return None
