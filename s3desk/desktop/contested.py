"""The records at which something waits for a decision: known once after each change, and marked wherever they stand."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from s3desk.domain.messages import message
from s3desk.domain.values import RecordId

WAITS = message("Something waits for a decision here; Shift+F8 shows it.")


class Contested(QObject):
    """Told by whoever asks how the file stands; a row asks nothing."""

    changed = Signal(object)
    """The records whose mark came or went."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._records: frozenset[RecordId] = frozenset()

    def __contains__(self, record: object) -> bool:
        return record in self._records

    def take(self, records: frozenset[RecordId]) -> None:
        """Mark these records, and no others."""
        before, self._records = self._records, records
        if before != records:
            self.changed.emit(before ^ records)
