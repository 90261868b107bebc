"""Charts get honest numbers: no information is left out and counted, a gap stays a gap, a break parts a line."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from s3desk.services.charts import Line, Point, breakdowns, figure, measured, placing, profile, ranking
from s3desk.services.scoring import give_points

TODAY = date(2018, 3, 14)


@pytest.fixture
def scored(workspace: Any, add: Any) -> dict[str, bytes]:
    made = {name: add("finding", statement=name) for name in ("Port", "Jobs", "Unscored")}
    made |= {name: add("criterion", title=name, collection="List") for name in ("Effect", "Ease", "Fit")}
    ana = add("person", name="Ana")
    for thing, criterion, points in (
        ("Port", "Effect", 2),
        ("Port", "Ease", 0),
        ("Jobs", "Effect", 5),
        ("Jobs", "Ease", 4),
    ):
        workspace.run(give_points(workspace.questions, (made[thing], made[criterion]), ana, points, TODAY))
    return made


def test_a_ranking_leaves_out_what_has_no_score(workspace: Any, scored: dict[str, bytes]):
    chart = ranking(workspace.questions, "List")
    assert [(mark.name, mark.values) for mark in chart.marks] == [
        ("Jobs", (Decimal("4.5"),)),
        ("Port", (Decimal(2),)),
    ]
    assert chart.left_out == 1


def test_a_profile_has_a_mark_for_each_criterion(workspace: Any, scored: dict[str, bytes]):
    marks = profile(workspace.questions, "List", scored["Port"]).marks
    found = {mark.name: mark.values for mark in marks}
    assert found == {"Effect": (2, Decimal("3.5")), "Ease": (None, 4), "Fit": (None, None)}
    assert all(mark.values[0] is None for mark in profile(workspace.questions, "List", None).marks)


def test_findings_without_both_numbers_have_no_place(workspace: Any, add: Any):
    add("finding", statement="Grave", kind="weakness", importance=5, feasibility=4)
    add("finding", statement="Light", importance=1, feasibility=1)
    add("finding", statement="Unknown", importance=5, feasibility=0)
    chart = placing(workspace.questions)
    assert [(mark.name, mark.group) for mark in chart.marks] == [("Grave", "weakness"), ("Light", "")]
    assert chart.left_out == 1


def point(year: int, value: int | None = 1, flag: str = "") -> Point:
    return Point(b"", year, None if value is None else Decimal(value), flag)


def test_a_missing_year_and_a_break_part_a_line():
    line = Line(
        "ES13",
        (point(2010), point(2011), point(2013), point(2014, flag="be"), point(2015), point(2016, None), point(2017)),
    )
    assert [[each.year for each in stretch] for stretch in line.stretches()] == [
        [2010, 2011],
        [2013],
        [2014, 2015],
        [2017],
    ]
    assert Line("", ()).stretches() == []


def test_values_are_lines_of_regions_in_one_breakdown(workspace: Any, add: Any):
    indicator = add("indicator", code="I1", name="R&D", source="Eurostat", unit="%")
    add("indicator", code="I2", name="Empty")
    add("region", name="Cantabria", nuts="ES13")
    common = {"indicator": indicator, "nuts_version": "2021"}
    add("observation", **common, nuts="ES13", year=2011, value=Decimal("1.5"), flag="p")
    add("observation", **common, nuts="ES13", year=2010, numerator=Decimal(12), denominator=Decimal(80))
    add("observation", **common, nuts="ES13", year=2012, value_said="n.d.")
    add("observation", **common, nuts="EU", year=2010, value=Decimal(2))
    add("observation", **common, nuts="EU", year=2010, value=Decimal(3), breakdown="F")
    add("observation", indicator=indicator, nuts_version="2016", nuts="EU", year=2009, value=Decimal(4))
    assert [each.text for each in measured(workspace.questions)] == ["R&D"]
    assert breakdowns(workspace.questions, indicator) == ["", "F"]
    shown = figure(workspace.questions, indicator, "")
    assert [line.name for line in shown.lines] == ["ES13 Cantabria", "EU NUTS 2016", "EU NUTS 2021"]
    assert [(each.year, each.value, each.said) for each in shown.lines[0].points] == [
        (2010, Decimal(15), ""),
        (2011, Decimal("1.5"), ""),
        (2012, None, "n.d."),
    ]
    assert (shown.name, shown.unit, shown.years) == ("R&D", "%", [2009, 2010, 2011, 2012])
    assert [line.name for line in figure(workspace.questions, indicator, "F").lines] == ["EU"]
