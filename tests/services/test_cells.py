"""Many cells are changed as one step; what someone else wrote meanwhile is kept beside."""

from __future__ import annotations

from datetime import date

import pytest

from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import message
from s3desk.services.cells import MANY, EditMany
from s3desk.services.commands import Edit
from s3desk.services.naming import record_called

DUE = date(2026, 3, 3)
LABEL = message("Fill {0} in {1} records", "Due", 2, count=1)


def test_many_cells_are_one_step(workspace, add):
    tasks = [add("task", title=title) for title in "ab"]
    changes = {each: {"due": DUE} for each in tasks}
    workspace.run(EditMany(changes, {each: {"due": None} for each in tasks}, LABEL))
    assert {workspace.questions.get(each).due for each in tasks} == {DUE}
    assert str(workspace.questions.undo_steps(1)[0].label) == "Fill Due in 2 records"
    workspace.undo()
    assert {workspace.questions.get(each).due for each in tasks} == {None}


def test_what_someone_else_wrote_meanwhile_becomes_a_conflict(workspace, add):
    task = add("task", title="a", due=date(2026, 1, 1))
    workspace.run(Edit(task, {"due": date(2026, 2, 2)}))
    changes, seen = {task: {"due": DUE}}, {task: {"due": date(2026, 1, 1)}}
    workspace.run(EditMany(changes, seen, LABEL))
    live = [each.change.after for each in workspace.questions.history(task, "due")]
    assert {DUE, date(2026, 2, 2)} <= set(live)


def test_a_link_that_leads_astray_changes_nothing(workspace, add):
    tasks, theme = [add("task", title=title) for title in "ab"], add("theme", name="Food")
    changes = {tasks[0]: {"title": "new"}, tasks[1]: {"owner": theme}}
    with pytest.raises(OfficeError):
        workspace.run(EditMany(changes, {}, LABEL))
    assert workspace.questions.get(tasks[0]).title == "a"


def test_only_very_many_make_a_restore_point_first(workspace):
    records = {bytes([number // 256, number % 256]) * 8: {} for number in range(MANY + 1)}
    assert EditMany(records, {}, LABEL).bulk
    assert not EditMany(dict(list(records.items())[1:]), {}, LABEL).bulk


def test_a_record_is_found_by_its_whole_title(workspace, add):
    ana = add("person", name="Ana Ru\u00edz")
    add("person", name="Ana Ru\u00edz Soler")
    owner = workspace.catalogue["task"].fields["owner"]
    assert record_called(workspace.questions, owner, " ana ruiz ") == ana
    with pytest.raises(OfficeError, match="Nothing here is called"):
        record_called(workspace.questions, owner, "Ana")
    add("person", name="ANA RUIZ")
    with pytest.raises(OfficeError, match="2 records are called"):
        record_called(workspace.questions, owner, "Ana Ruiz")
