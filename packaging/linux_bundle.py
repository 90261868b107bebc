"""Puts a Linux build together, in the environment of the build: folder, tar archive, Debian package. build.py calls it."""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import archives
import contents
import icon
import notices
import parts
import shared_objects
import weights
from contents import HUB, LICENCES, LINUX, NAME, ROOT

WORK = ROOT / "build"
OUT = ROOT / "dist"
HERE = ROOT / "packaging" / "linux"
INSIDE = "_internal"
"""Where PyInstaller puts all but the program."""


@dataclass(frozen=True, slots=True)
class Made:
    """A finished folder."""

    folder: Path
    version: str
    epoch: int
    """Seconds: when the commit was made. It is the time of every file."""
    asks: shared_objects.Settled


def make_folder(version: str, build: str, epoch: int) -> Made:
    """Build the folder that can be put anywhere."""
    frozen = _frozen()
    inside = frozen / INSIDE
    shared_objects.without_debugging(inside)
    shared_objects.without_places(inside)
    asks = shared_objects.settle(inside)
    (inside / contents.BUILD).write_text(build + "\n", encoding="utf-8")
    place = f"in the folder {INSIDE}/PySide6 of this program"
    notices.write(inside / LICENCES, _parts(asks), version, build, place, epoch)
    (frozen / "licences").symlink_to(f"{INSIDE}/{LICENCES}")
    (frozen / "hub").symlink_to(f"{INSIDE}/{HUB}")
    told = _filled("README.txt", version, epoch).format(glibc=asks.glibc)
    (frozen / "README.txt").write_text(told, encoding="utf-8")
    folder = OUT / f"{NAME}-{version}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(exist_ok=True)
    frozen.rename(folder)
    archives.tidy(folder, epoch)
    return Made(folder, version, epoch, asks)


def _frozen() -> Path:
    """Let PyInstaller put Python, the program and its libraries into one folder."""
    work = WORK / "frozen"
    shutil.rmtree(work, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    command += ["--distpath", str(work / "out"), "--workpath", str(work / "work"), str(HERE.parent / "frozen.spec")]
    environment = {**os.environ, "PYTHONHASHSEED": "0", "PYINSTALLER_CONFIG_DIR": str(work / "settings")}
    subprocess.run(command, check=True, env=environment, cwd=ROOT)
    return work / "out" / NAME


def _parts(asks: shared_objects.Settled) -> list[parts.Part]:
    """Return all parts of others that go along."""
    found = parts.carried(parts.libraries(), LINUX)
    found += [parts.python(platform.python_version()), parts.bootloader(), *parts.debian(asks.carried)]
    return sorted(found, key=lambda part: part.name.casefold())


def make_tar(made: Made) -> Path:
    """Write the folder as an archive."""
    packed = OUT / f"{NAME}-{made.version}-linux-x86_64.tar.xz"
    packed.write_bytes(archives.xz(archives.tar(made.folder, made.folder.name, made.epoch)))
    return packed


# ---- the Debian package


def make_deb(made: Made) -> Path:
    """Write the package: the folder under /usr/lib, and what makes the program at home on a desktop."""
    root = WORK / "deb"
    shutil.rmtree(root, ignore_errors=True)
    lib = root / "usr/lib" / NAME
    shutil.copytree(made.folder, lib, symlinks=True)
    (lib / "README.txt").unlink()
    furnish(root / "usr", made.version, made.epoch)
    _link(root / "usr/bin" / NAME, f"../lib/{NAME}/{NAME}")
    papers = root / "usr/share/doc" / NAME
    papers.mkdir(parents=True)
    (papers / "copyright").write_text(_filled("copyright", made.version, made.epoch), encoding="utf-8")
    _link(papers / "licences", f"../../../lib/{NAME}/{INSIDE}/{LICENCES}")
    _link(papers / "hub", f"../../../lib/{NAME}/{INSIDE}/{HUB}")
    _paper(papers / "changelog.gz", "changelog", made)
    _paper(root / f"usr/share/man/man1/{NAME}.1.gz", f"{NAME}.1", made)
    overrides = root / "usr/share/lintian/overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(HERE / "lintian-overrides", overrides / NAME)
    archives.tidy(root, made.epoch)
    control = WORK / "deb-control"
    shutil.rmtree(control, ignore_errors=True)
    control.mkdir()
    (control / "control").write_text(_control(root, made), encoding="utf-8")
    (control / "md5sums").write_text(_md5sums(root), encoding="utf-8")
    archives.tidy(control, made.epoch)
    packed = OUT / f"{NAME}_{made.version}_amd64.deb"
    members = [("debian-binary", b"2.0\n")]
    for name, folder in (("control", control), ("data", root)):
        members.append((f"{name}.tar.xz", archives.xz(archives.tar(folder, ".", made.epoch))))
    packed.write_bytes(archives.ar(members, made.epoch))
    return packed


def furnish(usr: Path, version: str, epoch: int) -> None:
    """Write what tells a desktop of the program: its entry, icons, kinds of files, and words for software centres."""
    for place, name in (
        ("share/applications", f"{NAME}.desktop"),
        ("share/metainfo", f"{contents.APP_ID}.metainfo.xml"),
    ):
        (usr / place).mkdir(parents=True, exist_ok=True)
        (usr / place / name).write_text(_filled(name, version, epoch), encoding="utf-8")
    kinds = f"mime/packages/{NAME}.xml"
    (usr / "share" / kinds).parent.mkdir(parents=True)
    shutil.copyfile(ROOT / "resources" / kinds, usr / "share" / kinds)
    icons = usr / "share/icons/hicolor"
    for size in contents.ICON_SIZES:
        path = icons / f"{size}x{size}/apps/{NAME}.png"
        path.parent.mkdir(parents=True)
        path.write_bytes(icon.png(size))
    (icons / "scalable/apps").mkdir(parents=True)
    shutil.copyfile(contents.ICON, icons / f"scalable/apps/{NAME}.svg")


def _paper(path: Path, name: str, made: Made) -> None:
    """Write a file of packaging/linux compressed, as Debian wants its papers."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(_filled(name, made.version, made.epoch).encode("utf-8"), mtime=0))


def _filled(name: str, version: str, epoch: int) -> str:
    """Return a file of packaging/linux with the version, the day and the moment in their places."""
    moment = datetime.fromtimestamp(epoch, UTC)
    text = (HERE / name).read_text(encoding="utf-8").replace("VERSION", version)
    return text.replace("DAY", moment.date().isoformat()).replace("MOMENT", format_datetime(moment))


def _link(path: Path, target: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(target)


def _control(root: Path, made: Made) -> str:
    packages = {contents.SYSTEM_LIBRARIES[name] for name in made.asks.asked}
    optional = {contents.SYSTEM_LIBRARIES[name] for name in contents.OPTIONAL} & packages
    needed = sorted({*packages, *contents.SYSTEM_DATA} - optional - {"libc6"})
    kib = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    return _filled("control", made.version, made.epoch).format(
        size=kib,
        depends=", ".join([f"libc6 (>= {made.asks.glibc})", *needed]),
        recommends=", ".join([*sorted(optional), "fonts-dejavu-core", "shared-mime-info"]),
        maintainer=f"{contents.MAKERS} <{contents.CONTACT}>",
        summary=contents.SUMMARY,
    )


def _md5sums(root: Path) -> str:
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    sums = ((hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest(), path) for path in files)
    return "".join(f"{found}  {path.relative_to(root).as_posix()}\n" for found, path in sums)


KINDS: dict[str, Callable[[Made], Path] | None] = {"folder": None, "tar": make_tar, "deb": make_deb}


def main(arguments: list[str]) -> int:
    """Build what is asked for; 1 where it weighs too much or a part may not be handed on."""
    version, build, epoch, *kinds = arguments
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        made = make_folder(version, build, int(epoch))
    except (parts.NoLicence, shared_objects.Unmet) as reason:
        sys.exit(str(reason))
    weights.weigh(made.folder, made.folder / INSIDE)
    fit = [weights.fits(make(made), LINUX) for kind in kinds if (make := KINDS[kind]) is not None]
    archives.write_sums(OUT)
    return 0 if all(fit) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
