"""Where a person must look: found from short lists of the file alone, so that it can be asked after every change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import msgspec

from s3desk.domain.declare import Catalogue, Field, Kind
from s3desk.ledger import prose
from s3desk.ledger.changes import encode
from s3desk.services.conflicts import Matter
from s3desk.store.columns import decode, root_of
from s3desk.store.connection import Database
from s3desk.store.names import Names

WAITING = {Matter.VALUES, Matter.MEMBER, Matter.DELETION}
"""What a person must decide; the others only want to be read."""

_REGISTERS = """
SELECT c.record, c.field, r.id, r.type, g.write, g.value FROM contested c
CROSS JOIN record r ON r.no = c.record AND r.deleted <= 0
CROSS JOIN register g ON g.record = c.record AND g.field = c.field AND g.live
WHERE c.member = x'' ORDER BY c.record, c.field
"""
_MEMBERS = """
SELECT c.record, c.field, r.id, r.type, c.member FROM contested c CROSS JOIN record r ON r.no = c.record
WHERE r.deleted <= 0 AND c.member <> x'' AND (SELECT count(DISTINCT m.present) FROM membership m
  WHERE m.record = c.record AND m.field = c.field AND m.member = c.member AND m.live) > 1
"""
_TORN = "SELECT no, id, type FROM record WHERE deleted < 0"
_LOOPS = "SELECT r.no, r.id, r.type FROM loop l CROSS JOIN record r ON r.no = l.record AND r.deleted <= 0"


@dataclass(frozen=True, slots=True)
class Spot:
    """A register, a membership, a life, or a place in a loop: what is the matter, and which writes stand there."""

    matter: Matter
    no: int
    record: bytes
    type: str
    field: str = ""
    member: bytes = b""
    writes: tuple[int, ...] = ()
    """The live writes, for values and prose."""


class Spots:
    """Finds what is open in a file."""

    def __init__(self, database: Database, catalogue: Catalogue, names: Names) -> None:
        self._database, self._catalogue, self._names = database, catalogue, names

    def open(self) -> Iterator[Spot]:
        """Yield everything that is open, in no order; fields and types of a newer program wait for it."""
        yield from self._registers()
        for no, field_no, record, type_no, member in self._database.execute(_MEMBERS).fetchall():
            kind, name = self._names.text(type_no), self._names.text(field_no)
            if (known := self._field(kind, name)) is not None and known.kind is Kind.LINKS:
                yield Spot(Matter.MEMBER, no, record, kind, name, member)
        for no, record, type_no in self._database.execute(_TORN).fetchall():
            if (kind := self._names.text(type_no)) in self._catalogue:
                yield Spot(Matter.DELETION, no, record, kind)
        for no, record, type_no in self._database.execute(_LOOPS).fetchall():
            kind = self._names.text(type_no)
            declared = self._catalogue.get(kind)
            places = [each.name for each in declared or () if each.kind is Kind.PLACE]
            if places:
                yield Spot(Matter.LOOP, no, record, kind, places[0])

    def _registers(self) -> Iterator[Spot]:
        rows = self._database.execute(_REGISTERS).fetchall()
        for (no, field_no), found in groupby(rows, key=lambda row: row[:2]):
            live = list(found)
            _, _, record, type_no, *_ = live[0]
            kind, name = self._names.text(type_no), self._names.text(field_no)
            known = self._field(kind, name)
            writes = {write: decode(packed) for *_, write, packed in live}
            matter = None if known is None else self.matter(no, field_no, known, writes)
            if matter is not None:
                yield Spot(matter, no, record, kind, name, b"", tuple(writes))

    def _field(self, kind: str, name: str) -> Field | None:
        declared = self._catalogue.get(kind)
        return None if declared is None else declared.field(name)

    def matter(self, no: int, field_no: int, known: Field, writes: dict[int, Any]) -> Matter | None:
        """Return what is the matter with live writes of a field; None where they say the same, or one may be shown."""
        if known.kind is Kind.PLACE:
            return None
        if known.kind is not Kind.PROSE:
            said = {plain for each in writes.values() if (plain := self._plain(each)) is not None}
            return Matter.VALUES if len(said) > 1 else None
        roots = {prose.root(each) if root_of(each) is None else root_of(each) for each in writes.values()}
        if len(roots) > 1 and len({self._text(no, field_no, each) for each in writes.values()}) > 1:
            return Matter.VALUES
        return Matter.PROSE if sum(root_of(each) is not None for each in writes.values()) > 1 else None

    def _plain(self, value: Any) -> bytes | None:
        """Return a value so that two that say the same are equal: personal ones are salted in the log; None: erased."""
        if isinstance(value, msgspec.msgpack.Ext):
            sql = "SELECT value FROM personal WHERE hash = ?"
            found: tuple[bytes | None] | None = self._database.execute(sql, (bytes(value.data),)).fetchone()
            return found[0] if found else None
        return encode(value)

    def _text(self, no: int, field_no: int, value: Any) -> str:
        """Return the text that a live write of prose stands for."""
        root = root_of(value)
        sql = "SELECT state FROM document WHERE record = ? AND field = ? AND root = ?"
        found = self._database.execute(sql, (no, field_no, prose.root(value) if root is None else root)).fetchone()
        return prose.text(found[0]) if found else value if isinstance(value, str) else ""
