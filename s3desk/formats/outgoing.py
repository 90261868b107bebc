"""Writing files for the outside world: never half a file, and what a cell shows of a value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from s3desk.domain.declare import Field, Kind, Record
from s3desk.domain.errors import OfficeError
from s3desk.domain.plain import pointed
from s3desk.domain.values import RecordId
from s3desk.services.aside import aside, reason
from s3desk.services.outside import Sheet

BATCH = 500
SEPARATOR = "; "
"""Between the titles of several linked records."""


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Give the name of a file that takes the place of `path` once it is whole.

    On any mishap the old file stays as it was; OfficeError when the disk is full or the folder cannot be written.
    """
    try:
        with aside(path) as part:
            yield part
    except OSError as odd:
        raise OfficeError(
            '"{0}" could not be written ({1}); nothing was changed there. Make room or choose another folder.',
            path.name,
            reason(odd),
        ) from odd


def batches(sheet: Sheet) -> Iterator[tuple[list[Record], Mapping[RecordId, str]]]:
    """Yield records some at a time, with the titles of what they link to."""
    linking = [each for each in sheet.columns if each.kind in {Kind.LINK, Kind.LINKS, Kind.PLACE}]
    records = iter(sheet.records)
    while some := list(islice(records, BATCH)):
        wanted = {each for record in some for field in linking for each in pointed(field, getattr(record, field.name))}
        found = sheet.titles(wanted) if wanted else {}
        yield some, {each: title.text for each, title in found.items()}


def shown_titles(linked: Iterable[RecordId], titles: Mapping[RecordId, str]) -> str:
    """Return what a cell shows for linked records: their titles, or the beginning of the id where there is none."""
    return SEPARATOR.join(" ".join(titles.get(each, "").split()) or each.hex()[:8] for each in linked)


def translations(record: Record, columns: Sequence[Field]) -> dict[str, str]:
    """Return the texts in other languages of the columns chosen, by `field@language`."""
    chosen = {each.name for each in columns if each.translatable}
    return {name: text for name, text in sorted(record.translations.items()) if name.partition("@")[0] in chosen}
