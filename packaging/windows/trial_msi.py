"""The steps of the msi's trial: what an IT department does."""

from __future__ import annotations

from pathlib import Path

import smoke
from smoke import expect

from windows import other_version, registry
from windows.trial_opening import try_opening
from windows.wine import Installed, Wine, show, take

STOPPED = 1603
"""How msiexec ends where S3Desk is open, or a newer one is installed."""
CLASSES, GONE = registry.classes(registry.OF_ALL), registry.gone(registry.OF_ALL)


def try_msi(wine: Wine, packed: Path, pictures: Path) -> None:
    """Install for all who use the computer over an older version, use it, refuse an older one, remove it."""
    before = wine.files()
    folder = wine.drive / "Program Files" / "S3Desk"
    older = other_version.make("msi", other_version.OLDER)
    wine.run("msiexec", "/i", older, "/qn")
    expect((folder / other_version.EXTRA).exists(), "the older msi installed nothing")
    kept = folder / "kept.s3desk"
    kept.write_bytes(b"a person's")
    wine.run("msiexec", "/i", packed, "/qn")
    expect((folder / "lib" / "s3desk").is_dir(), "the msi is not whole")
    expect(not (folder / other_version.EXTRA).exists(), "a file of the older version stayed")
    expect(wine.registered(GONE).count("DisplayName") == 1, "the older version is still among the installed programs")
    registry.opens_files(wine, registry.OF_ALL)
    whole = wine.files()
    wine.run("msiexec", "/i", older, "/qn", code=STOPPED)
    bundle = Installed(folder, wine)
    take((smoke.says_its_build, smoke.shows_every_view, smoke.keeps_what_is_written), bundle)
    with show(wine, (folder / "S3Desk.exe", bundle.place / "own.s3desk"), pictures / "msi.png"):
        newer = other_version.make("msi", other_version.NEWER)
        wine.run("msiexec", "/i", newer, "/qn", code=STOPPED)
        wine.run("msiexec", "/x", packed, "/qn", code=STOPPED)
    expect(wine.files() >= whole, f"not whole any more: {sorted(whole - wine.files())[:10]}")
    take((smoke.says_its_build,), bundle)
    try_opening(wine, folder, pictures)
    wine.run("msiexec", "/x", packed, "/qn")
    left = wine.files() - before
    expect(left == {kept.relative_to(wine.drive).as_posix()}, f"left behind: {sorted(left)[:10]}")
    expect(kept.read_bytes() == b"a person's", "a workspace in the program's folder is gone")
    expect("S3Desk" not in wine.registered(GONE), "S3Desk is still among the installed programs")
