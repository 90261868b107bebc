"""The tables of the file: the log and its registers by hand, one table for each record type from its declaration."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from s3desk.domain.declare import Catalogue, Field, Kind, RecordType
from s3desk.domain.plain import LONGEST_LINE

APPLICATION_ID = 0x53334453  # "S3DS"
FORMAT = 2

LOG = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE change(no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, circle TEXT NOT NULL, series BLOB NOT NULL,
  sequence INTEGER NOT NULL, lamport INTEGER NOT NULL, wall INTEGER NOT NULL, author BLOB NOT NULL,
  action BLOB NOT NULL, body BLOB NOT NULL, signature BLOB NOT NULL);
CREATE INDEX change_series ON change(series, sequence);
CREATE INDEX change_action ON change(action);
CREATE TABLE inbox(id BLOB PRIMARY KEY, body BLOB NOT NULL, signature BLOB NOT NULL, held INTEGER NOT NULL DEFAULT 0)
  WITHOUT ROWID;
CREATE TABLE personal(hash BLOB PRIMARY KEY, salt BLOB NOT NULL, value BLOB) WITHOUT ROWID;
CREATE TABLE attachment(sha256 BLOB PRIMARY KEY, content BLOB NOT NULL);
"""
"""What cannot be rebuilt: the log, what waits for its past, and what lies beside the log by its hash."""

EXCHANGE = """
CREATE TABLE copy(id BLOB PRIMARY KEY, key BLOB NOT NULL, name TEXT NOT NULL, device TEXT NOT NULL,
  heard INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE tip(copy BLOB, circle TEXT, series BLOB, sequence INTEGER, id BLOB, PRIMARY KEY(copy, series, id))
  WITHOUT ROWID;
CREATE TABLE journal(no INTEGER PRIMARY KEY, at INTEGER NOT NULL, entry BLOB NOT NULL);
CREATE TABLE carried(target TEXT, name TEXT, size INTEGER NOT NULL, stamp TEXT NOT NULL, spans BLOB NOT NULL,
  PRIMARY KEY(target, name)) WITHOUT ROWID;
CREATE TABLE piece(sha256 BLOB, at INTEGER, content BLOB NOT NULL, PRIMARY KEY(sha256, at)) WITHOUT ROWID;
"""
"""What this copy remembers of its exchanges: other copies and what they hold, the journal, what lies at targets, and
attachments that have arrived in part. Losing it costs no more than sending too much once."""

DERIVED = """
CREATE TABLE head(id BLOB PRIMARY KEY, circle TEXT NOT NULL, series BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE member(key BLOB PRIMARY KEY, name TEXT NOT NULL, state TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE admission(write INTEGER PRIMARY KEY, key BLOB NOT NULL, author BLOB NOT NULL, name TEXT NOT NULL,
  state TEXT NOT NULL, last BLOB NOT NULL);
CREATE INDEX admission_key ON admission(key);
CREATE TABLE action(first INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, author BLOB NOT NULL, turn INTEGER NOT NULL,
  reversed INTEGER NOT NULL DEFAULT 0, reverses BLOB NOT NULL, wall INTEGER NOT NULL, label BLOB NOT NULL);
CREATE INDEX action_turn ON action(author, turn, first) WHERE reversed = 0;
CREATE TABLE name(no INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
CREATE TABLE record(no INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, type INTEGER NOT NULL, circle TEXT NOT NULL,
  birth INTEGER NOT NULL, deleted INTEGER NOT NULL DEFAULT 0);
CREATE INDEX record_deleted ON record(deleted) WHERE deleted > 0;
CREATE TABLE stray(record BLOB, circle TEXT, type TEXT, write INTEGER, PRIMARY KEY(record, circle, type, write))
  WITHOUT ROWID;
CREATE INDEX record_torn ON record(deleted) WHERE deleted < 0;
CREATE TABLE birth(record INTEGER, write INTEGER, PRIMARY KEY(record, write)) WITHOUT ROWID;
CREATE TABLE register(record INTEGER, field INTEGER, write INTEGER, live INTEGER NOT NULL, value BLOB,
  PRIMARY KEY(record, field, write)) WITHOUT ROWID;
CREATE TABLE membership(record INTEGER, field INTEGER, member BLOB, write INTEGER, live INTEGER NOT NULL,
  present INTEGER NOT NULL, PRIMARY KEY(record, field, member, write)) WITHOUT ROWID;
CREATE INDEX membership_member ON membership(member);
CREATE TABLE life(record INTEGER, write INTEGER, live INTEGER NOT NULL, seen BLOB, PRIMARY KEY(record, write))
  WITHOUT ROWID;
CREATE TABLE document(record INTEGER, field INTEGER, root BLOB, state BLOB NOT NULL,
  PRIMARY KEY(record, field, root)) WITHOUT ROWID;
CREATE TABLE reference(target BLOB, record INTEGER, field INTEGER, write INTEGER,
  PRIMARY KEY(target, record, field, write)) WITHOUT ROWID;
CREATE INDEX reference_record ON reference(record, field);
CREATE TABLE settled(write INTEGER, record INTEGER, field INTEGER, member BLOB, PRIMARY KEY(write, record, field, member))
  WITHOUT ROWID;
CREATE TABLE contested(record INTEGER, field INTEGER, member BLOB, PRIMARY KEY(record, field, member)) WITHOUT ROWID;
CREATE TABLE loop(record INTEGER PRIMARY KEY);
CREATE TABLE named(hash BLOB, change INTEGER, size INTEGER, PRIMARY KEY(hash, change)) WITHOUT ROWID;
CREATE INDEX named_change ON named(change);
CREATE VIRTUAL TABLE search USING fts5(title, body, tokenize='unicode61 remove_diacritics 0', prefix='1 2 3');
"""
"""What `rebuild` makes anew from the log.

`record.deleted` is 0 for a living record, else the number of the change that deleted it. A field without rows in
`register` was last written by its record's birth. `birth` has rows only for records born more than once.
For an edit of prose, `register.value` is its `root`, which names the birth text whose document it edits.
`life` holds deletions (`seen`: the writes they had seen) and restores (`seen` is NULL). `action.turn` is 0 for a
first doing, 1 for an undo, 2 for a redo, 3 for what is nobody's step to undo (memberships). `admission` lists what was
said of keys, and by whom (`last` encoded); `member` is what follows from it. `named` says which change names what lies
beside the log: an attachment with the size that is claimed for it, a personal value without.
`reference` holds the live writes of registers that refer to a record, births too. `contested` lists registers on which
several writes are live at once (`member` is empty but for sets of links), `settled` the writes that put an end to a conflict
(`field` 0: over life and death), `loop` the records shown at the root because their moves made a loop. `stray` are
operations without effect so far: their record is not born, or at home in another circle or type.
"""

KEPT_TABLES = ("meta", "change", "inbox", "personal", "attachment", "copy", "tip", "journal", "carried", "piece")
DERIVED_TABLES = (
    "head",
    "member",
    "admission",
    "action",
    "name",
    "record",
    "birth",
    "register",
    "membership",
    "life",
    "document",
    "stray",
    "reference",
    "settled",
    "contested",
    "loop",
    "named",
    "search",
)

INDEX_BITS = 16
"""A write's number is its change's number, shifted by these bits, and its index in the change."""


HERE, IN_TRASH, SHARED = range(3)
"""What `away` says in a type's table: living and the file's own, deleted, or living in a circle with a partner."""
_HEAD = "no INTEGER PRIMARY KEY, away INTEGER NOT NULL DEFAULT 0"


def table_name(declared: RecordType) -> str:
    return f"type_{declared.name}"


def columns(field: Field) -> tuple[tuple[str, str], ...]:
    """Return the columns (name, SQL type) that hold a field's shown value; none for sets of links."""
    match field.kind:
        case Kind.LINKS:
            return ()
        case Kind.PLACE:
            return (f"{field.name}_parent", "BLOB"), (f"{field.name}_index", "TEXT")
        case Kind.MONEY:
            return (field.name, "INTEGER"), (f"{field.name}_foreign", "BLOB")
        case Kind.COUNT | Kind.SCORE | Kind.FLAG:
            return ((field.name, "INTEGER"),)
        case Kind.LINK | Kind.FILE:
            return ((field.name, "BLOB"),)
        case _:
            return ((field.name, "TEXT"),)


def all_columns(declared: RecordType) -> list[tuple[str, str]]:
    """Return every column of a type's table behind `no` and `away`."""
    own = [column for field in declared for column in columns(field)]
    return [*own, ("title_key", "TEXT"), ("translations", "BLOB")]


def type_tables(catalogue: Catalogue) -> Iterator[str]:
    """Yield the statements that create the tables of the record types and their indices."""
    for declared in catalogue.values():
        table = table_name(declared)
        body = "".join(f', "{name}" {sql}' for name, sql in all_columns(declared))
        yield f"CREATE TABLE {table}({_HEAD}{body})"
        yield f"CREATE INDEX {table}__title ON {table}(title_key, no) WHERE away = {HERE}"
        for field in declared:
            if field.kind in {Kind.LINK, Kind.PLACE}:
                column = columns(field)[0][0]
                yield f'CREATE INDEX {table}_{column} ON {table}("{column}") WHERE "{column}" IS NOT NULL'


def signature(catalogue: Catalogue) -> str:
    """Return what the derived tables were made from, to notice that another program makes them otherwise."""
    lines = [
        f"{declared.name}({','.join(':'.join(c) for c in all_columns(declared))})" for declared in catalogue.values()
    ]
    searched = [f"{t.name}.{f.name}" for t in catalogue.values() for f in t if f.is_text() and f.searched]
    titles = [f"{t.name}={t.title}" for t in catalogue.values()]
    derived = hashlib.sha256((DERIVED + _HEAD).encode()).hexdigest()
    return "\n".join([derived, f"line={LONGEST_LINE}", *sorted(lines), *sorted(searched), *sorted(titles)])
