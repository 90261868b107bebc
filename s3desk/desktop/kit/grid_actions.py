"""The orders of a grid as actions: in its context menu, in the palette and on the sheet of keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.grid import GridView
from s3desk.desktop.look import icon
from s3desk.domain.messages import mark


@dataclass(frozen=True, slots=True)
class Order:
    """An order by name; `group` parts the menu, `changes` needs a file that may be changed."""

    text: str
    act: Callable[[GridView], None]
    keys: str = ""
    icon: str = ""
    group: int = 0
    changes: bool = False


ORDERS = (
    Order(mark("Open the record"), GridView.enter, "Ctrl+Return", "open"),
    Order(mark("Write in the cell"), GridView.edit_cell, "", "edit", changes=True),
    Order(mark("Fill down"), GridView.fill_down, "Ctrl+D", "down", 1, changes=True),
    Order(mark("Today's date"), GridView.put_today, "Ctrl+;", "calendar", 1, changes=True),
    Order(mark("Empty the cells"), GridView.empty, "", "", 1, changes=True),
    Order(mark("Cut"), GridView.cut, "Ctrl+X", "", 2, changes=True),
    Order(mark("Copy"), GridView.copy, "Ctrl+C", "copy", 2),
    Order(mark("Paste"), GridView.paste, "Ctrl+V", "paste", 2, changes=True),
    Order(mark("Choose the whole column"), GridView.choose_column, "Ctrl+Space", "", 3),
    Order(mark("Choose whole records"), GridView.choose_lines, "Shift+Space", "", 3),
    Order(mark("Sort by this column"), GridView.sort_here, "Ctrl+Shift+S", "sort", 3),
)


def equip(desk: Desk, view: GridView) -> list[QAction]:
    """Give a grid its actions and a menu of them; the keys work while the keyboard is in it."""
    made: list[QAction] = []
    menu = QMenu(view)
    group = 0
    for order in ORDERS:
        if order.group != group:
            menu.addSeparator()
        group = order.group
        action = QAction(desk.say(order.text), view)
        if order.icon:
            action.setIcon(icon(order.icon))
        action.setShortcut(QKeySequence(order.keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda checked=False, order=order: order.act(view))
        action.setEnabled(desk.may_change or not order.changes)
        made.append(action)
        menu.addAction(action)
    view.addActions(made)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(lambda at: menu.popup(view.viewport().mapToGlobal(at)))
    return made
