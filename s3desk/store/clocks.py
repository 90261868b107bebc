"""Clocks that are wrong: said in words, obeyed by nobody."""

from __future__ import annotations

from s3desk.domain.messages import Message, message
from s3desk.ledger.changes import Change

_DAY_MS = 86_400_000
_YEAR_MS = 365 * _DAY_MS


class Clocks:
    """What is noticed while packs come in; by person, the worst."""

    def __init__(self, now_ms: int) -> None:
        self._now_ms = now_ms
        self._wrong: dict[str, int] = {}
        self._behind: dict[bytes, int] = {}
        """By author: by how much a change claims to be older than one it builds on."""

    def hear(self, name: str, wall_ms: int) -> None:
        """Compare the time at which somebody says a pack was written; it may have lain about for months."""
        wrong = max(wall_ms - self._now_ms - _DAY_MS, self._now_ms - wall_ms - _YEAR_MS)
        if wrong > 0:
            self._wrong[name] = max(self._wrong.get(name, 0), abs(wall_ms - self._now_ms))

    def compare(self, change: Change, latest_ms: int) -> None:
        """Compare a change with the latest of those it builds on; both are claims."""
        if latest_ms - change.wall > max(_DAY_MS, self._behind.get(change.author, 0)):
            self._behind[change.author] = latest_ms - change.wall

    def notices(self, names: dict[bytes, str]) -> list[Message]:
        """Return one sentence for each person; `names` are those of the authors."""
        wrong = dict(self._wrong)
        for author, by_ms in self._behind.items():
            wrong.setdefault(names.get(author, "?"), by_ms)
        return [
            message(
                "The clock of this laptop or of {0}'s is wrong by about {1}; order is not taken from clocks.",
                name,
                _span(by_ms),
            )
            for name, by_ms in wrong.items()
        ]


def _span(ms: int) -> Message:
    days = round(ms / _DAY_MS)
    if days < 730:
        return message("{0} days", days, count=0)
    return message("{0} years", round(ms / (_YEAR_MS + _DAY_MS // 4)), count=0)
