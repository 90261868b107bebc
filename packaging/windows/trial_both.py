"""The setup program and the msi on one computer: each has its own folder, and removing one leaves the other whole."""

from __future__ import annotations

from pathlib import Path

import smoke
from smoke import expect

from windows import other_version
from windows.trial_msi import CLASSES as OF_ALL
from windows.trial_setup import CLASSES as OF_ONE
from windows.trial_setup import GONE
from windows.wine import Installed, Wine, take, wait_until

OPENS = r"S3Desk.Workspace\shell\open\command"


def try_both(wine: Wine, packed: Path, pictures: Path) -> None:
    """Install for one person where it is there for all, and the other way round."""
    setup = other_version.make("setup.exe", other_version.OLDER)
    for_all = wine.drive / "Program Files" / "S3Desk"
    for_one = wine.drive / "users" / "root" / "AppData" / "Local" / "Programs" / "S3Desk"
    bundle = Installed(for_all, wine)
    wine.run("msiexec", "/i", packed, "/qn")
    wine.run(setup, "/S")
    expect("Program Files" in wine.registered(rf"{OF_ALL}\{OPENS}"), "what is there for all opens nothing any more")
    expect("AppData" in wine.registered(rf"{OF_ONE}\{OPENS}"), "what is there for one opens nothing")
    wine.run(for_one / "uninstall.exe", "/S")
    wait_until(lambda: not wine.registered(rf"{GONE}\S3Desk"), "the removal")
    expect(
        "Program Files" in wine.registered(rf"{OF_ALL}\{OPENS}"), "the removal for one took the kinds of files of all"
    )
    take((smoke.says_its_build,), bundle)
    wine.run(setup, "/S")
    wine.run("msiexec", "/x", packed, "/qn")
    expect((for_one / "S3Desk.exe").exists() and not for_all.exists(), "the removal for all took what is there for one")
    expect("AppData" in wine.registered(rf"{OF_ONE}\{OPENS}"), "the removal for all took the kinds of files of one")
    wine.run("msiexec", "/i", packed, "/qn")
    take((smoke.says_its_build,), bundle)
