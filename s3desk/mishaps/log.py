"""The log: one line for what matters when somebody asks what happened; it turns over before it grows large."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

LARGEST_BYTES = 512 * 1024
FILES = 3
LONGEST = 300
"""Characters of a line."""


class Log:
    """`s3desk.log`, before it `s3desk.log.1` and `.2`; several windows may write, from any thread.

    It is opened for each line, so that on Windows one window can turn it over while another one is open. A line that
    cannot be written is left out: nobody's work may suffer from it.
    """

    def __init__(self, folder: Path, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.path = folder / "s3desk.log"
        self._now = now
        self._lock = threading.Lock()

    def write(self, line: str) -> None:
        """Add a line; it must hold nothing that is anybody's."""
        said = " ".join(line.split())[:LONGEST]
        with self._lock, suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._turn_over()
            with self.path.open("a", encoding="utf-8", errors="replace", newline="\n") as file:
                file.write(f"{self._now():%Y-%m-%dT%H:%M:%SZ} {os.getpid()} {said}\n")

    def _turn_over(self) -> None:
        if not self.path.exists() or self.path.stat().st_size < LARGEST_BYTES:
            return
        older = self._older()
        for target, source in zip(reversed(older), [*reversed(older[:-1]), self.path], strict=True):
            if source.exists():
                source.replace(target)

    def _older(self) -> list[Path]:
        return [self.path.with_name(f"{self.path.name}.{at}") for at in range(1, FILES)]

    def tail(self, most: int) -> list[str]:
        """Return the last lines, the latest one last."""
        found: list[str] = []
        for path in (self.path, *self._older()):
            if len(found) < most:
                with suppress(OSError):
                    found = [*path.read_text(encoding="utf-8", errors="replace").splitlines(), *found]
        return found[-most:]

    def delete(self) -> None:
        """Begin anew."""
        with self._lock, suppress(OSError):
            for path in (self.path, *self._older()):
                path.unlink(missing_ok=True)
