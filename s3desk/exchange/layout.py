"""Where things lie at a target: one folder for each workspace, circle and copy; nobody writes in another's.

    WORKSPACE/CIRCLE/COPY/FIRST-LAST-HASH.s3pack    changes; the numbers are those of the copy's own series
    WORKSPACE/CIRCLE/COPY/HASH.s3values             personal values that the changes name, so that they can be erased
    WORKSPACE/CIRCLE/COPY/HASH.INDEX-COUNT.s3part   a piece of an attachment

Names help people and save reading; what counts is inside. A reader takes any whole file, however it is called.

So that a shelf stays small, each copy gathers its own files: where eight of about one weight lie there (gathering), one
more is written with all that they hold, changes in a .s3pack, personal values in a .s3values, and read back; at the next
exchange that finds it unchanged the eight are removed. Whoever looks in between finds everything twice, whoever looks
late finds it once; nobody ever finds it nowhere, unless a sync program brings the removal before the new file: then it
is lacking there until that comes, or until whoever holds it writes it again. A copy leaves at most a few files of each
of four weights and full ones of 4 to 8 MiB unpacked, however often it exchanges. Pieces are not gathered.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from s3desk.exchange.places import Place

PACK, VALUES, PART = ".s3pack", ".s3values", ".s3part"
MOST_FILE_BYTES = 160 << 20
"""What is read of one file: a few changes of the largest kind fit."""
PART_BYTES = 4 << 20
MOST_PART_BYTES = 64 << 20
_MAGIC = b"\x89S3PART\n"
_HEAD = len(_MAGIC) + 32 + 8 + 8 + 32
_PLAIN = re.compile(r"[a-z0-9]{1,40}( ([0-9a-f]{16}){1,2})?")


class Found(NamedTuple):
    """A file at a target: path from the target's top, and what the place says of it."""

    path: str
    size: int
    stamp: str

    def is_kind(self, ending: str) -> bool:
        """Return whether the name says so; sync programs put something before the ending, or behind it."""
        return ending in self.path.rpartition("/")[2].lower()


def short_hash(data: bytes) -> str:
    """Return what names a file by its content."""
    return hashlib.sha256(data).hexdigest()[:32]


def circle_folder(circle: str) -> str:
    """Return a name that every disk takes."""
    return circle.replace(" ", "-") if _PLAIN.fullmatch(circle) else hashlib.sha256(circle.encode()).hexdigest()[:32]


def is_in(path: str, circles: Sequence[str]) -> bool:
    """Return whether a file lies in the folder of one of these circles, however a sync program renamed that."""
    return path.split("/")[1].lower().startswith(tuple(map(circle_folder, circles)))


Inside = Callable[[Place, str, str], Iterable[Found]]
"""Given a place, a copy's folder and its stamp: the files in it."""


def walk(place: Place, workspace: bytes, circles: Sequence[str], inside: Inside) -> Iterator[Found]:
    """Yield the files of these circles; folders that a sync program renamed ("TEAM", "team (1)") count too."""
    for top in place.list(""):
        if top.is_folder and top.name.lower().startswith(workspace.hex()):
            for circle in place.list(top.name):
                path = f"{top.name}/{circle.name}"
                if circle.is_folder and is_in(path, circles):
                    yield from files(place, path, inside)


def files(place: Place, folder: str, inside: Inside | None = None) -> Iterator[Found]:
    """Yield the files of a folder and, where it is told how to look there, those of the folders in it."""
    for each in place.list(folder):
        path = f"{folder}/{each.name}"
        if not each.is_folder:
            yield Found(path, each.size, each.stamp)
        elif inside is not None:
            yield from inside(place, path, each.stamp)


class Part(NamedTuple):
    """A piece of an attachment, as a file tells it."""

    sha256: bytes
    at: int
    size: int
    """Of the whole, in bytes."""
    piece: bytes


def part_name(sha256: bytes, index: int, count: int) -> str:
    return f"{sha256.hex()[:32]}.{index:05d}-{count:05d}{PART}"


def part_file(part: Part) -> bytes:
    """Return a piece with what tells that it is whole, and where it belongs."""
    head = part.sha256 + part.size.to_bytes(8, "big") + part.at.to_bytes(8, "big")
    return _MAGIC + head + hashlib.sha256(head + part.piece).digest() + part.piece


def part_size(length: int) -> int:
    """Return how many bytes a file with so long a piece has."""
    return _HEAD + length


def read_part(data: bytes) -> Part | None:
    """Return the piece in a file; None when it is not whole (yet)."""
    if not data.startswith(_MAGIC) or len(data) < _HEAD:
        return None
    head, digest, piece = data[len(_MAGIC) : _HEAD - 32], data[_HEAD - 32 : _HEAD], data[_HEAD:]
    size, at = int.from_bytes(head[32:40], "big"), int.from_bytes(head[40:48], "big")
    if hashlib.sha256(head + piece).digest() != digest or at + len(piece) > size:
        return None
    return Part(head[:32], at, size, piece)
