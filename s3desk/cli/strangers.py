"""Keys that were refused on this device: remembered in the settings folder, so that a later call can accept one."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from s3desk.app import Office
from s3desk.domain.errors import OfficeError
from s3desk.services.exchanging import Stranger

MOST = 100
"""Of a workspace; the oldest are forgotten."""


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody who signed and is no member."""

    key: bytes
    name: str
    fingerprint: str
    circle: str = ""
    """Where they ask to be let in; empty where the file is at home."""


class Strangers:
    """The strangers met at the door of one workspace."""

    def __init__(self, office: Office, workspace: str) -> None:
        self._path = Path(office.home) / "strangers" / f"{workspace}.json"

    def all(self) -> list[Met]:
        try:
            held = json.loads(self._path.read_text(encoding="utf-8"))
            return [_met(each) for each in held]
        except (OSError, ValueError, KeyError, TypeError):
            return []  # never met any, or damaged: the next refusal writes it anew

    def remember(self, stranger: Stranger) -> None:
        met = Met(stranger.key, stranger.name, stranger.fingerprint, stranger.circle)
        self._keep([*(each for each in self.all() if each.key != met.key), met][-MOST:])

    def forget(self, key: bytes) -> None:
        self._keep(each for each in self.all() if each.key != key)

    def _keep(self, met: Iterable[Met]) -> None:
        told = [asdict(each) | {"key": each.key.hex()} for each in met]
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._path.write_text(json.dumps(told), encoding="utf-8")
        except OSError as mishap:
            raise OfficeError(
                "The settings folder {0} cannot be used ({1}).", str(self._path.parent), str(mishap.strerror)
            ) from mishap


def _met(held: dict[str, str]) -> Met:
    return Met(bytes.fromhex(held["key"]), str(held["name"]), str(held["fingerprint"]), str(held["circle"]))
