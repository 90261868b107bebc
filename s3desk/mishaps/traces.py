"""The way to a mishap: kinds of exceptions, and modules, functions and lines; never what an exception says."""

from __future__ import annotations

import errno
import os
import sys
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from types import TracebackType
from typing import TypeAlias

from s3desk.domain.errors import OfficeError
from s3desk.services.edition import SOURCE, edition

MOST_LINKS = 8
OUTER, INNER = 15, 25
"""Of a long way, so many of its first and last steps are kept."""


@dataclass(frozen=True, slots=True)
class Link:
    """One exception: its kind, our own sentence without its values, and the steps to it, outermost first."""

    kind: str
    said: str
    steps: tuple[str, ...]


Trace: TypeAlias = tuple[Link, ...]
"""An exception and those that led to it, the first one first."""


class Elsewhere(RuntimeError):
    """A mistake in another process of the program; `str` is its whole traceback there, `trace` what may be kept."""

    def __init__(self, said: str, trace: Trace) -> None:
        super().__init__(said)
        self.trace = trace


def trace_of(mishap: BaseException) -> Trace:
    """Return the way to a mishap."""
    found: list[Link] = []
    for each in islice(_chain(mishap), MOST_LINKS):
        found.append(Link(_kind(each), _said(each), _steps(each.__traceback__)))
        if isinstance(each, Elsewhere):
            found += reversed(each.trace)
    return tuple(reversed(found))


def lines(trace: Trace) -> list[str]:
    """Return a way as people read it."""
    found: list[str] = []
    for at, link in enumerate(trace):
        found += ["which led to", ""] if at else []
        found += [f"{link.kind}{': ' if link.said else ''}{link.said}", *(f"  {step}" for step in link.steps), ""]
    return found


def show(mishap: BaseException) -> None:
    """Print the whole traceback for who works on the program: from a checkout, or where S3DESK_TRACEBACK is set."""
    if sys.stderr is not None and (os.environ.get("S3DESK_TRACEBACK") or _is_checkout()):
        traceback.print_exception(mishap)


def _is_checkout() -> bool:
    try:
        return edition().build == SOURCE
    except OSError:  # the mishap may be that the resources are gone
        return False


def _chain(mishap: BaseException) -> Iterator[BaseException]:
    """Yield an exception and what led to it, as Python shows it."""
    seen: set[int] = set()
    each: BaseException | None = mishap
    while each is not None and id(each) not in seen:
        yield each
        seen.add(id(each))
        each = each.__cause__ or (None if each.__suppress_context__ else each.__context__)


def _kind(mishap: BaseException) -> str:
    """Return the name of the exception's class, with the system's or the database's own name of the mishap."""
    kind = type(mishap)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    code = errno.errorcode.get(mishap.errno or 0) if isinstance(mishap, OSError) else None
    code = code or getattr(mishap, "sqlite_errorname", None)
    return f"{name} [{code}]" if code else name


def _said(mishap: BaseException) -> str:
    return mishap.message.key if isinstance(mishap, OfficeError) else ""


def _steps(trace: TracebackType | None) -> tuple[str, ...]:
    found: list[str] = []
    while trace is not None:
        code = trace.tb_frame.f_code
        module = trace.tb_frame.f_globals.get("__name__", "?")
        found.append(step(str(module), code.co_qualname, trace.tb_lineno))
        trace = trace.tb_next
    return shortened(found)


def step(module: str, function: str, line: int) -> str:
    """Return one step of a way as people read it."""
    return f"{module}: {function}, line {line}"


def shortened(steps: Sequence[str]) -> tuple[str, ...]:
    """Return the steps without the middle ones of an endless recursion."""
    if len(steps) <= OUTER + INNER:
        return tuple(steps)
    return (*steps[:OUTER], f"… {len(steps) - OUTER - INNER} more …", *steps[-INNER:])
