"""Writes down what goes wrong while a window is open, and tells of each mistake of the program once."""

from __future__ import annotations

import re
import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    Slot,
    qFormatLogMessage,
    qInstallMessageHandler,
)

from s3desk.desktop.desk import Desk
from s3desk.domain.messages import Message, message

if TYPE_CHECKING:  # what is written down is loaded after the first paint
    from s3desk.mishaps.reports import Noted
    from s3desk.services.exchanging import JournalEntry

GRAVE = {
    QtMsgType.QtWarningMsg: "Qt warns",
    QtMsgType.QtCriticalMsg: "Qt complains",
    QtMsgType.QtFatalMsg: "Qt gives up",
}
MOST_OF_QT = 100
"""Different messages that one session writes down."""
MOST_WORDS = 3
_WHERE = re.compile(r"[A-Za-z]\w*(?:::[\w~]+)+", re.ASCII)
_WORD = re.compile(r"[a-z]+")
_NAME = re.compile(r"[A-Z][a-z]+")
"""A word that may be somebody's name."""


class Recorder(QObject):
    """Catches mistakes from the beginning; the rest begins once the window is painted."""

    _noted = Signal(object)
    """Noted: on whichever thread it happened."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._has_begun = False
        self._before: Any = None
        self._qt: set[str] = set()
        self._noted.connect(self._tell)
        self._hooks = sys.excepthook, threading.excepthook
        sys.excepthook = self._catch
        threading.excepthook = self._catch_beside

    def begin(self) -> None:
        """Say what begins, and how the last session ended where nobody ended it; listen to Qt and to the desk."""
        from s3desk.mishaps.hard import take_last_moment
        from s3desk.mishaps.reports import machine

        self._has_begun = True
        notebook = self._desk.notebook
        notebook.log.write(f"begin: {', '.join(machine(notebook.inside))}")
        crashed = take_last_moment(notebook.reports)
        notebook.watch.begin()
        self._before = qInstallMessageHandler(self._hear_qt)
        self._desk.failed.connect(self._log_told)
        self._desk.exchanged.connect(self._log_exchange)
        if crashed is not None:
            self._log_report(crashed)
            self._desk.reported.emit(message("S3Desk ended by itself last time; your work is in the file."), False)

    def end(self) -> None:
        """Leave everything as it was."""
        sys.excepthook, threading.excepthook = self._hooks
        if self._has_begun:
            qInstallMessageHandler(self._before)
            notebook = self._desk.notebook
            notebook.reports.close()
            notebook.log.write("end")
            notebook.watch.end()

    # ---- mistakes of the program

    def _catch(self, kind: type[BaseException], mishap: BaseException, trace: TracebackType | None) -> None:
        from s3desk.mishaps.traces import show

        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, mishap, trace)
            return
        show(mishap)
        self._noted.emit(self._desk.notebook.reports.note(mishap))

    def _catch_beside(self, told: threading.ExceptHookArgs) -> None:
        """Catch what ends a thread."""
        if told.exc_value is not None and not issubclass(told.exc_type, SystemExit):
            self._catch(told.exc_type, told.exc_value, told.exc_traceback)

    @Slot(object)
    def _tell(self, noted: Noted) -> None:
        """Tell a mistake the first time."""
        if noted.was_told or not noted.text:
            return
        noted.was_told = True
        self._log_report(noted)
        said = message("S3Desk made a mistake; your work is in the file. What is known of it is written down.")
        if noted.path is None:
            said = message(
                "S3Desk made a mistake; your work is in the file. No report of it could be written ({0}).",
                noted.trouble,
            )
        self._desk.reported.emit(said, True)

    def _log_report(self, noted: Noted) -> None:
        self._desk.notebook.log.write(f"report: {noted.path.name if noted.path is not None else 'not written'}")

    # ---- the log

    @Slot(object)
    def _log_told(self, sentence: Message) -> None:
        self._desk.notebook.log.write(f"told: {sentence.key}")

    @Slot(object)
    def _log_exchange(self, entry: JournalEntry) -> None:
        how = "went well" if entry.trouble is None else entry.trouble.key
        self._desk.notebook.log.write(f"exchange, {entry.how.value}: {how}")

    def _hear_qt(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Write down what Qt warns of, once, and let it be heard as before."""
        if kind in GRAVE:
            said = f"{GRAVE[kind]}: {context.category or 'default'}: {bare(text)}"
            if said not in self._qt and len(self._qt) < MOST_OF_QT:
                self._qt.add(said)
                self._desk.notebook.log.write(said)
        if self._before is not None:
            self._before(kind, context, text)
        elif sys.stderr is not None:
            print(qFormatLogMessage(kind, context, text), file=sys.stderr)


def bare(text: str) -> str:
    """Return the beginning of what Qt says: where it is said, and a few plain words; the rest may be anybody's."""
    where = _WHERE.match(text)
    found = [where[0]] if where is not None else []
    rest = text if where is None else text[where.end() :].lstrip(": ")
    for word in rest.split()[:MOST_WORDS]:
        if not _WORD.fullmatch(word) and not _NAME.fullmatch(word):
            break
        found.append(word if _WORD.fullmatch(word) else "…")
    return " ".join([*found, "…"])
