#!/usr/bin/env python3
"""Looks at what would go into the macOS builds, on any system. Standard library only; the rest runs in build/venv.

    python3 packaging/macos/trial.py

Fetches the wheels for both processors by the pins of the build and sees for each that all code finds the libraries it
asks for, that every module and plugin is there, that every part has its licence, and what it all weighs. It does not
run anything of it: only a Mac can. Ends with 1 where something is missing.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parent.parent)

import build  # noqa: E402
import dev  # noqa: E402


def main() -> int:
    """Have the environment of the build, and look there."""
    build.set_up()
    command = [str(build.PYTHON), "-m", "macos.looks"]
    return subprocess.run(command, cwd=dev.ROOT / "packaging", env=dev.child_environment(), check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
