"""Captured lines and pasted lists: what they become, and what looks alike."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from s3desk.domain.capture import Capture, Chip, Named, Sign
from s3desk.services.capturing import (
    CAPTURES,
    AddList,
    Fate,
    Pasted,
    find_twin,
    kinds,
    lines_of,
    plan_list,
    twin_of,
    values_of,
    vocabulary,
)
from s3desk.services.query import Query


def planned(workspace: Any, text: str, name: str = "finding") -> Pasted:
    return plan_list(workspace.questions, name, text)


def findings(workspace: Any) -> dict[str, Any]:
    return {each.statement: each for each in workspace.questions.find(Query("finding"))}


@pytest.mark.samples("../scenarios")
def test_seventy_lines_of_a_workshop_are_64_statements(workspace: Any, scenarios: Path):
    pasted = planned(workspace, (scenarios / "s01_statements.txt").read_text(encoding="utf-8"))
    assert str(pasted.summary()) == "70 lines. New: 64; much like others: 6"
    joined = AddList.of(workspace.questions, pasted, {"kind": "weakness"}, dict.fromkeys(pasted.alike, Fate.JOIN))
    assert str(joined.label) == "Paste a list: 64 Findings"
    workspace.run(joined)
    found = findings(workspace)
    assert len(found) == 64
    assert sum(each.heard or 1 for each in found.values()) == 70
    assert {each.kind for each in found.values()} == {"weakness"}
    workspace.undo()
    assert findings(workspace) == {}


def test_pasted_lines_belong_to_the_only_region(workspace: Any, add: Any):
    region = add("region", name="Cantabria")
    workspace.run(AddList.of(workspace.questions, planned(workspace, "Few patents\nOld ports"), {}, {}))
    assert {each.region for each in findings(workspace).values()} == {region}


@pytest.mark.samples("../scenarios")
def test_line_eleven_looks_like_an_earlier_one(workspace: Any, add: Any, scenarios: Path):
    lines = (scenarios / "s01_statements.txt").read_text(encoding="utf-8").splitlines()
    for each in lines[:10]:
        add("finding", statement=each)
    twin = find_twin(workspace.questions, "finding", lines[10])
    assert twin is not None
    assert twin.text == "Ciberataques recientes a proveedores"


def test_case_accents_and_spaces_do_not_tell_texts_apart():
    there = ["cambios politicos paran los proyectos", "few patents here"]
    assert twin_of("CAMBIOS  políticos\u00a0paran los proyectos", there) == 0
    assert twin_of("Few patents her", there) == 1
    assert twin_of("Many patents", there) is None
    assert twin_of("IT", ["it"]) == 0
    assert twin_of("IT", ["its"]) is None
    assert twin_of(" ", [""]) is None


def test_bullets_numbers_and_empty_lines_are_left_out():
    text = "\ufeff- One\r\n\n  * Two\n3. Three\n4) Four\n• Five\u00a0and\n–\n2018 was a year"
    assert lines_of(text.lstrip("\ufeff")) == ["One", "Two", "Three", "Four", "Five and", "–", "2018 was a year"]


def test_a_duplicate_is_kept_joined_or_left_out(workspace: Any, add: Any):
    there = add("finding", statement="Ships wait for a berth", heard=3)
    pasted = planned(
        workspace, "ships wait for a berth\nFew patents are filed\nFEW PATENTS ARE FILED\nfew patents are filed"
    )
    assert [pasted.twin_text(each) for each in pasted.lines] == [
        "Ships wait for a berth",
        "",
        "Few patents are filed",
        "Few patents are filed",
    ]
    workspace.run(AddList(pasted, {}, {0: Fate.JOIN, 2: Fate.JOIN, 3: Fate.LEAVE}))
    assert {text: each.heard for text, each in findings(workspace).items()} == {
        "Ships wait for a berth": 4,
        "Few patents are filed": 2,
    }
    workspace.run(AddList(pasted, {}, {}))
    assert len(workspace.questions.find(Query("finding"))) == 6
    assert workspace.questions.get(there).heard == 4


def test_types_that_do_not_count_leave_a_joined_line_out(workspace: Any):
    pasted = planned(workspace, "Write the report\nwrite the report", "task")
    workspace.run(AddList(pasted, {}, {1: Fate.JOIN}))
    assert workspace.questions.count(Query("task")) == 1


def test_signs_name_people_bodies_and_themes_of_the_file(workspace: Any, add: Any):
    ana, port = add("person", name="Ana Ruiz"), add("organisation", name="Port", short_name="APS")
    theme = add("theme", name="Energy")
    add("theme", name="Old", retired=True)
    add("organisation")
    known = vocabulary(workspace.questions, CAPTURES["finding"])
    assert set(known[Sign.WHO]) == {Named(ana, "Ana Ruiz"), Named(port, "Port", ("APS",))}
    assert known[Sign.THEME] == (Named(theme, "Energy"),)
    task = vocabulary(workspace.questions, CAPTURES["task"])
    assert task[Sign.THEME] == (Named(theme, "Energy"),)
    assert Sign.WHEN not in task


def test_a_line_fills_the_fields_of_its_record(workspace: Any):
    task, finding = workspace.catalogue["task"], workspace.catalogue["finding"]
    made = values_of(task, CAPTURES["task"], Capture("Write", (Chip(Sign.WHO, b"a", "A"), Chip(Sign.THEME, b"t", "T"))))
    assert made == {"title": "Write", "owner": b"a", "about": frozenset({b"t"})}
    beside = values_of(
        task, CAPTURES["task"], Capture("x", (Chip(Sign.THEME, b"t", "T"),)), {"about": frozenset({b"r"})}
    )
    assert beside["about"] == frozenset({b"r", b"t"})
    both = Capture("Few", (Chip(Sign.WHO, b"a", "A"), Chip(Sign.WHO, b"b", "B")))
    assert values_of(finding, CAPTURES["finding"], both)["said_by"] == frozenset({b"a", b"b"})
    assert CAPTURES["finding"].several(finding) == {Sign.WHO}


def test_kinds_are_known_by_name_label_and_language(workspace: Any):
    meaning = kinds(
        workspace.catalogue["finding"].fields["kind"], lambda label: {"Weakness": "Debilidad"}.get(label, label)
    )
    for said in ("weakness", "debilidad", "DEBIL"):
        assert [each.value for each in meaning(said)] == ["weakness"]
