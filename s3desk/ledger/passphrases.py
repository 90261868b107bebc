"""Packs sealed with a passphrase: a whole plain pack inside, of which nothing can be read without it.

By age, where pyrage is there, else by PyNaCl; both are loaded when they are wanted. The specification is PACK.md.
"""

from __future__ import annotations

import hashlib
import secrets

from s3desk.ledger.packs import (
    AGE,
    DAMAGED,
    HASH_AT,
    PLAIN,
    SEALED,
    SECRETBOX,
    SIGNATURE_AT,
    BadPack,
    Damaged,
    Sealed,
    beginning,
    kind_of,
)

MOST_SEALED_BYTES = 1 << 30
"""The largest plain pack that is sealed: that is done in memory."""


def seal(plain: bytes, passphrase: str) -> bytes:
    """Return a whole pack that opens with the passphrase only; by age, where pyrage is there, else by PyNaCl."""
    try:
        from pyrage import passphrase as age
    except ImportError:
        kind, sealed = SECRETBOX, _box(plain, passphrase)
    else:
        kind, sealed = AGE, age.encrypt(plain, passphrase)
    begin = beginning(kind)
    return begin + hashlib.sha256(begin + sealed).digest() + sealed


def _box(plain: bytes, passphrase: str) -> bytes:
    from nacl.secret import SecretBox

    salt = secrets.token_bytes(16)
    return salt + bytes(SecretBox(_key(passphrase, salt)).encrypt(plain))


def _key(passphrase: str, salt: bytes) -> bytes:
    from nacl.pwhash import argon2id

    return argon2id.kdf(32, passphrase.encode(), salt, argon2id.OPSLIMIT_MODERATE, argon2id.MEMLIMIT_MODERATE)


def unsealed(sealed: bytes, passphrase: str) -> bytes:
    """Return the plain pack inside a sealed one; Sealed when the passphrase is empty or wrong."""
    begin, body = sealed[:HASH_AT], sealed[SIGNATURE_AT:]
    kind = kind_of(begin)
    if kind == PLAIN:
        return sealed
    if hashlib.sha256(begin + body).digest() != sealed[HASH_AT:SIGNATURE_AT]:
        raise Damaged(DAMAGED)
    if not passphrase:
        raise Sealed(SEALED)
    try:
        return _open_age(body, passphrase) if kind == AGE else _open_box(body, passphrase)
    except ValueError as odd:
        raise Sealed("The passphrase does not open this pack; nothing was changed. Type it again.") from odd


def _open_age(body: bytes, passphrase: str) -> bytes:
    try:
        from pyrage import DecryptError
        from pyrage import passphrase as age
    except ImportError as missing:
        raise BadPack("This pack is sealed in a way that this computer cannot open (pyrage is missing).") from missing
    try:
        return bytes(age.decrypt(body, passphrase))
    except DecryptError as odd:
        raise ValueError from odd


def _open_box(body: bytes, passphrase: str) -> bytes:
    from nacl.exceptions import CryptoError
    from nacl.secret import SecretBox

    try:
        return bytes(SecretBox(_key(passphrase, body[:16])).decrypt(body[16:]))
    except (CryptoError, TypeError) as odd:
        raise ValueError from odd
