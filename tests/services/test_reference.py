"""The tables that ship with the program are whole, dated, and agree with the declarations."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

from s3desk.domain.diagnosis import IndicatorKind
from s3desk.domain.funding import Confidence, Management
from s3desk.domain.latin import latin
from s3desk.domain.plain import checked
from s3desk.domain.region import RegionCategory, category_of, nuts_level
from s3desk.domain.subjects import catalogue
from s3desk.resources import resource
from s3desk.services import reference


def test_every_table_says_where_it_comes_from_and_since_when() -> None:
    files = {each.stem for each in resource("reference").glob("*.csv")}
    assert files == reference.tables().keys()
    for table in reference.tables().values():
        assert table.title
        assert table.source
        assert table.valid_from is not None
        assert table.valid_to is None or table.valid_to > table.valid_from


def test_nuts_of_three_editions() -> None:
    assert Counter(each.level for each in reference.nuts().values()) == {0: 27, 1: 119, 2: 271, 3: 1192}
    assert reference.nuts()["ES13"].name == "Cantabria"
    assert reference.nuts("1999") == {}
    for version in reference.NUTS_VERSIONS:
        for region in reference.nuts(version).values():
            assert nuts_level(region.code) == region.level
            assert region.name == " ".join(region.name.split()) != ""
            assert region.parent in reference.nuts(version) or not region.level


def test_a_code_is_known_unknown_or_cannot_be_told() -> None:
    assert reference.known_nuts("PT1A", "2024") is True
    assert reference.known_nuts("PT17", "2024") is False
    assert reference.known_nuts("PT17", "2021") is True
    assert reference.known_nuts("AL01", "2024") is None
    assert reference.known_nuts("ES13", "1999") is None


def test_the_edition_that_fits_is_the_latest_of_equals() -> None:
    assert reference.fitting_nuts(["ES13", "ES"]) == "2024"
    assert reference.fitting_nuts(["ES13", "PT17"]) == "2021"
    assert reference.fitting_nuts(["EU27_2020"]) == ""


def test_common_indicators() -> None:
    rows = reference.common_indicators()
    assert len({each.code for each in rows}) == len(rows) == 161
    assert all(each.kind is (IndicatorKind.OUTPUT if each.code[2] == "O" else IndicatorKind.RESULT) for each in rows)
    assert sum(each.s3_core for each in rows) == 46
    assert all(each.name and each.unit for each in rows)


def test_wheel_criteria_partnerships_codes_and_names() -> None:
    assert Counter(each.step for each in reference.wheel_factors()) == dict.fromkeys(range(1, 7), 3)
    assert [each.number for each in reference.enabling_criteria()] == list(range(1, 8))
    assert len(reference.thematic_partnerships()) == 35
    assert {each.confidence for each in reference.thematic_partnerships()} == set(Confidence)
    assert reference.portal_codes("frameworkProgramme")["43252405"] == "LIFE"
    assert reference.portal_codes("status")["31094502"] == "Open for submission"
    assert len(reference.member_states()) == 27
    assert reference.member_states()["EL"] == "Greece"
    assert reference.eurostat_units()["EUR_HAB"] == "euro per inhabitant"
    assert "nama_10r_3gdp" in reference.eurostat_datasets()


def test_indicative_categories_follow_the_rule() -> None:
    rows = reference.region_categories()
    assert Counter(each.category for each in rows.values()) == {
        RegionCategory.LESS_DEVELOPED: 79,
        RegionCategory.TRANSITION: 68,
        RegionCategory.MORE_DEVELOPED: 95,
    }
    assert all(category_of(each.gdp_index) is each.category for each in rows.values())
    assert rows["ES13"].category is RegionCategory.TRANSITION
    assert all(reference.known_nuts(code, "2021") for code in rows)


def test_reference_records_are_sound_and_keep_their_ids() -> None:
    types = catalogue()
    rows = list(reference.reference_records(types))
    assert Counter(row.type for row in rows) == {"instrument": 37, "indicator": 161, "theme": 14}
    assert len({row.values["id"] for row in rows}) == len(rows)
    for row in rows:
        for name, value in row.values.items():
            if name != "id":
                field = types[row.type].field(name)
                assert field is not None
                checked(field, value)
    assert [row.type for row in reference.reference_records(types, "theme")] == ["theme"] * 14
    erdf = next(row.values for row in rows if row.values.get("code") == "ERDF")
    assert erdf["id"] == reference.reference_id(types, "instrument", code="ERDF", period="2021-2027")
    assert (erdf["management"], erdf["rate_transition"], erdf["rate_outermost"]) == (Management.SHARED, 60, Decimal(85))
    rco16 = next(row.values for row in rows if row.values.get("code") == "RCO16")
    assert rco16["id"] == reference.reference_id(types, "indicator", code="RCO16")


def test_themes_in_the_table_are_those_of_the_program() -> None:
    text = resource("reference", "themes.csv").read_text("utf-8").splitlines()[1:]
    told = [",".join((str(row.values["origin"]), str(row.values["number"]), str(row.values["name"]))) for row in
            reference.reference_records(catalogue(), "theme")]  # fmt: skip
    assert text == told


def test_every_region_can_be_typed_on_a_latin_keyboard():
    for region in reference.nuts().values():
        assert not any("\u0370" <= letter <= "\u04ff" for letter in latin(region.name)), region.name
