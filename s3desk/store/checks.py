"""Rebuilding from the log, the shared state and its digest, and whether file and log agree."""

from __future__ import annotations

import hashlib
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from s3desk.domain.declare import Catalogue
from s3desk.domain.messages import Message, message
from s3desk.ledger import prose
from s3desk.ledger.changes import Insert, is_set
from s3desk.ledger.registers import Write, present, values
from s3desk.ledger.signing import fingerprint
from s3desk.ledger.state import RecordState, digest
from s3desk.services.ports import Info, Progress, Verdict, silent
from s3desk.store import schema
from s3desk.store.board import Board
from s3desk.store.columns import decode as unpack
from s3desk.store.columns import root_of
from s3desk.store.connection import UNREADABLE, Database
from s3desk.store.home import home_circle, is_partners
from s3desk.store.log import Log
from s3desk.store.names import Names, batches
from s3desk.store.proving import log_problems
from s3desk.store.vouching import Trust

MOST_PROBLEMS = 20


def rebuild(database: Database, catalogue: Catalogue, progress: Progress = silent) -> None:
    """Make everything derived anew from the log, in the order in which this file took it in. In a transaction."""
    found = database.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'type\\_%' ESCAPE '\\'")
    for (table,) in found.fetchall():
        database.execute(f'DROP TABLE "{table}"')
    for table in schema.DERIVED_TABLES:
        database.execute(f"DROP TABLE IF EXISTS {table}")
    make_derived(database, catalogue)
    log, names = Log(database), Names(database)
    board = Board(database, catalogue, names, log)
    (whole,) = database.execute("SELECT count(*) FROM change").fetchone()
    done = 0
    for batch in batches(log.all(), lambda taken: len(taken.change.operations)):
        log.follow([(taken.no, taken.id, taken.change) for taken in batch])
        board.load(operation for taken in batch for operation in taken.change.operations)
        for taken in batch:
            try:
                board.apply(taken.no, taken.id, taken.change)
            except (LookupError, TypeError) as odd:
                raise sqlite3.DatabaseError(f"change {taken.no} cannot be applied") from odd
        board.flush()
        done += len(batch)
        progress(done, whole)
    Trust(database, b"").write_down()
    database.execute("INSERT OR REPLACE INTO meta VALUES('tables', ?)", (schema.signature(catalogue),))


def rebuilt(
    database: Database,
    catalogue: Catalogue,
    progress: Progress = silent,
    kept: Sequence[str] = schema.KEPT_TABLES,
) -> Database:
    """Return a copy in memory that holds what cannot be rebuilt, and everything else made anew from it."""
    copy = sqlite3.connect(":memory:", isolation_level=None)
    try:
        (size,) = database.execute("PRAGMA page_size").fetchone()
        copy.execute(f"PRAGMA page_size = {size}")
        copy.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        copy.execute(f"PRAGMA user_version = {schema.FORMAT}")
        copy.execute("BEGIN")
        for statement in (schema.LOG + schema.EXCHANGE).split(";\n"):
            if statement.strip():
                copy.execute(statement)
        for table in kept:
            rows = database.execute(f"SELECT * FROM {table}")
            marks = ",".join("?" * len(rows.description))
            copy.executemany(f"INSERT INTO {table} VALUES({marks})", rows)
        rebuild(copy, catalogue, progress)
        copy.execute("COMMIT")
    except BaseException:
        copy.close()
        raise
    return copy


def make_derived(database: Database, catalogue: Catalogue) -> None:
    """Create the empty derived tables."""
    for statement in schema.DERIVED.split(";\n"):
        if statement.strip():
            database.execute(statement)
    for statement in schema.type_tables(catalogue):
        database.execute(statement)


# The shared state ---------------------------------------------------------------------------------------------------


def states(database: Database, names: Names, log: Log) -> Iterator[RecordState]:
    """Yield the state of every record, read from births and registers in one pass over each.

    Says the same whatever types and fields the program knows.
    """
    again = set(database.execute("SELECT record, write FROM birth"))
    written = _by_record(database, "SELECT record, field, write, value FROM register WHERE live")
    linked = _by_record(database, "SELECT record, field, member, present FROM membership WHERE live")
    sql = "SELECT no, id, type, circle, deleted, birth FROM record ORDER BY no"
    for no, record, type_no, circle, gone, birth in database.execute(sql):
        state = RecordState(record, names.text(type_no), circle, gone > 0, gone < 0)
        registers: dict[str, list[Any]] = defaultdict(list)
        for _, field, write, packed in written(no):
            value = unpack(packed)
            is_birth = write == birth or (no, write) in again
            registers[names.text(field)] += _told(database, no, field, value, is_birth=is_birth)
        born = log.operation(birth)
        if not isinstance(born, Insert):
            raise sqlite3.DatabaseError(f"record {no} has no birth")
        for name, value in zip(born.names, born.values, strict=True):
            if name not in registers and not is_set(value):
                state.put(name, [value])
        for name, live in registers.items():
            state.put(name, values(Write((0, b"", 0), value) for value in live))
        state.members = _members(names, linked(no))
        yield state


def _by_record(database: Database, sql: str) -> Callable[[int], list[tuple[Any, ...]]]:
    """Return what gives the rows of one record after the other, asked in the order of their numbers."""
    rows = database.execute(f"{sql} ORDER BY record, 2, 3")
    ahead = rows.fetchone()

    def of(record: int) -> list[tuple[Any, ...]]:
        nonlocal ahead
        found = []
        while ahead is not None and ahead[0] <= record:
            found.append(ahead)
            ahead = rows.fetchone()
        return found

    return of


def _told(database: Database, record: int, field: int, value: Any, *, is_birth: bool) -> list[Any]:
    """Return what a live write stands for: the text of its document where it has one; nothing when that is lost."""
    root = root_of(value)
    if root is None and not (is_birth and isinstance(value, str | None)):
        return [value]
    sql = "SELECT state FROM document WHERE record = ? AND field = ? AND root = ?"
    found = database.execute(sql, (record, field, prose.root(value) if root is None else root)).fetchone()
    if found is not None:
        return [prose.text(found[0]) or None]
    return [value] if root is None else []


def _members(names: Names, rows: list[tuple[Any, ...]]) -> dict[str, tuple[list[bytes], list[bytes]]]:
    live: dict[tuple[str, bytes], list[Write]] = defaultdict(list)
    for _, field, member, there in rows:
        live[names.text(field), member].append(Write((0, b"", 0), bool(there)))
    found: dict[str, tuple[list[bytes], list[bytes]]] = {}
    for (name, member), writes in sorted(live.items()):
        both = found.setdefault(name, ([], []))
        if present(writes):
            both[0].append(member)
        if len({write.value for write in writes}) > 1:
            both[1].append(member)
    return {name: both for name, both in found.items() if both != ([], [])}


def state_digest(database: Database, names: Names, log: Log) -> str:
    members = dict(database.execute("SELECT key, state FROM member"))
    return digest(states(database, names, log), members)


def info(database: Database, catalogue: Catalogue, names: Names, log: Log, path: Path) -> Info:
    """Return the facts about a file."""
    counts: Counter[str] = Counter()
    strangers = shared = 0
    home = home_circle(log)
    sql = "SELECT type, circle, count(*) FROM record WHERE deleted <= 0 GROUP BY type, circle"
    for type_no, circle, many in database.execute(sql):
        name = names.text(type_no)
        if is_partners(circle, home):
            shared += many
        elif name in catalogue:
            counts[name] += many
        else:
            strangers += many
    (deleted,) = database.execute("SELECT count(*) FROM record WHERE deleted > 0").fetchone()
    (changes,) = database.execute("SELECT count(*) FROM change").fetchone()
    series = database.execute("SELECT circle, hex(series), count(*) FROM change GROUP BY 1, 2 ORDER BY 1, 2").fetchall()
    members = database.execute("SELECT name, key FROM member WHERE state = 'member' ORDER BY name, key").fetchall()
    operations, strange = _survey(catalogue, log)
    return Info(
        workspace=log.workspace().hex(),
        path=path,
        format=schema.FORMAT,
        size_bytes=path.stat().st_size,
        counts=dict(counts),
        shared=shared,
        deleted=deleted,
        changes=changes,
        operations=operations,
        members=tuple((name, fingerprint(key)) for name, key in members),
        series=tuple((circle, found.lower(), many) for circle, found, many in series),
        digest=state_digest(database, names, log),
        unknown=(strangers, strange),
    )


def _survey(catalogue: Catalogue, log: Log) -> tuple[int, int]:
    """Return how many operations the log has, and how many fields of known types that are not declared here."""
    many, strange = 0, set()
    known = {declared.name: set(declared.fields) for declared in catalogue.values()}
    for taken in log.all():
        many += len(taken.change.operations)
        for operation in taken.change.operations:
            if operation.type in known:
                named = operation.names if isinstance(operation, Insert) else [getattr(operation, "field", "")]
                if not known[operation.type].issuperset(named):
                    strange |= {(operation.type, name) for name in named if name}
    found = {(kind, name) for kind, name in strange if catalogue[kind].field(name) is None}
    return many, len(found)


# Soundness ----------------------------------------------------------------------------------------------------------


def verify(database: Database, catalogue: Catalogue, progress: Progress = silent) -> Verdict:
    """Check the file, the chain of changes, every signature, attachments, and that the log gives these tables."""
    problems: list[Message] = []
    changes = records = 0
    try:
        for (line,) in database.execute("PRAGMA integrity_check(5)"):
            if line != "ok":
                problems.append(message("The file is damaged: {0}", str(line)))
        problems = problems or list(log_problems(database)) or list(_table_problems(database, catalogue, progress))
        (changes,) = database.execute("SELECT count(*) FROM change").fetchone()
        (records,) = database.execute("SELECT count(*) FROM record").fetchone()
    except (sqlite3.DatabaseError, *UNREADABLE) as damage:
        problems.append(message("The file is damaged: {0}", str(damage)))
    of_changes, of_records = message("{0} changes", changes, count=0), message("{0} records", records, count=0)
    counted = message("{0} and {1} were checked.", of_changes, of_records)
    return Verdict(tuple(problems[:MOST_PROBLEMS]), counted)


def _table_problems(database: Database, catalogue: Catalogue, progress: Progress) -> Iterator[Message]:
    """Rebuild into a copy in memory and compare every derived table with it."""
    copy = rebuilt(database, catalogue, progress, ("meta", "change", "inbox", "personal"))
    try:
        for table in [*schema.DERIVED_TABLES, *(schema.table_name(each) for each in catalogue.values())]:
            if _content(database, table) != _content(copy, table):
                yield message("The table {0} differs from what the log says; repairing the file rebuilds it.", table)
    finally:
        copy.close()


def _content(database: Database, table: str) -> Any:
    """Return a fingerprint of a table's rows; documents are compared by their text, since states are not unique."""
    whole = hashlib.sha256()
    columns = "rowid, *" if table == "search" else "*"
    order = (
        "rowid"
        if table == "search"
        else ",".join(
            str(number + 1) for number in range(len(database.execute(f"SELECT * FROM {table} LIMIT 0").description))
        )
    )
    for row in database.execute(f"SELECT {columns} FROM {table} ORDER BY {order}"):
        kept = (*row[:3], prose.text(row[3])) if table == "document" else row
        whole.update(repr(kept).encode())
    return whole.hexdigest()
