"""What lies at a target now, and what is known of it: which files are whole, and what they hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from s3desk.exchange import spans
from s3desk.exchange.layout import Found, walk
from s3desk.exchange.places import Entry, Place
from s3desk.exchange.spans import END, Span
from s3desk.services.exchanging import Carried, Giving, Lacking


@dataclass(slots=True)
class Listing:
    """The files of some circles at a target."""

    key: str
    """Under which the workspace file remembers the target."""
    files: list[Found]
    told: dict[str, Carried]
    """What was remembered, by path, also of files that are gone or were changed since."""
    whole: dict[str, Carried] = field(default_factory=dict)
    """What the present files hold, as far as they were read in their present state."""
    damaged: set[str] = field(default_factory=set)
    """Paths of files that were read and are not whole (yet)."""

    @classmethod
    def look(cls, place: Place, key: str, giving: Giving, circles: Sequence[str]) -> Listing:
        files = sorted(walk(place, giving.workspace_id(), circles))
        told = {each.name: each for each in giving.carried(key)}
        listing = cls(key, files, told)
        for each in files:
            known = told.get(each.path)
            if known is not None and known.spans and not listing.is_changed(each):
                listing.whole[each.path] = known
        return listing

    def is_changed(self, found: Found) -> bool:
        """Return whether a file that was known is another now."""
        known = self.told.get(found.path)
        return known is not None and (known.size, known.stamp) != (found.size, found.stamp)

    def of_kind(self, ending: str) -> Iterator[Found]:
        return (each for each in self.files if each.is_kind(ending))

    def keep(self, found: Found, held: Sequence[Span]) -> Carried:
        """Remember what a whole file holds."""
        known = Carried(self.key, found.path, found.size, found.stamp, tuple(held) or ((END, b"", 0, 0),))
        self.whole[found.path] = known
        return known

    def wrote(self, folder: str, entry: Entry, held: Sequence[Span]) -> Carried:
        """Remember a file that was written just now."""
        return self.keep(Found(f"{folder}/{entry.name}", entry.size, entry.stamp), held)

    def holds(self, giving: Giving, circles: Sequence[str]) -> Lacking:
        """Return what the whole files hold of each series."""
        present: dict[tuple[str, bytes], list[tuple[int, int]]] = {}
        ends: set[bytes] = set()
        for each in self.whole.values():
            for circle, series, first, last in each.spans:
                present.setdefault((circle, series), []).append((first, last))
                if circle == END:
                    ends.add(series)
        tips: dict[bytes, list[bytes]] = {}
        for tip in giving.tips(circles):
            tips.setdefault(tip.series, []).append(tip.id)
        forked = {series for series, ids in tips.items() if len(ids) > 1 and not ends.issuperset(ids)}

        def of(circle: str, series: bytes) -> Sequence[tuple[int, int]]:
            # of two branches with the same numbers the files may hold one only: then everything is written
            return () if series in forked else spans.joined(present.get((circle, series), ()))

        return of
