"""Which retirements have effect, worked out as FORMAT.md says it, word by word and without any haste."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from s3desk.ledger.registers import RETIRED
from s3desk.ledger.sights import Knowing
from s3desk.ledger.vouching import Verdict
from s3desk.ledger.words import Word


class Plainly:
    """What words had seen of each other, asked one by one."""

    def __init__(self, knowing: Knowing) -> None:
        self._pasts: dict[bytes, set[bytes]] = {}
        for key, past in knowing.pasts(()):
            self._pasts[key] = {*past}.union(*(self._pasts[each] for each in past))

    def saw(self, later: Word, earlier: Word) -> bool:
        if later.change == earlier.change:
            return later.rank > earlier.rank
        return earlier.change in self._pasts[later.change]

    def accepts(self, retirement: Word, word: Word) -> bool:
        return any(word.change == each or word.change in self._pasts.get(each, ()) for each in retirement.last)


class Weighing:
    """The rules of FORMAT.md section 6, step by step, weighing everything anew after each."""

    def __init__(
        self, seniors: Iterable[bytes], words: Sequence[Word], knowing: Plainly, without: Iterable[Word]
    ) -> None:
        self._words = sorted(words, key=lambda each: each.rank)
        self._knowing = knowing
        self._order = dict.fromkeys(seniors)
        self._effective = set(without)
        self._against: dict[bytes, list[Word]] = defaultdict(list)
        """Retirements of a key, also those without effect."""
        self._admissions: dict[bytes, list[Word]] = defaultdict(list)
        self._open: dict[bytes, list[Word]] = defaultdict(list)
        """Retirements by a key over which nothing is decided yet."""
        for each in self._effective:
            self._against[each.key].append(each)
        for each in self._words:
            if each.state == RETIRED:
                self._against[each.key].append(each)
                self._open[each.author].append(each)
            elif each.author != each.key:
                self._admissions[each.key].append(each)
        self._void: set[Word] = set()
        self._doubtful = [each for each in self._words if each.author in self._against]
        self._weighed: dict[Word, bool | None] = {}

    def verdict(self) -> Verdict:
        before = frozenset(self._effective)
        while True:
            self._weigh()
            if not (self._decide() or self._admit() or self._give_up()):
                break
        effective = sorted(self._effective - before, key=lambda each: each.rank)
        retired: dict[bytes, list[Word]] = defaultdict(list)
        for each in effective:
            retired[each.key].append(each)
        over = {key: said for key, said in retired.items() if self._is_over(key, said)}
        void = frozenset(each for each in self._doubtful if each.state != RETIRED and self._weighed[each] is not True)
        return Verdict(tuple(self._order), tuple(effective), {key: tuple(said) for key, said in over.items()}, void)

    def _is_over(self, key: bytes, said: Sequence[Word]) -> bool:
        """Return whether a retirement of a key ranks above all admissions that count."""
        latest = max((each.rank for each in self._admissions.get(key, ()) if self._counts(each)), default=None)
        return latest is None or said[-1].rank > latest

    # One step -----------------------------------------------------------------------------------------------------

    def _decide(self) -> bool:
        """Decide over the first retirement, by seniority, that can be decided; return whether there was one."""
        for key in self._order:
            for word in self._open.get(key, ()):
                counts = self._counts(word)
                if counts is not None:
                    self._open[key].remove(word)
                    (self._effective if counts else self._void).add(word)
                    return True
        return False

    def _admit(self) -> bool:
        """Put the next key behind the senior ones: whom one of them admitted first, else who was admitted by nobody."""
        for word in self._words:
            admits = word.state != RETIRED and word.key not in self._order
            if admits and word.author != word.key and self._counts(word):
                self._order[word.key] = None
                return True
        for word in self._words:
            if word.author not in self._order and word.author not in self._admissions:
                self._order[word.author] = None
                return True
        return False

    def _give_up(self) -> bool:
        """Let the earliest retirement that cannot be decided have no effect: nobody who counts admitted its author."""
        left = [each for said in self._open.values() for each in said]
        if not left:
            return False
        word = min(left, key=lambda each: each.rank)
        self._open[word.author].remove(word)
        self._void.add(word)
        return True

    # Whether a word counts ------------------------------------------------------------------------------------------

    def _weigh(self) -> None:
        """Weigh the words by keys that somebody retired; each needs only those before it."""
        self._weighed = {}
        for word in self._doubtful:
            self._weighed[word] = self._weighed_against(word)

    def _counts(self, word: Word) -> bool | None:
        """Return whether a word counts as it stands now; None when that is not decided yet."""
        return self._weighed.get(word, True) if word.author in self._order else None

    def _weighed_against(self, word: Word) -> bool | None:
        doubtful = False
        for each in self._against[word.author]:
            if each == word or self._knowing.saw(each, word) or self._knowing.accepts(each, word):
                continue
            effective = each in self._effective
            if not self._knowing.saw(word, each):
                if effective:
                    return False
            elif effective or (each not in self._void and self._weighed.get(each, True) is not False):
                again = self._admitted_again(word, each)
                if again is False and effective:
                    return False
                doubtful = doubtful or not again
        return None if doubtful else True

    def _admitted_again(self, word: Word, retirement: Word) -> bool | None:
        """Return whether the author of a word knew of an own admission after a retirement."""
        found = [
            self._counts(each)
            for each in self._admissions.get(word.author, ())
            if each.rank > retirement.rank and self._knowing.saw(word, each)
        ]
        return True if True in found else None if None in found else False
