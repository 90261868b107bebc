"""What the programs and libraries of a macOS build ask for: other libraries, and which macOS.

Read without running anything, so also on other systems. A file may hold a program for several processors; only the one
that is asked about is looked at.
"""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from macholib import mach_o
from macholib.MachO import MachO

ARCHITECTURES = {"arm64": 0x0100000C, "x86_64": 0x01000007}
"""By the numbers that Mach-O files have for them."""
OF_THE_SYSTEM = ("/usr/lib/", "/System/Library/")
_BEGINNINGS = (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
"""For one processor of 64 bit; for several."""
_LOADS = {mach_o.LC_LOAD_DYLIB, mach_o.LC_REEXPORT_DYLIB, mach_o.LC_LOAD_UPWARD_DYLIB}
"""A weak one may be absent."""


class Unmet(Exception):
    """A library that is neither in the build nor one of macOS, or a file for other processors only."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What one file asks for."""

    libraries: tuple[str, ...]
    """As the file names them: @rpath/QtCore.framework/Versions/A/QtCore, /usr/lib/libSystem.B.dylib."""
    rpaths: tuple[str, ...]
    """Where @rpath may be."""
    macos: tuple[int, int]
    """The oldest macOS for which its makers built it."""
    weight: int
    """Bytes of the part for this processor."""


def is_one(path: Path) -> bool:
    """Return whether a file is a program or a library of macOS."""
    with path.open("rb") as file:
        return file.read(4) in _BEGINNINGS


def read(path: Path, architecture: str) -> Asked:
    """Return what a file asks for on one processor; Unmet where it is not for that one."""
    return _asked(_for(path, architecture))


def part(path: Path, architecture: str) -> bytes:
    """Return what of a file is for one processor."""
    header = _for(path, architecture)
    return path.read_bytes()[header.offset : header.offset + header.size]


def _for(path: Path, architecture: str) -> Any:
    for header in MachO(str(path)).headers:
        if header.header.cputype == ARCHITECTURES[architecture]:
            return header
    raise Unmet(f"{path} is not for {architecture}.")


def _asked(header: Any) -> Asked:
    libraries: list[str] = []
    rpaths: list[str] = []
    oldest = (0, 0)
    for load, command, data in header.commands:
        if load.cmd in _LOADS:
            libraries.append(_text(data))
        elif load.cmd == mach_o.LC_RPATH:
            rpaths.append(_text(data))
        elif load.cmd in (mach_o.LC_BUILD_VERSION, mach_o.LC_VERSION_MIN_MACOSX):
            packed = int(command.minos if load.cmd == mach_o.LC_BUILD_VERSION else command.version)
            oldest = packed >> 16, packed >> 8 & 0xFF
    return Asked(tuple(libraries), tuple(rpaths), oldest, int(header.size))


def _text(data: bytes) -> str:
    return data.rstrip(b"\0").decode()


def newest(asked: Collection[Asked]) -> str:
    """Return the oldest macOS on which all of them are meant to run: 15.0."""
    return ".".join(map(str, max(each.macos for each in asked)))


def missing(asked: Mapping[str, Asked], links: Collection[str] = ()) -> list[str]:
    """Return a sentence for each library that is neither among these files, or these links to them, nor one of macOS.

    The names are paths below one folder. What begins with @executable_path is found by nobody but a program there.
    """
    there = {*asked, *links}
    return [
        f"{name} asks for {library}, which does not go along."
        for name, each in asked.items()
        for library in each.libraries
        if not library.startswith(OF_THE_SYSTEM)
        and not any(place in there for place in _places(name, library, each.rpaths))
    ]


def _places(name: str, library: str, rpaths: Collection[str]) -> list[str]:
    """Return where the loader would look for a library, below the folder of all."""
    here = posixpath.dirname(name)
    ways = [library]
    if library.startswith("@rpath/"):
        ways = [f"{rpath.rstrip('/')}/{library.removeprefix('@rpath/')}" for rpath in rpaths]
    inside = [way.replace("@loader_path", here, 1) for way in ways if way.startswith("@loader_path")]
    return [posixpath.normpath(way) for way in inside]
