"""Which changes a file at a target holds, told in spans of sequence numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

import msgspec

from s3desk.ledger.changes import change_id
from s3desk.ledger.packs import Block, Pack, Personal, Signed

Span = tuple[str, bytes, int, int]
"""Circle, series, first, last. What lies beside the log is told in the same shape, under names that no circle has."""

Key = tuple[str, bytes]
"""Circle and series."""

END = "\0end"
"""With the id of a change: no other change in the file follows it. Tells the branches of a forked series apart."""
VALUE = "\0value"
"""With the hash of a personal value."""
SIGNER = "\0signer"
"""With the key that signed a file: its owner takes away what was erased, and gathers."""
IDENTITY = "\0file"
"""With the beginning of a pack's own hash, and how heavy it is (see `weight`): which file it is, however it is called."""
COVERS = "\0covers"
"""With the beginning of another pack's hash: all that it holds is in this file too."""
ALL = [(1, 2**53)]
"""Everything that a series may ever have."""
_BESIDE = 64
"""Bytes that a signature takes, or what comes with a personal value."""
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


class _Past(Where):
    device: msgspec.Raw
    label: msgspec.Raw
    refs: list[bytes]


_where = msgspec.msgpack.Decoder(Where).decode
_past = msgspec.msgpack.Decoder(_Past).decode
_names = msgspec.msgpack.Decoder(list[bytes]).decode


def where(body: bytes) -> Where | None:
    """Return the first parts of a change; None for bytes that are none, which whoever takes the pack in refuses."""
    try:
        return _where(body)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None


def past(body: bytes) -> tuple[bytes, ...]:
    """Return the ids of the changes that a change names; nothing for bytes that are none."""
    try:
        told = _past(body)
        return told.previous, *_names(told.seen), *told.refs
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return ()


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
            ends[key][change_id(signed.body)] = at.sequence
        spans += [(VALUE, each.hash, 0, 0) for each in block.personal]
    for (circle, series), found in numbers.items():
        spans += [(circle, series, first, last) for first, last in runs(found)]
        spans += [(END, end, number, number) for end, number in ends[circle, series].items()]
    return tuple(spans)


def weight(blocks: Iterable[Block]) -> int:
    """Return about how many bytes blocks unpack to; that of several is the sum, as far as they hold nothing twice."""
    everything = (chain[Signed | Personal](block.changes, block.personal) for block in blocks)
    return sum(map(weight_of, chain.from_iterable(everything)))


def weight_of(each: Signed | Personal) -> int:
    return _BESIDE + len(each.body if isinstance(each, Signed) else each.value)


def told(pack: Pack, blocks: Sequence[Block]) -> tuple[Span, ...]:
    """Return what is remembered of a pack with these blocks: what it holds, who signed it, which it is."""
    return *held(blocks), (SIGNER, pack.header.key, 0, 0), (IDENTITY, pack.digest[:16], weight(blocks), 0)


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
