"""Regions, people and themes follow the rules of cohesion policy and of data protection."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from s3desk.domain.region import (
    START_THEMES,
    Consent,
    NaceVersion,
    Person,
    Region,
    RegionCategory,
    SmartDomain,
    ThemeSet,
    category_of,
    nace_within,
)
from s3desk.domain.values import keyed_id

TODAY = date(2018, 3, 14)


@pytest.mark.parametrize(
    ("nuts", "level"), [("ES", 0), ("ES1", 1), ("ES13", 2), ("ES130", 3), ("FRE", 1), ("E", None), ("ES1300", None)]
)
def test_a_region_knows_its_nuts_level(nuts: str, level: int | None) -> None:
    assert Region(nuts=nuts).level == level


@pytest.mark.parametrize("nuts", ["", "es13", "1313", "ΕΛ30", "ES 1"])
def test_what_is_no_nuts_code_has_no_level(nuts: str) -> None:
    assert Region(nuts=nuts).level is None


@pytest.mark.parametrize(
    ("index", "category"),
    [
        ("74.9", RegionCategory.LESS_DEVELOPED),
        ("75", RegionCategory.TRANSITION),
        ("100", RegionCategory.TRANSITION),
        ("100.1", RegionCategory.MORE_DEVELOPED),
    ],
)
def test_the_category_follows_from_gdp_per_head(index: str, category: RegionCategory) -> None:
    assert category_of(Decimal(index)) is category


def test_a_person_is_due_for_erasure_after_the_retention_date_or_when_consent_is_withdrawn() -> None:
    assert not Person().is_due_for_erasure(TODAY)
    assert not Person(keep_until=TODAY).is_due_for_erasure(TODAY)
    assert Person(keep_until=date(2018, 3, 13)).is_due_for_erasure(TODAY)
    assert Person(consent=Consent.WITHDRAWN, keep_until=date(2030, 1, 1)).is_due_for_erasure(TODAY)


@pytest.mark.parametrize(
    ("code", "heading", "within"),
    [
        ("C20.1", "C20", True),
        ("C20.1", "C", True),
        ("C20.1", "20", True),
        ("20.1", "C20", True),
        ("C20", "C20.1", False),
        ("C20", "M72", False),
        ("C20", "D20", False),
        ("C", "C", True),
        ("C20", "M", False),
    ],
)
def test_nace_codes_lie_under_headings(code: str, heading: str, within: bool) -> None:
    assert nace_within(code, heading) is within


def test_domains_share_an_activity_when_one_code_lies_within_the_other() -> None:
    chemistry = SmartDomain(nace="c 20.1; M72", nace_version=NaceVersion.REV_2)
    assert chemistry.codes() == ("C20.1", "M72")
    assert chemistry.shares_activity(SmartDomain(nace="C", nace_version=NaceVersion.REV_2)) is True
    assert chemistry.shares_activity(SmartDomain(nace="C28, M72.1", nace_version=NaceVersion.REV_2)) is True
    assert chemistry.shares_activity(SmartDomain(nace="A01", nace_version=NaceVersion.REV_2)) is False


def test_whether_domains_share_an_activity_is_not_known_without_codes_or_across_editions() -> None:
    old = SmartDomain(nace="C20", nace_version=NaceVersion.REV_2)
    assert old.shares_activity(SmartDomain(nace="C20", nace_version=NaceVersion.REV_2_1)) is None
    assert old.shares_activity(SmartDomain(nace=" , ", nace_version=NaceVersion.REV_2)) is None
    assert SmartDomain().shares_activity(old) is None


def test_the_start_themes_are_the_pilot_s_five_and_oecd_s_nine_with_lasting_ids() -> None:
    assert [sum(each.origin is one for each in START_THEMES) for one in ThemeSet] == [5, 9, 0]
    assert len({each.id for each in START_THEMES}) == len({each.name for each in START_THEMES}) == 14
    assert START_THEMES[0].id == keyed_id("theme", "pilot", 1)
