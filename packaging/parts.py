"""The parts of a build that others made: which libraries they are, their versions and licences.

Standard library and `packaging` only; the libraries are looked up by their metadata, in the environment that runs this
or, for another system, in a folder into which its wheels were unpacked.
"""

from __future__ import annotations

import json
import re
import subprocess
import sysconfig
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path
from shutil import which
from typing import Any

from contents import ROOT, Target, keeps
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

QT = ("pyside6-essentials", "shiboken6")
"""Their wheels come without a licence text; `notices` brings the texts of LGPL-3 and GPL-3."""
_TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
_CLASSIFIER = "License :: OSI Approved :: "
_SPDX = {
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "ISC License (ISCL)": "ISC",
    "Dual License": "Apache-2.0 OR BSD-3-Clause",  # python-dateutil
    "pyrage": "MIT",  # says so in its licence text alone
    "GPLv2-or-later with a special exception which allows to use PyInstaller to build and distribute "
    "non-free programs (including commercial ones)": "GPL-2.0-or-later WITH Bootloader-exception",
}


_UNSAID = {
    "openssl": "Apache-2.0",
    "tinystr": "Unicode-DFS-2016",
    "cyrus-sasl-lib": "BSD-Attribution-HPND-disclaimer",
    "keyutils-libs": "LGPL-2.1-or-later",
    "libcom_err": "MIT",
}
"""What libraries were built from whose bills of materials do not say the licence: as the makers of these do."""


class NoLicence(Exception):
    """A part whose licence text was not found: it must not be handed on."""


@dataclass(frozen=True, slots=True)
class Inner:
    """What a library was built from, as its own bill of materials says."""

    name: str
    version: str
    licence: str
    purl: str


@dataclass(frozen=True, slots=True)
class Part:
    """Something in a build that others made."""

    name: str
    version: str
    licence: str
    """As an SPDX expression where its makers give one."""
    texts: tuple[tuple[str, str], ...]
    """Each licence text with the name of its file."""
    purl: str
    """Its package URL: where it came from, as bills of materials name that."""
    homepage: str = ""
    hashes: tuple[str, ...] = ()
    """SHA-256 of the files from which it may have been installed, where it is pinned."""
    inner: tuple[Inner, ...] = ()


# ---- Python libraries


def libraries(
    root: Path = ROOT, where: Sequence[str] | None = None, environment: Mapping[str, str] | None = None
) -> list[Distribution]:
    """Return the libraries the program needs, by name, with those that they need.

    `where` holds the folders to look into, `environment` the markers of another system.
    """
    found: dict[str, Distribution] = {
        canonicalize_name(each.name): each
        for each in (distributions(path=list(where)) if where is not None else distributions())
    }
    markers: dict[str, Any] = {**default_environment(), **(environment or {})}
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting = [Requirement(line) for line in project["dependencies"]]
    taken: dict[str, Distribution] = {}
    asked: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        wanted = waiting.pop()
        name, extras = canonicalize_name(wanted.name), frozenset(wanted.extras)
        if (wanted.marker and not wanted.marker.evaluate({**markers, "extra": ""})) or (name, extras) in asked:
            continue
        asked.add((name, extras))
        if name not in found:
            raise LookupError(f"{wanted.name} is not installed; the pins of the build name it.")
        taken[name] = found[name]
        for line in found[name].requires or ():
            requirement = Requirement(line)
            if requirement.marker is None or any(
                requirement.marker.evaluate({**markers, "extra": extra}) for extra in ("", *extras)
            ):
                requirement.marker = None
                waiting.append(requirement)
    return [taken[name] for name in sorted(taken)]


def library(each: Distribution, hashes: Mapping[str, tuple[str, ...]]) -> Part:
    """Return a library as a part; NoLicence where it has no licence text."""
    name = canonicalize_name(each.name)
    texts = []
    for path in each.files or ():
        if ".dist-info/" in str(path) and _TEXT.search(path.name):
            inside = str(path).split(".dist-info/", 1)[1].removeprefix("licenses/")
            texts.append((inside.replace("/", "-"), path.read_text(encoding="utf-8")))
    if not texts and name not in QT:
        raise NoLicence(f"{each.name} {each.version} has no licence text in its metadata; it cannot be handed on.")
    return Part(
        name=each.name,
        version=each.version,
        licence=_licence(each),
        texts=tuple(sorted(texts)),
        purl=f"pkg:pypi/{name}@{each.version}",
        homepage=_homepage(each),
        hashes=hashes.get(name, ()),
        inner=_inner(each),
    )


def carried(found: Iterable[Distribution], target: Target) -> list[Part]:
    """Return the libraries of which something goes into the build for a system."""
    hashes = pinned_hashes(ROOT / "packaging" / "requirements-build.txt")
    return [library(each, hashes) for each in found if any(keeps(path.as_posix(), target) for path in each.files or ())]


def _inner(each: Distribution) -> tuple[Inner, ...]:
    """Return what the bills of materials inside a wheel list: crates of Rust, mostly."""
    found: dict[str, Inner] = {}
    for path in each.files or ():
        if ".dist-info/sboms/" not in str(path) or not path.name.endswith(".json"):
            continue
        for told in json.loads(path.read_text(encoding="utf-8")).get("components", ()):
            if told["name"].replace("_", "-") != each.name.replace("_", "-"):
                said = [one.get("expression") or one["license"].get("id", "") for one in told.get("licenses", ())]
                purl = told.get("purl", "").partition("?")[0]
                licence = " AND ".join(filter(None, said)) or _UNSAID.get(told["name"], "")
                found[purl] = Inner(told["name"], told.get("version", ""), licence, purl)
    return tuple(found[purl] for purl in sorted(found))


def _licence(each: Distribution) -> str:
    """Return the licence as its makers put it, as SPDX where they did not."""
    told = _told(each, "License-Expression")
    if told:
        return told
    said = [
        line.removeprefix(_CLASSIFIER)
        for line in each.metadata.get_all("Classifier") or ()
        if line.startswith(_CLASSIFIER)
    ]
    short = _told(each, "License").splitlines()
    for words in (each.name, *short[:1], *said):
        if words in _SPDX:
            return _SPDX[words]
    if short and len(short[0]) < 60:
        return short[0]
    raise NoLicence(f"{each.name} {each.version} does not say which licence it has; look and tell parts.py.")


def _told(each: Distribution, field: str) -> str:
    """Return a field of the metadata, empty where it is not there."""
    return str(each.metadata[field]) if field in set(each.metadata) else ""


def _homepage(each: Distribution) -> str:
    urls: dict[str, str] = dict(
        line.split(", ", 1) for line in each.metadata.get_all("Project-URL") or () if ", " in line
    )
    named = {name.lower(): url for name, url in urls.items()}
    for name in ("homepage", "source", "repository", "source code", "documentation"):
        if name in named:
            return named[name]
    return _told(each, "Home-page")


def pinned_hashes(pins: Path) -> dict[str, tuple[str, ...]]:
    """Return the SHA-256 that a requirements file allows, by library."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in pins.read_text(encoding="utf-8").splitlines():
        if pin := re.match(r"([\w.-]+)==", line):
            name = canonicalize_name(pin[1])
        found.setdefault(name, []).extend(re.findall(r"sha256:(\w{64})", line))
    return {name: tuple(hashes) for name, hashes in found.items()}


# ---- Python itself, and libraries of the system that go along


def python(version: str) -> Part:
    """Return the Python that goes along."""
    inside = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    folder = f"/usr/share/doc/python{version.rpartition('.')[0]}/copyright"
    for path in (inside, Path(folder)):
        if path.exists():
            text = path.read_text(encoding="utf-8")
            purl, homepage = f"pkg:generic/python@{version}", "https://www.python.org"
            return Part("Python", version, "PSF-2.0", (("LICENSE.txt", text),), purl, homepage)
    raise NoLicence(f"Python {version} has its licence neither in {inside} nor in {folder}.")


def bootloader() -> Part:
    """Return the small program with which PyInstaller starts ours."""
    (found,) = [each for each in distributions() if canonicalize_name(each.name) == "pyinstaller"]
    return library(found, {})


def debian(files: Iterable[Path]) -> list[Part]:
    """Return the Debian packages from which these libraries are; NoLicence where one is from none."""
    if which("dpkg-query") is None:
        raise NoLicence("The libraries of this system cannot be told apart without dpkg-query; build on Debian.")
    packages: set[str] = set()
    for file in files:
        packages.add(_owner(file))
    return [_package(name) for name in sorted(packages)]


def _owner(file: Path) -> str:
    for path in dict.fromkeys((file, file.resolve())):
        for written in (str(path), str(path).removeprefix("/usr")):  # before and after /lib became a link
            done = subprocess.run(["dpkg-query", "-S", written], capture_output=True, text=True, check=False)
            if done.returncode == 0:
                return done.stdout.partition(": ")[0].split(",")[0]
    raise NoLicence(f"{file} belongs to no Debian package; its licence is not known.")


def _package(name: str) -> Part:
    shown = "${Package}\t${Version}\t${Homepage}"
    told = subprocess.run(["dpkg-query", "-W", "-f", shown, name], capture_output=True, text=True, check=True)
    package, version, homepage = told.stdout.split("\t")
    text = Path(f"/usr/share/doc/{package}/copyright").read_text(encoding="utf-8")
    licences = re.findall(r"^License: *(\S.*)$", text, re.MULTILINE)
    return Part(
        name=package,
        version=version,
        licence=" AND ".join(dict.fromkeys(licences)) or "see its text",
        texts=(("copyright", text),),
        purl=f"pkg:deb/debian/{package}@{version}",
        homepage=homepage,
    )
