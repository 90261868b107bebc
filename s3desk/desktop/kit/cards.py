"""How a card is drawn: title, small facts, badges; and the list of cards of one column."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.arrangement import Badge, Card
from s3desk.desktop.kit.chips import chip_size, draw_chip
from s3desk.desktop.look import RADIUS, XS, M, S, Step, colour, font, icon

CARD = Qt.ItemDataRole.UserRole
TITLE_LINES, FACT_LINES = 6, 2
Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag


@dataclass(frozen=True, slots=True)
class _Laid:
    """Where the parts of a card lie, in the card's own coordinates."""

    title: tuple[str, ...]
    facts: tuple[str, ...]
    facts_top: int
    badges: tuple[tuple[QRect, Badge], ...]
    height: int


class CardDelegate(QStyledItemDelegate):
    """Draws cards; a marked one bears a tick, the chosen one a frame where the keyboard is."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._laid: dict[tuple[Card, int, str], _Laid] = {}

    # ---- sizes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        return QSize(width, self._lay(index.data(CARD), width - 2 * XS).height + S)

    def _lay(self, card: Card, width: int) -> _Laid:
        key = card, width, font("body").toString()
        if key not in self._laid:
            if len(self._laid) > 2000:
                self._laid.clear()
            self._laid[key] = self._measured(card, width)
        return self._laid[key]

    def _measured(self, card: Card, width: int) -> _Laid:
        inner, small = width - 2 * S, QFontMetrics(font("small"))
        title = wrapped(card.title or self._desk.say("Untitled"), font("body"), inner, TITLE_LINES)
        facts = wrapped(card.face.facts, font("small"), inner, FACT_LINES) if card.face.facts else ()
        facts_top = S + len(title) * QFontMetrics(font("body")).lineSpacing() + (XS if facts else 0)
        below = facts_top + len(facts) * small.lineSpacing()
        badges: list[tuple[QRect, Badge]] = []
        at = QPoint(S, below + XS)
        for badge in card.face.badges:
            size = chip_size(badge.text, badge.icon).boundedTo(QSize(inner, inner))
            if at.x() > S and at.x() + size.width() > S + inner:
                at = QPoint(S, at.y() + size.height() + XS)
            badges.append((QRect(at, size), badge))
            at += QPoint(size.width() + XS, 0)
            below = at.y() + size.height()
        return _Laid(title, facts, facts_top, tuple(badges), below + S)

    # ---- drawing

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: Card = index.data(CARD)
        rect = option.rect.adjusted(XS, XS, -XS, -XS)
        is_chosen = bool(option.state & State.State_Selected)
        has_keys = is_chosen and bool(option.state & State.State_Active)
        is_under = bool(option.state & State.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if has_keys else 1
        painter.setPen(QPen(colour("focus") if has_keys else colour("border" if is_chosen else "line"), width))
        painter.setBrush(colour("chosen") if is_chosen else colour("hover") if is_under else colour("card"))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        painter.translate(rect.topLeft())
        laid = self._lay(card, option.rect.width() - 2 * XS)
        self._write(painter, card, laid)
        if index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked:
            icon("yes", "accent").paint(painter, QRect(rect.width() - 20, 2, 18, 18))
        painter.restore()

    def _write(self, painter: QPainter, card: Card, laid: _Laid) -> None:
        palette = QPalette()
        quiet = palette.color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(palette.color(QPalette.ColorRole.Text) if card.title else quiet)
        _write_lines(painter, laid.title, "body", S)
        painter.setPen(quiet)
        _write_lines(painter, laid.facts, "small", laid.facts_top)
        for rect, badge in laid.badges:
            draw_chip(painter, rect, badge.text, badge.tone, badge.icon, struck=badge.struck)


def _write_lines(painter: QPainter, lines: tuple[str, ...], step: Step, top: int) -> None:
    painter.setFont(font(step))
    metrics = QFontMetrics(font(step))
    for at, line in enumerate(lines):
        painter.drawText(QPoint(S, top + at * metrics.lineSpacing() + metrics.ascent()), line)


def wrapped(text: str, written: QFont, width: int, most: int) -> tuple[str, ...]:
    """Return a text in lines of a width; what does not fit into the last one ends in "…"."""
    layout = QTextLayout(text, written)
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        start = line.textStart()
        if len(lines) == most - 1:
            lines.append(QFontMetrics(written).elidedText(text[start:], Qt.TextElideMode.ElideRight, width))
            break
        lines.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return tuple(lines)


class CardList(QListView):
    """The cards of one column; says in its middle what to do while there is none."""

    reached = Signal()
    """The keyboard came in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty_text = ""
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(False)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say so before Qt chooses a card."""
        self.reached.emit()
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the cards anew, for their height follows the width; the card where one is stays in sight."""
        here = self.currentIndex()
        was_seen = here.isValid() and QRect(QPoint(), event.oldSize()).intersects(self.visualRect(here))
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        if was_seen:
            QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cards, or else the sentence."""
        super().paintEvent(event)
        model = self.model()
        if model is not None and model.rowCount() == 0 and self.empty_text:
            painter = QPainter(self.viewport())
            painter.setFont(font("small"))
            painter.setPen(QPalette().color(QPalette.ColorRole.PlaceholderText))
            room = self.viewport().rect().adjusted(M, M, -M, -M)
            painter.drawText(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter, self.empty_text)
            painter.end()
