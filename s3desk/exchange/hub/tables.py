"""The tables of a hub, as resources/hub/team.sql makes them."""

from __future__ import annotations

import sqlalchemy as sa

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
