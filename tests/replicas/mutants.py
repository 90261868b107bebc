"""Mutants of a real pack: altered as a bad disk, a bad program or a hostile member would, one way or several at once."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from tests.replicas import broken_changes, broken_packs
from tests.replicas.apart import Parts, put_together, taken_apart

WAYS: Sequence[Callable[[Parts, random.Random], None]] = (
    broken_changes.a_byte_of_a_body,
    broken_changes.a_byte_without_signing,
    broken_changes.the_head,
    broken_changes.the_head,
    broken_changes.the_head,
    broken_changes.an_operation,
    broken_changes.an_operation,
    broken_changes.an_operation,
    broken_changes.predecessors,
    broken_changes.predecessors,
    broken_changes.a_membership,
    broken_packs.dropped,
    broken_packs.repeated,
    broken_packs.shuffled,
    broken_packs.cut,
    broken_packs.runs,
    broken_packs.every_signature_but_the_last,
    broken_packs.the_header,
    broken_packs.the_signer,
    broken_packs.the_workspace,
    broken_packs.personal_values,
    broken_packs.attachments,
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
