"""What an exchange did to records, for the list that a person reads: old and new, whose, and how many of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from s3desk.domain.declare import Catalogue, Record
from s3desk.domain.messages import Message, message
from s3desk.domain.values import RecordId
from s3desk.ledger.changes import Change, Insert, Member, Operation
from s3desk.services.conflicts import Conflict, Matter
from s3desk.services.exchanging import Arrival, Fate
from s3desk.store.connection import Database
from s3desk.store.log import Arrived
from s3desk.store.names import select_in
from s3desk.store.questions import FileQuestions

MOST = 200
"""Records that are listed one by one."""
_ABSENT, _ALIVE, _GONE = 0, 1, 2


class Arrivals:
    """Follows changes as they are applied. `questions` read through the same connection and are thrown away after."""

    def __init__(self, database: Database, catalogue: Catalogue, questions: FileQuestions) -> None:
        self._database, self._catalogue, self._questions = database, catalogue, questions
        self.authors: Counter[bytes] = Counter()
        """Changes applied, by author."""
        self._types: dict[bytes, str] = {}
        self._said: dict[bytes, set[tuple[str, str] | None]] = {}
        """Where something was said of a record, by circle and type; None where it has an effect in any case."""
        self._before: dict[bytes, int] = {}
        self._old: dict[RecordId, Record | None] = {}
        """The records that are listed, as they were."""
        self._whose: dict[bytes, dict[bytes, None]] = {}
        self._strange_fields: set[tuple[str, str]] = set()

    def before(self, arrived: Sequence[Arrived]) -> None:
        """Look at what these changes will touch, before they are applied."""
        for each in arrived:
            self.authors[each.change.author] += 1
        self._look_at(operation for each in arrived for operation in each.change.operations)
        for each in arrived:
            self._note(each.change)

    def touch(self, operations: Sequence[Operation]) -> None:
        """Look at the records of operations before they are shown otherwise."""
        self._look_at(operations)
        for each in operations:
            if type(each) is not Member:
                self._said[each.record].add(None)

    def _look_at(self, operations: Iterable[Operation]) -> None:
        new: dict[bytes, None] = {}
        for each in operations:
            if type(each) is Member:
                continue
            if each.record not in self._types:
                self._types[each.record] = each.type
                self._said[each.record] = set()
                new[each.record] = None
            self._look_for_strange(each)
        there = self._there(new)
        self._before |= dict.fromkeys(new, _ABSENT) | {record: state for record, (state, _) in there.items()}
        self._types |= {record: type_name for record, (_, (_, type_name)) in there.items()}
        listed = [RecordId(each) for each in new if self._is_known(each)][: MOST - len(self._old)]
        if listed:
            found = self._questions.get_many(listed)
            self._old |= {each: found.get(each) for each in listed}
            self._whose |= {each: {} for each in listed}

    def _note(self, change: Change) -> None:
        """Note where a change says something of its records, and who says it; away from home it has no effect."""
        for each in change.operations:
            if type(each) is Member:
                continue
            self._said[each.record].add((change.circle, each.type))
            if each.record in self._whose:
                self._whose[each.record][change.author] = None

    def _there(self, records: Iterable[bytes]) -> dict[bytes, tuple[int, tuple[str, str]]]:
        """Return which of these records are in the file: how each stands, and where it is at home."""
        sql = "SELECT r.id, r.deleted, r.circle, n.text FROM record r JOIN name n ON n.no = r.type WHERE r.id IN ({})"
        found = select_in(self._database, sql, list(records))
        return {record: (_GONE if gone > 0 else _ALIVE, (circle, name)) for record, gone, circle, name in found}

    def _is_known(self, record: bytes) -> bool:
        return self._types[record] in self._catalogue

    def _look_for_strange(self, operation: Operation) -> None:
        declared = self._catalogue.get(operation.type)
        if declared is not None:
            named = operation.names if isinstance(operation, Insert) else [getattr(operation, "field", "")]
            for name in named:
                if name and name not in declared.fields and declared.field(name) is None:
                    self._strange_fields.add((operation.type, name))

    # Afterwards ---------------------------------------------------------------------------------------------------

    def turn(self, records: Mapping[bytes, str]) -> None:
        """Add records that died or came back because of what became of others; given with their types."""
        after = self._there(records)
        for record, type_name in records.items():
            if record not in self._types:
                self._types[record] = type_name
                self._said[record] = {None}
                self._before[record] = _ALIVE if after.get(record, (_ABSENT,))[0] == _GONE else _GONE
                if len(self._old) < MOST and self._is_known(record):
                    self._old[RecordId(record)] = None
                    self._whose[record] = {}

    def fates(self) -> tuple[dict[Fate, int], dict[bytes, Fate]]:
        """Return how many records met which fate, and the fate of each that is listed."""
        there = self._there(self._types)
        counted: Counter[Fate] = Counter()
        listed: dict[bytes, Fate] = {}
        for record in self._types:
            after, at_home = there.get(record, (_ABSENT, None))
            fate = _fate(self._before[record], after)
            if fate is Fate.CHANGED and not {None, at_home} & self._said[record]:
                continue
            if fate is not None and self._is_known(record):
                counted[fate] += 1
                if record in self._old:
                    listed[record] = fate
        return dict(counted), listed

    def arrivals(
        self,
        listed: Mapping[bytes, Fate],
        names: Callable[[bytes], str],
        contested: Collection[bytes],
        cards: Iterable[Conflict],
    ) -> tuple[Arrival, ...]:
        """Return the records that are listed, in the order in which they came; `cards` are their conflicts."""
        stands: dict[RecordId, dict[str, tuple[tuple[str, object], ...]]] = {}
        for card in cards:
            if card.matter is Matter.VALUES:
                sides = sorted(card.sides, key=lambda side: side.value != card.shown)
                stands.setdefault(card.record.id, {})[card.field] = tuple((each.author, each.value) for each in sides)
        records = [RecordId(each) for each in listed]
        titles, now = self._questions.titles(records), self._questions.get_many(records)
        return tuple(
            Arrival(
                titles[record],
                listed[record],
                tuple(names(author) for author in self._whose[record]),
                {} if listed[record] is Fate.NEW else differing(self._old[record], now.get(record)),
                record in contested,
                stands.get(record, {}),
            )
            for record in records
            if record in titles
        )

    def strange(self) -> Message | None:
        """Return what is said of fields and records of a newer program among these; None when there are none."""
        fields = message("{0} fields", len(self._strange_fields), count=0)
        many = sum(not self._is_known(record) for record in self._types)
        records = message("{0} records", many, count=0)
        if self._strange_fields and many:
            return message("{0} and {1} come from a newer version: kept, not shown", fields, records)
        if self._strange_fields or many:
            return message("From a newer version, kept and not shown: {0}", records if many else fields)
        return None

    def records(self) -> tuple[RecordId, ...]:
        """Return all records that were touched, in the order in which they came."""
        return tuple(RecordId(each) for each in self._types)

    def types(self) -> frozenset[str]:
        return frozenset(self._types.values())


def _fate(before: int, after: int) -> Fate | None:
    """Return what became of a record; None where nothing is to be seen of it, before or after."""
    if before == after:
        return Fate.CHANGED if before == _ALIVE else None
    if after == _ALIVE:
        return Fate.NEW if before == _ABSENT else Fate.RESTORED
    return Fate.DELETED if before == _ALIVE else None


def differing(old: Record | None, new: Record | None) -> dict[str, tuple[object, object]]:
    """Return, by field, the values that differ between two states of a record; none where it became another type."""
    if old is None or type(old) is not type(new):
        return {}
    names = [name for name in type(new).__dataclass_fields__ if name not in ("id", "translations")]
    found = {name: (getattr(old, name), getattr(new, name)) for name in names}
    for name in {**old.translations, **new.translations}:
        found[name] = old.translations.get(name, ""), new.translations.get(name, "")
    return {name: both for name, both in found.items() if both[0] != both[1]}
