"""Where one has been: back and forward like in a browser, and the records looked at lately."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from s3desk.desktop.desk import Desk
from s3desk.desktop.settings import file_spot, file_visited
from s3desk.desktop.shell.pages import Pages, Spot
from s3desk.domain.errors import OfficeError
from s3desk.domain.values import RecordId, format_id, parse_id

LOOKED_AT_MS = 800
"""A record counts as visited once it was shown so long: not each row that the arrow key passes."""
MOST_SPOTS, MOST_RECORDS = 100, 30


class Visited(QObject):
    """Follows the pages. Going along a list moves the present spot; being led elsewhere begins a new one."""

    changed = Signal(bool, bool)
    """Whether there is a way back, and forward."""

    def __init__(self, desk: Desk, pages: Pages, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pages = pages
        self._spots: list[Spot] = []
        self._at = -1
        self._is_led = False
        self._records: list[tuple[RecordId, str]] = []
        self._dwell = QTimer(self, singleShot=True, interval=LOOKED_AT_MS)
        self._dwell.timeout.connect(self._note)
        pages.led.connect(self._begin_new)
        pages.moved.connect(self._follow)
        desk.opened.connect(self._restore)
        desk.closed.connect(self._forget)

    # ---- back and forward

    @Slot()
    def _begin_new(self) -> None:
        self._note()
        self._is_led = True

    @Slot()
    def _follow(self) -> None:
        if not self._desk.is_open:
            return
        spot = self._pages.spot()
        here = self._spots[self._at] if self._spots else None
        is_led, self._is_led = self._is_led and spot != here, False
        if here is not None and here.room == spot.room and (here.record is None or not is_led):
            self._spots[self._at] = spot
        elif here != spot:
            self._spots = [*self._spots[: self._at + 1], spot][-MOST_SPOTS:]
            self._at = len(self._spots) - 1
        self._dwell.start()
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self._at > 0, self._at < len(self._spots) - 1)

    def go(self, by: int) -> None:
        """Go so many spots back (negative) or forward."""
        at = self._at + by
        if 0 <= at < len(self._spots):
            self._note()
            self._at = at
            spots = list(self._spots)
            self._pages.go_to(spots[at])
            self._spots, self._at = spots, at  # what was passed on the way there is no spot of its own
            self._tell()

    # ---- the records looked at

    @Slot()
    def _note(self) -> None:
        """Put the record that is shown at the head of those looked at."""
        self._dwell.stop()
        if not self._desk.is_open:
            return
        spot = self._pages.spot()
        if spot.record is not None:
            seen = (spot.record, spot.type)
            self._records = [seen, *(each for each in self._records if each != seen)][:MOST_RECORDS]

    def records(self) -> list[RecordId]:
        """Return the records looked at, latest first, without the one that is shown."""
        here = self._pages.spot().record
        return [record for record, _ in self._records if record != here]

    # ---- the next session

    @Slot()
    def _restore(self) -> None:
        """Go where this file was left, unless text typed before a crash waits elsewhere."""
        path, drafts = self._desk.path, self._desk.drafts
        if path is None or not self._desk.may_change:
            return
        kept = self._desk.settings.get(file_visited(path))
        self._records = [each for each in map(_read, kept) if each is not None]
        left = self._desk.settings.get(file_spot(path))
        if drafts is not None and drafts.left_over:
            return
        if len(left) == 3:
            self._look_for(left[0], left[1], _read(left[2]))
        else:
            self._pages.page().go_to_view()

    def _look_for(self, tab: str, view: str, seen: tuple[RecordId, str] | None) -> None:
        if seen is None:
            self._pages.go_to(Spot(tab, view))
            return

        record, spot = seen[0], Spot(tab, view, *seen)
        self._desk.ask(
            lambda questions: any(not each.deleted for each in questions.titles([record]).values()),
            partial(self._go_if_there, spot),
        )

    def _go_if_there(self, spot: Spot, is_there: bool) -> None:
        self._pages.go_to(spot if is_there else Spot(spot.tab, spot.view))

    def remember(self) -> None:
        """Keep for the next session where one is and what was looked at."""
        path = self._desk.path
        if path is None or not self._desk.may_change:
            return
        self._note()
        spot = self._pages.spot()
        settings = self._desk.settings
        settings.set(file_spot(path), [spot.tab, spot.view, _write(spot.record, spot.type)])
        settings.set(file_visited(path), [_write(*each) for each in self._records])

    @Slot()
    def _forget(self) -> None:
        self._dwell.stop()
        self._spots, self._records, self._at, self._is_led = [], [], -1, False
        self._tell()


def _write(record: RecordId | None, type_name: str) -> str:
    return "" if record is None else f"{type_name}:{format_id(record)}"


def _read(text: str) -> tuple[RecordId, str] | None:
    type_name, _, record = text.partition(":")
    try:
        return parse_id(record), type_name
    except OfficeError:  # nothing, or not of our making
        return None
