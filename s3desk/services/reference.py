"""The reference tables that ship with the program: read when first asked for, never written.

A person's edit is a record laid over a row: instruments, indicators and themes have the same ids here and there.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache

from s3desk.domain.declare import Catalogue
from s3desk.domain.diagnosis import IndicatorKind
from s3desk.domain.funding import Confidence
from s3desk.domain.plain import read, record_key
from s3desk.domain.region import START_THEMES, RegionCategory
from s3desk.domain.values import RecordId
from s3desk.resources import resource
from s3desk.services.outside import Row

LATEST_NUTS = "2024"
NUTS_VERSIONS = ("2024", "2021", "2016")
"""Editions of which the program knows the codes, latest first."""
INDICATOR_SOURCE = "Common indicators, Regulation (EU) 2021/1058"


@dataclass(frozen=True, slots=True)
class Table:
    """What a reference table says about itself; validity dates are None where it is open-ended."""

    name: str
    title: str
    source: str
    valid_from: date | None
    valid_to: date | None
    confidence: Confidence
    note: str


@dataclass(frozen=True, slots=True)
class NutsRegion:
    """A region of one edition of NUTS; `parent` is empty for countries."""

    code: str
    name: str
    level: int
    country: str
    parent: str


@dataclass(frozen=True, slots=True)
class CommonIndicator:
    """A common indicator of the ERDF and Interreg; `s3_core` marks those that strategies use most."""

    code: str
    kind: IndicatorKind
    name: str
    unit: str
    specific_objective: str
    s3_core: bool
    note: str


@dataclass(frozen=True, slots=True)
class WheelFactor:
    """A factor of the RIS3 assessment wheel, 18 in all."""

    number: int
    step: int
    step_title: str
    factor: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class EnablingCriterion:
    """A fulfilment criterion of enabling condition 1.1, seven in all."""

    number: int
    text: str
    short: str
    note: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """The indicative category of a region, and the GDP index (EU-27 = 100) it follows from."""

    nuts: str
    name: str
    gdp_index: Decimal
    category: RegionCategory


@dataclass(frozen=True, slots=True)
class Partnership:
    """A thematic smart specialisation partnership; `lead_regions` is empty where they are not known."""

    platform: str
    name: str
    lead_regions: str
    confidence: Confidence
    note: str


def _table(name: str) -> Iterator[dict[str, str]]:
    with resource("reference", f"{name}.csv").open(encoding="utf-8", newline="") as opened:
        yield from csv.DictReader(opened)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


@cache
def tables() -> dict[str, Table]:
    """Return what each table says about its source, validity and certainty."""
    with resource("reference", "tables.json").open(encoding="utf-8") as opened:
        told = json.load(opened)
    return {
        name: Table(
            name,
            row["title"],
            row["source"],
            _day(row["valid_from"]),
            _day(row["valid_to"]),
            Confidence(row["confidence"]),
            row["note"],
        )
        for name, row in told.items()
    }


@cache
def nuts(version: str = LATEST_NUTS) -> dict[str, NutsRegion]:
    """Return the regions of an edition by code; empty for an edition that the program does not know."""
    if version not in NUTS_VERSIONS:
        return {}
    return {
        row["code"]: NutsRegion(row["code"], row["name"], int(row["level"]), row["country"], row["parent"])
        for row in _table(f"nuts{version}")
    }


@cache
def _countries(version: str) -> frozenset[str]:
    return frozenset(region.country for region in nuts(version).values())


def known_nuts(code: str, version: str) -> bool | None:
    """Return whether an edition of NUTS has this code; None when that cannot be told.

    It cannot for editions whose list does not ship, and for countries that the list leaves out.
    """
    if code in nuts(version):
        return True
    return False if code[:2] in _countries(version) else None


def fitting_nuts(codes: Iterable[str]) -> str:
    """Return the edition that knows most of these codes, the latest of equals; empty when none knows any."""
    asked = set(codes)
    best, most = "", 0
    for version in NUTS_VERSIONS:
        fits = len(asked & nuts(version).keys())
        if fits > most:
            best, most = version, fits
    return best


@cache
def common_indicators() -> tuple[CommonIndicator, ...]:
    """Return the 161 common output and result indicators."""
    return tuple(
        CommonIndicator(
            row["code"],
            IndicatorKind(row["kind"]),
            row["name"],
            row["unit"],
            row["specific_objective"],
            row["s3_core"] == "yes",
            row["note"],
        )
        for row in _table("common_indicators")
    )


@cache
def wheel_factors() -> tuple[WheelFactor, ...]:
    return tuple(
        WheelFactor(
            int(row["number"]), int(row["step"]), row["step_title"], row["factor"], Confidence(row["confidence"])
        )
        for row in _table("wheel_factors")
    )


@cache
def enabling_criteria() -> tuple[EnablingCriterion, ...]:
    return tuple(
        EnablingCriterion(int(row["number"]), row["text"], row["short"], row["note"], Confidence(row["confidence"]))
        for row in _table("enabling_criteria")
    )


@cache
def region_categories() -> dict[str, CategoryRow]:
    """Return the indicative categories by NUTS 2021 code; the legal list is Decision (EU) 2021/1130."""
    return {
        row["nuts"]: CategoryRow(row["nuts"], row["name"], Decimal(row["gdp_index"]), RegionCategory(row["category"]))
        for row in _table("region_category")
    }


@cache
def thematic_partnerships() -> tuple[Partnership, ...]:
    return tuple(
        Partnership(row["platform"], row["name"], row["lead_regions"], Confidence(row["confidence"]), row["note"])
        for row in _table("thematic_partnerships")
    )


@cache
def portal_codes(kind: str) -> dict[str, str]:
    """Return meanings by code of `status`, `type`, `frameworkProgramme` or `submissionProcedure`."""
    return {row["code"]: row["meaning"] for row in _table("portal_codes") if row["kind"] == kind}


@cache
def eurostat_datasets() -> dict[str, str]:
    """Return the names of the datasets that a diagnosis uses, by code."""
    return {row["code"]: row["name"] for row in _table("eurostat_datasets")}


@cache
def eurostat_units() -> dict[str, str]:
    """Return readable names of units, by code."""
    return {row["code"]: row["label"] for row in _table("eurostat_units")}


def member_states() -> dict[str, str]:
    """Return the English names of the Member States by their NUTS letters (Greece is EL)."""
    return {region.code: region.name for region in nuts(LATEST_NUTS).values() if region.level == 0}


def reference_records(catalogue: Catalogue, type_name: str | None = None) -> Iterator[Row]:
    """Yield instruments, common indicators and themes as rows whose `id` a person's edit of them shares."""
    for name, rows in (("instrument", _instruments), ("indicator", _indicators), ("theme", _themes)):
        if name in catalogue and type_name in (None, name):
            for at, values in enumerate(rows(catalogue), 1):
                found = values.get("id") or record_key(catalogue[name], values)
                yield Row(name, {"id": found, **values}, f"{name} {at}")


def reference_id(catalogue: Catalogue, type_name: str, **key: str) -> RecordId:
    """Return the id of a row by its key: `code` and `period` of an instrument, `code` of a common indicator."""
    values = {"source": INDICATOR_SOURCE, **key} if type_name == "indicator" else key
    found = record_key(catalogue[type_name], values)
    assert found is not None
    return found


def _instruments(catalogue: Catalogue) -> Iterator[dict[str, object]]:
    declared = catalogue["instrument"]
    for row in _table("instruments"):
        values: dict[str, object] = {}
        for name, text in row.items():
            field = declared.field(name)
            if field is not None and text:
                values[name] = field.choices(text) if field.choices else read(field, text)
        yield values


def _indicators(catalogue: Catalogue) -> Iterator[dict[str, object]]:
    for row in common_indicators():
        yield {
            "code": row.code,
            "name": row.name,
            "kind": row.kind,
            "unit": row.unit,
            "description": row.note,
            "source": INDICATOR_SOURCE,
            "specific_objective": row.specific_objective,
        }


def _themes(catalogue: Catalogue) -> Iterator[dict[str, object]]:
    for theme in START_THEMES:
        yield {"id": theme.id, "name": theme.name, "origin": theme.origin, "number": theme.number}
