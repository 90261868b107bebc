"""What the charts of the diagnosis show: marks with their numbers, and the values of an indicator over the years."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import cast

from s3desk.domain.diagnosis import Finding, Indicator, Observation
from s3desk.domain.region import Region
from s3desk.domain.scoring import means, totals
from s3desk.domain.values import RecordId
from s3desk.services.belonging import every
from s3desk.services.diagnosis import findings, values_of
from s3desk.services.ports import Questions
from s3desk.services.query import Query, Test, Where
from s3desk.services.scoring import Named, score_sheet

BREAK = "b"
"""The flag of a value that cannot be compared with those before it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A record with its numbers; `group` tells marks of one kind from others."""

    id: RecordId
    type: str
    name: str
    values: tuple[Decimal | None, ...]
    group: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """The marks that have all their numbers, and how many records have not."""

    marks: tuple[Mark, ...]
    left_out: int = 0


def ranking(questions: Questions, collection: str) -> Chart:
    """Return what was scored by a list of criteria, highest weighted mean first."""
    sheet = score_sheet(questions, collection)
    found = totals(means(sheet.given), sheet.sound_weights())
    marks = [_mark(each, found.get(each.id)) for each in sheet.things]
    known = [each for each in marks if each.values[0] is not None]
    return Chart(tuple(sorted(known, key=lambda each: -(each.values[0] or 0))), len(marks) - len(known))


def _mark(named: Named, *values: Decimal | None) -> Mark:
    return Mark(named.id, named.type, named.text, values)


def placing(questions: Questions) -> Chart:
    """Return the findings by importance and feasibility, the highest sum first; 0 is no information."""
    every_one = [cast("Finding", each) for each in questions.find(findings())]
    known = [each for each in every_one if each.importance and each.feasibility]
    known.sort(key=lambda each: -((each.importance or 0) + (each.feasibility or 0)))
    marks = (
        Mark(
            each.id,
            "finding",
            each.statement,
            (Decimal(each.importance or 0), Decimal(each.feasibility or 0)),
            each.kind.value if each.kind else "",
        )
        for each in known
    )
    return Chart(tuple(marks), len(every_one) - len(known))


def profile(questions: Questions, collection: str, thing: RecordId | None) -> Chart:
    """Return the criteria of a list with the mean of one thing (None: no thing) and the mean of all things."""
    sheet = score_sheet(questions, collection)
    found = means(sheet.given)
    marks = []
    for each in sheet.criteria:
        whole = [value.value for (_, criterion), value in found.items() if criterion == each.id and value.value]
        own = found.get((thing, each.id)) if thing is not None else None
        mean = sum(whole, Decimal(0)) / len(whole) if whole else None
        marks.append(_mark(each, own.value if own is not None else None, mean))
    return Chart(tuple(marks))


# ---- figures over the years


@dataclass(frozen=True, slots=True)
class Point:
    """One value; None where it could not be read (then `said` holds what was typed)."""

    id: RecordId
    year: int
    value: Decimal | None
    flag: str = ""
    said: str = ""

    @property
    def is_break(self) -> bool:
        return BREAK in self.flag


@dataclass(frozen=True, slots=True)
class Line:
    """The values of one region, year by year."""

    name: str
    points: tuple[Point, ...]

    def stretches(self) -> list[list[Point]]:
        """Return the parts that may be joined by a line: a missing year, or a break in the method, parts them."""
        found: list[list[Point]] = []
        before: Point | None = None
        for each in self.points:
            if each.value is None:
                before = None
                continue
            if before is None or each.year != before.year + 1 or each.is_break:
                found.append([])
            found[-1].append(each)
            before = each
        return found


@dataclass(frozen=True, slots=True)
class Figure:
    """An indicator's values in one breakdown."""

    name: str
    unit: str
    lines: tuple[Line, ...]

    @property
    def years(self) -> list[int]:
        return sorted({point.year for line in self.lines for point in line.points})


def measured(questions: Questions) -> list[Named]:
    """Return the indicators that have values, by name."""
    query = Query("indicator", (Where("observation.indicator", Test.FILLED),))
    found = [cast("Indicator", each) for each in questions.find(query)]
    return sorted((Named(each.id, "indicator", each.name or each.code) for each in found), key=lambda each: each.text)


def breakdowns(questions: Questions, indicator: RecordId) -> list[str]:
    """Return the breakdowns in which an indicator has values."""
    return sorted({cast("Observation", each).breakdown for each in every(questions, values_of(indicator))})


def figure(questions: Questions, indicator: RecordId, breakdown: str) -> Figure:
    """Return the values of an indicator in one breakdown, a line for each region."""
    found = cast("Indicator", questions.get(indicator))
    conditions = Where("indicator", Test.EQUAL, indicator), Where("breakdown", Test.EQUAL, breakdown or None)
    rows = [cast("Observation", each) for each in every(questions, Query("observation", conditions))]
    by_region: dict[tuple[str, str], list[Point]] = defaultdict(list)
    for each in rows:
        if each.year is not None:
            by_region[each.nuts, each.nuts_version].append(
                Point(
                    each.id, each.year, each.value if each.value is not None else each.share, each.flag, each.value_said
                )
            )
    names = _region_names(questions)
    several = _in_several_versions(by_region)
    lines = (
        Line(_line_name(nuts, version, names, several), tuple(sorted(points, key=lambda each: each.year)))
        for (nuts, version), points in sorted(by_region.items())
    )
    return Figure(found.name or found.code, found.unit, tuple(lines))


def _region_names(questions: Questions) -> dict[str, str]:
    regions = (cast("Region", each) for each in questions.find(Query("region")))
    return {each.nuts: each.name for each in regions if each.nuts}


def _in_several_versions(keys: Iterable[tuple[str, str]]) -> set[str]:
    versions: dict[str, set[str]] = defaultdict(set)
    for nuts, version in keys:
        versions[nuts].add(version)
    return {nuts for nuts, found in versions.items() if len(found) > 1}


def _line_name(nuts: str, version: str, names: dict[str, str], several: set[str]) -> str:
    """Return "ES13 Cantabria"; with the edition of NUTS where a code has values in several: they are never mixed."""
    edition = f"NUTS {version}" if nuts in several else ""
    return " ".join(filter(None, (nuts, names.get(nuts, ""), edition)))
