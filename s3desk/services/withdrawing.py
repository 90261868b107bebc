"""Taking a record back that a person began and left as empty as it was."""

from __future__ import annotations

from dataclasses import replace

from s3desk.domain.errors import Cancelled
from s3desk.domain.messages import message
from s3desk.domain.values import RecordId
from s3desk.services.commands import ADD_BARE
from s3desk.services.ports import Done, Progress, Workspace, silent


def withdraw(workspace: Workspace, record: RecordId, progress: Progress = silent) -> Done:
    """Undo the adding of a record; Cancelled unless that was the last step, and nothing has come to the record since.

    As with any undo it can be done again, and the trash does not list it.
    """
    questions = workspace.questions
    step = next(iter(questions.undo_steps(1)), None)
    if step is None or step.label.key != ADD_BARE:
        raise Cancelled
    deeds = {entry.action for entry in questions.history(record)}
    if deeds != {step.action} or questions.backlinks(record) or questions.deletions([record]):
        raise Cancelled
    return replace(workspace.undo(progress), label=message("What was begun and left empty is not kept"))
