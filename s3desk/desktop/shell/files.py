"""Files of the window: opened, made, dropped, restored, closed; the recent ones, and the one of the last session."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.settings import GREETED, LAST, RECENT, REOPEN, Settings
from s3desk.desktop.shell.instance import Instance, raise_other
from s3desk.domain.messages import message

if TYPE_CHECKING:
    from s3desk.desktop.shell.language import Languages
    from s3desk.ledger.packs import Pack
    from s3desk.services.ports import Command, Workspace

FILES = "S3Desk (*.s3desk *.s3pack)"
PACKS = "S3Desk (*.s3pack)"
ENDING = ".s3desk"
PACK = ".s3pack"


def last_file(settings: Settings) -> Path | None:
    """Return the file to begin with where none is named: that of the last session, unless one wants none."""
    known = settings.get(LAST)
    return Path(known) if known and settings.get(REOPEN) and Path(known).exists() else None


class Files(QObject):
    """Brings files onto the desk and off it."""

    leaving = Signal()
    """The file on the desk is about to go: seal what is typed, remember where one is."""
    expected = Signal(str)
    """A file is on its way; the sentence says which."""
    to_import = Signal(object)
    """A file of the outside world was dropped."""
    pack_brought = Signal(object)
    """The path of a pack that was dropped, opened, or handed over by another start of the program."""
    wanted = Signal()
    """Somebody started the program on the file that is here: come to the front."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._instance: Instance | None = None
        desk.opened.connect(self._follow_opened)
        desk.closed.connect(self._follow_closed)

    # ---- one window per file

    @Slot(object)
    def _follow_opened(self, path: Path) -> None:
        if not self._desk.may_change:
            return
        self._desk.settings.set(LAST, str(path))
        if self._instance is None:
            self._instance = Instance(self._desk.settings.folder, self)
            self._instance.wanted.connect(self.wanted)
            self._instance.brought.connect(self.pack_brought)
        self._instance.listen(path)

    @Slot()
    def _follow_closed(self) -> None:
        if self._instance is not None:
            self._instance.stop()

    # ---- opening

    @Slot(object)
    def open(self, path: Path) -> None:
        """Open a file beside the work, or go to the window that has it; a pack is looked at."""
        if path.suffix.lower() == PACK:
            self.pack_brought.emit(path)
            return
        if self._desk.path is not None and self._desk.path.resolve() == path.resolve():
            return
        if raise_other(self._desk.settings.folder, path):
            self._desk.told.emit(message("{0} is open in another window, which is in front now.", path.stem))
            return
        self.leaving.emit()
        self._desk.open(path)
        self.expected.emit(self._desk.say(message("Opening {0} …", path.name)))

    @Slot()
    def open_example(self) -> None:
        """Open the example, made now if it was never opened."""
        office = self._desk.office
        self.leaving.emit()
        self._desk.open(Path(), lambda: office.open(office.example()))
        self.expected.emit(self._desk.say("Opening the example …"))

    def restore(self, backup: Path) -> None:
        """Put a backup in the place of the file, and open it."""
        path, office = self._desk.path, self._desk.office
        if path is not None:
            self.leaving.emit()
            self._desk.open(path, lambda: office.restored(path, backup))
            self.expected.emit(self._desk.say(message("Opening {0} …", path.name)))

    @Slot()
    def choose(self) -> None:
        """Let the person choose a file in the system's own dialog."""
        path, _ = QFileDialog.getOpenFileName(self._window, self._desk.say("Open a file"), str(self.folder()), FILES)
        if path:
            self.open(Path(path))

    @Slot()
    def choose_pack(self) -> None:
        """Let the person choose the pack that a colleague gave, and look at it."""
        title = self._desk.say("Choose the pack that you were given")
        path, _ = QFileDialog.getOpenFileName(self._window, title, str(self.folder()), PACKS)
        if path:
            self.pack_brought.emit(Path(path))

    def take(self, paths: list[Path]) -> None:
        """Take files that were dropped: a workspace is opened, a pack looked at, anything else offered for import."""
        ours = [each for each in paths if each.suffix.lower() in {ENDING, PACK}]
        if ours:
            self.open(ours[0])
        elif paths and self._desk.is_open and self._desk.may_change:
            self.to_import.emit(paths[0])
        elif paths:
            self._desk.told.emit(message("Open your region's file first; then {0} can be imported.", paths[0].name))

    @Slot()
    def close(self) -> None:
        """Close the file on purpose: the next start does not open it again."""
        self.leaving.emit()
        self._desk.settings.set(LAST, "")
        self._desk.close()

    # ---- making

    @Slot()
    def make(self) -> QWidget:
        """Ask what a new file needs, and make it."""
        from s3desk.desktop.shell.new_file import NewFile

        dialog = NewFile(self._desk, self.folder(), self._window)
        dialog.finished.connect(dialog.deleteLater)
        founding = dialog.founding
        dialog.accepted.connect(lambda: self.create(founding.author, founding.path, founding.first()))
        dialog.open()
        return dialog

    def create(self, author: str, path: Path, first: list[Command]) -> None:
        """Make a file in somebody's name and open it."""

        def begin() -> None:
            office = self._desk.office
            self.leaving.emit()
            self._desk.open(path, lambda: office.create(path, first))
            self.expected.emit(self._desk.say(message("Making {0} …", path.name)))

        self._sign_as(author, begin)

    def begin_copy(self, author: str, path: Path, pack: Pack) -> None:
        """Make a full copy of what a pack holds, in a newcomer's name, and open it."""

        def begin() -> None:
            office = self._desk.office

            def made() -> Workspace:
                with closing(pack):
                    return office.receive_new(path, pack)

            self.leaving.emit()
            self._desk.open(path, made)
            self.expected.emit(self._desk.say(message("Making {0} …", path.name)))

        self._sign_as(author, begin, pack.close)

    def _sign_as(self, author: str, then: Callable[[], object], otherwise: Callable[[], object] = lambda: None) -> None:
        """Write in this name from now on, then go on; `otherwise` where the person or the settings folder will not."""
        from s3desk.desktop.shell.naming import sign_as

        sign_as(self._desk, author, self._window, then, otherwise)

    def greet(self, languages: Languages) -> QWidget:
        """Ask the first questions, and lead to the example, one's own, or a colleague's."""
        from s3desk.desktop.shell.first_run import FirstRun
        from s3desk.desktop.shell.founding import documents

        dialog = FirstRun(self._desk, languages, documents(), self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda: self._desk.settings.set(GREETED, True))

        def begin() -> None:
            founding = dialog.founding
            if dialog.begins:
                self.create(dialog.author, founding.path, founding.first(dialog.organisation))
            elif dialog.has_pack:
                self._sign_as(dialog.author, self.choose_pack)
            else:
                self._look_around(dialog.author, dialog.organisation)

        dialog.accepted.connect(begin)
        dialog.open()
        return dialog

    def _look_around(self, author: str, organisation: str) -> None:
        """Open the example with the person among its people."""
        from s3desk.services.first_run import Introduce

        def begin() -> None:
            office = self._desk.office

            def made() -> Workspace:
                workspace = office.open(office.example())
                is_new = not workspace.questions.undo_steps(1)
                workspace.run(Introduce(author, organisation))
                if is_new:
                    workspace.begin_steps()
                return workspace

            self._desk.open(Path(), made)
            self.expected.emit(self._desk.say("Opening the example …"))

        self._sign_as(author, begin)

    # ---- the recent ones

    def folder(self) -> Path:
        """Return where the person's files lie, as far as we know."""
        settings = self._desk.settings
        for known in settings.get(RECENT):
            path = Path(known)
            if not path.is_relative_to(settings.folder):  # where the example lies, and copies of what others change
                return path.parent
        from s3desk.desktop.shell.founding import documents

        return documents()

    def fill(self, menu: QMenu) -> None:
        """Offer the recent files in a menu."""
        menu.clear()
        for text in self._desk.settings.get(RECENT):
            path = Path(text)
            menu.addAction(f"{path.stem}  –  {path.parent}".replace("&", "&&"), partial(self.open, path))
        if menu.isEmpty():
            menu.addAction(self._desk.say("No file was opened yet")).setEnabled(False)
