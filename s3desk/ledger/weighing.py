"""Which retirements have effect, and who is senior to whom: FORMAT.md section 6, for thousands of words at once.

Words stand in the order of their ranks and are numbered by it. What they had seen of each other, and how each of them
stands, is held as bits of integers, so that a step costs a handful of operations on such integers, however many words.
Where one word's standing changes, only those are weighed again that had seen it.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from s3desk.ledger.registers import RETIRED
from s3desk.ledger.sights import Knowing, Sights
from s3desk.ledger.words import Word


@dataclass(frozen=True, slots=True)
class Weighed:
    """What was decided over the words of a circle."""

    seniority: tuple[bytes, ...]
    effective: tuple[Word, ...]
    """Retirements in effect, in their order, without those that were in effect beforehand."""
    counting: frozenset[Word]
    """Admissions of retired keys that count."""
    void: frozenset[Word]
    """Admissions that do not count: written by somebody retired."""


class Weighing:
    """Decides over retirements one after the other, those of the most senior first."""

    def __init__(
        self, seniors: Iterable[bytes], words: Sequence[Word], knowing: Knowing, without: Sequence[Word]
    ) -> None:
        """`without` are retirements that are in effect beforehand."""
        self._words = sorted([*words, *without], key=lambda each: each.rank)
        self._beforehand = frozenset(without)
        self._order: dict[bytes, int] = {}
        """Keys with their places by seniority."""
        self._sort_out()
        self._sights = Sights([self._words[at] for at in self._at], knowing)
        self._effective = self._void = self._placed = 0
        self._true, self._false = self._all & ~self._doubtful, 0
        self._dirty = self._doubtful
        """Words to be weighed (again)."""
        self._to_decide: list[tuple[int, int]] = []
        """Place of the author and number of retirements that may count."""
        self._to_admit: list[int] = []
        """Positions of admissions that may count."""
        self._strangers = iter([each.author for each in self._words if each.author not in self._admitted])
        """Authors whom nobody admits."""
        for number, at in enumerate(self._at):
            if self._words[at] in self._beforehand:
                self._put_in_effect(number)
        for key in dict.fromkeys(seniors):
            self._place(key)

    def _sort_out(self) -> None:
        """Number the words whose standing matters: by or of keys that somebody retired."""
        against = {each.key for each in self._words if each.state == RETIRED}
        self._at: list[int] = []
        """Positions of the numbered words."""
        self._by: dict[bytes, int] = defaultdict(int)
        self._retirements: dict[bytes, int] = defaultdict(int)
        """Of a key, also those without effect."""
        self._admissions: dict[bytes, int] = defaultdict(int)
        self._unnumbered: dict[bytes, list[int]] = defaultdict(list)
        """Positions of admissions by keys that nobody retired of keys that nobody retired: they always count."""
        self._admitted: set[bytes] = set()
        self._doubtful = self._open = 0
        for at, each in enumerate(self._words):
            admits = each.state != RETIRED and each.author != each.key
            if admits:
                self._admitted.add(each.key)
            if each.author not in against and each.key not in against:
                if admits:
                    self._unnumbered[each.author].append(at)
                continue
            bit = 1 << len(self._at)
            self._at.append(at)
            self._by[each.author] |= bit
            if each.state == RETIRED:
                self._retirements[each.key] |= bit
            elif admits:
                self._admissions[each.key] |= bit
            if each not in self._beforehand:
                self._doubtful |= bit if each.author in against else 0
                self._open |= bit if each.state == RETIRED else 0
        self._all = (1 << len(self._at)) - 1

    def result(self) -> Weighed:
        self._weigh()
        while self._decide() or self._admit() or self._give_up():
            self._weigh()
        effective = (each for each in self._numbered(self._effective) if each not in self._beforehand)
        counting = frozenset(self._numbered(sum(self._admissions.values()) & self._true & self._placed))
        void = frozenset(self._numbered(self._doubtful & ~self._true & ~sum(self._retirements.values())))
        return Weighed(tuple(self._order), tuple(effective), counting, void)

    def _numbered(self, bits: int) -> Iterator[Word]:
        return (self._words[self._at[number]] for number in numbers(bits))

    # One step -----------------------------------------------------------------------------------------------------

    def _decide(self) -> bool:
        """Put the first retirement, by seniority, that counts into effect; what does not count needs no deciding."""
        while self._to_decide:
            _, number = heapq.heappop(self._to_decide)
            if self._open & self._true & 1 << number:
                self._open &= ~(1 << number)
                self._put_in_effect(number)
                return True
        return False

    def _admit(self) -> bool:
        """Put the next key behind the senior ones: whom one of them admitted first, else who was admitted by nobody."""
        while self._to_admit:
            word = self._words[heapq.heappop(self._to_admit)]
            number = self._sights.number.get(word)
            if word.key not in self._order and (number is None or self._true & 1 << number):
                self._place(word.key)
                return True
        for author in self._strangers:
            if author not in self._order:
                self._place(author)
                return True
        return False

    def _give_up(self) -> bool:
        """Let the earliest retirement that cannot be decided have no effect: nobody who counts admitted its author."""
        left = self._open & ~self._false
        if not left:
            return False
        bit = left & -left
        self._open &= ~bit
        self._void |= bit
        self._ask_again(bit.bit_length() - 1)
        return True

    def _put_in_effect(self, number: int) -> None:
        """Those that its author's victim wrote without knowing of it count no more."""
        word, bit = self._words[self._at[number]], 1 << number
        self._effective |= bit
        unknowing = self._by[word.key] & self._doubtful & ~self._false & ~bit
        for each in numbers(unknowing & ~self._sights.later(number) & ~self._sights.accepted(number)):
            self._stand(each, counts=False)
        self._ask_again(number)

    def _place(self, key: bytes) -> None:
        """Give a key the next place by seniority."""
        self._order[key] = len(self._order)
        own = self._by.get(key, 0)
        self._placed |= own
        for number in numbers(own & ~self._false):
            if self._true & 1 << number:
                self._offer(number)
            self._tell(number)
        for at in self._unnumbered.get(key, ()):
            heapq.heappush(self._to_admit, at)

    def _offer(self, number: int) -> None:
        """Let a word that counts be decided over, or admit somebody, when its turn comes."""
        word = self._words[self._at[number]]
        if self._open & 1 << number:
            heapq.heappush(self._to_decide, (self._order[word.author], number))
        elif word.state != RETIRED and word.author != word.key:
            heapq.heappush(self._to_admit, self._at[number])

    # Whether a word counts ------------------------------------------------------------------------------------------

    def _weigh(self) -> None:
        """Weigh what must be weighed; what a word had seen stands before it."""
        while self._dirty:
            bit = self._dirty & -self._dirty
            self._dirty &= ~bit
            if not self._false & bit:
                number = bit.bit_length() - 1
                self._stand(number, self._weighed(number))

    def _weighed(self, number: int) -> bool | None:
        """Return whether a word counts as it stands now; None when that is not decided yet."""
        author, seen = self._words[self._at[number]].author, self._sights.earlier(number)
        against = self._retirements[author] & seen & (self._effective | ~(self._void | self._false))
        admissions = self._admissions[author] & seen
        against = _from(against, (admissions & self._placed & self._true).bit_length())
        if not against:
            return True
        undecided = admissions & ~(self._placed & (self._true | self._false))
        return False if _from(against, undecided.bit_length()) & self._effective else None

    def _stand(self, number: int, counts: bool | None) -> None:
        """Let a word stand so, and ask those again that depend on it. Who does not count never will again."""
        bit = 1 << number
        before = True if self._true & bit else False if self._false & bit else None
        if counts == before:
            return
        self._true = self._true | bit if counts else self._true & ~bit
        if counts is False:
            self._false |= bit
            self._ask_again(number)
        if self._placed & bit:
            if counts:
                self._offer(number)
            self._tell(number)

    def _ask_again(self, number: int) -> None:
        """Weigh those again that know of a retirement and are not decided; those that count do so in spite of it."""
        word = self._words[self._at[number]]
        if word.state == RETIRED:
            self._dirty |= self._by[word.key] & self._doubtful & self._sights.later(number) & ~self._true & ~self._false

    def _tell(self, number: int) -> None:
        """Weigh those again that know of an admission of their author."""
        word = self._words[self._at[number]]
        if word.state != RETIRED and word.author != word.key:
            self._dirty |= self._by[word.key] & self._doubtful & self._sights.later(number) & ~self._false


def _from(bits: int, number: int) -> int:
    """Return the bits from a number on."""
    return bits >> number << number


def numbers(bits: int) -> Iterator[int]:
    """Yield the numbers of the bits that are set, the lowest first."""
    text = bin(bits)[:1:-1]
    at = text.find("1")
    while at >= 0:
        yield at
        at = text.find("1", at + 1)
