"""Puts the app and the disk image together, on a Mac, in the environment of the build. build.py calls it."""

from __future__ import annotations

import os
import platform
import shutil
import ssl
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import archives
import contents
import icon
import notices
import parts
from contents import LICENCES, MACOS, NAME, RESOURCES, ROOT, TITLE
from weights import fits, weigh

from macos import machos, signing
from macos.plist import ICON, info_plist

WORK = ROOT / "build" / "macos"
OUT = ROOT / "dist"
HERE = Path(__file__).resolve().parent
FRAMEWORKS = "Contents/Frameworks"
IN_APP = "Contents/Resources"
"""Where PyInstaller puts what is no program."""
OF_PYTHON = ("libssl.", "libcrypto.")
"""What the Python of python.org brings besides itself; the rest is inside its modules: parts_of_python.txt."""


@dataclass(frozen=True, slots=True)
class Made:
    """A finished app."""

    app: Path
    version: str
    macos: str
    """The oldest macOS that will do."""


def make_app(version: str, build: str, epoch: int) -> Made:
    """Build the app for the processor of this Mac."""
    app = _frozen()
    files, links = _code(app)
    if odd := [*machos.missing(files, links), *_of_nobody(files)]:
        raise machos.Unmet("\n".join(odd))
    inside = app / IN_APP
    (inside / contents.BUILD).write_text(build + "\n", encoding="utf-8")
    place = f"in {FRAMEWORKS}/PySide6 of this app (sign it anew afterwards)"
    notices.write(inside / LICENCES, _parts(), version, build, place, epoch)
    macos = machos.newest(files.values())
    (app / "Contents/Info.plist").write_bytes(info_plist(version, build, macos, languages()))
    archives.tidy(app, epoch)
    signing.sign(app)
    made = OUT / app.name
    shutil.rmtree(made, ignore_errors=True)
    OUT.mkdir(exist_ok=True)
    shutil.move(app, made)
    return Made(made, version, macos)


def _frozen() -> Path:
    """Let PyInstaller put Python, the program and its libraries into an app."""
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    (WORK / ICON).write_bytes(icon.icns())
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", str(WORK / "out"), "--workpath", str(WORK / "work"), str(HERE.parent / "frozen.spec")]
    environment = {
        **os.environ,
        "PYTHONHASHSEED": "0",
        "PYINSTALLER_CONFIG_DIR": str(WORK / "settings"),
        "PYINSTALLER_STRICT_BUNDLE_CODESIGN_ERROR": "1",
    }
    subprocess.run(command, check=True, env=environment, cwd=ROOT)
    return WORK / "out" / f"{TITLE}.app"


def languages() -> list[str]:
    """Return the codes of the languages in which the program speaks."""
    found = (ROOT / RESOURCES[0] / "languages").glob("*.qm")
    return sorted({path.stem.rpartition("_")[2] for path in found})


# ---- what it holds


def _code(app: Path) -> tuple[dict[str, machos.Asked], list[str]]:
    """Return what each file asks for, by its path in the app, and the links by which files may be asked for."""
    here = platform.machine()
    paths = [path for path in sorted((app / "Contents").rglob("*")) if path.is_file() and machos.is_one(path)]
    named = [(path, path.relative_to(app).as_posix()) for path in paths]
    links = [name for path, name in named if path.is_symlink()]
    return {name: machos.read(path, here) for path, name in named if not path.is_symlink()}, links


def _of_nobody(files: Iterable[str]) -> list[str]:
    """Return a sentence for each library at the top that neither a wheel nor python.org's Python brought."""
    at_top = [name.rpartition("/")[2] for name in files if name.rpartition("/")[0] == FRAMEWORKS]
    return [
        f"{name} is from this Mac; its licence is not known. Build with the Python of python.org."
        for name in at_top
        if not name.endswith(".so") and not name.startswith(OF_PYTHON)
    ]


def _parts() -> list[parts.Part]:
    """Return all parts of others that go along."""
    inner = [("OpenSSL", ssl.OPENSSL_VERSION.split()[1], "Apache-2.0")]
    told = parts.python(platform.python_version())
    text = (HERE / "parts_of_python.txt").read_text(encoding="utf-8")
    python = replace(
        told,
        texts=(*told.texts, ("Parts of Python", text)),
        inner=tuple(
            parts.Inner(name, which, said, f"pkg:generic/{name.lower()}@{which}") for name, which, said in inner
        ),
    )
    return sorted(
        [*parts.carried(parts.libraries(), MACOS), python, parts.bootloader()], key=lambda part: part.name.casefold()
    )


# ---- the disk image


def make_dmg(made: Made) -> Path:
    """Write the disk image: the app, where to drag it, and what to know."""
    stage = WORK / "image"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    shutil.copytree(made.app, stage / made.app.name, symlinks=True)
    (stage / "Applications").symlink_to("/Applications")
    told = (HERE / "README.txt").read_text(encoding="utf-8")
    for word, value in {"VERSION": made.version, "MACOS": made.macos, "PROCESSOR": processor()}.items():
        told = told.replace(word, value)
    (stage / "README.txt").write_text(told, encoding="utf-8")
    packed = OUT / f"{NAME}-{made.version}-macos-{platform.machine()}.dmg"
    command = ["hdiutil", "create", "-quiet", "-ov", "-volname", f"{TITLE} {made.version}", "-fs", "HFS+"]
    subprocess.run([*command, "-format", "ULMO", "-srcfolder", str(stage), str(packed)], check=True)
    signing.notarize(packed)
    return packed


def processor() -> str:
    """Return what people call the processor of this Mac."""
    return "Apple silicon" if platform.machine() == "arm64" else "Intel"


def main(arguments: list[str]) -> int:
    """Build what is asked for; 1 where it weighs too much or a part may not be handed on."""
    version, build, epoch, *kinds = arguments
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        made = make_app(version, build, int(epoch))
    except (parts.NoLicence, machos.Unmet) as reason:
        sys.exit(str(reason))
    weigh(made.app, made.app / FRAMEWORKS)
    print(f"{signing.told()} Needs macOS {made.macos} or newer on {processor()}.")
    fit = fits(make_dmg(made), MACOS) if "dmg" in kinds else True
    archives.write_sums(OUT)
    return 0 if fit else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
