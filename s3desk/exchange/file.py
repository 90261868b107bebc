"""Packs as files: on a stick, by e-mail."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import IO, BinaryIO, cast

from s3desk.domain.errors import OfficeError
from s3desk.ledger import packs, passphrases
from s3desk.ledger.packs import Block, Foreign, Pack
from s3desk.ledger.signing import Author
from s3desk.services.aside import aside, reason
from s3desk.services.exchanging import Giving, Outgoing, PackFile
from s3desk.services.ports import Progress, silent

ENDING = ".s3pack"
IN_MEMORY = 16 << 20
"""Bytes of a pack from where on it lies in the system's folder for temporary files while it is read."""
_PIECE = 1 << 20
Seal = Callable[[bytes, str], bytes]
"""Seals a whole pack with a passphrase, or opens it; that takes seconds, in which the interpreter does nothing else."""


def pack_file(
    giving: Giving,
    path: Path,
    author: Author,
    circles: Sequence[str],
    copy: bytes,
    passphrase: str,
    progress: Progress,
    seal: Seal = passphrases.seal,
) -> PackFile:
    """Write what a copy is not known to hold (empty: everything) as a file; in the place of an older pack, at most."""
    _check_replaceable(path)
    chosen = circles or giving.circles()
    outgoing = giving.outgoing_for(copy, chosen) if copy else giving.outgoing(chosen)
    size = write_pack(path, author, outgoing, passphrase, progress, seal)
    return PackFile(path, outgoing.news, giving.leaving(outgoing, 0).count, size, outgoing)


def _check_replaceable(path: Path) -> None:
    """Raise OfficeError where something lies that is no pack: a workspace, say, that a slip of the hand has named."""
    if not path.exists():
        return
    begin = b"?"
    with suppress(OSError):
        if path.is_file():
            with path.open("rb") as file:
                begin = file.read(len(packs.MAGIC))
    if begin and begin != packs.MAGIC:
        raise OfficeError("There is already a file {0}; choose another name.", path.name)


def write_pack(
    path: Path,
    author: Author,
    outgoing: Outgoing,
    passphrase: str = "",
    progress: Progress = silent,
    seal: Seal = passphrases.seal,
) -> int:
    """Write a pack so that the file is there whole or not at all; return its size in bytes."""
    try:
        with aside(path) as part, part.open("rb+") as file:
            if passphrase:
                file.write(_sealed(author, outgoing, passphrase, progress, seal))
            else:
                fill(file, author, outgoing, progress)
            return file.tell()
    except OSError as odd:
        raise OfficeError(
            "The pack could not be written to {0} ({1}); nothing was left there. Make room or choose another place.",
            str(path.parent),
            reason(odd),
        ) from odd


def _sealed(author: Author, outgoing: Outgoing, passphrase: str, progress: Progress, seal: Seal) -> bytes:
    with SpooledTemporaryFile(IN_MEMORY) as plain:
        fill(plain, author, outgoing, progress)
        if plain.tell() > passphrases.MOST_SEALED_BYTES:
            raise OfficeError(
                "The pack is too large to be sealed with a passphrase; write it without one, or exchange the "
                "attachments through a folder."
            )
        plain.seek(0)
        return seal(plain.read(), passphrase)


def fill(file: IO[bytes], author: Author, outgoing: Outgoing, progress: Progress) -> None:
    """Write a plain pack into an empty file, telling how many of its changes are in it."""
    packs.write(cast("BinaryIO", file), author, outgoing.header, counted(outgoing, progress), outgoing.contents())


def counted(outgoing: Outgoing, progress: Progress) -> Iterator[Block]:
    """Yield the blocks, telling how many changes went through."""
    done, whole = 0, outgoing.header.changes
    progress(0, whole)
    for block in outgoing.blocks():
        yield block
        done += len(block.changes)
        progress(done, whole)


def open_pack(path: Path, passphrase: str = "", unseal: Seal = passphrases.unsealed) -> Pack:
    """Open a pack, read to its end now, so that a stick pulled out later spoils nothing; the caller closes it."""
    if path.exists() and not path.is_file():  # a pipe, say, from which nothing may ever come
        raise Foreign(packs.FOREIGN)
    try:
        with path.open("rb") as source:
            return opened(source.read, path.name, passphrase, unseal)
    except OSError as odd:
        raise OfficeError(
            "{0} could not be read to its end ({1}); nothing was changed. Put the stick in again and repeat.",
            path.name,
            reason(odd),
        ) from odd


def opened(read: Callable[[int], bytes], name: str, passphrase: str = "", unseal: Seal = passphrases.unsealed) -> Pack:
    """Return the pack that `read` gives piece by piece; BadPack when it is none, or not whole."""
    copy = cast("BinaryIO", SpooledTemporaryFile(IN_MEMORY))  # noqa: SIM115 - the pack closes it
    try:
        copy.write(read(_PIECE))
        is_sealed = packs.is_sealed(copy)  # whatever is no pack is not read further
        copy.seek(0, os.SEEK_END)
        while piece := read(_PIECE):
            copy.write(piece)
            if is_sealed and copy.tell() > 2 * passphrases.MOST_SEALED_BYTES:
                raise OfficeError("{0} is larger than a sealed pack may be; nothing was changed.", name)
        if is_sealed:
            copy.seek(0)
            plain = BytesIO(unseal(copy.read(), passphrase))
            copy.close()
            copy = plain
        return Pack(copy, name)
    except BaseException:
        copy.close()
        raise
