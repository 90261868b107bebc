"""Report a problem: the text that a person may send on, exactly as it would be saved; nothing is sent from here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.forms.ui_report_problem import Ui_ReportProblem
from s3desk.desktop.settings import SCHEME, TEXT_SIZE
from s3desk.desktop.shell.founding import documents
from s3desk.desktop.shell.news import announce
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message, message


class ReportProblem(QDialog):
    """Not modal: one may look at the window while one reads."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ui = Ui_ReportProblem()
        self.ui.setupUi(self)
        self._desk = desk
        self._window = parent
        self.ui.save.clicked.connect(self.ask_where)
        self.ui.copy.clicked.connect(self.copy)
        self.ui.open_folder.clicked.connect(self.open_folder)
        self.ui.delete_reports.clicked.connect(self.delete)
        self.ui.buttons.rejected.connect(self.reject)
        self.ui.said.hide()
        self.load()
        self.ui.text.setFocus()

    def load(self) -> None:
        """Show what there is now."""
        notebook = self._desk.notebook
        self.ui.text.setPlainText(notebook.text(self._about()))
        self.ui.delete_reports.setEnabled(not notebook.is_empty)

    def _about(self) -> list[str]:
        """Return how the window looks, in English: the text is for the makers of the program."""
        settings, screen, here = self._desk.settings, self._window.screen(), self._window.size()
        scale = f"scale {screen.devicePixelRatio():g}, {screen.logicalDotsPerInch():.0f} dots per inch"
        size = f"{here.width()} × {here.height()} on {screen.size().width()} × {screen.size().height()}"
        look = f"{settings.get(SCHEME)}, text size {settings.get(TEXT_SIZE):+}"
        return [
            f"Window: {size}, {scale}, {QGuiApplication.platformName()}",
            f"Look: {look}",
            f"Language: {self._desk.words.locale.name()}, of the system: {QLocale.system().name()}",
        ]

    # ---- what one may do with it

    @Slot()
    def ask_where(self) -> None:
        """Let the person choose the file, then write it."""
        folder = self._desk.path.parent if self._desk.path is not None else documents()
        begin = folder / f"s3desk-report-{self._desk.today().isoformat()}.txt"
        path, _ = QFileDialog.getSaveFileName(self, self.ui.save.text().replace("&", ""), str(begin), "*.txt")
        if path:
            self.save_to(Path(path if Path(path).suffix else f"{path}.txt"))

    def save_to(self, path: Path) -> None:
        """Write the text as it is read."""
        try:
            path.write_text(self.ui.text.toPlainText(), encoding="utf-8", newline="\n")
        except OSError as mishap:
            self._say(message("{0} cannot be written ({1}).", str(path), str(mishap.strerror)))
        else:
            self._say(message("Saved as {0}.", str(path)))

    @Slot()
    def copy(self) -> None:
        """Take the text into the clipboard."""
        QGuiApplication.clipboard().setText(self.ui.text.toPlainText())
        self._say(message("Copied; it can be pasted into a message now."))

    @Slot()
    def open_folder(self) -> None:
        """Show the folder with the reports and the log in the system's own program."""
        folder = self._desk.notebook.folder
        if not folder.is_dir() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._say(message("The folder cannot be shown; reports and log are in {0}.", str(folder)))

    @Slot()
    def delete(self) -> None:
        """Delete the reports and the log."""
        try:
            self._desk.notebook.delete()
        except OfficeError as mishap:
            self._say(mishap.message)
        else:
            self._say(message("The reports and the log are deleted."))
        self.ui.text.setFocus()  # the button may be no use any more
        self.load()

    def _say(self, sentence: Message) -> None:
        said = self._desk.say(sentence)
        self.ui.said.setText(said)
        self.ui.said.show()
        announce(self.ui.said, said)
