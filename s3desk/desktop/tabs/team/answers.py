"""What is typed into the prompts of the workbench, read or refused in a sentence."""

from __future__ import annotations

from datetime import time

from s3desk.domain.errors import OfficeError
from s3desk.domain.minutes import Votes, read_hours, read_votes


def votes_of(text: str) -> Votes:
    """Return the votes; OfficeError where they cannot be read."""
    found = read_votes(text)
    if found is None:
        raise OfficeError("Write the votes like 9/2/1: for, against, abstaining.")
    return found


def hours_of(text: str) -> tuple[time, time | None]:
    """Return when a meeting begins and ends; OfficeError where it cannot be read."""
    found = read_hours(text)
    if found is None:
        raise OfficeError("Write the hours like 9:30-13:00.")
    return found


def wording_of(before: str, text: str) -> str:
    """Return a new wording; OfficeError where it is empty, or the old one."""
    if not text.strip() or text.strip() == before:
        raise OfficeError("Write how it should read.")
    return text.strip()
