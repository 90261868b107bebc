"""Opening an attachment with the system's program: a copy to read only, and a warning before what may run something."""

from __future__ import annotations

import stat
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from s3desk.desktop.desk import Desk
from s3desk.domain.attached import disk_name, is_harmful
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import message
from s3desk.domain.values import FileRef
from s3desk.services.aside import write_aside
from s3desk.services.ports import Progress, Questions


@cache
def _folder() -> TemporaryDirectory[str]:
    """Return where the copies lie until the program ends."""
    return TemporaryDirectory(prefix="s3desk-", ignore_cleanup_errors=True)


def content_here(questions: Questions, file: FileRef) -> bytes:
    """Return an attachment's content; OfficeError while it is on its way."""
    content = questions.content(file)
    if content is None:
        raise OfficeError("The content of {0} has not arrived yet; it comes with the next exchange.", file.name)
    return content


def open_file(desk: Desk, file: FileRef, asking: QWidget) -> None:
    """Open an attachment; the person is asked before a file that may run something."""
    if not is_harmful(file.name):
        _open(desk, file)
        return
    box = QMessageBox(asking)
    box.setObjectName("ask_harmful")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(desk.say("This file may run a program"))
    said = message(
        "{0} can run something on this laptop. Open it only if you know who made it and what it does.", file.name
    )
    box.setText(desk.say(said))
    yes = box.addButton(desk.say("&Open it all the same"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    yes.clicked.connect(lambda: _open(desk, file))
    box.finished.connect(box.deleteLater)
    box.open()


def _open(desk: Desk, file: FileRef) -> None:
    def work(questions: Questions, progress: Progress) -> Path:
        path = Path(_folder().name) / file.sha256.hex()[:16] / disk_name(file.name)
        content = content_here(questions, file)
        try:
            if not path.exists():
                path.parent.mkdir(exist_ok=True)
                write_aside(path, content)
                path.chmod(stat.S_IRUSR)
        except OSError as mishap:
            raise OfficeError("{0} cannot be written ({1}).", str(path), str(mishap.strerror)) from mishap
        return path

    desk.errand(work, lambda path: _hand_over(desk, path))


def _hand_over(desk: Desk, path: Path) -> None:
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        desk.told.emit(message("{0} is opened as a copy to read only; what is changed there stays there.", path.name))
    else:
        desk.failed.emit(message("No program on this laptop opens {0}; save a copy and open that.", path.name))


def save_copy(desk: Desk, file: FileRef, asking: QWidget) -> None:
    """Ask where a copy shall lie and write it there."""
    path, _ = QFileDialog.getSaveFileName(asking.window(), desk.say("Save a copy"), disk_name(file.name))
    if path:
        save_to(desk, file, Path(path))


def save_to(desk: Desk, file: FileRef, path: Path) -> None:
    """Write a copy of an attachment."""

    def work(questions: Questions, progress: Progress) -> None:
        content = content_here(questions, file)
        try:
            write_aside(path, content)
        except OSError as mishap:
            raise OfficeError("{0} cannot be written ({1}).", str(path), str(mishap.strerror)) from mishap

    desk.errand(work, lambda _: desk.told.emit(message("A copy of {0} was saved.", file.name)))
