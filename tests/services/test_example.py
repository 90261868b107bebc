"""The example is whole, the same each time, and shows what the screens count."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from s3desk.app import Office
from s3desk.domain.declare import ANY, Kind
from s3desk.domain.plain import checked
from s3desk.domain.subjects import catalogue
from s3desk.formats.calls_feed import CallsFeed
from s3desk.formats.eurostat_tsv import EurostatTsv
from s3desk.services import diagnosis, plan
from s3desk.services.checking import check
from s3desk.services.example import EXAMPLE_DAY, build_example, example_steps
from s3desk.services.importing import plan_import
from s3desk.services.ports import Workspace
from s3desk.services.query import Query
from s3desk.services.reference import known_nuts, region_categories

TYPES = catalogue()


def told() -> list[tuple[str, bytes, dict[str, Any]]]:
    return [(name, record, dict(values)) for step in example_steps(TYPES) for name, record, values in step.records]


def linked_to(kind: Kind, value: Any) -> list[Any]:
    if kind is Kind.PLACE:
        return [value.parent]
    return [value] if kind is Kind.LINK else list(value) if kind is Kind.LINKS else []


def test_the_same_records_each_time() -> None:
    assert told() == told()
    assert len({record for _, record, _ in told()}) == len(told())


def test_every_value_is_sound_and_every_link_leads_to_a_record_of_the_right_type() -> None:
    types_of = {record: name for name, record, _ in told()}
    for name, _, values in told():
        for field_name, value in values.items():
            field = TYPES[name].field(field_name)
            assert field is not None
            assert checked(field, value) == value
            linked = linked_to(field.kind, value)
            assert all(field.targets == ANY or types_of[each] in field.targets for each in linked)
            assert all(each in types_of for each in linked)


def test_findings_speak_spanish_too() -> None:
    findings = [values for name, _, values in told() if name == "finding"]
    assert len(findings) == 14
    assert all(values["statement"] != values["statement@es"] != "" for values in findings)
    assert {str(values["kind"]) for values in findings} == {
        "weakness", "asset", "barrier", "opportunity", "threat", "partnership",
    }  # fmt: skip


def test_persons_are_invented_and_can_be_told_to_be() -> None:
    for name, _, values in told():
        if name == "person":
            assert str(values["email"]).endswith("@example.invalid")
        if name == "organisation":
            assert "(example)" in str(values["name"]) or str(values["name"]).startswith("European Commission")


def test_calls_are_open_or_forthcoming_on_the_day_of_the_example() -> None:
    closing = [values["at"] for name, _, values in told() if name == "cutoff"]
    assert len(closing) == 16
    assert min(each.there.date() for each in closing) > EXAMPLE_DAY


def test_regions_are_those_of_nuts() -> None:
    for name, _, values in told():
        if name == "region":
            assert known_nuts(str(values["nuts"]), str(values["nuts_version"]))
            if str(values["nuts"]) in region_categories():
                assert region_categories()[str(values["nuts"])].category is values["category"]


def test_the_gap_of_the_plan_is_exact() -> None:
    counted: Counter[str] = Counter()
    for name, _, values in told():
        if name == "budget_line" and str(values["kind"]) == "planned":
            counted["cost"] += values["amount"].cents
        if name == "financing_share":
            counted["financed"] += values["amount"].cents
            counted["secured"] += values["amount"].cents * values["secured"]
    assert counted == {"cost": 1681000050, "financed": 1373000000, "secured": 404000000}


@pytest.fixture
def example(tmp_path: Path) -> Any:
    made = Office.here().create_example(tmp_path / "example.s3desk")
    yield made
    made.close()


def test_the_example_shows_gaps_on_purpose(example: Workspace) -> None:
    asked = example.questions
    counters = diagnosis.counters(asked)
    assert (counters.findings, counters.without_evidence, counters.unanswered) == (14, 2, 3)
    assert asked.count(plan.without_owner()) == 1
    assert asked.count(plan.without_call()) == 1
    then = datetime(EXAMPLE_DAY.year, EXAMPLE_DAY.month, EXAMPLE_DAY.day, 10, tzinfo=UTC)
    said = {lack.text.key: lack.count for lack in check(asked, then)}
    assert said["Overdue tasks: {0}"] == 1
    assert said["Overdue milestones: {0}"] == 1
    assert not [text for text in said if "stale" in text or "more than 90 days" in text]


def test_the_example_is_built_in_steps_that_history_names(example: Workspace) -> None:
    firsts = [ids[0] for name in example.catalogue if (ids := example.questions.ids(Query(name, limit=1)))]
    steps = {str(example.questions.history(each)[-1].label) for each in firsts}
    assert "Example: region, team and strategy" in steps
    assert 1 < len(steps) <= 6
    assert not example.questions.undo_steps()
    assert not example.verify().problems


def test_building_it_into_a_used_file_adds_it_once(workspace: Workspace) -> None:
    build_example(workspace)
    assert sum(workspace.questions.info().counts.values()) == len(told())


@pytest.mark.samples("calls", "eurostat")
def test_figures_and_calls_are_those_of_the_sources(example: Workspace, samples: Path) -> None:
    feed = next((samples / "calls").glob("eu-grants-feed*.json"))
    rows = list(CallsFeed().rows(feed))
    found = plan_import(example.questions, rows)
    assert (len(rows) - len(found.new), len(found.changed)) == (32, 0)
    table = samples / "eurostat" / "estat_nama_10r_3gdp.tsv"
    rows = [row for row in EurostatTsv().rows(table) if row.values.get("nuts", "ES13") == "ES13"]
    found = plan_import(example.questions, rows)
    assert (len(rows) - len(found.new), len(found.changed)) == (3 + 3 * 18, 0)
