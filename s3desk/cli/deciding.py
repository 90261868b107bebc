"""The verbs about what exchange left open: conflicts, resolve."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing
from datetime import UTC, datetime
from typing import Any

from s3desk.app import Office
from s3desk.cli.english import say
from s3desk.cli.opening import looked_into, opened
from s3desk.cli.output import harmless, history_cell, history_json, print_json, titled
from s3desk.cli.values import value_of
from s3desk.domain.declare import Field
from s3desk.domain.errors import OfficeError
from s3desk.domain.values import format_id
from s3desk.services.conflicts import Conflict, Matter, Side
from s3desk.services.deciding import Decide, headline, side_told
from s3desk.services.exchanging import Giving
from s3desk.services.naming import declared_of, field_of
from s3desk.services.ports import Questions

_ASKED = {Matter.DELETION, Matter.MEMBER}
"""Where the question is yes or no."""


def run_conflicts(office: Office, asked: Namespace) -> int:
    with looked_into(office, asked, as_author=True) as questions:
        found = questions.settled() if asked.settled else questions.conflicts()
        if asked.json:
            print_json([_conflict_json(questions, each) for each in found])
            return 0
        for each in found:
            _tell(questions, each)
    if not found:
        print("Nothing was settled yet." if asked.settled else "Nothing waits to be settled.")
    return 0


def _field(questions: Questions, conflict: Conflict) -> Field | None:
    declared = questions.catalogue.get(conflict.record.type)
    return declared.field(conflict.field) if declared is not None and conflict.field else None


def _tell(questions: Questions, conflict: Conflict) -> None:
    field, record = _field(questions, conflict), conflict.record
    print(conflict.id)
    print(harmless(f"  {record.type}  {titled(record.id, {record.id: record})}  {conflict.field}".rstrip()))
    print(harmless(f"  {say(headline(conflict))}."))
    if conflict.base is not None:
        print(f"     before: {_shown(questions, field, conflict.base)}")
    for number, side in enumerate(conflict.sides, 1):
        mark = "*" if conflict.matter not in _ASKED and side.value == conflict.shown else " "
        print(harmless(f"  {mark}{number}  {_said(questions, conflict, field, side)}"))
    if conflict.settled is not None:
        author, at = conflict.settled
        print(harmless(f"  settled by {author}, {_claimed(at)}: {_shown(questions, field, conflict.shown)}"))
    print()


def _said(questions: Questions, conflict: Conflict, field: Field | None, side: Side) -> str:
    if side.fields:
        declared = questions.catalogue.get(conflict.record.type)
        field = declared.field(side.fields[0]) if declared is not None and len(side.fields) == 1 else None
    value = "" if side.value is None else f": {_shown(questions, field, side.value)}"
    value = f": {', '.join(side.fields)}{value}" if side.fields else value
    return f"{say(side_told(conflict, side))} ({side.device}, {_claimed(side.at)}){value}"


def _shown(questions: Questions, field: Field | None, value: object) -> str:
    return " ".join(history_cell(questions, field, value).split())


def _claimed(at: datetime) -> str:
    """Return when it was by its author's clock."""
    return f"{at.astimezone():%Y-%m-%d %H:%M}"


def _conflict_json(questions: Questions, conflict: Conflict) -> dict[str, Any]:
    field, settled = _field(questions, conflict), conflict.settled
    return {
        "id": conflict.id,
        "matter": conflict.matter.value,
        "waits": conflict.waits,
        "record": format_id(conflict.record.id),
        "type": conflict.record.type,
        "title": conflict.record.text,
        "field": conflict.field,
        "member": None if conflict.member is None else format_id(conflict.member.id),
        "shown": history_json(field, conflict.shown),
        "base": history_json(field, conflict.base),
        "sides": [
            {
                "value": history_json(field, side.value),
                "deletes": side.deletes,
                "author": side.author,
                "device": side.device,
                "at": side.at.astimezone(UTC).isoformat(),
                "mine": side.mine,
                "label": say(side.label),
                "fields": list(side.fields),
            }
            for side in conflict.sides
        ],
        "settled": None if settled is None else {"by": settled[0], "at": settled[1].astimezone(UTC).isoformat()},
    }


def run_resolve(office: Office, asked: Namespace) -> int:
    with closing(opened(office, asked)) as workspace:
        questions = workspace.questions
        conflict = _named(questions, asked.conflict)
        done = workspace.run(_decision(questions, conflict, asked))
        print(f"{say(done.label)}.")
    return 0


def _named(questions: Giving, name: str) -> Conflict:
    found = questions.conflict(name)
    if found is None:
        raise OfficeError(
            'There is no conflict "{0}"; conflicts lists them, with --settled those of before.', name[:120]
        )
    return found


def _decision(questions: Questions, conflict: Conflict, asked: Namespace) -> Decide:
    if asked.take is not None:
        if asked.take > len(conflict.sides):
            raise OfficeError("There are {0} values; take one of these.", len(conflict.sides))
        return Decide.side(questions, conflict, conflict.sides[asked.take - 1])
    if asked.value is not None:
        return Decide.of(questions, conflict, _typed(questions, conflict, asked.value))
    if conflict.matter in _ASKED:
        return Decide.of(questions, conflict, bool(asked.keep))
    if asked.delete:
        raise OfficeError("Nothing here can be deleted; take one of the values, or give another.")
    return Decide.read(questions, conflict)


def _typed(questions: Questions, conflict: Conflict, text: str) -> object:
    if conflict.matter in _ASKED:
        raise OfficeError("Here the answer is --keep or --delete; no value is asked for.")
    declared = declared_of(questions, conflict.record.id)
    return value_of(questions, declared, field_of(declared, conflict.field), text)
