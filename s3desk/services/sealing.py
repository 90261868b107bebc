"""Sealing a pack, and opening a sealed one, as work for the helper process: each takes seconds in which nothing else runs."""

from __future__ import annotations

from collections.abc import Iterator

from s3desk.domain.messages import Message
from s3desk.services.ports import Progress


def sealing(plain: bytes, passphrase: str, progress: Progress) -> Iterator[bytes]:
    """Yield the sealed pack."""
    from s3desk.ledger.passphrases import seal

    yield seal(plain, passphrase)


def unsealing(sealed: bytes, passphrase: str, progress: Progress) -> Iterator[bytes | Message]:
    """Yield the plain pack, or why the passphrase does not open it."""
    from s3desk.ledger.packs import Sealed
    from s3desk.ledger.passphrases import unsealed

    try:
        yield unsealed(sealed, passphrase)
    except Sealed as odd:
        yield odd.message
