"""What a person drops or pastes that can be attached: files, and pictures from the clipboard."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QMessageBox, QWidget

from s3desk.desktop.desk import Desk
from s3desk.desktop.kit.editors import ProseEditor
from s3desk.desktop.kit.mime import has_picture, paths_in
from s3desk.desktop.kit.record_form import Writing
from s3desk.desktop.words import QtWords
from s3desk.domain.attached import check_size
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import message
from s3desk.domain.values import RecordId
from s3desk.services.attaching import LARGE_BYTES, AttachTo
from s3desk.services.ports import Command, Questions


@dataclass(frozen=True, slots=True)
class Brought:
    """Something to be attached: a file on the disk, or (without a path) the content itself."""

    name: str
    path: Path | None = None
    content: bytes = b""

    @property
    def media(self) -> str:
        return mimetypes.guess_type(self.name)[0] or ""

    def size(self) -> int:
        """Return the size in bytes; OfficeError where there is no such file."""
        if self.path is None:
            return len(self.content)
        try:
            if self.path.is_file():
                return self.path.stat().st_size
        except OSError as mishap:
            raise OfficeError("{0} cannot be read ({1}).", self.name, str(mishap.strerror)) from mishap
        raise OfficeError("{0} is no file; a folder can be packed into one first.", self.name)

    def read(self) -> bytes:
        """Return the content; OfficeError when it cannot be read."""
        try:
            return self.content if self.path is None else self.path.read_bytes()
        except OSError as mishap:
            raise OfficeError("{0} cannot be read ({1}).", self.name, str(mishap.strerror)) from mishap


def brought_in(data: QMimeData, words: QtWords, now: datetime) -> list[Brought]:
    """Return what there is to attach; a picture is named by the moment at which it was pasted."""
    if found := paths_in(data):
        return [Brought(each.name, each) for each in found]
    if not has_picture(data):
        return []
    moment = f"{now.astimezone():%Y-%m-%d %H.%M.%S}"
    name = words.say(message("Picture {0}", moment))
    return [Brought(f"{name}.png", content=_png(data))]


def _png(data: QMimeData) -> bytes:
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(QImage(data.imageData()))
    buffer.close()
    return bytes(made.data())


def take_into(desk: Desk, record: RecordId, writing: Writing, name: str, data: QMimeData) -> None:
    """Attach what was dropped or pasted into a text; the text names it where the keyboard is."""
    editor = writing.editors[name.partition("@")[0]]

    def name_it(each: Brought) -> None:
        if isinstance(editor, ProseEditor):
            editor.insert(f"[{each.name}]")

    attach(desk, record, brought_in(data, desk.words, desk.now()), writing.window(), name_it)


def attach(
    desk: Desk,
    record: RecordId,
    found: Iterable[Brought],
    asking: QWidget,
    taken: Callable[[Brought], object] | None = None,
) -> None:
    """Attach to a record; what is very large only after the person was asked. `taken` gets what will be attached."""
    for each in found:
        try:
            size = each.size()
            check_size(each.name, size)
        except OfficeError as mishap:
            desk.tell(mishap)
            continue
        if size > LARGE_BYTES:
            _ask(desk, record, each, size, asking, taken)
        else:
            _send(desk, record, each, taken)


def _send(desk: Desk, record: RecordId, each: Brought, taken: Callable[[Brought], object] | None) -> None:
    if taken is not None:
        taken(each)

    def order(questions: Questions) -> Command:
        return AttachTo.of(questions, record, each.name, each.read(), each.media)

    desk.submit(order)


def _ask(
    desk: Desk, record: RecordId, each: Brought, size: int, asking: QWidget, taken: Callable[[Brought], object] | None
) -> None:
    box = QMessageBox(asking)
    box.setObjectName("ask_large")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(desk.say("A large file"))
    large = desk.words.size(size)
    box.setText(desk.say(message("{0} has {1}. Everybody with whom you exchange receives it too.", each.name, large)))
    yes = box.addButton(desk.say("&Attach it"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    yes.clicked.connect(lambda: _send(desk, record, each, taken))
    box.finished.connect(box.deleteLater)
    box.open()
