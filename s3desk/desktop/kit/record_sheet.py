"""What the panel reads of a record, on the reader thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from s3desk.desktop.kit.conflict_words import Told, conflicts_on, named_in
from s3desk.desktop.kit.record_form import linked
from s3desk.domain.declare import Record
from s3desk.domain.values import RecordId
from s3desk.services.locking import locked_fields
from s3desk.services.ports import MINE, Backlink, Entry, Questions, Title
from s3desk.services.sharing import Counterpart, counterparts


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the panel shows of a record."""

    record: Record
    titles: Mapping[RecordId, Title]
    deleted: bool
    private: bool
    is_partners: bool
    """Whether it lives in a circle with a partner."""
    shared: Sequence[Counterpart]
    locked: frozenset[str]
    backlinks: list[Backlink]
    history: list[Entry] | None
    conflicts: list[Told]


def sheet_of(questions: Questions, *, record: RecordId, history: bool) -> Sheet | None:
    """Return what a record's panel shows; None where there is no such record."""
    found = questions.get(record)
    if found is None:
        return None
    declared = questions.catalogue[questions.type_name(record) or ""]
    entries = questions.history(record) if history else None
    wanted = {record, *linked(declared, found)}
    for entry in entries or ():
        wanted |= {each for value in (entry.change.before, entry.change.after) for each in named_in(value)}
    titles = questions.titles(wanted)
    own = titles.get(record)
    return Sheet(
        found,
        titles,
        own is not None and own.deleted,
        questions.circle(record) == MINE,
        own is not None and bool(own.shared_with),
        counterparts(questions, record),
        locked_fields(questions, record),
        questions.backlinks(record),
        entries,
        conflicts_on(questions, record),
    )
