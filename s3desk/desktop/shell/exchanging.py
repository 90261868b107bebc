"""Exchange at a window: its dialog, packs that are dropped or opened, a newcomer's copy, and what goes by itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from s3desk.desktop.desk import Desk
from s3desk.desktop.exchange.by_itself import ByItself
from s3desk.desktop.exchange.places import Places
from s3desk.desktop.shell.files import Files

if TYPE_CHECKING:
    from s3desk.desktop.exchange.dialog import ExchangeDialog
    from s3desk.desktop.exchange.newcomer import Newcomer
    from s3desk.services.carriers import Target


class Exchanging(QObject):
    """Made when the window has a file, or gets a pack."""

    changed = Signal()
    """The last exchange is another one, or one began or ended."""

    def __init__(self, desk: Desk, files: Files, seal: Callable[[], None], window: QWidget) -> None:
        """`seal` makes changes of what is being typed, so that it goes along."""
        super().__init__(window)
        self._desk = desk
        self._files = files
        self._seal = seal
        self._window = window
        self._dialog: ExchangeDialog | None = None
        self._waiting: Path | None = None
        self.running: Target | None = None
        """With whom an exchange goes on by itself."""
        self.places = Places(desk, self)
        self.by_itself = ByItself(desk, self.places, seal, self)
        self.places.changed.connect(self.changed)
        self.by_itself.began.connect(self._follow_began)
        self.by_itself.ended.connect(self._follow_ended)
        desk.opened.connect(self._take_waiting)
        if desk.is_open:
            self.places.load()

    @Slot(object)
    def _follow_began(self, target: Target) -> None:
        self.running = target
        self.changed.emit()

    @Slot()
    def _follow_ended(self) -> None:
        self.running = None
        self.changed.emit()

    # ---- the dialog

    def show(self, way: str = "") -> ExchangeDialog:
        """Show the dialog, beginning with a way or a kept place by its name."""
        from s3desk.desktop.exchange.dialog import ExchangeDialog

        self._seal()
        if self._dialog is None or not isValid(self._dialog):
            self._dialog = ExchangeDialog(self._desk, self.places, self._seal, self._window)
            self._dialog.foreign.connect(self.begin_copy)
        if way:
            self._dialog.show_way(way)
        if self._dialog.isVisible():
            self._dialog.raise_()
        self._dialog.show()
        self._dialog.activateWindow()
        self._dialog.begin()
        return self._dialog

    # ---- packs

    @Slot(object)
    def take(self, pack: Path) -> None:
        """Look at a pack: with the file that is open, or to begin a copy."""
        if self._desk.is_open and self._desk.may_change:
            self.show().take(pack)
        else:
            self.begin_copy(pack)

    def take_with(self, file: Path, pack: Path) -> None:
        """Open a file, then look at a pack with it."""
        self._waiting = pack
        self._files.open(file)

    @Slot()
    def _take_waiting(self) -> None:
        pack, self._waiting = self._waiting, None
        if pack is not None:
            self.take(pack)

    @Slot(object)
    def begin_copy(self, pack: Path) -> Newcomer:
        """Offer a file of one's own for a pack, or the one that there is."""
        from s3desk.desktop.exchange.newcomer import Newcomer

        dialog = Newcomer(self._desk, pack, self._files.folder(), self._window)
        dialog.known.connect(lambda file: self.take_with(file, pack))
        dialog.finished.connect(dialog.deleteLater)

        def begin() -> None:
            if self._dialog is not None and isValid(self._dialog):
                self._dialog.close()
            assert dialog.pack is not None
            self._files.begin_copy(dialog.author, dialog.path, dialog.pack)

        dialog.accepted.connect(begin)
        dialog.open()
        return dialog
