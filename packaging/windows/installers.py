"""Makes the two installers of a finished folder: the setup program for one person, the msi for an IT department."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

from contents import ENDINGS, MAKERS, NAME, ROOT, TITLE

from windows import signing

WORK = ROOT / "build" / "windows"
HERE = Path(__file__).resolve().parent
LIST = "installed.txt"
"""In an installation of the setup program: what it put there. Only that is taken away again."""
KINDS = {".s3desk": ("S3Desk.Workspace", "S3Desk workspace"), ".s3pack": ("S3Desk.Pack", "S3Desk pack of changes")}
"""What Windows calls each ending, and what it tells people of it."""
BLOCK = 4096
"""Bytes: a file takes whole blocks of a disk."""
_IDS = uuid.UUID("6c1f8f2e-5b0d-5f0e-9a51-7d4b3a8e2c10")
"""From it and a name come all identifiers that Windows asks of an msi: the same whenever it is built."""


def files(folder: Path) -> list[PurePosixPath]:
    """Return all files of a folder, sorted, relative to it."""
    found = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    if any(not name.isascii() for name in found):
        raise ValueError("The list of installed files holds plain letters only.")
    return [PurePosixPath(name) for name in found]


def folders(paths: list[PurePosixPath]) -> list[PurePosixPath]:
    """Return all folders below the first in which files lie, each before those that it holds."""
    return sorted({parent for path in paths for parent in path.parents} - {PurePosixPath(".")})


def in_windows(path: PurePosixPath) -> str:
    """Return a relative path with the strokes of Windows."""
    return str(path).replace("/", "\\")


# ---- the setup program


def make_setup(folder: Path, version: str, epoch: int, out: Path) -> Path:
    """Write the setup program."""
    paths = files(folder)
    listed = [in_windows(path) for path in paths]
    listed += [in_windows(path) + "\\" for path in reversed(folders(paths))]
    (WORK / LIST).write_text("".join(f"{line}\r\n" for line in listed), encoding="ascii", newline="")
    os.utime(WORK / LIST, (epoch, epoch))
    (WORK / "files.nsh").write_text("".join(copying(folder, paths)), encoding="utf-8")
    packed = out / f"{NAME}-{version}-setup.exe"
    size = sum(-(-(folder / path).stat().st_size // BLOCK) * BLOCK for path in paths) // 1024
    (dll,) = [path.name for path in paths if re.fullmatch(r"python3\d+\.dll", path.name) and len(path.parts) == 1]
    told = {"VERSION": version, "MAKERS": MAKERS, "KIB": size, "OUT": packed, "WORK": WORK, "DLL": dll}
    if signing.is_wanted():
        told["SIGN"] = f'"{sys.executable}" "{signing.__file__}"'
    command = [
        "makensis",
        "-V2",
        "-WX",
        "-INPUTCHARSET",
        "UTF8",
        *(f"-D{name}={value}" for name, value in told.items()),
    ]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    subprocess.run([*command, str(HERE / "setup.nsi")], check=True, env=environment)
    return packed


def copying(folder: Path, paths: list[PurePosixPath]) -> Iterator[str]:
    """Yield the lines that put the files into their folders, sorted, so that the same files make the same program."""
    for parent in [PurePosixPath("."), *folders(paths)]:
        here = [path for path in paths if path.parent == parent]
        if here:
            yield f'SetOutPath "$INSTDIR{"" if parent == PurePosixPath(".") else chr(92) + in_windows(parent)}"\n'
        for path in here:
            yield f'File "{str(folder / path).replace("$", "$$")}"\n'


# ---- the msi

NEWER = (
    "A newer S3Desk is installed. Nothing was changed; remove it first if you want this one: workspaces stay where they are. / "
    "Hay un S3Desk más reciente instalado. No se ha cambiado nada; quítelo antes si quiere este: los espacios de trabajo no se tocan."
)
"""In both languages of the program: an msi has one set of texts."""


def identifier(*words: str) -> str:
    """Return the identifier of something in the msi, always the same."""
    return f"{{{str(uuid.uuid5(_IDS, chr(10).join(words))).upper()}}}"


def make_msi(folder: Path, version: str, epoch: int, out: Path) -> Path:
    """Write the msi; two of one commit differ in about 40 bytes: wixl gives each an identifier and a time of its own."""
    described = WORK / f"{NAME}.wxs"
    described.write_text(msi_description(folder, version), encoding="utf-8")
    packed = out / f"{NAME}-{version}.msi"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    command = ["wixl", "--arch", "x64", "-o", str(packed), described.name]  # which knows no whole paths
    subprocess.run(command, check=True, env=environment, cwd=WORK)
    return packed


def msi_description(folder: Path, version: str) -> str:
    """Return what the msi is to hold, in wixl's language: the template with its files, folders and components."""
    paths = files(folder)
    ids = {path: f"f{at:05}" for at, path in enumerate(paths)}
    lines: list[str] = []
    _describe(folder, PurePosixPath("."), paths, ids, lines)
    told = (HERE / "product.wxs").read_text(encoding="utf-8")
    for name, value in {
        "@PRODUCT@": identifier("product", version),
        "@UPGRADE@": identifier("upgrade"),
        "@SHORTCUT@": identifier("shortcut"),
        "@KINDS@": identifier("kinds"),
        "@VERSION@": version,
        "@MAKERS@": escape(MAKERS),
        "@ICON@": "launcher/s3desk.ico",
        "@NEWER@": escape(NEWER),
        "@TREE@": "\n".join(lines),
        "@REFERENCES@": "\n".join(f'      <ComponentRef Id="c{each}"/>' for each in ids.values()),
        "@ASSOCIATIONS@": "\n".join(_associations()),
    }.items():
        told = told.replace(name, value)
    ElementTree.fromstring(told)
    return told


def _describe(
    folder: Path, here: PurePosixPath, paths: list[PurePosixPath], ids: dict[PurePosixPath, str], lines: list[str]
) -> None:
    """Add a folder's files, each a component of its own as Windows wants it, then the folders in it."""
    for path in paths:
        if path.parent == here:
            source, name = quoteattr((folder / path).relative_to(WORK).as_posix()), quoteattr(path.name)
            lines.append(
                f'<Component Id="c{ids[path]}" Guid="{identifier("file", str(path))}" Win64="yes">'
                f'<File Id="{ids[path]}" Name={name} Source={source} KeyPath="yes"/></Component>'
            )
    for inner in folders(paths):
        if inner.parent != here:
            continue
        sign = identifier("folder", str(inner)).strip("{}").replace("-", "")
        lines.append(f'<Directory Id="d{sign}" Name={quoteattr(inner.name)}>')
        _describe(folder, inner, paths, ids, lines)
        lines.append("</Directory>")


def _associations() -> Iterator[str]:
    """Yield the entries of the registry by which Windows opens our files."""
    base = r"Software\Classes"
    for ending, (kind, words) in KINDS.items():
        for key, name, value in (
            (ending, "", kind),
            (ending, "Content Type", ENDINGS[ending]),
            (kind, "", words),
            (rf"{kind}\DefaultIcon", "", rf"[INSTALLDIR]{TITLE}.exe,0"),
            (rf"{kind}\shell\open\command", "", rf'"[INSTALLDIR]{TITLE}.exe" "%1"'),
        ):
            named = f" Name={quoteattr(name)}" if name else ""
            yield (
                f'<RegistryValue Root="HKLM" Key={quoteattr(base + chr(92) + key)}{named} Type="string" '
                f"Value={quoteattr(value)}/>"
            )
