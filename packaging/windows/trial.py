#!/usr/bin/env python3
"""Tries both Windows installers under wine, in a Windows of its own that is thrown away. Standard library only.

    python3 packaging/windows/trial.py [FOLDER]      after build.py windows msi; FOLDER gets the pictures of the screen

Wine is not Windows: it lacks what Qt, numpy and what is written in Rust call (stand_ins.py makes it beside wine's own; what
is installed is what is handed round). Fonts, screen readers and speed are not tried. Ends with 1 and what was said at
the first step that fails.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parent.parent)

import dev  # noqa: E402
from smoke import Failed  # noqa: E402

from windows.trial_both import try_both  # noqa: E402
from windows.trial_msi import try_msi  # noqa: E402
from windows.trial_setup import try_refusals, try_setup  # noqa: E402
from windows.wine import Wine, screen  # noqa: E402

OUT = dev.ROOT / "dist"
TOOLS = {
    "wine": "wine",
    "wixl": "wixl",
    "makensis": "nsis",
    "x86_64-w64-mingw32-gcc": "mingw-w64",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "import": "imagemagick",
}
ATTEMPTS = {try_setup: "setup.exe", try_refusals: "setup.exe", try_msi: "msi", try_both: "msi"}
"""Each in a Windows of its own, with the ending of what it installs."""


def main(arguments: list[str]) -> int:
    """Try all; 1 at the first step that fails."""
    missing = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
    if missing and not dev.apt_install(missing):
        sys.exit(f"The trial needs {', '.join(missing)}: {dev.how_to_install(missing)}.")
    pictures = Path(arguments[0]) if arguments else Path(tempfile.mkdtemp(prefix="s3desk-trial-"))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place, screen() as display:
        for attempt, ending in ATTEMPTS.items():
            began = time.monotonic()
            (installer,) = OUT.glob(f"s3desk-*{ending}")
            home = Path(place) / attempt.__name__
            home.mkdir()
            wine = Wine(home, display)
            try:
                attempt(wine, installer, pictures)
            except (Failed, OSError, subprocess.SubprocessError) as reason:
                print(f"failed: {attempt.__name__.replace('_', ' ')}\n{reason}")
                wine.photograph(pictures / "failed.png")
                return 1
            finally:
                wine.end()
            print(f"{time.monotonic() - began:6.1f} s  {attempt.__name__.replace('_', ' ')}", flush=True)
    print(f"pictures of the screen: {pictures}\n{len(ATTEMPTS)} passed, 0 failed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
