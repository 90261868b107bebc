"""What belongs to what: children by place, and records that make no sense without the one they are part of."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache

from s3desk.domain.declare import ANY, Field, Kind, Record, RecordType
from s3desk.domain.errors import About, OfficeError
from s3desk.domain.subjects import catalogue
from s3desk.domain.values import Place, RecordId, format_id
from s3desk.services.portions import chunks
from s3desk.services.ports import Questions, Title
from s3desk.services.query import Among, Query, Test, Where

PART_OF: dict[str, tuple[str, ...]] = {
    "milestone": ("action",),
    "indicator_target": ("serves",),
    "budget_line": ("action",),
    "financing_share": ("action",),
    "cutoff": ("call",),
    "eligibility_answer": ("call",),
    "observation": ("indicator",),
    "score": ("finding", "criterion"),
    "comment": ("about", "thread"),
    "attachment": ("about",),
    "amendment": ("meeting", "agenda_item"),
}
"""Links by which a record is part of another, besides its place; both go to the trash and come back together."""


def every(questions: Questions, query: Query) -> Iterator[Record]:
    """Yield all records of a query, sorted once and read some at a time: a large type is never in memory as a whole."""
    for some in chunks(questions.ids(query)):
        found = questions.get_many(some)
        yield from (found[each] for each in some)


def part_fields(declared: RecordType) -> tuple[Field, ...]:
    """Return the fields that say what a record of this type is part of."""
    named = PART_OF.get(declared.name, ())
    return tuple(each for each in declared if each.kind is Kind.PLACE or each.name in named)


def place_field(declared: RecordType) -> Field | None:
    """Return the field that holds the place of such a record; None when it has none."""
    return next((each for each in declared if each.kind is Kind.PLACE), None)


def wholes(declared: RecordType, values: Mapping[str, object]) -> list[RecordId]:
    """Return what a record with these values is part of: its parent and what it names in links of that kind."""
    found = [values.get(each.name) for each in part_fields(declared)]
    above = [each.parent if isinstance(each, Place) else each for each in found]
    return [RecordId(each) for each in above if isinstance(each, bytes)]


def parts(questions: Questions, records: Iterable[RecordId], *, deleted: bool = False) -> list[RecordId]:
    """Return all that is part of the records, and of those parts, nearest first; only the deleted on request."""
    level: dict[str, list[RecordId]] = {}
    for each in dict.fromkeys(records):
        level.setdefault(questions.type_name(each) or "", []).append(each)
    given = {each for some in level.values() for each in some}
    seen: dict[RecordId, None] = {}
    while level:
        below = _next_level(questions, level, Among.TRASH if deleted else Among.LIVING)
        level = {}
        for name, found in below:
            new = [each for each in dict.fromkeys(found) if each not in seen and each not in given]
            seen.update(dict.fromkeys(new))
            if new:
                level.setdefault(name, []).extend(new)
    return list(seen)


def _next_level(
    questions: Questions, level: Mapping[str, Collection[RecordId]], among: Among
) -> list[tuple[str, list[RecordId]]]:
    found = []
    for declared in questions.catalogue.values():
        for each in part_fields(declared):
            above = [one for name, some in level.items() if each.targets == ANY or name in each.targets for one in some]
            for some in chunks(above):
                belongs = Where(each.name, Test.ONE_OF, tuple(some))
                found.append((declared.name, questions.ids(Query(declared.name, (belongs,), among=among))))
    return found


@cache
def shipped_ids() -> Mapping[object, str]:
    """Return the ids of the reference tables' rows, which every copy of the program has, with their types."""
    from s3desk.services.reference import reference_records  # read from files, when the first link is checked

    return {row.values["id"]: row.type for row in reference_records(catalogue())}


def targets(questions: Questions, records: Iterable[RecordId]) -> dict[RecordId, Title]:
    """Return those of the records that are in the file or in the reference tables (these without a text)."""
    wanted = list(records)
    shipped = {each: Title(each, shipped_ids()[each], "") for each in wanted if each in shipped_ids()}
    return shipped | questions.titles(wanted)


def objection(field: Field, record: RecordId, found: Title | None) -> OfficeError | None:
    """Return why this field may not point to this record, which `targets` found or did not find."""
    if found is None:
        return OfficeError("There is no record {0}.", format_id(record), about=About.RECORD)
    if field.targets != ANY and found.type not in field.targets:
        return OfficeError(
            "{0} cannot point to a record of type {1}; it takes: {2}.", field.name, found.type, ", ".join(field.targets)
        )
    if found.deleted:
        return OfficeError('"{0}" lies in the trash; restore it before you link to it.', found.text)
    return None


def check_target(questions: Questions, field: Field, record: RecordId) -> None:
    """Raise OfficeError unless this field may point to this record."""
    refused = objection(field, record, targets(questions, [record]).get(record))
    if refused is not None:
        raise refused


def check_parent(questions: Questions, field: Field, record: RecordId | None, parent: RecordId | None) -> None:
    """Raise OfficeError when the parent is of a wrong type, or lies below the record itself."""
    if parent is None:
        return
    check_target(questions, field, parent)
    above: RecordId | None = parent
    passed: set[RecordId] = set()
    while above is not None and above not in passed:
        if above == record:
            raise OfficeError("A record cannot stand below itself; choose another parent.")
        passed.add(above)
        above = parent_of(questions, above)


def parent_of(questions: Questions, record: RecordId) -> RecordId | None:
    """Return the parent by place; None at the top and for records that have no place."""
    name = questions.type_name(record)
    own = place_field(questions.catalogue[name]) if name is not None and name in questions.catalogue else None
    found = questions.get(record) if own is not None else None
    place = getattr(found, own.name) if own is not None and found is not None else None
    return place.parent if isinstance(place, Place) else None
