"""Folders of copies at a target that need not be listed again, since the place says by a stamp that nothing changed.

Only some places have such stamps, and nowhere is it laid down what they mean. They are believed where they were seen to
change with what was written into an own folder, and nowhere where they once did not. And the same stamp must have been
seen at two looks: what is added in the moment of the first may leave the stamp as it is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from s3desk.exchange.layout import PACK, VALUES, Found, files
from s3desk.exchange.places import Place
from s3desk.exchange.spans import SIGNER
from s3desk.services.exchanging import Carried

_TRUST = "/"
"""The name under which it is remembered whether the stamps of a place are believed."""
_UNKNOWN, _BELIEVED, _REFUTED = 0, 1, 2
_FRESH, _SETTLED = 0, 1


class Folders:
    """The folders of a target as they are remembered: like files whose name ends in `/`, what is in them as spans."""

    def __init__(self, key: str, told: Mapping[str, Carried], own: bytes) -> None:
        """Take what is remembered of a target; `own` is the key with which this copy signs."""
        self._key = key
        self._told = {path: each for path, each in told.items() if path.endswith("/")}
        signed = (path for path, each in told.items() if (SIGNER, own, 0, 0) in each.spans)
        self._own = {path.rpartition("/")[0] for path in signed}
        self._trust = self._told[_TRUST].size if _TRUST in self._told else _UNKNOWN
        self._listed: dict[str, Carried] = {}

    def files(self, place: Place, folder: str, stamp: str) -> Sequence[Found]:
        """Return what is in a folder, from memory where that is sure to be right."""
        known = self._told.get(f"{folder}/")
        if known is None or known.stamp != stamp or not self._is_sure(folder, known):
            found = sorted(files(place, folder))
            if stamp:
                self._listed[folder] = self._learned(folder, stamp, found, known)
            return found
        return [Found(f"{folder}/{name}", size, mark.decode()) for name, mark, size, _ in known.spans]

    def _is_sure(self, folder: str, known: Carried) -> bool:
        return self._trust == _BELIEVED and known.size == _SETTLED and folder not in self._own

    def _learned(self, folder: str, stamp: str, found: Sequence[Found], known: Carried | None) -> Carried:
        inside = tuple((each.path.rpartition("/")[2], each.stamp.encode(), each.size, 0) for each in found)
        state = _FRESH
        if known is not None:
            is_other = [each[0] for each in known.spans] != [each[0] for each in inside]
            if folder in self._own and is_other and self._trust != _REFUTED:
                self._trust = _BELIEVED if known.stamp != stamp else _REFUTED
            if known.stamp == stamp and not is_other:
                state = _SETTLED
        return Carried(self._key, f"{folder}/", state, stamp, inside)

    def learned(self, whole: Collection[str]) -> Iterator[Carried]:
        """Yield what is to be remembered; a folder with packs that are not whole is looked at again."""
        trust = Carried(self._key, _TRUST, self._trust, "", ((_TRUST, b"", 0, 0),))
        if self._trust != _UNKNOWN and self._told.get(_TRUST) != trust:
            yield trust
        for folder, each in self._listed.items():
            found = (Found(f"{folder}/{name}", 0, "") for name, *_ in each.spans)
            packs = (one.path for one in found if one.is_kind(PACK) or one.is_kind(VALUES))
            learned = each if all(path in whole for path in packs) else replace(each, size=_FRESH)
            if each.spans and self._told.get(each.name) != learned:
                yield learned
