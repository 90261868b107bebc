"""Sizes of files as people read them: 512 bytes, 4.7 kB, 47 kB, 1.3 MB; a kB has 1,000 bytes, as on sticks."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_EVEN, Decimal

from s3desk.domain.messages import Message, message

THOUSAND = 1000
_UNITS = (message("{0} kB"), message("{0} MB"), message("{0} GB"))


def size_of(size_bytes: int, number: Callable[[Decimal], str]) -> Message:
    """Return a size with two digits that matter at most below 10, whole above; `number` writes it for its reader."""
    if size_bytes < THOUSAND:
        return message("{0} bytes", size_bytes, count=0)
    size, at = Decimal(size_bytes) / THOUSAND, 0
    while _rounded(size) >= THOUSAND and at < len(_UNITS) - 1:
        size, at = size / THOUSAND, at + 1
    return Message(_UNITS[at].key, (number(_rounded(size)),))


def _rounded(size: Decimal) -> Decimal:
    """Return 4.7 and 47: the tenth only where there is one digit before it."""
    tenths = size.quantize(Decimal("0.1"), ROUND_HALF_EVEN)
    whole = size.quantize(Decimal(1), ROUND_HALF_EVEN)
    return whole if tenths >= 10 or tenths == whole else tenths
