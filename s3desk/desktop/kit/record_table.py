"""The one item model for records of any type: a window of snapshots, filled page by page, sorted and filtered below Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QModelRoleData,
    QModelRoleDataSpan,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from s3desk.desktop.desk import Desk
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.record_form import linked
from s3desk.desktop.words import QtWords
from s3desk.domain.declare import ANY, Field, Kind, Record, RecordType
from s3desk.domain.messages import Message, message
from s3desk.domain.values import RecordId
from s3desk.services.ports import Done, Questions, Title
from s3desk.services.query import Order, Query, holding

PAGE = 200
MOST = 2000
"""Rows in a view: a screen reader that lists more freezes the window."""

LONGEST = 200
"""Characters of a cell; nobody reads more of them in a table."""

_RIGHT = {Kind.NUMBER, Kind.COUNT, Kind.MONEY, Kind.SCORE}
_LEADING = {Kind.LINK, Kind.LINKS, Kind.PLACE}
_UNSORTED = {Kind.LINK, Kind.LINKS, Kind.FILE, Kind.PROSE}
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """A record as the table shows it."""

    id: RecordId
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Lines from somewhere in the list; `whole` counts all that fit the filter."""

    lines: list[Line]
    whole: int


def columns_of(declared: RecordType) -> list[Field]:
    """Return what a table shows: the title, then what is neither rare nor long."""
    title = declared.fields[declared.title]
    rest = [each for each in declared if each is not title and not each.rare and each.kind is not Kind.PROSE]
    return [title, *rest]


class RecordTable(QAbstractTableModel):
    """Rows are records, columns the fields of their declaration."""

    loaded = Signal()
    """The first page is there, or the list is known to be empty."""

    def __init__(self, desk: Desk, declared: RecordType, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.declared = declared
        self.fields = columns_of(declared)
        self._lines: list[Line] = []
        self._rows: dict[RecordId, int] = {}
        self._order: tuple[Order, ...] = _first_order(declared)
        self._filter = ""
        self._base = Query(declared.name)
        self._asked: Job | None = None
        self._fetching = False
        self.whole = 0
        self.is_loaded = False
        self._concerns = {declared.name} | {name for each in self.fields for name in each.targets}
        desk.changed.connect(self.follow)

    # ---- what Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.fields)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._lines[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and self.fields[index.column()].kind in _RIGHT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._lines[index.row()].cells[index.column()] or None
        return None

    def multiData(self, index: Index, roles: QModelRoleDataSpan | QModelRoleData) -> None:
        """Answer all roles of a cell at once: a seventh of the calls from Qt, each of which waits for Python."""
        for each in cast("Iterable[QModelRoleData]", roles):
            found = self.data(index, each.role())
            if found is None:
                each.clearData()
            else:
                each.setData(found)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.fields):
            return None
        field = self.fields[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._desk.say(field.label)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._desk.say(field.hint or field.label)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._fetching and len(self._lines) < min(self.whole, MOST)

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page; the rows appear when it has come."""
        if not self.canFetchMore(parent):
            return
        self._fetching = True
        after = self._lines[-1].id if self._lines else None
        query = replace(self.query(), after=after, limit=min(PAGE, MOST - len(self._lines)))
        self._asked = self._desk.ask(lambda questions: self._page(questions, query), self._append)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort in the store; what has no order of its own (links, texts) leaves the list as it is."""
        if not 0 <= column < len(self.fields):
            wanted = _first_order(self.declared)
        elif self.fields[column].kind in _UNSORTED:
            return
        else:
            wanted = (Order(self.fields[column].name, order == Qt.SortOrder.DescendingOrder),)
        if wanted != self._order:
            self._order = wanted
            self.load()

    # ---- what the page asks

    def id_at(self, row: int) -> RecordId:
        return self._lines[row].id

    def row_of(self, record: RecordId) -> int | None:
        """Return the row of a record; None while it is not in the window."""
        return self._rows.get(record)

    def query(self) -> Query:
        order = self._base.order if self._base.order and self._order == _first_order(self.declared) else self._order
        return Query(self.declared.name, (*self._base.where, *holding(self.declared, self._filter)), order)

    def sift(self, base: Query | None) -> None:
        """Show only what a ready-made question finds, in its order until the person sorts; None: everything."""
        wanted = base or Query(self.declared.name)
        if wanted != self._base:
            self._base = wanted
            self.load()

    def filter(self, words: str) -> None:
        """Show only records in whose texts all the words stand."""
        if words.split() != self._filter.split():
            self._filter = words
            self.load()

    @property
    def is_filtered(self) -> bool:
        return bool(self._filter.split() or self._base.where)

    @Slot()
    def load(self) -> None:
        """Ask for the list from its beginning, as far as it is in the window."""
        query = replace(self.query(), limit=min(max(PAGE, len(self._lines)), MOST))
        self._asked = self._desk.ask(lambda questions: self._page(questions, query), self._take, instead_of=self._asked)

    @Slot(object)
    def follow(self, done: Done) -> None:
        """Refresh after a change, if it concerns what is shown."""
        if self.is_loaded and (ANY[0] in self._concerns or not done.types.isdisjoint(self._concerns)):
            self.load()

    def clear(self) -> None:
        """Forget all rows: the file was closed."""
        self._show([], 0)
        self.is_loaded = False

    # ---- on the reader thread

    def _page(self, questions: Questions, query: Query) -> Page:
        records = questions.find(query)
        leading = [each for each in self.fields if each.kind in _LEADING]
        wanted = {each for record in records for each in linked(leading, record)}
        titles = questions.titles(wanted) if wanted else {}
        lines = [Line(each.id, cells(self.fields, each, titles, self._desk.words)) for each in records]
        limit = query.limit or 0
        whole = len(lines)
        if query.after is not None or whole >= limit:
            whole = questions.count(replace(query, after=None, limit=None, order=()))
        return Page(lines, whole)

    # ---- back on the window's thread

    def _append(self, page: Page) -> None:
        self._fetching = False
        self.whole = page.whole
        new = [each for each in page.lines if each.id not in self._rows]
        if new:
            self._insert(len(self._lines), new)
        self.loaded.emit()

    def _take(self, page: Page) -> None:
        self._fetching = False
        self.is_loaded = True
        self._show(page.lines, page.whole)
        self.loaded.emit()

    def _show(self, lines: list[Line], whole: int) -> None:
        """Change the rows with as little stir as possible, so that selection and scrolling stay."""
        self.whole = whole
        wanted = {each.id for each in lines}
        common = [each.id for each in self._lines if each.id in wanted]
        there = set(common)
        if common != [each.id for each in lines if each.id in there] or len(wanted) - len(there) > PAGE:
            self.beginResetModel()
            self._lines = list(lines)
            self._number()
            self.endResetModel()
            return
        for first, last in reversed(_runs([row for row, each in enumerate(self._lines) if each.id not in wanted])):
            self.beginRemoveRows(NOWHERE, first, last)
            del self._lines[first : last + 1]
            self._number()
            self.endRemoveRows()
        for first, last in _runs([row for row, each in enumerate(lines) if each.id not in there]):
            self._insert(first, lines[first : last + 1])
        for first, last in _runs([row for row, each in enumerate(lines) if each.cells != self._lines[row].cells]):
            self._lines[first : last + 1] = lines[first : last + 1]
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.fields) - 1))

    def _insert(self, row: int, lines: Sequence[Line]) -> None:
        self.beginInsertRows(NOWHERE, row, row + len(lines) - 1)
        self._lines[row:row] = lines
        self._number()
        self.endInsertRows()

    def _number(self) -> None:
        self._rows = {each.id: row for row, each in enumerate(self._lines)}

    def summary(self) -> Message:
        """Return how many records there are, and whether all of them are listed."""
        if self.whole > MOST:
            return message("The first {0} of {1}: filter or sort to see others.", MOST, self.whole)
        return message("{0} records", self.whole, count=0)


def _first_order(declared: RecordType) -> tuple[Order, ...]:
    place = next((each for each in declared if each.kind is Kind.PLACE), None)
    return (Order((place or declared.fields[declared.title]).name),)


def cells(fields: Iterable[Field], record: Record, titles: dict[RecordId, Title], words: QtWords) -> tuple[str, ...]:
    """Return a record's values as the reader of a language reads them, links by title."""
    return tuple(_cell(field, getattr(record, field.name), titles, words) for field in fields)


def _cell(field: Field, value: Any, titles: dict[RecordId, Title], words: QtWords) -> str:
    match field.kind:
        case Kind.LINK:
            return titles[value].text if value in titles else ""
        case Kind.PLACE:
            return titles[value.parent].text if value is not None and value.parent in titles else ""
        case Kind.LINKS:
            return ", ".join(sorted(titles[each].text for each in value if each in titles))[:LONGEST]
        case _:
            return words.value(field, value)[:LONGEST]


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return first and last of each stretch of neighbouring rows."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
