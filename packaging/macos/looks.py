"""What can be seen of a macOS build without a Mac: whether all that it needs is among the files that would go in."""

from __future__ import annotations

import ast
import hashlib
import lzma
import shutil
import sys
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

import contents
import dev
import parts
import wheels
from contents import MACOS, ROOT

from macos import machos

WORK = ROOT / "build" / "macos-trial"
PYTHON = "3.13"
"""With which Python the builds are made."""
SYSTEM = "15_0"
"""For which macOS the wheels are taken."""
PYTHON_MB = 12
"""What Python itself adds to a disk image, about; its files are on a Mac only."""
MEGA = 1_000_000


@dataclass(frozen=True, slots=True)
class Site:
    """The libraries for one processor, as pip installs them on a Mac."""

    folder: Path
    architecture: str

    def kept(self) -> list[str]:
        """Return the names of all files that would go into a build."""
        found = parts.libraries(where=[str(self.folder)], environment=markers(self.architecture))
        names = (path.as_posix() for each in found for path in each.files or ())
        return sorted(name for name in names if contents.keeps(name, MACOS) and (self.folder / name).is_file())

    def code(self, names: Collection[str]) -> dict[str, machos.Asked]:
        """Return what the programs and libraries among these files ask for."""
        paths = {name: self.folder / name for name in names}
        return {name: machos.read(path, self.architecture) for name, path in paths.items() if machos.is_one(path)}


def markers(architecture: str) -> dict[str, str]:
    """Return what the markers of requirements are asked about on a Mac."""
    return {
        "os_name": "posix",
        "sys_platform": "darwin",
        "platform_system": "Darwin",
        "platform_machine": architecture,
        "platform_release": "",
        "platform_version": "",
        "platform_python_implementation": "CPython",
        "implementation_name": "cpython",
        "implementation_version": f"{PYTHON}.0",
        "python_full_version": f"{PYTHON}.0",
        "python_version": PYTHON,
    }


def fetched(architecture: str) -> Site:
    """Return the wheels that the pins name, fetched anew only where the pins changed."""
    site, stamp = WORK / architecture, WORK / f"{architecture}-fetched"
    pins = hashlib.sha256(dev.BUILD_PINS.read_bytes()).hexdigest()
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != pins:
        shutil.rmtree(site, ignore_errors=True)
        WORK.mkdir(parents=True, exist_ok=True)
        wheels.install(site, [f"macosx_{SYSTEM}_{architecture}"], PYTHON, markers(architecture))
        stamp.write_text(pins, encoding="utf-8")
    return Site(site, architecture)


# ---- what must be there


def unmet_plugins(names: Collection[str]) -> Iterator[str]:
    """Yield a sentence for each plugin and library of Qt that the description names and the wheel has not."""
    for plugin in (*contents.QT_PLUGINS, *MACOS.plugins):
        folder, _, name = plugin.rpartition("/")
        if f"{MACOS.qt}plugins/{folder}/{MACOS.plugin.format(name)}" not in names:
            yield f"The plugin {plugin} of Qt is missing."
    for library in (*contents.QT_LIBRARIES, *MACOS.libraries):
        pattern = f"{MACOS.qt}lib/{MACOS.library.format(library)}/Qt{library}"
        if not any(fnmatchcase(name, pattern) for name in names):
            yield f"Qt{library} is missing."


def unmet_imports(names: Collection[str], package: Path = ROOT / contents.NAME) -> Iterator[str]:
    """Yield a sentence for each module of a library that the program's text imports and that is no file here."""
    there = {contents.module_name(name) for name in names}
    others = sys.stdlib_module_names | {contents.NAME}
    for name in sorted(set(imported(package))):
        if name.partition(".")[0] not in others and not {name, name.rpartition(".")[0]} & there:
            yield f"The module {name} is missing."


def imported(package: Path) -> Iterator[str]:
    """Yield the names of all modules that the text of a program imports, and of what it takes from them."""
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
                yield node.module


# ---- what it weighs


def weights(site: Site, names: Collection[str], code: Mapping[str, machos.Asked]) -> dict[str, int]:
    """Return the bytes of each part; of code for several processors, only those for this one go in."""
    found: dict[str, int] = {}
    for name in names:
        weight = code[name].weight if name in code else (site.folder / name).stat().st_size
        part = name.partition("/")[0]
        found[part] = found.get(part, 0) + weight
    return found


def packed(site: Site, names: Collection[str]) -> int:
    """Return about how many bytes a disk image takes without Python: all files in a row, compressed as it is."""
    squeezed, weight = lzma.LZMACompressor(preset=2), 0
    for path in [*(site.folder / name for name in names), *(ROOT / "s3desk").rglob("*.py")]:
        weight += len(squeezed.compress(_content(path, site.architecture)))
    for path, _ in contents.resources():
        weight += len(squeezed.compress(path.read_bytes()))
    return weight + len(squeezed.flush())


def _content(path: Path, architecture: str) -> bytes:
    return machos.part(path, architecture) if machos.is_one(path) else path.read_bytes()


# ---- all of it


def look(site: Site) -> list[str]:
    """Print what a build for one processor would hold; return what is wrong, in sentences."""
    names = site.kept()
    code = site.code(names)
    wrong = [*machos.missing(code), *unmet_plugins(names), *unmet_imports(names)]
    try:
        carried = parts.carried(
            parts.libraries(where=[str(site.folder)], environment=markers(site.architecture)), MACOS
        )
    except parts.NoLicence as reason:
        return [*wrong, str(reason)]
    by_part = sorted(weights(site, names, code).items(), key=lambda pair: -pair[1])
    print(
        f"{site.architecture}: {len(names)} files, {len(code)} of them code; {len(carried)} parts with their licences"
    )
    for name, weight in by_part[:8]:
        print(f"  {weight / MEGA:7.1f} MB  {name}")
    print(f"  {sum(weight for _, weight in by_part) / MEGA:7.1f} MB  in all, without Python itself")
    image = packed(site, names) / MEGA + PYTHON_MB
    print(f"  {image:7.1f} MB  in a disk image, about (at most {MACOS.most_mb})")
    newest = machos.newest(code.values())
    asking = [name for name, each in code.items() if ".".join(map(str, each.macos)) == newest]
    print(f"  needs macOS {newest}, for {len(asking)} files such as {asking[0]}")
    if image > MACOS.most_mb:
        wrong.append("The disk image would be too heavy.")
    return wrong


def main() -> int:
    """Look at both; 1 where something is wrong."""
    wrong = [f"{name}: {said}" for name in machos.ARCHITECTURES for said in look(fetched(name))]
    print("\n".join(wrong) or "Nothing is missing. None of it was run.")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
