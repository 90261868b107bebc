"""What is done to many cells at once: filling, emptying, copying, pasting; each is one step for Undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QMimeData

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.clipboard import to_mime
from s3desk.desktop.kit.on_the_way import Called, Place, Refused
from s3desk.desktop.kit.record_table import RecordTable
from s3desk.desktop.kit.typed import read_typed
from s3desk.domain.declare import Field, Kind
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message, message

CellAt = tuple[int, int]
"""Row and column of the model."""
Wanted = dict[Place, tuple[object, str]]
_FIGURES = {Kind.NUMBER, Kind.COUNT, Kind.MONEY, Kind.SCORE, Kind.DAY, Kind.INSTANT}
_KEPT_OUT = {Kind.PLACE, Kind.FILE}
"""What no filling or emptying changes: a record's position, an attachment."""
MOST_NAMED = 3
"""Cells named in the sentence about those that were left as they were."""


class CellOrders:
    """Reads and writes ranges of a table; the cells are given in the order in which a person sees them."""

    def __init__(self, desk: Desk, table: RecordTable) -> None:
        self._desk, self._table = desk, table

    # ---- writing

    def set_all(self, cells: list[CellAt], value: Any, text: str) -> None:
        """Put one value into several cells of one column."""
        self._fill(dict.fromkeys(cells, (value, text)))

    def empty(self, cells: list[CellAt]) -> None:
        """Empty cells."""
        values = {}
        for row, column in cells:
            field = self._table.columns[column].field
            if field is not None:
                values[row, column] = (field.default, "")
        self._fill(values, lambda count: message("Empty {0} cells", count, count=0))

    def fill_down(self, columns: list[list[CellAt]]) -> None:
        """Give all cells of each column the value of its first."""
        values: dict[CellAt, tuple[Any, str]] = {}
        for cells in columns:
            first, *others = cells
            filled = self._table.value(*first), self._table.text(*first)
            values |= dict.fromkeys(others, filled)
        self._fill(values)

    def _fill(self, values: Mapping[CellAt, tuple[Any, str]], label: Callable[[int], Message] | None = None) -> None:
        """Write values where they differ from what is there."""
        wanted: Wanted = {}
        for (row, column), (value, text) in values.items():
            field = self._table.columns[column].field
            if field is not None and field.kind not in _KEPT_OUT and self._table.value(row, column) != value:
                wanted[self._table.id_at(row), field.name] = (value, text)
        if not wanted:
            return
        names = {name for _, name in wanted}
        if len(wanted) == 1:
            said = None
        elif label is not None:
            said = label(len(wanted))
        elif len(names) == 1:
            field = self._table.declared.fields[next(iter(names))]
            said = message("Fill {0} in {1} records", Message(field.label), len(wanted), count=1)
        else:
            said = message("Fill {0} cells", len(wanted), count=0)
        self._table.write(wanted, said, self._tell_refused)

    def _tell_refused(self, refused: Refused) -> None:
        if refused:
            self._desk.tell(refused[0][1])

    # ---- copying

    def copied(self, block: list[list[CellAt]]) -> QMimeData:
        """Return rows of cells for the clipboard."""
        rows = [[self._table.text(row, column) for row, column in line] for line in block]
        return to_mime(rows, [self._is_text(column) for _, column in block[0]])

    def _is_text(self, column: int) -> bool:
        field = self._table.columns[column].field
        return field is None or field.kind not in _FIGURES

    # ---- pasting

    def paste(self, rows: list[list[str]], cells: list[list[CellAt]], *, fits: bool) -> None:
        """Write rows of texts into cells; `fits`: they are repeated to fill exactly these."""
        wanted: Wanted = {}
        odd: list[Message] = []
        left_out = 0
        high, wide = (len(cells), len(cells[0])) if fits else (len(rows), max(map(len, rows), default=0))
        for down in range(high):
            line = rows[down % len(rows)]
            for along in range(wide if fits else len(line)):
                if down >= len(cells) or along >= len(cells[down]):
                    left_out += 1
                    continue
                self._read(cells[down][along], line[along % len(line)], wanted, odd)
        whole = len(wanted) + len(odd) + left_out
        if left_out:
            odd.append(message("{0} found no row or column to stand in", left_out, count=0))
        self._write_pasted(wanted, odd, left_out, whole)

    def _read(self, at: CellAt, text: str, wanted: Wanted, odd: list[Message]) -> None:
        row, column = at
        field = self._table.columns[column].field
        try:
            if field is None or not self._table.is_typed_in(column):
                raise OfficeError("it is not written in the table")
            value = self._value(field, text)
        except OfficeError as mishap:
            odd.append(self._named(at, mishap.message))
            return
        shown = text if isinstance(value, Called) else self._desk.words.value(field, value)
        wanted[self._table.id_at(row), field.name] = (value, shown)

    def _value(self, field: Field, text: str) -> Any:
        if field.kind is Kind.LINK:
            return Called(text.strip()) if text.strip() else None
        if field.kind is Kind.TEXT:
            text = " ".join(text.splitlines())
        return read_typed(field, text, self._desk.words, self._desk.today())

    def _named(self, at: CellAt, reason: Message) -> Message:
        label = self._table.columns[at[1]].label
        return message("{0} in row {1} ({2})", label, at[0] + 1, reason)

    def _write_pasted(self, wanted: Wanted, odd: list[Message], left_out: int, whole: int) -> None:
        count = len(odd) + left_out - (1 if left_out else 0)

        def tell(refused: Refused) -> None:
            for (record, name), mishap in refused:
                row = self._table.row_of(record)
                odd.append(self._named((0 if row is None else row, self._table.column_of(name)), mishap.message))
            self._tell_left(odd, count + len(refused), whole)

        wanted = {place: each for place, each in wanted.items() if self._differs(place, each[0])}
        if wanted:
            self._table.write(wanted, message("Paste {0} cells", len(wanted), count=0), tell)
        else:
            tell([])

    def _differs(self, place: Place, value: object) -> bool:
        row = self._table.row_of(place[0])
        return row is not None and self._table.value(row, self._table.column_of(place[1])) != value

    def _tell_left(self, odd: list[Message], count: int, whole: int) -> None:
        if not odd:
            return
        named = "; ".join(self._desk.say(each).rstrip(".") for each in odd[:MOST_NAMED])
        named += "" if len(odd) <= MOST_NAMED else " …"
        said = message("Cells left as they were: {0} of {1}. {2}.", count, whole, named)
        self._desk.failed.emit(said)
