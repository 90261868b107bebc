"""Names of types, fields and records: looked up with a hint for a slip of the pen, and written into labels."""

from __future__ import annotations

from collections.abc import Iterable

from s3desk.domain.declare import Catalogue, Field, RecordType
from s3desk.domain.errors import About, OfficeError
from s3desk.domain.values import RecordId, format_id
from s3desk.services.ports import Questions

LONGEST_NAME = 80


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
    if near := nearest(plain.lower(), declared.fields):
        raise OfficeError('{0} has no field "{1}"; did you mean {2}?', declared.name, name[:LONGEST_NAME], near)
    raise OfficeError('{0} has no field "{1}".', declared.name, name[:LONGEST_NAME], about=About.FIELD)


def declared_of(questions: Questions, record: RecordId) -> RecordType:
    """Return the declaration of a record's type; OfficeError when there is no such record."""
    name = questions.type_name(record)
    if name is None:
        raise OfficeError("There is no record {0}.", format_id(record), about=About.RECORD)
    if name not in questions.catalogue:
        raise OfficeError("Record {0} was written by a newer S3Desk; install the newer program.", format_id(record))
    return questions.catalogue[name]


def named(questions: Questions, record: RecordId) -> str:
    """Return what a label calls a record: its title, or its type where the title is personal, missing or unknown."""
    declared = questions.catalogue.get(questions.type_name(record) or "")
    if declared is None:
        return format_id(record)
    title = None if declared.fields[declared.title].personal else questions.titles([record]).get(record)
    return title.text[:LONGEST_NAME] if title is not None and title.text else declared.label
