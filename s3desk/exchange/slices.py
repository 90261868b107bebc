"""Many packs in one temporary file: a first exchange may bring thousands."""

from __future__ import annotations

import os
from io import RawIOBase
from typing import IO, BinaryIO, cast


class Slice(RawIOBase):
    """A part of a file, to be read like a file of its own."""

    def __init__(self, file: IO[bytes], begin: int, size: int) -> None:
        super().__init__()
        self._file, self._begin, self._size, self._at = file, begin, size, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self._at = offset + {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        return self._at

    def read(self, size: int = -1) -> bytes:
        left = max(self._size - self._at, 0)
        self._file.seek(self._begin + self._at)
        data = self._file.read(left if size < 0 else min(size, left))
        self._at += len(data)
        return data


def appended(file: IO[bytes], data: bytes) -> BinaryIO:
    """Put data at the end of a file and return it as a file of its own."""
    begin = file.seek(0, os.SEEK_END)
    file.write(data)
    return cast("BinaryIO", Slice(file, begin, len(data)))
