#!/usr/bin/env python3
"""Tries both installers on Windows itself, as trial.py does under wine. Standard library only.

    py packaging/windows/native.py [FOLDER]      FOLDER holds s3desk-VERSION-setup.exe and s3desk-VERSION.msi: dist

For a computer that is thrown away afterwards, without S3Desk, by somebody who may administer it. Ends with 1 and what was
said at the first step that fails.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parent.parent)

import dev  # noqa: E402
import smoke  # noqa: E402
from smoke import Failed, expect  # noqa: E402

from windows import registry  # noqa: E402
from windows.trial_setup import OPEN  # noqa: E402
from windows.wine import take, wait_until  # noqa: E402

PROGRAM = "S3Desk.exe"


class Native:
    """The Windows that runs this."""

    def run(self, *words: str | Path, code: int = 0) -> None:
        """Run a program to its end; Failed where it ends otherwise than with this code.

        Its words are not heard: whatever it starts would hold our pipe open.
        """
        command = [str(word) for word in words]
        done = subprocess.run(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=smoke.PATIENCE_S, check=False
        )
        if done.returncode != code:
            raise Failed(f"{' '.join(command)} ended with {done.returncode}, not {code}")

    def registered(self, key: str) -> str:
        """Return what the registry holds at a key and below; nothing where the key is not there."""
        return _told("reg", "query", key, "/s")

    def open(self, file: Path) -> None:
        """Open a file with the program that Windows knows for it."""
        if sys.platform == "win32":
            os.startfile(file)


def _told(*words: str) -> str:
    """Return what a program of Windows says; nothing where it fails."""
    done = subprocess.run(words, capture_output=True, encoding="utf-8", errors="replace", check=False)
    return done.stdout if done.returncode == 0 else ""


def try_setup(native: Native, setup: Path, place: Path) -> None:
    """Install for one person, use it, open a workspace as a double click does, remove it."""
    folder = Path(os.environ["LOCALAPPDATA"], "Programs", "S3Desk")
    expect(not folder.exists(), f"{folder} is there before")
    native.run(setup, "/S")
    expect((folder / PROGRAM).exists(), f"nothing was installed in {folder}")
    registry.opens_files(native, registry.OF_ONE)
    bundle = smoke.Bundle(folder, place)
    take(smoke.STEPS, bundle)
    kept = _kept(bundle)
    _open(native, place / "example.s3desk")
    native.run(setup, "/S", code=OPEN)
    _close(native, place / "example.s3desk")
    native.run(folder / "uninstall.exe", "/S")
    wait_until(lambda: "S3Desk" not in native.registered(registry.gone(registry.OF_ONE)), "the removal")
    registry.knows_nothing(native, registry.OF_ONE)
    _left(folder, kept)


def try_msi(native: Native, packed: Path, place: Path) -> None:
    """Install for all who use the computer, use it, open a workspace as a double click does, remove it."""
    folder = Path(os.environ["PROGRAMFILES"], "S3Desk")
    expect(not folder.exists(), f"{folder} is there before")
    native.run("msiexec", "/i", packed, "/qn")
    expect((folder / PROGRAM).exists(), f"nothing was installed in {folder}")
    registry.opens_files(native, registry.OF_ALL)
    bundle = smoke.Bundle(folder, place)
    take(smoke.STEPS, bundle)
    kept = _kept(bundle)
    _open(native, place / "example.s3desk")
    _close(native, place / "example.s3desk")
    native.run("msiexec", "/x", packed, "/qn")
    expect("S3Desk" not in native.registered(registry.gone(registry.OF_ALL)), "S3Desk is still an installed program")
    _left(folder, kept)


def _kept(bundle: smoke.Bundle) -> dict[Path, bytes]:
    """Return workspaces that no removal may touch: one in the program's folder, one elsewhere."""
    own = bundle.place / "own.s3desk"
    beside = bundle.folder / "kept.s3desk"
    beside.write_bytes(own.read_bytes())
    return {path: path.read_bytes() for path in (own, beside)}


def _left(folder: Path, kept: dict[Path, bytes]) -> None:
    """Expect that of the program nothing is left, and of the workspaces everything."""
    for path, content in kept.items():
        expect(path.exists() and path.read_bytes() == content, f"{path} is gone or was changed")
    left = {path for path in folder.rglob("*") if path.is_file()} - set(kept)
    expect(not left, f"left behind: {sorted(map(str, left))[:10]}")


def _open(native: Native, file: Path) -> None:
    """Open a file with the program that Windows knows for it, and wait until a window has it."""
    native.open(file)
    wait_until(_mark(file).exists, "a window")


def _close(native: Native, file: Path) -> None:
    """Ask the window to close, and wait until it has given its file back and the program has ended."""
    native.run("taskkill", "/im", PROGRAM)
    wait_until(lambda: not _mark(file).exists() and PROGRAM not in _told("tasklist"), "the window to close")


def _mark(file: Path) -> Path:
    """Return what lies beside a workspace as long as a program has it open."""
    return file.with_name(f"{file.name}.lock")


def main(arguments: list[str]) -> int:
    """Try both; 1 at the first step that fails."""
    if sys.platform != "win32":
        sys.exit("This needs Windows; packaging/windows/trial.py does the same under wine.")
    packages = Path(arguments[0]) if arguments else dev.ROOT / "dist"
    native = Native()
    for attempt, ending in {try_setup: "setup.exe", try_msi: "msi"}.items():
        began = time.monotonic()
        (installer,) = packages.glob(f"s3desk-*{ending}")
        try:
            attempt(native, installer.resolve(), Path(tempfile.mkdtemp()))
        except (Failed, OSError, subprocess.SubprocessError) as reason:
            print(f"failed: {attempt.__name__.replace('_', ' ')}\n{reason}")
            return 1
        print(f"{time.monotonic() - began:6.1f} s  {attempt.__name__.replace('_', ' ')}", flush=True)
    print("2 passed, 0 failed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
