"""Long lists some at a time: as many as one statement takes, or as one page shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")
SOME = 500


def chunks(things: Iterable[T], size: int = SOME) -> Iterator[list[T]]:
    """Yield the things in lists of at most `size`."""
    rest = iter(things)
    while some := list(islice(rest, size)):
        yield some
