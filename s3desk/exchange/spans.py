"""Which changes a file at a target holds, told in spans of sequence numbers."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from s3desk.ledger.packs import Block

Span = tuple[str, bytes, int, int]
"""Circle, series, first, last. What lies beside the log is told in the same shape, under names that no circle has."""

Key = tuple[str, bytes]
"""Circle and series."""

END = "\0end"
"""With the id of a change: no other change in the file follows it. Tells the branches of a forked series apart."""
VALUE = "\0value"
"""With the hash of a personal value."""
SIGNER = "\0signer"
"""With the key that signed a file of personal values: its owner takes away what was erased."""
ALL = [(1, 2**53)]
"""Everything that a series may ever have."""
PIECE = "\0piece"
"""With the hash of an attachment: a piece of it."""


class Where(msgspec.Struct, array_like=True):
    """The first parts of a change: where it stands, and whose it is."""

    format: int
    reader: int
    workspace: bytes
    circle: str
    series: bytes
    sequence: int
    previous: bytes
    seen: msgspec.Raw
    action: bytes
    reverses: bytes
    wall: int
    author: bytes


_where = msgspec.msgpack.Decoder(Where).decode


def where(body: bytes) -> Where | None:
    """Return the first parts of a change; None for bytes that are none, which whoever takes the pack in refuses."""
    try:
        return _where(body)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None


def held(blocks: Iterable[Block]) -> tuple[Span, ...]:
    """Return what is in the blocks: changes, where their series end, personal values."""
    numbers: dict[Key, set[int]] = defaultdict(set)
    ends: dict[Key, dict[bytes, int]] = defaultdict(dict)
    spans: list[Span] = []
    for block in blocks:
        for signed in block.changes:
            at = where(signed.body)
            if at is None:
                continue
            key = at.circle, at.series
            numbers[key].add(at.sequence)
            ends[key].pop(at.previous, None)
            ends[key][hashlib.sha256(signed.body).digest()[:16]] = at.sequence
        spans += [(VALUE, each.hash, 0, 0) for each in block.personal]
    for (circle, series), found in numbers.items():
        spans += [(circle, series, first, last) for first, last in runs(found)]
        spans += [(END, end, number, number) for end, number in ends[circle, series].items()]
    return tuple(spans)


def runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield first and last of each unbroken run, ascending."""
    first = last = None
    for each in sorted(numbers):
        if first is None or last is None or each > last + 1:
            if first is not None and last is not None:
                yield first, last
            first = each
        last = each
    if first is not None and last is not None:
        yield first, last


def joined(spans: Iterable[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    """Return the spans, ascending, those that touch or overlap as one."""
    found: list[tuple[int, int]] = []
    for first, last in sorted(spans):
        if found and first <= found[-1][1] + 1:
            found[-1] = found[-1][0], max(found[-1][1], last)
        else:
            found.append((first, last))
    return found
