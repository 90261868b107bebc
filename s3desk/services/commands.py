"""What a person can order: each a frozen dataclass, decided before it starts, one step for Undo.

`X.of(questions, ...)` makes a command with a label that names field and record; the class itself makes one with a
general label. Titles that are personal stay out of labels, since labels stand in the log.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from s3desk.domain.declare import Field, Kind, Record, RecordType
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message, mark, message
from s3desk.domain.order import between, spread
from s3desk.domain.plain import pointed, record_key
from s3desk.domain.values import Place, RecordId, format_id, new_id
from s3desk.services.belonging import check_parent, check_target, place_field, wholes
from s3desk.services.locking import refuse_change, refuse_new
from s3desk.services.naming import LONGEST_NAME, declared_of, field_of, named
from s3desk.services.ports import MINE, TEAM, Command, Questions, Transaction
from s3desk.services.query import Among, Order, Query, Test, Where

_ADD = message("Add a record")
ADD_BARE = mark("Add: {0}")
"""By this label a step is known that added one record without a title, and did nothing else."""
_EDIT = message("Change a record")
_LINK = message("Link two records")
_UNLINK = message("Unlink two records")
_MOVE = message("Move a record")
_ATTACH = message("Attach a file")
_ERASE = message("Erase personal data")
_SHARE = message("Share with the team")


@dataclass(frozen=True, slots=True)
class Add:
    """Add a record; a key that is taken is refused, since it names the record that is there."""

    type: str
    values: Mapping[str, object]
    circle: str = TEAM
    id: RecordId | None = None
    label: Message = _ADD
    bulk: bool = False

    @classmethod
    def of(
        cls,
        questions: Questions,
        type_name: str,
        values: Mapping[str, object],
        circle: str = TEAM,
        id: RecordId | None = None,
    ) -> Add:
        declared = questions.catalogue[type_name]
        title = values.get(declared.title)
        shown = title[:LONGEST_NAME] if isinstance(title, str) and not declared.fields[declared.title].personal else ""
        label = message("Add {0}", shown) if shown else Message(ADD_BARE, (Message(declared.label),))
        return cls(type_name, values, circle, id, label)

    def apply(self, to: Transaction) -> None:
        declared = to.catalogue[self.type]
        record = self.id or record_key(declared, self.values)
        if record is not None and to.type_name(record) is not None:
            raise OfficeError(
                "{0} {1} is already there with these key fields; change that one, or restore it from the trash.",
                Message(declared.label),
                format_id(record),
            )
        check_links(to, declared, None, record, self.values)
        refuse_new(to, self.type, self.values)
        to.insert(self.type, self.values, record=record, circle=self.circle)


@dataclass(frozen=True, slots=True)
class Edit:
    """Set fields of a record. `basis` holds what the person was looking at, where that may have changed since."""

    record: RecordId
    values: Mapping[str, object]
    basis: Mapping[str, object] | None = None
    label: Message = _EDIT
    bulk: bool = False

    @classmethod
    def of(
        cls,
        questions: Questions,
        record: RecordId,
        values: Mapping[str, object],
        basis: Mapping[str, object] | None = None,
    ) -> Edit:
        return cls(record, values, basis, edit_label(questions, record, values))

    def apply(self, to: Transaction) -> None:
        declared = declared_of(to, self.record)
        check_links(to, declared, to.get(self.record), self.record, self.values)
        refuse_change(to, self.record, self.values)
        to.set(self.record, self.values, basis=self.basis)


def edit_label(questions: Questions, record: RecordId, values: Mapping[str, object]) -> Message:
    """Return "Change Due of Write the report", or how many fields are changed; what had no title has its new one."""
    declared, names = declared_of(questions, record), list(values)
    name = named(questions, record, values)
    if len(names) == 1:
        return message("Change {0} of {1}", Message(field_of(declared, names[0]).label), name)
    return message("Change {0} fields of {1}", len(names), name, count=0)


def check_links(
    to: Transaction, declared: RecordType, before: Record | None, record: RecordId | None, values: Mapping[str, object]
) -> None:
    """Check what the values point to that the record did not point to before; OfficeError where it must not."""
    for name, value in values.items():
        field = field_of(declared, name)
        was: Any = getattr(before, field.name, None)
        if isinstance(value, Place):
            if was is None or was.parent != value.parent:
                check_parent(to, field, record, value.parent)
        elif field.kind is Kind.LINK and isinstance(value, bytes) and value != was:
            check_target(to, field, RecordId(value))
        elif field.kind is Kind.LINKS and isinstance(value, frozenset):
            for member in value - (was or frozenset()):
                check_target(to, field, member)


@dataclass(frozen=True, slots=True)
class Link:
    """Put a record into a set of links."""

    record: RecordId
    field: str
    member: RecordId
    label: Message = _LINK
    bulk: bool = False

    @classmethod
    def of(cls, questions: Questions, record: RecordId, field: str, member: RecordId) -> Link:
        return cls(
            record, field, member, message("Link {0} to {1}", named(questions, member), named(questions, record))
        )

    def apply(self, to: Transaction) -> None:
        check_target(to, _set_field(to, self.record, self.field), self.member)
        refuse_change(to, self.record, [self.field])
        to.link(self.record, self.field, self.member)


@dataclass(frozen=True, slots=True)
class Unlink:
    """Take a record out of a set of links."""

    record: RecordId
    field: str
    member: RecordId
    label: Message = _UNLINK
    bulk: bool = False

    @classmethod
    def of(cls, questions: Questions, record: RecordId, field: str, member: RecordId) -> Unlink:
        names = named(questions, member), named(questions, record)
        return cls(record, field, member, message("Unlink {0} from {1}", *names))

    def apply(self, to: Transaction) -> None:
        _set_field(to, self.record, self.field)
        refuse_change(to, self.record, [self.field])
        to.unlink(self.record, self.field, self.member)


def _set_field(to: Transaction, record: RecordId, name: str) -> Field:
    found = field_of(declared_of(to, record), name)
    if found.kind is not Kind.LINKS:
        raise OfficeError("{0} holds one value, not a list; set it instead.", name)
    return found


@dataclass(frozen=True, slots=True)
class Move:
    """Put a record under a parent (None: at the top), before one of its new siblings (None: at the end)."""

    record: RecordId
    parent: RecordId | None
    before: RecordId | None = None
    label: Message = _MOVE
    bulk: bool = False

    @classmethod
    def of(
        cls, questions: Questions, record: RecordId, parent: RecordId | None, before: RecordId | None = None
    ) -> Move:
        return cls(record, parent, before, message("Move {0}", named(questions, record)))

    def apply(self, to: Transaction) -> None:
        declared = declared_of(to, self.record)
        field = place_field(declared)
        if field is None:
            raise OfficeError("{0} has no position that could be changed.", Message(declared.label))
        check_parent(to, field, self.record, self.parent)
        refuse_change(to, self.record, {field.name: Place(self.parent, "")})
        around = [each for each in siblings(to, declared, self.parent) if each[0] != self.record]
        at = next((at for at, (other, _) in enumerate(around) if other == self.before), len(around))
        left = around[at - 1][1] if at else None
        right = around[at][1] if at < len(around) else None
        if left is not None and right is not None and left >= right:  # two laptops gave the same index
            self._renumber(to, field, around, at)
        else:
            to.set(self.record, {field.name: Place(self.parent, between(left, right))})

    def _renumber(self, to: Transaction, field: Field, around: list[tuple[RecordId, str]], at: int) -> None:
        order = [other for other, _ in around]
        order.insert(at, self.record)
        for other, index in zip(order, spread(len(order)), strict=True):
            to.set(other, {field.name: Place(self.parent, index)})


def siblings(questions: Questions, declared: RecordType, parent: RecordId | None) -> list[tuple[RecordId, str]]:
    """Return the records of a type under a parent with their indices, in order."""
    field = place_field(declared)
    if field is None:
        return []
    under = Where(field.name, Test.EMPTY) if parent is None else Where(field.name, Test.EQUAL, parent)
    among = Among.HERE if parent is None else Among.LIVING
    found = questions.find(Query(declared.name, (under,), (Order(field.name),), among=among))
    places = [(each.id, getattr(each, field.name)) for each in found]
    return [(record, place.index) for record, place in places if isinstance(place, Place)]


def last_place(questions: Questions, declared: RecordType, parent: RecordId | None) -> Place:
    """Return the place behind all siblings under a parent."""
    around = siblings(questions, declared, parent)
    return Place(parent, between(around[-1][1] if around else None, None))


@dataclass(frozen=True, slots=True)
class Attach:
    """Store a file's content once and let a file field name it."""

    record: RecordId
    field: str
    name: str
    content: bytes
    media: str = "application/octet-stream"
    label: Message = _ATTACH
    bulk: bool = False

    @classmethod
    def of(
        cls, questions: Questions, record: RecordId, field: str, name: str, content: bytes, media: str = ""
    ) -> Attach:
        label = message("Attach {0} to {1}", name, named(questions, record))
        return cls(record, field, name, content, media or "application/octet-stream", label)

    def apply(self, to: Transaction) -> None:
        field = field_of(declared_of(to, self.record), self.field)
        if field.kind is not Kind.FILE:
            raise OfficeError("{0} cannot hold a file.", self.field)
        refuse_change(to, self.record, [self.field])
        to.set(self.record, {self.field: to.attach(self.name, self.content, self.media)})


@dataclass(frozen=True, slots=True)
class Erase:
    """Remove what the personal fields of a record ever held, everywhere; empty `fields` mean all of them."""

    record: RecordId
    fields: tuple[str, ...] = ()
    label: Message = _ERASE
    bulk: bool = False  # no restore point: it would keep what is to go

    def apply(self, to: Transaction) -> None:
        declared = declared_of(to, self.record)
        names = self.fields or tuple(each.name for each in declared if each.personal)
        for name in names:
            if not field_of(declared, name).personal:
                raise OfficeError("{0} is not a personal field; empty it instead.", name)
            to.erase(self.record, name)


@dataclass(frozen=True, slots=True)
class Share:
    """Give private records to the team: born anew there, earlier history left behind, the private ones deleted."""

    records: tuple[RecordId, ...]
    label: Message = _SHARE
    bulk: bool = False

    @classmethod
    def of(cls, questions: Questions, *records: RecordId) -> Share:
        title, partners = named(questions, records[0]), _read_by(questions, records)
        if len(partners) > 1:  # each of them reads the label, and nothing of the others
            return cls(records, message("Share {0} with the team and {1} partners", title, len(partners)))
        if partners:
            return cls(records, message("Share {0} with the team and {1}", title, partners[0]))
        return cls(records, message("Share {0} with the team", title))

    def apply(self, to: Transaction) -> None:
        new = {each: new_id() for each in self.records}
        values = {each: self._shared(to, each, new) for each in self.records}
        for each in self.records:
            to.insert(declared_of(to, each).name, values[each], record=new[each], circle=TEAM)
        for each in self.records:
            self._follow(to, each, new[each])
            to.delete(each)

    def _shared(self, to: Transaction, record: RecordId, new: Mapping[RecordId, RecordId]) -> dict[str, object]:
        declared, found = declared_of(to, record), to.get(record)
        if found is None or to.circle(record) != MINE:
            raise OfficeError("{0} is not private; the team has it already.", named(to, record))
        values: dict[str, object] = dict(found.translations)
        for field in declared:
            value: Any = getattr(found, field.name)
            for target in pointed(field, value):
                if target not in new and to.circle(target) == MINE:
                    raise OfficeError("It refers to {0}, which is private too; share that first.", named(to, target))
            values[field.name] = _renamed(field, value, new)
        return values

    @staticmethod
    def _follow(to: Transaction, old: RecordId, new: RecordId) -> None:
        """Let private records that referred to the old one refer to the new one."""
        for link in to.backlinks(old):
            source, field = to.get(link.source.id), field_of(to.catalogue[link.source.type], link.field)
            if source is not None and not link.source.deleted and to.circle(source.id) == MINE:
                to.set(source.id, {field.name: _renamed(field, getattr(source, field.name), {old: new})})


def _read_by(questions: Questions, records: Iterable[RecordId]) -> list[str]:
    """Return the partners who have what these records are part of."""
    found = [(declared_of(questions, each), questions.get(each)) for each in records]
    values = [(declared, {each.name: getattr(record, each.name) for each in declared}) for declared, record in found]
    above = questions.titles(each for pair in values for each in wholes(*pair))
    return sorted({each.shared_with for each in above.values()} - {""})


def _renamed(field: Field, value: Any, new: Mapping[RecordId, RecordId]) -> Any:
    if isinstance(value, frozenset):
        return frozenset(new.get(each, each) for each in value)
    if isinstance(value, Place):
        return Place(None if value.parent is None else new.get(value.parent, value.parent), value.index)
    return new.get(value, value) if field.kind is Kind.LINK and value is not None else value


@dataclass(frozen=True, slots=True)
class Together:
    """Several commands as one step."""

    commands: tuple[Command, ...]
    label: Message
    bulk: bool = False

    def apply(self, to: Transaction) -> None:
        for each in self.commands:
            each.apply(to)
