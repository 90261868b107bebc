"""Says in one sentence why no window can be shown, where Qt says many and ends as a crash does."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from PySide6.QtCore import QMessageLogContext, QtMsgType, qFormatLogMessage, qInstallMessageHandler

from s3desk.domain.errors import OfficeError

MISTAKE = 2
"""The exit code, as of all that a person can mend."""


@contextmanager
def in_words() -> Iterator[None]:
    """Make the QApplication within this.

    What Qt says meanwhile is printed afterwards. Its last words before it aborts are no error that Python could raise:
    there the process ends, with a sentence.
    """
    reasons: list[str] = []
    said: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            _end(reasons[0] if reasons else text)
        if (context.category or "").startswith("qt.qpa"):
            reasons.append(text.strip())
        said.append(qFormatLogMessage(kind, context, text))

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        with suppress(AttributeError, OSError, ValueError):  # a window without a console has nowhere to write
            sys.stderr.writelines(line + "\n" for line in said)


def _end(reason: str) -> None:
    told = OfficeError(
        "The window cannot be shown on this screen ({0}); start the program from a desktop. The command line works without a screen.",
        reason,
    )
    with suppress(AttributeError, OSError, ValueError):
        print(told, file=sys.stderr, flush=True)
    os._exit(MISTAKE)
