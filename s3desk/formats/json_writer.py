"""Writes records as JSON: a list of objects with type, id and fields, free of any locale; read back by records_json."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from s3desk.domain.declare import Field, Record
from s3desk.domain.plain import to_json
from s3desk.domain.values import format_id
from s3desk.formats.outgoing import batches, translations, whole
from s3desk.services.outside import Sheet
from s3desk.services.ports import Progress, silent

_MOST = 2**53


class JsonWriter:
    ending = ".json"

    def write(self, path: Path, sheets: Sequence[Sheet], progress: Progress = silent) -> int:
        count = 0
        with whole(path) as part, part.open("w", encoding="utf-8", newline="\n") as out:
            out.write("[")
            for sheet in sheets:
                for records, _ in batches(sheet):
                    for record in records:
                        fields = {each.name: _value(each, record) for each in sheet.columns}
                        fields |= translations(record, sheet.columns)
                        told = {"type": sheet.type.name, "id": format_id(record.id), "fields": fields}
                        out.write(",\n" if count else "\n")
                        json.dump(told, out, ensure_ascii=False)
                        count += 1
                    progress(count, None)
            out.write("\n]\n")
        return count


def _value(field: Field, record: Record) -> Any:
    """Return a value for JSON; whole numbers beyond 53 bits as text, since most programs read numbers as floats."""
    value = to_json(field, getattr(record, field.name))
    return str(value) if isinstance(value, int) and abs(value) > _MOST else value
