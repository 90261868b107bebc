"""Import: what a file would change is planned beside the work, shown, then done as one step; Stop leaves nothing."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTreeWidgetItem, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_import_dialog import Ui_ImportDialog
from s3desk.desktop.jobs import Job
from s3desk.domain.errors import Cancelled, OfficeError
from s3desk.domain.messages import Message, message
from s3desk.services.deadlines import moved_by
from s3desk.services.importing import ApplyImport, Changed, ImportPlan, New
from s3desk.services.ports import Done, Progress, Questions

MOST_ROWS = 200
MOST_NAMED = 5
_LABELS = (message("Row"), message("What"), message("Record"), message("Values"))


class ImportDialog(QDialog):
    """Not modal: the work goes on beside it."""

    def __init__(self, desk: Desk, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_ImportDialog()
        self.ui.setupUi(self)
        self._desk = desk
        self._path = path
        self._job: Job | None = None
        self.plan: ImportPlan | None = None
        self.ui.source.setText(str(path))
        self.ui.rows.setHeaderLabels([desk.say(each) for each in _LABELS])
        self._ok = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(desk.say("&Import"))
        self.ui.kind.addItem(desk.say("As recognised"), None)
        self.ui.kind.activated.connect(self.look)
        self.ui.stop.clicked.connect(self.stop)
        self.ui.buttons.accepted.connect(self.apply)
        self.ui.buttons.rejected.connect(self.reject)
        self._offer_kinds()
        self.look()

    def _offer_kinds(self) -> None:
        def show(kinds: list[tuple[str, str]]) -> None:
            for kind, label in kinds:
                self.ui.kind.addItem(self._desk.say(label), kind)

        office = self._desk.office
        self._desk.errand(lambda questions, progress: [(each.kind, each.label) for each in office.readers()], show)

    @Slot()
    def look(self) -> None:
        """Plan the import; nothing is written."""
        self.stop()
        self.plan = None
        kind: str | None = self.ui.kind.currentData()
        path, source, office = self._desk.path, self._path, self._desk.office
        if path is None:
            return

        def work(questions: Questions, progress: Progress) -> ImportPlan:
            return office.plan_import(path, source, kind, progress)

        self._run(self._desk.errand(work, self._show, self._failed), message("Reading the file …"))

    def _run(self, job: Job, said: Message) -> None:
        self._job = job
        job.progressed.connect(self._show_progress)
        self.ui.summary.setText(self._desk.say(said))
        self.ui.progress.setRange(0, 0)
        self._allow(working=True)

    def _allow(self, *, working: bool) -> None:
        self.ui.stop.setEnabled(working)
        self.ui.progress.setVisible(working)
        self.ui.stop.setVisible(working)
        self.ui.kind.setEnabled(not working)
        self._ok.setEnabled(not working and self.plan is not None and not self.plan.is_empty)

    @Slot(int, int)
    def _show_progress(self, done: int, whole: int) -> None:
        self.ui.progress.setRange(0, whole)
        self.ui.progress.setValue(done)

    def _show(self, plan: ImportPlan) -> None:
        self._job = None
        self.plan = plan
        said = [plan.summary(), *plan.remarks()]
        self.ui.summary.setText(" ".join(f"{self._desk.say(each)}.".replace("..", ".") for each in said))
        self.ui.rows.clear()
        for note in plan.notes[:MOST_ROWS]:
            self._add(note.at, self._desk.say("Not taken"), "", self._desk.say(note.text))
        for changed in plan.changed[:MOST_ROWS]:
            self._add_changed(changed)
        for new in plan.new[:MOST_ROWS]:
            self._add_new(new)
        for column in range(3):
            self.ui.rows.resizeColumnToContents(column)
        self._allow(working=False)
        self._ok.setFocus()

    def _add(self, *cells: str) -> None:
        self.ui.rows.addTopLevelItem(QTreeWidgetItem([*cells]))

    def _add_new(self, row: New) -> None:
        declared, words = self._desk.catalogue[row.type], self._desk.words
        values = [
            said if name == declared.title else f"{self._desk.say(field.label)}: {said}"
            for name, value in sorted(row.values.items(), key=lambda item: item[0] != declared.title)
            if (field := declared.field(name)) is not None and (said := words.value(field, value))
        ]
        self._add(row.at, self._desk.say("New"), self._desk.say(declared.label), "; ".join(values)[:400])

    def _add_changed(self, row: Changed) -> None:
        declared, words = self._desk.catalogue[row.type], self._desk.words
        values = [
            f"{self._desk.say(field.label)}: {words.value(field, old) or '–'} → {words.value(field, new) or '–'}"
            for name, (old, new) in row.fields.items()
            if (field := declared.field(name)) is not None
        ]
        self._add(row.at, self._desk.say("Changed"), self._desk.say(declared.label), "; ".join(values)[:400])

    def _failed(self, mishap: Exception) -> None:
        self._job = None
        self._allow(working=False)
        if isinstance(mishap, OfficeError):
            self.ui.summary.setText(self._desk.say(mishap.message))
        elif isinstance(mishap, Cancelled):
            self.ui.summary.setText(self._desk.say("Stopped; nothing was changed."))
        else:
            raise mishap

    @Slot()
    def apply(self) -> None:
        """Do what the plan says, as one step."""
        if self.plan is None or self._job is not None:
            return
        job = self._desk.submit(ApplyImport.of(self.plan), self._done, self._failed)
        self._run(job, message("Importing …"))

    def _done(self, done: Done) -> None:
        self._job = None
        plan = self.plan
        if plan is not None:
            self._desk.ask(lambda questions: moved_by(questions, plan), partial(_tell_moved, self._desk))
        self.accept()

    @Slot()
    def stop(self) -> None:
        """Stop what is running; nothing of it stays."""
        if self._job is not None:
            self._job.cancel()
            self.ui.stop.setEnabled(False)

    def reject(self) -> None:
        self.stop()
        super().reject()


def _tell_moved(desk: Desk, moved: list[str]) -> None:
    """Say which calls have other deadlines now; that something was imported is told as of any large step."""
    if moved:
        named = ", ".join([*moved[:MOST_NAMED], *["…"][: len(moved) > MOST_NAMED]])
        desk.told.emit(message("{0} deadlines moved: {1}.", len(moved), named, count=0))
