"""Public holidays that were worked out once, kept in the settings folder."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from s3desk.services.aside import write_aside
from s3desk.services.calendar import Calendar


class Almanac:
    """One file per country and part; `by` names who worked the holidays out: those of another version are not used."""

    def __init__(self, home: Path, by: str) -> None:
        self._folder = home / "holidays"
        self._by = by

    def holidays(self, calendar: Calendar, work_out: Callable[[], frozenset[date]]) -> frozenset[date]:
        """Return the days as they are kept, else as they are worked out now; those are kept for the next time."""
        kept = self._kept(calendar)
        if kept is not None:
            return kept
        found = work_out()
        with suppress(OSError):  # the settings folder is full or read-only: they are worked out again next time
            self._keep(calendar, found)
        return found

    def _path(self, calendar: Calendar) -> Path:
        return self._folder / f"{'-'.join(filter(None, (calendar.country, calendar.part)))}.json"

    def _kept(self, calendar: Calendar) -> frozenset[date] | None:
        """Return what is kept; None where nothing fits, or where the file cannot be read."""
        try:
            held: Any = json.loads(self._path(calendar).read_text(encoding="utf-8"))
            if held["by"] == self._by and held["years"] == list(calendar.years):
                return frozenset(date.fromisoformat(each) for each in held["days"])
        except (OSError, ValueError, KeyError, TypeError):
            pass  # damaged: as good as none
        return None

    def _keep(self, calendar: Calendar, found: frozenset[date]) -> None:
        days = [each.isoformat() for each in sorted(found)]
        held = {"by": self._by, "years": calendar.years, "days": days}
        self._folder.mkdir(parents=True, exist_ok=True)
        write_aside(self._path(calendar), json.dumps(held).encode())
