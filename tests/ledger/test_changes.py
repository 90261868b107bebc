"""A change is its canonical bytes: what is not sound is refused, whatever was done to it."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from s3desk.ledger.changes import (
    MOST_OPERATIONS,
    MOST_REFS,
    MOST_SEEN,
    Add,
    Delete,
    Erase,
    Insert,
    Member,
    Refused,
    Remove,
    Restore,
    Set,
    Text,
    change_id,
    decode,
    encode,
    is_set,
    pairs,
    plain,
    read_own,
)
from tests.ledger.making import CHANGES, VALUES, change, name16

THING = name16("thing")
WHOLE = change(
    Insert("thing", THING, ["title", "many"], ["A", [THING]]),
    Set("thing", THING, "title", "B", [0, 0]),
    Text("thing", THING, "body", 1, b"update", b"frontier", [0, 0]),
    Add("thing", THING, "many", THING, []),
    Remove("thing", THING, "many", THING, [0, 3]),
    Delete("thing", THING, [0, 0, 0, 1, 1, 7]),
    Restore("thing", THING, [0, 5]),
    Erase("thing", THING, "secret", [bytes(32)]),
    Member("member", THING, bytes(32), "Ana", "member", []),
    refs=[name16("other")],
    attachments=[bytes(32)],
)


@given(made=CHANGES)
def test_a_sound_change_comes_back_from_its_bytes(made):
    body = encode(made)
    assert decode(body) == made
    assert read_own(body) == made
    assert encode(decode(body)) == body


def test_every_truncation_is_refused():
    body = encode(WHOLE)
    for length in range(len(body)):
        with pytest.raises(Refused):
            decode(body[:length])
    with pytest.raises(Refused):
        decode(body + b"\0")


def test_every_flipped_bit_is_refused_or_another_change():
    body = encode(WHOLE)
    taken = 0
    for at in range(len(body)):
        for bit in range(8):
            other = bytearray(body)
            other[at] ^= 1 << bit
            try:
                found = decode(bytes(other))
            except Refused:
                continue
            taken += 1
            assert found != WHOLE
            assert change_id(bytes(other)) != change_id(body)
    assert taken


@given(noise=st.binary(max_size=80))
def test_noise_is_refused(noise):
    with pytest.raises(Refused):
        decode(noise)


@pytest.mark.parametrize(
    ("what", "body"),
    [
        ("a long form of a small number", encode(WHOLE).replace(b"\xdc\x00\x11", b"\xdd\x00\x00\x00\x11", 1)),
        ("a long form of a short text", encode(WHOLE).replace(b"\xa4team", b"\xd9\x04team", 1)),
        ("text where bytes belong", encode(WHOLE).replace(b"\xc4\x10" + THING, b"\xb0" + b"a" * 16, 1)),
        ("a map instead of an array", b"\x80"),
        ("a part too many", msgspec.msgpack.encode([*msgspec.msgpack.decode(encode(WHOLE)), 1])),
        ("a part too few", msgspec.msgpack.encode(msgspec.msgpack.decode(encode(WHOLE))[:-1])),
    ],
)
def test_what_is_not_canonical_is_refused(what, body):
    assert body != encode(WHOLE), what
    with pytest.raises(Refused):
        decode(body)


def test_a_newer_reader_is_said_in_words():
    parts = msgspec.msgpack.decode(encode(WHOLE))
    parts[0], parts[1] = 3, 2
    with pytest.raises(Refused, match="it needs a program that reads format 2"):
        decode(msgspec.msgpack.encode([*parts, "something new"]))


def test_a_newer_format_that_this_reader_may_read_is_read():
    assert decode(encode(change(format=2))).format == 2


def test_an_unknown_operation_is_refused():
    parts = msgspec.msgpack.decode(encode(change()))
    parts[15] = [[10, "thing", THING]]
    with pytest.raises(Refused, match="it cannot be read"):
        decode(msgspec.msgpack.encode(parts))


@pytest.mark.parametrize(
    "other",
    [
        {"workspace": bytes(15)},
        {"series": b""},
        {"action": bytes(17)},
        {"seen": [bytes(8)]},
        {"refs": [bytes(8)]},
        {"refs": [bytes(16), bytes(16)]},
        {"previous": bytes(16)},
        {"sequence": 2},
        {"sequence": 2, "previous": bytes(3)},
        {"sequence": 2**53, "previous": bytes(16)},
        {"sequence": 0},
        {"reverses": bytes(4)},
        {"author": bytes(16)},
        {"attachments": [bytes(16)]},
        {"format": 0},
        {"reader": 0},
        {"wall": -1},
        {"wall": 2**53},
        {"circle": ""},
        {"circle": "c" * 65},
        {"device": "d" * 201},
        {"label": []},
        {"label": [1]},
        {"label": ["a", 1.5]},
        {"label": ["a", True]},
        {"label": ["a", 2**63]},
        {"label": ["a", [1]]},
        {"label": ["a", ["b", ["c", ["d"]]]]},
        {"label": ["a"] * 13},
        {"operations": []},
        {"operations": [Delete("thing", THING, [])] * (MOST_OPERATIONS + 1)},
        {"seen": [number.to_bytes(16) for number in range(MOST_SEEN + 1)]},
        {"refs": [number.to_bytes(16) for number in range(MOST_REFS + 1)]},
    ],
    ids=lambda other: f"{other}"[:40],
)
def test_an_impossible_head_is_refused(other):
    with pytest.raises(Refused):
        decode(encode(change(**other)))


@pytest.mark.parametrize(
    "operation",
    [
        Delete("thing", bytes(15), []),
        Delete("", THING, []),
        Delete("t" * 101, THING, []),
        Delete("a\0b", THING, []),
        Delete("thing", THING, [0]),
        Delete("thing", THING, [0, 0]),
        Delete("thing", THING, [1, 0]),
        Delete("thing", THING, [-1, 0]),
        Delete("thing", THING, [0, -1]),
        Delete("thing", THING, [1, MOST_OPERATIONS]),
        Restore("thing", THING, [0, 1]),
        Insert("thing", THING, ["a"], []),
        Insert("thing", THING, ["a", "a"], [1, 1]),
        Insert("thing", THING, [""], [1]),
        Insert("thing", THING, ["a"], [1.5]),
        Insert("thing", THING, ["a"], [{"a": 1}]),
        Insert("thing", THING, ["a"], [[[1]]]),
        Insert("thing", THING, ["a"], ["nul\0"]),
        Insert("thing", THING, ["a"], [2**63]),
        Insert("thing", THING, ["a"], [msgspec.msgpack.Ext(2, bytes(32))]),
        Insert("thing", THING, ["a"], [msgspec.msgpack.Ext(1, bytes(31))]),
        Set("thing", THING, "", 1, []),
        Set("thing", THING, "a", 0.0, []),
        Set("thing", THING, "a", [1.0], []),
        Add("thing", THING, "a", b"short", []),
        Remove("thing", THING, "", THING, []),
        Text("thing", THING, "a", 256, b"", b"", []),
        Text("thing", THING, "a", -1, b"", b"", []),
        Erase("thing", THING, "a", [bytes(16)]),
        Member("member", THING, bytes(16), "Ana", "member", []),
        Member("member", THING, bytes(32), "A" * 201, "member", []),
        Member("member", THING, bytes(32), "Ana", "guest", []),
        Member("member", THING, bytes(32), "Ana", "retired", [b"x"]),
    ],
    ids=str,
)
def test_an_impossible_operation_is_refused(operation):
    with pytest.raises(Refused):
        decode(encode(change(operation)))


def test_a_deep_list_is_refused_without_a_crash():
    parts = msgspec.msgpack.decode(encode(change(Set("thing", THING, "a", 1, []))))
    body = msgspec.msgpack.encode(parts)
    deep = b"\x91" * 100_000 + b"\xc0"
    with pytest.raises(Refused):
        decode(body.replace(b"\xa1a\x01\x90", b"\xa1a" + deep + b"\x90"))


@given(value=VALUES)
def test_what_may_stand_in_the_log_is_known(value):
    assert plain(value)
    assert not plain([[value]])
    assert not plain({"a": value})
    assert not plain(1.5)


def test_writes_are_named_by_pairs():
    made = change(
        Insert("thing", THING, [], []), Delete("thing", THING, [0, 0, 1, 7, 2, 9]), refs=[b"a" * 16, b"b" * 16]
    )
    named = list(pairs(made, b"own", made.operations[1].before))
    assert named == [(b"own", 0), (b"a" * 16, 7), (b"b" * 16, 9)]


def test_a_set_of_links_is_told_by_its_shape():
    assert is_set([THING])
    assert is_set([])
    assert not is_set([THING, "i"])
    assert not is_set([None, "i"])
    assert not is_set([bytes(32), "name", 3, "text/plain"])
    assert not is_set([5, "CHF", None, None])
    assert not is_set(THING)
