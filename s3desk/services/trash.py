"""Deleting with all that belongs to a record, bringing it back as it was, and going back to an earlier state."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from s3desk.domain.declare import Kind
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message, message
from s3desk.domain.values import RecordId
from s3desk.services.belonging import parts, wholes
from s3desk.services.locking import refuse_change
from s3desk.services.naming import declared_of, named
from s3desk.services.ports import Questions, Transaction

MANY = 50
"""Records; a deletion of more makes a restore point first."""

_DELETE = message("Delete records")
_RESTORE = message("Restore records")
_RESTORE_STATE = message("Restore an earlier state")


@dataclass(frozen=True, slots=True)
class Delete:
    """Put records into the trash together with what is part of them."""

    records: tuple[RecordId, ...]
    label: Message = _DELETE
    bulk: bool = False

    @classmethod
    def of(cls, questions: Questions, *records: RecordId) -> Delete:
        along = len(parts(questions, records))
        return cls(records, _label(questions, records, along), len(records) + along > MANY)

    def apply(self, to: Transaction) -> None:
        for each in self.records:
            declared_of(to, each)
            if each in to.titles([each]) and to.titles([each])[each].deleted:
                raise OfficeError("{0} lies in the trash already.", named(to, each))
        gone = (*reversed(parts(to, self.records)), *self.records)
        for each in gone:
            refuse_change(to, each)
        for each in gone:
            to.delete(each)


def _label(questions: Questions, records: tuple[RecordId, ...], along: int) -> Message:
    if len(records) > 1:
        return message("Delete {0} records", len(records) + along, count=0)
    name = named(questions, records[0])
    return message("Delete {0} with what belongs to it ({1})", name, along) if along else message("Delete {0}", name)


@dataclass(frozen=True, slots=True)
class Restore:
    """Bring records back from the trash with what was deleted with them, to their old places.

    Where the record it belongs to lies in the trash too, that one comes back as well; the label says so.
    """

    records: tuple[RecordId, ...]
    label: Message = _RESTORE
    bulk: bool = False

    @classmethod
    def of(cls, questions: Questions, *records: RecordId) -> Restore:
        above = [named(questions, each) for each in _above(questions, records)]
        if len(records) > 1:
            return cls(records, message("Restore {0} records", len(records), count=0))
        name = named(questions, records[0])
        if above:
            return cls(records, message("Restore {0} and, as it belongs there, {1}", name, ", ".join(above)))
        return cls(records, message("Restore {0}", name))

    def apply(self, to: Transaction) -> None:
        for each in self.records:
            declared_of(to, each)
            if not _is_deleted(to, each):
                raise OfficeError("{0} does not lie in the trash.", named(to, each))
            refuse_change(to, each)
        for each in (*_above(to, self.records), *self.records, *_along(to, self.records)):
            to.restore(each)


def _is_deleted(questions: Questions, record: RecordId) -> bool:
    title = questions.titles([record]).get(record)
    return title is not None and title.deleted


def _above(questions: Questions, records: Iterable[RecordId]) -> list[RecordId]:
    """Return the deleted records that these belong to, the highest first."""
    given, found = set(records), dict[RecordId, None]()
    waiting = list(given)
    while waiting:
        each = questions.get(waiting.pop())
        if each is None:
            continue
        declared = declared_of(questions, each.id)
        for whole in wholes(declared, {field.name: getattr(each, field.name) for field in declared}):
            if whole not in given and whole not in found and _is_deleted(questions, whole):
                found[whole] = None
                waiting.append(whole)
    return list(reversed(found))


def _along(questions: Questions, records: tuple[RecordId, ...]) -> list[RecordId]:
    """Return the parts that went to the trash in the same action as the record they belong to."""
    found: dict[RecordId, None] = {}
    actions = questions.deletions(records)
    for record in records:
        below = [each for each in parts(questions, [record], deleted=True) if each not in records]
        gone = questions.deletions(below)
        found |= {each: None for each in below if record in actions and gone.get(each) == actions[record]}
    return list(found)


@dataclass(frozen=True, slots=True)
class RestoreState:
    """Give a record the field values that it had just after an action of its history, as a new change."""

    record: RecordId
    at_action: bytes
    label: Message = _RESTORE_STATE
    bulk: bool = False

    @classmethod
    def of(cls, questions: Questions, record: RecordId, at_action: bytes) -> RestoreState:
        return cls(record, at_action, message("Restore an earlier state of {0}", named(questions, record)))

    def apply(self, to: Transaction) -> None:
        declared = declared_of(to, self.record)
        entries = to.history(self.record)
        last = max((at for at, entry in enumerate(entries) if entry.action == self.at_action), default=None)
        if last is None:
            raise OfficeError("{0} has no such state in its history.", named(to, self.record))
        refuse_change(to, self.record)
        if _is_deleted(to, self.record):
            to.restore(self.record)
        values: dict[str, object] = {}
        for entry in reversed(entries[last + 1 :]):
            name = entry.change.field
            field = declared.field(name) if name else None
            if field is None:  # birth and deletion, and fields of a newer program
                continue
            if entry.what in {"set", "text"}:
                values[name] = entry.change.before
            elif entry.what in {"add", "remove"} and field.kind is Kind.LINKS:
                member = entry.change.after if entry.what == "add" else entry.change.before
                (to.unlink if entry.what == "add" else to.link)(self.record, name, member)  # type: ignore[arg-type]
        if values:
            to.set(self.record, values)
