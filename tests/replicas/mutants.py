"""Mutants of a real pack: altered as a bad disk, a bad program or a hostile member would, one way or several at once."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec

from s3desk.ledger.changes import Change, Member, Refused, change_id, decode, encode
from s3desk.ledger.packs import Block, Content, Header, Pack, Personal, Signed, Tip
from s3desk.ledger.signing import Author, member_id, sign
from s3desk.services.exchanging import Outgoing
from tests.replicas.laptop import author, opened, written

MEMBERS = ("Ana", "Ben", "Eva")
RETIRED, STRANGER = "Ron", "Mallory"
EVERYBODY = (*MEMBERS, RETIRED, STRANGER)
BY_KEY: dict[bytes, Author] = {author(name).key: author(name) for name in EVERYBODY}
_NUMBERS = (-1, 0, 1, 2, 3, 99, 4_999, 5_000, 2**31, 2**53 - 1, 2**53, 2**63 - 1)
_NAMES = (
    "thing",
    "tally",
    "member",
    "title",
    "title@fr",
    "body",
    "many",
    "one",
    "order",
    "secret",
    "year",
    "wish",
    "x",
)
_ODD_NAMES = (
    "",
    "x\0",
    "x" * 101,
    'title"; --',
    "no",
    "deleted",
    "translations",
    "title_key",
    "order_parent",
    "@",
    "a@b@c",
)
_VALUES: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    -(2**63),
    2**63 - 1,
    "",
    "text",
    "1e999",
    "NaN",
    "2018-02-30",
    "9999-99-99",
    "x" * 100_000,
    "\ud7ff\U0010ffff",
    b"",
    bytes(16),
    bytes(32),
    [],
    [None],
    [None, "i"],
    [bytes(16), "i"],
    [bytes(16), ""],
    [bytes(16)],
    [bytes(16), bytes(16)],
    [b"short", "x"],
    [bytes(32), "a.txt", -5, "text/plain"],
    [10_000, "CHF", "0.95", "2024-01-31"],
    [10_000, "CHF", "nonsense", None],
    [1, 2, 3, 4, 5, 6, 7, 8],
    msgspec.msgpack.Ext(1, bytes(32)),
)


@dataclass
class Parts:
    """A pack taken apart."""

    header: Header
    changes: list[Signed]
    personal: list[Personal]
    contents: list[tuple[bytes, bytes]]
    signer: Author
    how: list[str] = field(default_factory=list)
    known: list[bytes] = field(default_factory=list)
    """Ids of changes that the receiver has."""


def taken_apart(data: bytes) -> Parts:
    pack: Pack = opened(data)
    changes, personal = [], []
    for block in pack.blocks():
        changes += block.changes
        personal += block.personal
    contents = [(each.sha256, b"".join(each.pieces())) for each in pack.contents()]
    return Parts(pack.header, changes, personal, contents, BY_KEY[pack.header.key])


def put_together(parts: Parts, chance: random.Random) -> bytes:
    """Write the parts as a whole pack, hashed and signed."""
    changes = parts.changes
    cut = chance.randrange(len(changes) + 1) if chance.random() < 0.3 else len(changes)
    blocks = [Block(piece, parts.personal) for piece in (changes[:cut], changes[cut:])]
    contents = [Content(sha256, len(data), lambda data=data: iter([data])) for sha256, data in parts.contents]  # type: ignore[misc]
    return written(Outgoing(parts.header, lambda: iter(blocks), lambda: iter(contents), ()), parts.signer)


# What is altered --------------------------------------------------------------------------------------------------------


def _signed(change: Change, chance: random.Random, by: Author | None = None) -> Signed | None:
    """Sign an altered change as its author would; None for what cannot be written at all."""
    try:
        body = encode(change)
    except (msgspec.MsgspecError, TypeError, OverflowError, ValueError):
        return None
    signer = by or BY_KEY.get(change.author) or author(chance.choice(MEMBERS))
    return Signed(body, sign(signer, body))


def _replace(parts: Parts, at: int, change: Change, chance: random.Random, by: Author | None = None) -> None:
    made = _signed(change, chance, by)
    if made is not None:
        _put(parts, at, made, chance)


def _put(parts: Parts, at: int, made: Signed, chance: random.Random) -> None:
    """Put an altered change in the place of the old one; often what follows it is told of its new name."""
    old = change_id(parts.changes[at].body)
    parts.changes[at] = made
    if chance.random() < 0.6:
        _rename(parts, {old: change_id(made.body)}, at + 1, chance)


def _rename(parts: Parts, names: dict[bytes, bytes], start: int, chance: random.Random) -> None:
    for at in range(start, len(parts.changes)):
        change = _read(parts.changes[at])
        if change is None:
            continue
        told = msgspec.structs.replace(
            change,
            previous=names.get(change.previous, change.previous),
            seen=sorted(names.get(each, each) for each in change.seen),
            refs=[names.get(each, each) for each in change.refs],
        )
        if told != change:
            made = _signed(told, chance)
            if made is not None:
                names[change_id(parts.changes[at].body)] = change_id(made.body)
                parts.changes[at] = made


def _read(signed: Signed) -> Change | None:
    """Return the change; None for one that was altered before and cannot be read any more."""
    try:
        return decode(signed.body)
    except Refused:
        return None


def _any_id(parts: Parts, chance: random.Random) -> bytes:
    pool = [change_id(each.body) for each in parts.changes] + parts.known
    return chance.choice([*pool, bytes(16), chance.randbytes(16)])


def _pick(parts: Parts, chance: random.Random) -> tuple[int, Change] | None:
    order = list(range(len(parts.changes)))
    chance.shuffle(order)
    for at in order:
        change = _read(parts.changes[at])
        if change is not None:
            return at, change
    return None


def a_byte_of_a_body(parts: Parts, chance: random.Random) -> None:
    at = chance.randrange(len(parts.changes))
    body = bytearray(parts.changes[at].body)
    for _ in range(chance.randrange(1, 4)):
        body[chance.randrange(len(body))] = chance.randrange(256)
    made = bytes(body)
    _put(parts, at, Signed(made, sign(author(chance.choice(MEMBERS)), made)), chance)


def a_byte_without_signing(parts: Parts, chance: random.Random) -> None:
    at = chance.randrange(len(parts.changes))
    body = bytearray(parts.changes[at].body)
    body[chance.randrange(len(body))] ^= 1 << chance.randrange(8)
    parts.changes[at] = Signed(bytes(body), parts.changes[at].signature)


def the_head(parts: Parts, chance: random.Random) -> None:
    found = _pick(parts, chance)
    if found is None:
        return
    at, change = found
    some = _any_id(parts, chance)
    number = chance.choice(_NUMBERS)
    new: dict[str, Any] = chance.choice(
        [
            {"format": number},
            {"reader": number},
            {"workspace": chance.randbytes(16)},
            {"circle": chance.choice(["mine", "", "with 0123456789abcdef", "team ", "x" * 64])},
            {"series": chance.choice([bytes(16), some, chance.choice(_series(parts))])},
            {"sequence": number},
            {"sequence": change.sequence + chance.choice([-1, 1])},
            {"sequence": 1, "previous": b""},
            {"previous": some},
            {"previous": b""},
            {"seen": [some]},
            {"seen": [*change.seen, some, some]},
            {"seen": [chance.randbytes(16) for _ in range(50)]},
            {"action": chance.choice([bytes(16), change.action[:15], chance.randbytes(16)])},
            {"reverses": chance.choice([b"", bytes(16), change.action, chance.randbytes(16)])},
            {"wall": number},
            {"author": author(chance.choice(EVERYBODY)).key},
            {"author": bytes(32)},
            {"device": "x" * chance.choice([0, 200, 201])},
            {
                "label": chance.choice(
                    [[], ["x"], [7], ["{0} {1} {9}", "a"], ["x", ["y", ["z", ["w"]]]], ["{0.__class__}"]]
                )
            },
            {"refs": [*change.refs, some]},
            {"refs": change.refs[:-1]},
            {"refs": change.refs[::-1]},
            {"attachments": [bytes(32), chance.randbytes(31)][: chance.randrange(3)]},
            {"operations": []},
            {"operations": change.operations * 2},
            {"operations": change.operations[::-1]},
        ]
    )
    _replace(parts, at, msgspec.structs.replace(change, **new), chance)


def _series(parts: Parts) -> list[bytes]:
    found = []
    for each in parts.changes:
        try:
            found.append(decode(each.body).series)
        except Exception:  # noqa: BLE001 - altered before
            found.append(bytes(16))
    return found


def an_operation(parts: Parts, chance: random.Random) -> None:
    found = _pick(parts, chance)
    if found is None:
        return
    at, change = found
    operations = list(change.operations)
    index = chance.randrange(len(operations))
    raw = msgspec.to_builtins(operations[index], builtin_types=(bytes, msgspec.msgpack.Ext))
    raw = copy.copy(list(raw))
    where = chance.randrange(len(raw))
    other = chance.choice(operations)
    raw[where] = chance.choice(
        [
            chance.choice(_NUMBERS),
            chance.choice(_NAMES),
            chance.choice(_ODD_NAMES),
            chance.choice(_VALUES),
            other.record,
            chance.randbytes(16),
            [chance.choice(_NUMBERS) for _ in range(chance.randrange(6))],
            [each for _ in range(chance.randrange(4)) for each in (chance.randrange(4), chance.randrange(9))],
            [chance.choice(_NAMES), chance.choice(_NAMES)],
            [chance.choice(_VALUES), chance.choice(_VALUES)],
            raw[chance.randrange(len(raw))],
        ]
    )
    body = msgspec.msgpack.decode(parts.changes[at].body)
    body[15][index] = raw
    try:
        made = msgspec.msgpack.encode(body)
    except (msgspec.MsgspecError, TypeError, OverflowError, ValueError):
        return
    signer = BY_KEY.get(change.author, author("Ana"))
    _put(parts, at, Signed(made, sign(signer, made)), chance)


def predecessors(parts: Parts, chance: random.Random) -> None:
    """Name other writes than were seen: none, too many, of other records, far away, not there."""
    found = _pick(parts, chance)
    if found is None:
        return
    at, change = found
    operations: list[Any] = list(change.operations)
    chosen = [index for index, each in enumerate(operations) if hasattr(each, "before")]
    if not chosen:
        return
    index = chance.choice(chosen)
    refs = list(change.refs)
    if chance.random() < 0.5:
        refs.append(_any_id(parts, chance))
    pairs = [
        each for _ in range(chance.randrange(5)) for each in (chance.randrange(len(refs) + 2), chance.randrange(40))
    ]
    operations[index] = msgspec.structs.replace(operations[index], before=pairs)
    _replace(parts, at, msgspec.structs.replace(change, operations=operations, refs=refs), chance)


def a_membership(parts: Parts, chance: random.Random) -> None:
    """Let in, retire, or rename somebody who should not be."""
    found = _pick(parts, chance)
    if found is None:
        return
    at, change = found
    key = author(chance.choice(EVERYBODY)).key
    record = chance.choice([member_id(key), member_id(key), bytes(16)])
    last = [_any_id(parts, chance) for _ in range(chance.choice([0, 1, 3, 60]))]
    made = Member(
        "member", record, key, chance.choice(["", "Ana", "x" * 201]), chance.choice(["member", "retired"]), last
    )
    by = author(chance.choice(EVERYBODY))
    told = msgspec.structs.replace(change, operations=[made, *change.operations], author=by.key)
    _replace(parts, at, told, chance, by)


def dropped(parts: Parts, chance: random.Random) -> None:
    for _ in range(chance.randrange(1, 4)):
        if len(parts.changes) > 1:
            del parts.changes[chance.randrange(len(parts.changes))]


def repeated(parts: Parts, chance: random.Random) -> None:
    for _ in range(chance.randrange(1, 4)):
        parts.changes.insert(chance.randrange(len(parts.changes) + 1), chance.choice(parts.changes))


def shuffled(parts: Parts, chance: random.Random) -> None:
    chance.shuffle(parts.changes)


def cut(parts: Parts, chance: random.Random) -> None:
    at = chance.randrange(len(parts.changes))
    parts.changes = parts.changes[:at] if chance.random() < 0.5 else parts.changes[at:]
    parts.changes = parts.changes or []


def runs(parts: Parts, chance: random.Random) -> None:
    """Leave signatures out where they prove something, or sign as somebody else."""
    for _ in range(chance.randrange(1, 5)):
        at = chance.randrange(len(parts.changes))
        body = parts.changes[at].body
        by = author(chance.choice(EVERYBODY))
        signature = chance.choice([b"", b"", bytes(64), sign(by, body), parts.changes[0].signature])
        parts.changes[at] = Signed(body, signature)


def every_signature_but_the_last(parts: Parts, chance: random.Random) -> None:
    parts.changes[:-1] = [Signed(each.body, b"") for each in parts.changes[:-1]]


def the_header(parts: Parts, chance: random.Random) -> None:
    some = _any_id(parts, chance)
    new: dict[str, Any] = chance.choice(
        [
            {"workspace": chance.randbytes(16)},
            {"circles": chance.choice([[], ["mine"], ["team", "mine"], ["with 0123456789abcdef"], ["x"]])},
            {"copy": chance.choice([b"", bytes(16), chance.randbytes(16)])},
            {"name": chance.choice(["", "x" * 200, "Ana\nBen", "{0}"])},
            {"wall": chance.choice([0, 2**53 - 1])},
            {"tips": []},
            {"tips": [Tip("team", bytes(16), 7, some)] * 3},
            {"tips": [Tip("mine", chance.randbytes(16), 2**53 - 1, some)]},
            {"tips": [msgspec.structs.replace(each, sequence=2**40) for each in parts.header.tips]},
            {"changes": chance.choice([0, 2**53 - 1]), "raw": 2**53 - 1},
            {"contents": 2**53 - 1, "content_bytes": 0},
        ]
    )
    parts.header = msgspec.structs.replace(parts.header, **new)


def the_signer(parts: Parts, chance: random.Random) -> None:
    parts.signer = author(chance.choice(EVERYBODY))
    parts.header = msgspec.structs.replace(parts.header, key=parts.signer.key, name=parts.signer.name)


def the_workspace(parts: Parts, chance: random.Random) -> None:
    """Everything in another workspace's name, properly signed."""
    other = chance.randbytes(16)
    if chance.random() < 0.5:
        parts.header = msgspec.structs.replace(parts.header, workspace=other)
    names: dict[bytes, bytes] = {}
    for at, each in enumerate(parts.changes):
        change = _read(each)
        made = None if change is None else _signed(msgspec.structs.replace(change, workspace=other), chance)
        if made is not None:
            names[change_id(each.body)] = change_id(made.body)
            parts.changes[at] = made
    _rename(parts, names, 0, chance)


def personal_values(parts: Parts, chance: random.Random) -> None:
    some = parts.personal[:] or [Personal(bytes(32), bytes(16), b"\xc0")]
    at = chance.randrange(len(some))
    one = some[at]
    some[at] = chance.choice(
        [
            Personal(one.hash, one.salt, b"\xa5Other"),
            Personal(one.hash, bytes(16), one.value),
            Personal(chance.randbytes(32), one.salt, one.value),
            Personal(one.hash, one.salt, b""),
        ]
    )
    parts.personal = chance.choice([some, [], parts.personal * 2])


def attachments(parts: Parts, chance: random.Random) -> None:
    some = parts.contents or [(bytes(32), b"paper")]
    sha256, data = chance.choice(some)
    parts.contents = chance.choice([[(sha256, data + b"x")], [(bytes(32), data)], [], some * 2, [(sha256, b"")]])


WAYS: Sequence[Callable[[Parts, random.Random], None]] = (
    a_byte_of_a_body,
    a_byte_without_signing,
    the_head,
    the_head,
    the_head,
    an_operation,
    an_operation,
    an_operation,
    predecessors,
    predecessors,
    a_membership,
    dropped,
    repeated,
    shuffled,
    cut,
    runs,
    every_signature_but_the_last,
    the_header,
    the_signer,
    the_workspace,
    personal_values,
    attachments,
)


def bytes_of_the_file(data: bytes, chance: random.Random) -> bytes:
    found = bytearray(data)
    for _ in range(chance.randrange(1, 4)):
        at = chance.randrange(len(found))
        match chance.randrange(4):
            case 0:
                found[at] ^= 1 << chance.randrange(8)
            case 1:
                found[at:at] = chance.randbytes(chance.randrange(1, 9))
            case 2:
                del found[at : at + chance.randrange(1, 9)]
            case _:
                del found[at:]
                found = found or bytearray(b"x")
    return bytes(found)


def mutant(data: bytes, known: list[bytes], seed: int) -> tuple[bytes, str]:
    """Return an altered pack and by which ways it was altered; the same for the same seed."""
    chance = random.Random(seed)
    if chance.random() < 0.1:
        return bytes_of_the_file(data, chance), "bytes of the file"
    parts = taken_apart(data)
    parts.known = known
    for _ in range(chance.choice([1, 1, 1, 2, 3])):
        way = chance.choice(WAYS)
        if parts.changes:
            way(parts, chance)
            parts.how.append(way.__name__)
    return put_together(parts, chance), ", ".join(parts.how)
