"""Lines that come into the plan from a text, from Word or from a table: their indentation is their level."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from s3desk.domain.messages import Message, message
from s3desk.domain.order import between
from s3desk.domain.values import Place, RecordId
from s3desk.services.outlining import Spot, index_at
from s3desk.services.ports import Transaction

MANY = 200
"""Lines; pasting more makes a restore point first."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A line of a pasted text: how deep it stands (0: highest), its title, and what stood in further cells."""

    level: int
    title: str
    rest: str = ""


_SIGN = r"[-*\u2022\u25e6\u25aa\u2013\u2014\uf0b7\uf0a7]|o(?=\t)"
_NUMBER = (
    r"\d{1,3}(?:\.\d{1,3})*[.)]|[a-z]\)|\d{1,3}(?:\.\d{1,3})+(?=\t|\s+[A-Z\u00c0-\u00de\u0391-\u03a9\u0410-\u042f])"
)
_BULLET = re.compile(rf"(?:{_SIGN}|{_NUMBER})\s+", re.ASCII)
_TAB = 4
"""Spaces that stand for a tab."""


def typed_lines(text: str) -> list[Typed]:
    """Read lines from a text editor, from Word or from a table: the deeper indented, the lower the level.

    Bullets and numbers before the titles are left out, for the plan numbers its lines itself.
    """
    found: list[tuple[int, str, str]] = []
    for line in text.splitlines():
        bare = line.strip()
        if bare:
            room = line[: len(line) - len(line.lstrip())]
            indent = sum(_TAB if each == "\t" else 1 for each in room)
            title, *rest = [each.strip() for each in _BULLET.sub("", bare, count=1).split("\t")]
            found.append((indent, title, " \u00b7 ".join(each for each in rest if each)))
    return [
        Typed(level, title, rest)
        for level, (_, title, rest) in zip(_levels(each[0] for each in found), found, strict=True)
    ]


def _levels(indents: Iterable[int]) -> list[int]:
    """Return the level of each line: one deeper than the nearest line before it that is indented less."""
    above: list[int] = []
    levels = []
    for indent in indents:
        while above and above[-1] >= indent:
            above.pop()
        levels.append(len(above))
        above.append(indent)
    return levels


@dataclass(frozen=True, slots=True)
class PasteLines:
    """Add lines with their levels as one step: on the highest one `type`, below it actions."""

    lines: tuple[Typed, ...]
    type: str
    spot: Spot
    label: Message

    @classmethod
    def of(cls, lines: Sequence[Typed], type_name: str, spot: Spot) -> PasteLines:
        highest = sum(each.level == 0 for each in lines)
        if type_name == "action":
            label = message("Paste {0} actions", len(lines), count=0)
        else:
            label = message("Paste objectives: {0}, actions: {1}", highest, len(lines) - highest)
        return cls(tuple(lines), type_name, spot, label)

    @property
    def bulk(self) -> bool:
        return len(self.lines) > MANY

    def apply(self, to: Transaction) -> None:
        above: list[RecordId] = []
        last: dict[RecordId | None, str] = {}
        before = self.spot.before
        for each in self.lines:
            level = min(each.level, len(above))
            parent = self.spot.parent if level == 0 else above[level - 1]
            name = self.type if level == 0 else "action"
            if level == 0:
                index = index_at(to, name, Spot(parent, before))
            else:
                index = last[parent] = between(last.get(parent), None)
            values: dict[str, object] = {"title": each.title, "order": Place(parent, index)}
            if each.rest:
                values["description"] = each.rest
            above[level:] = [to.insert(name, values)]
