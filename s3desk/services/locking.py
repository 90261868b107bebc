"""Final minutes are locked: every command that would change them asks here first; what follows is an amendment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from s3desk.domain.errors import OfficeError
from s3desk.domain.team import Meeting
from s3desk.domain.values import Place, RecordId
from s3desk.services.naming import named
from s3desk.services.ports import Questions

OPEN_FIELDS: dict[str, frozenset[str]] = {
    "meeting": frozenset({"document"}),
    "agenda_item": frozenset({"about", "carried_from"}),
    "decision": frozenset({"about", "replaces"}),
}
"""By type that makes up minutes: what may change after they are final, because no printed sentence changes with it."""

_HOLDER = {"agenda_item": "order", "decision": "meeting"}


def locked_fields(questions: Questions, record: RecordId) -> frozenset[str]:
    """Return the fields of a record that are locked since its minutes are final."""
    name = questions.type_name(record) or ""
    if name not in OPEN_FIELDS or final_minutes_of(questions, record, name) is None:
        return frozenset()
    return frozenset(questions.catalogue[name].fields) - OPEN_FIELDS[name]


def final_minutes_of(questions: Questions, record: RecordId, type_name: str) -> RecordId | None:
    """Return the meeting whose final minutes a record is part of; None where there is none."""
    if type_name == "meeting":
        return record if _is_final(questions, record) else None
    found = questions.get(record)
    return None if found is None else _final(questions, getattr(found, _HOLDER[type_name]))


def refuse_change(questions: Questions, record: RecordId, values: Mapping[str, object] | Iterable[str] = ()) -> None:
    """Raise OfficeError when these fields of a record are locked; without fields: when it may not go or come at all."""
    name = questions.type_name(record) or ""
    if name not in OPEN_FIELDS:
        return
    changed = {each.partition("@")[0] for each in values}
    if changed and changed <= OPEN_FIELDS[name]:
        return
    meeting = final_minutes_of(questions, record, name)
    if meeting is None and isinstance(values, Mapping):
        meeting = _final(questions, values.get(_HOLDER.get(name, "")))
    _refuse(questions, meeting)


def refuse_new(questions: Questions, type_name: str, values: Mapping[str, object]) -> None:
    """Raise OfficeError when a new record with these values would become part of final minutes."""
    if type_name in _HOLDER:
        _refuse(questions, _final(questions, values.get(_HOLDER[type_name])))


def _final(questions: Questions, holder: object) -> RecordId | None:
    meeting = holder.parent if isinstance(holder, Place) else holder
    return RecordId(meeting) if isinstance(meeting, bytes) and _is_final(questions, RecordId(meeting)) else None


def _is_final(questions: Questions, meeting: RecordId) -> bool:
    found = questions.get(meeting)
    title = questions.titles([meeting]).get(meeting)
    return isinstance(found, Meeting) and found.is_locked and title is not None and not title.deleted


def _refuse(questions: Questions, meeting: RecordId | None) -> None:
    if meeting is not None:
        raise OfficeError("The minutes of {0} are final; write an amendment instead.", named(questions, meeting))
