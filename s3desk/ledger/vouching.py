"""Who is believed: keys that others vouch for, and what a retired key wrote that nobody built on. Pure functions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable


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
