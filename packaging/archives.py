"""Archives that are the same, bit for bit, whenever and wherever they are made from the same files; and their checksums.

python3 packaging/archives.py FOLDER      writes FOLDER/SHA256SUMS of all that was gathered there
"""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import tarfile
from collections.abc import Iterable
from pathlib import Path

_XZ = ["xz", "--compress", "--stdout", "-2", "--threads=2", "--block-size=24MiB"]
"""Level 6 saves a tenth and takes four times as long. Blocks of a fixed size: the number of processors tells nothing."""


def tidy(folder: Path, epoch: int) -> None:
    """Give every file and folder the same time and the plain rights that it needs."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def tar(folder: Path, top: str, epoch: int) -> bytes:
    """Return a folder as a tar archive in which it is called `top`, its files sorted and owned by root."""
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for path in [folder, *sorted(folder.rglob("*"))]:
            name = path.relative_to(folder).as_posix()
            archive.add(
                path, f"{top}/{name}" if name != "." else top, recursive=False, filter=lambda each: _plain(each, epoch)
            )
    return made.getvalue()


def _plain(entry: tarfile.TarInfo, epoch: int) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = epoch
    return entry


def xz(data: bytes) -> bytes:
    """Return the data compressed."""
    return subprocess.run(_XZ, input=data, capture_output=True, check=True).stdout


def ar(members: Iterable[tuple[str, bytes]], epoch: int) -> bytes:
    """Return an archive as Debian packages are: a header of 60 letters, then the bytes, for each member."""
    made = [b"!<arch>\n"]
    for name, data in members:
        made.append(f"{name:<16}{epoch:<12}{0:<6}{0:<6}{'100644':<8}{len(data):<10}`\n".encode("ascii"))
        made.append(data + b"\n" * (len(data) % 2))
    return b"".join(made)


def write_sums(folder: Path) -> Path:
    """Write SHA256SUMS of all that lies in a folder, as `sha256sum -c` reads it."""
    sums = folder / "SHA256SUMS"
    files = sorted(path for path in folder.iterdir() if path.is_file() and path != sums)
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    sums.write_text("".join(lines), encoding="ascii")
    return sums


if __name__ == "__main__":
    write_sums(Path(sys.argv[1]))
