"""The tables of a hub, as resources/hub/team.sql makes them."""

from __future__ import annotations

from enum import Enum

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

_all = sa.MetaData()

change = sa.Table(
    "plan_change",
    _all,
    sa.Column("no", sa.BigInteger),
    sa.Column("ws", sa.LargeBinary),
    sa.Column("id", sa.LargeBinary),
    sa.Column("circle", sa.Text),
    sa.Column("series", sa.LargeBinary),
    sa.Column("seq", sa.BigInteger),
    sa.Column("sig", sa.LargeBinary),
    sa.Column("key", sa.LargeBinary),
    sa.Column("body", sa.LargeBinary),
)
"""One row for each change; rows are added, never changed or removed. `sig` is empty inside a signed run."""

personal = sa.Table(
    "plan_personal",
    _all,
    sa.Column("ws", sa.LargeBinary),
    sa.Column("circle", sa.Text),
    sa.Column("hash", sa.LargeBinary),
    sa.Column("salt", sa.LargeBinary),
    sa.Column("value", sa.LargeBinary),
)
"""Personal values that changes name by their hash; a row goes when its value is erased."""

content = sa.Table(
    "plan_content",
    _all,
    sa.Column("ws", sa.LargeBinary),
    sa.Column("sha256", sa.LargeBinary),
    sa.Column("at", sa.BigInteger),
    sa.Column("size", sa.BigInteger),
    sa.Column("piece", sa.LargeBinary),
)
"""Attachments in pieces: where each begins, and the size of the whole."""

copy = sa.Table(
    "plan_copy",
    _all,
    sa.Column("ws", sa.LargeBinary),
    sa.Column("circle", sa.Text),
    sa.Column("copy", sa.LargeBinary),
    sa.Column("told", sa.LargeBinary),
)
"""What each copy holds of a circle, as its owner told and signed it last; the one row that is written again."""

fork = sa.Table(
    "plan_fork",
    _all,
    sa.Column("ws", sa.LargeBinary),
    sa.Column("circle", sa.Text),
    sa.Column("series", sa.LargeBinary),
)
"""Series that two copied disks went on writing; empty, as a rule."""


class State(Enum):
    """How the tables of a database stand to those above."""

    SOUND = 0
    ABSENT = 1
    OUTDATED = 2
    """A table or a column is not there that newer programs need."""
    ALTERED = 3
    """A column is there and is not what it was made as."""


_KINDS: dict[type, str] = {sa.LargeBinary: "bytea", sa.Text: "text", sa.BigInteger: "bigint"}
_COLUMNS = sa.text("""
SELECT c.relname, a.attname, format_type(a.atttypid, NULL), a.attnotnull FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid WHERE c.oid = ANY(ARRAY(SELECT to_regclass(t) FROM unnest(:tables) t))
AND a.attnum > 0 AND NOT a.attisdropped
""").bindparams(sa.bindparam("tables", type_=postgresql.ARRAY(sa.Text)))


def state(hub: sa.Connection) -> State:
    """Return how a hub's tables stand; every column is to be of its kind and never empty."""
    found = {(table, column): kind for table, column, *kind in hub.execute(_COLUMNS, {"tables": list(_all.tables)})}
    if not found:
        return State.ABSENT
    wanted = {
        (table.name, each.name): _KINDS[type(each.type)] for table in _all.tables.values() for each in table.columns
    }
    if wanted.keys() - found.keys():
        return State.OUTDATED
    return State.SOUND if all(found[key] == [kind, True] for key, kind in wanted.items()) else State.ALTERED
