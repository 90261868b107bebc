"""The navigator of a page: its views and, under a heading, the lists of its types; where it is narrow, a box."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidgetItem

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_page import Ui_Page
from s3desk.desktop.kit.view import Entry
from s3desk.desktop.look import XL, font, icon, line_height

ROLE = Qt.ItemDataRole.UserRole


class Navigator(QObject):
    """Fills the list and the box of a page's form, and keeps both at the same entry."""

    chosen = Signal(int)
    """Which of the entries."""

    def __init__(self, desk: Desk, ui: Ui_Page, entries: Sequence[Entry], views: int, parent: QObject) -> None:
        """`views` of the entries stand above the heading of the lists."""
        super().__init__(parent)
        self._desk = desk
        self._list, self._box = ui.navigator, ui.switcher
        self._count, self._views = len(entries), views
        for at, entry in enumerate(entries):
            if at == views and views:
                self._add_heading()
            self._add(at, entry)
        self._list.currentRowChanged.connect(self._follow)
        self._box.activated.connect(self._follow)

    def _add(self, at: int, entry: Entry) -> None:
        said = self._desk.say(entry.label)
        item = QListWidgetItem(icon(entry.icon), said, self._list)
        item.setToolTip(said)
        item.setData(ROLE, at)
        self._box.addItem(icon(entry.icon), said)

    def _add_heading(self) -> None:
        item = QListWidgetItem(self._desk.say("Lists"), self._list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.fit()
        self._box.insertSeparator(self._box.count())

    def fit(self) -> None:
        """Give the heading the room that the size of text asks for."""
        item = self._list.item(self._views)
        if self._views and item is not None:
            item.setSizeHint(QSize(0, line_height("small") + XL))
            item.setFont(font("small"))

    def row_of(self, at: int) -> int:
        """Return the row of an entry, in the list as in the box: the heading between them counts."""
        return at + (1 if self._views and at >= self._views else 0)

    def show(self, at: int) -> None:
        """Be at an entry."""
        self._list.setCurrentRow(self.row_of(at))
        self._box.setCurrentIndex(self.row_of(at))

    def place(self, *, narrow: bool) -> None:
        """Put the box in the list's place where the width is needed."""
        several = self._count > 1
        self._list.setVisible(several and not narrow)
        self._box.setVisible(several and narrow)

    @Slot(int)
    def _follow(self, row: int) -> None:
        item = self._list.item(row)
        at = None if item is None else item.data(ROLE)
        if at is not None:
            self.chosen.emit(at)
