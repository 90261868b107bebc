"""When items begin, when a series meets next, which line a record came from, how votes are read."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from s3desk.domain.minutes import (
    lines_of,
    minutes_over,
    next_in_rhythm,
    origins,
    read_hours,
    read_votes,
    taken_votes,
    timetable,
)

NINE = datetime(2026, 9, 8, 9, 0)  # noqa: DTZ001 - the rule works on any clock


def test_items_begin_one_after_the_other() -> None:
    slots = timetable(NINE, [10, None, 45])
    assert [f"{each.start:%H:%M}" for each in slots] == ["09:00", "09:10", "09:10"]
    assert [each.start for each in timetable(None, [10, 20])] == [None, None]


def test_the_agenda_is_held_against_the_end() -> None:
    ten = NINE.replace(hour=10)
    assert minutes_over(NINE, ten, [30, 45]) == 15
    assert minutes_over(NINE, ten, [30, None]) == -30
    assert minutes_over(NINE, None, [30]) is None


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([date(2026, 5, 12)], None),
        ([date(2026, 5, 12), date(2026, 6, 9)], date(2026, 7, 14)),  # every second Tuesday of the month
        ([date(2026, 5, 26), date(2026, 6, 30)], date(2026, 8, 4)),  # five weeks
        ([date(2026, 7, 31), date(2026, 8, 31)], date(2026, 9, 28)),  # about a month, in weeks
        ([date(2026, 8, 1), date(2026, 8, 3)], date(2026, 8, 5)),
        ([date(2026, 9, 29), date(2026, 10, 29 - 2)], date(2026, 11, 24)),
        ([date(2026, 1, 29), date(2026, 2, 26)], date(2026, 3, 26)),
    ],
)
def test_a_series_meets_in_its_rhythm(days: list[date], expected: date | None) -> None:
    assert next_in_rhythm(days) == expected


def test_the_fifth_weekday_falls_back_to_the_last() -> None:
    assert next_in_rhythm([date(2026, 6, 30), date(2026, 9, 29)]) == date(2026, 12, 29)
    assert next_in_rhythm([date(2026, 3, 31), date(2026, 6, 30)]) == date(2026, 9, 29)
    assert next_in_rhythm([date(2025, 12, 30), date(2026, 3, 31), date(2026, 6, 30), date(2026, 7, 28)]) is not None


def test_a_record_is_found_at_its_line_also_when_that_was_edited() -> None:
    lines = lines_of("- Opening by the chair\n\n2. The bank is asked about loans by Monday\nNothing else")
    assert lines == ["Opening by the chair", "", "The bank is asked about loans by Monday", "Nothing else"]
    made = {
        "same": "opening BY the chair",
        "edited": "The bank is asked about loans",
        "gone": "A sentence that was taken out again",
        "older": "",
    }
    assert origins(lines, made) == {"same": 0, "edited": 2}


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        ("9/2/1", (9, 2, 1)),
        ("9 for, 2 against, 1 abstention", (9, 2, 1)),
        ("9 a favor, 2 en contra", (9, 2, 0)),
        ("9-0", (9, 0, 0)),
        ("nine", None),
        ("9", None),
        ("1 2 3 4", None),
    ],
)
def test_votes_are_read(text: str, votes: tuple[int, int, int] | None) -> None:
    assert read_votes(text) == votes


def test_votes_at_the_end_of_a_line_are_taken_out_of_it() -> None:
    assert taken_votes("The plan is adopted (9/2/1).") == ("The plan is adopted", (9, 2, 1))
    assert taken_votes("We bid, 8/0") == ("We bid", (8, 0, 0))
    assert taken_votes("By 12/9/2026 we know") == ("By 12/9/2026 we know", None)
    assert taken_votes("We bid by !15/10") == ("We bid by !15/10", None)
    assert taken_votes("See rule 4/5 below") == ("See rule 4/5 below", None)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("9:30-13:00", (time(9, 30), time(13))),
        ("9 – 13", (time(9), time(13))),
        ("14h30", (time(14, 30), None)),
        ("13-9", None),
        ("25:00", None),
        ("tomorrow", None),
    ],
)
def test_hours_are_read(text: str, hours: tuple[time, time | None] | None) -> None:
    assert read_hours(text) == hours
