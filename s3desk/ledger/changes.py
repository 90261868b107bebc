"""Changes and operations, and their canonical bytes. The specification is FORMAT.md; a written change never alters."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

import msgspec

FORMAT = 1
"""Of the changes that this program writes; it reads those whose `reader` is not above it."""

MOST_OPERATIONS = 5_000
"""In one change; a larger action is several changes with one action id."""

MOST_BYTES = 32 << 20
"""Of one body, so that every change fits into a block of a pack."""

MOST_SEEN = 1_000
"""Heads that one change follows: a workspace has as many as copies that wrote at once; the next change follows more."""

MOST_REFS = 20_000
"""Changes that predecessors name in one change; a larger action is several changes."""

MINE = "mine"
TEAM = "team"
PERSONAL = 1
"""Extension code of a personal value: 32 bytes, SHA-256 of a salt and the value, which lies beside the log."""

Pairs = list[int]
"""Flat pairs of numbers that name writes: 0 is this change and n the n-th of `refs`, then the operation's index."""


class Refused(Exception):
    """A change is not well formed; it is taken by nobody."""


class Newer(Refused):
    """A change needs a program that reads a newer format."""

    def __init__(self, needed: int) -> None:
        super().__init__(f"it needs a program that reads format {needed}")
        self.needed = needed


class _Operation(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True, tag_field="op", gc=False):
    type: str
    record: bytes


class Insert(_Operation, tag=1, frozen=True, gc=False):
    """A record is born with these values; fields that are not named are empty."""

    names: list[str]
    values: list[Any]


class Set(_Operation, tag=2, frozen=True, gc=False):
    field: str
    value: Any
    before: Pairs


class Delete(_Operation, tag=3, frozen=True, gc=False):
    """`before` names every live write of the record, and every live reference to it, that its author had seen."""

    before: Pairs


class Restore(_Operation, tag=4, frozen=True, gc=False):
    """`before` names the deletions that are taken back."""

    before: Pairs


class Add(_Operation, tag=5, frozen=True, gc=False):
    """A record becomes a member of a set of links."""

    field: str
    member: bytes
    before: Pairs


class Remove(_Operation, tag=6, frozen=True, gc=False):
    field: str
    member: bytes
    before: Pairs


class Text(_Operation, tag=7, frozen=True, gc=False):
    """An edit of prose: an update in the codec's own form, made at the document version `frontier`."""

    field: str
    codec: int
    update: bytes
    frontier: bytes
    before: Pairs


class Erase(_Operation, tag=8, frozen=True, gc=False):
    """The personal values with these hashes are removed wherever this change arrives."""

    field: str
    hashes: list[bytes]


class Member(_Operation, tag=9, frozen=True, gc=False):
    """A key may sign from here on (`state` "member") or no longer ("retired", after the last accepted changes).

    `type` is "member" and `record` the first 16 bytes of the key's SHA-256.
    """

    key: bytes
    name: str
    state: str
    last: list[bytes]


Operation = Insert | Set | Delete | Restore | Add | Remove | Text | Erase | Member


def born_value(birth: Operation, name: str) -> Any:
    """Return the value with which a field was born; None when it was not named, or this is no birth."""
    return birth.values[birth.names.index(name)] if isinstance(birth, Insert) and name in birth.names else None


class Change(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True, gc=False):
    """One change; see FORMAT.md for what each part means. `wall` is a claim in milliseconds, shown, never compared."""

    format: int
    reader: int
    workspace: bytes
    circle: str
    series: bytes
    sequence: int
    previous: bytes
    seen: list[bytes]
    action: bytes
    reverses: bytes
    wall: int
    author: bytes
    device: str
    label: list[Any]
    refs: list[bytes]
    operations: list[Operation]
    attachments: list[bytes]


encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Change).decode
_head = msgspec.msgpack.Decoder(list[msgspec.Raw]).decode
_count = msgspec.msgpack.Decoder(int).decode
_operation = msgspec.msgpack.Decoder(Operation).decode
_id = msgspec.msgpack.Decoder(bytes).decode
_ids = msgspec.msgpack.Decoder(list[bytes]).decode
_OPERATIONS, _PREVIOUS, _SEEN, _REFS = map(Change.__struct_fields__.index, ("operations", "previous", "seen", "refs"))
_NO_OPERATIONS = msgspec.Raw(encode([]))
_LARGE_BYTES = 100_000


def change_id(body: bytes) -> bytes:
    """Return the 16 bytes by which the change of this body is known everywhere."""
    return hashlib.sha256(body).digest()[:16]


def decode(body: bytes) -> Change:
    """Return the change that these bytes are; Refused when they are not the canonical bytes of a sound one."""
    if len(body) > MOST_BYTES:
        raise Refused("it is too large")
    try:
        change = _decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as odd:
        raise _unreadable(body) from odd
    if change.reader > FORMAT:
        raise Newer(change.reader)
    check(change)
    if encode(change) != body:
        raise Refused("its bytes are not in canonical form")
    return change


def _unreadable(body: bytes) -> Refused:
    """Return why bytes are no change: a newer one names the format that it needs, whatever follows."""
    try:
        parts = _head(body)
        needed = _count(parts[1]) if len(parts) > 1 else 0
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        needed = 0
    return Newer(needed) if needed > FORMAT else Refused("it cannot be read")


def read_own(body: bytes) -> Change:
    """Return a change of this file's own log, checked when it was taken in.

    A large one is read operation by operation: a single call would hold the interpreter against other threads.
    """
    if len(body) < _LARGE_BYTES:
        return _decode(body)
    parts = _head(body)
    operations, parts[_OPERATIONS] = _head(parts[_OPERATIONS]), _NO_OPERATIONS
    change = _decode(encode(parts))
    change.operations.extend(map(_operation, operations))
    return change


def read_operation(body: bytes, index: int) -> Operation:
    """Return one operation of a change of this file's own log, leaving the others unread."""
    operation: Operation = _operation(_head(_head(body)[_OPERATIONS])[index])
    return operation


def read_past(body: bytes) -> list[bytes]:
    """Return the past of a change of this file's own log, leaving the operations unread."""
    parts = _head(body)
    return [each for each in (_id(parts[_PREVIOUS]), *_ids(parts[_SEEN]), *_ids(parts[_REFS])) if each]


def check(change: Change) -> None:
    """Raise Refused unless every part is inside its bounds; says nothing about whether what it names is there."""
    sizes = [change.workspace, change.series, change.action, *change.seen, *change.refs]
    if (
        any(len(each) != 16 for each in sizes)
        or len(change.previous) not in (0, 16)
        or len(change.reverses) not in (0, 16)
        or len(change.author) != 32
        or any(len(each) != 32 for each in change.attachments)
        or (change.sequence == 1) != (change.previous == b"")
    ):
        raise Refused("its head is impossible")
    numbers = (change.format, change.reader, change.sequence)
    if min(numbers) < 1 or change.sequence >= 2**53 or not 0 <= change.wall < 2**53 or not _label(change.label):
        raise Refused("its head is impossible")
    if not change.circle or len(change.circle) > 64 or len(change.device) > 200:
        raise Refused("its head is impossible")
    if len(change.seen) > MOST_SEEN or len(change.refs) > MOST_REFS:
        raise Refused("it names more changes than a change may")
    if not 1 <= len(change.operations) <= MOST_OPERATIONS or len(set(change.refs)) < len(change.refs):
        raise Refused("it has no operation, too many, or names a change twice")
    for index, operation in enumerate(change.operations):
        _check_operation(operation, index, len(change.refs))


def _label(label: list[Any], depth: int = 0) -> bool:
    """Return whether this is a text and what stands in its places, which may be such labels in turn."""
    return (
        1 <= len(label) <= 12
        and isinstance(label[0], str)
        and all(
            isinstance(each, str)
            or (type(each) is int and -(2**63) <= each < 2**63)
            or (isinstance(each, list) and depth < 2 and _label(each, depth + 1))
            for each in label[1:]
        )
    )


def _check_operation(operation: Operation, index: int, refs: int) -> None:
    if len(operation.record) != 16 or not _name(operation.type):
        raise Refused("an operation names no record")
    match operation:
        case Insert(names=names, values=values):
            sound = len(names) == len(values) == len(set(names)) and all(map(_name, names)) and all(map(plain, values))
        case Set(field=field, value=value):
            sound = _name(field) and plain(value)
        case Add(field=field, member=member) | Remove(field=field, member=member):
            sound = _name(field) and len(member) == 16
        case Text(field=field, codec=codec):
            sound = _name(field) and 0 <= codec < 256
        case Erase(field=field, hashes=hashes):
            sound = _name(field) and all(len(each) == 32 for each in hashes)
        case Member(key=key, name=name, state=state, last=last):
            sound = len(key) == 32 and len(name) <= 200 and state in {"member", "retired"}
            sound = sound and all(len(each) == 16 for each in last)
        case _:
            sound = True
    if not sound or not _inside(getattr(operation, "before", []), index, refs):
        raise Refused("an operation is impossible")


def _name(name: str) -> bool:
    return 0 < len(name) <= 100 and "\0" not in name


def _inside(before: Pairs, index: int, refs: int) -> bool:
    if len(before) % 2:
        return False
    return all(
        0 <= ref <= refs and 0 <= at < MOST_OPERATIONS and (ref or at < index)
        for ref, at in zip(before[::2], before[1::2], strict=True)
    )


def plain(value: Any, depth: int = 0) -> bool:
    """Return whether a value may stand in the log: nil, bool, 64-bit int, text, bytes, personal, a list of those."""
    if value is None or isinstance(value, (bool, bytes)):
        return True
    if isinstance(value, str):
        return "\0" not in value
    if isinstance(value, int):
        return -(2**63) <= value < 2**63
    if isinstance(value, msgspec.msgpack.Ext):
        return value.code == PERSONAL and len(bytes(value.data)) == 32
    return isinstance(value, list) and depth == 0 and all(plain(each, 1) for each in value)


def is_set(value: Any) -> bool:
    """Return whether a birth's value is a set of links: a list of ids, which no other kind's value is."""
    return isinstance(value, list) and all(isinstance(each, bytes) and len(each) == 16 for each in value)


def pairs(change: Change, own: bytes, before: Pairs) -> Iterator[tuple[bytes, int]]:
    """Yield the writes that `before` names as (change id, index); `own` is the id of the change itself."""
    for ref, at in zip(before[::2], before[1::2], strict=True):
        yield (change.refs[ref - 1] if ref else own), at
