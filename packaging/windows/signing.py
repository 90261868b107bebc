"""Signs what Windows asks about: launchers, uninstaller, both installers. Without a certificate nothing is signed.

S3DESK_SIGN_PFX names a certificate with its key (PKCS#12), S3DESK_SIGN_PASSFILE a file with its passphrase,
S3DESK_SIGN_TIME the address of a clock whose word keeps signatures good when the certificate has run out.
NSIS calls this module for the uninstaller, which only it has in its hands: python signing.py FILE.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

CERTIFICATE, PASSPHRASE, CLOCK = "S3DESK_SIGN_PFX", "S3DESK_SIGN_PASSFILE", "S3DESK_SIGN_TIME"
TOOL = "osslsigncode"
UNSIGNED = (
    f"Nothing is signed: {CERTIFICATE} names no certificate. Windows will warn those who start the setup program."
)


def is_wanted() -> bool:
    """Return whether there is a certificate to sign with."""
    return bool(os.environ.get(CERTIFICATE))


def command(path: Path, into: Path) -> list[str]:
    """Return what signs a file into another one."""
    words = [TOOL, "sign", "-pkcs12", os.environ[CERTIFICATE], "-h", "sha256", "-n", "S3Desk"]
    if passphrase := os.environ.get(PASSPHRASE):
        words += ["-readpass", passphrase]
    if clock := os.environ.get(CLOCK):
        words += ["-ts", clock]
    return [*words, "-in", str(path), "-out", str(into)]


def sign(path: Path) -> None:
    """Sign a file in its place, if anybody signs."""
    if is_wanted():
        signed = path.with_name(f"{path.name}.signed")
        subprocess.run(command(path, signed), check=True, stdout=subprocess.DEVNULL)
        signed.replace(path)


if __name__ == "__main__":
    sign(Path(sys.argv[1]))
