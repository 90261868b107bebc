"""Which S3Desk this is: its version, what it was built from, and the licences of all its parts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from s3desk import __version__
from s3desk.resources import resource_dir

BUILD = "build.txt"
"""In the resources of a build: the commit, and the day of the commit."""
SOURCE = "source"
"""What a checkout says instead."""
LICENCES = "licences"
OWN = "S3Desk"
"""The name of our own licence among the others."""


@dataclass(frozen=True, slots=True)
class Edition:
    """The version and the build; `str` is what people read and send with a question."""

    version: str
    build: str

    def __str__(self) -> str:
        return f"S3Desk {self.version} ({self.build})"


def edition() -> Edition:
    """Return what runs here."""
    told = resource_dir() / BUILD
    build = told.read_text(encoding="utf-8").strip() if told.exists() else SOURCE
    return Edition(__version__, build)


def licences() -> dict[str, Path]:
    """Return the file of each licence text by the name of its part, our own first."""
    folder = resource_dir() / LICENCES
    found = {path.stem: path for path in sorted(folder.glob("*.txt"), key=lambda path: path.stem.casefold())}
    own = found.pop(OWN, resource_dir().parent / "LICENSE")  # in a checkout it lies at the top
    return {OWN: own, **found}
