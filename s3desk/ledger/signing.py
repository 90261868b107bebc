"""Keys of members: who made a change, provable on every laptop."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nacl.signing import SigningKey

_PURPOSE = b"s3desk change\0"
_PACK = b"s3desk pack\0"
_WORDS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no letter that is mistaken for a digit when read aloud."""


@dataclass(frozen=True, slots=True)
class Author:
    """A person's name and signing key (Ed25519), and the name of the device they write on."""

    name: str
    seed: bytes
    device: str

    @property
    def key(self) -> bytes:
        """Return the public key, 32 bytes."""
        return bytes(_signing_key(self.seed).verify_key)


@lru_cache(maxsize=4)
def _signing_key(seed: bytes) -> SigningKey:
    from nacl.signing import SigningKey  # 15 ms: not before the first file is opened

    return SigningKey(seed)


def sign(author: Author, body: bytes) -> bytes:
    """Return the author's signature of a change, 64 bytes."""
    return _signing_key(author.seed).sign(_PURPOSE + hashlib.sha256(body).digest()).signature


def signed_by(key: bytes, body: bytes, signature: bytes) -> bool:
    """Return whether the signature of a change was made with this key."""
    return signed_digest(key, hashlib.sha256(body).digest(), signature)


def signed_digest(key: bytes, digest: bytes, signature: bytes) -> bool:
    """Return whether the signature of a change whose body has this SHA-256 was made with this key."""
    return _verified(key, _PURPOSE + digest, signature)


def _verified(key: bytes, signed: bytes, signature: bytes) -> bool:
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    try:
        VerifyKey(key).verify(signed, signature)
    except (BadSignatureError, ValueError, TypeError):
        return False
    return True


def sign_pack(author: Author, digest: bytes) -> bytes:
    """Return the author's signature of a pack with this SHA-256, 64 bytes."""
    return _signing_key(author.seed).sign(_PACK + digest).signature


def signed_pack(key: bytes, digest: bytes, signature: bytes) -> bool:
    """Return whether the signature of a pack was made with this key."""
    return _verified(key, _PACK + digest, signature)


def fingerprint(key: bytes) -> str:
    """Return 20 letters and digits in groups of four that two people can compare over the telephone."""
    number = int.from_bytes(hashlib.sha256(b"s3desk member\0" + key).digest()[:13], "big") >> 4
    letters = ""
    for _ in range(20):
        number, digit = divmod(number, 32)
        letters = _WORDS[digit] + letters
    return "-".join(letters[start : start + 4] for start in range(0, 20, 4))


def member_id(key: bytes) -> bytes:
    """Return the 16 bytes by which operations name a member."""
    return hashlib.sha256(key).digest()[:16]
