#!/usr/bin/env python3
"""The one entry for whoever works on S3Desk: run, test, lint, lock, forms, words, shots. Standard library only.

    python3 packaging/dev.py run [ARGUMENTS]                              the window; without arguments, on the example
    python3 packaging/dev.py test [--long] [--bench] [--strict] [PYTEST ARGUMENTS]
    python3 packaging/dev.py lint                                         ruff, mypy, import-linter
    python3 packaging/dev.py lock [--upgrade]                             pins: packaging/requirements*.txt (needs uv)
    python3 packaging/dev.py forms [--check]                              compiles ui/
    python3 packaging/dev.py words [--check] [LANGUAGE]                   texts and their translations
    python3 packaging/dev.py shots [FOLDER]                               a picture of every screen, in a temporary folder

The first call makes .venv with the pinned requirements and, on Debian with the right to do so, installs the system
packages of packaging/system.txt. Later calls start at once.
"""

from __future__ import annotations  # so that an older Python reaches the sentence in main()

import ctypes
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "s3desk-stamp"
PINS = ROOT / "packaging" / "requirements.txt"
BUILD_PINS = ROOT / "packaging" / "requirements-build.txt"
SYSTEM = ROOT / "packaging" / "system.txt"
OLDEST = (3, 11)
CHECKS = {
    "ruff check": ["-m", "ruff", "check", "--quiet"],
    "ruff format": ["-m", "ruff", "format", "--check", "--quiet"],
    "mypy": ["-m", "mypy", "--no-error-summary"],
    "import-linter": ["-c", "import sys; from importlinter.cli import lint_imports_command as lint; sys.exit(lint())"],
}


class Package(NamedTuple):
    """A Debian package and the library or program that shows it is there."""

    name: str
    proof: str

    def is_here(self) -> bool:
        """Look for the program, or load the library; no package manager is asked, so that it takes no time."""
        if ".so" not in self.proof:
            return shutil.which(self.proof) is not None or any(Path("/usr/lib").glob(f"*/*/bin/{self.proof}"))
        try:
            ctypes.CDLL(self.proof)
        except OSError:
            return False
        return True


# ---- system packages


def listed(section: str) -> list[Package]:
    """Return the packages below the comment `# SECTION: …` of system.txt."""
    found, current = [], ""
    for line in SYSTEM.read_text(encoding="utf-8").splitlines():
        if heading := re.match(r"# (\w+):", line):
            current = heading[1]
        elif current == section and line.strip() and not line.startswith("#"):
            found.append(Package(*line.split()[:2]))
    return found


def as_root() -> list[str] | None:
    """Return what to write before a command so that it runs as root; None where nobody may without a password."""
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive"]
    return None


def apt_install(names: Sequence[str]) -> bool:
    """Install Debian packages, refreshing the package lists only where they are missing or old; True if it worked."""
    before = as_root() if shutil.which("apt-get") else None
    if before is None:
        return False
    print("installing", *names, flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}

    def apt_get(*words: str) -> bool:
        done = subprocess.run([*before, "apt-get", "-qq", *words], env=environment, check=False, capture_output=True)
        return done.returncode == 0

    install = ["install", "-y", "--no-install-recommends", *names]
    return apt_get(*install) or (apt_get("update") and apt_get(*install))


def how_to_install(names: Sequence[str]) -> str:
    """Return the sentence for someone who must install packages by hand."""
    return f"install them with `sudo apt-get install --no-install-recommends {' '.join(names)}` or their like elsewhere"


def provide(sections: Sequence[str]) -> None:
    """Have the system packages of these sections; stop with one sentence where Qt's libraries cannot be had."""
    if not sys.platform.startswith("linux"):
        return
    missing = {section: [p for p in listed(section) if not p.is_here()] for section in sections}
    names = [package.name for packages in missing.values() for package in packages]
    if not names or apt_install(names):
        return
    programs = [package.name for package in missing.pop("tests", [])]
    libraries = [package.name for packages in missing.values() for package in packages]
    if libraries:
        sys.exit(f"System packages that Qt needs are missing: {how_to_install(libraries + programs)}.")
    print(f"Some tests will be left out for want of system packages; {how_to_install(programs)}.", file=sys.stderr)


# ---- the virtual environment


def child_environment() -> dict[str, str]:
    """Return our environment for a child that may write byte code: without it every start takes twice as long."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def sh(*command: str | Path) -> None:
    """Run a command in the checkout; end this program, with its exit code, where it fails."""
    done = subprocess.run([str(word) for word in command], cwd=ROOT, env=child_environment(), check=False)
    if done.returncode:
        sys.exit(done.returncode)


def state() -> str:
    """Return what .venv must match: this Python, and what is to be installed."""
    project = PINS.read_bytes() + (ROOT / "pyproject.toml").read_bytes()
    return f"{sys.version}\n{hashlib.sha256(project).hexdigest()}\n"


def make_with_uv(uv: str, base: str, *, anew: bool) -> None:
    """Make or refresh .venv by uv."""
    if anew:
        sh(uv, "venv", "--quiet", "--clear", "--no-python-downloads", "--python", base, VENV)
    install: list[str | Path] = [uv, "pip", "install", "--quiet", "--python", PYTHON]
    sh(*install, "--require-hashes", "--requirements", PINS)
    sh(*install, "--no-deps", "--no-build-isolation", "--editable", ROOT)


def make_with_pip(base: str, *, anew: bool) -> None:
    """Make or refresh .venv by venv and pip; stop with one sentence where Python came without them."""
    name = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if importlib.util.find_spec("ensurepip") is None and not (apt_install([name]) or apt_install(["python3-venv"])):
        sys.exit(f"This Python cannot make virtual environments: {how_to_install(['python3-venv'])}.")
    sh(base, "-m", "venv", *(["--clear"] if anew else []), VENV)  # brings pip into one that uv made without
    install: list[str | Path] = [PYTHON, "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    sh(*install, "--require-hashes", "--requirement", PINS)
    sh(*install, "--no-deps", "--no-build-isolation", "--editable", ROOT)


def compile_bytes() -> None:
    """Write the byte code of all that is installed, for uv writes none; files meant for other Pythons may fail."""
    where = subprocess.run(
        [PYTHON, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True,
        check=True,
        text=True,
    ).stdout.strip()
    command: list[str | Path] = [PYTHON, "-m", "compileall", "-q", "-j", "0", where, ROOT / "s3desk"]
    subprocess.run(command, env=child_environment(), check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def set_up() -> None:
    """Have .venv as the pins say; at once where it already is."""
    old, new = STAMP.read_text(encoding="utf-8") if STAMP.exists() else "", state()
    if old == new:
        return
    print("setting up .venv", flush=True)
    anew = not PYTHON.exists() or bool(old and old.splitlines()[:-1] != new.splitlines()[:-1])
    STAMP.unlink(missing_ok=True)
    base = getattr(sys, "_base_executable", sys.executable)
    if uv := shutil.which("uv"):
        make_with_uv(uv, base, anew=anew)
    else:
        make_with_pip(base, anew=anew)
    compile_bytes()
    STAMP.write_text(new, encoding="utf-8")


# ---- the commands


def has_screen() -> bool:
    """Tell whether a window could open: always, except on a Linux without a display or told to do without."""
    if not sys.platform.startswith("linux"):
        return True
    headless = os.environ.get("QT_QPA_PLATFORM", "") in ("offscreen", "minimal")
    return not headless and bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def call(*arguments: str | Path, cwd: Path | None = ROOT) -> int:
    """Run .venv's Python and return its exit code; the child alone answers Ctrl+C."""
    child = subprocess.Popen([str(PYTHON), *map(str, arguments)], cwd=cwd, env=child_environment())
    while True:
        try:
            return child.wait()
        except KeyboardInterrupt:
            continue


def run(arguments: list[str]) -> int:
    """Start the program where the caller stands; on the example workspace unless told otherwise."""
    provide(["offscreen", "window"] if has_screen() else ["offscreen"])
    set_up()
    return call("-m", "s3desk", *(arguments or ["--example"]), cwd=None)


def test(arguments: list[str]) -> int:
    """Run the tests without a screen; `--strict` fails those that lack a server, a tool or the samples."""
    wants_all = not {"--long", "--strict"}.isdisjoint(arguments)
    provide(["offscreen", "tests"] if wants_all else ["offscreen"])
    set_up()
    return call("-m", "pytest", *("--all-present" if word == "--strict" else word for word in arguments))


def lint(arguments: list[str]) -> int:
    """Run every check of the code; 1 where one fails."""
    set_up()
    failed = [name for name, command in CHECKS.items() if call(*command, *arguments)]
    print("failed: " + ", ".join(failed) if failed else "all checks passed")
    return int(bool(failed))


def lock(arguments: list[str]) -> int:
    """Write the pins of all systems, with hashes and without a word of where the packages came from."""
    uv = shutil.which("uv")
    if uv is None:
        sys.exit("Pinning needs uv: install it with `pip install uv`.")
    words = ["pip", "compile", "--quiet", "--universal", "--python-version", ".".join(map(str, OLDEST))]
    words += ["--generate-hashes", "--no-header", "--no-annotate", *arguments, "pyproject.toml"]
    sh(uv, *words, "--group", "dev", "--output-file", PINS)
    sh(uv, *words, "--group", "build", "--constraints", PINS, "--output-file", BUILD_PINS)
    return 0


def forms(arguments: list[str]) -> int:
    """Compile ui/*.ui."""
    provide(["offscreen"])
    set_up()
    return call("packaging/forms.py", *arguments)


def words(arguments: list[str]) -> int:
    """Gather every text a person can read into resources/languages."""
    provide(["offscreen"])
    set_up()
    return call("packaging/words.py", *arguments)


def shots(arguments: list[str]) -> int:
    """Take a picture of every screen, without a display."""
    provide(["offscreen"])
    set_up()
    return call("packaging/shots.py", *arguments)


COMMANDS = {"run": run, "test": test, "lint": lint, "lock": lock, "forms": forms, "words": words, "shots": shots}


def main(arguments: list[str]) -> int:
    """Run one command; explain all of them where none is named."""
    if sys.version_info < OLDEST:
        sys.exit(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__, file=sys.stderr)
        return 2
    return COMMANDS[arguments[0]](arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
