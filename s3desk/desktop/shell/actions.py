"""The actions of the main window: their keys and icons, in one table."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from s3desk.desktop.forms.ui_main_window import Ui_MainWindow
from s3desk.desktop.look import icon

Key = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Look:
    """Keys and icon of an action; `opened`: it needs a file; `changes`: and one that may be changed."""

    keys: tuple[Key | str, ...] = ()
    icon: str = ""
    opened: bool = True
    changes: bool = False


LOOKS = {
    "new_file": Look(("Ctrl+Shift+Alt+N",), opened=False),
    "open_file": Look((Key.Open,), opened=False),
    "open_example": Look(opened=False),
    "import_file": Look(("Ctrl+I",), "import", changes=True),
    "export_file": Look(("Ctrl+E",), "export"),
    "back_up": Look(("Ctrl+B",), changes=True),
    "backups": Look(changes=True),
    "close_file": Look((Key.Close,)),
    "quit": Look((Key.Quit,), opened=False),
    "reopen": Look(opened=False),
    "undo": Look((Key.Undo,), "undo", changes=True),
    "redo": Look((Key.Redo, "Ctrl+Y"), "redo", changes=True),
    "undo_list": Look(("Ctrl+Alt+Z",), "history", changes=True),
    "new_record": Look((Key.New,), "add", changes=True),
    "new_private": Look(("Ctrl+Shift+N",), changes=True),
    "capture": Look(("Ctrl+J", "Ctrl+Shift+Space"), "capture", changes=True),
    "edit_record": Look(("F2",)),
    "delete_record": Look(("Del",), "delete", changes=True),
    "find": Look((Key.Find, "Ctrl+K"), "search"),
    "palette": Look(("Ctrl+Shift+P", "Ctrl+P"), "palette", opened=False),
    "go_back": Look(("Alt+Left",), "back"),
    "go_forward": Look(("Alt+Right",), "right"),
    "share_records": Look((), "partnerships", changes=True),
    "exchange": Look(("F9",), "exchange", changes=True),
    "take_pack": Look((), "import", changes=True),
    "members": Look((), "people", changes=True),
    "conflicts": Look(("F8",), "conflict"),
    "trash": Look(("Ctrl+Shift+T",), "trash"),
    "next_pane": Look(("F6",)),
    "previous_pane": Look(("Shift+F6",)),
    "refresh": Look((Key.Refresh,)),
    "larger_text": Look((Key.ZoomIn, "Ctrl+="), opened=False),
    "smaller_text": Look((Key.ZoomOut,), opened=False),
    "normal_text": Look(("Ctrl+0",), opened=False),
    "scheme_system": Look(opened=False),
    "scheme_light": Look(opened=False),
    "scheme_dark": Look(opened=False),
    "scheme_contrast": Look(opened=False),
    "manual": Look(("F1",), "help", opened=False),
    "keys": Look(("?",), opened=False),
    "whats_new": Look(opened=False),
    "report_problem": Look(opened=False),
    "about": Look(opened=False),
}


def actions(ui: Ui_MainWindow) -> dict[str, QAction]:
    """Return the window's actions by name."""
    return {name: getattr(ui, name) for name in LOOKS}


def equip(ui: Ui_MainWindow) -> None:
    """Give the actions their keys and icons."""
    for name, action in actions(ui).items():
        look = LOOKS[name]
        action.setShortcuts(_sequences(look.keys))
        if look.icon:
            action.setIcon(icon(look.icon))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        plain = action.text().replace("&", "").rstrip("…")
        action.setToolTip(f"{plain} ({keys})" if keys else plain)
    ui.delete_record.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    ui.quit.setMenuRole(QAction.MenuRole.QuitRole)
    ui.about.setMenuRole(QAction.MenuRole.AboutRole)


def _sequences(keys: tuple[Key | str, ...]) -> list[QKeySequence]:
    found: list[QKeySequence] = []
    for key in keys:
        some = QKeySequence.keyBindings(key) if isinstance(key, Key) else [QKeySequence(key)]
        found += [each for each in some if each not in found]
    return found


def allow(ui: Ui_MainWindow, *, is_open: bool, may_change: bool = True) -> None:
    """Let the actions that need a file follow whether there is one, and one that may be changed."""
    for name, action in actions(ui).items():
        if LOOKS[name].opened:
            action.setEnabled(is_open and (may_change or not LOOKS[name].changes))
