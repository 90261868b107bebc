"""Positions among siblings as short texts that always leave room between two of them."""

from __future__ import annotations

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_BASE = len(DIGITS)


def between(left: str | None, right: str | None) -> str:
    """Return an index that sorts after `left` and before `right`; None is the open end.

    Indices never end in the lowest digit, so there is always one before any other (fractional indexing).
    Raises ValueError when `left` does not sort before `right`.
    """
    if left is not None and right is not None and left >= right:
        raise ValueError("left must sort before right")
    low = left or ""
    place = 0
    prefix = ""
    while True:
        a = DIGITS.index(low[place]) if place < len(low) else 0
        b = DIGITS.index(right[place]) if right is not None and place < len(right) else _BASE
        if a + 1 < b:
            return prefix + DIGITS[(a + b) // 2]
        prefix += DIGITS[a]
        if a != b:  # the left neighbour's digit is kept, so the right end no longer bounds what follows
            right = None
        place += 1


def spread(count: int, left: str | None = None) -> list[str]:
    """Return `count` indices in order after `left`, for rows that arrive together."""
    width = 1
    while _BASE**width < count + 2:
        width += 1
    step = max(1, _BASE**width // (count + 1))
    prefix = "" if left is None else between(left, None)
    return [prefix + _fixed(step * (number + 1), width) for number in range(count)]


def _fixed(number: int, width: int) -> str:
    digits = ""
    for _ in range(width):
        number, digit = divmod(number, _BASE)
        digits = DIGITS[digit] + digits
    return digits + "i"  # never the lowest digit at the end
