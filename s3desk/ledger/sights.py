"""What words had seen of each other, for all of them at once: two walks along the changes between them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Protocol

from s3desk.ledger.words import Word


class Knowing(Protocol):
    """What changes had seen of each other."""

    def pasts(self, changes: Collection[bytes]) -> Iterable[tuple[bytes, Collection[bytes]]]:
        """Return these changes, as far as they are known, and all that lie between them, each behind its past."""
        ...


class Sights:
    """Words by their numbers in the order of ranks; what each had seen is told in the bits of an integer."""

    def __init__(self, words: Sequence[Word], knowing: Knowing) -> None:
        self.number = {word: number for number, word in enumerate(words)}
        self._words = words
        self._own: dict[bytes, int] = defaultdict(int)
        """By change the words in it."""
        for word, number in self.number.items():
            self._own[word.change] |= 1 << number
        asked = self._own.keys() | {last for word in words for last in word.last}
        graph = [(key, tuple(past)) for key, past in knowing.pasts(asked)]
        followers = [(key, each) for key, past in graph for each in past]
        self._before = _gathered(graph, self._own, asked)
        backwards: dict[bytes, list[bytes]] = {key: [] for key, _ in graph}
        for key, each in followers:
            if each in backwards:
                backwards[each].append(key)
        order = [(key, backwards[key]) for key, _ in reversed(graph)]
        self._after = _gathered(order, self._own, self._own.keys())

    def earlier(self, number: int) -> int:
        """Return the words that a word had seen."""
        change = self._words[number].change
        return self._before.get(change, 0) | self._own[change] & (1 << number) - 1

    def later(self, number: int) -> int:
        """Return the words that had seen a word."""
        change = self._words[number].change
        return self._after.get(change, 0) | self._own[change] >> number + 1 << number + 1

    def accepted(self, number: int) -> int:
        """Return the words that a retirement had seen, or that it accepts: in its last changes or in their past."""
        found = self.earlier(number)
        for last in dict.fromkeys(self._words[number].last):
            found |= self._before.get(last, 0) | self._own.get(last, 0)
        return found


def _gathered(
    order: Sequence[tuple[bytes, Collection[bytes]]], own: Mapping[bytes, int], asked: Collection[bytes]
) -> dict[bytes, int]:
    """Return, of the changes that are asked for, the words in those before them; `order` names those right before.

    What nobody needs any more is let go on the way: there may be many changes between few words.
    """
    needed: dict[bytes, int] = defaultdict(int)
    for _, past in order:
        for each in past:
            needed[each] += 1
    found: dict[bytes, int] = {}
    whole: dict[bytes, int] = {}
    for key, past in order:
        bits = 0
        for each in past:
            bits |= whole.get(each, 0)
            needed[each] -= 1
            if not needed[each]:
                whole.pop(each, None)
        if bits and key in asked:
            found[key] = bits
        if needed[key]:
            whole[key] = bits | own.get(key, 0)
    return found
