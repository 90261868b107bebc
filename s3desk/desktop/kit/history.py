"""The history of a record as rows: when, who, what, before and after; newest first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from s3desk.desktop.desk import Desk
from s3desk.domain.declare import Field, Kind, RecordType
from s3desk.domain.messages import message
from s3desk.domain.values import RecordId
from s3desk.services.ports import Entry, Title

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
_COLUMNS = (message("When"), message("What"), message("Who"), message("Device"))
_WHAT = {
    "insert": message("Added"),
    "delete": message("Deleted"),
    "restore": message("Restored"),
    "erase": message("Erased"),
}
_CHANGED = message("Changed")  # a field that a newer program declared
LONGEST = 120


class History(QAbstractTableModel):
    """Holds the entries that it was last shown."""

    def __init__(self, desk: Desk, declared: RecordType, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._declared = declared
        self._entries: list[Entry] = []
        self._cells: list[tuple[str, ...]] = []

    def show_entries(self, entries: list[Entry], titles: Mapping[RecordId, Title]) -> None:
        """Show a history, given oldest first."""
        newest_first = list(reversed(entries))
        if newest_first == self._entries:
            return
        self.beginResetModel()
        self._entries = newest_first
        self._cells = [self._line(each, titles) for each in newest_first]
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._cells[index.row()][index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._desk.say(_COLUMNS[section]) if 0 <= section < len(_COLUMNS) else None
        return None

    def _line(self, entry: Entry, titles: Mapping[RecordId, Title]) -> tuple[str, ...]:
        words = self._desk.words
        return (words.moment(entry.at), self._what(entry, titles), entry.author, entry.device)

    def _what(self, entry: Entry, titles: Mapping[RecordId, Title]) -> str:
        change = entry.change
        field = self._declared.field(change.field)
        if field is None:
            return self._desk.say(_WHAT.get(entry.what, _CHANGED))
        name = self._desk.say(field.label)
        language = change.field.partition("@")[2]
        label = f"{name} ({language})" if language else name
        before, after = (self._value(field, each, titles) for each in (change.before, change.after))
        if entry.what in {"add", "remove"}:
            return f"{label}: {'+' if entry.what == 'add' else '−'} {after or before}"
        return f"{label}: {before or '–'} → {after or '–'}"

    def _value(self, field: Field, value: Any, titles: Mapping[RecordId, Title]) -> str:
        if isinstance(value, bytes):
            return self._desk.words.title(titles[RecordId(value)]) if value in titles else ""
        if isinstance(value, frozenset):
            return ", ".join(sorted(self._desk.words.title(titles[each]) for each in value if each in titles))
        if field.kind is Kind.PLACE and value is not None:
            found = titles.get(value.parent)
            return f"{found.text if found else ''} {value.index}".strip()
        return " ".join(self._desk.words.value(field, value).split())[:LONGEST]
