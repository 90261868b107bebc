"""Ways to alter a pack around its changes: which are in it, in what order, signed how, and what travels with them."""

from __future__ import annotations

import random
from typing import Any

import msgspec

from s3desk.ledger.changes import change_id
from s3desk.ledger.packs import Personal, Signed, Tip
from s3desk.ledger.signing import sign
from tests.replicas.apart import EVERYBODY, Parts, any_id, read, rename, signed_anew
from tests.replicas.laptop import author


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
    some = any_id(parts, chance)
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
        change = read(each)
        made = None if change is None else signed_anew(msgspec.structs.replace(change, workspace=other), chance)
        if made is not None:
            names[change_id(each.body)] = change_id(made.body)
            parts.changes[at] = made
    rename(parts, names, 0, chance)


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
