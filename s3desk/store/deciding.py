"""What a write means, worked out from values alone: decisions, texts written over others, values to erase, seen writes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from s3desk.domain import plain
from s3desk.domain.declare import Field, Kind, RecordType
from s3desk.domain.errors import OfficeError
from s3desk.domain.values import RecordId
from s3desk.ledger import prose
from s3desk.ledger.changes import Add, Change, Insert, Remove, Set, Text
from s3desk.store.columns import encode
from s3desk.store.connection import Database
from s3desk.store.sealing import Intent


def decision(
    declared: RecordType, record: RecordId, spec: Field, name: str, value: object, member: RecordId | None
) -> Intent:
    """Return the intent that settles a conflict; the value of a set is still one of the domain."""
    if (spec.kind is Kind.LINKS) != (member is not None):
        raise OfficeError("For {0}, say which of its records is meant, and whether it is one.", name)
    if member is not None:
        return Intent(Add if value else Remove, declared.name, record, name, member)
    if spec.kind is Kind.PROSE:
        return Intent(Text, declared.name, record, name, None if value is None else plain.checked(spec, value))
    return Intent(Set, declared.name, record, name, plain.checked(spec, value))


def combined(record: RecordId, name: str, there: str, new: str, basis: Mapping[str, Any]) -> str:
    """Return the text with what was written in it since the person saw it, as two laptops would merge it."""
    if name not in basis or (seen := str(basis[name] or "")) == there:
        return new
    start = prose.born(record, name, seen)
    return prose.merged(prose.edit(start, new).state, [(prose.LORO, prose.edit(start, there).update)])[1]


def personal_hashes(changes: Iterable[Change], record: RecordId, name: str) -> list[bytes]:
    """Return the hashes of all values that a personal field ever had."""
    found: list[Any] = []
    for change in changes:
        for each in change.operations:
            if each.record != record:
                continue
            if isinstance(each, Set) and each.field == name:
                found.append(each.value)
            elif isinstance(each, Insert) and name in each.names:
                found.append(each.values[each.names.index(name)])
    return sorted({bytes(each.data) for each in found if isinstance(each, msgspec.msgpack.Ext)})


def writes_of(database: Database, record: int, number: int | None, field: Field, wire: Any) -> list[int]:
    """Return the writes by which a field (of this number) came to say a value: the live ones, or else the last."""
    said = "(SELECT hash FROM personal WHERE value = :value)" if field.personal else "(:value)"
    told = "substr(value, -32)" if field.personal else "value"  # the log holds a salted hash
    sql = f"SELECT write, live FROM register WHERE record = :record AND field = :field AND {told} IN {said} ORDER BY write"
    key = {"record": record, "field": number, "value": encode(wire)}
    found = database.execute(sql, key).fetchall()
    if found:  # two may have said the same
        return [write for write, live in found if live] or [found[-1][0]]
    return [database.execute("SELECT birth FROM record WHERE no = ?", (record,)).fetchone()[0]]
