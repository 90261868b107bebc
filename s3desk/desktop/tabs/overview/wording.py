"""Cut-offs and amounts as the Overview says them."""

from __future__ import annotations

from s3desk.desktop.kit.deadlines import deadline
from s3desk.desktop.words import SPACE, QtWords
from s3desk.domain.funding import Cutoff
from s3desk.domain.messages import message


def cutoff_line(words: QtWords, cutoff: Cutoff) -> str:
    """Return when a cut-off is, and from when it was moved."""
    said = deadline(words, cutoff.at)
    if cutoff.moved_from is None:
        return said
    return words.say(message("{0} (moved from {1})", said, words.day(cutoff.moved_from.there.date())))


def short_amount(words: QtWords, cents: int) -> str:
    """Return an amount in the few figures that a chart has room for."""
    euro = cents / 100
    if abs(euro) >= 1_000_000:
        return f"{words.locale.toString(euro / 1_000_000, 'f', 1)}{SPACE}M€"
    if abs(euro) >= 10_000:
        return f"{words.locale.toString(euro / 1000, 'f', 0)}{SPACE}k€"
    return f"{words.whole(round(euro))}{SPACE}€"
