"""A signature proves who wrote a change; a fingerprint can be read aloud."""

import re

from hypothesis import given
from hypothesis import strategies as st

from s3desk.ledger.signing import Author, fingerprint, member_id, sign, signed_by

ANA = Author("Ana", b"a" * 32, "laptop")
BEN = Author("Ben", b"b" * 32, "laptop")


@given(body=st.binary(max_size=100))
def test_a_signature_holds_for_its_bytes_and_its_author_only(body):
    signature = sign(ANA, body)
    assert len(signature) == 64
    assert signed_by(ANA.key, body, signature)
    assert not signed_by(BEN.key, body, signature)
    assert not signed_by(ANA.key, body + b"x", signature)


def test_every_altered_bit_of_a_signature_is_noticed():
    signature = sign(ANA, b"body")
    for at in range(len(signature)):
        for bit in range(8):
            other = bytearray(signature)
            other[at] ^= 1 << bit
            assert not signed_by(ANA.key, b"body", bytes(other))
    for length in range(64):
        assert not signed_by(ANA.key, b"body", signature[:length])


def test_a_key_that_is_none_signs_nothing():
    assert not signed_by(b"", b"body", sign(ANA, b"body"))
    assert not signed_by(bytes(31), b"body", sign(ANA, b"body"))


def test_a_fingerprint_is_five_groups_of_four_without_letters_that_look_like_digits():
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}", fingerprint(ANA.key))
    assert fingerprint(ANA.key) != fingerprint(BEN.key)
    assert fingerprint(ANA.key) == "3QEQ-GMDM-MSVX-S1XM-S79X"
    assert len(member_id(ANA.key)) == 16
