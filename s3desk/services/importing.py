"""Files of the outside world come in: recognised, planned outside the transaction, shown, then applied as one step.

A row that names its record (by id or key) updates it: every difference is shown, old and new. Rows of types without a
key are new unless a record with the same values is there. A field that the file leaves out or leaves empty stays as it
is, and nobody is taken out of a set of links. What lies in the trash stays there, but what an undo took back counts as never there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from s3desk.domain.declare import Field, Kind, Record, RecordType
from s3desk.domain.errors import About, OfficeError
from s3desk.domain.messages import Message, message
from s3desk.domain.plain import checked, pointed, read, record_key
from s3desk.domain.values import RecordId, parse_id
from s3desk.services.belonging import every, objection, targets, wholes
from s3desk.services.funding import moved
from s3desk.services.import_plan import COUNTED_WITH, Changed, Fate, ImportPlan, New, Note, Tally
from s3desk.services.locking import refuse_change
from s3desk.services.naming import named
from s3desk.services.outside import Reader, Row
from s3desk.services.portions import chunks
from s3desk.services.ports import TEAM, Progress, Questions, Title, Transaction, silent
from s3desk.services.query import Query

__all__ = ["ApplyImport", "Changed", "Fate", "ImportPlan", "New", "Note", "plan_import", "reader_for"]

HEAD_BYTES = 64 * 1024
MOST_NOTES = 1000
_IMPORT = message("Import a file")


def reader_for(readers: Sequence[Reader], path: Path, kind: str | None = None) -> Reader:
    """Return the reader of the kind asked for, or the first that recognises the file; OfficeError when none does."""
    kinds = ", ".join(sorted(each.kind for each in readers)) or "none"
    head, size = _head(path)
    if kind is not None:
        found = next((each for each in readers if each.kind == kind), None)
        if found is None:
            raise OfficeError('There is no kind of file "{0}"; the kinds are: {1}.', kind, kinds)
    else:
        found = next((each for each in readers if each.recognises(path.name, head)), None)
        if found is None:
            raise OfficeError("{0} is of no kind that can be read; choose another kind.", path.name, about=About.KIND)
    if found.limit_bytes is not None and size > found.limit_bytes:
        raise OfficeError(
            "{0} has {1} MB; files of the kind {2} may have {3} MB. Split it and import the parts.",
            path.name,
            -(-size // 1_000_000),
            found.kind,
            found.limit_bytes // 1_000_000,
        )
    return found


def _head(path: Path) -> tuple[bytes, int]:
    try:
        if path.is_dir():
            raise OfficeError("{0} is a folder; name a file.", str(path))
        with path.open("rb") as file:
            return file.read(HEAD_BYTES), path.stat().st_size
    except FileNotFoundError as missing:
        raise OfficeError("There is no file {0}; check the name.", str(path)) from missing
    except (OSError, ValueError) as mishap:
        raise OfficeError("{0} cannot be read; check the name and your rights to it.", str(path)) from mishap


def plan_import(
    questions: Questions, rows: Iterable[Row], *, source: str = "", kind: str = "", progress: Progress = silent
) -> ImportPlan:
    """Compare the rows with the workspace and say what importing them would do; writes nothing."""
    planner = _Planner(questions)
    for done, row in enumerate(rows, 1):
        planner.take(row)
        if not done % 1000:
            progress(done, None)
    return planner.plan(source, kind, progress)


class _Planner:
    def __init__(self, questions: Questions) -> None:
        self._questions = questions
        self._named: dict[RecordId, New] = {}
        self._unnamed: list[New] = []
        self._notes: list[Note] = []
        self._new: list[New] = []
        self._changed: list[Changed] = []
        self._tally = Tally()
        self._linking: dict[str, list[Field]] = {}
        self._repeated = 0
        self._undone: set[RecordId] = set()

    def take(self, row: Row) -> None:
        """Read one row: its values in their normal form, its id from the file or from its key."""
        declared = self._questions.catalogue.get(row.type)
        if declared is None:
            raise OfficeError("{0}: there is no record type {1} in this program.", row.at, row.type)
        values = dict(self._values(declared, row))
        record = _given_id(row.values.get("id")) or record_key(declared, values)
        if record is None:
            if values:
                self._unnamed.append(New(row.type, None, values, row.at))
            return
        self._repeated += record in self._named and row.type not in COUNTED_WITH
        self._named.pop(record, None)  # the later row also takes the later position
        self._named[record] = New(row.type, record, values, row.at)

    def _values(self, declared: RecordType, row: Row) -> Iterator[tuple[str, object]]:
        for name, value in row.values.items():
            if name == "id" or value is None or value == "":
                continue
            field = declared.field(name)
            try:
                if field is None:
                    raise OfficeError('{0} has no field "{1}".', Message(declared.label), name)
                good = read(field, value) if isinstance(value, str) else checked(field, value)
            except OfficeError as refused:
                self._note(row.at, refused.message)
                continue
            if good != field.default or field.kind is Kind.FLAG:
                yield name, good

    def _note(self, at: str, text: Message) -> None:
        if len(self._notes) < MOST_NOTES:
            self._notes.append(Note(at, text))

    def plan(self, source: str, kind: str, progress: Progress) -> ImportPlan:
        self._named = {record: row for row in self._sound(self._named.values()) if (record := row.id) is not None}
        self._unnamed = list(self._sound(self._unnamed))
        done, whole = 0, len(self._named) + len(self._unnamed)
        for some in chunks(self._named.values()):
            self._compare(some)
            done += len(some)
            progress(done, whole)
        self._find_twins()
        self._leave_trash()
        progress(whole, whole)
        return ImportPlan(
            source,
            kind,
            tuple(self._new),
            tuple(self._changed),
            self._tally.counts(),
            self._repeated,
            tuple(self._notes),
        )

    def _sound(self, rows: Iterable[New]) -> Iterator[New]:
        """Yield the rows without links that lead nowhere, astray or into the trash; none that such a link identifies."""
        known: dict[RecordId, Title] = {}
        for some in chunks(rows):
            wanted = {each for row in some for _, each in self._links(row)} - known.keys()
            known |= {each: Title(each, self._named[each].type, "") for each in wanted & self._named.keys()}
            known |= targets(self._questions, wanted)
            for row in some:
                refused = list(self._refused(row, known))
                if not refused:
                    yield row
                elif not {name for name, _ in refused} & set(self._questions.catalogue[row.type].key):
                    yield replace(row, values=_without(row.values, refused))

    def _refused(self, row: New, known: Mapping[RecordId, Title]) -> Iterator[tuple[str, RecordId]]:
        """Note and yield the links that cannot be; parts of what lies in the trash are left out later, as a whole."""
        declared = self._questions.catalogue[row.type]
        for name, each in self._links(row):
            found = known.get(each)
            refused = objection(declared.fields[name], each, found)
            if refused is None or (found is not None and found.deleted and each in wholes(declared, row.values)):
                continue
            self._note(row.at, refused.message)
            yield name, each

    def _links(self, row: New) -> Iterator[tuple[str, RecordId]]:
        """Yield what a row points to, by field."""
        linking = self._linking.get(row.type)
        if linking is None:
            fields = self._questions.catalogue[row.type]
            linking = [each for each in fields if each.kind in {Kind.LINK, Kind.LINKS, Kind.PLACE}]
            self._linking[row.type] = linking
        for field in linking:
            for each in pointed(field, row.values.get(field.name)):
                yield field.name, each

    def _compare(self, rows: list[New]) -> None:
        there = self._questions.get_many([row.id for row in rows if row.id is not None])
        titles = self._questions.titles(there) if there else {}
        gone = [each for each, title in titles.items() if title.deleted]
        undone = self._questions.undone(gone) if gone else set()
        self._undone |= undone
        for row in rows:
            assert row.id is not None
            found = there.get(row.id)
            if found is None or row.id in undone:
                self._new.append(row)
            elif (title := titles.get(row.id)) is not None and title.deleted:
                self._count(row, Fate.TRASHED)
            else:
                self._differ(row, found)

    def _differ(self, row: New, found: Record) -> None:
        fields = _differences(found, row.values)
        if fields:
            self._changed.append(Changed(row.type, found.id, fields, row.at))
            self._count(row, Fate.RECHECKED if fields.keys() == {"checked_on"} else Fate.CHANGED)
        else:
            self._count(row, Fate.UNCHANGED)

    def _count(self, row: New, fate: Fate) -> None:
        self._tally.count(row.type, row.id, row.values, fate)

    def _leave_trash(self) -> None:
        """Leave out new parts of records that lie in the trash: they would bring those back."""
        kept: list[New] = []
        for some in chunks(self._new):
            above = [wholes(self._questions.catalogue[row.type], row.values) for row in some]
            titles = self._questions.titles({each for found in above for each in found})
            gone = {record for record, title in titles.items() if title.deleted} - self._undone
            for row, found in zip(some, above, strict=True):
                is_gone = not gone.isdisjoint(found)
                self._count(row, Fate.TRASHED if is_gone else Fate.NEW)
                if not is_gone:
                    kept.append(row)
        self._new = kept

    def _find_twins(self) -> None:
        """Tell rows without a key that are there already, as often as they are there, from new ones."""
        there = self._counted()
        for row in self._unnamed:
            if there[twin := _twin(row, row.values)]:
                there[twin] -= 1
                self._count(row, Fate.UNCHANGED)
            else:
                self._new.append(row)

    def _counted(self) -> Counter[_Twin]:
        """Count the records that have the values of a row without a key, in one pass over each type."""
        counted = Counter({_twin(row, row.values): 0 for row in self._unnamed})
        alike: dict[str, dict[object, dict[tuple[str, ...], New]]] = {}
        for row in self._unnamed:
            title = self._questions.catalogue[row.type].title
            alike.setdefault(row.type, {}).setdefault(row.values.get(title), {})[tuple(row.values)] = row
        for name, by_title in alike.items():
            title = self._questions.catalogue[name].title
            for each in every(self._questions, Query(name)):
                for row in (by_title.get(getattr(each, title), {}) | by_title.get(None, {})).values():
                    twin = _twin(row, {field: _value(each, field) for field in row.values})
                    if twin in counted:
                        counted[twin] += 1
        return counted


_Twin = tuple[str, str]


def _twin(row: New, values: Mapping[str, object]) -> _Twin:
    """Return by what a row, or a record in the fields that the row has, is known where it has no key."""
    plain = [(name, sorted(value) if isinstance(value, frozenset) else value) for name, value in values.items()]
    return row.type, repr(plain)


def _without(values: Mapping[str, object], links: Iterable[tuple[str, RecordId]]) -> dict[str, object]:
    kept = dict(values)
    for name, each in links:
        value = kept.pop(name)
        if isinstance(value, frozenset):
            kept[name] = value - {each}
    return kept


def _value(record: Record, name: str) -> Any:
    return record.translations.get(name, "") if "@" in name else getattr(record, name)


def _given_id(value: object) -> RecordId | None:
    if isinstance(value, bytes) and len(value) == 16:
        return RecordId(value)
    return parse_id(value) if isinstance(value, str) and value else None


def _differences(found: Record, values: Mapping[str, object]) -> dict[str, tuple[object, object]]:
    different: dict[str, tuple[object, object]] = {}
    for name, value in values.items():
        old = _value(found, name)
        new: Any = old | value if isinstance(value, frozenset) else value
        if new != old:
            different[name] = (old, new)
    return different | moved(found, different)


@dataclass(frozen=True, slots=True)
class ApplyImport:
    """Write what the plan says, as one step; refused when a record it changes is no longer what the plan shows."""

    plan: ImportPlan
    circle: str = TEAM
    label: Message = _IMPORT
    bulk: bool = True

    @classmethod
    def of(cls, plan: ImportPlan) -> ApplyImport:
        return cls(plan, label=message("Import {0}", plan.source) if plan.source else _IMPORT)

    def apply(self, to: Transaction) -> None:
        for some in chunks(self.plan.changed):
            self._still_as_planned(to, some)
        undone = self._undone(to)
        for record in undone:
            to.restore(record)
        for rows in chunks(row for row in self.plan.new if row.id in undone):
            to.set_many({row.id: row.values for row in rows if row.id is not None})
        for row in self.plan.new:
            if row.id not in undone:
                to.insert(row.type, row.values, record=row.id, circle=self.circle)
        for each in self.plan.changed:
            to.set(each.record, {name: after for name, (_, after) in each.fields.items()})

    def _undone(self, to: Transaction) -> set[RecordId]:
        """Return what is not born but comes back."""
        found: set[RecordId] = set()
        for some in chunks(row.id for row in self.plan.new if row.id is not None):
            found |= to.deletions(some).keys()
        return found

    @staticmethod
    def _still_as_planned(to: Transaction, some: Iterable[Changed]) -> None:
        there = to.get_many([each.record for each in some])
        for each in some:
            refuse_change(to, each.record, each.fields)
            found = there.get(each.record)
            if found is None or any(_value(found, name) != before for name, (before, _) in each.fields.items()):
                raise OfficeError(
                    "{0} was changed since the preview; nothing was imported. Import the file once more.",
                    named(to, each.record),
                )
