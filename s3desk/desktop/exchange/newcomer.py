"""A newcomer's own copy of a workspace, begun from one pack: whom one trusts by that, and where the file shall lie."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import cast

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_exchange_newcomer import Ui_Newcomer
from s3desk.desktop.jobs import Worker
from s3desk.desktop.kit.screen_room import keep_on_screen
from s3desk.desktop.office import Office
from s3desk.desktop.settings import RECENT
from s3desk.domain.errors import Cancelled, OfficeError
from s3desk.domain.file_names import safe_name
from s3desk.domain.messages import mark, message
from s3desk.ledger.packs import Pack, Sealed
from s3desk.services.exchanging import OpenQuestions, Person

ENDING = ".s3desk"


class Newcomer(QDialog):
    """Reads the pack on a thread of its own: no file need be open. Once it is accepted, `pack` is the caller's."""

    known = Signal(object)
    """The path of a file that is a copy of this workspace already: the person wants to take the pack into that."""

    def __init__(self, desk: Desk, source: Path, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Newcomer()
        self.ui.setupUi(self)
        self._desk = desk
        self._source = source
        self._worker = Worker("pack", self)
        self._is_ended = False
        self._copy: Path | None = None
        self.pack: Pack | None = None
        self._ok = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(desk.say("&Begin my copy"))
        self.ui.author.setText(desk.office.author)
        self.ui.place.setText(str(folder / safe_name(source.stem, ENDING)))
        self.ui.title.setText(desk.say(message("Begin your own copy from {0}", source.name)))
        self.ui.author.textChanged.connect(self._check)
        self.ui.place.textChanged.connect(self._check)
        self.ui.choose_place.clicked.connect(self.choose_place)
        self.ui.unseal.clicked.connect(self.read)
        self.ui.passphrase.returnPressed.connect(self.read)
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        self.ui.sealed.hide()
        for each in (self.ui.founder, self.ui.there, self.ui.go):
            each.hide()
        self.ui.go.clicked.connect(self.go)
        self._check()
        self.read()

    # ---- the pack

    @Slot()
    def read(self) -> None:
        """Open the pack beside the window."""
        source, passphrase, office = self._source, self.ui.passphrase.text(), self._desk.office
        recent = [Path(each) for each in self._desk.settings.get(RECENT)]
        self.ui.explain.setText(self._desk.say("Reading the pack …"))

        def work(progress: object) -> tuple[Pack, Person, Path | None]:
            pack = office.open_pack(source, passphrase)
            try:
                return pack, office.founder(pack), copy_among(office, recent, pack.header.workspace)
            except BaseException:
                pack.close()
                raise

        self._worker.do(work, self._show, self._fail)

    def _show(self, found: tuple[Pack, Person, Path | None]) -> None:
        self.pack, founder, self._copy = found
        header = self.pack.header
        say = self._desk.say
        self.ui.sealed.hide()
        packed = message(
            "{1} packed {0} changes for you. They become a file of your own.", header.changes, header.name, count=0
        )
        self.ui.explain.setText(say(packed))
        self.ui.founder_name.setText(
            say(message("The workspace was founded by {0}, with this fingerprint:", founder.name))
        )
        self.ui.fingerprint.setText(founder.fingerprint.replace("-", "  "))
        spelled = " ".join(founder.fingerprint.replace("-", ", "))
        self.ui.fingerprint.setAccessibleName(say(message("Fingerprint: {0}", spelled)))
        self.ui.founder.show()
        if self._copy is not None:
            there = message(
                "{0} is a copy of this workspace already; the pack can be taken into that.", self._copy.name
            )
            self.ui.there.setText(say(there))
            self.ui.there.show()
            self.ui.go.show()
        self.ui.author.setFocus()
        self.ui.author.selectAll()
        self._check()
        self._make_room()

    def _make_room(self) -> None:
        """Be as high as the texts need."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            high = max(self.height(), layout.totalMinimumHeightForWidth(self.width()))
            keep_on_screen(self, QSize(self.width(), high))

    def _fail(self, mishap: Exception) -> None:
        if isinstance(mishap, Cancelled):
            return
        if not isinstance(mishap, OfficeError):
            raise mishap
        self.ui.explain.setText(self._desk.say(mishap.message))
        if isinstance(mishap, Sealed):
            self.ui.sealed.show()
            self.ui.passphrase.setFocus()
            self.ui.passphrase.selectAll()

    @Slot()
    def go(self) -> None:
        """Go to the copy that is there already."""
        self.reject()
        self.known.emit(self._copy)

    # ---- what is lacking

    @property
    def author(self) -> str:
        return " ".join(self.ui.author.text().split())

    @property
    def path(self) -> Path:
        text = self.ui.place.text().strip()
        return Path(text if text.endswith(ENDING) else text + ENDING)

    def _lacking(self) -> str:
        if not self.author:
            return mark("Your name is lacking.")
        if not self.ui.place.text().strip():
            return mark("The file's place is lacking.")
        if not self.path.parent.is_dir():
            return mark("There is no such folder; choose one that is there.")
        if self.path.exists():
            return mark("This file is there already; open it, or choose another name.")
        return ""

    @Slot()
    def _check(self) -> None:
        lacking = self._lacking()
        self.ui.lacking.setText(self._desk.say(lacking) if lacking else "")
        self._ok.setEnabled(not lacking and self.pack is not None)

    @Slot()
    def choose_place(self) -> None:
        """Let the person choose in the system's own dialog."""
        path, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), self.ui.place.text(), f"S3Desk (*{ENDING})")
        if path:
            self.ui.place.setText(path)

    def done(self, result: int) -> None:
        """End the thread; the pack goes to whoever begins the copy, or is closed."""
        self.end()
        if result == QDialog.DialogCode.Rejected and self.pack is not None:
            self.pack.close()
            self.pack = None
        super().done(result)

    def end(self) -> None:
        if not self._is_ended:
            self._is_ended = True
            self._worker.cancel_all()
            self._worker.close()


def copy_among(office: Office, paths: Iterable[Path], workspace: bytes) -> Path | None:
    """Return the first of some files that is a copy of this workspace; one that cannot be read is none."""
    for path in paths:
        with suppress(OfficeError, OSError):
            if path.exists():
                view = office.look_into(path)
                try:
                    if cast("OpenQuestions", view.questions).workspace_id() == workspace:
                        return path
                finally:
                    view.close()
    return None
