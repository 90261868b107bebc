#!/usr/bin/env python3
"""Tries the app and the disk image on a Mac. Standard library only.

    python3 packaging/macos/native.py [FOLDER]      FOLDER holds S3Desk.app and s3desk-VERSION-macos-PROCESSOR.dmg: dist

Ends with 1 and what was said at the first step that fails.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parent.parent)

import dev  # noqa: E402
import smoke  # noqa: E402
from smoke import Failed, expect  # noqa: E402

APP = "S3Desk.app"


def run(*words: str | Path) -> None:
    """Run a program of macOS; Failed with what it said where it is not content."""
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failed(f"{' '.join(map(str, words))}\n{done.stdout}{done.stderr}")


def is_sound(app: Path) -> None:
    """Let macOS look at what it is told of the app, and at its signature."""
    run("plutil", "-lint", app / "Contents" / "Info.plist")
    run("codesign", "--verify", "--deep", "--strict", app)


@contextmanager
def mounted(image: Path) -> Iterator[Path]:
    """Have a disk image as a folder that nobody can write in."""
    with tempfile.TemporaryDirectory() as place:
        run("hdiutil", "attach", image, "-nobrowse", "-readonly", "-mountpoint", place)
        try:
            yield Path(place)
        finally:
            run("hdiutil", "detach", place)


def is_ready_to_drag(disk: Path) -> None:
    """Expect in a disk image what a person needs to install it."""
    expect((disk / "Applications").resolve() == Path("/Applications"), "there is no Applications to drag it to")
    expect("S3Desk" in (disk / "README.txt").read_text(encoding="utf-8"), "nothing says how")


def main(arguments: list[str]) -> int:
    """Try both: the app without a screen, the one in the disk image with a window; 1 at the first step that fails."""
    if sys.platform != "darwin":
        sys.exit("This needs a Mac; packaging/macos/trial.py looks elsewhere at what would go in.")
    folder = Path(arguments[0]) if arguments else dev.ROOT / "dist"
    (image,) = folder.glob("s3desk-*.dmg")
    try:
        is_sound(folder / APP)
        if smoke.main([str(folder / APP)]):
            return 1
        with mounted(image.resolve()) as disk:
            is_ready_to_drag(disk)
            is_sound(disk / APP)
            os.environ["QT_QPA_PLATFORM"] = "cocoa"
            return smoke.main([str(disk / APP)])
    except Failed as reason:
        print(f"failed: {reason}")
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
