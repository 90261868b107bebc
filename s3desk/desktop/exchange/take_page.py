"""From a file or stick: a pack is opened beside the work, what it brings is listed, then it is taken in, or left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.exchange.sentences import outcome_said
from s3desk.desktop.exchange.survey import Survey
from s3desk.desktop.exchange.work import Look, look_at_pack, opened, take_pack
from s3desk.desktop.forms.ui_exchange_take import Ui_TakePage
from s3desk.domain.messages import message
from s3desk.ledger.packs import Pack, Sealed
from s3desk.services.exchanging import OpenQuestions, Stranger, Taking
from s3desk.services.ports import Progress

PACKS = "S3Desk (*.s3pack)"


class TakePage(QWidget):
    """Takes one pack at a time."""

    foreign = Signal(object)
    """The path of a pack that belongs to another workspace: its file is to be opened, or begun."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_TakePage()
        self.ui.setupUi(self)
        self._desk = desk
        self._path: Path | None = None
        self._pack: Pack | None = None
        self.survey = Survey(desk, self.ui.choose, self)
        self.ui.column.addWidget(self.survey, 1)
        self.ui.choose.clicked.connect(self.choose)
        self.ui.unseal.clicked.connect(self._open)
        self.ui.passphrase.returnPressed.connect(self._open)
        self.ui.open_other.clicked.connect(self._go_to_other)
        self.survey.applied.connect(self.apply)
        self.survey.accepted.connect(self.accept)
        self.survey.left.connect(self.leave)
        self.leave()

    def begin(self) -> None:
        """Come to the front."""
        if not self.survey.is_working and self._pack is None:
            self.ui.choose.setFocus()

    # ---- which pack

    @Slot()
    def choose(self) -> None:
        """Let the person choose a pack in the system's own dialog."""
        beside = self._path.parent if self._path is not None else Path.home()
        path, _ = QFileDialog.getOpenFileName(self, self._desk.say("Choose a pack"), str(beside), PACKS)
        if path:
            self.take(Path(path))

    def take(self, path: Path) -> None:
        """Look at a pack."""
        self.leave()
        self._path = path
        self.ui.source.setText(path.name)
        self.ui.source.setToolTip(str(path))
        self._open()

    @Slot()
    def leave(self) -> None:
        """Let go of the pack; nothing was changed by it."""
        self.survey.stop()
        if not self.survey.is_working:  # else a thread still reads it
            self._close_pack()
        self._pack = None
        self.ui.passphrase.clear()
        self.ui.sealed.hide()
        self.ui.foreign.hide()
        self.ui.source.clear()
        self.survey.clear()

    @Slot()
    def _open(self) -> None:
        path, passphrase, desk = self._path, self.ui.passphrase.text(), self._desk
        if path is None or self.survey.is_working:
            return

        def work(giving: OpenQuestions, taking: Taking, progress: Progress) -> tuple[Pack, Look | None]:
            pack, is_ours = opened(path.name, lambda: desk.office.open_pack(path, passphrase), giving, taking, desk.now)
            try:
                return pack, look_at_pack(pack, giving, taking, desk.now, progress) if is_ours else None
            except BaseException:
                pack.close()
                raise

        self.ui.sealed.hide()
        job = desk.exchange(work, self._show, self._fail)
        self.survey.follow(job, message("Reading the pack …"))

    def _show(self, found: tuple[Pack, Look | None]) -> None:
        self._pack, look = found
        self.ui.passphrase.clear()
        if look is None:
            self.survey.clear()
            self._offer_other(self._pack)
        else:
            self.survey.show_look(look)

    def _fail(self, mishap: Exception) -> None:
        if isinstance(mishap, Sealed) and not self.ui.passphrase.text():
            self.survey.clear()
        else:
            self.survey.fail(mishap)
        if isinstance(mishap, Sealed):
            self.ui.sealed.show()
            self.ui.passphrase.selectAll()
            self.ui.passphrase.setFocus()

    def _offer_other(self, pack: Pack) -> None:
        said = message("This pack by {0} belongs to another workspace, not to the file that is open.", pack.header.name)
        self.ui.foreign_text.setText(self._desk.say(said))
        self.ui.foreign.show()
        self.ui.open_other.setFocus()

    @Slot()
    def _go_to_other(self) -> None:
        if self._path is not None:
            self.foreign.emit(self._path)

    # ---- taking it in

    @Slot(object)
    def accept(self, stranger: Stranger) -> None:
        """Make somebody a member, then list what they sent: it is not taken in by that."""
        pack, desk = self._pack, self._desk
        if pack is None or self.survey.is_working:
            return

        def work(giving: OpenQuestions, taking: Taking, progress: Progress) -> Look:
            taking.accept(stranger.key, stranger.name, stranger.circle)
            return look_at_pack(pack, giving, taking, desk.now, progress)

        self.survey.follow(desk.exchange(work, self.survey.show_look, self._refused), message("Reading the pack …"))

    @Slot()
    def apply(self) -> None:
        """Take the pack in."""
        pack, desk = self._pack, self._desk
        if pack is None or self.survey.is_working:
            return

        def work(giving: OpenQuestions, taking: Taking, progress: Progress) -> Look:
            return take_pack(pack, giving, taking, desk.now, progress)

        job = desk.exchange(work, self._done, self._refused)
        self.survey.follow(job, message("Taking in …"))

    def _close_pack(self) -> None:
        if self._pack is not None:
            self._pack.close()
            self._pack = None

    def _done(self, came: Look) -> None:
        self._close_pack()
        self.survey.tell(outcome_said(self._desk, came.received), came)

    def _refused(self, mishap: Exception) -> None:
        self.survey.fail(mishap)
        if not isinstance(mishap, Stranger):
            self._close_pack()
