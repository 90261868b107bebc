"""A record that was begun and left empty is taken back; whatever somebody has written or linked stays."""

from datetime import date

import pytest

from s3desk.domain.errors import Cancelled
from s3desk.domain.values import RecordId
from s3desk.services.commands import Add, Edit
from s3desk.services.ports import Workspace
from s3desk.services.withdrawing import withdraw


def begun(workspace: Workspace, type_name: str = "task") -> RecordId:
    return workspace.run(Add.of(workspace.questions, type_name, {})).records[0]


def test_what_was_begun_and_left_empty_goes_and_is_no_trash(workspace):
    record = begun(workspace)
    done = withdraw(workspace, record)
    assert done.records == (record,)
    assert workspace.questions.undone([record]) == {record}
    assert not workspace.questions.undo_steps()
    workspace.redo()
    assert not workspace.questions.deletions([record])


def test_what_was_written_on_stays(workspace):
    record = begun(workspace)
    workspace.run(Edit(record, {"due": date(2026, 12, 1)}))
    with pytest.raises(Cancelled):
        withdraw(workspace, record)
    assert not workspace.questions.deletions([record])


def test_what_another_step_came_after_stays(workspace, add):
    record = begun(workspace)
    add("task", title="Write the report")
    with pytest.raises(Cancelled):
        withdraw(workspace, record)
