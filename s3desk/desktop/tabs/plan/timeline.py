"""The timeline beside the tree of the plan: the same rows at the same height, moved by keys or by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.look import colour
from s3desk.desktop.tabs.plan.bars import Bars, around, ends
from s3desk.desktop.tabs.plan.model import OutlineModel
from s3desk.desktop.tabs.plan.pending import Pending
from s3desk.desktop.tabs.plan.scale import Scale
from s3desk.desktop.tabs.plan.sentences import row_said, tried
from s3desk.desktop.tabs.plan.tree import PlanTree
from s3desk.services.outline import Node

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
WEEK = 7
EDGE = 5
"""Pixels at either end of a bar by which it is stretched."""
MARGIN = 16
_ARROWS = {Key.Key_Left, Key.Key_Right}


class Grip(Enum):
    """By what a bar is held."""

    WHOLE, START, END = auto(), auto(), auto()


class Timeline(QAbstractScrollArea):
    """Draws a bar for each row that the tree shows; what is moved is put into the file by Enter only."""

    said = Signal(str)
    """A sentence about what is being tried, empty when nothing is."""
    scrolls = Signal()
    """It has a bar to scroll in time now, or has none any more."""
    linking = Signal()
    """The current action is to start after another one."""
    applied = Signal(object)
    """Pending: to be put into the file."""

    def __init__(self, desk: Desk, tree: PlanTree, model: OutlineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tree, self._model = desk, tree, model
        self.scale = Scale(desk.today(), 0.5)
        self._last = self.scale.first
        self.is_fitted = True
        self.with_milestones = False
        """Whether milestones are drawn on the row of their action."""
        self.pending: Pending | None = None
        self._scrolled = False
        self._grip: tuple[Grip, int, Pending] | None = None
        self.head = _Head(desk, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(desk.say("Timeline"))
        self.viewport().setMouseTracking(True)
        self._follow_tree()

    def _follow_tree(self) -> None:
        theirs, ours = self._tree.verticalScrollBar(), self.verticalScrollBar()
        theirs.rangeChanged.connect(self._follow_range)
        theirs.valueChanged.connect(ours.setValue)
        ours.valueChanged.connect(theirs.setValue)
        for signal in (self._tree.expanded, self._tree.collapsed, self._model.layoutChanged, self._model.dataChanged):
            signal.connect(self.update_all)
        self._tree.selectionModel().currentChanged.connect(self._follow_row)
        self.horizontalScrollBar().valueChanged.connect(self.update_all)

    @Slot(int, int)
    def _follow_range(self, least: int, most: int) -> None:
        ours = self.verticalScrollBar()
        ours.setRange(least, most)
        ours.setPageStep(self._tree.verticalScrollBar().pageStep())
        ours.setSingleStep(self._tree.verticalScrollBar().singleStep())
        ours.setValue(self._tree.verticalScrollBar().value())

    @Slot()
    def update_all(self) -> None:
        self.viewport().update()
        self.head.update()

    # ---- what it spans

    @Slot()
    def follow_plan(self) -> None:
        """Span what the plan has now; what is seen stays where it is, unless everything fits."""
        first, last = around(self._model.days, self._desk.today())
        shift = self.scale.x(first)
        self.scale, self._last = Scale(first, self.scale.per_day), last
        if self.is_fitted:
            self.fit()
        else:
            self._span()
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - round(shift))
        self.update_all()

    def _span(self) -> None:
        bar, width = self.horizontalScrollBar(), self.viewport().width()
        bar.setRange(0, max(round(self.scale.x(self._last)) - width, 0))
        bar.setPageStep(width)
        bar.setSingleStep(max(round(self.scale.per_day * WEEK), 8))
        if (bar.maximum() > 0) != self._scrolled:
            self._scrolled = not self._scrolled
            self.scrolls.emit()

    @Slot()
    def fit(self) -> None:
        """Show all of the plan."""
        self.is_fitted = True
        self.scale = Scale.fitting(self.scale.first, self._last, self.viewport().width())
        self._span()
        self.update_all()

    def zoom(self, steps: float, at: float | None = None) -> None:
        """Zoom in (or, negative, out) and keep the day at `at` (pixels; None: the middle) where it is."""
        at = self.viewport().width() / 2 if at is None else at
        bar = self.horizontalScrollBar()
        day = (bar.value() + at) / self.scale.per_day
        self.is_fitted = False
        self.scale = self.scale.zoomed(steps)
        self._span()
        bar.setValue(round(day * self.scale.per_day - at))
        self.update_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        head = self._tree.header().height()
        self.setViewportMargins(0, head, 0, 0)
        frame = self.frameWidth()
        self.head.setGeometry(frame, frame, self.width() - 2 * frame, head)
        self.fit() if self.is_fitted else self._span()

    # ---- drawing

    def rows(self) -> Iterator[tuple[QModelIndex, QRect]]:
        """Yield the rows that the tree shows, with their place on the timeline."""
        tree = self._tree
        down = tree.viewport().mapToGlobal(QPoint()).y() - self.viewport().mapToGlobal(QPoint()).y()
        index = tree.indexAt(QPoint(0, 0))
        while index.isValid():
            there = tree.visualRect(index)
            place = QRect(0, there.top() + down, self.viewport().width(), there.height())
            if place.top() > self.viewport().height():
                return
            yield index.siblingAtColumn(0), place
            index = tree.indexBelow(index)

    def _row_at(self, y: int) -> tuple[QModelIndex, QRect] | None:
        return next((each for each in self.rows() if each[1].top() <= y < each[1].bottom() + 1), None)

    def bars(self, painter: QPainter) -> Bars:
        return Bars(painter, self.scale, self.horizontalScrollBar().value(), self._model.outline.today)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room, bars = QRectF(self.viewport().rect()), self.bars(painter)
        painter.fillRect(room, self.palette().base())
        current = self._tree.currentIndex().siblingAtColumn(0)
        rows = list(self.rows())
        for index, place in rows:
            if index == current:
                painter.fillRect(place, colour("chosen"))
        bars.draw_ground(room)
        for index, place in rows:
            painter.setPen(QPen(colour("line"), 1))
            painter.drawLine(place.left(), place.bottom(), place.right(), place.bottom())
            bars.draw_row(self._shown(index), QRectF(place), with_milestones=self._has_no_rows(index))
            if index == current and self.hasFocus():
                painter.setPen(QPen(colour("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(place).adjusted(1, 1, -1, -1))
        shown = ((self._shown(index), QRectF(place)) for index, place in rows)
        bars.draw_waits({node.id: (node, where) for node, where in shown})
        bars.draw_today(room)

    def _shown(self, index: QModelIndex) -> Node:
        node = self._model.node_at(index)
        return self.pending.shown() if self.pending is not None and self.pending.node.id == node.id else node

    def _has_no_rows(self, index: QModelIndex) -> bool:
        """Return whether the milestones of a row are drawn on it: they are not rows, or these are closed."""
        return self.with_milestones or not self._tree.isExpanded(index)

    # ---- the row

    @Slot(QModelIndex, QModelIndex)
    def _follow_row(self, current: QModelIndex, before: QModelIndex) -> None:
        if self.pending is not None and (
            not current.isValid() or self._model.node_at(current).id != self.pending.node.id
        ):
            self.give_back()
        said = row_said(self._desk, self._model.node_at(current)) if current.isValid() else ""
        self.setAccessibleDescription(said)
        self.update_all()

    def _current(self) -> Node | None:
        index = self._tree.currentIndex()
        return self._model.node_at(index) if index.isValid() else None

    def show_row(self) -> None:
        """Bring the bar of the current row into view."""
        node = self._current()
        day = None if node is None else node.span[0] or node.span[1]
        if day is None:
            return
        bar, x = self.horizontalScrollBar(), round(self.scale.x(day))
        if not bar.value() <= x <= bar.value() + self.viewport().width() - MARGIN:
            bar.setValue(x - MARGIN)

    # ---- trying days out

    def attempt(self, wanted: Pending | None) -> None:
        """Show a line with other days and say what they would mean."""
        if wanted is None:
            self.said.emit(self._desk.say("Its bar follows from the actions below it; move those."))
            return
        self.pending = wanted
        said = tried(self._desk, wanted, self._model.outline)
        self.setAccessibleDescription(said)
        self.said.emit(said)
        self.update_all()

    def give_back(self) -> None:
        """Leave the days as they are in the file."""
        if self.pending is not None:
            self.pending = None
            self.said.emit(self._desk.say("The dates stay as they were."))
            self.update_all()

    def apply(self) -> None:
        """Have the days that were tried put into the file."""
        pending = self.pending
        if pending is not None and pending.is_changed:
            self.applied.emit(pending)
        else:
            self.give_back()

    def settle(self) -> None:
        """Forget what was tried: the file has it."""
        self.pending = None
        self.said.emit("")
        self.update_all()

    # ---- keys

    def event(self, event: QEvent) -> bool:
        """Keep the arrows from the view, whose lines they would indent."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() in _ARROWS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        node = self._current()
        if key in _ARROWS and node is not None:
            days = (1 if key == Key.Key_Right else -1) * (WEEK if modifiers & CONTROL else 1)
            self._nudge(node, days, is_length=bool(modifiers & SHIFT))
        elif key in {Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown}:
            self._tree.keyPressEvent(event)
            self.show_row()
        elif key in {Key.Key_Return, Key.Key_Enter} and self.pending is not None:
            self.apply()
        elif key == Key.Key_Escape and self.pending is not None:
            self.give_back()
        elif key in {Key.Key_Plus, Key.Key_Equal, Key.Key_Minus} and not modifiers & CONTROL:
            self.zoom(-1 if key == Key.Key_Minus else 1)
        elif key == Key.Key_L and not modifiers & CONTROL and self._desk.may_change:
            self.linking.emit()
        elif key == Key.Key_0 and not modifiers & CONTROL:
            self.fit()
        else:
            event.ignore()

    def _nudge(self, node: Node, days: int, *, is_length: bool) -> None:
        if not self._desk.may_change:
            return
        base = self.pending if self.pending is not None and self.pending.node.id == node.id else Pending.of(node)
        if base is None:
            self.attempt(None)
        else:
            self.attempt(base.stretched(days) if is_length else base.moved(days, self._desk.today()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was tried and not put into the file is given back when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.give_back()
        self.update_all()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self._tree.currentIndex().isValid():
            self._tree.setCurrentIndex(self._model.index(0, 0))
        self.show_row()
        self.update_all()

    # ---- the mouse, in addition

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & CONTROL:
            self.zoom(event.angleDelta().y() / 120, event.position().x())
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._row_at(round(event.position().y()))
        if found is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._tree.setCurrentIndex(found[0])
        own, grip = Pending.of(self._model.node_at(found[0])), self._grip_at(found[0], event.position().x())
        if own is not None and grip is not None and self._desk.may_change:
            self._grip = grip, round(event.position().x()), own

    def _grip_at(self, index: QModelIndex, x: float) -> Grip | None:
        node = self._model.node_at(index)
        if node.span == (None, None):
            return None
        x += self.horizontalScrollBar().value()
        left, right = ends(self.scale, *node.span)
        if node.type == "milestone":
            return Grip.WHOLE if left - 2 * EDGE <= x <= right + 2 * EDGE else None
        if abs(x - right) <= EDGE:
            return Grip.END
        return Grip.START if abs(x - left) <= EDGE else Grip.WHOLE if left < x < right else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            self._show_grip(event)
            return
        grip, from_x, own = self._grip
        days = round((event.position().x() - from_x) / self.scale.per_day)
        today: date = self._desk.today()
        self.attempt(
            {Grip.WHOLE: own.moved(days, today), Grip.START: own.begun(days), Grip.END: own.stretched(days)}[grip]
        )

    def _show_grip(self, event: QMouseEvent) -> None:
        found = self._row_at(round(event.position().y()))
        grip = None if found is None else self._grip_at(found[0], event.position().x())
        is_edge = (
            grip in {Grip.START, Grip.END} and found is not None and self._model.node_at(found[0]).type == "action"
        )
        self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if is_edge else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self._grip = None
            self.apply() if self.pending is not None and self.pending.is_changed else self.settle()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            found = self._row_at(event.pos().y())
            said = "" if found is None else row_said(self._desk, self._model.node_at(found[0]))
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().viewportEvent(event)


class _Head(QWidget):
    """The years, quarters, months over the bars."""

    def __init__(self, desk: Desk, timeline: Timeline) -> None:
        super().__init__(timeline)
        self._desk, self._timeline = desk, timeline

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect())
        painter.fillRect(room, self.palette().window())
        self._timeline.bars(painter).draw_head(room, self._desk, self.palette())
        painter.setPen(QPen(colour("line"), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
