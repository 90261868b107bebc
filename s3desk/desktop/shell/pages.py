"""The pages in their tabs: each is built when it is first needed; leads to records, lists and views, and says where one is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_main_window import Ui_MainWindow
from s3desk.desktop.kit.tab import Tab
from s3desk.desktop.look import icon
from s3desk.desktop.settings import TAB
from s3desk.desktop.tabs import TABS
from s3desk.domain.values import RecordId

if TYPE_CHECKING:
    from s3desk.desktop.kit.page import Page
    from s3desk.desktop.kit.view import View


@dataclass(frozen=True, slots=True)
class Spot:
    """Where somebody is: a tab, a view in it, a record shown beside (None: none)."""

    tab: str
    view: str
    record: RecordId | None = None
    type: str = ""

    @property
    def room(self) -> tuple[str, str]:
        """Return the spot without its record."""
        return self.tab, self.view


class Pages(QObject):
    """Knows of a tab only its TAB, of a page only what every page has."""

    led = Signal()
    """The person is about to be led to another record, list or view."""
    moved = Signal()
    """The person is elsewhere now: `spot` tells where."""

    def __init__(self, desk: Desk, ui: Ui_MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tabs = ui.tabs
        self._ui = ui
        self._built: dict[int, Page] = {}
        self._ways: list[QAction] = []
        self._is_leading = False
        self._add_tabs()
        self._add_ways()
        ui.tabs.currentChanged.connect(self._come_to)
        desk.shown.connect(self.show_record)
        desk.listed.connect(self.show_list)
        desk.turned.connect(self.turn_to)

    def _add_tabs(self) -> None:
        self._tabs.blockSignals(True)  # no page is built before it is to be seen
        for at in range(len(TABS)):
            self._put(at, QWidget(self._tabs))
        known = self._desk.settings.get(TAB)
        self._tabs.setCurrentIndex(next((at for at, tab in enumerate(TABS) if tab.name == known), 0))
        self._tabs.blockSignals(False)

    def _add_ways(self) -> None:
        """Offer the tabs in the menu, each by its number."""
        for at, tab in enumerate(TABS):
            way = QAction(icon(tab.icon), self._desk.say(tab.label), self._ui.go_menu)
            way.setObjectName(f"tab_{tab.name}")
            way.setShortcut(f"Ctrl+{at + 1}")
            way.triggered.connect(partial(self._go_by_menu, at))
            self._ui.go_menu.addAction(way)
            self._ways.append(way)
            way.setEnabled(False)
        self._desk.opened.connect(self._allow_ways)
        self._desk.closed.connect(self._allow_ways)

    def _go_by_menu(self, at: int, checked: bool = False) -> None:
        self.lead_to(at)

    @Slot()
    def _allow_ways(self) -> None:
        for way in self._ways:
            way.setEnabled(self._desk.is_open)

    def _put(self, at: int, widget: QWidget) -> None:
        tab = TABS[at]
        widget.setObjectName(tab.name)
        self._tabs.insertTab(at, widget, icon(tab.icon), self._desk.say(tab.label))

    # ---- which page

    def tab(self) -> Tab:
        """Return the tab in front."""
        return TABS[self._tabs.currentIndex()]

    def page(self) -> Page:
        """Return the page in front, made now if it was never shown."""
        return self.page_at(self._tabs.currentIndex())

    def page_at(self, at: int) -> Page:
        """Return the page of a tab, made now if it was never shown."""
        if at not in self._built:
            self._build(at)
        return self._built[at]

    def built(self) -> list[Page]:
        """Return the pages that have been made."""
        return [self._built[at] for at in sorted(self._built)]

    @Slot(int)
    def _come_to(self, at: int) -> None:
        if at < 0:
            return
        page = self.page_at(at)
        if not self._tabs.tabBar().hasFocus():
            page.go_to_view()  # the keyboard was in the page that went
        self._follow(page)

    def _build(self, at: int) -> None:
        """Put the page in its tab's place."""
        page = TABS[at].build(self._desk, self._tabs)
        self._built[at] = page
        page.view_built.connect(self._equip)
        page.moved.connect(partial(self._follow, page))
        self._equip(page.view)
        self._replace(at, page)

    def _replace(self, at: int, widget: QWidget) -> None:
        """Put a widget into a tab without leaving the tab in front."""
        front, old = self._tabs.currentIndex(), self._tabs.widget(at)
        self._tabs.blockSignals(True)
        self._tabs.removeTab(at)
        self._put(at, widget)
        self._tabs.setCurrentIndex(front)
        self._tabs.blockSignals(False)
        if old is not None:
            old.hide()
            old.deleteLater()

    @Slot(object)
    def _equip(self, view: View) -> None:
        view.addAction(self._ui.delete_record)  # Delete in a form or a list of links means something else

    def _follow(self, page: Page) -> None:
        if page is self._built.get(self._tabs.currentIndex()) and not self._is_leading:
            self.moved.emit()

    @contextmanager
    def _one_move(self) -> Iterator[None]:
        """Say only once that one has moved, at the end: what is passed on the way is nowhere."""
        self._is_leading = True
        try:
            yield
        finally:
            self._is_leading = False
        self.moved.emit()

    def rebuild(self) -> None:
        """Make all pages anew, in the language of now, when they are next seen."""
        built, self._built = self._built, {}
        for at in built:
            self._replace(at, QWidget(self._tabs))
        for at, tab in enumerate(TABS):
            self._tabs.setTabText(at, self._desk.say(tab.label))
            self._ways[at].setText(self._desk.say(tab.label))
        if self._desk.is_open:
            self.page()

    # ---- where one is

    def spot(self) -> Spot:
        """Return where the person is."""
        page, tab = self.page(), self.tab().name
        if page.has_record and page.panel.record is not None:
            return Spot(tab, page.entry.name, page.panel.record, page.panel.declared.name)
        return Spot(tab, page.entry.name)

    def go_to(self, spot: Spot) -> None:
        """Lead to a spot that may be of another session: what is no longer there is left out."""
        at = next((at for at, tab in enumerate(TABS) if tab.name == spot.tab), None)
        if at is None:
            return
        with self._one_move():
            self._tabs.setCurrentIndex(at)
            page = self.page_at(at)
            if any(each.name == spot.view for each in page.entries):
                page.view_named(spot.view)
            if spot.record is not None and any(each.name == spot.type for each in page.types):
                page.show_record(spot.record, spot.type)
            page.go_to_view()

    def lead_to(self, at: int, view: str = "") -> None:
        """Lead to a tab, or to one of its views."""
        self.led.emit()
        page = self.page_at(at)
        self.go_to(Spot(TABS[at].name, view or page.entry.name))

    @Slot(str)
    def turn_to(self, tab: str) -> None:
        """Lead to a tab by its name, as it was left."""
        self.lead_to(next(at for at, each in enumerate(TABS) if each.name == tab))

    def _at_type(self, type_name: str) -> int | None:
        types = ((at, tab.types(self._desk.catalogue)) for at, tab in enumerate(TABS))
        return next((at for at, declared in types if any(each.name == type_name for each in declared)), None)

    @Slot(object, object)
    def show_record(self, record: RecordId, type_name: str) -> None:
        """Bring a record to the front."""
        if (at := self._at_type(type_name)) is not None:
            self.led.emit()
            with self._one_move():
                self._tabs.setCurrentIndex(at)
                self.page().show_record(record, type_name)
                self.page().go_to_view()

    @Slot(str, str)
    def show_list(self, type_name: str, sieve: str) -> None:
        """Bring a type's list to the front, sifted or whole."""
        if (at := self._at_type(type_name)) is not None:
            self.led.emit()
            with self._one_move():
                self._tabs.setCurrentIndex(at)
                self.page().show_list(type_name, sieve)
                self.page().go_to_view()

    def seal(self) -> None:
        """Make a change of whatever is being typed."""
        for page in self.built():
            page.seal()

    def remember(self) -> None:
        """Keep tab, views and widths for the next start."""
        self._desk.settings.set(TAB, self.tab().name)
        for page in self.built():
            page.remember()
