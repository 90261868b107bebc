"""Records go out: a sheet for each type, written by whichever writer serves the file's ending.

Private records stay: a file does not say whose they are, and whoever reads it in would give them to a team.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from s3desk.domain.declare import Catalogue, RecordType
from s3desk.domain.errors import OfficeError
from s3desk.services.belonging import every
from s3desk.services.naming import nearest
from s3desk.services.older import SHARED, catalogue_for
from s3desk.services.outside import Sheet, Writer
from s3desk.services.ports import MINE, Progress, Questions, silent
from s3desk.services.query import Order, Query, Test, Where

_PRIVATE = Where("circle", Test.EQUAL, MINE)


def writer_for(writers: Sequence[Writer], path: Path) -> Writer:
    """Return the writer that serves the file's ending; OfficeError with the endings when none does."""
    ending = path.suffix.lower().lstrip(".")
    for each in writers:
        if each.ending.lower().lstrip(".") == ending:
            return each
    endings = ", ".join(sorted("." + each.ending.lstrip(".") for each in writers)) or "none"
    raise OfficeError("{0} has no ending that can be written; the endings are: {1}.", path.name or str(path), endings)


def types_for(questions: Questions, what: str | None, known: Catalogue | None = None) -> tuple[RecordType, ...]:
    """Return the type asked for, or every type that has records to go out; OfficeError for anything else.

    `known` is the catalogue of the version that the export is for; None: of this one.
    """
    known = questions.catalogue if known is None else known
    if what is None:
        return tuple(each for each in known.values() if questions.count(Query(each.name, (SHARED,))))
    if what in known:
        return (known[what],)
    names = ", ".join(known)
    if near := nearest(what, known):
        told = what[:80], near, names
        raise OfficeError('"{0}" cannot be exported (did you mean {1}?); it takes one of: {2}.', *told)
    raise OfficeError('"{0}" cannot be exported; it takes one of: {1}.', what[:80], names)


def sheet(questions: Questions, declared: RecordType, query: Query | None = None) -> Sheet:
    """Return the table of a type with all its fields; `query` chooses and orders other records than all shared ones."""
    asked = query or Query(declared.name, order=() if declared.key else (Order(declared.title),))
    return Sheet(declared, tuple(declared), every(questions, _and(asked, SHARED)), questions.titles)


def left_out(questions: Questions, what: Query | str | None = None) -> int:
    """Return how many private records an export of the same does not hold."""
    if isinstance(what, Query):
        return questions.count(replace(_and(what, _PRIVATE), order=(), after=None, limit=None))
    names = questions.catalogue if what is None else (what,)
    return sum(questions.count(Query(each, (_PRIVATE,))) for each in names)


def _and(query: Query, condition: Where) -> Query:
    return replace(query, where=(*query.where, condition))


def export(
    questions: Questions,
    writers: Sequence[Writer],
    path: Path,
    what: Query | str | None = None,
    progress: Progress = silent,
    version: str | None = None,
) -> int:
    """Write what a query finds, the records of a type, or all, to a file; return how many. It must not be a folder.

    `version` names the version of the program that will read it: what is newer stays; None for this one.
    """
    writer = writer_for(writers, path)
    known = catalogue_for(questions.catalogue, version, what.type if isinstance(what, Query) else what)
    if path.is_dir() or not path.absolute().parent.is_dir():
        raise OfficeError("{0} cannot be written; name a file in a folder that exists.", str(path))
    if isinstance(what, Query):
        sheets = [sheet(questions, known[what.type], what)]
    else:
        sheets = [sheet(questions, declared) for declared in types_for(questions, what, known)]
    try:
        return writer.write(path, sheets, progress)
    except OSError as mishap:
        raise OfficeError(
            "{0} could not be written ({1}); nothing was exported.", str(path), mishap.strerror or "unknown reason"
        ) from mishap
