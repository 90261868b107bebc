"""Signs an app and lets Apple look at it; without an identity it is signed by nobody (ad hoc), as every program there must be."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

from macos import machos

IDENTITY = "S3DESK_SIGN_AS"
"""The name of a certificate in the keychain: "Developer ID Application: NAME (TEAM)"."""
PROFILE = "S3DESK_NOTARY_PROFILE"
"""What `xcrun notarytool store-credentials` called the account at Apple."""
ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")
NOBODY = "-"


def identity() -> str:
    """Return who signs."""
    return os.environ.get(IDENTITY) or NOBODY


def nested(app: Path) -> Iterator[Path]:
    """Yield all code in an app, inside out: each file, or the framework that holds it, but not the app's own program."""
    found: set[Path] = set()
    for path in (app / "Contents").rglob("*"):
        if path.is_symlink() or not path.is_file() or not machos.is_one(path):
            continue
        within = next((parent for parent in path.parents if parent.suffix == ".framework"), None)
        if within is not None:
            found.add(within)
        elif path.parent != app / "Contents" / "MacOS":
            found.add(path)
    yield from sorted(found, key=lambda path: (-len(path.parts), path))


def sign(app: Path) -> None:
    """Sign an app with all that it holds, and see that macOS takes it."""
    for path in (*nested(app), app):
        subprocess.run([*_codesign(identity()), str(path)], check=True)
    subprocess.run(["codesign", "--verify", "--deep", "--strict", str(app)], check=True)


def _codesign(name: str) -> list[str]:
    if name == NOBODY:
        return ["codesign", "--force", "--sign", NOBODY]
    hardened = ["--options", "runtime", "--timestamp", "--entitlements", str(ENTITLEMENTS)]
    return ["codesign", "--force", "--sign", name, *hardened]


def notarize(image: Path) -> None:
    """Sign a disk image and let Apple look at it, where somebody signs and has an account there."""
    if identity() == NOBODY:
        return
    subprocess.run(["codesign", "--force", "--sign", identity(), "--timestamp", str(image)], check=True)
    if profile := os.environ.get(PROFILE):
        subprocess.run(
            ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"], check=True
        )
        subprocess.run(["xcrun", "stapler", "staple", str(image)], check=True)


def told() -> str:
    """Return a sentence of what a build is worth to whoever gets it."""
    if identity() == NOBODY:
        return f"Signed by nobody: macOS asks before it is opened. {IDENTITY} names who signs."
    if not os.environ.get(PROFILE):
        return f"Signed by {identity()}, not seen by Apple: {PROFILE} names the account there."
    return f"Signed by {identity()} and seen by Apple."
