"""Which shared libraries the files of a Linux build ask for, and which of them go along."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from contents import SYSTEM_LIBRARIES

DEBUGGED = ("libpython*", "python*/lib-dynload/*", "sqlalchemy/**/*.so", "zstandard/*.so")
"""Built with what a debugger reads, and never changed since: a tenth of the weight. Files that a wheel's maker has
rewritten (those with a folder NAME.libs beside them) are left as they are, for objcopy may spoil them."""
_ELF = b"\x7fELF"


class Unmet(Exception):
    """A library that is neither in the build nor one that every desktop has."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What one file asks of the system."""

    libraries: frozenset[str]
    glibc: tuple[int, ...]
    """The newest version of the C library of which it uses something."""
    places: frozenset[str]
    """Folders in which it looks for libraries before the system does."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What a build asks of the system, and what goes along from the building machine."""

    asked: frozenset[str]
    glibc: str
    carried: tuple[Path, ...]
    """Where the libraries that go along lie on this machine."""


def settle(folder: Path) -> Settled:
    """Remove libraries that the system has or nobody asks for; Unmet where one is missing.

    The libraries of this machine lie at the top of the folder, the others where their wheels put them.
    """
    asked = {path: each for path, each in read(_files(folder)).items() if not path.is_symlink()}
    ours = {
        path.name: path for path in asked if path.parent == folder and ".so" in path.name and "-" not in path.suffix
    }
    ours = {name: path for name, path in ours.items() if name.startswith("lib") and not name.startswith("libpython")}
    wanted: set[str] = set()
    waiting = [path for path in asked if path not in ours.values()]
    while waiting:
        for name in asked[waiting.pop()].libraries - wanted:
            wanted.add(name)
            if name in ours and name not in SYSTEM_LIBRARIES:
                waiting.append(ours[name])
    for name, path in ours.items():
        if name in SYSTEM_LIBRARIES or name not in wanted:
            path.unlink()
            del asked[path]
    there = {path.name for path in asked}
    if missing := sorted(wanted - there - set(SYSTEM_LIBRARIES)):
        raise Unmet(f"{', '.join(missing)}: needed, but not on this machine; packaging/system.txt names the packages.")
    kept = sorted(name for name in ours if name in there)
    newest = max((each.glibc for each in asked.values()), default=(0,))
    return Settled(
        asked=frozenset(wanted & set(SYSTEM_LIBRARIES)),
        glibc=".".join(map(str, newest)),
        carried=tuple(_on_this_machine(kept)),
    )


def without_debugging(folder: Path) -> None:
    """Take out what only a debugger reads, where that is known to be safe."""
    names = [folder.glob(pattern) for pattern in DEBUGGED]
    files = sorted(path for found in names for path in found if path.is_file() and _begins_as_elf(path))
    for path in files:
        subprocess.run(["objcopy", "--strip-debug", str(path)], check=True)


def without_places(folder: Path) -> None:
    """Take out the folders of this machine in which libraries were to be looked for: elsewhere they are somebody else's."""
    for path, each in read(_files(folder)).items():
        if any(place.startswith("/") for place in each.places):
            subprocess.run(["chrpath", "--delete", str(path)], check=True, capture_output=True)


def _files(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and _begins_as_elf(path)]


def _begins_as_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == _ELF


def read(paths: Iterable[Path]) -> Mapping[Path, Asked]:
    """Return what each of these files asks for."""
    listed = list(paths)
    done = subprocess.run(
        ["readelf", "--wide", "--dynamic", "--version-info", *map(str, listed)],
        capture_output=True,
        text=True,
        check=True,
    )
    found = {}
    sections = re.split(r"^File: (.+)$", done.stdout, flags=re.MULTILINE) if len(listed) > 1 else []
    for name, said in zip(sections[1::2], sections[2::2], strict=True):
        libraries = re.findall(r"\(NEEDED\).*\[(.+)\]", said)
        versions = re.findall(r"\bGLIBC_(\d+(?:\.\d+)+)\b", said)
        newest = max((tuple(map(int, each.split("."))) for each in versions), default=(0,))
        places = re.findall(r"\((?:RPATH|RUNPATH)\).*\[(.+)\]", said)
        found[Path(name)] = Asked(
            frozenset(libraries), newest, frozenset(place for line in places for place in line.split(":"))
        )
    return found


def _on_this_machine(names: Iterable[str]) -> list[Path]:
    """Return where the dynamic loader finds libraries."""
    told = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    places = dict(reversed(re.findall(r"^\t(\S+) \(libc6,x86-64[^)]*\) => (\S+)$", told, re.MULTILINE)))
    return [Path(places[name]) for name in names]
