"""Export for colleagues with an older version of the program: what it does not know is left out, and listed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import s3desk
from s3desk.domain.declare import Catalogue, Field, RecordType
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import Message, message
from s3desk.domain.versions import FIRST, ranked
from s3desk.services.ports import MINE, Questions
from s3desk.services.query import Query, Test, Where

SHARED = Where("circle", Test.UNEQUAL, MINE)


def catalogue_for(catalogue: Catalogue, version: str | None, what: str | None = None) -> Catalogue:
    """Return the catalogue as it was in a version, None for this one.

    OfficeError when the text is no version, when there was none of that number, when it is newer than this program, or
    when it lacks `what`, the type that is asked for.
    """
    if version is None:
        return catalogue
    try:
        asked = ranked(version)
    except ValueError as odd:
        raise OfficeError('"{0}" is no version; write it like {1}.', version[:40], FIRST) from odd
    if asked < ranked(FIRST):
        raise OfficeError("There was no version {0}; the first was {1}.", version, FIRST)
    if asked > ranked(s3desk.__version__):
        raise OfficeError("Version {0} is newer than this program, which is {1}.", version, s3desk.__version__)
    known = catalogue.at(version)
    if what is not None and what in catalogue and what not in known:
        newer = catalogue[what]
        raise OfficeError(
            "{0} cannot be exported for version {1}: there are none before version {2}.",
            Message(newer.plural),
            version,
            newer.since,
        )
    return known


@dataclass(frozen=True, slots=True)
class Omitted:
    """What an export for a version leaves out: fields that hold something, and how many records of which types."""

    version: str
    fields: tuple[tuple[RecordType, Field], ...]
    records: Mapping[RecordType, int]

    def told(self, say: Callable[[Message], str]) -> Message:
        """Return one sentence that lists it; `say` says the names in the reader's language."""
        if not self.fields and not self.records:
            return message("Nothing had to be left out for version {0}.", self.version)
        of = ((say(Message(field.label)), _within(say(Message(each.plural)))) for each, field in self.fields)
        found = [say(message("{0} of {1}", *names)) for names in of]
        for each, count in self.records.items():
            found.append(f"{count} {_within(say(Message(each.label if count == 1 else each.plural)))}")
        return message("Left out for version {0}: {1}.", self.version, "; ".join(found))


def _within(name: str) -> str:
    """Return the name of a type as it stands within a sentence; an abbreviation keeps its letters."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def omitted(questions: Questions, version: str, what: Query | str | None = None) -> Omitted:
    """Return what an export of the same for a version does not hold of records that all may see."""
    name = what.type if isinstance(what, Query) else what
    known = catalogue_for(questions.catalogue, version, name)
    fields = []
    records = {}
    for declared in questions.catalogue.values() if name is None else (questions.catalogue[name],):
        asked = what if isinstance(what, Query) else Query(declared.name)
        if declared.name not in known:
            if count := _count(questions, asked):
                records[declared] = count
            continue
        newer = [each for each in declared if each.name not in known[declared.name].fields]
        fields += [(declared, each) for each in newer if _count(questions, asked, Where(each.name, Test.FILLED))]
    return Omitted(version, tuple(fields), records)


def _count(questions: Questions, asked: Query, *more: Where) -> int:
    where = (*asked.where, SHARED, *more)
    return questions.count(replace(asked, where=where, order=(), after=None, limit=None))
