"""A deadline is read by the clock of its zone and the clock here; by one clock where they are the same."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from s3desk.desktop.kit.deadlines import days_left, deadline, said_days, urgency
from s3desk.desktop.words import QtWords
from s3desk.domain.funding import Cutoff
from s3desk.domain.values import Instant

BEFORE, AFTER = Instant.local(2020, 3, 26, 17), Instant.local(2020, 4, 22, 17)


@pytest.mark.parametrize(
    ("at", "here", "said"),
    [
        (BEFORE, "Europe/Athens", "26/03/2020 17:00 Brussels = 18:00 here"),
        (AFTER, "Europe/Athens", "22/04/2020 17:00 Brussels = 18:00 here"),
        (AFTER, "Atlantic/Canary", "22/04/2020 17:00 Brussels = 16:00 here"),
        (AFTER, "Europe/Madrid", "22/04/2020 17:00 Brussels"),
        (
            Instant.local(2020, 4, 30, 23, 59, "Europe/Madrid"),
            "Europe/Athens",
            "30/04/2020 23:59 Madrid = 01/05/2020 00:59 here",
        ),
        (None, "Europe/Athens", "no deadline known"),
    ],
)
def test_a_deadline_is_said_by_both_clocks(at: Instant | None, here: str, said: str):
    assert deadline(QtWords("en"), at, ZoneInfo(here)) == said


def test_the_day_is_written_as_the_reader_writes_it():
    assert deadline(QtWords("de_DE"), BEFORE, ZoneInfo("Europe/Athens")).startswith("26.03.2020 17:00 Brussels = 18:00")


@pytest.mark.parametrize(
    ("days", "said"),
    [(-3, "3 days ago"), (-1, "yesterday"), (0, "today"), (1, "tomorrow"), (27, "in 27 days")],
)
def test_days_left_are_said_in_words(days: int, said: str):
    assert str(days_left(days)) == said


def test_the_nearer_a_day_the_more_it_presses():
    assert [urgency(days) for days in (-1, 0, 7, 8, 31, None)] == [
        "bad",
        "warning",
        "warning",
        "info",
        "quiet",
        "quiet",
    ]


def test_without_a_date_no_days_are_left():
    words = QtWords("en")
    assert said_days(words, None, date(2020, 3, 16)) == said_days(words, Cutoff(), date(2020, 3, 16)) == ""
    assert said_days(words, Cutoff(at=AFTER), date(2020, 3, 16)) == "in 37 days"
