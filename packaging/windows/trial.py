#!/usr/bin/env python3
"""Tries both Windows installers under wine, in a Windows of its own that is thrown away. Standard library only.

    python3 packaging/windows/trial.py [FOLDER]      after build.py windows msi; FOLDER gets the pictures of the screen

Wine is not Windows: it lacks a library of Windows that Qt asks for (a stand-in is made here) and cannot answer the
questions of _wmi.pyd (taken out here); neither is handed round. numpy calls what wine 8 has not, so views that load it
are not shown. Fonts, screen readers and speed are not tried. Ends with 1 and what was said at the first step that fails.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[0] = str(HERE.parent)

import dev  # noqa: E402
import smoke  # noqa: E402
from smoke import Failed, expect  # noqa: E402

OUT = dev.ROOT / "dist"
TOOLS = {"wine": "wine", "Xvfb": "xvfb", "xdotool": "xdotool", "import": "imagemagick"}
MINGW = "x86_64-w64-mingw32-gcc"
SCREEN = "1280x900x24"
OPEN = 2
"""How an installer ends that found S3Desk open."""
KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\S3Desk"
STEPS = (
    smoke.says_its_build,
    smoke.keeps_what_is_written,
    smoke.writes_and_reads_files,
    smoke.exchanges,
    smoke.refuses_in_one_sentence,
    smoke.carries_its_licences,
)


class Wine:
    """A Windows of its own, with a screen of its own."""

    def __init__(self, place: Path, display: str) -> None:
        self.place = place
        self.drive = place / "prefix" / "drive_c"
        self.environment = {
            **os.environ,
            "WINEPREFIX": str(place / "prefix"),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=",
            "DISPLAY": display,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        }
        self.run("wineboot", "-i")
        self.run("winecfg", "-v", "win10")

    def start(self, *words: str | Path) -> subprocess.Popen[str]:
        """Start a program; its streams are pipes, for wine gives files to none."""
        return subprocess.Popen(
            ["wine", *map(str, words)],
            cwd=self.place,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )

    def run(self, *words: str | Path, code: int = 0) -> str:
        """Run a program to its end; Failed where it ends otherwise than with this code."""
        with self.start(*words) as program:
            said, _ = program.communicate(timeout=smoke.PATIENCE_S)
        if program.returncode != code:
            raise Failed(f"{' '.join(map(str, words))} ended with {program.returncode}:\n{said}")
        return said

    def registered(self, key: str) -> str:
        """Return what the registry holds at a key; nothing where the key is not there."""
        with self.start("reg", "query", key, "/s") as program:
            said, _ = program.communicate(timeout=smoke.PATIENCE_S)
        return said if program.returncode == 0 else ""

    def wait_until(self, holds: Callable[[], bool], what: str) -> None:
        until = time.monotonic() + 60
        while not holds():
            if time.monotonic() > until:
                raise Failed(f"{what} in vain")
            time.sleep(0.5)

    def files(self) -> set[str]:
        """Return all files on the drive but Windows' own and what programs write beside them."""
        own = ("windows/", "users/root/Temp/", "users/root/AppData/Local/Temp/")
        found = {path.relative_to(self.drive).as_posix() for path in self.drive.rglob("*") if path.is_file()}
        return {name for name in found if not name.startswith(own)}


class Installed(smoke.Bundle):
    """An installed S3Desk; its command line is reached by a small program, since it runs under wine."""

    def __init__(self, folder: Path, wine: Wine) -> None:
        work = Path(tempfile.mkdtemp(dir=wine.place))
        super().__init__(folder, work)
        told = {name: wine.environment[name] for name in ("WINEPREFIX", "WINEDEBUG", "WINEDLLOVERRIDES")}
        given = " ".join(f"{name}={shlex.quote(value)}" for name, value in told.items())
        self.program = work / "s3desk"
        self.program.write_text(
            f'#!/bin/sh\n{given} exec wine {shlex.quote(str(folder / "S3Desk.com"))} "$@" </dev/null\n', "utf-8"
        )
        self.program.chmod(0o755)


def take(steps: Sequence[Callable[[smoke.Bundle], None]], bundle: Installed) -> None:
    """Take these steps, and tell how long each took."""
    for step in steps:
        began = time.monotonic()
        step(bundle)
        print(f"{time.monotonic() - began:6.1f} s  {step.__name__.replace('_', ' ')}", flush=True)


def prepare(folder: Path) -> None:
    """Give an installation what wine lacks, and take what wine cannot run."""
    (folder / "_wmi.pyd").unlink()
    command = [MINGW, "-shared", "-O2", "-s", str(HERE / "trial_icuuc.c"), "-o", str(folder / "icuuc.dll")]
    subprocess.run(command, check=True)


# ---- the steps of each installer


def try_setup(wine: Wine, pictures: Path) -> None:
    """Install for one person, use it, install over it, remove it."""
    (setup,) = OUT.glob("s3desk-*-setup.exe")
    before = wine.files()
    folder = wine.drive / "users" / "root" / "Own programs" / "S3Desk"
    wine.run(setup, "/S", r"/D=C:\users\root\Own", r"programs\S3Desk")  # wine would quote a space, NSIS wants it bare
    expect((folder / "S3Desk.exe").exists(), "nothing was installed in the folder of /D=")
    expect(r'S3Desk.exe" "%1"' in wine.registered(r"HKCU\Software\Classes\S3Desk.Workspace"), "files are not known")
    expect("S3Desk.Pack" in wine.registered(r"HKCU\Software\Classes\.s3pack"), "packs are not known")
    expect(any(name.endswith("Start Menu/Programs/S3Desk.lnk") for name in wine.files()), "no entry in the Start menu")
    prepare(folder)
    bundle = Installed(folder, wine)
    take(STEPS, bundle)
    (folder / "kept.s3desk").write_bytes((bundle.place / "own.s3desk").read_bytes())
    opening = folder / "S3Desk.exe", bundle.place / "example.s3desk"  # wine looks for kinds of files in HKLM alone
    show(wine, opening, pictures / "setup.png", lambda: wine.run(setup, "/S", code=OPEN))
    expect((folder / "S3Desk.exe").exists(), "the program was removed while it was open")
    (folder / "lib" / "of an older version.pyc").touch()
    with (folder / "installed.txt").open("a", encoding="ascii", newline="") as listed:
        listed.write("lib\\of an older version.pyc\r\n")
    wine.run(setup, "/S")
    expect((folder / "_wmi.pyd").exists(), "the new version went elsewhere, or was not whole")
    expect(not (folder / "lib" / "of an older version.pyc").exists(), "a file of the older version stayed")
    expect((folder / "kept.s3desk").exists(), "a workspace in the program's folder is gone")
    (folder / "icuuc.dll").unlink()
    wine.run(folder / "uninstall.exe", "/S")
    wine.wait_until(lambda: not wine.registered(KEY), "waited for the removal")
    settings = "users/root/AppData/Local/s3desk/"
    left = {name for name in wine.files() - before if not name.startswith(settings)}
    expect(left == {(folder / "kept.s3desk").relative_to(wine.drive).as_posix()}, f"left behind: {sorted(left)}")
    for key in ("S3Desk.Workspace", "S3Desk.Pack", ".s3desk", ".s3pack"):
        expect(not wine.registered(rf"HKCU\Software\Classes\{key}"), f"{key} is still registered")


def show(wine: Wine, opening: Sequence[str | Path], picture: Path, meanwhile: Callable[[], object]) -> None:
    """Open a workspace in a window, take a picture of it, do something meanwhile, and close it."""
    with wine.start(*opening) as program:
        wine.wait_until(lambda: "s3desk" in windows(wine).casefold(), "waited for the window")
        time.sleep(10)  # for the answers
        photograph(wine, picture)
        meanwhile()
        wine.run("taskkill", "/im", "S3Desk.exe")  # asks the window to close
        wine.wait_until(lambda: "s3desk" not in windows(wine).casefold(), "waited for the window to close")
        program.communicate(timeout=60)
    expect(program.returncode == 0, f"the window ended with {program.returncode}")


def windows(wine: Wine) -> str:
    """Return the titles of all windows on the screen."""
    asked = ["xdotool", "search", "--onlyvisible", "--name", ".", "getwindowname", "%@"]
    return subprocess.run(asked, env=wine.environment, capture_output=True, text=True, check=False).stdout


def photograph(wine: Wine, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["import", "-window", "root", str(path)], env=wine.environment, check=True)


def try_msi(wine: Wine, pictures: Path) -> None:
    """Install for all who use the computer, use it, remove it."""
    (packed,) = OUT.glob("s3desk-*.msi")
    before = wine.files()
    wine.run("msiexec", "/i", packed, "/qn")
    folder = wine.drive / "Program Files" / "S3Desk"
    expect((folder / "S3Desk.exe").exists(), "the msi installed nothing")
    expect(r'S3Desk.exe" "%1"' in wine.registered(r"HKLM\Software\Classes\S3Desk.Workspace"), "files are not known")
    prepare(folder)
    bundle = Installed(folder, wine)
    take((smoke.says_its_build, smoke.keeps_what_is_written, smoke.carries_its_licences), bundle)
    opening = "start", "/unix", bundle.place / "own.s3desk"  # as a double click does
    show(wine, opening, pictures / "msi.png", lambda: None)
    (folder / "icuuc.dll").unlink()
    wine.run("msiexec", "/x", packed, "/qn")
    left = {name for name in wine.files() - before if not name.startswith("users/root/AppData/Local/s3desk/")}
    expect(not left, f"left behind: {sorted(left)[:10]}")


# ---- all of it


def main(arguments: list[str]) -> int:
    """Try both; 1 at the first step that fails."""
    missing = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
    if missing and not dev.apt_install(missing):
        sys.exit(f"The trial needs {', '.join(missing)}: {dev.how_to_install(missing)}.")
    pictures = Path(arguments[0]) if arguments else Path(tempfile.mkdtemp(prefix="s3desk-trial-"))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place, screen() as display:
        for attempt in (try_setup, try_msi):
            began = time.monotonic()
            home = Path(place) / attempt.__name__
            home.mkdir()
            wine = Wine(home, display)
            try:
                attempt(wine, pictures)
            except (Failed, OSError, subprocess.SubprocessError) as reason:
                print(f"failed: {attempt.__name__.replace('_', ' ')}\n{reason}")
                return 1
            finally:
                subprocess.run(["wineserver", "-k"], env=wine.environment, check=False)
            print(f"{time.monotonic() - began:6.1f} s  {attempt.__name__.replace('_', ' ')}", flush=True)
    print(f"pictures of the screen: {pictures}\n2 passed, 0 failed")
    return 0


@contextmanager
def screen() -> Iterator[str]:
    """Have a screen without anyone in front of it; give its name."""
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        assert server.stdout is not None
        try:
            yield f":{server.stdout.readline().strip()}"
        finally:
            server.terminate()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
