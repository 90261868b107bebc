"""Orders of a view, each with its key and its button: the palette and the sheet of keys list them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton

from s3desk.desktop.kit.view import View
from s3desk.desktop.look import icon


@dataclass(frozen=True, slots=True)
class Order:
    """An order with its keys, the first of which is shown, and the button of the form that gives it too."""

    text: str
    act: Callable[[], object]
    keys: tuple[str, ...] = ()
    icon: str = ""
    button: QAbstractButton | None = None
    changes: bool = True


def equip(view: View, orders: Iterable[Order]) -> dict[str, QAction]:
    """Give the view its actions, and the buttons what they do; return the actions by their English texts."""
    made = {}
    for order in orders:
        action = QAction(view.desk.say(order.text), view)
        action.setShortcuts([QKeySequence(each) for each in order.keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda checked=False, act=order.act: act())
        action.setEnabled(view.desk.may_change or not order.changes)
        if order.icon:
            action.setIcon(icon(order.icon))
        if order.button is not None:
            order.button.clicked.connect(lambda checked=False, act=order.act: act())
            order.button.setEnabled(action.isEnabled())
            order.button.setIcon(action.icon())
        view.addAction(action)
        made[order.text] = action
    return made
