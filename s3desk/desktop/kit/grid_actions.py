"""The orders of a grid as actions: in its context menu, in the palette and on the sheet of keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit import key_orders
from s3desk.desktop.kit.grid import GridView
from s3desk.desktop.kit.key_orders import KeyOrder
from s3desk.domain.messages import mark


def _groups(view: GridView) -> tuple[tuple[KeyOrder, ...], ...]:
    """Return the orders as lines of the menu part them; the keys work while the keyboard is in the grid itself."""
    return (
        (
            KeyOrder(mark("Open the record"), view.enter, "Ctrl+Return", "open", changes=False, alone=True),
            KeyOrder(mark("Write in the cell"), view.edit_cell, "", "edit", alone=True),
        ),
        (
            KeyOrder(mark("Fill down"), view.fill_down, "Ctrl+D", "down", alone=True),
            KeyOrder(mark("Today's date"), view.put_today, "Ctrl+;", "calendar", alone=True),
            KeyOrder(mark("Empty the cells"), view.empty, alone=True),
        ),
        (
            KeyOrder(mark("Cut"), view.cut, "Ctrl+X", alone=True),
            KeyOrder(mark("Copy"), view.copy, "Ctrl+C", "copy", changes=False, alone=True),
            KeyOrder(mark("Paste"), view.paste, "Ctrl+V", "paste", alone=True),
        ),
        (
            KeyOrder(mark("Choose the whole column"), view.choose_column, "Ctrl+Space", changes=False, alone=True),
            KeyOrder(mark("Choose whole records"), view.choose_lines, "Shift+Space", changes=False, alone=True),
            KeyOrder(mark("Sort by this column"), view.sort_here, "Ctrl+Shift+S", "sort", changes=False, alone=True),
        ),
    )


def equip(desk: Desk, view: GridView) -> list[QAction]:
    """Give a grid its actions and a menu of them."""
    made: list[QAction] = []
    menu = QMenu(view)
    for group in _groups(view):
        if made:
            menu.addSeparator()
        actions = list(key_orders.equip(desk, view, group).values())
        menu.addActions(actions)
        made += actions
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(lambda at: menu.popup(view.viewport().mapToGlobal(at)))
    return made
