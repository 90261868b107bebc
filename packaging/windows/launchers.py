"""Compiles what is our own in machine code: the two programs that start Python, and the part of the msi that looks first."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import contents
import icon
from contents import TITLE

from windows import signing
from windows.installers import WORK

HERE = Path(__file__).resolve().parent
PLACE = WORK / "launcher"
MINGW = "x86_64-w64-mingw32"
GCC = (f"{MINGW}-gcc", "-O2", "-s", "-Wall", "-Wextra", "-Werror", "-Wl,--no-insert-timestamp")
PLACED = "-Wl,--image-base,0x180000000"
"""Of a library: else the linker makes its address from the name of the folder in which it is built."""
LAUNCHERS = {f"{TITLE}.exe": ("-mwindows", "-DWINDOW"), f"{TITLE}.com": ("-mconsole",)}


def make(folder: Path, short: str, version: str) -> None:
    """Make the launchers in the folder of the build, and beside it what the msi carries; `short` is Python's version."""
    PLACE.mkdir(exist_ok=True)
    _describe(version)
    for name, words in LAUNCHERS.items():
        told = ["-municode", *words, f'-DPYTHON_DLL=L"python{short}.dll"', str(HERE / "launcher.c"), "launcher.o"]
        _compile(folder / name, *told, "-lshell32")
    _compile(PLACE / "closed.dll", "-shared", PLACED, str(HERE / "closed.c"), "-lmsi")


def _compile(program: Path, *words: str) -> None:
    subprocess.run([*GCC, *words, "-o", str(program)], cwd=PLACE, check=True)
    signing.sign(program)


def _describe(version: str) -> None:
    """Make what the launchers tell Windows of themselves: icon, version, what they can do."""
    (PLACE / "s3desk.ico").write_bytes(icon.ico())
    shutil.copyfile(HERE / "launcher.manifest", PLACE / "launcher.manifest")
    numbers = ",".join([*version.split("."), "0", "0", "0"][:4])
    told = (HERE / "launcher.rc").read_text(encoding="utf-8")
    for name, value in {"@NUMBERS@": numbers, "@VERSION@": version, "@MAKERS@": contents.MAKERS}.items():
        told = told.replace(name, value)
    (PLACE / "launcher.rc").write_text(told, encoding="utf-8")
    subprocess.run([f"{MINGW}-windres", "-O", "coff", "launcher.rc", "launcher.o"], cwd=PLACE, check=True)
