"""The one item model for records of any type: a window of lines, filled page by page, sorted and filtered below Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
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
from s3desk.desktop.kit.line_looks import LineLooks
from s3desk.desktop.kit.lines import Extra, Layout, Line, News, Page, Reading
from s3desk.desktop.kit.listing import Listing, is_sortable, is_typed_in
from s3desk.desktop.kit.on_the_way import OnTheWay, Place, Refused, Wish
from s3desk.desktop.kit.typed import as_typed
from s3desk.domain.declare import ANY, Field, Kind, RecordType
from s3desk.domain.messages import Message, message
from s3desk.domain.values import RecordId
from s3desk.services.ports import Done, Questions
from s3desk.services.query import Condition, Order, Query

PAGE = 200
MOST = 2000
"""Rows in a view: a screen reader that lists more freezes the window."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
_READ = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_TYPED = _READ | Qt.ItemFlag.ItemIsEditable
ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


class RecordTable(QAbstractTableModel):
    """Rows are records, columns the fields of their declaration and what is computed beside them.

    A change in the file never moves a line: what it brings is put where it belongs, what no longer fits stays, marked,
    until `load`.
    """

    loaded = Signal()
    """What is listed, or how many there are, is known anew."""

    def __init__(
        self, desk: Desk, declared: RecordType, parent: QObject | None = None, *, extras: Sequence[Extra] = ()
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.declared = declared
        self.layout_of = Layout.of(declared, extras, desk.words)
        self.columns = self.layout_of.columns
        self.looks = LineLooks(desk, self.layout_of)
        self.on_the_way = OnTheWay(desk, declared)
        self._lines: list[Line] = []
        self._rows: dict[RecordId, int] = {}
        self.listing = Listing(declared)
        self._asked: Job | None = None
        self._asked_again: Job | None = None
        self._fetching = False
        self._is_in_order = True
        """Whether the lines stand as the file would list them now."""
        self.whole = self.total = 0
        self.is_loaded = False
        desk.changed.connect(self.follow)
        desk.contested.changed.connect(self._mark)

    # ---- what Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _TYPED if self._desk.may_change and self.is_typed_in(index.column()) else _READ

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        wish = self.on_the_way.wish(line.id, self.columns[column].name) if self.on_the_way else None
        return self.looks.cell(line, column, role, None if wish is None else wish.text)

    def multiData(self, index: Index, roles: QModelRoleDataSpan | QModelRoleData) -> None:
        """Answer all roles of a cell at once: a seventh of the calls from Qt, each of which waits for Python."""
        line, column = self._lines[index.row()], index.column()
        wish = self.on_the_way.wish(line.id, self.columns[column].name) if self.on_the_way else None
        text, cell = None if wish is None else wish.text, self.looks.cell
        for each in cast("Iterable[QModelRoleData]", roles):
            found = cell(line, column, each.role(), text)
            if found is None:
                each.clearData()
            else:
                each.setData(found)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is ACROSS:
            return self.looks.heading(section, role) if 0 <= section < len(self.columns) else None
        return self.looks.head(self._lines[section], role) if 0 <= section < len(self._lines) else None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._fetching and len(self._lines) < min(self.whole, MOST)

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page; the rows appear when it has come."""
        if not self.canFetchMore(parent):
            return
        self._fetching = True
        room = min(PAGE, MOST - len(self._lines))
        if self._is_in_order and self._lines:
            query = replace(self.query(), after=self._lines[-1].id, limit=room)
        else:
            query = replace(self.query(), limit=len(self._lines) + room)
        self._asked = self._ask_page(query, self._append)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort in the store; what has no order of its own (links, texts) leaves the list as it is."""
        if not 0 <= column < len(self.columns):
            wanted = self.listing.first_order
        elif not is_sortable(self.columns[column].field):
            return
        else:
            wanted = (Order(self.columns[column].name, order == Qt.SortOrder.DescendingOrder),)
        if wanted != self.listing.order:
            self.listing.order = wanted
            self.load()

    # ---- what the view asks

    def is_typed_in(self, column: int) -> bool:
        return is_typed_in(self.columns[column].field)

    def column_of(self, name: str) -> int:
        return next(at for at, each in enumerate(self.columns) if each.name == name)

    def field_at(self, row: int, column: int) -> Field | None:
        """Return the field of a cell; None for a computed one."""
        return self.columns[column].field

    def id_at(self, row: int) -> RecordId:
        return self._lines[row].id

    def line_at(self, row: int) -> Line:
        return self._lines[row]

    def row_of(self, record: RecordId) -> int | None:
        """Return the row of a record; None while it is not in the window."""
        return self._rows.get(record)

    def value(self, row: int, column: int) -> Any:
        """Return what a cell holds, or what was just written into it; None for a computed one."""
        line, name = self._lines[row], self.columns[column].name
        wish = self.on_the_way.wish(line.id, name)
        if wish is not None:
            return wish.value
        return getattr(line.record, name) if self.columns[column].field is not None else None

    def text(self, row: int, column: int) -> str:
        """Return the whole text of a cell, as it reads back."""
        line, of = self._lines[row], self.columns[column]
        wish = self.on_the_way.wish(line.id, of.name)
        if wish is not None:
            return wish.text
        if of.field is None or of.field.kind in {Kind.LINK, Kind.LINKS, Kind.PLACE, Kind.FILE}:
            return line.texts[column]
        return as_typed(of.field, getattr(line.record, of.name), self._desk.words)

    def write(
        self, wishes: Mapping[Place, tuple[object, str]], label: Message | None, then: Callable[[Refused], None]
    ) -> None:
        """Write values (with the texts that they show) into cells as one step; without a label it is about one cell."""
        sent = {}
        for (record, name), (value, text) in wishes.items():
            row, column = self._rows[record], self.column_of(name)
            sent[record, name] = Wish(value, text, self.value(row, column))
        self.on_the_way.send(sent, label, lambda refused: self._written(sent, refused, then))
        self._repaint(sent)

    def _written(self, sent: Mapping[Place, Wish], refused: Refused, then: Callable[[Refused], None]) -> None:
        self._repaint(place for place, _ in refused)
        then(refused)

    def _repaint(self, places: Iterable[Place]) -> None:
        for record, name in places:
            row, column = self._rows.get(record), self.column_of(name)
            if row is not None:
                self.dataChanged.emit(self.index(row, column), self.index(row, column))

    # ---- what is listed

    def query(self) -> Query:
        return self.listing.query()

    def sift(self, base: Query | None) -> None:
        """Show only what a ready-made question finds, in its order until the person sorts; None: everything."""
        if base != self.listing.base:
            self.listing.base = base
            self.load()

    def filter(self, words: str) -> None:
        """Show only records in whose texts all the words stand."""
        if words.split() != self.listing.words.split():
            self.listing.words = words
            self.load()

    def choose(self, filters: tuple[Condition, ...]) -> None:
        """Show only what meets these conditions too."""
        if filters != self.listing.filters:
            self.listing.filters = filters
            self.load()

    @property
    def is_filtered(self) -> bool:
        return self.listing.is_filtered

    @Slot()
    def load(self) -> None:
        """Ask for the list from its beginning, as far as it is in the window, in its order and without strays."""
        query = replace(self.query(), limit=min(max(PAGE, len(self._lines)), MOST))
        self._asked = self._ask_page(query, self._take, instead_of=self._asked)

    def reach(self) -> None:
        """Ask for all that a view may hold."""
        self._asked = self._ask_page(replace(self.query(), limit=MOST), self._take, instead_of=self._asked)

    def _ask_page(self, query: Query, then: Callable[[Page], None], instead_of: Job | None = None) -> Job:
        reading, layout = self._reading(), self.layout_of
        return self._desk.ask(lambda questions: layout.page(questions, query, reading), then, instead_of=instead_of)

    def _reading(self) -> Reading:
        return Reading(self._desk.words, self._desk.now(), self._desk.today())

    def clear(self) -> None:
        """Forget all rows: the file was closed."""
        self.on_the_way.clear()
        self._reset([])
        self.whole = self.total = 0
        self.is_loaded = False

    # ---- following the file

    @Slot(object)
    def follow(self, done: Done) -> None:
        """Read again what a change may have touched; no line moves."""
        concerns = self.layout_of.concerns
        if not self.is_loaded or (ANY[0] not in concerns and done.types.isdisjoint(concerns)):
            return
        known = [each for each in done.records if each in self._rows]
        is_own = done.types == {self.declared.name} and len(known) == len(done.records) <= PAGE
        records = known if is_own else [each.id for each in self._lines]
        query = replace(self.query(), limit=min(max(PAGE, len(self._lines)), MOST))
        reading, layout = self._reading(), self.layout_of

        def question(questions: Questions) -> News:
            return layout.news(questions, query, records, reading, with_page=not is_own)

        older, self._asked_again = (None, None) if is_own else (self._asked_again, None)
        job = self._desk.ask(question, lambda news: self._merge(records, news), instead_of=older)
        self._asked_again = None if is_own else job

    @Slot(object)
    def _mark(self, records: Iterable[RecordId]) -> None:
        """Show which lines wait for a decision now."""
        for row in sorted(self._rows[each] for each in records if each in self._rows):
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def _merge(self, asked: list[RecordId], news: News) -> None:
        """Take what was read again: change lines in place, take out what is gone, put in what is new."""
        fresh = {each.id: each for each in (*news.page, *news.rest)}
        gone = [self._rows[each] for each in asked if each not in fresh and each in self._rows]
        self.whole = news.whole
        self.total = self.total - len(gone) if news.total is None else news.total
        self._remove(gone)
        self.on_the_way.settle(asked)
        self._is_in_order = False
        self._renew(fresh)
        at = 0
        for line in news.page:
            known = self._rows.get(line.id)
            if known is None and len(self._lines) < MOST:
                self._insert(at, [line])
            at = self._rows.get(line.id, at - 1) + 1
        self.loaded.emit()

    def _renew(self, fresh: Mapping[RecordId, Line]) -> None:
        changed = []
        for record, line in fresh.items():
            row = self._rows.get(record)
            if row is not None:
                if not line.looks_like(self._lines[row]):
                    changed.append(row)
                self._lines[row] = line
        for first, last in _runs(sorted(changed)):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
            self.headerDataChanged.emit(DOWN, first, last)

    def keep(self, record: RecordId) -> None:
        """List a record that was made here, wherever it belongs; it stays, marked, where it does not fit the list."""
        if record in self._rows:
            return
        query, reading, layout = self.query(), self._reading(), self.layout_of

        def take(lines: list[Line]) -> None:
            new = [each for each in lines if each.id not in self._rows]
            if new:
                self._insert(len(self._lines), new)
                self._is_in_order = False
            self.loaded.emit()

        self._desk.ask(lambda questions: layout.again(questions, query, [record], reading), take)

    # ---- what has come

    def _append(self, page: Page) -> None:
        self._fetching = False
        self.whole, self.total = page.whole, page.total
        new = [each for each in page.lines if each.id not in self._rows]
        if new:
            self._insert(len(self._lines), new)
        self.loaded.emit()

    def _take(self, page: Page) -> None:
        """Show the list anew with as little stir as possible, so that selection and scrolling stay."""
        self._fetching = False
        self.is_loaded = self._is_in_order = True
        self.whole, self.total = page.whole, page.total
        self.on_the_way.settle(each.id for each in page.lines)
        wanted = {each.id: each for each in page.lines}
        there = self._rows.keys() & wanted.keys()
        stay = [each.id for each in self._lines if each.id in there]
        if stay != [each.id for each in page.lines if each.id in there] or len(wanted) - len(there) > PAGE:
            self._reset(page.lines)
        else:
            self._remove([row for row, each in enumerate(self._lines) if each.id not in wanted])
            for first, last in _runs([row for row, each in enumerate(page.lines) if each.id not in there]):
                self._insert(first, page.lines[first : last + 1])
            self._renew(wanted)
        self.loaded.emit()

    def _reset(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self._lines = list(lines)
        self._number()
        self.endResetModel()

    def _remove(self, rows: Iterable[int]) -> None:
        for first, last in reversed(_runs(sorted(rows))):
            self.beginRemoveRows(NOWHERE, first, last)
            del self._lines[first : last + 1]
            self._number()
            self.endRemoveRows()

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
        strays = sum(each.is_stray for each in self._lines)
        if strays:
            said = self.whole, self.total, strays
            return message("{0} of {1}; {2} no longer in this list, F5 clears them away", *said, count=2)
        if self.is_filtered:
            return message("{0} of {1}", self.whole, self.total)
        return message("{0}: {1}", Message(self.declared.plural), self.whole)


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return first and last of each stretch of neighbouring rows."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
