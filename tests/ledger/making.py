"""Changes made by hand, and what any change may hold."""

from __future__ import annotations

import hashlib
from typing import Any

import msgspec
from hypothesis import strategies as st

from s3desk.ledger.changes import (
    MOST_OPERATIONS,
    PERSONAL,
    Add,
    Change,
    Delete,
    Erase,
    Insert,
    Member,
    Operation,
    Remove,
    Restore,
    Set,
    Text,
    change_id,
    encode,
)


def name16(text: str) -> bytes:
    """Return 16 bytes that a word stands for."""
    return hashlib.sha256(text.encode()).digest()[:16]


def change(*operations: Operation, **other: Any) -> Change:
    """Return a sound change with these operations."""
    head: dict[str, Any] = {
        "format": 1,
        "reader": 1,
        "workspace": name16("workspace"),
        "circle": "team",
        "series": name16("series"),
        "sequence": 1,
        "previous": b"",
        "seen": [],
        "action": name16("action"),
        "reverses": b"",
        "wall": 1_600_000_000_000,
        "author": bytes(32),
        "device": "laptop",
        "label": ["Do it"],
        "refs": [],
        "operations": list(operations) or [Insert("thing", name16("thing"), [], [])],
        "attachments": [],
    }
    return Change(**(head | other))


class World:
    """Changes of several laptops, built by hand: each says what it had seen."""

    def __init__(self) -> None:
        self.changes: dict[bytes, Change] = {}
        self._last: dict[str, tuple[bytes, int]] = {}

    def write(
        self,
        who: str,
        *operations: Operation,
        after: tuple[bytes, ...] = (),
        refs: tuple[bytes, ...] = (),
        **other: Any,
    ) -> bytes:
        previous, sequence = self._last.get(who, (b"", 0))
        made = change(
            *operations,
            series=name16(who),
            sequence=sequence + 1,
            previous=previous,
            seen=[each for each in after if each != previous],
            refs=list(refs),
            action=name16(f"{who} {sequence}"),
            **({"author": name16(who) * 2} | other),
        )
        key = change_id(encode(made))
        self.changes[key] = made
        self._last[who] = key, sequence + 1
        return key


_LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
WORDS = st.text(_LETTERS, min_size=1, max_size=12)
IDS = st.binary(min_size=16, max_size=16)
HASHES = st.binary(min_size=32, max_size=32)
_SIMPLE = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.text(_LETTERS, max_size=20)
    | st.binary(max_size=40)
)
_PERSONAL = HASHES.map(lambda data: msgspec.msgpack.Ext(PERSONAL, data))
VALUES = _SIMPLE | _PERSONAL | st.lists(_SIMPLE, max_size=4)
BEFORE = st.lists(st.tuples(st.integers(1, 3), st.integers(0, MOST_OPERATIONS - 1)), max_size=3).map(
    lambda found: [each for pair in found for each in pair]
)
_INSERTS = st.lists(st.tuples(WORDS, VALUES), max_size=4, unique_by=lambda pair: pair[0]).flatmap(
    lambda found: st.builds(Insert, WORDS, IDS, st.just([n for n, _ in found]), st.just([v for _, v in found]))
)
OPERATIONS = st.one_of(
    _INSERTS,
    st.builds(Set, WORDS, IDS, WORDS, VALUES, BEFORE),
    st.builds(Delete, WORDS, IDS, BEFORE),
    st.builds(Restore, WORDS, IDS, BEFORE),
    st.builds(Add, WORDS, IDS, WORDS, IDS, BEFORE),
    st.builds(Remove, WORDS, IDS, WORDS, IDS, BEFORE),
    st.builds(Text, WORDS, IDS, WORDS, st.integers(0, 255), st.binary(max_size=30), st.binary(max_size=9), BEFORE),
    st.builds(Erase, WORDS, IDS, WORDS, st.lists(HASHES, max_size=2)),
    st.builds(
        Member, st.just("member"), IDS, HASHES, WORDS, st.sampled_from(["member", "retired"]), st.lists(IDS, max_size=2)
    ),
)
CHANGES = st.builds(
    change,
    OPERATIONS,
    OPERATIONS,
    circle=WORDS,
    sequence=st.integers(2, 2**53 - 1),
    previous=IDS,
    seen=st.lists(IDS, max_size=2),
    reverses=st.just(b"") | IDS,
    wall=st.integers(0, 2**53 - 1),
    author=HASHES,
    device=WORDS,
    label=st.lists(WORDS | st.integers(-5, 5), max_size=3).map(lambda rest: ["Label", *rest]),
    refs=st.just([name16("a"), name16("b"), name16("c")]),
    attachments=st.lists(HASHES, max_size=2),
)
