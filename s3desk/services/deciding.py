"""Settling what exchange left open: which of several values stands, whether a record lives, that a text was read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message, mark, message
from s3desk.domain.values import Place, RecordId
from s3desk.services.belonging import parts
from s3desk.services.commands import check_links
from s3desk.services.conflicts import Conflict, Matter, Side
from s3desk.services.naming import declared_of, field_of, named
from s3desk.services.ports import Done, Questions, Transaction
from s3desk.services.sharing import is_sharing

_SETTLE = message("Settle a conflict")
_SETTLE_MANY = message("Settle conflicts")
_SETTLE_AS = message("Settle {0} conflicts as {1} has it", count=0)
_SETTLE_FIELD = mark("Settle {0} of {1}")
_DELETE = mark("Delete {0} after all")
_SETTLEMENTS = {_SETTLE.key, _SETTLE_MANY.key, _SETTLE_AS.key, _SETTLE_FIELD, _DELETE}
"""The labels of steps that let something else stand than what was shown."""


@dataclass(frozen=True, slots=True)
class Decide:
    """Let one value stand for all that stand against each other; it can be undone, and decided anew.

    A record that is kept brings back the parts that were deleted with it; one that is deleted after all takes its parts.

    `value` is a domain value of the field; True or False where the question is whether a record lives or is in a set;
    for prose a text, or None: as it was merged.
    """

    record: RecordId
    field: str
    value: object
    member: RecordId | None = None
    new: bool = False
    """Nobody had written it yet: what it points to is checked, as with any edit."""
    label: Message = _SETTLE
    bulk: bool = False

    @classmethod
    def of(cls, questions: Questions, conflict: Conflict, value: object) -> Decide:
        """Return the command that lets this value stand."""
        label = _label(questions, conflict, value)
        written = conflict.matter in {Matter.DELETION, Matter.MEMBER} or value in [
            each.value for each in conflict.sides
        ]
        member = None if conflict.member is None else conflict.member.id
        return cls(conflict.record.id, conflict.field, value, member, value is not None and not written, label)

    @classmethod
    def side(cls, questions: Questions, conflict: Conflict, side: Side) -> Decide:
        """Return the command that takes what one side wrote or did."""
        if conflict.matter is Matter.LOOP:  # each side moved another record
            raise OfficeError("None of the moves can stand alone; say where {0} shall be.", conflict.record.text)
        return cls.of(questions, conflict, side_value(conflict, side))

    @classmethod
    def read(cls, questions: Questions, conflict: Conflict) -> Decide:
        """Return the command that accepts a text as it was merged, or a value as it is shown."""
        return cls.of(questions, conflict, None if conflict.matter is Matter.PROSE else conflict.shown)

    def apply(self, to: Transaction) -> None:
        if self.new:
            check_links(to, declared_of(to, self.record), to.get(self.record), self.record, {self.field: self.value})
        if not self.field:
            for each in _deleted_along(to, self.record) if self.value else ():
                to.restore(each)
            for each in () if self.value else reversed(parts(to, [self.record])):
                to.delete(each)
        to.decide(self.record, self.field, self.value, self.member)


def _deleted_along(questions: Questions, record: RecordId) -> list[RecordId]:
    """Return the parts of a living record that were deleted in an action that deleted it, too."""
    actions = {entry.action for entry in questions.history(record) if entry.what == "delete"}
    gone = questions.deletions(parts(questions, [record], deleted=True))
    return [each for each, action in gone.items() if action in actions]


@dataclass(frozen=True, slots=True)
class DecideMany:
    """Settle several conflicts in one step."""

    decisions: tuple[Decide, ...]
    label: Message = _SETTLE_MANY
    bulk: bool = False

    @classmethod
    def all_of(cls, questions: Questions, conflicts: Sequence[Conflict], author: str) -> DecideMany:
        """Return the command that takes what this author wrote wherever it stands against others."""
        found = []
        for conflict in conflicts:
            own = [each for each in conflict.sides if each.author == author]
            if own and conflict.waits:
                found.append(Decide.side(questions, conflict, own[-1]))
        if not found:
            raise OfficeError("Nothing of {0} waits to be settled.", author)
        return cls(tuple(found), replace(_SETTLE_AS, arguments=(len(found), author)))

    def apply(self, to: Transaction) -> None:
        for each in self.decisions:
            each.apply(to)


def side_value(conflict: Conflict, side: Side) -> object:
    """Return what stands when this side is taken, as `Decide` takes it."""
    if conflict.matter in {Matter.DELETION, Matter.MEMBER}:
        return not side.deletes
    return side.value


def _label(questions: Questions, conflict: Conflict, value: object) -> Message:
    name = named(questions, conflict.record.id)
    if conflict.matter is Matter.DELETION:
        return message("Keep {0}", name) if value else Message(_DELETE, (name,))
    field = Message(field_of(declared_of(questions, conflict.record.id), conflict.field).label)
    if conflict.matter is Matter.PROSE and value is None:
        return message("Accept {0} of {1} as merged", field, name)
    return Message(_SETTLE_FIELD, (field, name))


def undone(done: Done) -> Message:
    """Return what it did to take a step back.

    Who settled a conflict has seen it, so that it does not come again; what a partner was given cannot be called back.
    """
    if not done.records:
        return message("Nothing was taken back: {0}", done.label)
    if done.label.key in _SETTLEMENTS and not done.skipped:
        return message(
            "Undone: {0}. What was shown before is shown again; the conflict stays settled, and can be decided anew",
            done.label,
        )
    if is_sharing(done.label):
        return message("Undone: {0}. What the partner was given of it before is still there", done.label)
    return message("Undone: {0}", done.label)


# In words -------------------------------------------------------------------------------------------------------------


def headline(conflict: Conflict) -> Message:
    """Return what a card is about: "Deleted by Claire, changed by Jens"."""
    match conflict.matter:
        case Matter.DELETION:
            gone = _people(each for each in conflict.sides if each.deletes)
            kept = _people(each for each in conflict.sides if not each.deletes)
            return message("Deleted by {0}, changed by {1}", gone, kept)
        case Matter.MEMBER:
            gone = _people(each for each in conflict.sides if each.deletes)
            kept = _people(each for each in conflict.sides if not each.deletes)
            name = conflict.member.text if conflict.member is not None else ""
            return message("{0}: taken out by {1}, put in by {2}", name, gone, kept)
        case Matter.PROSE:
            return message("Written at once by {0} and merged; please read", _people(conflict.sides))
        case Matter.LOOP:
            return message(
                "Moved by {0} so that records would lie inside each other; one is shown at the top",
                _people(conflict.sides),
            )
        case Matter.VALUES:
            return message("Different values by {0}", _people(conflict.sides))


def side_told(conflict: Conflict, side: Side) -> Message:
    """Return what one side did; its value is for whoever shows the card to write in the reader's language."""
    if conflict.matter is Matter.DELETION:
        return message("{0} deleted it", side.author) if side.deletes else message("{0} changed it", side.author)
    if conflict.matter is Matter.MEMBER:
        return message("{0} took it out", side.author) if side.deletes else message("{0} put it in", side.author)
    if isinstance(side.value, Place):
        return message("{0} moved it", side.author)
    return message("{0} wrote", side.author)


def _people(sides: Iterable[Side]) -> str:
    return ", ".join(dict.fromkeys(each.author for each in sides))
