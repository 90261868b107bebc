"""The window of the manual: contents or what was found at the left, the page at the right. The work goes on beside it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QAction, QFont, QKeyEvent, QKeySequence, QTextDocument
from PySide6.QtWidgets import QDialog, QListWidgetItem, QTreeWidgetItem, QTreeWidgetItemIterator, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_manual import Ui_Manual
from s3desk.desktop.kit.screen_room import FRAME, keep_on_screen
from s3desk.desktop.look import icon
from s3desk.desktop.manual.book import Book, Place
from s3desk.desktop.manual.browser import ManualBrowser
from s3desk.desktop.manual.fields import field_list
from s3desk.desktop.settings import MANUAL, MANUAL_PANES
from s3desk.domain.fold import words

PLACE = Qt.ItemDataRole.UserRole
SHARES = (260, 720)
"""Widths of the panes at first."""
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class _Form(Ui_Manual):
    """The form with the page, which a compiled form cannot hold: forms know nothing of the manual."""

    page: ManualBrowser


class Manual(QDialog):
    """Belongs to no other window, so that a dialog that waits for an answer leaves it free."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(None)
        self.setWindowFlags(Qt.WindowType.Window)
        self._desk = desk
        self.book = Book(desk.words.language, field_list(desk.catalogue, desk.say))
        self._way: list[Place] = []
        self._at = -1
        self._sought: Sequence[str] = ()
        self.ui = _Form()
        Ui_Manual.setupUi(self.ui, self)
        self.ui.page = ManualBrowser(self.book.picture, self.ui.panes)
        self.ui.page.setObjectName("page")
        self.ui.page.setAccessibleName(desk.say("Page of the manual"))
        self.ui.panes.addWidget(self.ui.page)
        QWidget.setTabOrder(self.ui.found, self.ui.page)
        self.ui.back.setIcon(icon("back"))
        self.ui.forward.setIcon(icon("right"))
        self._fill_contents()
        self._connect()
        self._take_place()

    def _fill_contents(self) -> None:
        strong = QFont()
        strong.setBold(True)  # and nothing else, so that the size follows the program's
        for chapter in self.book.chapters:
            group = QTreeWidgetItem(self.ui.contents, [chapter.title])
            group.setFont(0, strong)
            group.setExpanded(True)
            for page in chapter.pages:
                item = QTreeWidgetItem(group, [self.book.title(page)])
                item.setToolTip(0, item.text(0))
                item.setData(0, PLACE, Place(page))

    def _connect(self) -> None:
        ui = self.ui
        ui.contents.currentItemChanged.connect(self._follow_contents)
        ui.found.currentItemChanged.connect(self._follow_hits)
        ui.search.textChanged.connect(self.look)
        ui.page.anchorClicked.connect(self._follow_link)
        ui.back.clicked.connect(lambda: self.step(-1))
        ui.forward.clicked.connect(lambda: self.step(1))
        for keys, order in (
            (QKeySequence("Alt+Left"), lambda: self.step(-1)),
            (QKeySequence("Alt+Right"), lambda: self.step(1)),
            (QKeySequence.StandardKey.Find, self._begin_search),
            (QKeySequence("F6"), partial(self._next_pane, 1)),
            (QKeySequence("Shift+F6"), partial(self._next_pane, -1)),
        ):
            action = QAction(self)
            action.setShortcut(keys)
            action.triggered.connect(lambda checked, order=order: order())
            self.addAction(action)

    def _take_place(self) -> None:
        settings = self._desk.settings
        if not self.restoreGeometry(settings.get(MANUAL)):
            keep_on_screen(self)
            room = self.screen().availableGeometry()
            self.move(room.right() - self.width() - FRAME.width(), room.top())  # what it speaks of is seen beside it
        if not self.ui.panes.restoreState(settings.get(MANUAL_PANES)):
            self.ui.panes.setSizes(SHARES)
        self.ui.panes.setStretchFactor(1, 1)

    # ---- where one reads

    @property
    def place(self) -> Place:
        return self._way[self._at]

    def open_at(self, place: Place, sought: Sequence[str] = ()) -> None:
        """Show a place and keep the way to it."""
        if self._at < 0 or place != self.place:
            self._way[self._at + 1 :] = [place]
            self._at += 1
        self._show(sought)

    def read(self, place: Place) -> None:
        """Show a place, with the keyboard in its page."""
        self.open_at(place)
        self.ui.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Go back (-1) or forward (1) on the way."""
        if 0 <= self._at + by < len(self._way):
            self._at += by
            self._show()

    def _show(self, sought: Sequence[str] = ()) -> None:
        page = self.place.page
        self.ui.page.document().setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, self.book.title(page))
        self.ui.page.show_text(self.book.text(page), self.place.anchor, sought)
        self.ui.back.setEnabled(self._at > 0)
        self.ui.forward.setEnabled(self._at + 1 < len(self._way))
        self._choose_in_contents(page)
        self.setWindowTitle(f"{self.book.title(page)} – {self._desk.say('Manual')}")

    def _choose_in_contents(self, page: str) -> None:
        found = QTreeWidgetItemIterator(self.ui.contents)
        while (item := found.value()) is not None:
            if item.data(0, PLACE) == Place(page):
                self.ui.contents.blockSignals(True)  # it is shown already, perhaps further down
                self.ui.contents.setCurrentItem(item)
                self.ui.contents.blockSignals(False)
                return
            found += 1

    @Slot()
    def _follow_contents(self) -> None:
        item = self.ui.contents.currentItem()
        place = None if item is None else item.data(0, PLACE)
        if place is not None:
            self.open_at(place)

    @Slot(QUrl)
    def _follow_link(self, link: QUrl) -> None:
        self.open_at(Place.of(link.toString(), self.place.page))

    # ---- search

    @Slot()
    def look(self) -> None:
        """List the sections that hold the words typed; the contents where nothing is typed."""
        typed = self.ui.search.text()
        self._sought = words(typed)
        self.ui.found.blockSignals(True)
        self.ui.found.clear()
        for hit in self.book.find(typed):
            page = self.book.title(hit.section.place.page)
            head = hit.section.title if hit.section.title == page else f"{page} › {hit.section.title}"
            item = QListWidgetItem(f"{head}\n{hit.around}", self.ui.found)
            item.setData(PLACE, hit.section.place)
        if typed and not self.ui.found.count():
            item = QListWidgetItem(self._desk.say("Nothing was found. Fewer letters find more."), self.ui.found)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.ui.found.blockSignals(False)
        self.ui.side.setCurrentWidget(self.ui.found if typed.strip() else self.ui.contents)

    @Slot()
    def _follow_hits(self) -> None:
        item = self.ui.found.currentItem()
        if item is not None and item.data(PLACE) is not None:
            self.open_at(item.data(PLACE), self._sought)

    # ---- by keyboard

    def _begin_search(self) -> None:
        self.ui.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.search.selectAll()

    def _side(self) -> QWidget:
        """Return the list at the left that is seen: what was found, or the contents."""
        return self.ui.found if self.ui.side.currentWidget() is self.ui.found else self.ui.contents

    def _next_pane(self, by: int) -> None:
        panes = [self.ui.search, self._side(), self.ui.page]
        at = next((at for at, each in enumerate(panes) if each.hasFocus()), -1 if by > 0 else 0)
        panes[(at + by) % len(panes)].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the line one goes down into what was found; Escape empties the line first, then closes."""
        searching = self.ui.search.hasFocus()
        if searching and event.key() in ENTER | {Qt.Key.Key_Down}:
            side = self._side()
            side.setFocus(Qt.FocusReason.OtherFocusReason)
            if side is self.ui.found and self.ui.found.currentRow() < 0:
                self.ui.found.setCurrentRow(0)
        elif event.key() in ENTER:
            self.ui.page.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Escape and self.ui.search.text():
            self.ui.search.clear()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Keep size and widths for the next time."""
        self._desk.settings.set(MANUAL, self.saveGeometry())
        self._desk.settings.set(MANUAL_PANES, self.ui.panes.saveState())
        super().done(result)
