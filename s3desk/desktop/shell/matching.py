"""Which texts fit what somebody types, how well, and where: by words, without case and accents."""

from __future__ import annotations

from s3desk.domain.fold import fold, words

BEGINS, HOLDS, SCATTERED = 6, 3, 1
"""What a typed word is worth that begins a word, stands within one, or has its letters in order in one."""


def score(typed: str, text: str) -> int | None:
    """Return how well a text fits: the more the better; None where a typed word is not in it at all."""
    there = words(text)
    worth = 0
    for wanted in words(typed):
        best = max((_worth(wanted, each) for each in there), default=0)
        if not best:
            return None
        worth += best
    return worth * 100 - min(len(text), 99)  # of two that fit alike, the shorter one


def _worth(wanted: str, word: str) -> int:
    if word.startswith(wanted):
        return BEGINS
    if wanted in word:
        return HOLDS
    letters = iter(word)
    return SCATTERED if len(wanted) > 1 and all(each in letters for each in wanted) else 0


def places(typed: str, text: str) -> list[tuple[int, int]]:
    """Return start and length of what is typed in a text: at the beginning of words, else within them."""
    plain, origin = _folded(text)
    found: list[tuple[int, int]] = []
    for wanted in words(typed):
        hits = _hits(wanted, plain)
        found += [(origin[at], origin[at + len(wanted) - 1] - origin[at] + 1) for at in hits]
    return sorted(found)


def _hits(wanted: str, plain: str) -> list[int]:
    at, hits = plain.find(wanted), []
    while at >= 0:
        hits.append(at)
        at = plain.find(wanted, at + len(wanted))
    at_beginning = [each for each in hits if not each or not plain[each - 1].isalnum()]
    return at_beginning or hits


def _folded(text: str) -> tuple[str, list[int]]:
    """Return a text folded letter by letter, and for each folded letter where it came from."""
    plain: list[str] = []
    origin: list[int] = []
    for at, letter in enumerate(text):
        for each in fold(letter) or (" " if letter.isspace() else ""):
            plain.append(each)
            origin.append(at)
    return "".join(plain), origin
