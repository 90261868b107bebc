"""The command palette: every command with its shortcut, found by a few letters, those used lately first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.settings import USED_COMMANDS
from s3desk.desktop.shell.language import SAID
from s3desk.desktop.shell.matching import score
from s3desk.desktop.shell.rows import VALUE, Rows, add_row, choose_row

WIDTH, HEIGHT = 560, 420
REMEMBERED = 12


@dataclass(frozen=True, slots=True)
class Offer:
    """A command as the palette shows it; `name` is remembered, `place` says where else it is found."""

    name: str
    text: str
    run: Callable[[], None]
    place: str = ""
    keys: str = ""


def plain(action: QAction) -> str:
    """Return an action's text without the mark of its letter and the dots."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def native(keys: Sequence[QKeySequence]) -> str:
    """Return the first of some shortcuts as this system writes it."""
    return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def offer(action: QAction, place: str = "") -> Offer:
    """Return an action as an offer."""
    name, text = action.objectName() or plain(action), action.property(SAID) or plain(action)
    return Offer(name, text, action.trigger, place, native(action.shortcuts()))


class Palette(QDialog):
    """A line and the commands that fit it; Enter runs, Esc goes back."""

    def __init__(self, desk: Desk, offers: Sequence[Offer], more: Iterator[Sequence[Offer]], parent: QWidget) -> None:
        """Show `offers` at once, and `more` one by one while one already types: they may take a moment to be found."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setWindowTitle(desk.say("Commands"))
        self._desk = desk
        self._offers = {each.name: each for each in offers}
        self._more = more
        self._finding = QTimer(self, interval=0)
        self._finding.timeout.connect(self._take_more)
        self._finding.start()
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(desk.say("What do you want to do?"))
        self.line.setAccessibleName(desk.say("Command"))
        self.rows = QListWidget(self)
        self.rows.setObjectName("commands")
        self.rows.setAccessibleName(desk.say("Commands"))
        self.rows.setItemDelegate(Rows(self.rows))
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard stays in the line
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.line)
        column.addWidget(self.rows)
        self.line.textChanged.connect(self.look)
        self.rows.itemClicked.connect(self.run)
        KeyGuard(self.line, self._key)
        self._place(parent)
        self.look()

    @property
    def is_whole(self) -> bool:
        """Return whether everything is offered."""
        return not self._finding.isActive()

    @Slot()
    def _take_more(self) -> None:
        found = next(self._more, None)
        if found is None:
            self._finding.stop()
            return
        self._offers |= {each.name: each for each in found}
        row = self.rows.currentRow()
        self.look()
        self.rows.setCurrentRow(row)

    def _place(self, window: QWidget) -> None:
        """Stand below the middle of the window's upper edge, never larger than the window."""
        self.resize(min(WIDTH, window.width() - 32), min(HEIGHT, window.height() - 64))
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, 32)))

    @Slot()
    def look(self) -> None:
        """List what fits the line, best first; those used lately before their equals, and first where nothing is typed."""
        typed = self.line.text()
        used = self._desk.settings.get(USED_COMMANDS)
        lately = {name: len(used) - at for at, name in enumerate(used)}
        worth = {each.name: score(typed, f"{each.text} {each.place}") for each in self._offers.values()}
        fitting = [each for each in self._offers.values() if worth[each.name] is not None]
        if typed:
            fitting.sort(key=lambda each: ((worth[each.name] or 0) // 100, lately.get(each.name, 0)), reverse=True)
        else:
            fitting.sort(key=lambda each: lately.get(each.name, 0), reverse=True)
        self.rows.clear()
        for each in fitting:
            right = "   ".join(filter(None, (each.place, each.keys)))
            add_row(self.rows, each.text, each.name, right=right, typed=typed)
        if not fitting:
            add_row(self.rows, self._desk.say("No command has these words."), None)
        choose_row(self.rows, start=0)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            choose_row(self.rows, forward=event.key() == Qt.Key.Key_Down)
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.run(self.rows.currentItem())
            return True
        return False

    @Slot(QListWidgetItem)
    def run(self, item: QListWidgetItem | None) -> None:
        """Close, then do what was chosen, with the keyboard back where it was."""
        name = None if item is None else item.data(VALUE)
        if name is None:
            return
        chosen = self._offers[name]
        used = [each for each in self._desk.settings.get(USED_COMMANDS) if each != name]
        self._desk.settings.set(USED_COMMANDS, [name, *used][:REMEMBERED])
        self._finding.stop()
        self.accept()
        chosen.run()
