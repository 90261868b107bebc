"""Public holidays by region, and the tasks due within working days that leave them out."""

from datetime import UTC, date, datetime

import pytest

from s3desk.services.calendar import Calendar, calendar_for, calendar_of, public_holidays
from s3desk.services.sieves import Moment, sieve

TODAY = date(2026, 9, 8)
"""A Tuesday; the 15th is a holiday of Cantabria (Bien Aparecida), the 12 October one of Spain."""


@pytest.mark.parametrize(
    ("country", "nuts", "free", "working"),
    [
        ("ES", "ES13", date(2026, 9, 15), date(2026, 9, 11)),
        ("ES", "ES51", date(2026, 9, 11), date(2026, 9, 15)),
        ("DE", "DE2", date(2026, 1, 6), date(2026, 10, 31)),
        ("DE", "DED51", date(2026, 11, 18), date(2026, 1, 6)),
        ("EL", "EL52", date(2026, 3, 25), date(2026, 3, 26)),
        ("UK", "UKM5", date(2026, 11, 30), date(2026, 4, 6)),
        ("IT", "ITC4", date(2026, 4, 25), date(2026, 4, 24)),
    ],
)
def test_holidays_are_those_of_the_region(country, nuts, free, working):
    found = public_holidays(calendar_for(country, nuts, (2026,)))
    assert free in found
    assert working not in found


def test_a_country_unknown_to_the_calendar_has_weekends_only():
    assert public_holidays(calendar_for("XX", "XX11", (2026,))) == frozenset()


def test_the_region_of_the_plan_counts_around_this_year(workspace, add):
    assert calendar_of(workspace.questions, TODAY) is None
    add("region", name="Aragón", nuts="ES24", country="ES")
    cantabria = add("region", name="Cantabria", nuts="ES13", country="ES")
    assert calendar_of(workspace.questions, TODAY) == Calendar("ES", "AR", (2025, 2026, 2027, 2028, 2029))
    add("plan", title="Plan", region=cantabria)
    assert calendar_of(workspace.questions, TODAY) == Calendar("ES", "CB", (2025, 2026, 2027, 2028, 2029))


def test_mine_due_within_14_working_days_counts_neither_saturday_nor_holiday(workspace, add):
    ana, ben = add("person", name="Ana"), add("person", name="Ben")
    for day in (28, 29, 30):
        add("task", title=str(day), owner=ana, due=date(2026, 9, day))
    add("task", title="Theirs", owner=ben, due=TODAY)
    free = public_holidays(calendar_for("ES", "ES13", (2026,)))
    moment = Moment(datetime(2026, 9, 8, 9, tzinfo=UTC), TODAY, ana, free)
    mine = sieve("task", "mine_soon")
    assert mine is not None
    assert [each.title for each in workspace.questions.find(mine.query(moment))] == ["28", "29"]
    nobody = Moment(moment.now, TODAY, None, free)
    assert workspace.questions.ids(mine.query(nobody)) == []
    everyone = sieve("task", "soon")
    assert everyone is not None
    assert len(workspace.questions.ids(everyone.query(moment))) == 3
