"""How the cells of the plan's tree are drawn."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from s3desk.desktop.kit.chips import chip_size, draw_chip
from s3desk.desktop.look import RADIUS, S, font, icon
from s3desk.desktop.tabs.plan.drawing import draw_light, draw_milestone, draw_share
from s3desk.desktop.tabs.plan.model import NODE, Col, OutlineModel
from s3desk.domain.messages import message
from s3desk.domain.plan import Milestone
from s3desk.services.outline import Node

Index = QModelIndex | QPersistentModelIndex
SIGN = 12
"""Pixels of a light or a diamond."""
BAR = 36
"""Pixels of the bar before a share."""


def row_height(widget: QWidget) -> int:
    return max(widget.fontMetrics().height() + 12, 28)


class PlanCells(QStyledItemDelegate):
    """Draws numbers quietly, lights and milestones by shape and word."""

    def __init__(self, model: OutlineModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        return QSize(0, row_height(view)) if isinstance(view, QWidget) else super().sizeHint(option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        view = whole.widget
        view.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, whole, painter, view)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _Cell(self._model, painter, whole, index).draw()
        painter.restore()


class _Cell:
    """One cell while it is drawn."""

    def __init__(self, model: OutlineModel, painter: QPainter, option: Any, index: Index) -> None:
        self._model, self._painter, self._option = model, painter, option
        self._node: Node = index.data(NODE)
        self._text: str = model.cell_text(index)
        self._column = index.column()
        self._badge = model.badge(self._node, index.column())
        self._state = None
        if isinstance(self._node.record, Milestone):
            self._state = self._node.record.state(model.outline.today)
        self._is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._room = QRectF(option.rect).adjusted(S / 2, 0, -S / 2, 0)

    def draw(self) -> None:
        match self._column:
            case Col.TITLE:
                self._draw_title()
            case Col.STATUS if self._state is not None:
                self._draw_sign(lambda spot: draw_milestone(self._painter, spot.center(), SIGN / 2, self._state))
                self._write(self._text)
            case Col.LIGHT if self._node.standing.light is not None:
                light = self._node.standing.light
                self._draw_sign(lambda spot: draw_light(self._painter, spot, light))
                self._write(self._text)
            case Col.PROGRESS if self._node.progress.share is not None:
                self._draw_progress(self._node.progress.share)
            case _:
                is_gathered = self._node.type in {"objective", "plan"} and self._column in {Col.START, Col.END}
                self._write(self._text, quiet=is_gathered)
        if self._badge:
            self._draw_badge(self._badge)
        if self._option.state & QStyle.StateFlag.State_HasFocus:
            self._draw_focus()

    def _draw_title(self) -> None:
        node = self._node
        if self._model.waits(node):
            self._draw_sign(lambda spot: icon("conflict", "warning").paint(self._painter, spot.toRect()))
        if self._state is not None:
            self._draw_sign(lambda spot: draw_milestone(self._painter, spot.center(), SIGN / 2, self._state))
        if node.number:
            self._write(node.number, quiet=True)
            self._room.setLeft(self._room.left() + self._painter.fontMetrics().horizontalAdvance(node.number) + S)
        strong = node.type in {"plan", "objective"}
        self._write(node.record.title, hand=font("body", strong=True) if strong else None)

    def _draw_sign(self, draw: Any) -> None:
        spot = QRectF(self._room.left(), self._room.center().y() - SIGN / 2, SIGN, SIGN)
        if self._is_chosen:  # on the ground that its colours are made for
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(self._option.palette.color(QPalette.ColorRole.Base))
            self._painter.drawRoundedRect(spot.adjusted(-3, -3, 3, 3), RADIUS, RADIUS)
        draw(spot)
        self._room.setLeft(spot.right() + S)

    def _draw_progress(self, share: int) -> None:
        bar = QRectF(self._room.left(), self._room.center().y() - 4, BAR, 8)
        draw_share(self._painter, bar, share)
        self._room.setLeft(bar.right() + S)
        found = self._node.progress
        self._write(self._model.say(message("{0} of {1}", found.reached, found.whole)))

    def _write(self, text: str, *, quiet: bool = False, hand: QFont | None = None) -> None:
        painter = self._painter
        painter.setFont(hand or self._option.font)
        painter.setPen(self._ink(quiet=quiet))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(self._room.width()))
        painter.drawText(self._room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _ink(self, *, quiet: bool) -> Any:
        roles = QPalette.ColorRole
        if self._is_chosen:
            return self._option.palette.color(roles.HighlightedText)
        return self._option.palette.color(roles.PlaceholderText if quiet else roles.Text)

    def _draw_badge(self, text: str) -> None:
        room, size = self._room.toRect(), chip_size(text)
        chip = QRect(
            room.left(), room.center().y() - size.height() // 2, min(size.width(), room.width()), size.height()
        )
        draw_chip(self._painter, chip, text, "quiet")

    def _draw_focus(self) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._option.palette.color(QPalette.ColorRole.HighlightedText), 1.5))
        room = QRectF(self._option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        self._painter.drawRoundedRect(room, 2, 2)
