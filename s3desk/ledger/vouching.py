"""Who is believed, whose retirement has effect, and what of a retired key waits. Pure functions of all that was received.

Two members may retire each other, neither having seen the other's word. Then seniority decides, which nobody can give
to himself: the founder first, then keys in the order of their first admission by somebody more senior. A word that was
written without knowing of a retirement in effect of its author has no effect; so of two who retire each other the more
senior stays. Who knew of the retirement and answers it has no say either, however senior.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from s3desk.ledger.changes import TEAM
from s3desk.ledger.registers import RETIRED
from s3desk.ledger.sights import Knowing
from s3desk.ledger.weighing import Weighing
from s3desk.ledger.words import Word

EVERYWHERE = ""
"""Stands for all circles."""
_SIGN = re.compile("[0-9a-f]{32}")


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


def workspace_of(founder: bytes, action: bytes) -> bytes:
    """Return the id of the workspace that this key begins with a change of this action: nobody else can have begun it."""
    return hashlib.sha256(b"s3desk workspace\0" + founder + action).digest()[:16]


def sign_of(founder: bytes, salt: bytes) -> str:
    """Return the sign of a partner's circle that this key begins: nobody else can have begun it. The salt has 4 bytes."""
    return (salt + hashlib.sha256(b"s3desk circle\0" + founder + salt).digest()[:12]).hex()


def founder(workspace: bytes, circle: str, roots: Iterable[tuple[bytes, bytes, bytes]]) -> bytes:
    """Return the key that founded a circle, of the changes (id, author, action) in it that have no past; none, if none.

    It is whom the workspace's own id proves, or the circle's sign; where that proves nobody, the author of the change
    with the lowest id.
    """
    found = sorted(roots)
    proven = (author for _, author, action in found if proves(workspace, circle, author, action))
    return next(proven, found[0][1] if found else b"")


def proves(workspace: bytes, circle: str, author: bytes, action: bytes) -> bool:
    """Return whether a workspace's id, or a partner's circle, says that a key began it, by a change of this action."""
    if circle == TEAM:
        return workspace_of(author, action) == workspace
    sign = circle.rpartition(" ")[2]
    return _SIGN.fullmatch(sign) is not None and sign_of(author, bytes.fromhex(sign[:8])) == sign


def judge(seniors: Iterable[bytes], words: Sequence[Word], knowing: Knowing, without: Iterable[Word] = ()) -> Verdict:
    """Return what follows from the words of a circle.

    `seniors` come first, in this order; `without` are retirements that are in effect beforehand (those of the home
    circle, in one with a partner).
    """
    without = tuple(without)
    if not without and all(each.state != RETIRED for each in words):
        admissions = sorted((each for each in words if each.author != each.key), key=lambda each: each.rank)
        return Verdict(tuple(dict.fromkeys([*seniors, *(each.key for each in admissions)])))
    weighed = Weighing(seniors, words, knowing, without).result()
    retired: dict[bytes, list[Word]] = defaultdict(list)
    for each in weighed.effective:
        retired[each.key].append(each)
    for each in weighed.counting:
        if each.key in retired and each.rank > retired[each.key][-1].rank:  # admitted again
            del retired[each.key]
    said = {key: tuple(found) for key, found in retired.items()}
    return Verdict(weighed.seniority, weighed.effective, said, weighed.void)


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
