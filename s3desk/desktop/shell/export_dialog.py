"""Export: the list as it is shown, one kind of records, or everything, as a file for other programs."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QListWidgetItem, QWidget

import s3desk
from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_export_dialog import Ui_ExportDialog
from s3desk.desktop.jobs import Job
from s3desk.domain.errors import Cancelled, OfficeError
from s3desk.domain.file_names import safe_name
from s3desk.domain.messages import message
from s3desk.services.older import Omitted, omitted
from s3desk.services.ports import Progress, Questions
from s3desk.services.query import Query

ROLE = Qt.ItemDataRole.UserRole
LIST, ALL = "list", "all"


class ExportDialog(QDialog):
    """Not modal; the file is written aside and renamed, so that Stop leaves nothing half done."""

    def __init__(self, desk: Desk, query: Query | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_ExportDialog()
        self.ui.setupUi(self)
        self._desk = desk
        self._query = query
        self._job: Job | None = None
        self._asking: Job | None = None
        if query is not None:
            plural = desk.say(desk.catalogue[query.type].plural)
            self._offer(desk.say(message("{0}: the list as it is shown now", plural)), LIST)
        self._offer(desk.say("Everything in this file"), ALL)
        for each in desk.catalogue.values():
            self._offer(desk.say(message("All: {0}", desk.say(each.plural))), each.name)
        self.ui.what.setCurrentRow(0)
        self._offer_versions()
        self.ui.what.currentRowChanged.connect(self.show_left_out)
        self.ui.version.currentIndexChanged.connect(self.show_left_out)
        self._save = self.ui.buttons.button(QDialogButtonBox.StandardButton.Save)
        self._save.setEnabled(False)
        self._allow(working=False)
        self.ui.stop.clicked.connect(self.stop)
        self.ui.buttons.accepted.connect(self.ask_where)
        self.ui.buttons.rejected.connect(self.reject)
        office = desk.office
        desk.errand(lambda questions, progress: [each.ending for each in office.writers()], self._offer_endings)

    def _called(self) -> str:
        """Return what the file may be called: as the list, or as the workspace."""
        if self._query is not None:
            return self._desk.say(self._desk.catalogue[self._query.type].plural)
        return "S3Desk" if self._desk.path is None else self._desk.path.stem

    def _offer(self, text: str, what: str) -> None:
        item = QListWidgetItem(text, self.ui.what)
        item.setData(ROLE, what)

    def _offer_versions(self) -> None:
        """Offer what came before each version that brought a type or a field; nothing where none did."""
        known = self._desk.catalogue.versions()
        self.ui.version.addItem(self._desk.say(message("this version, {0}", s3desk.__version__)))
        for before, later in reversed(list(pairwise(known))):
            self.ui.version.addItem(self._desk.say(message("versions before {0}", later)), before)
        for each in (self.ui.version_label, self.ui.version):
            each.setVisible(len(known) > 1)
        self.ui.left_out.hide()

    def _asked(self) -> Query | str | None:
        what = self.ui.what.currentItem().data(ROLE)
        return self._query if what == LIST else None if what == ALL else str(what)

    @Slot()
    def show_left_out(self) -> None:
        """List what the version that is chosen does not know."""
        if self._asking is not None:
            self._asking.cancel()
        version, asked = self.ui.version.currentData(), self._asked()
        self.ui.left_out.setVisible(version is not None)
        self.ui.left_out.clear()
        if version is not None:
            self._asking = self._desk.errand(
                lambda questions, progress: omitted(questions, version, asked), self._list_left_out, self._refuse
            )

    def _list_left_out(self, found: Omitted) -> None:
        self.ui.left_out.setText(self._desk.say(found.told(self._desk.say)))

    def _refuse(self, mishap: Exception) -> None:
        if isinstance(mishap, OfficeError):
            self.ui.left_out.setText(self._desk.say(mishap.message))
        elif not isinstance(mishap, Cancelled):
            self._desk.tell(mishap)

    def _offer_endings(self, endings: list[str]) -> None:
        for each in endings:
            self.ui.ending.addItem(each.lstrip(".").upper(), each.lstrip("."))
        self._save.setEnabled(bool(endings))

    @Slot()
    def ask_where(self) -> None:
        """Let the person choose the file, then write it."""
        ending = self.ui.ending.currentData()
        beside = self._desk.path.parent if self._desk.path is not None else Path()
        begin = beside / safe_name(self._called(), f".{ending}")
        path, _ = QFileDialog.getSaveFileName(self, self._desk.say("Export"), str(begin), f"*.{ending}")
        if path:
            self.export_to(Path(path if Path(path).suffix else f"{path}.{ending}"))

    def export_to(self, path: Path) -> None:
        """Write the file beside the work."""
        asked, version = self._asked(), self.ui.version.currentData()
        office, file = self._desk.office, self._desk.path
        if file is None:
            return

        def work(questions: Questions, progress: Progress) -> int:
            return office.export(file, path, asked, progress, version)

        self._job = self._desk.errand(work, lambda count: self._done(count, path), self._failed)
        self._job.progressed.connect(self._show_progress)
        self.ui.progress.setRange(0, 0)
        self._allow(working=True)

    def _allow(self, *, working: bool) -> None:
        self.ui.progress.setVisible(working)
        self.ui.stop.setVisible(working)
        self._save.setEnabled(not working and self.ui.ending.count() > 0)

    @Slot(int, int)
    def _show_progress(self, done: int, whole: int) -> None:
        self.ui.progress.setRange(0, whole)
        self.ui.progress.setValue(done)

    def _done(self, count: int, path: Path) -> None:
        self._job = None
        self._desk.told.emit(message("{0} records were exported to {1}.", count, path.name, count=0))
        self.accept()

    def _failed(self, mishap: Exception) -> None:
        self._job = None
        self._allow(working=False)
        if not isinstance(mishap, Cancelled):
            self._desk.tell(mishap)

    @Slot()
    def stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def done(self, result: int) -> None:
        if self._asking is not None:
            self._asking.cancel()
        super().done(result)

    def reject(self) -> None:
        self.stop()
        super().reject()
