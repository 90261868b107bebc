"""How the cells and heads of a record table look and what a screen reader says of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QFont, QPalette
from PySide6.QtWidgets import QApplication

from s3desk.desktop.contested import WAITS
from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.lines import Cell, Layout, Line
from s3desk.desktop.look import ToneName, icon, tone
from s3desk.domain.declare import Kind
from s3desk.domain.messages import Message, message

Role = Qt.ItemDataRole
SIGNS: Mapping[str, str] = {"good": "ok", "warning": "warning", "bad": "error", "info": "info"}
"""The shape beside a tone where the cell names none."""
STRAY = message("No longer in this list; F5 clears it away")
_RIGHT = {Kind.NUMBER, Kind.COUNT, Kind.MONEY, Kind.SCORE}
_SIDE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

Answer = Callable[[Line, int, "str | None"], Any]


class LineLooks:
    """Answers the roles that a view asks for; the colours are asked of the scheme that is worn at that moment."""

    def __init__(self, desk: Desk, layout: Layout) -> None:
        self._desk, self._layout = desk, layout
        self._is_right = [each.field is not None and each.field.kind in _RIGHT for each in layout.columns]
        self._marking = next((at for at, each in enumerate(layout.extras) if each.of_line), None)
        self.places = list(range(len(layout.columns)))
        """Where each column stands for a person, counted from 0; the view keeps it true."""
        self._answers: dict[int, Answer] = {
            int(Role.DisplayRole): self._text,
            int(Role.TextAlignmentRole): lambda line, column, text: _SIDE if self._is_right[column] else None,
            int(Role.ToolTipRole): self._tip,
            int(Role.AccessibleTextRole): self._said,
            int(Role.ForegroundRole): self._ink,
            int(Role.FontRole): self._hand,
            int(Role.DecorationRole): self._sign,
        }

    def cell(self, line: Line, column: int, role: int, text: str | None) -> Any:
        """Return what a role says of a cell; `text` is what was just written into it, where something was."""
        answer = self._answers.get(role)
        return None if answer is None else answer(line, column, text)

    def _text(self, line: Line, column: int, text: str | None) -> str:
        return line.texts[column] if text is None else text

    def _extra(self, line: Line, column: int) -> Cell | None:
        at = self._layout.columns[column].extra
        return None if at < 0 else line.extras[at]

    def _tip(self, line: Line, column: int, text: str | None) -> str | None:
        extra = self._extra(line, column)
        tip = extra.tip if extra is not None and extra.tip else self._text(line, column, text)
        waits = self._desk.say(WAITS) if self._waits(line, column) else ""
        return "\n".join(filter(None, (tip, waits, self._desk.say(STRAY) if line.is_stray else ""))) or None

    def _waits(self, line: Line, column: int) -> bool:
        """Return whether the mark of what waits for a decision belongs here: it stands before the title."""
        return column == 0 and line.id in self._desk.contested

    def _said(self, line: Line, column: int, text: str | None) -> str:
        """Return the cell as it is read out: "Due: 3 March 2026, column 3"."""
        shown = self._text(line, column, text)
        field = self._layout.columns[column].field
        if field is not None and field.kind is Kind.DAY and text is None:
            day = getattr(line.record, field.name)
            shown = "" if day is None else self._desk.words.day_in_full(day)
        label, place = self._layout.columns[column].label, self.places[column] + 1
        said = self._desk.say(message("{0}: {1}, column {2}", label, shown or self._desk.say("empty"), place))
        waits = f"{said}. {self._desk.say(WAITS)}" if self._waits(line, column) else said
        return f"{waits}. {self._desk.say(STRAY)}" if line.is_stray else waits

    def _ink(self, line: Line, column: int, text: str | None) -> QBrush | None:
        if line.is_stray:
            return QBrush(QApplication.palette().color(QPalette.ColorRole.PlaceholderText))
        extra = self._extra(line, column)
        return None if extra is None or not extra.tone else QBrush(tone(cast("ToneName", extra.tone)).text)

    def _hand(self, line: Line, column: int, text: str | None) -> QFont | None:
        if not line.is_stray:
            return None
        slanted = QFont(QApplication.font())
        slanted.setItalic(True)
        return slanted

    def _sign(self, line: Line, column: int, text: str | None) -> Any:
        if self._waits(line, column):
            return icon("conflict", "warning")
        extra = self._extra(line, column)
        return None if extra is None else _sign(extra)

    # ---- heads

    def heading(self, column: int, role: int) -> Any:
        """Return what a role says of a column's heading."""
        of = self._layout.columns[column]
        if role == Role.DisplayRole:
            return of.label
        if role == Role.ToolTipRole:
            hint = of.field.hint if of.field is not None else ""
            return self._desk.say(Message(hint)) if hint else of.label
        if role == Role.TextAlignmentRole and self._is_right[column]:
            return _SIDE
        return None

    def head(self, line: Line, role: int) -> Any:
        """Return what a role says of the head of a line: the mark of the record as a whole."""
        cell = None if self._marking is None else line.extras[self._marking]
        if role == Role.DecorationRole:
            if line.is_stray:
                return icon("history", "quiet")
            return None if cell is None or not cell.tone else _sign(cell)
        if role == Role.ToolTipRole:
            marked = cell.tip or cell.text if cell is not None and cell.tone else ""
            return (self._desk.say(STRAY) if line.is_stray else marked) or None
        if role == Role.AccessibleTextRole:
            return line.texts[0]
        return "" if role == Role.DisplayRole else None


def _sign(cell: Cell) -> Any:
    name = cell.icon or SIGNS.get(cell.tone, "")
    return icon(name, cast("ToneName", cell.tone)) if name and cell.tone else icon(name) if name else None
