"""Orders of a view, each with its keys and perhaps a button: the palette and the sheet of keys list them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.look import icon


@dataclass(frozen=True, slots=True)
class KeyOrder:
    """An order by its marked text; of several keys ("Ctrl+Up; Alt+Up") the first is shown, a button gives it too.

    What `changes` something is offered only where the file may be changed. What is for the widget `alone` leaves its
    keys to whatever is written in inside it: a letter is an order only where no text is. What works `from_beside` does
    so from the whole window while the widget is seen, from the navigator and the record too.
    """

    text: str
    act: Callable[[], object]
    keys: str = ""
    icon: str = ""
    button: QAbstractButton | None = None
    changes: bool = True
    alone: bool = False
    from_beside: bool = False


def equip(desk: Desk, owner: QWidget, orders: Iterable[KeyOrder]) -> dict[str, QAction]:
    """Give a widget its actions, and the buttons what they do; return the actions by their English texts."""
    made = {}
    for order in orders:
        action = QAction(desk.say(order.text), owner)
        action.setShortcuts(QKeySequence.listFromString(order.keys))
        action.setShortcutContext(_reach(order))
        action.triggered.connect(lambda checked=False, act=order.act: act())
        action.setEnabled(desk.may_change or not order.changes)
        if order.icon:
            action.setIcon(icon(order.icon))
        if order.button is not None:
            order.button.clicked.connect(lambda checked=False, act=order.act: act())
            order.button.setEnabled(action.isEnabled())
            order.button.setIcon(action.icon())
        owner.addAction(action)
        made[order.text] = action
    return made


def _reach(order: KeyOrder) -> Qt.ShortcutContext:
    scope = Qt.ShortcutContext
    if order.from_beside:
        return scope.WindowShortcut
    return scope.WidgetShortcut if order.alone else scope.WidgetWithChildrenShortcut
