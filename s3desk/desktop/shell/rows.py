"""Rows of the lists that appear while one types: a text with the typed words marked, more below, more at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from s3desk.desktop import look
from s3desk.desktop.shell.matching import places

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
VALUE = Role.UserRole
"""What the row stands for."""
BELOW, RIGHT, MARKED = Role.UserRole + 1, Role.UserRole + 2, Role.UserRole + 3
"""The second line; what stands at the right; the typed words that are marked."""
GAP, ICON = 8, 16


def add_row(
    rows: QListWidget, text: str, value: object, *, below: str = "", right: str = "", typed: str = "", icon: str = ""
) -> QListWidgetItem:
    """Add a row that can be chosen; a screen reader reads all of it."""
    item = QListWidgetItem(text, rows)
    item.setData(VALUE, value)
    item.setData(BELOW, below)
    item.setData(RIGHT, right)
    item.setData(MARKED, typed)
    item.setData(Role.AccessibleTextRole, ", ".join(filter(None, (text, right, below))))
    if icon:
        item.setIcon(look.icon(icon))
    return item


def add_heading(rows: QListWidget, text: str) -> QListWidgetItem:
    """Add a row that only names those below it."""
    item = QListWidgetItem(text, rows)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


def choose_row(rows: QListWidget, *, forward: bool = True, start: int | None = None) -> None:
    """Choose the next row that can be chosen, from the present one on or from `start`; at the end stay."""
    step = 1 if forward else -1
    at = rows.currentRow() + step if start is None else start
    while 0 <= at < rows.count() and rows.item(at).data(VALUE) is None:
        at += step
    if 0 <= at < rows.count():
        rows.setCurrentRow(at)


class Rows(QStyledItemDelegate):
    """Draws the rows of `add_row` and `add_heading`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 2 if index.data(BELOW) else 1
        return QSize(0, lines * option.fontMetrics.lineSpacing() + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(option.rect, option.palette.highlight())
        inner = option.rect.adjusted(GAP, GAP // 2, -GAP, -GAP // 2)
        if index.data(VALUE) is None:
            self._draw_heading(painter, option, inner, str(index.data()))
        else:
            self._draw_row(painter, option, inner, index, is_chosen=is_chosen)
        painter.restore()

    def _draw_heading(self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, text: str) -> None:
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.PlaceholderText))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, text)

    def _draw_row(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, index: Index, *, is_chosen: bool
    ) -> None:
        metrics, typed = option.fontMetrics, str(index.data(MARKED) or "")
        strong, quiet = _inks(option.palette, is_chosen=is_chosen)
        line = QRect(inner.left(), inner.top(), inner.width(), metrics.lineSpacing())
        icon = index.data(Role.DecorationRole)
        if isinstance(icon, QIcon):
            size = max(ICON, metrics.ascent())
            place = QRect(line.left(), line.top() + (line.height() - size) // 2, size, size)
            icon.paint(painter, place, mode=QIcon.Mode.Selected if is_chosen else QIcon.Mode.Normal)
            line.setLeft(line.left() + size + GAP)
        if right := str(index.data(RIGHT) or ""):
            painter.setPen(quiet)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)
        room = line.adjusted(0, 0, -(metrics.horizontalAdvance(right) + GAP if right else 0), 0)
        _draw_marked(painter, option.font, room, str(index.data()), typed, strong)
        if below := str(index.data(BELOW) or ""):
            _draw_marked(painter, option.font, line.translated(0, metrics.lineSpacing()), below, typed, quiet)


def _inks(palette: QPalette, *, is_chosen: bool) -> tuple[QColor, QColor]:
    """Return the colours of what is read first and of what is read second."""
    if is_chosen:
        return palette.highlightedText().color(), palette.highlightedText().color()
    return palette.text().color(), palette.placeholderText().color()


def _draw_marked(painter: QPainter, font: QFont, room: QRect, text: str, typed: str, colour: QColor) -> None:
    """Draw one line, shortened where it is too long, with the typed words bold and underlined."""
    shown = QFontMetrics(font).elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, room.width())
    ranges = []
    for start, length in places(typed, shown) if typed else ():
        mark = QTextLayout.FormatRange()
        mark.start, mark.length = start, length
        mark.format = QTextCharFormat()
        mark.format.setFontWeight(QFont.Weight.Bold)
        mark.format.setFontUnderline(True)
        ranges.append(mark)
    layout = QTextLayout(shown, font)
    layout.setFormats(ranges)
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(1e6)
    layout.endLayout()
    painter.setPen(colour)
    painter.setClipRect(room)
    layout.draw(painter, QPointF(room.topLeft()))
    painter.setClipping(False)
