"""To a file or stick: for whom, what goes out, sealed or not, and where to."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.exchange.arrivals import name_columns, show_leaving
from s3desk.desktop.exchange.sentences import leaving_said
from s3desk.desktop.exchange.work import going_out
from s3desk.desktop.forms.ui_exchange_give import Ui_GivePage
from s3desk.desktop.jobs import Job
from s3desk.desktop.kit.announce import announce
from s3desk.domain.errors import Cancelled
from s3desk.domain.file_names import safe_name
from s3desk.domain.messages import Message, message
from s3desk.services.exchanging import Copy, Leaving, OpenQuestions, PackFile, Taking
from s3desk.services.ports import Progress, Questions
from s3desk.services.session import given_as_file
from s3desk.services.sharing import Circle, open_circles

ENDING = ".s3pack"
EVERYBODY = ("", b"")
"""No circle named: all that the team shares; no copy: everything."""


class GivePage(QWidget):
    """Shows what would go out to whom is chosen, and writes it."""

    written = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_GivePage()
        self.ui.setupUi(self)
        self._desk = desk
        self._asked: Job | None = None
        self._leaving: Leaving | None = None
        self._job: Job | None = None
        name_columns(desk, self.ui.records)
        self.ui.records.header().hide()
        for column in (1, 2):  # nothing happens here to what goes, and it is nobody else's
            self.ui.records.hideColumn(column)
        self.ui.receiver.activated.connect(self.look)
        self.ui.seal.toggled.connect(self._show_seal)
        self.ui.passphrase.textChanged.connect(self._allow)
        self.ui.again.textChanged.connect(self._allow)
        self.ui.passphrase.returnPressed.connect(self.ui.again.setFocus)
        self.ui.again.returnPressed.connect(self.ui.write.click)
        self.ui.write.clicked.connect(self.choose)
        self.ui.stop.clicked.connect(self.stop)
        self.ui.receiver.addItem(desk.say("Everybody: all that the team shares"), EVERYBODY)
        self._show_seal(sealed=False)
        self._work(None)
        desk.ask(_receivers, self._offer)

    def begin(self) -> None:
        """Come to the front, with what goes out now."""
        self.ui.receiver.setFocus()
        self.look()

    # ---- for whom, and what

    def _offer(self, found: tuple[list[Copy], list[Circle]]) -> None:
        copies, circles = found
        for copy in copies:
            lacks = message("{1}, {2}: lacks {0} changes", copy.lacks, copy.owner, copy.device, count=0)
            said = lacks if copy.lacks else message("{0}, {1}: has everything", copy.owner, copy.device)
            self.ui.receiver.addItem(self._desk.say(said), ("", copy.id))
        for circle in circles:
            self.ui.receiver.addItem(self._desk.say(message("Partner region: {0}", circle.name)), (circle.sign, b""))

    @Slot()
    def look(self) -> None:
        """List what would go out."""
        circle, copy = self.ui.receiver.currentData()
        self.ui.summary.setText(self._desk.say("Looking at what goes out …"))
        self._leaving = None
        self._allow()

        def ask(questions: OpenQuestions, taking: Taking, progress: Progress) -> tuple[Leaving, int | None]:
            leaving = going_out(questions, [circle] if circle else [], copy or None)[1]
            return leaving, None if circle or copy else questions.standing().ungiven

        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._desk.exchange(ask, self._show, self._failed)

    def _show(self, found: tuple[Leaving, int | None]) -> None:
        self._leaving = leaving = found[0]
        said = [leaving_said(self._desk, *found)]
        if leaving.is_empty and self.ui.receiver.currentData()[1]:
            said.append(self._desk.say("To write all of it once more, choose Everybody."))
        self.ui.summary.setText("\n".join(said))
        show_leaving(self._desk, self.ui.records, leaving)
        self._allow()

    # ---- sealed

    @Slot(bool)
    def _show_seal(self, sealed: bool) -> None:
        ui = self.ui
        for each in (ui.passphrase_label, ui.passphrase, ui.again_label, ui.again, ui.warning):
            each.setVisible(sealed)
        if sealed:
            ui.passphrase.setFocus()
        else:
            ui.passphrase.clear()
            ui.again.clear()
        self._allow()

    @Slot()
    def _allow(self) -> None:
        ui = self.ui
        is_sealable = not ui.seal.isChecked() or (ui.passphrase.text() and ui.passphrase.text() == ui.again.text())
        is_empty = self._leaving is not None and self._leaving.is_empty  # the sentence above the list says so
        ui.write.setEnabled(bool(is_sealable) and self._job is None and not is_empty)
        differ = bool(ui.again.text()) and ui.passphrase.text() != ui.again.text()
        ui.again.setProperty("odd", differ)
        ui.again.style().unpolish(ui.again)
        ui.again.style().polish(ui.again)
        differing = message("The two are not the same yet.")
        alone = message("Tell it to them by another way. Without it nobody can open the pack, not even you.")
        ui.warning.setText(self._desk.say(differing if differ else alone))

    # ---- writing

    @Slot()
    def choose(self) -> None:
        """Let the person choose the file in the system's own dialog, then write it."""
        folder = self._desk.path.parent if self._desk.path is not None else Path.home()
        begin = folder / safe_name(self._called(), ENDING)
        path, _ = QFileDialog.getSaveFileName(self, self._desk.say("Write the pack"), str(begin), f"S3Desk (*{ENDING})")
        if path:
            self.write_to(Path(path if path.lower().endswith(ENDING) else path + ENDING))

    def _called(self) -> str:
        name = "S3Desk" if self._desk.path is None else self._desk.path.stem
        return f"{name} {self._desk.today().isoformat()}"

    def write_to(self, path: Path) -> None:
        """Write the pack beside the work; the file is there whole or not at all."""
        circle, copy = self.ui.receiver.currentData()
        passphrase, desk = self.ui.passphrase.text(), self._desk

        def work(giving: OpenQuestions, taking: Taking, progress: Progress) -> PackFile:
            made = desk.office.write_pack(giving, path, [circle] if circle else [], copy, passphrase, progress)
            given_as_file(taking, path.name, made.outgoing, desk.now())
            return made

        job = desk.exchange(work, self._done, self._failed)
        job.progressed.connect(self._show_progress)
        self._tell(message("Writing the pack …"))
        self._work(job)

    def _work(self, job: Job | None) -> None:
        self._job = job
        self.ui.progress.setRange(0, 0)
        for each in (self.ui.progress, self.ui.stop):
            each.setVisible(job is not None)
        self.ui.stop.setEnabled(True)
        self._allow()

    @Slot(int, int)
    def _show_progress(self, done: int, whole: int) -> None:
        self.ui.progress.setRange(0, whole)
        self.ui.progress.setValue(done)

    def _done(self, made: PackFile) -> None:
        self._work(None)
        self.ui.seal.setChecked(False)
        size = self._desk.words.size(made.bytes)
        written = message("{0} changes were written to {1} ({2}).", made.changes, made.path.name, size, count=0)
        hand_on = message(
            "The file lies in {0}. Hand it on; it can be taken in by many, and more than once.", _folder(made.path)
        )
        self._tell(written, hand_on)
        if self._leaving is not None:
            show_leaving(self._desk, self.ui.records, self._leaving, is_done=True)
        self.ui.write.setFocus()
        self.written.emit()

    def _failed(self, mishap: Exception) -> None:
        self._work(None)
        if isinstance(mishap, Cancelled):
            self._tell(message("Stopped; nothing was written."))
        else:
            self._tell(message("Nothing was written."))
            self._desk.tell(mishap)

    def _tell(self, *said: Message) -> None:
        self.ui.summary.setText("\n".join(map(self._desk.say, said)))
        announce(self.ui.summary, self.ui.summary.text())

    @Slot()
    def stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.ui.stop.setEnabled(False)


def _folder(path: Path) -> str:
    return str(path.resolve().parent)


def _receivers(questions: Questions) -> tuple[list[Copy], list[Circle]]:
    return cast("OpenQuestions", questions).copies(), open_circles(questions)
