"""How deadlines are said: by the clock of their zone and the clock here, with the days left in words and tones."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from s3desk.desktop.look import ToneName
from s3desk.desktop.words import QtWords
from s3desk.domain.funding import Cutoff
from s3desk.domain.messages import Message, message
from s3desk.domain.values import Instant
from s3desk.services.spans import Horizon, horizon

NONE = message("no deadline known")
TONES: dict[Horizon, ToneName] = {
    Horizon.OVERDUE: "bad",
    Horizon.WEEK: "warning",
    Horizon.MONTH: "info",
    Horizon.QUARTER: "quiet",
    Horizon.UNDATED: "quiet",
}
"""Beside each stands a word."""


def deadline(words: QtWords, at: Instant | None, here: tzinfo | None = None) -> str:
    """Return "26.03.2020 17:00 Brussels = 18:00 here", the second half where the clocks differ.

    `here` is the zone of this laptop (None: as the system has it). The day is repeated where it is another one here.
    """
    if at is None:
        return words.say(NONE)
    said, there, local = words.instant(at), at.there, at.utc.astimezone(here)
    if there.replace(tzinfo=None) == local.replace(tzinfo=None):
        return said
    return words.say(message("{0} = {1} here", said, _clock(words, local, there.date())))


def _clock(words: QtWords, local: datetime, day: date) -> str:
    clock = f"{local:%H:%M}"
    return clock if local.date() == day else f"{words.day(local.date())} {clock}"


def days_left(days: int) -> Message:
    """Return how far away a day is, from today's point of view."""
    near = {-1: message("yesterday"), 0: message("today"), 1: message("tomorrow")}
    if days in near:
        return near[days]
    return message("in {0} days", days, count=0) if days > 0 else message("{0} days ago", -days, count=0)


def urgency(days: int | None) -> ToneName:
    """Return the tone of a day so far away; None: no day."""
    return TONES[horizon(days)]


def said_days(words: QtWords, cutoff: Cutoff | None, today: date) -> str:
    """Return the days left of a cut-off in words; empty without a date."""
    days = None if cutoff is None else cutoff.days_left(today)
    return "" if days is None else words.say(days_left(days))
