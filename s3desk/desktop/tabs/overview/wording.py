"""Days, deadlines and amounts as the Overview says them."""

from __future__ import annotations

from datetime import date, datetime

from s3desk.desktop.look import ToneName
from s3desk.desktop.words import SPACE, QtWords
from s3desk.domain.funding import Cutoff
from s3desk.domain.messages import Message, message
from s3desk.domain.values import Instant

NEAR_DAYS, SOON_DAYS = 7, 30


def days_in_words(days: int) -> Message:
    """Return how far away a day is."""
    if days in {-1, 0, 1}:
        return {-1: message("yesterday"), 0: message("today"), 1: message("tomorrow")}[days]
    return message("in {0} days", days, count=0) if days > 0 else message("{0} days ago", -days, count=0)


def urgency(days: int) -> ToneName:
    """Return the tone of a day so far away; its words stand beside."""
    if days < 0:
        return "bad"
    return "warning" if days <= NEAR_DAYS else "info" if days <= SOON_DAYS else "quiet"


def city(zone: str) -> str:
    return zone.rpartition("/")[2].replace("_", " ")


def deadline(words: QtWords, at: Instant, here: datetime) -> str:
    """Return day and time where the deadline was set and, if clocks differ, here: "17:00 Brussels = 18:00 here"."""
    there = at.there
    said = words.say(message("{0}, {1} {2}", words.day(there.date()), f"{there:%H:%M}", city(at.zone)))
    if here.replace(tzinfo=None) == there.replace(tzinfo=None):
        return said
    clock = f"{here:%H:%M}"
    if here.date() != there.date():
        return words.say(message("{0} = {1}, {2} here", said, words.day(here.date()), clock))
    return words.say(message("{0} = {1} here", said, clock))


def cutoff_line(words: QtWords, cutoff: Cutoff) -> str:
    """Return when a cut-off is, and from when it was moved."""
    assert cutoff.at is not None
    said = deadline(words, cutoff.at, cutoff.at.utc.astimezone())
    if cutoff.moved_from is None:
        return said
    return words.say(message("{0} (moved from {1})", said, words.day(cutoff.moved_from.there.date())))


def days_to(day: date, today: date) -> int:
    return (day - today).days


def short_amount(words: QtWords, cents: int) -> str:
    """Return an amount in the few figures that a chart has room for."""
    euro = cents / 100
    if abs(euro) >= 1_000_000:
        return f"{words.locale.toString(euro / 1_000_000, 'f', 1)}{SPACE}M€"
    if abs(euro) >= 10_000:
        return f"{words.locale.toString(euro / 1000, 'f', 0)}{SPACE}k€"
    return f"{words.whole(round(euro))}{SPACE}€"
