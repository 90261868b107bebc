"""What a shelf needs of the place where it stands: a few verbs that a folder and a WebDAV server both know."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from s3desk.domain.errors import OfficeError


class Entry(NamedTuple):
    """What a folder holds under a name."""

    name: str
    is_folder: bool
    size: int
    stamp: str
    """Whatever tells that it was changed: a time, an ETag; empty for a folder that does not tell what changes in it."""


class Gone(OfficeError):
    """What was listed is not there any more, or cannot be fetched now; it is simply not there yet."""

    def __init__(self, name: str) -> None:
        super().__init__("{0} is not there any more.", name)


class Place(Protocol):
    """A folder somewhere. Paths are relative, with `/`, in small letters, digits, `-` and `.` only when we make them.

    Everything it raises is an OfficeError of one sentence.
    """

    def list(self, folder: str) -> Sequence[Entry]:
        """Return what a folder holds; nothing where there is no such folder. The topmost (empty path) must be there."""

    def read(self, path: str, most: int) -> bytes:
        """Return the whole content, at most so many bytes of it; Gone where there is none."""

    def write(self, path: str, data: bytes) -> Entry:
        """Write a file with its folders, whole or not at all, and return what the place says it holds then."""

    def remove(self, path: str) -> None:
        """Remove a file, if it is there."""

    def close(self) -> None: ...
