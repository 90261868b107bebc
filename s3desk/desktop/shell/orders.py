"""What the menus open: dialogs and sheets, each built when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.shell.files import Files
from s3desk.desktop.shell.pages import Pages


class Orders(QObject):
    """Every dialog begins with all that is typed in the file."""

    def __init__(self, desk: Desk, pages: Pages, files: Files, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._pages = pages
        self._files = files
        self._window = window
        desk.import_wanted.connect(self.choose_import)
        desk.conflict_wanted.connect(self.show_conflicts)

    # ---- undo

    @Slot()
    def undo(self, steps: int = 1) -> None:
        """Undo so many steps of one's own, latest first."""
        self._pages.seal()
        for _ in range(steps):
            self._desk.undo()

    @Slot()
    def redo(self, steps: int = 1) -> None:
        """Do again so many steps that were undone."""
        self._pages.seal()
        for _ in range(steps):
            self._desk.redo()

    @Slot()
    def show_undo_list(self) -> QDialog:
        from s3desk.desktop.shell.undo_list import UndoList

        return self._show(UndoList(self._desk, self.undo, self.redo, self._window))

    # ---- records

    @Slot()
    def show_trash(self) -> QDialog:
        from s3desk.desktop.shell.trash import Trash

        return self._show(Trash(self._desk, self._window))

    @Slot()
    @Slot(str)
    def show_conflicts(self, wanted: str = "") -> QDialog:
        """Show what waits for a decision, beginning with one conflict by its id."""
        from s3desk.desktop.exchange.conflicts import Conflicts

        return self._show(Conflicts(self._desk, wanted, self._window))

    @Slot()
    def share_chosen(self) -> QDialog:
        """Share the chosen records, or the one beside them, with a partner."""
        from s3desk.desktop.exchange.sharing import Sharing

        page = self._pages.page()
        chosen = page.view.chosen_records()
        if not chosen and page.has_record and page.panel.record is not None:
            chosen = [page.panel.record]
        return self._show(Sharing(self._desk, chosen, self._window))

    @Slot()
    def show_export(self) -> QDialog:
        from s3desk.desktop.shell.export_dialog import ExportDialog

        return self._show(ExportDialog(self._desk, self._pages.page().query(), self._window))

    @Slot()
    def choose_import(self) -> None:
        """Let the person choose a file of the outside world, and show what it would bring."""
        path, _ = QFileDialog.getOpenFileName(self._window, self._desk.say("Import"), str(self._files.folder()))
        if path:
            self.import_from(Path(path))

    @Slot(object)
    def import_from(self, path: Path) -> QDialog:
        """Show what a file would bring."""
        from s3desk.desktop.shell.import_dialog import ImportDialog

        return self._show(ImportDialog(self._desk, path, self._window))

    def show_backups(self, look_into: Callable[[Path, str], object]) -> QDialog:
        """List the backups; one that is looked into has a window of its own."""
        from s3desk.desktop.shell.backups import Backups

        dialog = Backups(self._desk, self._window)
        dialog.wanted.connect(look_into)
        dialog.restoring.connect(self._files.restore)
        return self._show(dialog)

    def _show(self, dialog: QDialog) -> QDialog:
        self._pages.seal()
        dialog.show()
        return dialog

    # ---- the program

    @Slot()
    def show_about(self) -> QDialog:
        """Show what this program is, with the licences of its parts."""
        from s3desk.desktop.shell.about import About

        return self._show(About(self._window))

    @Slot()
    def show_report(self) -> QDialog:
        """Show what the program wrote down about itself, to be sent on by hand."""
        from s3desk.desktop.shell.report_problem import ReportProblem

        return self._show(ReportProblem(self._desk, self._window))
