"""A pack taken apart, its changes written anew and signed, and all of it put together as a whole pack again."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import msgspec

from s3desk.ledger.changes import Change, Refused, change_id, decode, encode
from s3desk.ledger.packs import Block, Content, Header, Pack, Personal, Signed
from s3desk.ledger.signing import Author, sign
from s3desk.services.exchanging import Outgoing
from tests.replicas.laptop import author, opened, written

MEMBERS = ("Ana", "Ben", "Eva")
RETIRED, STRANGER = "Ron", "Mallory"
EVERYBODY = (*MEMBERS, RETIRED, STRANGER)
BY_KEY: dict[bytes, Author] = {author(name).key: author(name) for name in EVERYBODY}


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


# Changes written anew ---------------------------------------------------------------------------------------------------


def signed_anew(change: Change, chance: random.Random, by: Author | None = None) -> Signed | None:
    """Sign an altered change as its author would; None for what cannot be written at all."""
    try:
        body = encode(change)
    except (msgspec.MsgspecError, TypeError, OverflowError, ValueError):
        return None
    signer = by or BY_KEY.get(change.author) or author(chance.choice(MEMBERS))
    return Signed(body, sign(signer, body))


def replace(parts: Parts, at: int, change: Change, chance: random.Random, by: Author | None = None) -> None:
    made = signed_anew(change, chance, by)
    if made is not None:
        put(parts, at, made, chance)


def put(parts: Parts, at: int, made: Signed, chance: random.Random) -> None:
    """Put an altered change in the place of the old one; often what follows it is told of its new name."""
    old = change_id(parts.changes[at].body)
    parts.changes[at] = made
    if chance.random() < 0.6:
        rename(parts, {old: change_id(made.body)}, at + 1, chance)


def rename(parts: Parts, names: dict[bytes, bytes], start: int, chance: random.Random) -> None:
    for at in range(start, len(parts.changes)):
        change = read(parts.changes[at])
        if change is None:
            continue
        told = msgspec.structs.replace(
            change,
            previous=names.get(change.previous, change.previous),
            seen=sorted(names.get(each, each) for each in change.seen),
            refs=[names.get(each, each) for each in change.refs],
        )
        if told != change:
            made = signed_anew(told, chance)
            if made is not None:
                names[change_id(parts.changes[at].body)] = change_id(made.body)
                parts.changes[at] = made


def read(signed: Signed) -> Change | None:
    """Return the change; None for one that was altered before and cannot be read any more."""
    try:
        return decode(signed.body)
    except Refused:
        return None


def any_id(parts: Parts, chance: random.Random) -> bytes:
    pool = [change_id(each.body) for each in parts.changes] + parts.known
    return chance.choice([*pool, bytes(16), chance.randbytes(16)])


def pick(parts: Parts, chance: random.Random) -> tuple[int, Change] | None:
    order = list(range(len(parts.changes)))
    chance.shuffle(order)
    for at in order:
        change = read(parts.changes[at])
        if change is not None:
            return at, change
    return None


def series_of(parts: Parts) -> list[bytes]:
    found = []
    for each in parts.changes:
        try:
            found.append(decode(each.body).series)
        except Exception:  # noqa: BLE001 - altered before
            found.append(bytes(16))
    return found
