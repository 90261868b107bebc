"""Items that are one stop for Tab, the arrow keys going from one to the next as they lie on the screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_WAYS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}
_ASIDE = 3
"""How much farther away something seems that does not lie straight ahead."""


class Ring(QObject):
    """Keeps one of the items for Tab: the one that had the keyboard last."""

    reached = Signal(QWidget)
    """The item that has the keyboard now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.items: list[QWidget] = []

    def take(self, items: Sequence[QWidget]) -> None:
        """Work with these items, in the order of the eye, from now on."""
        for each in items:
            if each not in self.items:
                each.installEventFilter(self)
        stop = self.stop
        self.items = list(items)
        if items:
            self._stop_at(stop if stop in items else items[0])
        for one, other in zip(self.items, self.items[1:], strict=False):
            QWidget.setTabOrder(one, other)

    @property
    def stop(self) -> QWidget | None:
        """Return the item at which Tab stops."""
        return next((each for each in self.items if each.focusPolicy() is Qt.FocusPolicy.StrongFocus), None)

    def _stop_at(self, item: QWidget | None) -> None:
        for each in self.items:
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each is item else Qt.FocusPolicy.ClickFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and watched in self.items:
            if event.type() == QEvent.Type.FocusIn:
                self._stop_at(watched)
                self.reached.emit(watched)
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._answer(watched, event)
        return False

    def _answer(self, item: QWidget, event: QKeyEvent) -> bool:
        shown = [each for each in self.items if each.isVisible()]
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            shown[0 if key is Qt.Key.Key_Home else -1].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if key not in _WAYS or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        found = self._beyond(item, shown, _WAYS[key])
        if found is not None:
            found.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _beyond(self, item: QWidget, shown: Sequence[QWidget], way: QPoint) -> QWidget | None:
        """Return the nearest item in a direction; None at the edge."""
        here = self._middle(item)
        near: list[tuple[int, int, QWidget]] = []
        for at, each in enumerate(shown):
            off = self._middle(each) - here
            ahead = off.x() * way.x() + off.y() * way.y()
            aside = abs(off.x() * way.y()) + abs(off.y() * way.x())
            if each is not item and ahead > 0:
                near.append((ahead + _ASIDE * aside, at, each))
        return min(near)[2] if near else None

    def _middle(self, item: QWidget) -> QPoint:
        return item.mapTo(self._room, item.rect().center())
