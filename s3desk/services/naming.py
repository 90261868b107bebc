"""Names of types, fields and records: looked up with a hint for a slip of the pen, and written into labels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from s3desk.domain.declare import ANY, Catalogue, Field, RecordType
from s3desk.domain.errors import About, OfficeError
from s3desk.domain.fold import fold
from s3desk.domain.values import RecordId, format_id
from s3desk.services.ports import Questions, Title
from s3desk.services.query import Among, Order, Query, Test, Where

LONGEST_NAME = 80
MOST_LOOKED_AT = 500
"""Records of a type whose title is no text that are compared by it."""


def nearest(name: str, names: Iterable[str]) -> str:
    """Return the name most like this one; empty when none is."""
    from difflib import get_close_matches

    found = get_close_matches(name, list(names), 1)
    return found[0] if found else ""


def type_named(catalogue: Catalogue, name: str) -> RecordType:
    """Return a type's declaration; OfficeError when there is none of that name."""
    if name in catalogue:
        return catalogue[name]
    if near := nearest(name.lower(), catalogue):
        raise OfficeError('There is no record type "{0}"; did you mean {1}?', name[:LONGEST_NAME], near)
    raise OfficeError('There is no record type "{0}".', name[:LONGEST_NAME], about=About.TYPE)


def field_of(declared: RecordType, name: str) -> Field:
    """Return a field, also by `field@language`; OfficeError when the type has none of that name."""
    found = declared.field(name)
    if found is not None:
        return found
    plain, _, language = name.partition("@")
    if language and plain in declared.fields:
        raise OfficeError("{0} of {1} has no translations; set it without a language.", plain, declared.name)
    raise no_field(declared, name)


def no_field(declared: RecordType, name: str) -> OfficeError:
    """Return the complaint about a field that the type has not."""
    if near := nearest(name.partition("@")[0].lower(), declared.fields):
        return OfficeError('{0} has no field "{1}"; did you mean {2}?', declared.name, name[:LONGEST_NAME], near)
    return OfficeError('{0} has no field "{1}".', declared.name, name[:LONGEST_NAME], about=About.FIELD)


def declared_of(questions: Questions, record: RecordId) -> RecordType:
    """Return the declaration of a record's type; OfficeError when there is no such record."""
    name = questions.type_name(record)
    if name is None:
        raise OfficeError("There is no record {0}.", format_id(record), about=About.RECORD)
    if name not in questions.catalogue:
        raise OfficeError("Record {0} was written by a newer S3Desk; install the newer program.", format_id(record))
    return questions.catalogue[name]


class Name(str):
    """What a label calls a record: told only to those who have the record; all others read its type."""

    record: RecordId
    kind: str

    def __new__(cls, text: str, record: RecordId, kind: str) -> Name:
        made = super().__new__(cls, text)
        made.record, made.kind = record, kind
        return made


def named(questions: Questions, record: RecordId, values: Mapping[str, object] | None = None) -> str:
    """Return what a label calls a record: its title, or its type where the title is personal, missing or unknown.

    A record that has no title yet is called by the one that it gets with `values`.
    """
    declared = questions.catalogue.get(questions.type_name(record) or "")
    if declared is None:
        return format_id(record)
    title = None if declared.fields[declared.title].personal else questions.titles([record]).get(record)
    if title is None:
        return declared.label
    new = (values or {}).get(declared.title)
    text = title.text or (new if isinstance(new, str) else "")
    return Name(text[:LONGEST_NAME], record, declared.label) if text else declared.label


def targets_of(catalogue: Catalogue, field: Field) -> list[RecordType]:
    """Return the types that a link may lead to."""
    names = list(catalogue) if field.targets == ANY else field.targets
    return [catalogue[name] for name in names if name in catalogue]


def titles_with(
    questions: Questions, declared: RecordType, words: str, most: int, among: Among = Among.HERE
) -> list[Title]:
    """Return records of a type by their titles; a title that is no text is compared as it is read."""
    is_text, order = declared.fields[declared.title].is_text(), (Order(declared.title),)
    where = (Where(declared.title, Test.CONTAINS, words),) if words and is_text else ()
    asked = Query(declared.name, where, order, limit=most if is_text else MOST_LOOKED_AT, among=among)
    ids = questions.ids(asked)
    titles = questions.titles(ids)
    found = [titles[each] for each in ids if is_text or fold(words) in fold(titles[each].text)]
    return found[:most]


def record_called(questions: Questions, field: Field, text: str) -> RecordId:
    """Return the record to which a link of this field leads by its title; OfficeError unless it is the only one."""
    name = text.strip()
    found = [
        each.id
        for declared in targets_of(questions.catalogue, field)
        for each in titles_with(questions, declared, name, MOST_LOOKED_AT)
        if fold(each.text.strip()) == fold(name)
    ]
    if not found:
        raise OfficeError('Nothing here is called "{0}".', name[:LONGEST_NAME])
    if len(found) > 1:
        raise OfficeError('{0} records are called "{1}"; choose the one you mean.', len(found), name[:LONGEST_NAME])
    return found[0]
