"""Rows and columns of the plan's tree: one snapshot of the outline, renewed with as little stir as possible."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from s3desk.desktop.contested import WAITS
from s3desk.desktop.desk import Desk
from s3desk.desktop.words import QtWords
from s3desk.domain.declare import Field
from s3desk.domain.messages import Message, message
from s3desk.domain.plan import Action, Milestone, Plan
from s3desk.domain.progress import RULE, SETTLED
from s3desk.domain.values import RecordId
from s3desk.services.outline import Node, Outline
from s3desk.services.outlining import Lie

Role = Qt.ItemDataRole
NODE = Role.UserRole
"""The Node of a row."""
MIME = "application/x-s3desk-line"
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Col(IntEnum):
    """The columns of the tree, from the left."""

    TITLE, OWNER, STATUS, START, END, PROGRESS, LIGHT = range(7)


HEADS = {
    Col.TITLE: message("Plan"),
    Col.OWNER: message("Owner"),
    Col.STATUS: message("Status"),
    Col.START: message("Starts"),
    Col.END: message("Ends, due"),
    Col.PROGRESS: message("Progress"),
    Col.LIGHT: message("How it stands"),
}
FIELDS: Mapping[tuple[str, int], str] = {
    **{(name, Col.TITLE): "title" for name in ("plan", "objective", "action", "milestone")},
    **{(name, Col.OWNER): "owner" for name in ("objective", "action", "milestone")},
    **{(name, Col.START): "start" for name in ("plan", "action")},
    **{(name, Col.END): "end" for name in ("plan", "action")},
    ("action", Col.STATUS): "status",
    ("milestone", Col.END): "due",
    ("milestone", Col.PROGRESS): "reached_on",
}
"""Which field a cell holds; the other cells are computed."""


@dataclass(slots=True)
class Item:
    """A row: what it shows, and where it hangs. `key` stays the same for a record as long as the file is open."""

    key: int
    node: Node | None
    cells: tuple[str, ...] = ()
    above: int = 0
    row: int = 0
    below: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Shown:
    """An outline with all that is worked out of it, made on the reader thread: two thousand lines hold the window up."""

    outline: Outline
    lie: Lie
    items: dict[int, Item]
    """The rows by their keys."""
    days: tuple[date, ...]
    """The first and the last day of the plan; none where it has no days."""

    @classmethod
    def of(cls, outline: Outline, words: QtWords, keys: dict[RecordId, int]) -> Shown:
        """`keys` says which number each record has as long as the file is open, and learns those of new ones."""
        nodes = list(outline.walk())
        items = _hung(outline, {each.id: cells_of(each, words, outline) for each in nodes}, keys)
        days = {day for each in nodes for day in each.span if day is not None}
        days |= {cut.day for each in nodes for cut in each.cuts}
        return cls(outline, Lie(outline), items, (min(days), max(days)) if days else ())

    @property
    def count(self) -> int:
        """How many lines there are."""
        return len(self.items) - 1


def _hung(outline: Outline, cells: Mapping[RecordId, tuple[str, ...]], keys: dict[RecordId, int]) -> dict[int, Item]:
    """Return the rows of an outline by their keys."""
    items = {0: Item(0, None)}
    waiting: list[tuple[int, Sequence[Node]]] = [(0, outline.roots)]
    while waiting:
        above, nodes = waiting.pop()
        for row, node in enumerate(nodes):
            key = keys.setdefault(node.id, len(keys) + 1)
            items[key] = Item(key, node, cells[node.id], above, row)
            items[above].below.append(key)
            waiting.append((key, node.children))
    return items


def cells_of(node: Node, words: QtWords, outline: Outline) -> tuple[str, ...]:
    """Return what a row shows, as the reader of a language reads it."""
    record, light = node.record, node.standing.light
    days = (record.start, record.end) if isinstance(record, Plan) else node.span
    start, end = ("" if day is None else words.day(day) for day in days)
    said = node.progress.said()
    status, so_far = "", "" if said is None else words.say(said)
    if isinstance(record, Milestone):
        status, start = words.label(record.state(outline.today)), ""
        so_far = "" if record.reached_on is None else words.day(record.reached_on)
    elif isinstance(record, Action) and record.status is not None:
        status = words.label(record.status)
    return record.title, node.owner, status, start, end, so_far, "" if light is None else words.label(light)


class OutlineModel(QAbstractItemModel):
    """Rows are the lines of the outline."""

    dropped = Signal(object, object, int)
    """Record, the parent it was dropped on or into, the row there (-1: on it)."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.say = desk.say
        """How the cells speak: in the language of the desk."""
        self.outline = Outline()
        self.lie = Lie(self.outline)
        self.days: tuple[date, ...] = ()
        """The first and the last one of the plan."""
        self.keys: dict[RecordId, int] = {}
        """The number by which the rows know a record; the reader thread adds those of new ones."""
        self._items: dict[int, Item] = {0: Item(0, None)}
        desk.contested.changed.connect(self._mark)

    # ---- what Qt asks

    def _item(self, index: Index) -> Item:
        return self._items[index.internalId() if index.isValid() else 0]

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        below = self._item(parent).below
        if not (0 <= row < len(below) and 0 <= column < len(Col)):
            return QModelIndex()
        return self.createIndex(row, column, below[row])

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]  # PySide has QObject.parent too
        above = self._items.get(self._item(index).above) if index.isValid() else None
        return QModelIndex() if above is None or above.key == 0 else self.createIndex(above.row, 0, above.key)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() and parent.column() > 0 else len(self._item(parent).below)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return len(Col)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not self._desk.may_change:
            return found
        found |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return found if self.field_at(index) is None else found | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item, column = self._item(index), index.column()
        node = item.node
        assert node is not None
        match role:
            case Role.DisplayRole:
                return f"{node.number}  {item.cells[0]}".strip() if column == Col.TITLE else item.cells[column]
            case Role.ToolTipRole:
                return self._tip(item, column) or None
            case Role.AccessibleTextRole:
                return self._said(item, column)
            case _ if role == NODE:
                return node
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Col):
            return None
        if role == Role.DisplayRole:
            return self.say(HEADS[Col(section)])
        if role == Role.ToolTipRole:
            return self.say(_HINTS.get(Col(section), HEADS[Col(section)]))
        return None

    def _tip(self, item: Item, column: int) -> str:
        node = item.node
        if column == Col.LIGHT and node is not None:
            return " ".join(map(self.say, (*node.standing.why, RULE)))
        if column == Col.TITLE and self.waits(node):
            return f"{item.cells[column]}\n{self.say(WAITS)}"
        return item.cells[column]

    def waits(self, node: Node | None) -> bool:
        """Return whether something waits for a decision at a line."""
        return node is not None and node.id in self._desk.contested

    @Slot(object)
    def _mark(self, records: Iterable[RecordId]) -> None:
        for place in map(self.index_of, records):
            if place.isValid():
                self.dataChanged.emit(place, place)

    def _said(self, item: Item, column: int) -> str:
        """Return a cell as it is read out: "Action 1.2: Test line", "Owner: empty"."""
        node = item.node
        assert node is not None
        said = item.cells[column] or self.badge(node, column) or self.say("empty")
        if column == Col.TITLE:
            label = self.say(self._desk.catalogue[node.type].label)
            whole = f"{label} {node.number}: {said}" if node.number else f"{label}: {said}"
            return f"{whole}. {self.say(WAITS)}" if self.waits(node) else whole
        return f"{self.say(HEADS[Col(column)])}: {said}"

    def badge(self, node: Node, column: int) -> str:
        """Return what is said where a cell is empty and should not be."""
        record = node.record
        if column == Col.TITLE:
            return "" if record.title else self.say("Untitled")
        is_open = isinstance(record, Action) and record.status not in SETTLED
        if column == Col.OWNER and (is_open or node.type == "objective"):
            return "" if node.owner else self.say("No owner")
        if column == Col.START and is_open and node.span == (None, None):
            return self.say("No dates")
        if column == Col.END and isinstance(record, Milestone) and record.due is None:
            return self.say("No day")
        return ""

    def field_at(self, index: Index) -> Field | None:
        """Return the field that a cell holds; None for a computed one."""
        node = self._item(index).node
        name = None if node is None else FIELDS.get((node.type, index.column()))
        return None if node is None or name is None else self._desk.catalogue[node.type].fields[name]

    # ---- dragging

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        if indexes:
            data.setData(MIME, QByteArray(self.node_at(indexes[0]).id))
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Tell where a line was dropped; the rows follow when the file has it, so none is taken out here."""
        if data.hasFormat(MIME):
            onto = self._item(parent).node
            self.dropped.emit(RecordId(bytes(data.data(MIME).data())), None if onto is None else onto.id, row)
        return False

    # ---- what the view asks

    def cell_text(self, index: Index) -> str:
        """Return the text of a cell alone: a title without its number."""
        return self._item(index).cells[index.column()]

    def node_at(self, index: Index) -> Node:
        node = self._item(index).node
        assert node is not None
        return node

    def index_of(self, record: RecordId, column: int = Col.TITLE) -> QModelIndex:
        """Return where a record is shown; an invalid index where it is not."""
        return self.index_at(self.keys.get(record, -1), column)

    def key_of(self, record: RecordId) -> int | None:
        """Return the number by which the rows know a record; None where it is not shown."""
        key = self.keys.get(record)
        return key if key in self._items else None

    def index_at(self, key: int, column: int) -> QModelIndex:
        """Return a cell by the number of its row."""
        item = self._items.get(key)
        return QModelIndex() if item is None else self.createIndex(item.row, column, key)

    def show(self, shown: Shown) -> None:
        """Show another state of the plan; rows that are still there keep their indices, and so what is chosen and open."""
        items = shown.items
        self.outline, self.lie, self.days = shown.outline, shown.lie, shown.days
        same = items.keys() == self._items.keys() and all(
            each.below == self._items[key].below for key, each in items.items()
        )
        if same:
            changed = [each for key, each in items.items() if key and each.cells != self._items[key].cells]
            nodes = {key: each.node for key, each in items.items()}
            for key, node in nodes.items():
                self._items[key].node, self._items[key].cells = node, items[key].cells
            for each in changed:
                self.dataChanged.emit(
                    self.createIndex(each.row, 0, each.key), self.createIndex(each.row, len(Col) - 1, each.key)
                )
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        self._items = items
        self.changePersistentIndexList(before, [self._moved(each) for each in before])
        self.layoutChanged.emit()

    def _moved(self, index: QModelIndex) -> QModelIndex:
        item = self._items.get(index.internalId())
        return QModelIndex() if item is None else self.createIndex(item.row, index.column(), item.key)

    def clear(self) -> None:
        """Forget all rows: the file was closed."""
        self.beginResetModel()
        self.outline = Outline()
        self.lie = Lie(self.outline)
        self.keys, self._items, self.days = {}, {0: Item(0, None)}, ()
        self.endResetModel()


_HINTS: Mapping[Col, Message] = {
    Col.START: message("First day. Type 15.3.2018, 15/3/18, Q2 2018 (its first day), +6w or +10wd (from today)."),
    Col.END: message(
        "Last day, or due day. Type 15.3.2018, 15/3/18, Q2 2018 (its last day), +6w or +10wd (from today)."
    ),
    Col.PROGRESS: message(
        "Milestones reached, or actions done where there are none; of a milestone the day it was reached."
    ),
    Col.LIGHT: RULE,
}
