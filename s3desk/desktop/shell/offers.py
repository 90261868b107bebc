"""All that can be done now: the menus, what page and view in front offer, every tab and view, every recent file."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_main_window import Ui_MainWindow
from s3desk.desktop.settings import RECENT
from s3desk.desktop.shell.files import Files
from s3desk.desktop.shell.key_sheet import Row
from s3desk.desktop.shell.pages import Pages
from s3desk.desktop.shell.palette import Offer, native, offer, plain
from s3desk.desktop.tabs import TABS
from s3desk.domain.messages import Message, message

MOST_KEYS = 2


def menu_actions(ui: Ui_MainWindow) -> Iterator[tuple[str, QAction]]:
    """Yield every action of the menus with the menu that holds it, but for the list of recent files."""
    waiting: list[tuple[str, QAction]] = [("", each) for each in ui.menus.actions()]
    while waiting:
        place, action = waiting.pop(0)
        menu = action.menu()
        if isinstance(menu, QMenu):
            if menu is not ui.recent_menu:
                waiting[:0] = [(plain(action), each) for each in menu.actions()]
        elif not action.isSeparator() and action.text():
            yield place, action


def page_actions(ui: Ui_MainWindow, desk: Desk, pages: Pages) -> Iterator[tuple[str, QAction]]:
    """Yield the actions of the page and the view in front that no menu has."""
    if not desk.is_open:
        return
    page = pages.page()
    listed = {action for _, action in menu_actions(ui)}
    for place, owner in ((desk.say(pages.tab().label), page), (desk.say(page.entry.label), page.view)):
        for action in owner.actions():
            if action not in listed and action.text() and not action.isSeparator():
                yield place, action


def offers(ui: Ui_MainWindow, desk: Desk, pages: Pages, files: Files) -> list[Offer]:
    """Return what can be done now and is known at once."""
    actions = [*page_actions(ui, desk, pages), *menu_actions(ui)]
    found = [
        offer(action, place)
        for place, action in actions
        if action.isEnabled() and action.isVisible() and action is not ui.palette
    ]
    return found + [_file(desk, files, Path(each)) for each in desk.settings.get(RECENT)]


def ways(desk: Desk, pages: Pages) -> Iterator[list[Offer]]:
    """Yield by tab the ways to its views and lists; its modules are loaded for it, its page is not built."""
    for at, tab in enumerate(TABS if desk.is_open else ()):
        views = [(each.name, each.label) for each in tab.entries()]
        lists = [(each.name, Message(each.plural)) for each in tab.types(desk.catalogue)]
        yield [
            Offer(
                f"view {tab.name} {name}",
                desk.say(message("Go to {0} › {1}", desk.say(tab.label), desk.say(label))),
                partial(pages.lead_to, at, name),
            )
            for name, label in views + lists
        ]


def _file(desk: Desk, files: Files, path: Path) -> Offer:
    said = desk.say(message("Open the file {0}", path.stem))
    return Offer(f"file {path}", said, partial(files.open, path), str(path.parent))


def key_rows(ui: Ui_MainWindow, desk: Desk, pages: Pages) -> list[Row]:
    """Return what each key does now, by the menu or the view that offers it."""
    return [
        (place, plain(action), ", ".join(native([each]) for each in _shown(action.shortcuts())))
        for place, action in [*page_actions(ui, desk, pages), *menu_actions(ui)]
        if not action.shortcut().isEmpty() and action.isEnabled()
    ]


def _shown(keys: list[QKeySequence]) -> list[QKeySequence]:
    """Return the keys that every keyboard has: Qt knows more, such as "Open" and F14."""
    usual = [each for each in keys if each == keys[0] or "+" in each.toString() or len(each.toString()) == 1]
    return usual[:MOST_KEYS]
