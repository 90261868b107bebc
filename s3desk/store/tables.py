"""The tables of the record types and the search index: what is shown, written in bulk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any

import msgspec

from s3desk.domain.declare import Catalogue, Field, Kind, RecordType
from s3desk.domain.fold import fold
from s3desk.domain.plain import LONGEST_LINE
from s3desk.store.columns import decode, encode, title_key, to_columns
from s3desk.store.connection import Database
from s3desk.store.names import select_in
from s3desk.store.schema import all_columns, columns, table_name

_LayOut = Callable[[int, int, Sequence[Any]], tuple[Any, ...]]
_SAME = {Kind.TEXT, Kind.PROSE, Kind.NUMBER, Kind.DAY, Kind.INSTANT, Kind.CHOICE}


class Tables:
    """Rows to insert and columns to update, gathered until `flush`. Types of a newer program have no table."""

    def __init__(self, database: Database, catalogue: Catalogue) -> None:
        self._database, self._catalogue = database, catalogue
        self._plans: dict[tuple[str, tuple[str, ...]], _LayOut] = {}
        self._born: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
        self._set: dict[tuple[str, int], dict[str, Any]] = defaultdict(dict)
        self._translated: dict[tuple[str, int], dict[str, Any]] = defaultdict(dict)
        self._moved: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self.forget_words = False
        """A personal value was erased, so that the search index must not keep its words among what it deleted."""

    def insert(self, no: int, type_name: str, names: Sequence[str], values: Sequence[Any], away: int) -> None:
        """Take in a record that is born; `away` says where it stands (schema)."""
        declared = self._catalogue.get(type_name)
        if declared is None:
            return
        key = (type_name, tuple(names))
        plan = self._plans.get(key)
        if plan is None:
            plan = self._plans[key] = self._plan(declared, names)
        self._born[type_name].append(plan(no, away, values))

    def _plan(self, declared: RecordType, names: Sequence[str]) -> _LayOut:
        """Return what lays values in the order of `names` out as a row of the type's table."""
        every = [name for name, _ in all_columns(declared)]
        steps: list[tuple[int, int, Field, bool]] = []
        foreign: list[tuple[int, str, Field]] = []
        for at, name in enumerate(names):
            field = declared.field(name)
            if field is None or field.kind is Kind.LINKS:
                continue
            if "@" in name:
                foreign.append((at, name, field))
                continue
            first = 2 + every.index(columns(field)[0][0])
            steps.append((at, first, field, field.kind in _SAME and not field.personal))
        title = 2 + every.index(columns(declared.fields[declared.title])[0][0])
        width = 2 + len(every)

        def lay_out(no: int, away: int, values: Sequence[Any]) -> tuple[Any, ...]:
            row: list[Any] = [None] * width
            row[0], row[1] = no, away
            for at, first, field, same in steps:
                value = values[at]
                if value is None:
                    continue
                if same:
                    short = isinstance(value, str) and len(value) <= LONGEST_LINE
                    row[first] = value if short else to_columns(field, value)[0]
                else:
                    found = to_columns(field, self._revealed(value))
                    row[first : first + len(found)] = found
            row[-2] = title_key(row[title])
            other = {name: text for at, name, field in foreign if (text := to_columns(field, values[at])[0])}
            row[-1] = encode(other) if other else None
            return tuple(row)

        return lay_out

    def _revealed(self, wire: Any) -> Any:
        """Return a personal value for its hash; None when it was erased or has not arrived."""
        if not isinstance(wire, msgspec.msgpack.Ext):
            return wire
        sql = "SELECT value FROM personal WHERE hash = ?"
        found = self._database.execute(sql, (bytes(wire.data),)).fetchone()
        return None if found is None or found[0] is None else decode(found[0])

    def erase(self, hashes: Sequence[bytes]) -> None:
        """Remove personal values, also those that have yet to arrive."""
        keys = [(each,) for each in hashes]
        sql = "UPDATE personal SET value = NULL WHERE hash = ? AND value IS NOT NULL"
        if self._database.executemany(sql, keys).rowcount > 0:
            self.forget_words = True
        self._database.executemany("INSERT OR IGNORE INTO personal VALUES(?, x'', NULL)", keys)

    def show(self, no: int, type_name: str, name: str, wire: Any) -> None:
        """Show this value of the log; fields of a newer program are kept, not shown."""
        declared = self._catalogue.get(type_name)
        field = declared.field(name) if declared else None
        if declared is None or field is None:
            return
        if "@" in name:
            (self._translated[type_name, no][name],) = to_columns(field, wire)
            return
        values = to_columns(field, self._revealed(wire))
        for (column, _), value in zip(columns(field), values, strict=True):
            self._set[type_name, no][column] = value
        if name == declared.title:
            self._set[type_name, no]["title_key"] = title_key(values[0])

    def move(self, no: int, type_name: str, away: int) -> None:
        """Let a record stand where `away` says."""
        if type_name in self._catalogue:
            self._moved[type_name].append((away, no))

    def flush(self) -> None:
        """Write rows, columns and what the search index must know of them."""
        stale = {key for key, values in self._set.items() if self._is_searched(key[0], values)} | set(self._translated)
        for type_name, rows in self._born.items():
            declared = self._catalogue[type_name]
            marks = ",".join("?" * len(rows[0]))
            self._database.executemany(f"INSERT INTO {table_name(declared)} VALUES({marks})", rows)
            self._index(declared, [row for row in rows if (type_name, row[0]) not in stale])
        grouped: dict[tuple[str, tuple[str, ...]], list[tuple[Any, ...]]] = defaultdict(list)
        for (type_name, no), values in sorted(self._set.items(), key=lambda item: item[0]):
            grouped[type_name, tuple(values)].append((*values.values(), no))
        for (type_name, names), found in grouped.items():
            assign = ", ".join(f'"{name}" = ?' for name in names)
            table = table_name(self._catalogue[type_name])
            self._database.executemany(f"UPDATE {table} SET {assign} WHERE no = ?", found)
        for (type_name, no), texts in self._translated.items():
            self._translate(table_name(self._catalogue[type_name]), no, texts)
        for type_name, moves in self._moved.items():
            table = table_name(self._catalogue[type_name])
            self._database.executemany(f"UPDATE {table} SET away = ? WHERE no = ?", moves)
        self._reindex(stale)
        if self.forget_words:
            self._database.execute("INSERT INTO search(search) VALUES('optimize')")
            self.forget_words = False
        for each in (self._born, self._set, self._translated, self._moved):
            each.clear()

    def _is_searched(self, type_name: str, values: Iterable[str]) -> bool:
        return not _searched_names(self._catalogue[type_name]).isdisjoint(values)

    def _translate(self, table: str, no: int, texts: dict[str, Any]) -> None:
        (packed,) = self._database.execute(f"SELECT translations FROM {table} WHERE no = ?", (no,)).fetchone()
        whole = (decode(packed) if packed else {}) | texts
        kept = {name: text for name, text in sorted(whole.items()) if text}
        self._database.execute(
            f"UPDATE {table} SET translations = ? WHERE no = ?", (encode(kept) if kept else None, no)
        )

    def _reindex(self, stale: set[tuple[str, int]]) -> None:
        by_type: dict[str, list[int]] = defaultdict(list)
        for type_name, no in sorted(stale):
            by_type[type_name].append(no)
        for type_name, numbers in by_type.items():
            declared = self._catalogue[type_name]
            self._database.executemany("DELETE FROM search WHERE rowid = ?", [(no,) for no in numbers])
            sql = f"SELECT * FROM {table_name(declared)} WHERE no IN ({{}}) ORDER BY no"
            self._index(declared, list(select_in(self._database, sql, numbers)))

    def _index(self, declared: RecordType, rows: list[tuple[Any, ...]]) -> None:
        at = _searched(declared)
        if not at:
            return
        found = []
        named = declared.fields[declared.title].is_text()
        for row in rows:
            texts = [text for position in at if (text := row[position])]
            if row[-1]:
                texts += decode(row[-1]).values()
            if texts:
                titled = named and row[-2] is not None
                found.append((row[0], fold(texts[0]) if titled else "", fold("\n".join(texts[titled:]))))
        self._database.executemany("INSERT INTO search(rowid, title, body) VALUES(?,?,?)", found)


@cache
def _searched(declared: RecordType) -> tuple[int, ...]:
    """Return the positions of the searched texts in a row of the type's table, the title first."""
    every = [name for name, _ in all_columns(declared)]
    fields = [field for field in declared if field.is_text() and field.searched]
    fields.sort(key=lambda field: field.name != declared.title)
    return tuple(2 + every.index(field.name) for field in fields)


@cache
def _searched_names(declared: RecordType) -> frozenset[str]:
    return frozenset(field.name for field in declared if field.is_text() and field.searched)
