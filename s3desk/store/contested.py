"""Registers on which several writes are live at once: few, and asked for after every change."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from s3desk.store.connection import Database


def follow(
    database: Database,
    registers: Mapping[tuple[int, int], Collection[int]],
    members: Mapping[tuple[int, int, bytes], Mapping[int, bool]],
) -> None:
    """Keep the table in step with registers and memberships (record, field, member) and their live writes."""
    several = {(*key, b"") for key, live in registers.items() if len(live) > 1}
    several |= {key for key, live in members.items() if len(live) > 1 and len(set(live.values())) > 1}
    known = set(database.execute("SELECT record, field, member FROM contested"))
    over = [key for key in known - several if (key in members if key[2] else key[:2] in registers)]
    database.executemany("DELETE FROM contested WHERE record = ? AND field = ? AND member = ?", over)
    database.executemany("INSERT INTO contested VALUES(?,?,?)", sorted(several - known))
