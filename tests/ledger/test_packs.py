"""Packs: written and read in pieces; whatever is not one, whole and unaltered, is refused in one sentence."""

import hashlib
import io
import tracemalloc
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any

import msgspec
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from s3desk.domain.errors import OfficeError
from s3desk.ledger import packs, passphrases
from s3desk.ledger.changes import encode
from s3desk.ledger.packs import (
    AGE,
    BLOCK,
    CONTENT,
    FORMAT,
    HEADER,
    MAGIC,
    PLAIN,
    SECRETBOX,
    BadPack,
    Block,
    Content,
    Header,
    Pack,
    Personal,
    Sealed,
    Signed,
    Tip,
    is_sealed,
    write,
)
from s3desk.ledger.passphrases import seal, unsealed
from s3desk.ledger.signing import Author, sign_pack
from tests.ledger.making import name16

ANA, EVE = Author("Ana", b"a" * 32, "Ana's laptop"), Author("Eve", b"e" * 32, "Eve's laptop")
BEGIN = len(MAGIC) + 3
"""Bytes before hash and signature."""
BODY = BEGIN + 32 + 64


def header(**other: Any) -> Header:
    head: dict[str, Any] = {
        "workspace": name16("workspace"),
        "circles": ["team"],
        "copy": name16("copy"),
        "key": ANA.key,
        "name": "Ana",
        "device": "Ana's laptop",
        "program": "S3Desk 0.1.0",
        "wall": 1_600_000_000_000,
        "tips": [Tip("team", name16("series"), 3, name16("third"))],
        "changes": 3,
        "raw": 300,
        "contents": 1,
        "content_bytes": 5,
    }
    return Header(**(head | other))


def block(*words: str) -> Block:
    """Return a block of changes that packs cannot tell from real ones: whether they are sound is not for them to say."""
    changes = [Signed(word.encode() * 20, b"s" * 64) for word in words]
    return Block(changes, [Personal(hashlib.sha256(word.encode()).digest(), bytes(16), b"Maria") for word in words])


def content(data: bytes, pieces: int = 1) -> Content:
    step = max(1, -(-len(data) // pieces))
    return Content(
        hashlib.sha256(data).digest(), len(data), lambda: [data[at : at + step] for at in range(0, len(data), step)]
    )


def packed(blocks: Iterable[Block] = (), contents: Iterable[Content] = (), author: Author = ANA, **other: Any) -> bytes:
    file = io.BytesIO()
    write(file, author, header(**({"key": author.key} | other)), blocks, contents)
    return file.getvalue()


def opened(data: bytes) -> Pack:
    return Pack(io.BytesIO(data), "a.s3pack")


def read(data: bytes) -> tuple[Header, list[Block], list[tuple[bytes, bytes]]]:
    """Read all of a pack, as whoever takes it in must."""
    pack = opened(data)
    return (
        pack.header,
        list(pack.blocks()),
        [(found.sha256, b"".join(found.pieces())) for found in pack.contents()],
    )


def by_hand(
    *parts: tuple[int, bytes], author: Author = ANA, head: Header | bytes | None = None, begin: bytes = b""
) -> bytes:
    """Return a pack with these parts behind its header, hashed and signed as it ought to be."""
    first = encode(header(key=author.key)) if head is None else head if isinstance(head, bytes) else encode(head)
    body = b"".join(bytes([kind]) + len(data).to_bytes(8, "big") + data for kind, data in [(HEADER, first), *parts])
    begin = begin or MAGIC + bytes([FORMAT, FORMAT, PLAIN])
    digest = hashlib.sha256(begin + body).digest()
    return begin + digest + sign_pack(author, digest) + body


def squeezed(block: Any) -> tuple[int, bytes]:
    return BLOCK, zstandard.compress(encode(block))


SMALL = packed([block("one"), block("two")], [content(b"paper")])


# What is written is read ----------------------------------------------------------------------------------------------


@given(
    st.lists(st.lists(st.text(min_size=1, max_size=30), max_size=5), max_size=4),
    st.lists(st.binary(max_size=300), max_size=3),
    st.integers(1, 5),
)
def test_what_is_written_is_read(blocks: list[list[str]], papers: list[bytes], pieces: int) -> None:
    given_blocks = [block(*words) for words in blocks]
    head, found, contents = read(packed(given_blocks, [content(each, pieces) for each in papers]))
    assert head == header()
    assert found == given_blocks
    assert contents == [(hashlib.sha256(each).digest(), each) for each in papers]


def test_blocks_and_contents_may_be_read_in_turns() -> None:
    pack = opened(packed([block("one"), block("two")], [content(b"x" * 3_000_000), content(b"y")]))
    blocks, contents = pack.blocks(), pack.contents()
    first, paper = next(blocks), next(contents)
    pieces = iter(paper.pieces())
    begun = next(pieces)
    assert (first, next(blocks), begun + b"".join(pieces)) == (block("one"), block("two"), b"x" * 3_000_000)
    assert b"".join(next(contents).pieces()) == b"y"


def test_a_pack_says_by_what_it_can_be_told_from_another() -> None:
    one, other = opened(packed([block("one")])), opened(packed([block("other")]))
    assert one.digest != other.digest == opened(packed([block("other")])).digest
    assert one.name == "a.s3pack"


def test_neither_side_holds_more_than_a_block_and_a_piece(tmp_path: Any) -> None:
    """The pack is ten times as large as what its writing and reading may take."""
    text = bytes(range(256)) * 4096

    def blocks() -> Iterator[Block]:
        for number in range(20):
            yield Block([Signed(hashlib.sha512(b"%d" % number).digest() + text, b"s" * 64)], [])

    def pieces() -> Iterator[bytes]:
        for _ in range(40):
            yield text

    path = tmp_path / "large.s3pack"
    tracemalloc.start()
    try:
        with path.open("w+b") as file:
            write(file, ANA, header(), blocks(), [Content(bytes(32), 40 * len(text), pieces)])
        with path.open("rb") as file:
            pack = Pack(file)
            assert sum(len(found.changes) for found in pack.blocks()) == 20
            assert sum(len(piece) for found in pack.contents() for piece in found.pieces()) == 40 * len(text)
        assert tracemalloc.get_traced_memory()[1] < 6 * len(text)
    finally:
        tracemalloc.stop()


def test_what_a_newer_program_puts_behind_is_left_alone() -> None:
    newer = by_hand(squeezed(block("one")), (CONTENT + 1, b"news"), begin=MAGIC + bytes([FORMAT + 1, FORMAT, PLAIN]))
    assert read(newer) == (header(), [block("one")], [])


# What is not a pack, or not whole ---------------------------------------------------------------------------------------


def refused(data: bytes) -> str:
    """Return the sentence by which a pack is refused; it is one, and tells what to do or that nothing happened."""
    with pytest.raises(BadPack) as found:
        read(data)
    said = str(found.value)
    assert said.endswith(".")
    assert "\n" not in said
    return said


def test_a_pack_cut_anywhere_is_refused() -> None:
    assert {refused(SMALL[:size]) for size in range(len(SMALL))} == {str(BadPack(packs.DAMAGED))}


def test_a_pack_with_any_bit_turned_is_refused() -> None:
    said = set()
    for at in range(len(SMALL)):
        for bit in range(8):
            said.add(refused(SMALL[:at] + bytes([SMALL[at] ^ 1 << bit]) + SMALL[at + 1 :]))
    assert len(said) < 140  # some two, and each unknown format by its number
    assert any("damaged" in each for each in said)


@pytest.mark.parametrize("data", [b"%PDF-1.7 a report", b"PK\x03\x04" + bytes(300), b"x" * 400, b"S3PACK\n" * 40])
def test_other_files_are_no_packs(data: bytes) -> None:
    assert refused(data) == "This is not a pack of S3Desk; choose a file that ends in .s3pack."


def test_something_behind_a_pack_is_not_part_of_it() -> None:
    refused(SMALL + b"x")
    refused(SMALL + SMALL)


def test_a_newer_format_is_refused_before_anything_else_is_looked_at() -> None:
    newer = MAGIC + bytes([FORMAT + 2, FORMAT + 1, PLAIN]) + b"whatever a later program may put here"
    assert "newer" in refused(newer)
    assert str(FORMAT + 1) in refused(newer)


def test_an_altered_pack_hashed_again_by_somebody_else_is_refused() -> None:
    theirs = packed([block("one")], author=EVE, key=ANA.key)  # says it is Ana's, and Eve signed it
    assert "altered" in refused(theirs)
    assert opened(packed(author=EVE)).header.key == EVE.key


def test_a_signature_of_a_change_is_none_of_a_pack() -> None:
    from s3desk.ledger.signing import sign

    body = by_hand(squeezed(block("one")))
    digest = body[BEGIN : BEGIN + 32]
    assert "altered" in refused(body[: BEGIN + 32] + sign(ANA, digest) + body[BODY:])


# What is well signed and yet impossible ---------------------------------------------------------------------------------

_HUGE = 2 << 30
_LIAR = zstandard.ZstdCompressor(write_content_size=False)


def _declaring(size: int) -> bytes:
    """Return a frame that declares a size that it has not."""
    frame = bytearray(zstandard.ZstdCompressor(level=1).compress(bytes(300)))
    assert frame[4] & 0xE0 == 0x60  # one segment, two bytes of size
    return bytes(frame[:4]) + bytes([0xE0]) + size.to_bytes(8, "little") + bytes(frame[7:])


def bomb(size: int) -> bytes:
    """Return a small frame that unpacks to zeros without end, saying so."""
    squeeze = zstandard.ZstdCompressor(level=1).compressobj(size=size)
    return b"".join(squeeze.compress(bytes(1 << 20)) for _ in range(size >> 20)) + squeeze.flush()


IMPOSSIBLE = {
    "says that it unpacks to gigabytes": lambda: by_hand((BLOCK, _declaring(_HUGE))),
    "says that it unpacks to all there is": lambda: by_hand((BLOCK, _declaring(2**64 - 3))),
    "does not say to how much it unpacks": lambda: by_hand((BLOCK, _LIAR.compress(encode(block("one"))))),
    "unpacks to more than it says": lambda: by_hand((BLOCK, _declaring(9))),
    "unpacks to less than it says": lambda: by_hand((BLOCK, _declaring(9_000))),
    "unpacks to 65 MiB": lambda: by_hand((BLOCK, bomb(65 << 20))),
    "holds two frames": lambda: by_hand((BLOCK, zstandard.compress(encode(block("one"))) * 2)),
    "is not squeezed": lambda: by_hand((BLOCK, encode(block("one")))),
    "has an empty block": lambda: by_hand((BLOCK, b"")),
    "squeezes nothing": lambda: by_hand((BLOCK, zstandard.compress(b""))),
    "nests without end": lambda: by_hand((BLOCK, zstandard.compress(b"\x91" * 100_000))),
    "is a map": lambda: by_hand(squeezed({"changes": [], "personal": []})),
    "has a part too many": lambda: by_hand(squeezed([[], [], []])),
    "has text for bytes": lambda: by_hand(squeezed([[["body", b"s" * 64]], []])),
    "claims a list of billions": lambda: by_hand((BLOCK, zstandard.compress(b"\x92\xdd\xff\xff\xff\xff"))),
    "signs by half": lambda: by_hand(squeezed([[[b"body", b"s" * 63]], []])),
    "salts too little": lambda: by_hand(squeezed([[], [[bytes(32), b"", b"Maria"]]])),
    "hashes too little": lambda: by_hand(squeezed([[], [[bytes(31), bytes(16), b"Maria"]]])),
    "has no header": lambda: by_hand(head=b""),
    "has a header that is a number": lambda: by_hand(head=encode(7)),
    "has two headers": lambda: by_hand((HEADER, encode(header()))),
    "has its header last": lambda: _moved(),
    "has a block behind an attachment": lambda: by_hand((CONTENT, bytes(40)), squeezed(block("one"))),
    "has a part of kind nothing": lambda: by_hand((0, b"")),
    "has an attachment without a whole hash": lambda: by_hand((CONTENT, bytes(31))),
    "has a part larger than itself": lambda: _overlong(2**63),
    "has a part one byte too long": lambda: _overlong(201),
    "ends inside the head of a part": lambda: _resigned(by_hand()[BODY:] + bytes([BLOCK, 0, 0])),
    "has an endless name": lambda: by_hand(head=header(name="x" * 201)),
    "has half a key": lambda: by_hand(head=header(key=bytes(31))),
    "has half a workspace": lambda: by_hand(head=header(workspace=bytes(8))),
    "has half a copy": lambda: by_hand(head=header(copy=bytes(8))),
    "has an empty circle": lambda: by_hand(head=header(circles=[""])),
    "has an endless circle": lambda: by_hand(head=header(circles=["x" * 65])),
    "counts below nothing": lambda: by_hand(head=header(changes=-1)),
    "counts more than there is": lambda: by_hand(head=header(content_bytes=2**53)),
    "was packed before time": lambda: by_hand(head=header(wall=-1)),
    "has a tip before the first": lambda: by_hand(head=header(tips=[Tip("team", bytes(16), 0, bytes(16))])),
    "has a tip of half a series": lambda: by_hand(head=header(tips=[Tip("team", bytes(8), 1, bytes(16))])),
    "has a tip in no circle": lambda: by_hand(head=header(tips=[Tip("", bytes(16), 1, bytes(16))])),
    "has a header of nine megabytes": lambda: by_hand(head=header(circles=["x" * 64] * 140_000)),
    "has more circles than people": lambda: by_hand(head=header(circles=["x"] * 70_000)),
    "has no point on the curve for a key": lambda: by_hand(head=header(key=b"\xff" * 32)),
}


def _resigned(body: bytes) -> bytes:
    begin = MAGIC + bytes([FORMAT, FORMAT, PLAIN])
    digest = hashlib.sha256(begin + body).digest()
    return begin + digest + sign_pack(ANA, digest) + body


def _moved() -> bytes:
    whole = by_hand(squeezed(block("one")))[BODY:]
    size = 9 + int.from_bytes(whole[1:9], "big")
    return _resigned(whole[size:] + whole[:size])


def _overlong(size: int) -> bytes:
    return _resigned(by_hand()[BODY:] + bytes([BLOCK]) + size.to_bytes(8, "big") + bytes(200))


def test_many_small_blocks_do_not_unpack_to_more_than_a_pack_may_hold() -> None:
    some = squeezed([[[bytes(50 << 20), b""]], []])
    blocks = opened(by_hand(*[some] * 6)).blocks()
    assert [len(next(blocks).changes) for _ in range(5)] == [1] * 5
    with pytest.raises(BadPack, match="would unpack to more"):
        next(blocks)


@pytest.mark.parametrize("what", IMPOSSIBLE)
def test_a_pack_is_refused_that(what: str) -> None:
    data = IMPOSSIBLE[what]()
    assert len(data) < 10 << 20
    tracemalloc.start()
    try:
        refused(data)
        assert tracemalloc.get_traced_memory()[1] < 100 << 20
    finally:
        tracemalloc.stop()


def test_a_pack_of_nothing_but_tiny_things_takes_little_memory() -> None:
    """What is small as bytes is not large as objects: 30 MB of empty changes, a million parts."""
    tiny = b"\x92\xdd" + (5_000_000).to_bytes(4, "big") + b"\x92\xc4\x00\xc4\x00" * 5_000_000 + b"\x90"
    many = (bytes([BLOCK]) + bytes(8)) * 1_000_000
    for data in (by_hand((BLOCK, zstandard.compress(tiny))), _resigned(by_hand()[BODY:] + many)):
        tracemalloc.start()
        try:
            refused(data)
            assert tracemalloc.get_traced_memory()[1] < 64 << 20
        finally:
            tracemalloc.stop()


def test_an_attachment_that_does_not_fit_its_hash_is_seen_by_whoever_reads_it() -> None:
    ((named, data),) = read(packed(contents=[Content(bytes(32), 5, lambda: [b"paper"])]))[2]
    assert named != hashlib.sha256(data).digest()


def test_a_file_that_is_cut_while_it_is_read_is_refused() -> None:
    """A stick pulled out, a synchroniser at work: what was there when the pack was opened is there no more."""
    file = io.BytesIO(packed([block("one")], [content(b"x" * 3_000_000)]))
    pack = Pack(file)
    file.truncate(BODY + 20)
    with pytest.raises(BadPack):
        list(pack.blocks())
    with pytest.raises(BadPack):
        [b"".join(each.pieces()) for each in pack.contents()]


@given(st.binary(max_size=200), st.integers(0, 300))
def test_whatever_is_signed_as_a_body_is_a_pack_or_is_refused(data: bytes, at: int) -> None:
    body = by_hand(squeezed(block("one")), (CONTENT, bytes(40)))[BODY:]
    spoiled = _resigned(body[:at] + data + body[at + len(data) :])
    with suppress(OfficeError):
        read(spoiled)


# Sealed with a passphrase -----------------------------------------------------------------------------------------------


def boxed(plain: bytes, passphrase: str) -> bytes:
    """Return a pack sealed as where pyrage is missing."""
    begin, sealed = MAGIC + bytes([FORMAT, FORMAT, SECRETBOX]), passphrases._box(plain, passphrase)
    return begin + hashlib.sha256(begin + sealed).digest() + sealed


@pytest.fixture(scope="module", params=[seal, boxed], ids=["age", "box"])
def sealed(request: pytest.FixtureRequest) -> bytes:
    found: bytes = request.param(SMALL, "correct horse")
    return found


def test_a_sealed_pack_opens_with_its_passphrase(sealed: bytes) -> None:
    assert is_sealed(io.BytesIO(sealed))
    assert not is_sealed(io.BytesIO(SMALL))
    assert unsealed(sealed, "correct horse") == SMALL
    assert unsealed(SMALL, "whatever") == SMALL


def test_a_sealed_pack_does_not_open_otherwise(sealed: bytes) -> None:
    for passphrase in ("", "Correct horse"):
        with pytest.raises(Sealed, match="passphrase"):
            unsealed(sealed, passphrase)
    with pytest.raises(Sealed):
        opened(sealed)


def test_a_sealed_pack_shows_nothing(sealed: bytes) -> None:
    for word in (b"Ana", b"one", b"paper", b"Maria", name16("workspace"), ANA.key):
        assert word not in sealed


def test_a_sealed_pack_cut_anywhere_or_with_a_bit_turned_is_refused(sealed: bytes) -> None:
    spoiled = [sealed[:size] for size in range(len(sealed))]
    spoiled += [sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :] for at in range(len(sealed))]
    for each in spoiled:
        with pytest.raises(BadPack):
            read(unsealed(each, "correct horse"))


@pytest.mark.parametrize("kind", [AGE, SECRETBOX])
@pytest.mark.parametrize("inside", [b"", b"x", b"age-encryption.org/v1\n", bytes(15), bytes(200)])
def test_what_only_says_that_it_is_sealed_is_refused(kind: int, inside: bytes) -> None:
    begin = MAGIC + bytes([FORMAT, FORMAT, kind])
    with pytest.raises(BadPack):
        unsealed(begin + hashlib.sha256(begin + inside).digest() + inside, "correct horse")


def test_a_pack_sealed_by_somebody_who_wants_it_to_take_hours_is_refused() -> None:
    """An age file says how hard its passphrase is to try; more than a few seconds' work is too much."""
    plain = seal(SMALL, "correct horse")[BEGIN + 32 :]
    start = plain.index(b"-> scrypt ")
    end = plain.index(b"\n", start)
    line = plain[start:end].rsplit(b" ", 1)[0] + b" 40"
    slow, begin = plain[:start] + line + plain[end:], MAGIC + bytes([FORMAT, FORMAT, AGE])
    with pytest.raises(BadPack):
        unsealed(begin + hashlib.sha256(begin + slow).digest() + slow, "correct horse")


def test_a_header_is_read_by_a_reader_of_the_specification_only() -> None:
    """PACK.md is enough: header and changes of a pack with nothing but hashlib, zstandard and msgpack."""
    data, at, parts = SMALL, BODY, []
    assert data[: len(MAGIC)] == b"\x89S3PACK\n"
    assert hashlib.sha256(data[:BEGIN] + data[BODY:]).digest() == data[BEGIN : BEGIN + 32]
    while at < len(data):
        size = int.from_bytes(data[at + 1 : at + 9], "big")
        parts.append((data[at], data[at + 9 : at + 9 + size]))
        at += 9 + size
    assert [kind for kind, _ in parts] == [1, 2, 2, 3]
    head = msgspec.msgpack.decode(parts[0][1])
    assert head[:4] == [name16("workspace"), ["team"], name16("copy"), ANA.key]
    changes, personal = msgspec.msgpack.decode(zstandard.decompress(parts[1][1]))
    assert changes == [[b"one" * 20, b"s" * 64]]
    assert personal == [[hashlib.sha256(b"one").digest(), bytes(16), b"Maria"]]
    assert parts[3][1] == hashlib.sha256(b"paper").digest() + b"paper"
