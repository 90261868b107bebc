"""Packs: changes on their way from one copy of a workspace to another, in one file. The specification is PACK.md.

Written and read in pieces, so that neither side ever holds more than one block or one piece of an attachment.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Annotated, BinaryIO, NamedTuple

import msgspec
import zstandard

from s3desk.domain.called import one_line
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import mark
from s3desk.ledger.changes import encode
from s3desk.ledger.signing import Author, sign_pack, signed_pack

FORMAT = 1
MAGIC = b"\x89S3PACK\n"
PLAIN, AGE, SECRETBOX = 0, 1, 2
HEADER, BLOCK, CONTENT = 1, 2, 3
"""Kinds of parts."""

BLOCK_BYTES = 4 << 20
"""Unpacked, about what a writer puts into one block."""
MOST_BLOCK_BYTES = 64 << 20
"""Unpacked, the most that a reader takes: one change of 5,000 large operations fits."""
MOST_BLOCK_CHANGES = 1 << 18
"""Changes, and personal values, in one block: what is small as bytes must not be large as objects."""
MOST_UNPACKED_BYTES = 256 << 20
MOST_SQUEEZED = 200
"""All blocks together unpack to so many bytes and so many times their own size, at most."""
MOST_HEADER_BYTES = 8 << 20
MOST_HEADER_NAMES = 1 << 16
MOST_PARTS = 1 << 17
PIECE = 1 << 20

_FEW = msgspec.Meta(max_length=MOST_HEADER_NAMES)
_MANY = msgspec.Meta(max_length=MOST_BLOCK_CHANGES)
HASH_AT = len(MAGIC) + 3
SIGNATURE_AT = HASH_AT + 32
"""Where a plain pack has its signature, and a sealed one begins to be sealed."""
_BODY_AT = SIGNATURE_AT + 64
DAMAGED = mark("The pack is damaged or was cut off on its way; nothing was changed. Ask for it once more.")
SEALED = mark("The pack is sealed; give the passphrase that its sender told you.")
FOREIGN = mark("This is not a pack of S3Desk; choose a file that ends in .s3pack.")


class BadPack(OfficeError):
    """A pack that is refused as a whole; nothing was changed."""

    pack: Pack | None = None
    """Which one of several, said by who refuses it."""


class Newer(BadPack):
    """A pack of a newer program; it is whole, and stays as it is until this program is newer too."""


class Damaged(BadPack):
    """A pack that is not whole, or not yet."""


class Foreign(BadPack):
    """No pack at all, as its first bytes say."""


class Sealed(BadPack):
    """A pack that opens with a passphrase only, and none or a wrong one was given."""


class Tip(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """The last change of a series that a copy holds; a forked series has several."""

    circle: str
    series: bytes
    sequence: int
    id: bytes


class Header(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """Who packed what. `copy` is the sender's series in the circle where it is at home, `tips` what its copy holds.

    `wall` is a claim in milliseconds, shown, never compared with that of a change. `circles` are those whose changes
    the pack may hold. The last four count what is in the pack, for whoever waits for it; `raw` in bytes unpacked.
    """

    workspace: bytes
    circles: Annotated[list[str], _FEW]
    copy: bytes
    key: bytes
    name: str
    device: str
    program: str
    wall: int
    tips: Annotated[list[Tip], _FEW]
    changes: int
    raw: int
    contents: int
    content_bytes: int


class Signed(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """A change as it travels: its body, byte for byte, and its signature.

    The signature is empty where a later change of the same series and author, in the same pack, is signed: its
    `previous` leads back here, so that one signature proves a whole run.
    """

    body: bytes
    signature: bytes


class Personal(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """A personal value that lies beside the log: `hash` is SHA-256 of `salt` and `value`."""

    hash: bytes
    salt: bytes
    value: bytes


class Block(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """Some changes, each behind those in the pack that it names, and the personal values they name."""

    changes: Annotated[list[Signed], _MANY]
    personal: Annotated[list[Personal], _MANY]


@dataclass(frozen=True, slots=True)
class Content:
    """An attachment: its hash and size, and a way to read it in pieces."""

    sha256: bytes
    size: int
    pieces: Callable[[], Iterable[bytes]] = field(repr=False)


_read_header = msgspec.msgpack.Decoder(Header).decode
_read_block = msgspec.msgpack.Decoder(Block).decode


# Writing ------------------------------------------------------------------------------------------------------------


def write(
    file: BinaryIO, author: Author, header: Header, blocks: Iterable[Block], contents: Iterable[Content] = ()
) -> None:
    """Write a plain pack into an empty file that can be read and sought."""
    begin = beginning(PLAIN)
    file.write(begin + bytes(32 + 64))
    hashed = _Hashing(file, begin)
    hashed.part(HEADER, encode(header))
    squeeze = zstandard.ZstdCompressor(level=3)
    for block in blocks:
        hashed.part(BLOCK, squeeze.compress(encode(block)))
    for content in contents:
        hashed.begin(CONTENT, 32 + content.size)
        hashed.put(content.sha256)
        for piece in content.pieces():
            hashed.put(piece)
    digest = hashed.sha.digest()
    file.seek(HASH_AT)
    file.write(digest + sign_pack(author, digest))
    file.seek(0, 2)


def beginning(kind: int) -> bytes:
    """Return how a pack begins, by how it is sealed."""
    return MAGIC + bytes([FORMAT, FORMAT, kind])


class _Hashing:
    def __init__(self, file: BinaryIO, begin: bytes) -> None:
        self._file, self.sha = file, hashlib.sha256(begin)

    def put(self, data: bytes) -> None:
        self._file.write(data)
        self.sha.update(data)

    def begin(self, kind: int, size: int) -> None:
        self.put(bytes([kind]) + size.to_bytes(8, "big"))

    def part(self, kind: int, data: bytes) -> None:
        self.begin(kind, len(data))
        self.put(data)


# Reading ------------------------------------------------------------------------------------------------------------


class _Part(NamedTuple):
    kind: int
    at: int
    size: int


def kind_of(begin: bytes) -> int:
    """Return how a pack is sealed, given how it begins; BadPack when it is none, or of a newer program."""
    if begin[: len(MAGIC)] != MAGIC[: len(begin)]:
        raise Foreign(FOREIGN)
    if len(begin) < HASH_AT:
        raise Damaged(DAMAGED)
    reader, kind = begin[-2], begin[-1]
    if reader > FORMAT:
        raise Newer(
            "The pack needs a newer S3Desk (pack format {0}, this program reads up to {1}); install the newer program. "
            "Nothing was changed, and the pack stays as it is.",
            reader,
            FORMAT,
        )
    if kind not in (PLAIN, AGE, SECRETBOX):
        raise Damaged(DAMAGED)
    return kind


def is_sealed(file: BinaryIO) -> bool:
    """Return whether a pack opens with a passphrase only; BadPack when it is no pack."""
    file.seek(0)
    return kind_of(file.read(HASH_AT)) != PLAIN


class Pack:
    """A pack, opened: its hash, its signature by `header.key` and its outline are checked, its blocks not yet read.

    Whether the key belongs to a member, and whether the changes are sound, is for the receiver to find out.
    """

    def __init__(self, file: BinaryIO, name: str = "") -> None:
        """Read the outline of a plain pack; BadPack when it is not one, whole and unaltered."""
        self._file, self.name = file, name
        file.seek(0)
        begin = file.read(HASH_AT)
        if kind_of(begin) != PLAIN:
            raise Sealed(SEALED)
        digest, signature = file.read(32), file.read(64)
        whole = hashlib.sha256(begin)
        while piece := file.read(PIECE):
            whole.update(piece)
        if len(signature) < 64 or whole.digest() != digest:
            raise Damaged(DAMAGED)
        self.digest = digest
        self._parts = list(self._outline(file.tell()))
        if not self._parts or self._parts[0].kind != HEADER or self._parts[0].size > MOST_HEADER_BYTES:
            raise Damaged(DAMAGED)
        self.header = self._header()
        if not signed_pack(self.header.key, digest, signature):
            raise BadPack("The pack was altered: its signature does not fit. Nothing was changed.")

    def _outline(self, end: int) -> Iterator[_Part]:
        at, last, many = _BODY_AT, HEADER, 0
        while at < end:
            many += 1
            self._file.seek(at)
            head = self._file.read(9)
            part = _Part(head[0], at + 9, int.from_bytes(head[1:9], "big"))
            first = at == _BODY_AT
            if len(head) < 9 or part.at + part.size > end or part.kind < last or (part.kind == HEADER) != first:
                raise Damaged(DAMAGED)
            if many > MOST_PARTS or (part.kind == CONTENT and part.size < 32):
                raise Damaged(DAMAGED)
            last = part.kind
            if part.kind <= CONTENT:  # a newer program may put more behind what this one knows
                yield part
            at = part.at + part.size

    def _read(self, part: _Part) -> bytes:
        self._file.seek(part.at)
        return self._file.read(part.size)

    def _header(self) -> Header:
        try:
            header = _read_header(self._read(self._parts[0]))
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as odd:
            raise Damaged(DAMAGED) from odd
        if not _sound_header(header) or not all(map(_sound_tip, header.tips)):
            raise Damaged(DAMAGED)
        told = {part: one_line(getattr(header, part)) for part in ("name", "device", "program")}
        return msgspec.structs.replace(header, **told)

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks one after the other; BadPack when one cannot be read, or is larger than it may be."""
        parts = [part for part in self._parts if part.kind == BLOCK]
        left = MOST_UNPACKED_BYTES + MOST_SQUEEZED * sum(part.size for part in parts)
        for part in parts:
            block, size = self._block(part, min(left, MOST_BLOCK_BYTES))
            left -= size
            yield block

    def _block(self, part: _Part, most: int) -> tuple[Block, int]:
        """Return a block and its size unpacked, which is looked at before it is unpacked."""
        packed = self._read(part)
        try:
            size = zstandard.frame_content_size(packed)
            if not 0 <= size <= most:
                raise BadPack("The pack is refused: it would unpack to more than a pack may hold. Nothing was changed.")
            unpack = zstandard.ZstdDecompressor(max_window_size=1 << 27)
            block = _read_block(unpack.decompress(packed, size, allow_extra_data=False))
        except (zstandard.ZstdError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as odd:
            raise Damaged(DAMAGED) from odd
        if any(len(each.signature) not in (0, 64) for each in block.changes):
            raise Damaged(DAMAGED)
        if any((len(each.hash), len(each.salt)) != (32, 16) for each in block.personal):
            raise Damaged(DAMAGED)
        return block, size

    def contents(self) -> Iterator[Content]:
        """Yield the attachments; whether each fits its hash is seen when it has been read."""
        for part in self._parts:
            if part.kind == CONTENT:
                self._file.seek(part.at)
                sha256 = self._file.read(32)
                yield Content(sha256, part.size - 32, lambda part=part: self._pieces(part))  # type: ignore[misc]

    def _pieces(self, part: _Part) -> Iterator[bytes]:
        at, end = part.at + 32, part.at + part.size
        while at < end:
            self._file.seek(at)
            piece = self._file.read(min(PIECE, end - at))
            if not piece:  # the file was cut since it was opened
                raise Damaged(DAMAGED)
            at += len(piece)
            yield piece

    def close(self) -> None:
        self._file.close()

    def __del__(self) -> None:
        """Close what a thread opened and nobody waited for any more."""
        self._file.close()


def _sound_header(header: Header) -> bool:
    names = [header.name, header.device, header.program, *header.circles]
    counts = [header.wall, header.changes, header.raw, header.contents, header.content_bytes]
    return (
        all(len(each) <= 200 for each in names)
        and all(0 < len(each) <= 64 for each in header.circles)
        and (len(header.workspace), len(header.key)) == (16, 32)
        and len(header.copy) in (0, 16)
        and all(0 <= each < 2**53 for each in counts)
    )


def _sound_tip(tip: Tip) -> bool:
    return 0 < len(tip.circle) <= 64 and len(tip.series) == len(tip.id) == 16 and 1 <= tip.sequence < 2**53
