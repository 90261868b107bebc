"""Files that are there whole or not at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO


@contextmanager
def aside(path: Path) -> Iterator[BinaryIO]:
    """Give a file that takes the name `path` when it is safely on the disk; raises OSError, and then leaves nothing."""
    hidden = path.with_name(f".{secrets.token_hex(6)}.part")
    try:
        with hidden.open("xb+") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        hidden.replace(path)
    finally:
        with suppress(OSError):
            hidden.unlink(missing_ok=True)


def reason(odd: OSError) -> str:
    """Return the system's own words for what went wrong."""
    return odd.strerror or type(odd).__name__
