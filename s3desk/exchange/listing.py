"""What lies at a target now, and what is known of it: which files are whole, and what they hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from s3desk.exchange import spans
from s3desk.exchange.folders import Folders
from s3desk.exchange.layout import Found, is_in, walk
from s3desk.exchange.places import Entry, Place
from s3desk.exchange.spans import END, Key, Span
from s3desk.services.exchanging import Carried, Giving, Lacking


@dataclass(slots=True)
class Listing:
    """The files of some circles at a target."""

    key: str
    """Under which the workspace file remembers the target."""
    circles: Sequence[str]
    """Those that were looked at."""
    files: list[Found]
    told: dict[str, Carried]
    """What was remembered, by path, also of files that are gone or were changed since."""
    folders: Folders
    whole: dict[str, Carried] = field(default_factory=dict)
    """What the present files hold, as far as they were read in their present state."""
    damaged: set[str] = field(default_factory=set)
    """Paths of files that were read and are not whole (yet)."""

    @classmethod
    def look(
        cls, place: Place, key: str, giving: Giving, circles: Sequence[str], own: bytes, since: Sequence[Carried] = ()
    ) -> Listing:
        """Look at what lies there, as who signs with `own`; `since` is what was learned a moment ago, at a first look."""
        told = {each.name: each for each in (*giving.carried(key), *since)}
        folders = Folders(key, {} if since else told, own)
        files = sorted(walk(place, giving.workspace_id(), circles, folders.files))
        listing = cls(key, circles, files, told, folders)
        for each in files:
            known = told.get(each.path)
            if known is not None and known.spans and not listing.is_changed(each):
                listing.whole[each.path] = known
        return listing

    def learned(self) -> Iterator[Carried]:
        """Yield what is to be remembered of the folders."""
        return self.folders.learned(self.whole)

    def is_changed(self, found: Found) -> bool:
        """Return whether a file that was known is another now."""
        known = self.told.get(found.path)
        return known is not None and (known.size, known.stamp) != (found.size, found.stamp)

    def of_kind(self, ending: str) -> Iterator[Found]:
        return (each for each in self.files if each.is_kind(ending))

    def keep(self, found: Found, held: Sequence[Span]) -> Carried:
        """Remember what a whole file holds."""
        known = Carried(self.key, found.path, found.size, found.stamp, tuple(held))
        self.whole[found.path] = known
        return known

    def gone(self) -> Iterator[Carried]:
        """Yield for each file that is remembered and not there any more that it is to be forgotten."""
        there = {each.path for each in self.files}
        there |= {f"{path.rpartition('/')[0]}/" for path in there}
        mine = (path for path in self.told if "/" in path.strip("/") and is_in(path, self.circles))
        return (self.forget(path) for path in mine if path not in there)

    def forget(self, path: str) -> Carried:
        """Count a file as gone, also where it is remembered."""
        self.whole.pop(path, None)
        return Carried(self.key, path, 0, "", ())

    def wrote(self, folder: str, entry: Entry, held: Sequence[Span]) -> Carried:
        """Remember a file that was written just now."""
        return self.keep(Found(f"{folder}/{entry.name}", entry.size, entry.stamp), held)

    def holds(self, giving: Giving, circles: Sequence[str], given: Iterable[Span] = ()) -> Lacking:
        """Return what the whole files hold of each series, and what was given since, as `Outgoing.spans` tells it."""
        present, written = _by_series(each for known in self.whole.values() for each in known.spans), _by_series(given)
        ends = {key for known in self.whole.values() for kind, key, *_ in known.spans if kind == END}
        tips: dict[Key, set[bytes]] = defaultdict(set)
        for tip in giving.tips(circles):
            tips[tip.circle, tip.series].add(tip.id)
        # of two branches with the same numbers the files may hold one only: then both are written, once
        torn = {key for key, ids in tips.items() if len(ids) > 1 and not ids <= ends}

        def of(circle: str, series: bytes) -> Sequence[tuple[int, int]]:
            key = circle, series
            if key in tips and key not in torn:
                return spans.joined([*present[key], *written[key]])
            if key not in tips and not any(each == circle for each, _ in torn):
                return spans.ALL  # a branch that is there, like all others
            return spans.joined(written[key])

        return of


def _by_series(found: Iterable[Span]) -> dict[Key, list[tuple[int, int]]]:
    ranges: dict[Key, list[tuple[int, int]]] = defaultdict(list)
    for circle, series, first, last in found:
        ranges[circle, series].append((first, last))
    return ranges
