"""One column of a board: its model, its list of cards, and the head above them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_board_column import Ui_BoardColumn
from s3desk.desktop.kit.arrangement import Card, Column, Filled
from s3desk.desktop.kit.cards import CARD, CardDelegate, CardList
from s3desk.desktop.look import RADIUS, M, ToneName, colour, icon, tone
from s3desk.domain.messages import message
from s3desk.domain.values import RecordId

MIME = "application/x-s3desk-cards"
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
LEAST_LETTERS = 16
"""How many letters wide a column is at least: five of them fit beside the navigator at 1024 pixels."""


class CardModel(QAbstractListModel):
    """The cards of one column."""

    dropped = Signal(list)
    """Record ids that were let go here."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cards: list[Card] = []
        self.marked: Collection[RecordId] = ()
        self.takes_cards = True
        self.drags: Sequence[RecordId] = ()
        """What goes along when a card is dragged: the board sets it before."""

    # ---- what Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        card = self.cards[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return card.title
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                told = (card.title, card.face.facts, *(each.said or each.text for each in card.face.badges))
                return "\n".join(each for each in told if each)
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if card.id in self.marked else None
            case int() if role == CARD:
                return card
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    # ---- dragging

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        chosen = [self.cards[each.row()].id for each in indexes]
        data = QMimeData()
        taken = self.drags if set(chosen) <= set(self.drags) else chosen
        data.setData(MIME, b"".join(taken))
        return data

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        return self.takes_cards and data.hasFormat(MIME)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        taken = bytes(data.data(MIME).data())
        self.dropped.emit([RecordId(taken[at : at + 16]) for at in range(0, len(taken), 16)])
        return True

    # ---- what the board asks

    def row_of(self, record: RecordId) -> int | None:
        return next((row for row, each in enumerate(self.cards) if each.id == record), None)

    def show(self, cards: Sequence[Card]) -> None:
        """Change the cards with as little stir as possible, so that choice and scrolling stay."""
        wanted = {each.id for each in cards}
        for row in reversed(range(len(self.cards))):
            if self.cards[row].id not in wanted:
                self.beginRemoveRows(NOWHERE, row, row)
                del self.cards[row]
                self.endRemoveRows()
        there = {each.id for each in self.cards}
        if [each.id for each in self.cards] != [each.id for each in cards if each.id in there] or not there:
            self.beginResetModel()
            self.cards = list(cards)
            self.endResetModel()
            return
        for row, card in enumerate(cards):
            if card.id not in there:
                self.beginInsertRows(NOWHERE, row, row)
                self.cards.insert(row, card)
                self.endInsertRows()
            elif self.cards[row] != card:
                self.cards[row] = card
                self.dataChanged.emit(self.index(row), self.index(row))

    def show_marks(self, marked: Collection[RecordId]) -> None:
        self.marked = marked
        if self.cards:
            self.dataChanged.emit(self.index(0), self.index(len(self.cards) - 1), [Qt.ItemDataRole.CheckStateRole])


class BoardColumn(QFrame):
    """A head with icon, name, count and "+", and the cards."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_BoardColumn()
        self.ui.setupUi(self)
        self._desk = desk
        self._label = ""
        self._is_over = False
        self._tone: ToneName = "accent"
        self.cards = CardList(self)
        self.ui.cards_place.addWidget(self.cards)
        self.model = CardModel(self)
        self.cards.setModel(self.model)
        self.cards.setItemDelegate(CardDelegate(desk, self.cards))
        self.cards.viewport().installEventFilter(self)

    def show_column(self, column: Column) -> None:
        """Take on the looks of a column; its cards come afterwards."""
        label, can_take = self._desk.say(column.label), column.values is not None and self._desk.may_change
        self.setAccessibleName(label)
        self._tone = "quiet" if column.quiet else column.tone
        self._label = label
        self.ui.label.setText(label)
        self.ui.label.setToolTip(label)
        self.ui.icon.setVisible(bool(column.icon))
        if column.icon:
            side = self.fontMetrics().height()
            self.ui.icon.setPixmap(icon(column.icon, self._tone).pixmap(side, side))
        self.model.takes_cards = can_take
        new = self._desk.say(message("Add to {0}", column.label))
        self.ui.add.setVisible(can_take)
        self.ui.add.setIcon(icon("add"))
        self.ui.add.setAccessibleName(new)
        self.ui.add.setToolTip(f"{new} (Ctrl+N)")
        self.ui.ask.setVisible(bool(column.hints))
        self.ui.ask.setIcon(icon("help"))
        self.ui.ask.setAccessibleName(self._desk.say(message("Guiding questions: {0}", column.label)))
        empty = (
            message("Nothing here yet. Drag a card here, or press Ctrl+N.") if can_take else message("Nothing here.")
        )
        self.cards.empty_text = self._desk.say(empty)
        self._keep_width()

    def _keep_width(self) -> None:
        """Leave room for the longest word of the name, which cannot wrap."""
        self.ui.label.setMinimumWidth(self.ui.label.minimumSizeHint().width())
        least = self.fontMetrics().averageCharWidth() * LEAST_LETTERS + 2 * M
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)  # all columns are as wide
        self.setMinimumWidth(max(least, self.ui.column.minimumSize().width()))

    def show_cards(self, filled: Filled) -> None:
        self.model.show(filled.cards)
        self.ui.label.setText(f"{self._label}  {self._desk.words.whole(filled.whole)}")
        hidden = filled.whole - len(filled.cards)
        self.ui.more.setVisible(hidden > 0)
        self.ui.more.setText(self._desk.say(message("{0} more: open the list", hidden, count=0)))
        said = message("{0}, {1} cards", self._label, filled.whole, count=1)
        self.cards.setAccessibleName(self._desk.say(said))

    # ---- what is being dragged here

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice a card that is dragged over the list, to mark the whole column as the place where it would go."""
        if event.type() in {QEvent.Type.DragEnter, QEvent.Type.DragLeave, QEvent.Type.Drop}:
            self._is_over = event.type() == QEvent.Type.DragEnter and self.model.takes_cards
            self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of the column, an edge in its tone, and a frame while a card is over it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPen(colour("focus"), 2, Qt.PenStyle.DashLine) if self._is_over else QPen(colour("line"))
        painter.setPen(frame)
        painter.setBrush(colour("sunken"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.fillRect(RADIUS, 0, self.width() - 2 * RADIUS, 3, tone(self._tone).mark)
