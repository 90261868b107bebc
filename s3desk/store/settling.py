"""The table `settled`: which writes put an end to a conflict, whoever made them and whatever is live today."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from s3desk.ledger import prose
from s3desk.ledger.changes import Insert, born_value, is_set
from s3desk.store.columns import decode, encode, root_of
from s3desk.store.connection import Database
from s3desk.store.log import Log
from s3desk.store.names import select_in

LIFE = 0
"""Stands for the field where a write decides over life and death."""


class Settlements:
    """Writes that name several others, weighed when all is written."""

    def __init__(self, database: Database, log: Log) -> None:
        self._database, self._log = database, log
        self.clear()

    def clear(self) -> None:
        self._values: list[tuple[int, int, int, list[int]]] = []
        self._members: list[tuple[int, int, int, bytes, list[int]]] = []
        self._lives: list[tuple[int, int, list[int]]] = []

    def value(self, write: int, record: int, field: int, before: list[int]) -> None:
        """Note a write of a field and the writes that it names."""
        if len(before) > 1:
            self._values.append((write, record, field, before))

    def member(self, write: int, record: int, field: int, member: bytes, before: list[int]) -> None:
        if len(before) > 1:
            self._members.append((write, record, field, member, before))

    def life(self, write: int, record: int, before: list[int]) -> None:
        """Note a deletion or a restore."""
        if len(before) > 1:
            self._lives.append((write, record, before))

    def flush(self) -> None:
        found = [
            (w, record, field, b"") for w, record, field, named in self._values if self._differ(record, field, named)
        ]
        for write, record, field, member, named in self._members:
            sql = "SELECT write, present FROM membership WHERE record = ? AND field = ? AND member = ?"
            there = dict(self._database.execute(sql, (record, field, member)))
            if len({there[each] for each in named if each in there}) > 1:
                found.append((write, record, field, member))
        found += [(write, record, LIFE, b"") for write, record in self._torn()]
        self._database.executemany("INSERT INTO settled VALUES(?,?,?,?)", found)

    def _differ(self, record: int, field: int, named: list[int]) -> bool:
        """Return whether the writes of a field say different things; two edits of one text do."""
        sql = "SELECT write, value FROM register WHERE record = ? AND field = ? AND value IS NOT NULL"
        packed = dict(self._database.execute(sql, (record, field)))
        said = {each: decode(packed[each]) for each in named if each in packed}
        said |= self._births(record, field, [each for each in named if each not in packed])
        edits = sum(root_of(value) is not None for value in said.values())
        texts = {root_of(value) or prose.root(value) for value in said.values()}
        return edits > 1 or len(texts if edits else {encode(value) for value in said.values()}) > 1

    def _births(self, record: int, field: int, named: list[int]) -> dict[int, Any]:
        """Return what the record's births among these writes say of a field that they name."""
        if not named:
            return {}
        sql = "SELECT birth FROM record WHERE no = ? UNION SELECT write FROM birth WHERE record = ?"
        births = {write for (write,) in self._database.execute(sql, (record, record))}
        (name,) = self._database.execute("SELECT text FROM name WHERE no = ?", (field,)).fetchone()
        found = {}
        for each in births.intersection(named):
            birth = self._log.operation(each)
            if isinstance(birth, Insert) and name in birth.names and not is_set(value := born_value(birth, name)):
                found[each] = value
        return found

    def _torn(self) -> Iterable[tuple[int, int]]:
        """Yield those that name a deletion and a write that it had not seen."""
        dying: dict[int, dict[int, frozenset[int]]] = {record: {} for _, record, _ in self._lives}
        sql = "SELECT record, write, seen FROM life WHERE record IN ({}) AND seen IS NOT NULL"
        for record, write, seen in select_in(self._database, sql, list(dying)):
            dying[record][write] = frozenset(decode(seen))
        for write, record, named in self._lives:
            deletions = dying[record]
            others = {each for each in named if each not in deletions}
            if any(not others <= deletions[each] for each in named if each in deletions):
                yield write, record
