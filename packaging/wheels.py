"""Fetches the wheels of the libraries for another system than this one, all pinned by hash."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from dev import BUILD_PINS
from packaging.requirements import Requirement

PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")


def install(into: Path, platforms: Sequence[str], version: str, environment: Mapping[str, str]) -> None:
    """Let pip unpack the wheels for a system into a folder, the tools of the build among them.

    pip would ask this system about the markers of the pins, so they are decided here; `version` is that of the Python
    which will run them.
    """
    chosen = into.with_name(f"{into.name}-requirements.txt")
    pins = BUILD_PINS.read_text(encoding="utf-8")
    chosen.write_text("\n".join(wanted(pins, environment)) + "\n", encoding="utf-8")
    words = ["install", "--target", str(into), "--python-version", version]
    words += [word for platform in platforms for word in ("--platform", platform)]
    words += ["--implementation", "cp", "--only-binary", ":all:", "--no-deps", "--no-compile"]
    words += ["--ignore-requires-python"]  # pip asks about the Python that runs it; the pins were made for all
    subprocess.run([*PIP, *words, "--require-hashes", "--requirement", str(chosen)], check=True)


def wanted(pins: str, environment: Mapping[str, str]) -> list[str]:
    """Return the pins that hold there, each with its hashes and without its marker."""
    asked = dict(environment)
    found = []
    for pin in re.split(r"\n(?=\w)", pins.strip()):
        requirement = Requirement(pin.partition("\\")[0].strip())
        if requirement.marker is None or requirement.marker.evaluate(asked):
            found.append(" ".join([f"{requirement.name}{requirement.specifier}", *re.findall(r"--hash=\S+", pin)]))
    return found
