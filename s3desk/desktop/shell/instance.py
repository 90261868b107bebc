"""One window per file: whoever starts the program on a file that is open already raises its window instead.

A local socket of the system, never the network. A small mark in the settings folder says where to ask, so that a
start on a file that nobody has open loads nothing for it.
"""

from __future__ import annotations

import hashlib
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 1000
HERE = b"here\n"
"""What a window answers to whoever calls."""
MOST_BYTES = 32_768
"""Of a path that is handed over."""


def _name(folder: Path, file: Path) -> str:
    """Return the socket's name for a file, of this person's settings alone."""
    key = hashlib.sha256(f"{folder.resolve()}\n{file.resolve()}".encode()).hexdigest()[:20]
    return f"s3desk-{key}"


def _mark(folder: Path, file: Path) -> Path:
    return folder / "open" / _name(folder, file)


def raise_other(folder: Path, file: Path, pack: Path | None = None) -> bool:
    """Raise the window that has a file open, if there is one, and return whether there is; a pack is handed over."""
    if not _mark(folder, file).exists():
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(_name(folder, file))
    if not socket.waitForConnected(PATIENCE_MS):
        return False  # the mark of a program that was killed
    was_heard = socket.bytesAvailable() > 0 or socket.waitForReadyRead(PATIENCE_MS)
    if was_heard and pack is not None:
        socket.write(f"{pack.resolve()}\n".encode())
        socket.waitForBytesWritten(PATIENCE_MS)
        socket.disconnectFromServer()
    socket.abort()
    return was_heard


def start_beside(file: Path) -> None:
    """Start the program once more, on another file."""
    from PySide6.QtCore import QProcess

    if getattr(sys, "frozen", False):
        QProcess.startDetached(sys.executable, [str(file)])
    else:
        home = Path(__file__).resolve().parents[3]
        QProcess.startDetached(sys.executable, ["-m", "s3desk", str(file.resolve())], str(home))


class Instance(QObject):
    """Answers other starts on the file that this window has open."""

    wanted = Signal()
    """Somebody wants to see this window."""
    brought = Signal(object)
    """The path of a pack that somebody opened."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._server: QLocalServer | None = None
        self._kept: Path | None = None

    @Slot(object)
    def listen(self, file: Path) -> None:
        """Be found by this file from now on; without a socket it is merely not found."""
        from PySide6.QtNetwork import QLocalServer  # after the first paint

        self.stop()
        name = _name(self._folder, file)
        QLocalServer.removeServer(name)  # left by a program that was killed; the file's lock is ours
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._answer)
        if server.listen(name):
            self._server = server
            self._kept = _mark(self._folder, file)
            with suppress(OSError):  # full or read-only settings: merely not found
                self._kept.parent.mkdir(parents=True, exist_ok=True)
                self._kept.touch()

    @Slot()
    def _answer(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(partial(self._read, socket))
            socket.disconnected.connect(socket.deleteLater)
            socket.write(HERE)
            socket.flush()
            self.wanted.emit()

    def _read(self, socket: QLocalSocket) -> None:
        """Hear which pack is handed over: one line."""
        if socket.canReadLine() and socket.bytesAvailable() <= MOST_BYTES:
            said = bytes(socket.readLine().data()).decode(errors="replace").rstrip("\n")
            self.brought.emit(Path(said))

    @Slot()
    def stop(self) -> None:
        """Be found no more."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        if self._kept is not None:
            with suppress(OSError):
                self._kept.unlink(missing_ok=True)
            self._kept = None
