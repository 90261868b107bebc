"""A Windows to try things in: wine with a drive and a registry of its own, on a screen without anyone in front of it."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import smoke
from smoke import Failed

from windows import stand_ins

SCREEN = "1280x900x24"
PATIENCE_S = 60
ANSWERS_S = 10
"""Until a window shows what it asked its file for."""
SETTINGS = "users/root/AppData/Local/s3desk/"
OWN = ("windows/", "users/root/Temp/", "users/root/AppData/Local/Temp/", SETTINGS)
"""On the drive: Windows' own files, what programs write for a moment, and the settings of the person."""


class Wine:
    """Starts programs, and tells what they left on the drive, in the registry and on the screen."""

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
        self.environment["WINEDLLOVERRIDES"] += ";" + stand_ins.put(self.drive / "windows" / "system32", place)

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
        if program.returncode != code % 256:  # of an exit code, Linux is told the last byte
            raise Failed(f"{' '.join(map(str, words))} ended with {program.returncode}, not {code}:\n{said}")
        return said

    def registered(self, key: str) -> str:
        """Return what the registry holds at a key and below; nothing where the key is not there."""
        with self.start("reg", "query", key, "/s") as program:
            said, _ = program.communicate(timeout=smoke.PATIENCE_S)
        return said if program.returncode == 0 else ""

    def files(self) -> set[str]:
        """Return all files on the drive that an installer answers for."""
        found = {path.relative_to(self.drive).as_posix() for path in self.drive.rglob("*") if path.is_file()}
        return {name for name in found if not name.startswith(OWN)}

    def windows(self) -> list[str]:
        """Return the titles of all windows on the screen."""
        asked = ["xdotool", "search", "--onlyvisible", "--name", ".", "getwindowname", "%@"]
        done = subprocess.run(asked, env=self.environment, capture_output=True, text=True, check=False)
        return done.stdout.splitlines()

    def photograph(self, path: Path) -> None:
        """Take a picture of the screen."""
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=True)

    def forget(self) -> None:
        """Take the person's settings away, as if the program had never been opened."""
        shutil.rmtree(self.drive / SETTINGS, ignore_errors=True)

    def end(self) -> None:
        """End every program."""
        subprocess.run(["wineserver", "-k"], env=self.environment, check=False)


def wait_until(holds: Callable[[], bool], what: str) -> None:
    """Wait for something; Failed where it does not come."""
    until = time.monotonic() + PATIENCE_S
    while not holds():
        if time.monotonic() > until:
            raise Failed(f"waited in vain for {what}")
        time.sleep(0.5)


class Installed(smoke.Bundle):
    """An installed S3Desk; its command line is reached by a small program, since it runs under wine."""

    def __init__(self, folder: Path, wine: Wine, passphrase: str = smoke.PASSPHRASE) -> None:
        work = Path(tempfile.mkdtemp(dir=wine.place))
        super().__init__(folder, work, passphrase)
        told = {name: wine.environment[name] for name in ("WINEPREFIX", "WINEDEBUG", "WINEDLLOVERRIDES", "DISPLAY")}
        told["QT_QPA_PLATFORM"] = "windows"  # as people have it: the screen is there
        given = " ".join(f"{name}={shlex.quote(value)}" for name, value in told.items())
        self.program = work / "s3desk"
        self.program.write_text(
            f'#!/bin/sh\n{given} exec wine {shlex.quote(str(folder / "S3Desk.com"))} "$@" </dev/null\n', "utf-8"
        )
        self.program.chmod(0o755)


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


def take(steps: Sequence[Callable[[smoke.Bundle], None]], bundle: smoke.Bundle) -> None:
    """Take these steps, and tell how long each took."""
    for step in steps:
        began = time.monotonic()
        step(bundle)
        print(f"{time.monotonic() - began:6.1f} s  {step.__name__.replace('_', ' ')}", flush=True)


@contextmanager
def show(wine: Wine, opening: Sequence[str | Path], picture: Path) -> Iterator[None]:
    """Open something in a window and take a picture of it; close it afterwards, and see that it ends well."""
    with wine.start(*opening) as program:
        wait_until(lambda: _is_shown(wine), "a window")
        time.sleep(ANSWERS_S)
        wine.photograph(picture)
        yield
        wait_until(lambda: not _is_shown(wine, close=True), "the window to close")
        program.communicate(timeout=PATIENCE_S)
    if program.returncode != 0:
        raise Failed(f"the window ended with {program.returncode}")


def _is_shown(wine: Wine, *, close: bool = False) -> bool:
    """Return whether the program has a window; `close` asks all that it has to close, a dialog before what it covers."""
    shown = any("S3Desk" in title for title in wine.windows())
    if shown and close:
        with wine.start("taskkill", "/im", "S3Desk.exe") as asking:
            asking.communicate(timeout=PATIENCE_S)
        time.sleep(2)
    return shown
