"""A place whose answers are waited for only as long as the person wants to wait."""

from __future__ import annotations

from collections.abc import Sequence

from s3desk.exchange.places import Entry, Place
from s3desk.services.waiting import waited


class Patient:
    """Asks another place. A network folder can keep one waiting as a server does."""

    def __init__(self, place: Place) -> None:
        self._place = place

    def list(self, folder: str) -> Sequence[Entry]:
        return waited(lambda: self._place.list(folder))

    def read(self, path: str, most: int) -> bytes:
        return waited(lambda: self._place.read(path, most))

    def write(self, path: str, data: bytes) -> Entry:
        return waited(lambda: self._place.write(path, data))

    def remove(self, path: str) -> None:
        return waited(lambda: self._place.remove(path))

    def close(self) -> None:
        self._place.close()
