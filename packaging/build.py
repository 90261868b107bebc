#!/usr/bin/env python3
"""Builds what is handed round. Standard library only; one command each, from a checkout:

    python3 packaging/build.py folder     dist/s3desk-VERSION: the program with all it needs, to be put anywhere
    python3 packaging/build.py tar        the same as s3desk-VERSION-linux-x86_64.tar.xz
    python3 packaging/build.py deb        the same as s3desk_VERSION_amd64.deb, at home on the desktop
    python3 packaging/build.py wheel      for `pip install`
    python3 packaging/build.py sdist      the source archive
    python3 packaging/build.py windows    s3desk-VERSION-setup.exe: for one person, without administrator rights
    python3 packaging/build.py msi        s3desk-VERSION.msi: for an IT department, for all who use the computer
    python3 packaging/build.py app        dist/S3Desk.app, on a Mac and for its processor
    python3 packaging/build.py dmg        the same as s3desk-VERSION-macos-PROCESSOR.dmg

Several kinds may be named at once. The first call makes build/venv with the pins of requirements-build.txt. What goes in
is told by contents.py. The same commit gives the same bytes, with the same Python on the same release of the system.
"""

from __future__ import annotations

import ctypes.util
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from datetime import UTC, datetime
from pathlib import Path

import dev
from windows import signing

ROOT = dev.ROOT
WORK = ROOT / "build"
VENV = WORK / "venv"
PYTHON = VENV / "bin" / "python"
KINDS = ("folder", "tar", "deb")
"""Built by PyInstaller on Linux."""
HATCHED = ("wheel", "sdist")
"""Built by hatchling, anywhere."""
WINDOWS_KINDS = ("windows", "msi")
"""Put together on Debian, too, and tried under wine by windows/trial.py."""
MACOS_KINDS = ("app", "dmg")
"""Built by PyInstaller on a Mac; macos/trial.py looks elsewhere at what would go in."""
TOOLS = {
    "xz": "xz-utils",
    "readelf": "binutils",
    "objcopy": "binutils",
    "chrpath": "chrpath",
    "git": "git",
    "makensis": "nsis",
    "wine": "wine",
    "wixl": "wixl",
    "osslsigncode": "osslsigncode",
    "x86_64-w64-mingw32-gcc": "mingw-w64",
}
OF_MACOS = ("codesign", "hdiutil", "lipo", "install_name_tool", "git")
FOR_LINUX = ("xz", "readelf", "objcopy", "chrpath")
FOR_WINDOWS = ("makensis", "wine", "wixl", "x86_64-w64-mingw32-gcc")


def require(names: tuple[str, ...]) -> None:
    """Have these programs; stop with one sentence where one cannot be had."""
    missing = sorted({TOOLS[name] for name in names if shutil.which(name) is None})
    if missing and not dev.apt_install(missing):
        sys.exit(f"Building needs {', '.join(missing)}: {dev.how_to_install(missing)}.")


def require_library() -> None:
    """Have a shared libpython, which a folder carries; stop with one sentence where there is none."""
    library = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
    inside = Path(sysconfig.get_config_var("LIBDIR") or "", f"{library}.so.1.0")
    if not inside.exists() and ctypes.util.find_library(library.removeprefix("lib")) is None:
        sys.exit(f"Building needs Python as a shared library: {dev.how_to_install([library])}.")


def require_mac() -> None:
    """Stop with one sentence where this is no Mac that can build."""
    if sys.platform != "darwin":
        sys.exit("The app and its disk image are built on a Mac; packaging/macos/trial.py looks at their parts here.")
    if missing := [name for name in OF_MACOS if shutil.which(name) is None]:
        sys.exit(f"Building needs {', '.join(missing)}: install Apple's tools with `xcode-select --install`.")
    if not sysconfig.get_config_var("PYTHONFRAMEWORK"):
        sys.exit("Building needs Python as a framework: install it from https://www.python.org/downloads/macos/.")


def set_up() -> None:
    """Have the environment of the build as its pins say; at once where it already is."""
    stamp = VENV / "s3desk-stamp"
    wanted = f"{sys.version}\n{dev.BUILD_PINS.read_text(encoding='utf-8')}"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return
    print("setting up build/venv", flush=True)
    base = getattr(sys, "_base_executable", sys.executable)
    if uv := shutil.which("uv"):
        dev.sh(uv, "venv", "--quiet", "--clear", "--no-python-downloads", "--python", base, VENV)
        install: list[str | Path] = [uv, "pip", "install", "--quiet", "--python", PYTHON]
    else:
        dev.sh(base, "-m", "venv", "--clear", VENV)
        install = [PYTHON, "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    dev.sh(*install, "--require-hashes", "--requirement", dev.BUILD_PINS)
    stamp.write_text(wanted, encoding="utf-8")


# ---- which build it is


def version() -> str:
    """Return the program's version."""
    found = re.search(
        r'^__version__ = "(.+)"$', (ROOT / "s3desk" / "__init__.py").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert found is not None
    return found[1]


def git(*words: str) -> str:
    """Return what git says of this checkout; nothing where it is none."""
    done = subprocess.run(["git", "-C", str(ROOT), *words], capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else ""


def commit() -> tuple[str, int]:
    """Return the line that names the build, and the time of the commit in seconds; a fixed one outside git."""
    epoch = int(git("log", "-1", "--format=%ct") or os.environ.get("SOURCE_DATE_EPOCH", "0"))
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    name = git("rev-parse", "--short=12", "HEAD")
    if not name:
        return "source archive", epoch
    changed = " with changes" if git("status", "--porcelain", "--untracked-files=no") else ""
    return f"{name}{changed}, {day}", epoch


# ---- building


def hatch(kind: str, environment: dict[str, str]) -> int:
    """Build the wheel or the source archive."""
    command = [str(PYTHON), "-m", "hatchling", "build", "--target", kind, "--directory", str(ROOT / "dist")]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def main(arguments: list[str]) -> int:
    """Build all kinds that are named; explain them where none is."""
    kinds = list(dict.fromkeys(arguments))
    if not kinds or not set(kinds) <= {*KINDS, *WINDOWS_KINDS, *MACOS_KINDS, *HATCHED}:
        print(__doc__, file=sys.stderr)
        return 2
    frozen = [kind for kind in kinds if kind in KINDS]
    for_windows = [kind for kind in kinds if kind in WINDOWS_KINDS]
    signs = (signing.TOOL,) if for_windows and signing.is_wanted() else ()
    for_macos = [kind for kind in kinds if kind in MACOS_KINDS]
    if (frozen or for_windows) and not sys.platform.startswith("linux"):
        sys.exit("The folder, the tar archive, the Debian package and what is for Windows are built on Linux.")
    if for_macos:
        require_mac()
    require(("git", *(FOR_LINUX if frozen else ()), *(FOR_WINDOWS if for_windows else ()), *signs))
    if frozen:
        require_library()
    if frozen or for_windows:
        dev.provide(["offscreen", "window"])
    set_up()
    build, epoch = commit()
    environment = {**dev.child_environment(), "SOURCE_DATE_EPOCH": str(epoch), "S3DESK_BUILD": build}
    codes = [hatch(kind, environment) for kind in kinds if kind in HATCHED]
    if frozen:
        command = [str(PYTHON), str(ROOT / "packaging" / "linux_bundle.py"), version(), build, str(epoch), *frozen]
        codes.append(subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode)
    if for_windows:
        command = [str(PYTHON), "-m", "windows.bundle", version(), build, str(epoch), *for_windows]
        codes.append(subprocess.run(command, cwd=ROOT / "packaging", env=environment, check=False).returncode)
    if for_macos:
        command = [str(PYTHON), "-m", "macos.bundle", version(), build, str(epoch), *for_macos]
        codes.append(subprocess.run(command, cwd=ROOT / "packaging", env=environment, check=False).returncode)
    return max(codes)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
