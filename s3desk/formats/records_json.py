"""Reads back what json_writer wrote: a list of records with type, id and fields, streamed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from s3desk.domain.declare import Catalogue, Field, Kind
from s3desk.domain.errors import OfficeError
from s3desk.domain.messages import mark
from s3desk.domain.plain import from_json
from s3desk.domain.subjects import catalogue
from s3desk.domain.values import parse_id
from s3desk.formats.source import (
    HEAD_BYTES,
    Unreadable,
    foreign,
    json_items,
    malformed,
    opened,
    opened_json,
    plain_head,
    refusing,
)
from s3desk.services.outside import Row
from s3desk.services.ports import Progress, silent

_BEFORE = b"\xef\xbb\xbf \t\r\n"
_KIND = "a list of records that S3Desk exported (JSON)"


class RecordsJson:
    kind = "records-json"
    label = mark("Records exported by S3Desk (JSON)")
    limit_bytes: int | None = None

    def __init__(self, types: Catalogue | None = None) -> None:
        self._types = types

    def recognises(self, name: str, head: bytes) -> bool:
        start = plain_head(head).lstrip(_BEFORE)
        if start[:1] != b"[":
            return False
        inside = start[1:].lstrip()
        return inside[:1] == b"]" or (inside[:1] == b"{" and b'"type"' in start and b'"fields"' in start)

    def rows(self, path: Path, progress: Progress = silent) -> Iterator[Row]:
        types = catalogue() if self._types is None else self._types
        with opened(path) as (file, _), refusing(path.name):
            if file.read(HEAD_BYTES).lstrip(_BEFORE)[:1] != b"[":
                raise foreign(path.name, _KIND)
        with opened_json(path, progress) as source:
            for number, each in enumerate(json_items(source, "item"), 1):
                yield _row(path.name, types, each, f"record {number}")


def _row(name: str, types: Catalogue, told: object, at: str) -> Row:
    if not isinstance(told, dict) or not isinstance(told.get("fields"), dict):
        raise foreign(name, _KIND)
    declared = types.get(str(told.get("type")))
    if declared is None:
        raise malformed(name, at, Unreadable(f'the type "{str(told.get("type"))[:40]}"'))
    values: dict[str, object] = {}
    try:
        if told.get("id"):
            values["id"] = parse_id(str(told["id"]))
        for field_name, value in told["fields"].items():
            field = declared.field(field_name)
            values[field_name] = str(value) if field is None else value_of(field, value)
    except (OfficeError, ValueError, RecursionError) as odd:
        raise OfficeError('"{0}", {1}: {2} Nothing was imported.', name, at, str(odd)[:300]) from odd
    return Row(declared.name, values, at)


def value_of(field: Field, value: object) -> object:
    """Return a value from JSON; refuses lists and objects where the field holds one value."""
    if isinstance(value, (list, dict)) and field.kind is not Kind.LINKS:
        raise ValueError(f"{field.name} cannot hold a list.")
    if field.is_text() and not isinstance(value, str) and value is not None:
        return str(value)
    return from_json(field, value)
