"""Deleting takes along what belongs to a record, and restoring brings all of it back as it was."""

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.domain.order import spread
from s3desk.domain.values import Place, new_id
from s3desk.services.belonging import PART_OF, parts
from s3desk.services.commands import Edit, siblings
from s3desk.services.query import Query
from s3desk.services.trash import Delete, Restore, RestoreState


@pytest.fixture
def objective(workspace, add):
    """An objective with nine actions, the first of which has a milestone, a budget line and a comment."""
    made = add("objective", title="Grow")
    actions = [add("action", title=f"Action {n}", order=Place(made, at)) for n, at in enumerate(spread(9), 1)]
    milestone = add("milestone", title="Half-way", action=actions[0])
    add("budget_line", title="Staff", action=actions[0])
    add("comment", text="Really?", about=milestone)
    add("task", title="Ask", about=frozenset({actions[0]}))
    return made


def alive(workspace):
    names = ("objective", "action", "milestone", "budget_line", "comment", "task")
    return {name: workspace.questions.count(Query(name)) for name in names}


def test_every_link_that_makes_a_part_is_declared(workspace):
    for name, fields in PART_OF.items():
        for field in fields:
            assert field in workspace.catalogue[name].fields


def test_an_objective_goes_and_comes_back_with_nine_actions_in_order(workspace, objective):
    before = siblings(workspace.questions, workspace.catalogue["action"], objective)
    order = Delete.of(workspace.questions, objective)
    assert str(order.label) == "Delete Grow with what belongs to it (12)"
    workspace.run(order)
    assert alive(workspace) == dict(
        alive(workspace), objective=0, action=0, milestone=0, budget_line=0, comment=0, task=1
    )
    workspace.run(Restore.of(workspace.questions, objective))
    assert siblings(workspace.questions, workspace.catalogue["action"], objective) == before
    (task,) = workspace.questions.find(Query("task"))
    assert task.about == {before[0][0]}
    assert len(parts(workspace.questions, [objective])) == 12


def test_a_deletion_is_undone_in_one_step(workspace, objective):
    before = alive(workspace)
    workspace.run(Delete.of(workspace.questions, objective))
    workspace.undo()
    assert alive(workspace) == before


def test_what_was_deleted_before_stays_in_the_trash(workspace, objective):
    (milestone,) = workspace.questions.ids(Query("milestone"))
    workspace.run(Delete.of(workspace.questions, milestone))
    workspace.run(Delete.of(workspace.questions, objective))
    workspace.run(Restore.of(workspace.questions, objective))
    assert alive(workspace)["milestone"] == 0
    assert alive(workspace)["action"] == 9


def test_a_part_brings_back_what_it_belongs_to_and_says_so(workspace, objective):
    (milestone,) = workspace.questions.ids(Query("milestone"))
    workspace.run(Delete.of(workspace.questions, objective))
    order = Restore.of(workspace.questions, milestone)
    assert str(order.label) == "Restore Half-way and, as it belongs there, Grow, Action 1"
    workspace.run(order)
    assert alive(workspace) == {"objective": 1, "action": 1, "milestone": 1, "budget_line": 0, "comment": 1, "task": 1}


def test_only_what_lies_in_the_trash_is_restored_and_only_once_deleted(workspace, add):
    task = add("task", title="Write")
    with pytest.raises(OfficeError, match="does not lie in the trash"):
        workspace.run(Restore.of(workspace.questions, task))
    workspace.run(Delete.of(workspace.questions, task))
    with pytest.raises(OfficeError, match="in the trash already"):
        workspace.run(Delete.of(workspace.questions, task))
    with pytest.raises(OfficeError, match="There is no record"):
        workspace.run(Delete((new_id(),)))


def test_a_large_deletion_makes_a_restore_point_first(workspace, add):
    tasks = [add("task", title=str(number)) for number in range(51)]
    assert Delete.of(workspace.questions, *tasks).bulk
    assert not Delete.of(workspace.questions, tasks[0]).bulk
    assert str(Delete.of(workspace.questions, *tasks).label) == "Delete 51 records"


def test_four_states_of_a_title_are_listed_and_the_first_comes_back(workspace, add):
    task = add("task", title="One")
    for title in ("Two", "Three", "Four"):
        workspace.run(Edit(task, {"title": title}))
    states = workspace.questions.history(task, "title")
    assert [entry.change.after for entry in states] == ["One", "Two", "Three", "Four"]
    workspace.run(RestoreState.of(workspace.questions, task, states[0].action))
    assert workspace.questions.get(task).title == "One"
    states = workspace.questions.history(task, "title")
    assert [entry.change.after for entry in states] == ["One", "Two", "Three", "Four", "One"]


def test_an_earlier_state_brings_back_links_texts_and_translations(workspace, add):
    finding, evidence = add("finding", statement="Few patents"), add("evidence", title="Study", note="Long\n\ntext")
    birth = workspace.questions.history(evidence)[0].action
    workspace.run(Edit(evidence, {"findings": frozenset({finding}), "note": "Short", "title@es": "Estudio"}))
    linked = workspace.questions.history(evidence)[-1].action
    workspace.run(RestoreState(evidence, birth))
    found = workspace.questions.get(evidence)
    assert (found.findings, found.note, found.translations.get("title@es", "")) == (frozenset(), "Long\n\ntext", "")
    workspace.run(RestoreState(evidence, linked))
    found = workspace.questions.get(evidence)
    assert (found.findings, found.note, found.translations["title@es"]) == ({finding}, "Short", "Estudio")


def test_an_earlier_state_of_a_deleted_record_brings_it_back(workspace, add):
    task = add("task", title="One")
    birth = workspace.questions.history(task)[0].action
    workspace.run(Delete((task,)))
    workspace.run(RestoreState(task, birth))
    assert workspace.questions.count(Query("task")) == 1
    with pytest.raises(OfficeError, match="no such state"):
        workspace.run(RestoreState(task, bytes(16)))
