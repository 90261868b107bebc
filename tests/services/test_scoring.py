"""Scores are set by cell, found by list of criteria, and come back from the trash."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from s3desk.domain.scoring import means
from s3desk.services.scoring import WHEEL, assessors, collections, give_points, score_sheet, wheel_criteria
from s3desk.services.trash import Delete

TODAY = date(2018, 3, 14)


@pytest.fixture
def scored(workspace: Any, add: Any) -> dict[str, bytes]:
    made = {
        "port": add("finding", statement="Port"),
        "effect": add("criterion", title="Effect", collection="Wheel", weight=Decimal(60)),
    }
    made |= {name: add("person", name=name) for name in ("Ana", "gil", "Eva")}
    add("criterion", title="Elsewhere")
    for name, points in (("Ana", 4), ("gil", 3), ("Eva", 0)):
        give(workspace, made, name, points)
    return made


def give(workspace: Any, made: dict[str, bytes], name: str, points: int | None) -> None:
    cell = made["port"], made["effect"]
    workspace.run(give_points(workspace.questions, cell, made[name], points, TODAY))


def test_a_sheet_holds_findings_criteria_and_points(workspace: Any, scored: dict[str, bytes]):
    sheet = score_sheet(workspace.questions, "Wheel")
    assert [each.text for each in sheet.things] == ["Port"]
    assert [each.text for each in sheet.criteria] == ["Effect"]
    assert {each.text for each in sheet.assessors} == {"Ana", "gil", "Eva"}
    found = means(sheet.given)[scored["port"], scored["effect"]]
    assert (str(found.value), found.informed, found.asked) == ("3.5", 2, 3)
    assert sheet.sound_weights() == {scored["effect"]: 60}


def test_points_are_changed_in_place(workspace: Any, scored: dict[str, bytes]):
    give(workspace, scored, "gil", 5)
    given = score_sheet(workspace.questions, "Wheel").given[scored["port"], scored["effect"]]
    assert given == {scored["Ana"]: 4, scored["gil"]: 5, scored["Eva"]: 0}
    assert str(workspace.questions.undo_steps(1)[0].label) == "Score Port: 5"
    give(workspace, scored, "gil", None)
    assert score_sheet(workspace.questions, "Wheel").given[scored["port"], scored["effect"]][scored["gil"]] is None


def test_a_score_comes_back_from_the_trash(workspace: Any, scored: dict[str, bytes]):
    for each in workspace.questions.backlinks(scored["gil"]):
        workspace.run(Delete.of(workspace.questions, each.source.id))
    assert scored["gil"] not in score_sheet(workspace.questions, "Wheel").given[scored["port"], scored["effect"]]
    give(workspace, scored, "gil", 2)
    assert score_sheet(workspace.questions, "Wheel").given[scored["port"], scored["effect"]][scored["gil"]] == 2


def test_lists_and_assessors_are_in_order(workspace: Any, scored: dict[str, bytes]):
    assert collections(workspace.questions) == ["", "Wheel"]
    assert [each.text for each in assessors(workspace.questions) if each.text != "Test Person"] == ["Ana", "Eva", "gil"]


def test_what_is_scored_need_not_be_a_finding(workspace: Any, add: Any, scored: dict[str, bytes]):
    action = add("action", title="Advise")
    workspace.run(give_points(workspace.questions, (action, scored["effect"]), scored["Ana"], 3, TODAY))
    assert [each.type for each in score_sheet(workspace.questions, "Wheel").things] == ["finding", "action"]


def test_the_wheel_is_a_list_of_eighteen_criteria_in_order(workspace: Any, add: Any):
    add("finding", statement="Port")
    add("region", name="Cantabria", nuts="ES13")
    workspace.run(wheel_criteria(WHEEL))
    found = score_sheet(workspace.questions, WHEEL)
    assert [each.text for each in found.things] == ["Cantabria"]
    assert len(found.criteria) == 18
    assert found.criteria[0].text == "Regional assets"
    assert found.criteria[0].about == "Analysing the innovation potential"
