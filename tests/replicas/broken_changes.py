"""Ways to alter one change of a pack: its bytes, its head, an operation, what it names, whom it lets in."""

from __future__ import annotations

import copy
import random
from typing import Any

import msgspec

from s3desk.ledger.changes import Member
from s3desk.ledger.packs import Signed
from s3desk.ledger.signing import member_id, sign
from tests.replicas.apart import BY_KEY, EVERYBODY, MEMBERS, Parts, any_id, pick, put, replace, series_of
from tests.replicas.laptop import author

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


def a_byte_of_a_body(parts: Parts, chance: random.Random) -> None:
    at = chance.randrange(len(parts.changes))
    body = bytearray(parts.changes[at].body)
    for _ in range(chance.randrange(1, 4)):
        body[chance.randrange(len(body))] = chance.randrange(256)
    made = bytes(body)
    put(parts, at, Signed(made, sign(author(chance.choice(MEMBERS)), made)), chance)


def a_byte_without_signing(parts: Parts, chance: random.Random) -> None:
    at = chance.randrange(len(parts.changes))
    body = bytearray(parts.changes[at].body)
    body[chance.randrange(len(body))] ^= 1 << chance.randrange(8)
    parts.changes[at] = Signed(bytes(body), parts.changes[at].signature)


def the_head(parts: Parts, chance: random.Random) -> None:
    found = pick(parts, chance)
    if found is None:
        return
    at, change = found
    some = any_id(parts, chance)
    number = chance.choice(_NUMBERS)
    new: dict[str, Any] = chance.choice(
        [
            {"format": number},
            {"reader": number},
            {"workspace": chance.randbytes(16)},
            {"circle": chance.choice(["mine", "", "with 0123456789abcdef", "team ", "x" * 64])},
            {"series": chance.choice([bytes(16), some, chance.choice(series_of(parts))])},
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
    replace(parts, at, msgspec.structs.replace(change, **new), chance)


def an_operation(parts: Parts, chance: random.Random) -> None:
    found = pick(parts, chance)
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
    put(parts, at, Signed(made, sign(signer, made)), chance)


def predecessors(parts: Parts, chance: random.Random) -> None:
    """Name other writes than were seen: none, too many, of other records, far away, not there."""
    found = pick(parts, chance)
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
        refs.append(any_id(parts, chance))
    pairs = [
        each for _ in range(chance.randrange(5)) for each in (chance.randrange(len(refs) + 2), chance.randrange(40))
    ]
    operations[index] = msgspec.structs.replace(operations[index], before=pairs)
    replace(parts, at, msgspec.structs.replace(change, operations=operations, refs=refs), chance)


def a_membership(parts: Parts, chance: random.Random) -> None:
    """Let in, retire, or rename somebody who should not be."""
    found = pick(parts, chance)
    if found is None:
        return
    at, change = found
    key = author(chance.choice(EVERYBODY)).key
    record = chance.choice([member_id(key), member_id(key), bytes(16)])
    last = [any_id(parts, chance) for _ in range(chance.choice([0, 1, 3, 60]))]
    made = Member(
        "member", record, key, chance.choice(["", "Ana", "x" * 201]), chance.choice(["member", "retired"]), last
    )
    by = author(chance.choice(EVERYBODY))
    told = msgspec.structs.replace(change, operations=[made, *change.operations], author=by.key)
    replace(parts, at, told, chance, by)
