"""Scores and means as they are written in a language."""

from __future__ import annotations

from decimal import Decimal

from s3desk.desktop.words import QtWords
from s3desk.domain.diagnosis import Mean
from s3desk.domain.messages import message

NO_INFORMATION = "–"
"""Stands for 0 and for nothing said: neither counts."""


def mean_said(words: QtWords, value: Decimal) -> str:
    """Return a mean with one decimal."""
    return words.number(value.quantize(Decimal("0.1")))


def mean_in_full(words: QtWords, mean: Mean) -> str:
    """Return "3,5 (2 of 3 assessors)"."""
    if mean.value is None:
        return words.say(message("No information"))
    if mean.informed == mean.asked:
        return words.say(message("{0} ({1} assessors)", mean_said(words, mean.value), mean.asked, count=1))
    said = message("{0} ({1} of {2} assessors)", mean_said(words, mean.value), mean.informed, mean.asked, count=2)
    return words.say(said)
