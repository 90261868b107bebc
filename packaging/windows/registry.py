"""What Windows knows of S3Desk once it is installed, and no more once it is removed."""

from __future__ import annotations

from typing import Protocol

from smoke import expect

from windows.installers import KINDS

OF_ONE, OF_ALL = "HKCU", "HKLM"
"""The halves of the registry: what the setup program writes, for one person, and what the msi writes, for all."""


class Computer(Protocol):
    """A Windows, the real one or wine's."""

    def registered(self, key: str) -> str:
        """Return what the registry holds at a key and below; nothing where the key is not there."""
        ...


def classes(half: str) -> str:
    """Return the key of the kinds of files."""
    return rf"{half}\Software\Classes"


def gone(half: str) -> str:
    """Return the key of the installed programs."""
    return rf"{half}\Software\Microsoft\Windows\CurrentVersion\Uninstall"


def opens_files(computer: Computer, half: str) -> None:
    """Expect that our files are known, and opened by the program."""
    for ending, (kind, _) in KINDS.items():
        expect(kind in computer.registered(rf"{classes(half)}\{ending}"), f"{ending} is not known")
        expect(r'S3Desk.exe" "%1"' in computer.registered(rf"{classes(half)}\{kind}"), f"nothing opens {ending}")


def knows_nothing(computer: Computer, half: str) -> None:
    """Expect a registry without S3Desk."""
    for name in (*KINDS, *(kind for kind, _ in KINDS.values())):
        expect(not computer.registered(rf"{classes(half)}\{name}"), f"{name} is still registered")
    expect(not computer.registered(rf"{half}\Software\S3Desk"), "the folder is still registered")
    expect("S3Desk" not in computer.registered(gone(half)), "S3Desk is still among the installed programs")
