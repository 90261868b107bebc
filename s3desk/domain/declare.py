"""How a record type is declared: a frozen dataclass whose fields say their kind; everything else follows from it."""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast, dataclass_transform

from s3desk.domain.values import NO_ID, FileRef, Instant, Money, Place, RecordId
from s3desk.domain.versions import FIRST, ranked

if TYPE_CHECKING:
    from collections.abc import Set


class Kind(Enum):
    """What a field holds; decides how it is stored, merged, shown, read and exported."""

    TEXT = "text"
    PROSE = "prose"
    NUMBER = "number"
    COUNT = "count"
    MONEY = "money"
    SCORE = "score"
    DAY = "day"
    INSTANT = "instant"
    CHOICE = "choice"
    FLAG = "flag"
    LINK = "link"
    LINKS = "links"
    PLACE = "place"
    FILE = "file"

    __hash__ = object.__hash__  # members are single objects; the enumeration's own hash costs a call each time


class Choice(StrEnum):
    """An enumeration whose members carry the label that a person reads: `OPEN = "open", "Open"`."""

    label: str

    def __new__(cls, value: str, label: str | None = None) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label or value.replace("_", " ").capitalize()
        return member


ANY = ("*",)
"""As the targets of a link: a record of any type."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field as declared.

    `group` is the heading under which forms show it, `rare` fields wait behind "More"; `targets` are the type names a
    link or place may point to; `unit` is written behind a number. Codes of mass data set `searched`
    to False to stay out of the search index.
    `key_blank`: as part of its type's key it may be empty; any other empty part leaves a record without a key.
    `since` is the version of the program that first had the field.
    """

    name: str
    kind: Kind
    label: str
    hint: str = ""
    group: str = ""
    rare: bool = False
    translatable: bool = False
    personal: bool = False
    searched: bool = True
    key_blank: bool = False
    choices: type[Choice] | None = None
    targets: tuple[str, ...] = ()
    unit: str = ""
    since: str = FIRST
    default: object = None

    def is_text(self) -> bool:
        return self.kind in {Kind.TEXT, Kind.PROSE}


_SPEC = "s3desk"
C = TypeVar("C", bound=Choice)
R = TypeVar("R", bound="Record")


def _declare(kind: Kind, default: object, label: str, **more: Any) -> Any:
    spec = Field("", kind, label, default=default, **more)
    return field(default=default, metadata={_SPEC: spec})


def text(label: str, *, translatable: bool = False, personal: bool = False, **more: Any) -> str:
    """One line of text; empty when nothing was entered."""
    return cast("str", _declare(Kind.TEXT, "", label, translatable=translatable, personal=personal, **more))


def prose(label: str, *, translatable: bool = False, **more: Any) -> str:
    """Paragraphs in Markdown, merged character by character."""
    return cast("str", _declare(Kind.PROSE, "", label, translatable=translatable, **more))


def number(label: str, **more: Any) -> Decimal | None:
    return cast("Decimal | None", _declare(Kind.NUMBER, None, label, **more))


def count(label: str, **more: Any) -> int | None:
    return cast("int | None", _declare(Kind.COUNT, None, label, **more))


def money(label: str, **more: Any) -> Money | None:
    return cast("Money | None", _declare(Kind.MONEY, None, label, **more))


def score(label: str, **more: Any) -> int | None:
    """0 to 5; 0 means "no information" and is left out of means."""
    return cast("int | None", _declare(Kind.SCORE, None, label, **more))


def day(label: str, *, personal: bool = False, **more: Any) -> date | None:
    return cast("date | None", _declare(Kind.DAY, None, label, personal=personal, **more))


def instant(label: str, **more: Any) -> Instant | None:
    return cast("Instant | None", _declare(Kind.INSTANT, None, label, **more))


def choice(label: str, choices: type[C], **more: Any) -> C | None:
    return cast("C | None", _declare(Kind.CHOICE, None, label, choices=choices, **more))


def flag(label: str, **more: Any) -> bool:
    return cast("bool", _declare(Kind.FLAG, False, label, **more))


def link(label: str, *targets: str, **more: Any) -> RecordId | None:
    """One record of the target types (`*` for any)."""
    return cast("RecordId | None", _declare(Kind.LINK, None, label, targets=targets, **more))


def links(label: str, *targets: str, **more: Any) -> frozenset[RecordId]:
    """A set of records of the target types (`*` for any)."""
    return cast("frozenset[RecordId]", _declare(Kind.LINKS, frozenset(), label, targets=targets, **more))


def place(label: str, *parents: str, **more: Any) -> Place | None:
    """The parent, of one of the types given, and the order among siblings."""
    return cast("Place | None", _declare(Kind.PLACE, None, label, targets=parents, **more))


def file(label: str, **more: Any) -> FileRef | None:
    return cast("FileRef | None", _declare(Kind.FILE, None, label, **more))


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Record:
    """What every record has. `translations` holds translatable fields in other languages, by `field@language`.

    Comparing and showing are written once here: generated for each type, they would cost a quarter of its import.
    """

    id: RecordId = NO_ID
    translations: Mapping[str, str] = field(default_factory=lambda: types.MappingProxyType({}))

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, each.name) == getattr(other, each.name) for each in dataclasses.fields(self))

    def __hash__(self) -> int:
        return hash((type(self), self.id))

    def __repr__(self) -> str:
        told = (f"{each.name}={getattr(self, each.name)!r}" for each in dataclasses.fields(self))
        return f"{type(self).__name__}({', '.join(told)})"


@dataclass(frozen=True, slots=True, eq=False)
class RecordType:
    """A record type as declared; `key` names the fields that identify a record at birth, empty for random ids.

    `since` is the version of the program that first had the type.
    """

    name: str
    cls: type[Record]
    subject: str
    label: str
    plural: str
    title: str
    key: tuple[str, ...]
    fields: Mapping[str, Field]
    icon: str = ""
    since: str = FIRST

    def field(self, name: str) -> Field | None:
        """Return the declaration of a field, also for `field@language`; None when there is none of that name."""
        plain, _, language = name.partition("@")
        found = self.fields.get(plain)
        return None if found is None or (language and not found.translatable) else found

    def __iter__(self) -> Iterator[Field]:
        return iter(self.fields.values())


@dataclass_transform(kw_only_default=True, frozen_default=True)
def record(
    name: str,
    *,
    subject: str,
    label: str,
    plural: str,
    title: str,
    key: tuple[str, ...] = (),
    icon: str = "",
    since: str = FIRST,
) -> Callable[[type[R]], type[R]]:
    """Declare a record type; `title` names the field by which a person recognises a record."""

    def declared(cls: type[R]) -> type[R]:
        made = cast("type[R]", dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)(cls))
        fields = {}
        for each in dataclasses.fields(made):
            spec = each.metadata.get(_SPEC)
            if spec is not None:
                fields[each.name] = dataclasses.replace(spec, name=each.name)
        if title not in fields or not set(key) <= set(fields):
            raise TypeError(f"{name}: title and key must name fields")
        _TYPES[made] = RecordType(name, made, subject, label, plural, title, key, fields, icon or name, since)
        return made

    return declared


_TYPES: dict[type[Record], RecordType] = {}


def type_of(cls: type[Record]) -> RecordType:
    """Return the declaration of a record class; KeyError when it was not declared."""
    return _TYPES[cls]


def declared_in(module: str) -> list[RecordType]:
    """Return the record types that a module declares, in its order."""
    return [declared for cls, declared in _TYPES.items() if cls.__module__ == module]


class Catalogue(Mapping[str, RecordType]):
    """The record types of this program by name; a test may lay its own over them."""

    def __init__(self, declared: Iterable[RecordType]) -> None:
        self._types = {each.name: each for each in declared}

    def __getitem__(self, name: str) -> RecordType:
        return self._types[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._types)

    def __len__(self) -> int:
        return len(self._types)

    def with_types(self, *classes: type[Record]) -> Catalogue:
        return Catalogue([*self._types.values(), *(type_of(cls) for cls in classes)])

    def at(self, version: str) -> Catalogue:
        """Return the types and fields that there were in a version of the program."""
        then = ranked(version)
        return Catalogue(
            dataclasses.replace(each, fields={field.name: field for field in each if ranked(field.since) <= then})
            for each in self._types.values()
            if ranked(each.since) <= then
        )

    def versions(self) -> list[str]:
        """Return the versions that brought a type or a field, oldest first; the first version is always one."""
        found = {each.since for each in self._types.values()} | {
            field.since for each in self.values() for field in each
        }
        return sorted({FIRST, *found}, key=ranked)

    def links_to(self, targets: Set[str] | None = None) -> Iterator[tuple[RecordType, Field]]:
        """Yield each link, set of links and place, of those that may point to one of the types (None: to any)."""
        for declared in self._types.values():
            for each in declared:
                if each.kind in {Kind.LINK, Kind.LINKS, Kind.PLACE} and (
                    targets is None or each.targets == ANY or targets & set(each.targets)
                ):
                    yield declared, each
