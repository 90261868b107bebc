"""The steps of the setup program's trial: what a person does, who has no rights of an administrator."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import smoke
from smoke import expect

from windows import other_version, registry
from windows.wine import Installed, Wine, show, take, wait_until

OPEN = 2
"""How the setup program ends that found S3Desk open."""
NO_ROOM = 3
"""How it ends where its folder cannot be written, or holds not enough."""
CLASSES, GONE = registry.classes(registry.OF_ONE), registry.gone(registry.OF_ONE)
FOLDER = r"C:\users\root\Own programs\S3Desk"
TO_FOLDER = ("/S", r"/D=C:\users\root\Own", r"programs\S3Desk")
"""The folder's name as two words: wine would put a space into quotes, which NSIS does not want."""


def try_setup(wine: Wine, setup: Path, pictures: Path) -> None:
    """Install for one person over an older version, use it, install over it, remove it."""
    before = wine.files()
    folder = wine.drive / "users" / "root" / "Own programs" / "S3Desk"
    older = other_version.make("setup.exe", other_version.OLDER)
    wine.run(older, *TO_FOLDER)
    expect((folder / other_version.EXTRA).exists(), "nothing was installed in the folder of /D=")
    (folder / "kept.s3desk").write_bytes(b"a person's")
    wine.run(setup, "/S")
    _is_whole(wine, folder)
    expect(any(name.endswith("Start Menu/Programs/S3Desk.lnk") for name in wine.files()), "no entry in the Start menu")
    bundle = Installed(folder, wine)
    take(smoke.STEPS, bundle)
    opening = folder / "S3Desk.exe", bundle.place / "example.s3desk"  # wine looks for kinds of files in HKLM alone
    with show(wine, opening, pictures / "setup.png"):
        whole = wine.files()
        wine.run(setup, "/S", code=OPEN)
        wine.run(folder / "uninstall.exe", "/S", f"_?={FOLDER.split()[0]}", FOLDER.split()[1], code=OPEN)
        expect(wine.files() >= whole, "something was removed while S3Desk was open")
    wine.run(folder / "uninstall.exe", "/S")
    wait_until(lambda: not wine.registered(rf"{GONE}\S3Desk"), "the removal")
    left = wine.files() - before
    expect(left == {(folder / "kept.s3desk").relative_to(wine.drive).as_posix()}, f"left behind: {sorted(left)[:10]}")
    registry.knows_nothing(wine, registry.OF_ONE)


def _is_whole(wine: Wine, folder: Path) -> None:
    """Expect the version that is tried, and nothing of the one before."""
    expect((folder / "lib" / "s3desk").is_dir(), "the new version went elsewhere, or is not whole")
    expect(not (folder / other_version.EXTRA).exists(), "a file of the older version stayed")
    expect((folder / "kept.s3desk").read_bytes() == b"a person's", "a workspace in the program's folder is gone")
    expect(wine.registered(GONE).count("DisplayName") == 1, "the older version is still among the installed programs")
    registry.opens_files(wine, registry.OF_ONE)


def try_refusals(wine: Wine, setup: Path, pictures: Path) -> None:
    """Install where there is no right to, not enough room, or room that ends halfway; nothing may stay."""
    before = wine.files()
    wine.run(setup, "/S", r"/D=Z:\proc\S3Desk", code=NO_ROOM)
    for told in ("size=100m", "size=400m,nr_inodes=500"):
        with disk(wine.place / "small", told) as small:
            if small is None:
                print("   not tried: a disk without room, which only the administrator of this computer may make")
                continue
            wine.run(setup, "/S", "/D=Z:" + str(small / "S3Desk").replace("/", "\\"), code=NO_ROOM)
            left = [path for path in small.rglob("*") if path.is_file()]
            expect(not left, f"left on a disk of {told}: {left[:10]}")
    expect(wine.files() == before, f"left behind: {sorted(wine.files() - before)[:10]}")
    registry.knows_nothing(wine, registry.OF_ONE)


@contextmanager
def disk(place: Path, told: str) -> Iterator[Path | None]:
    """Have a small disk of this size, in bytes and files; None where this computer does not let us."""
    place.mkdir(exist_ok=True)
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", told, "none", str(place)], capture_output=True, check=False)
    try:
        yield place if made.returncode == 0 else None
    finally:
        if made.returncode == 0:
            subprocess.run(["umount", "--lazy", str(place)], check=True)
