"""Exchange: the ways at the left, at the right the one that is chosen. Not modal: the work goes on beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QListWidgetItem, QPushButton, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.exchange.give_page import GivePage
from s3desk.desktop.exchange.journal_page import TAKE, JournalPage
from s3desk.desktop.exchange.members_page import MembersPage
from s3desk.desktop.exchange.place_page import PlacePage
from s3desk.desktop.exchange.places import Places
from s3desk.desktop.exchange.sentences import last_said
from s3desk.desktop.exchange.take_page import TakePage
from s3desk.desktop.exchange.target_dialog import TargetDialog
from s3desk.desktop.forms.ui_exchange_dialog import Ui_ExchangeDialog
from s3desk.desktop.kit.keys import KeyGuard
from s3desk.desktop.kit.screen_room import keep_on_screen
from s3desk.desktop.kit.scrolled import Scrolled
from s3desk.desktop.kit.tab_order import go_on, stops
from s3desk.desktop.look import icon
from s3desk.services.carriers import Target
from s3desk.services.exchanging import How

GIVE, MEMBERS, JOURNAL, PLACE = "give", "members", "journal", "place"
ICONS = {How.FOLDER: "folder", How.WEBDAV: "go", How.HUB: "group"}
VALUE = Qt.ItemDataRole.UserRole
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
WIDTH = 30
"""Of the ways, in characters."""


class ExchangeDialog(QDialog):
    """One at a time. Closing it stops what is running in it; nothing half done stays."""

    foreign = Signal(object)
    """The path of a pack that belongs to another workspace."""

    def __init__(self, desk: Desk, places: Places, seal: Callable[[], None], parent: QWidget | None = None) -> None:
        """`seal` makes changes of what is being typed, so that it goes along."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_ExchangeDialog()
        self.ui.setupUi(self)
        self._desk = desk
        self._places = places
        self._seal = seal
        self._pages: dict[str, Any] = {}
        self._shown: Any = None
        self._awaited = ""
        """The place that shall be chosen as soon as it is known."""
        self.ui.side.setFixedWidth(WIDTH * self.fontMetrics().averageCharWidth())
        self.ui.navigator.currentItemChanged.connect(self._turn)
        self.ui.add_place.clicked.connect(self.add_place)
        self.ui.buttons.rejected.connect(self.reject)
        self.ui.buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter is for the pages
        places.changed.connect(self._follow_places)
        desk.closed.connect(self.reject)
        self._let_enter_press(self)
        self._list_ways()
        self.show_way(GIVE)
        keep_on_screen(self)

    # ---- the ways

    def _list_ways(self) -> None:
        say = self._desk.say
        self.ui.navigator.clear()
        self._add_heading(say("By file or stick"))
        self._add(say("Give"), GIVE, "export")
        self._add(say("Take in"), TAKE, "import")
        if self._places.targets:
            self._add_heading(say("Kept places"))
        for target in self._places.targets:
            last = self._places.latest.get(target.name)
            item = self._add(target.name, target, ICONS[target.how])
            if last is not None:
                said = say(last_said(self._desk, last))
                item.setToolTip(said)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{target.name}. {said}")
            if last is not None and last.trouble is not None:
                item.setIcon(icon("waiting", "warning") if last.unaccepted else icon("warning", "bad"))
        self._add_heading(say("Who and when"))
        self._add(say("Members"), MEMBERS, "people")
        self._add(say("Journal"), JOURNAL, "history")

    def _add(self, text: str, value: object, sign: str) -> QListWidgetItem:
        item = QListWidgetItem(icon(sign), text, self.ui.navigator)
        item.setData(VALUE, value)
        return item

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text, self.ui.navigator)
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def show_way(self, name: str) -> None:
        """Choose a way by its name, or a kept place by that of its target."""
        if not name:
            return
        row = next(
            (row for row in range(self.ui.navigator.count()) if self._name_of(self.ui.navigator.item(row)) == name), -1
        )
        if row >= 0:
            self.ui.navigator.setCurrentRow(row)

    def _name_of(self, item: QListWidgetItem | None) -> str:
        value = None if item is None else item.data(VALUE)
        return value.name if isinstance(value, Target) else value or ""

    @Slot()
    def _follow_places(self) -> None:
        """List them anew, with the same one chosen, or the one just added."""
        before = self._name_of(self.ui.navigator.currentItem())
        self.ui.navigator.blockSignals(True)
        self._list_ways()
        self.show_way(self._awaited)
        if self.ui.navigator.currentItem() is None:
            self.show_way(before)
        self.ui.navigator.blockSignals(False)
        item = self.ui.navigator.currentItem()
        if item is None:
            self.show_way(GIVE)
        elif self._name_of(item) != before or isinstance(item.data(VALUE), Target):
            self._turn(item)
        if self._awaited and self._name_of(item) == self._awaited:
            self._awaited = ""
            self.begin()

    # ---- pages

    def page(self, name: str) -> Any:
        """Return a page, made when it is first wanted."""
        if name not in self._pages:
            makes: dict[str, Callable[[], QWidget]] = {
                GIVE: lambda: GivePage(self._desk, self),
                TAKE: self._make_take,
                PLACE: self._make_place,
                MEMBERS: lambda: MembersPage(self._desk, self),
                JOURNAL: self._make_journal,
            }
            self._pages[name] = makes[name]()
            self.ui.pages.addWidget(Scrolled(self._pages[name], self.ui.pages))
            self._let_enter_press(self._pages[name])
        return self._pages[name]

    def _let_enter_press(self, around: QWidget) -> None:
        """Let Enter press the button that the keyboard is on: each page leads with its own, none is the window's."""

        def press(button: QPushButton, event: QKeyEvent) -> bool:
            if event.key() in ENTER and not event.isAutoRepeat():
                button.click()
            return event.key() in ENTER

        for each in around.findChildren(QPushButton):
            KeyGuard(each, partial(press, each))

    def _make_take(self) -> TakePage:
        page = TakePage(self._desk, self)
        page.foreign.connect(self.foreign)
        return page

    def _make_journal(self) -> JournalPage:
        page = JournalPage(self._desk, self)
        page.wanted.connect(self._go_on)
        return page

    @Slot(str)
    def _go_on(self, way: str) -> None:
        """Go where what waits is taken in; to the ways, where the place is not kept any more."""
        self.show_way(way)
        if self._shown is self._pages.get(JOURNAL):
            self.ui.navigator.setFocus()
        else:
            self.begin()

    def _make_place(self) -> PlacePage:
        page = PlacePage(self._desk, self._places, self._seal, self)
        page.changing.connect(self.change_place)
        return page

    @Slot(QListWidgetItem)
    def _turn(self, item: QListWidgetItem | None) -> None:
        value = None if item is None else item.data(VALUE)
        if isinstance(value, Target):
            page = self.page(PLACE)
            page.show_target(value, self._places.latest.get(value.name))
        elif value is not None:
            page = self.page(value)
            if value == GIVE:
                page.look()
        else:
            return
        self._shown = page
        self.ui.pages.setCurrentWidget(page.parentWidget().parentWidget())

    def begin(self) -> None:
        """Put the keyboard into the page that is shown."""
        if self._shown is not None:
            self._shown.begin()

    def take(self, path: Path) -> None:
        """Look at a pack."""
        self.show_way(TAKE)
        self.page(TAKE).take(path)

    # ---- places

    @Slot()
    def add_place(self) -> TargetDialog:
        """Ask for a place."""
        return self._ask(None)

    @Slot(object)
    def change_place(self, target: Target) -> TargetDialog:
        return self._ask(target)

    def _ask(self, target: Target | None) -> TargetDialog:
        dialog = TargetDialog(self._desk, self._places, target, self)
        dialog.kept.connect(self._await)
        dialog.open()
        return dialog

    @Slot(str)
    def _await(self, name: str) -> None:
        self._awaited = name
        self._follow_places()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Let Tab go from the ways through the page to Close and round: pages come when they are first wanted."""
        here = QApplication.focusWidget()
        if here is not None and go_on(self, here, forward=next):
            return True
        found = list(stops(self))
        if found:
            reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
            found[0 if next else -1].setFocus(reason)
        return bool(found)

    def done(self, result: int) -> None:
        """Stop what is running, and close."""
        for name in (TAKE, PLACE):
            if name in self._pages:
                self._pages[name].leave()
        if GIVE in self._pages:
            self._pages[GIVE].stop()
        super().done(result)
