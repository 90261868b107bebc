"""Who is believed, whose retirement has effect, and what of a retired key waits. Pure functions of all that was received.

Two members may retire each other, neither having seen the other's word. Then seniority decides, which nobody can give
to himself: the founder first, then keys in the order of their first admission by somebody more senior. A word that was
written without knowing of a retirement in effect of its author has no effect; so of two who retire each other the more
senior stays. Who knew of the retirement and answers it has no say either, however senior.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from s3desk.ledger.registers import RETIRED, Rank

EVERYWHERE = ""
"""Stands for all circles."""


@dataclass(frozen=True, slots=True)
class Word:
    """What one operation says of a key: its place in the order, who signed it, of whom, and what.

    `last` are the last changes of the key that a retirement accepts.
    """

    rank: Rank
    author: bytes
    key: bytes
    state: str
    last: tuple[bytes, ...] = ()

    @property
    def change(self) -> bytes:
        return self.rank[1]


class Knowing(Protocol):
    """What changes had seen of each other."""

    def saw(self, later: Word, earlier: Word) -> bool:
        """Return whether a word was written after another, in the same change or in one that has it in its past."""
        ...

    def accepts(self, retirement: Word, word: Word) -> bool:
        """Return whether the change of a word is one that a retirement names as last, or in the past of one."""
        ...


@dataclass(frozen=True, slots=True)
class Verdict:
    """What follows from the words of one circle: keys by seniority, and the retirements in effect."""

    seniority: tuple[bytes, ...] = ()
    effective: tuple[Word, ...] = ()
    retired: Mapping[bytes, tuple[Word, ...]] = field(default_factory=dict)
    """Of each key that is retired the retirements in effect."""
    void: frozenset[Word] = frozenset()
    """Admissions that do not count: written by somebody retired."""


@dataclass(frozen=True, slots=True)
class Retired:
    """Who was retired where, and which changes of theirs are nevertheless applied."""

    last: Mapping[tuple[str, bytes], frozenset[bytes]] = field(default_factory=dict)
    """By circle and key the last changes that were accepted."""
    words: frozenset[bytes] = frozenset()
    """Changes that carry a retirement in effect."""

    def holds(self, author: bytes, circle: str, change: bytes) -> bool:
        """Return whether a change is held back unless another one builds on it."""
        if not self.last or change in self.words:
            return False
        last = self.last.get((EVERYWHERE, author), self.last.get((circle, author)))
        return last is not None and change not in last


class Verdicts:
    """What follows from all words; those of the home circle rule in every circle over the keys that it knows."""

    def __init__(self, home: str, founder: bytes, words: Mapping[str, Sequence[Word]], knowing: Knowing) -> None:
        self.home = home
        at_home = judge([founder], words.get(home, ()), knowing)
        self._known = frozenset(at_home.seniority)
        self._verdicts = {home: at_home}
        without = [each for said in at_home.retired.values() for each in said]
        for circle in words.keys() - {home}:
            said = [each for each in words[circle] if each.key not in self._known]
            self._verdicts[circle] = judge(at_home.seniority, said, knowing, without)

    def is_retired(self, key: bytes, circle: str) -> bool:
        """Return whether a key may no longer sign in a circle."""
        verdict = self._verdicts.get(self.home if key in self._known else circle)
        return verdict is not None and key in verdict.retired

    def admits(self, circle: str, word: Word) -> bool:
        """Return whether an admission in a circle vouches for its key, as far as its author's standing goes."""
        verdict = self._verdicts.get(circle)
        return verdict is None or word not in verdict.void

    def retired(self, own: bytes = b"") -> Retired:
        """Return who was retired where; the own key is never among them: one's own work does not vanish at home."""
        last = {
            (EVERYWHERE if circle == self.home else circle, key): frozenset(last for each in said for last in each.last)
            for circle, verdict in self._verdicts.items()
            for key, said in verdict.retired.items()
            if key != own
        }
        words = (each.change for verdict in self._verdicts.values() for each in verdict.effective)
        return Retired(last, frozenset(words)) if last else Retired()


def judge(seniors: Iterable[bytes], words: Sequence[Word], knowing: Knowing, without: Iterable[Word] = ()) -> Verdict:
    """Return what follows from the words of a circle.

    `seniors` come first, in this order; `without` are retirements that are in effect beforehand (those of the home
    circle, in one with a partner).
    """
    if any(each.state == RETIRED for each in words) or (without := tuple(without)):
        return _Weighing(seniors, words, knowing, without).verdict()
    order = list(dict.fromkeys(seniors))
    admissions = sorted((each for each in words if each.author != each.key), key=lambda each: each.rank)
    return Verdict(tuple(dict.fromkeys([*order, *(each.key for each in admissions)])))


class _Weighing:
    """Decides over retirements one after the other, those of the most senior first."""

    def __init__(
        self, seniors: Iterable[bytes], words: Sequence[Word], knowing: Knowing, without: Iterable[Word]
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
        latest = max((each.rank for each in self._admissions[key] if self._counts(each)), default=None)
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
            for each in self._admissions[word.author]
            if each.rank > retirement.rank and self._knowing.saw(word, each)
        ]
        return True if True in found else None if None in found else False


# Who is believed, and what waits ----------------------------------------------------------------------------------------


def vouched(roots: Iterable[bytes], admissions: Iterable[tuple[bytes, bytes]]) -> set[bytes]:
    """Return the keys that are vouched for: the roots, and whom one of those that are vouched for has admitted.

    `admissions` holds pairs (who signed, who was admitted); nobody admits the own key.
    """
    by: dict[bytes, list[bytes]] = defaultdict(list)
    for signer, key in admissions:
        by[signer].append(key)
    found: set[bytes] = set()
    new = list(roots)
    while new:
        key = new.pop()
        if key not in found:
            found.add(key)
            new += by[key]
    return found


def needless(
    latest_first: Iterable[tuple[bytes, Collection[bytes]]], candidates: Collection[bytes], needed: Iterable[bytes]
) -> set[bytes]:
    """Return the candidates that are in the past of no other change.

    `latest_first` holds changes (id, past), each before its past; `needed` holds what is needed for other reasons.
    """
    wanted = {each for each in needed if each in candidates}
    found: set[bytes] = set()
    for key, past in latest_first:
        if key in candidates and key not in wanted:
            found.add(key)
        else:
            wanted.update(each for each in past if each in candidates)
    return found
