"""The manual on F1, wherever one is, and the quiet word about what is new after an upgrade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from s3desk import __version__
from s3desk.desktop.desk import Desk
from s3desk.desktop.settings import SEEN_VERSION
from s3desk.desktop.shell.news import NewsBar
from s3desk.desktop.shell.pages import Pages
from s3desk.domain.messages import message

if TYPE_CHECKING:
    from s3desk.desktop.manual.book import Place
    from s3desk.desktop.manual.window import Manual

NEWS = "whats_new"
"""The page that tells what changed from version to version."""


class Helping(QObject):
    """Opens the manual where it speaks of what the person is looking at."""

    def __init__(self, desk: Desk, pages: Pages, actions: tuple[QAction, ...], window: QMainWindow) -> None:
        """`actions` work in every dialog of the window and in the manual: F1, and the sizes of text."""
        super().__init__(window)
        self._desk = desk
        self._pages = pages
        self._actions = actions
        self._window = window
        self.manual: Manual | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._equip)

    @Slot()
    def _equip(self) -> None:
        """Let F1 work in the dialog that came to the front: a shortcut of the main window does not reach there."""
        front = above = QApplication.activeWindow()
        while above is not None and above is not self._window:
            above = above.parentWidget()
        if front is not None and front is not self._window and above is self._window:
            front.addActions(self._actions)  # what is there already stays as it is

    @Slot()
    def show(self) -> Manual:
        """Show the page about where the keyboard is, at the field that is being written where it tells of that."""
        here: QWidget = QApplication.focusWidget() or QApplication.activeWindow() or self._window
        manual = self._opened()
        if here.window() is not manual:
            manual.read(self.place_of(here))
        return manual

    def place_of(self, here: QWidget) -> Place:
        """Return what the manual says of where a widget is."""
        from s3desk.desktop.manual.whereabouts import whereabouts

        is_in_page = here.window() is self._window and self._desk.is_open
        found = whereabouts(here, self._pages.page() if is_in_page else None)
        return self._made().book.place_of(found.screens, found.field)

    @Slot()
    def show_news(self) -> Manual:
        """Show what changed from version to version."""
        from s3desk.desktop.manual.book import Place

        manual = self._opened()
        manual.read(Place(NEWS))
        return manual

    def _made(self) -> Manual:
        if self.manual is None:
            from s3desk.desktop.manual.window import Manual

            self.manual = Manual(self._desk)
            self.manual.addActions(self._actions)
            self.manual.destroyed.connect(self._lose)
        return self.manual

    def _opened(self) -> Manual:
        manual = self._made()
        manual.show()
        manual.activateWindow()
        return manual

    def tell_news(self, bar: NewsBar) -> None:
        """Say once, after an upgrade, that there is something new to be read; nothing pops up."""
        seen = self._desk.settings.get(SEEN_VERSION)
        if seen != __version__:
            self._desk.settings.set(SEEN_VERSION, __version__)
        if seen not in {"", __version__}:
            bar.offer(message("This is S3Desk {0}.", __version__), message("What's new"), self.show_news)

    @Slot()
    def _lose(self) -> None:
        self.manual = None

    def forget(self) -> None:
        """Close the manual: the program ends, or its language changes."""
        manual, self.manual = self.manual, None
        if manual is not None:
            manual.destroyed.disconnect(self._lose)
            manual.close()
            manual.deleteLater()
