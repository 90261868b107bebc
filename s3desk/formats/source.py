"""Opening files of the outside world: progress, compression, encodings, and the sentences that refuse a file."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, TypeVar, cast

from s3desk.domain.errors import OfficeError
from s3desk.services.ports import Progress

T = TypeVar("T")

HEAD_BYTES = 64 * 1024
DEEPEST = 2000
"""Brackets open at once in JSON: more is no file of ours, and the parser's memory grows with its square."""
LONGEST_LINE = 16 * 1024 * 1024
_OEM_CODE_PAGES = ("cp437", "cp850", "cp852", "cp1252", "cp1250", "cp737", "cp1253", "cp866", "cp1251")
_BROKEN: tuple[type[Exception], ...] = (EOFError, zlib.error, gzip.BadGzipFile, UnicodeError, RecursionError)


class Unreadable(ValueError):  # becomes an OfficeError as soon as the place is known
    """A value of a record that cannot be read; `what` names it in office words."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


def damaged(name: str, at: str = "") -> OfficeError:
    """Return the refusal of a file that is cut short or damaged."""
    if at:
        return OfficeError(
            '"{0}" is cut short or damaged at {1}; nothing was imported. Get the file again from its source.', name, at
        )
    return OfficeError('"{0}" is cut short or damaged; nothing was imported. Get the file again from its source.', name)


def foreign(name: str, wanted: str) -> OfficeError:
    """Return the refusal of a file of another kind than `wanted`."""
    return OfficeError('"{0}" is not {1}; nothing was imported. Choose another file or another kind.', name, wanted)


def malformed(name: str, at: str, odd: Unreadable) -> OfficeError:
    """Return the refusal of a file in which one record cannot be read."""
    return OfficeError(
        '"{0}", {1}: {2} cannot be read; nothing was imported. Correct it there or leave that record out.',
        name,
        at,
        odd.what,
    )


def too_large(name: str, limit_bytes: int) -> OfficeError:
    return OfficeError(
        '"{0}" is larger than {1} MB, too large for this kind; nothing was imported. Split it or choose another file.',
        name,
        limit_bytes // 2**20,
    )


@contextmanager
def refusing(name: str, *kinds: type[Exception]) -> Iterator[None]:
    """Turn what a damaged or unreachable file raises into one sentence; further kinds count as damage."""
    try:
        yield
    except (*_BROKEN, *kinds) as odd:
        raise damaged(name) from odd
    except OSError as odd:
        raise OfficeError(
            '"{0}" cannot be read ({1}); nothing was imported. Check that it is there and not in use.',
            name,
            odd.strerror or type(odd).__name__,
        ) from odd


def guarded(name: str, parsed: Iterable[T], *kinds: type[Exception]) -> Iterator[T]:
    """Yield what a parser yields; only the parser's own errors count as damage, not those of whoever consumes."""
    steps = iter(parsed)
    while True:
        with refusing(name, *kinds):
            try:
                step = next(steps)
            except StopIteration:
                return
        yield step


class JsonSource:
    """A file for a streaming JSON parser: reports progress and refuses nesting that no honest file has."""

    def __init__(self, opened: BinaryIO, raw: BinaryIO, name: str, size: int, progress: Progress) -> None:
        self.name = name
        self._opened, self._raw, self._size, self._progress = opened, raw, size, progress
        self._depth = 0

    def read(self, wanted: int) -> bytes:
        piece = self._opened.read(wanted)
        self._depth += piece.count(b"{") + piece.count(b"[") - piece.count(b"}") - piece.count(b"]")
        if self._depth > DEEPEST:
            raise damaged(self.name)
        if wanted:
            self._progress(self._raw.tell(), self._size)
        return piece


def json_items(source: JsonSource, prefix: str) -> Iterator[Any]:
    """Yield the JSON values at a place of the file, whole numbers up to 64 bits as int, others as float.

    Numbers are left to the parser itself: a number of more than 4,300 digits that ijson hands to Python ends the
    interpreter (ijson 3.6.0), and one with a huge exponent fills the memory.
    """
    import ijson

    with refusing(source.name):
        values = ijson.items(source, prefix, use_float=True)
    yield from guarded(source.name, values, ijson.JSONError, ValueError)


@contextmanager
def opened_json(path: Path, progress: Progress) -> Iterator[JsonSource]:
    """Open a JSON file for streaming, also a gzipped one."""
    with opened(path) as (file, raw):
        yield JsonSource(file, raw, path.name, path.stat().st_size, progress)


@contextmanager
def opened(path: Path) -> Iterator[tuple[BinaryIO, BinaryIO]]:
    """Open a file for reading, unpacked where it is gzipped, together with the file as it lies on the disk."""
    with refusing(path.name):
        raw = path.open("rb")
    with raw:
        with refusing(path.name):
            packed = raw.peek(2)[:2] == b"\x1f\x8b"
        yield (cast("BinaryIO", gzip.GzipFile(fileobj=raw)) if packed else raw), raw


def plain_head(head: bytes) -> bytes:
    """Return the first bytes of a file as they read unpacked; the bytes themselves when they are not gzipped."""
    if head[:2] != b"\x1f\x8b":
        return head
    try:
        return zlib.decompressobj(31).decompress(head, HEAD_BYTES)
    except zlib.error:
        return b""


def limited(path: Path, limit_bytes: int) -> bytes:
    """Return the whole file; OfficeError when it is larger than the limit."""
    with refusing(path.name):
        if path.stat().st_size > limit_bytes:
            raise too_large(path.name, limit_bytes)
        return path.read_bytes()


def encoding_of(head: bytes) -> str:
    """Return the encoding that the first bytes show: a mark, the zero bytes of UTF-16, else UTF-8."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if head.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig"
    if len(head) > 1 and head[1] == 0 and head[0] != 0:
        return "utf-16-le"
    return "utf-16-be" if len(head) > 1 and head[0] == 0 and head[1] != 0 else "utf-8"


def decoded(data: bytes) -> str:
    """Return the text of a file in UTF-8 or UTF-16; UnicodeError when it is neither.

    A shell that saved an answer in UTF-16 may have read its UTF-8 in the code page of the console ("F├╢r" for "För");
    where the whole text goes back to UTF-8 without a remainder, it is put right.
    """
    encoding = encoding_of(data)
    text = data.decode(encoding)
    return _put_right(text) if encoding.startswith("utf-16") and not text.isascii() else text


def _put_right(text: str) -> str:
    for code_page in _OEM_CODE_PAGES:
        try:
            return text.encode(code_page).decode("utf-8")
        except UnicodeError:
            continue
    return text


def lines(file: BinaryIO, name: str, encoding: str = "utf-8-sig") -> Iterator[str]:
    """Yield the lines of a text file with their ends; OfficeError when one is absurdly long."""
    reader = io.TextIOWrapper(file, encoding=encoding, newline="")
    try:
        while line := reader.readline(LONGEST_LINE):
            if len(line) == LONGEST_LINE and not line.endswith("\n"):
                raise damaged(name)
            yield line
    finally:
        if not file.closed:
            reader.detach()  # whoever opened the file closes it
