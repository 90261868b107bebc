"""The settings folder's share of a workspace: the author's key, and the lease that notices a copied file."""

from __future__ import annotations

import hashlib
import json
import platform
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from s3desk.domain.errors import About, OfficeError
from s3desk.ledger.signing import Author
from s3desk.services import keyrings
from s3desk.services.aside import write_aside


@dataclass(frozen=True, slots=True)
class Profile:
    """One person on one device: where settings lie, and who signs."""

    home: Path
    author: Author

    @classmethod
    def load(cls, home: Path, name: str) -> Profile:
        """Return the person's profile, making folder and key on first use; OfficeError when that is not possible."""
        plain = _plain(name)
        if not plain:
            raise OfficeError("A name is needed, so that others see who wrote.", about=About.AUTHOR)
        try:
            seed = _seed(home, plain)
        except OSError as mishap:
            raise OfficeError(
                "The settings folder {0} cannot be used ({1}).", str(home), str(mishap.strerror)
            ) from mishap
        return cls(home, Author(plain, seed, platform.node() or "this computer"))


def _seed(home: Path, name: str) -> bytes:
    """Return the secret seed of the person's key: from the system's keyring, else from a file only they can read."""
    path = _key_file(home, name)
    if path.exists():
        try:
            held = json.loads(path.read_text(encoding="utf-8"))
            text = held.get("seed") or keyrings.get(held["entry"])
            if text and len(seed := bytes.fromhex(text)) == 32:
                return seed
        except (ValueError, KeyError, AttributeError, TypeError) as odd:
            raise OfficeError(
                "The key file {0} is damaged; put it back from a backup, or remove it.", str(path)
            ) from odd
        raise OfficeError("The keyring of this computer no longer holds the key of {0}; unlock it and try again.", name)
    seed = secrets.token_bytes(32)
    entry = hashlib.sha256(f"{home.absolute()}\n{name}".encode()).hexdigest()[:32]
    held = {"name": name} | ({"entry": entry} if keyrings.put(entry, seed.hex()) else {"seed": seed.hex()})
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    write_aside(path, json.dumps(held).encode(), mode=0o600)
    return seed


def _plain(name: str) -> str:
    """Return a name as it is signed by, however it was typed."""
    return " ".join(name.split())[:200].rstrip()


def _key_file(home: Path, name: str) -> Path:
    return home / "keys" / f"{hashlib.sha256(_plain(name).encode()).hexdigest()[:16]}.json"


def may_rename(home: Path, name: str, new: str) -> bool:
    """Return whether somebody has written here by a name and nobody by a new one: it may be the same person."""
    return _key_file(home, name).exists() and not _key_file(home, new).exists()


def rename(home: Path, name: str, new: str) -> None:
    """Let a person write by a new name with the key that they have: others go on knowing them."""
    try:
        held = json.loads(_key_file(home, name).read_text(encoding="utf-8"))
        write_aside(_key_file(home, new), json.dumps(held | {"name": _plain(new)}).encode(), mode=0o600)
    except (OSError, ValueError, TypeError) as mishap:
        raise OfficeError("The key of {0} cannot be handed on; nothing was changed. Try again.", name) from mishap


class Lease:
    """What this device remembers of a file outside it: which copy it is, and the last change it wrote there.

    A copied file, a restored backup or another computer does not fit it, and then starts a series of its own.
    """

    def __init__(self, home: Path, workspace: bytes, path: Path) -> None:
        whereabouts = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:16]
        self._path = home / "leases" / f"{workspace.hex()}-{whereabouts}.json"
        self._file = path

    def _identity(self) -> list[int]:
        found = self._file.stat()
        return [found.st_dev, found.st_ino]

    def heads(self) -> dict[str, str]:
        """Return the last own change by own series (both hexadecimal); empty when this is not the file it was."""
        try:
            held: Any = json.loads(self._path.read_text(encoding="utf-8"))
            if held["identity"] == self._identity():
                return {str(series): str(head) for series, head in held["heads"].items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            pass  # no lease, or one that cannot be read, is simply none: a new series begins
        return {}

    def keep(self, heads: dict[str, str]) -> None:
        """Remember the last own changes; losing it costs no more than a new series."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._path.write_text(json.dumps({"identity": self._identity(), "heads": heads}), encoding="utf-8")
        except OSError:
            pass  # the settings folder is full or read-only: the next opening begins a new series

    def give_up(self) -> None:
        """Forget the file: another state of it was put in its place, on what may be the same spot of the disk."""
        self._path.unlink(missing_ok=True)
