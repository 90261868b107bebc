"""The command line: a second face on the same services, for IT departments, tests and scripts."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from s3desk.cli.arguments import parse
from s3desk.cli.hints import hinted
from s3desk.cli.output import tell_error
from s3desk.domain.errors import Cancelled, OfficeError, panics_are_mistakes

HELPER = "--helper"
"""How the window starts this program to work beside it; not for people."""
FAILED_CHECK = 1
MISTAKE = 2
INTERRUPTED = 130
OUR_MISTAKE = 1
"""As Python ends by itself."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say and return the exit code: 0, 1 for a failed check, 2 for a person's mistake."""
    if arguments is None and sys.argv[1:] == [HELPER]:
        from s3desk.helper import serve

        return serve()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal that lacks a letter shows a question mark
    try:
        with panics_are_mistakes():
            code = _run(sys.argv[1:] if arguments is None else arguments)
        if sys.stdout is not None:  # a window without a console has none
            sys.stdout.flush()
    except OfficeError as mistake:
        return tell_error(hinted(mistake), MISTAKE)
    except (KeyboardInterrupt, Cancelled):
        return tell_error("Interrupted; what was not finished was not changed.", INTERRUPTED)
    except BrokenPipeError:
        return _close_quietly()
    except OSError as mishap:
        return tell_error(_in_words(mishap), MISTAKE)
    except Exception as mishap:  # noqa: BLE001  # the last place where it can be told in words
        return tell_error(_written_down(mishap), OUR_MISTAKE)
    return code


def _run(arguments: Sequence[str]) -> int:
    asked = parse(arguments)
    if asked is None:
        return 0
    from s3desk.app import Office

    run = asked.run
    return int(run(Office.here(getattr(asked, "author", None)), asked))


def _close_quietly() -> int:
    """Whoever read the output has gone; keep Python from complaining about it at its end."""
    with suppress(OSError, ValueError):  # a stream without a file has nothing to redirect
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _in_words(mishap: OSError) -> str:
    where = f" ({mishap.filename})" if mishap.filename else ""
    if mishap.errno == errno.ENOSPC:
        return f"The disk is full{where}; make room and try again."
    return f"{mishap.strerror or mishap}{where}; check the name and your rights to it."


def _written_down(mishap: Exception) -> str:
    """Write a report of a mistake of the program and say where it is."""
    from s3desk.folders import log_folder
    from s3desk.mishaps.reports import Reports
    from s3desk.mishaps.traces import show

    show(mishap)
    noted = Reports(log_folder()).note(mishap)
    if noted.path is None:
        return f"S3Desk made a mistake; no report of it could be written ({noted.trouble})."
    return f"S3Desk made a mistake; send the report of it to whoever looks after the program: {noted.path}"
