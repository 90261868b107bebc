"""Reading the workspace: snapshots, lists, backlinks, search, trash; on one connection, for one thread."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from s3desk.domain.declare import Kind, Record, RecordType
from s3desk.domain.values import FileRef, RecordId
from s3desk.services.portions import chunks
from s3desk.services.ports import Backlink, Entry, Hit, Info, News, Standing, Step, Tally, Title
from s3desk.services.query import Query
from s3desk.store.columns import from_column, snapshot
from s3desk.store.connection import in_words
from s3desk.store.giving import FileGiving
from s3desk.store.history import History
from s3desk.store.log import DO, REDO, UNDO
from s3desk.store.names import select_in
from s3desk.store.schema import IN_TRASH, INDEX_BITS, all_columns, columns, signature, table_name
from s3desk.store.searching import filters, match_expression, snippet
from s3desk.store.shapes import LARGE, Tallied, What


class FileQuestions(FileGiving):
    """Questions to a workspace file, those of exchange among them."""

    # Records ------------------------------------------------------------------------------------------------------

    def get(self, record: RecordId) -> Record | None:
        return self.get_many([record]).get(record)

    def get_many(self, records: Iterable[RecordId]) -> dict[RecordId, Record]:
        found: dict[str, list[tuple[int, RecordId]]] = defaultdict(list)
        with in_words(self._path):
            sql = "SELECT no, id, type FROM record WHERE id IN ({})"
            for no, record, type_no in select_in(self._database, sql, list(dict.fromkeys(records))):
                found[self._names.text(type_no)].append((no, record))
            gathered: dict[RecordId, Record] = {}
            for type_name, pairs in found.items():
                declared = self._catalogue.get(type_name)
                if declared is not None:
                    ids = dict(pairs)
                    sql = f"SELECT no, {_columns(declared)} FROM {table_name(declared)} WHERE no IN ({{}})"
                    rows = [(ids[row[0]], *row) for row in select_in(self._database, sql, list(ids))]
                    gathered |= {RecordId(each.id): each for each in self._snapshots(declared, rows)}
        return gathered

    def _snapshots(self, declared: RecordType, rows: list[tuple[Any, ...]]) -> list[Record]:
        """Return the records of rows that hold the id, the number, and the type's columns."""
        members = self._members(declared, [row[1] for row in rows])
        return [snapshot(declared, row[0], row[2:], members.get(row[1], {})) for row in rows]

    def _members(self, declared: RecordType, numbers: list[int]) -> dict[int, dict[str, frozenset[RecordId]]]:
        fields = {self._names.known(f.name): f.name for f in declared if f.kind is Kind.LINKS}
        fields.pop(None, None)
        if not fields:
            return {}
        found: dict[int, dict[str, set[RecordId]]] = defaultdict(lambda: defaultdict(set))
        sql = "SELECT record, field, member FROM membership WHERE record IN ({}) AND live AND present"
        for no, field, member in select_in(self._database, sql, numbers):
            if field in fields:
                found[no][fields[field]].add(RecordId(member))
        return {no: {name: frozenset(ids) for name, ids in sets.items()} for no, sets in found.items()}

    def type_name(self, record: RecordId) -> str | None:
        row = self._line(record)
        return None if row is None else self._names.text(row[1])

    def circle(self, record: RecordId) -> str | None:
        row = self._line(record)
        return None if row is None else str(row[2])

    def _line(self, record: RecordId) -> tuple[int, int, str, int] | None:
        with in_words(self._path):
            sql = "SELECT no, type, circle, deleted FROM record WHERE id = ?"
            found: tuple[int, int, str, int] | None = self._database.execute(sql, (record,)).fetchone()
        return found

    def is_deleted(self, record: RecordId) -> bool:
        row = self._line(record)
        return row is not None and row[3] > 0

    def find(self, query: Query) -> list[Record]:
        with in_words(self._path):
            sql, values = self._statements.of(What.ROWS, query, self._names.known)
            return self._snapshots(self._catalogue[query.type], self._database.execute(sql, values).fetchall())

    def ids(self, query: Query) -> list[RecordId]:
        with in_words(self._path):
            sql, values = self._statements.of(What.IDS, query, self._names.known)
            return [RecordId(record) for (record,) in self._database.execute(sql, values)]

    def count(self, query: Query) -> int:
        with in_words(self._path):
            sql, values = self._statements.of(What.COUNT, query, self._names.known)
            return int(self._database.execute(sql, values).fetchone()[0])

    def counts(self, queries: Sequence[Query]) -> list[int]:
        asked = [self._statements.of(What.COUNT, query, self._names.known) for query in queries]
        if not asked:
            return []
        sql = "SELECT " + ", ".join(f"({text})" for text, _ in asked)
        with in_words(self._path):
            return list(self._database.execute(sql, [each for _, values in asked for each in values]).fetchone())

    def tally(self, query: Query, by: Sequence[str], amount: str) -> list[Tally]:
        with in_words(self._path):
            sql, values = self._statements.of(Tallied(tuple(by), amount), query, self._names.known)
            rows = self._database.execute(sql, values).fetchall()
        fields = [self._catalogue[query.type].fields[name] for name in by]
        found: list[Tally] = []
        for row in rows:
            count, unknown, large, rest = row[len(fields) :]
            found.append(Tally(tuple(map(from_column, fields, row)), count, large * LARGE + rest, unknown))
        return found

    # Links --------------------------------------------------------------------------------------------------------

    def backlinks(self, record: RecordId) -> list[Backlink]:
        name = self.type_name(record)
        pieces: list[str] = []
        targets = frozenset({name}) if name else None
        for declared, field in self._catalogue.links_to(targets):
            if field.kind is not Kind.LINKS:
                column = columns(field)[0][0]
                pieces.append(
                    f"SELECT no, '{field.name}' FROM {table_name(declared)} WHERE \"{column}\" = :id AND away <> {IN_TRASH}"
                )
        found: list[tuple[int, str]] = []
        with in_words(self._path):
            for chunk in chunks(pieces, 100):  # SQLite joins at most 500 selects
                found += self._database.execute(" UNION ALL ".join(chunk), {"id": record}).fetchall()
            sql = (
                "SELECT m.record, n.text FROM membership m JOIN name n ON n.no = m.field JOIN record r ON r.no = m.record "
                "WHERE m.member = ? AND m.live AND m.present AND r.deleted <= 0"
            )
            found += self._database.execute(sql, (record,)).fetchall()
            ids = dict(select_in(self._database, "SELECT no, id FROM record WHERE no IN ({})", [no for no, _ in found]))
        titles = self.titles(RecordId(each) for each in ids.values())
        return [Backlink(titles[ids[no]], field) for no, field in dict.fromkeys(found) if ids.get(no) in titles]

    # Search, trash, attachments -----------------------------------------------------------------------------------

    def search(self, words: str, limit: int = 100) -> list[Hit]:
        """Return the newest hits first; quoted words are a phrase, `type:NAME` keeps to a type."""
        plain, types = filters(words)
        expression = match_expression(plain)
        if not expression:
            return []
        sql = (
            "SELECT s.rowid, r.id, r.type FROM search s CROSS JOIN record r ON r.no = s.rowid "
            "WHERE search MATCH ? AND r.deleted <= 0 {} ORDER BY s.rowid DESC LIMIT ?"
        )
        numbers = [self._names.known(name) or 0 for name in types]
        only = f"AND r.type IN ({','.join(map(str, numbers))})" if numbers else ""
        with in_words(self._path):
            found = self._database.execute(sql.format(only), (expression, limit)).fetchall()
            texts = self._texts(found)
        titles = self.titles(RecordId(record) for _, record, _ in found)
        hits = []
        for no, record, type_no in found:
            name = self._names.text(type_no)
            title = titles.get(RecordId(record))
            if name in self._catalogue and title is not None:
                subject = self._catalogue[name].subject
                hits.append(Hit(title, subject, snippet(texts.get(no, ""), plain)))
        return hits

    def _texts(self, found: list[tuple[int, bytes, int]]) -> dict[int, str]:
        by_type: dict[int, list[int]] = defaultdict(list)
        for no, _, type_no in found:
            by_type[type_no].append(no)
        texts: dict[int, str] = {}
        for type_no, numbers in by_type.items():
            declared = self._catalogue.get(self._names.text(type_no))
            if declared is None:
                continue
            names = [f.name for f in declared if f.is_text() and f.searched and f.name != declared.title]
            if not names:
                continue
            listed = ", ".join(f'substr("{name}", 1, 20000)' for name in names)
            sql = f"SELECT no, {listed} FROM {table_name(declared)} WHERE no IN ({{}})"
            for row in select_in(self._database, sql, numbers):
                texts[row[0]] = " ".join(each for each in row[1:] if each)
        return texts

    def deleted(self, limit: int = 1000) -> list[Title]:
        with in_words(self._path):
            sql = "SELECT id FROM record WHERE deleted > 0 ORDER BY deleted DESC, no LIMIT ?"
            ids = [RecordId(record) for (record,) in self._database.execute(sql, (limit,))]
        titles = self.titles(ids)
        return [titles[each] for each in ids if each in titles]

    def deletions(self, records: Iterable[RecordId]) -> dict[RecordId, bytes]:
        with in_words(self._path):
            sql = "SELECT r.id, c.action FROM record r JOIN change c ON c.no = r.deleted WHERE r.id IN ({})"
            found = select_in(self._database, sql, list(dict.fromkeys(records)))
            return {RecordId(record): action for record, action in found}

    def undone(self, records: Iterable[RecordId]) -> set[RecordId]:
        gone = self.deletions(records)
        with in_words(self._path):
            sql = (
                "SELECT r.id FROM record r WHERE r.id IN ({}) AND NOT EXISTS (SELECT 1 FROM life l "
                f"JOIN change c ON c.no = l.write >> {INDEX_BITS} LEFT JOIN action a ON a.id = c.action "
                f"WHERE l.record = r.no AND l.seen IS NOT NULL AND a.turn IS NOT {UNDO})"
            )
            return {RecordId(record) for (record,) in select_in(self._database, sql, list(gone))}

    def content(self, file: FileRef) -> bytes | None:
        with in_words(self._path):
            sql = "SELECT content FROM attachment WHERE sha256 = ?"
            found = self._database.execute(sql, (file.sha256,)).fetchone()
        return None if found is None else bytes(found[0])

    # What happened ------------------------------------------------------------------------------------------------

    def history(self, record: RecordId, field: str | None = None) -> list[Entry]:
        with in_words(self._path):
            return History(self._database, self._catalogue, self._names, self._log).of(record, field)

    def undo_steps(self, limit: int = 100) -> list[Step]:
        return self._steps(f"turn IN ({DO}, {REDO})", limit)

    def redo_steps(self, limit: int = 100) -> list[Step]:
        latest = f"SELECT coalesce(max(first), 0) FROM action WHERE turn = {DO} AND author = :author"
        return self._steps(f"turn = {UNDO} AND first > ({latest})", limit)

    def _steps(self, condition: str, limit: int) -> list[Step]:
        from s3desk.store.history import step

        with in_words(self._path):
            sql = f"SELECT id, label, wall FROM action WHERE author = :author AND reversed = 0 AND {condition}"
            rows = self._database.execute(
                f"{sql} ORDER BY first DESC LIMIT :limit", {"author": self._author, "limit": limit}
            )
            return [step(*row) for row in rows]

    def workspace_id(self) -> bytes:
        return self._log.workspace()

    def is_behind(self) -> bool:
        """Return whether the tables were made by a program that declares other fields."""
        with in_words(self._path):
            return bool(self._log.meta("tables") != signature(self._catalogue))

    def info(self) -> Info:
        from s3desk.store.checks import info

        with in_words(self._path):
            return info(self._database, self._catalogue, self._names, self._log, self._path)

    def news(self, mark: bytes, limit: int = 50) -> News:
        from s3desk.store.news import news

        with in_words(self._path):
            return news(self._database, self._log, self._author, mark, limit, self.titles)

    def standing(self) -> Standing:
        from s3desk.store.standing import standing

        with in_words(self._path):
            return standing(self._database, self._catalogue, self._names, self._log)


def _columns(declared: RecordType) -> str:
    return ", ".join(f'"{name}"' for name, _ in all_columns(declared))
